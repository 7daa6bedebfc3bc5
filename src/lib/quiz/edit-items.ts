import type { SetItem } from './quiz-set';

/** The items with another at a place. */
export function replaceAt(
	items: readonly SetItem[],
	place: number,
	item: SetItem
): readonly SetItem[] {
	return items.map((one, index) => (index === place ? item : one));
}

/** The items without the one at a place. */
export function dropAt(items: readonly SetItem[], place: number): readonly SetItem[] {
	return items.filter((_, index) => index !== place);
}

/** The items with the one at a place moved to another, those between moving up. */
export function moveAt(items: readonly SetItem[], from: number, to: number): readonly SetItem[] {
	const moved = items[from];
	if (!moved) return items;
	const others = dropAt(items, from);
	const place = Math.max(0, Math.min(to, others.length));
	return [...others.slice(0, place), moved, ...others.slice(place)];
}
