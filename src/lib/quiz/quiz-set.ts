import type { CardId, Way } from '$lib/cards';
import type { Blueprint } from './blueprint';

/** One question of a set: what it takes to make it, in either language. */
export interface SetItem {
	readonly cardId: CardId;
	readonly way: Way;
	/** Which drawing of the card, from 0: another number gives other options (a reroll). */
	readonly draw: number;
}

/** A teacher's selection: never a copy of the questions. */
export interface QuizSet {
	/** 16 hexadecimal digits by chance; the same in every version. */
	readonly id: string;
	/** From 1. A set that was assigned is not changed: what is edited is its next version. */
	readonly version: number;
	readonly title: string;
	/** Slug of the subject. */
	readonly subject: string;
	/** 16 hexadecimal digits by chance: what all items are drawn from. */
	readonly seed: string;
	/** In the order in which they are asked. */
	readonly items: readonly SetItem[];
	/** What it was composed by; empty if its cards were picked by hand. */
	readonly blueprint: Blueprint;
	/** Epoch ms. */
	readonly changedAt: number;
}

/**
 * The seed of one item: the same card, way and draw give the same item in every set of that seed,
 * on every device.
 * @param seed the set's own
 */
export function itemSeed(seed: string, draw: number): string {
	return `${seed}.${String(draw)}`;
}
