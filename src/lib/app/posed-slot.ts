import * as v from 'valibot';
import { base } from '$app/paths';
import type { Response } from '$lib/cards';
import { anyCardId, anyDirection, anyForm, anyResponse } from '$lib/schedule';
import type { PosedItem } from './saved-session';

/** What stands on screen in a session of the day's plan. */
export interface OnScreen {
	readonly subject: string;
	readonly studyDay: number;
	/** Answers of the session so far: tells the item from an earlier one about the same card. */
	readonly answered: number;
	readonly posed: PosedItem;
	/** What was typed first, while there is one more try. */
	readonly firstTry?: string;
	/** How far an answer has come that is not given yet. */
	readonly draft?: Response;
}

/**
 * Keeps what stands on screen at once, as the journal does with answers: the session itself goes to
 * the disk a moment later, and a page that is left in between must not ask in another way, nor forget
 * a first try or half an answer. Never throws: without a storage nothing is kept.
 */
export interface PosedSlot {
	write(onScreen: OnScreen): void;
	read(): OnScreen | undefined;
	clear(): void;
}

const schema = v.object({
	subject: v.string(),
	studyDay: v.number(),
	answered: v.number(),
	posed: v.object({
		cardId: anyCardId,
		form: anyForm,
		direction: v.exactOptional(anyDirection),
		seed: v.string()
	}),
	firstTry: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000))),
	draft: v.exactOptional(anyResponse)
});

/**
 * A slot in a storage, one key.
 * @param open asked at each use, as reading it throws where the browser blocks site data
 */
export function createPosedSlot(open: () => Storage | undefined, key: string): PosedSlot {
	const attempt = <T>(use: (storage: Storage) => T): T | undefined => {
		try {
			const storage = open();
			return storage && use(storage);
		} catch (error) {
			if (error instanceof DOMException || error instanceof SyntaxError) return undefined;
			throw error;
		}
	};
	return {
		write: (onScreen) =>
			attempt((storage) => {
				storage.setItem(key, JSON.stringify(onScreen));
			}),
		read: () =>
			attempt((storage) => {
				const parsed = v.safeParse(schema, JSON.parse(storage.getItem(key) ?? 'null'));
				return parsed.success ? parsed.output : undefined;
			}),
		clear: () =>
			attempt((storage) => {
				storage.removeItem(key);
			})
	};
}

/** The slot of this copy of the app on this device. */
export const deviceSlot: PosedSlot = createPosedSlot(
	() => ('localStorage' in globalThis ? localStorage : undefined),
	`diwan${base}/posed`
);
