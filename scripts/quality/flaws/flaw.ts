import type { ChoiceItem, Item, Option } from '$lib/cards';
import type { World } from '../solver/world';

/** Puts one flaw into a copy of an item; `undefined` where it cannot be put in. */
export type Inject = (item: Item, world: World, draw: Draw) => Item | undefined;

/** Whatever a flaw needs to be put in differently each time. */
export interface Draw {
	/** The how-many-eth item this is. */
	readonly at: number;
}

/** A choice with its options changed one by one. */
export function withOptions(
	item: Item,
	change: (option: Option, isKey: boolean, at: number) => Option
): Item | undefined {
	if (item.form !== 'choice') return undefined;
	return {
		...item,
		options: item.options.map((option, at) => change(option, option.id === item.keyId, at))
	};
}

/** A choice with its first wrong option changed. */
export function withFirstWrong(
	item: Item,
	change: (option: Option) => Option | undefined
): ChoiceItem | undefined {
	if (item.form !== 'choice') return undefined;
	const wrong = item.options.find(({ id }) => id !== item.keyId);
	const changed = wrong && change(wrong);
	if (!changed) return undefined;
	return { ...item, options: item.options.map((one) => (one === wrong ? changed : one)) };
}

/** A choice with the same options in another order. */
export function reordered(
	item: Item,
	order: (key: Option, others: readonly Option[]) => readonly Option[]
): Item | undefined {
	if (item.form !== 'choice') return undefined;
	const key = item.options.find(({ id }) => id === item.keyId);
	if (!key) return undefined;
	const others = item.options.filter((option) => option !== key);
	return { ...item, options: order(key, others) };
}
