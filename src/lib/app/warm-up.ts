import { gettingReady, type Deck } from '$lib/cards';
import type { World } from './world';

/** Short enough that a tap in between is not noticed to wait. */
const sliceMs = 4;
const pauseMs = 16;

/** The first question comes first; whoever reads it takes longer than this. */
const startMs = 1500;

/**
 * Gets a deck ready for questions of every kind, a little at a time, while the learner reads.
 * @returns a function that ends it
 */
export function warmUp(deck: Deck, world: Pick<World, 'now'>): () => void {
	const steps = gettingReady(deck);
	let timer = setTimeout(work, startMs);
	return () => {
		clearTimeout(timer);
	};

	function work(): void {
		const startedAt = world.now();
		while (world.now() - startedAt < sliceMs) {
			if (steps.next().done) return;
		}
		timer = setTimeout(work, pauseMs);
	}
}
