import { base } from '$app/paths';
import { readAttempt, type KeptAttempt } from './kept-attempt';

/**
 * Keeps a running attempt at once, as the journal does with answers: the record goes to the disk a
 * moment later, and a page that is killed in between must not lose a response. Never throws.
 */
export interface AttemptSlot {
	/** @returns whether it will survive the page */
	write(attempt: KeptAttempt): boolean;
	/** All that lie here. What cannot be read is passed over and left. */
	read(): readonly KeptAttempt[];
	clear(nonce: string): void;
}

/**
 * A slot in a storage, one key for each attempt.
 * @param open asked at each use, as reading it throws where the browser blocks site data
 * @param prefix of the keys
 */
export function createAttemptSlot(open: () => Storage | undefined, prefix: string): AttemptSlot {
	const attempt = <T>(otherwise: T, use: (storage: Storage) => T): T => {
		try {
			const storage = open();
			return storage ? use(storage) : otherwise;
		} catch (error) {
			if (error instanceof DOMException) return otherwise;
			throw error;
		}
	};
	return {
		write: (kept) =>
			attempt(false, (storage) => {
				storage.setItem(prefix + kept.nonce, JSON.stringify(kept));
				return true;
			}),
		read: () =>
			attempt([], (storage) =>
				Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
					.filter((key) => key.startsWith(prefix))
					.flatMap((key) => readAttempt(parseJson(storage.getItem(key))) ?? [])
			),
		clear: (nonce) => {
			attempt(undefined, (storage) => {
				storage.removeItem(prefix + nonce);
			});
		}
	};
}

/** The slot of this copy of the app on this device. */
export const deviceAttemptSlot: AttemptSlot = createAttemptSlot(
	() => ('localStorage' in globalThis ? localStorage : undefined),
	`diwan${base}/take/`
);

function parseJson(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}
