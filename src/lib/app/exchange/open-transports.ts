import { openHands, type Hands } from './hands';
import type { Transport } from './transport';

/** All ways by which messages travel. */
export interface Transports {
	/** The way that is always there; it is also the one among all. */
	readonly hands: Hands;
	readonly all: readonly Transport[];
}

/**
 * The ways of this app: the one place where they are chosen.
 * @param base the address of the start page in a language, as in `https://example.org/diwan/`
 */
export function openTransports(base: string): Transports {
	const hands = openHands(base);
	return { hands, all: [hands] };
}
