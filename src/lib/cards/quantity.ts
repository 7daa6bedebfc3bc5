import type { Quantity } from '$lib/content';

/** How far apart two counts must be, as a part of the greater, if one is only about known. */
const margin = 0.2;

/** A name for a quantity that no language changes: "30", "20-25", "30~". */
export function quantityId({ min, max, approximate }: Quantity): string {
	const range = min === max ? String(min) : `${String(min)}-${String(max)}`;
	return approximate ? `${range}~` : range;
}

/** Whether two quantities count the same and are written alike, so that both may be options. */
export function isOfSameSort(a: Quantity, b: Quantity): boolean {
	return (
		a.unit.en === b.unit.en &&
		a.unit.ar === b.unit.ar &&
		a.approximate === b.approximate &&
		(a.min === a.max) === (b.min === b.max)
	);
}

/** Whether two quantities may be the same: their ranges meet, or nearly so if one is "about". */
export function isCloseQuantity(a: Quantity, b: Quantity): boolean {
	const gap = Math.max(a.min - b.max, b.min - a.max);
	const slack = a.approximate || b.approximate ? Math.max(a.max, b.max) * margin : 0;
	return gap <= slack;
}
