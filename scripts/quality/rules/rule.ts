import type { Item, Option } from '$lib/cards';
import type { World } from '../solver/world';

/** Looks at one item and says what is wrong with it, in as many words as there are faults. */
export type ItemRule = (item: Item, world: World) => readonly string[];

/** Options with those that are right; several sets in no item, none where nothing is offered. */
export interface Offer {
	readonly options: readonly Option[];
	readonly keyIds: readonly string[];
}

/** What an item offers to choose from, other than places for parts. */
export function offerOf(item: Item): Offer | undefined {
	switch (item.form) {
		case 'choice':
			return { options: item.options, keyIds: [item.keyId] };
		case 'multi':
			return { options: item.options, keyIds: item.keyIds };
		case 'cloze':
			return item.bank && { options: item.bank.options, keyIds: [item.bank.keyId] };
		default:
			return undefined;
	}
}

/** Everything that is shown as a thing to choose, place or judge, each a text. */
export function shownTexts(item: Item): readonly string[] {
	const offered = offerOf(item)?.options.map(({ text }) => text) ?? [];
	const parts = 'parts' in item ? item.parts.map(({ text }) => text) : [];
	const targets = 'targets' in item ? item.targets.map(({ text }) => text) : [];
	return [...offered, ...parts, ...targets];
}

/** A complaint if something is so. */
export function when(isSo: boolean, complaint: string): readonly string[] {
	return isSo ? [complaint] : [];
}

/** Complaints of each option or pair. */
export function pairsOf<T>(all: readonly T[]): readonly (readonly [T, T])[] {
	return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
}
