/**
 * A subject as it is downloaded: the same values, in an order that compresses better. What stands
 * at one place of many records, as all English texts or all addresses, is put together in a
 * column; what is left of a record is its shape, and many records share one.
 */
export interface PackedSubject {
	/** The maps beside sources and notes, by their names. */
	readonly maps: Readonly<Record<string, readonly (readonly [string, unknown])[]>>;
	/** Everything else, as it is. */
	readonly rest: unknown;
	readonly sourceSlugs: readonly string[];
	readonly noteSlugs: readonly string[];
	/** Records with 0 in place of every value. */
	readonly shapes: readonly Shape[];
	/** The shape of each source, then of each note. */
	readonly shapeOf: readonly number[];
	/** By place: the values in the order of the records. */
	readonly columns: Readonly<Record<string, readonly Leaf[]>>;
}

export type Shape = 0 | readonly Shape[] | { readonly [key: string]: Shape };

/** A number stands for a slug: notes first, then sources. A true number is written `#45`. */
export type Leaf = string | number | boolean;

/** Values stand in the column of their key; those of a list in one of their own. */
export function placeOfElements(place: string): string {
	return `${place}[]`;
}

/** Columns of Arabic, whose letters are swapped for shorter ones on the way: see `swapLetters`. */
export function isArabicPlace(place: string): boolean {
	return place === 'ar' || place === 'arabic[]';
}
