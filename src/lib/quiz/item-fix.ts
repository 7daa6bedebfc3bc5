import type { Item } from '$lib/cards';

/** What a teacher decides about an item once it has been answered. */
export type ItemFix = Retired | Rekeyed;

/** It does not count for anybody. */
export interface Retired {
	readonly kind: 'retired';
	/** As in `Item.id`: the same in either language, and in each form that has it. */
	readonly itemId: string;
}

/** Something else counts as right, or something else as well. */
export interface Rekeyed {
	readonly kind: 'rekeyed';
	readonly itemId: string;
	/**
	 * All that counts as right now: ids of options, of which any earns the point and of a choice of
	 * several exactly these; `true` and `false` of a statement; texts of what is typed.
	 */
	readonly rightIds: readonly string[];
}

/** Whether another key can be given to an item; the others can only be retired. */
export function canRekey({ form }: Item): boolean {
	return form !== 'recall' && form !== 'match' && form !== 'classify' && form !== 'order';
}

/** What of an item can be made its key, by the ids of `Rekeyed.rightIds`; empty where it is typed. */
export function keyChoices(item: Item): readonly string[] {
	if (item.form === 'choice' || item.form === 'multi') return item.options.map(({ id }) => id);
	if (item.form === 'trueFalse') return ['true', 'false'];
	return item.form === 'cloze' ? (item.bank?.options ?? []).map(({ id }) => id) : [];
}

/** What counts as right by the item itself, in the same ids. */
export function keysOf(item: Item): readonly string[] {
	switch (item.form) {
		case 'choice':
			return [item.keyId];
		case 'multi':
			return item.keyIds;
		case 'trueFalse':
			return [String(item.isTrue)];
		case 'cloze':
			return item.bank ? [item.bank.keyId] : [];
		default:
			return [];
	}
}
