import type { Columns } from './columns';

/**
 * Writes texts as numbers. In each context (the cards, the options of one field) only few are met,
 * so that a small number does; what is new there is looked up among all texts.
 * @param columns are appended to
 * @returns `name`, and the texts so far
 */
export function createNaming(columns: Pick<Columns<number[]>, 'place' | 'text'>) {
	const placeOf = new Map<string, Map<string, number>>();
	const texts = new Map<string, number>();
	return {
		texts,
		name(context: string, text: string): void {
			const met = placeOf.get(context) ?? new Map<string, number>();
			placeOf.set(context, met);
			const place = met.get(text);
			columns.place.push(place ?? 0);
			if (place !== undefined) return;
			met.set(text, met.size + 1);
			const at = texts.get(text) ?? texts.size;
			texts.set(text, at);
			columns.text.push(at);
		}
	};
}

/** The texts met so far in one context, in the order in which they were met. */
export type Met = string[];

/**
 * Reads what `createNaming` has written.
 * @returns gives the next text; it has to be asked with a list for each context that there was
 */
export function createReading(
	columns: Columns<Float64Array>,
	texts: readonly string[]
): (met: Met) => string {
	const nextPlace = cursor(columns.place);
	const nextText = cursor(columns.text);
	return (met) => {
		const place = nextPlace();
		if (place > 0) return known(met[place - 1]);
		const text = known(texts[nextText()]);
		met.push(text);
		return text;
	};
}

/**
 * Gives one number after the other.
 * @throws a `RangeError` after the last
 */
export function cursor(column: Float64Array): () => number {
	let at = 0;
	return () => known(column[at++]);
}

function known<T>(value: T | undefined): T {
	if (value === undefined) throw new RangeError('There is no more of it');
	return value;
}
