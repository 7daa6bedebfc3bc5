/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn one
 * text into the other (Damerau and Levenshtein, each place edited at most once).
 */
export function editDistance(a: string, b: string): number {
	return lastRow(a, b)[b.length] ?? Infinity;
}

/**
 * As `editDistance`, to turn a text into some beginning of another: the rest may not be typed yet.
 */
export function prefixDistance(typed: string, whole: string): number {
	return Math.min(...lastRow(typed, whole));
}

/** Whether the distance is at most so many; quickly told of most texts that differ by more. */
export function isWithinEdits(a: string, b: string, most: number): boolean {
	if (Math.abs(a.length - b.length) > most) return false;
	if (lettersApart(a, b) > most) return false;
	return editDistance(a, b) <= most;
}

/** The distances from all of `a` to every beginning of `b`, the shortest first. */
function lastRow(a: string, b: string): readonly number[] {
	const width = b.length + 1;
	let beforeLast = new Array<number>(width).fill(0);
	let last = Array.from({ length: width }, (_, column) => column);
	let current = new Array<number>(width).fill(0);
	for (let row = 1; row <= a.length; row += 1) {
		const letter = a.charCodeAt(row - 1);
		current[0] = row;
		let diagonal = row - 1;
		let left = row;
		for (let column = 1; column <= b.length; column += 1) {
			const other = b.charCodeAt(column - 1);
			const above = last[column] ?? Infinity;
			let least = Math.min(above + 1, left + 1, letter === other ? diagonal : diagonal + 1);
			if (
				row > 1 &&
				column > 1 &&
				letter === b.charCodeAt(column - 2) &&
				other === a.charCodeAt(row - 2)
			) {
				least = Math.min(least, (beforeLast[column - 2] ?? Infinity) + 1);
			}
			current[column] = least;
			diagonal = above;
			left = least;
		}
		const spent = beforeLast;
		beforeLast = last;
		last = current;
		current = spent;
	}
	return last;
}

/** A lower bound of the distance: how many letters of one text the other does not have as often. */
function lettersApart(a: string, b: string): number {
	counts.fill(0);
	for (let at = 0; at < a.length; at += 1) count(a.charCodeAt(at), 1);
	for (let at = 0; at < b.length; at += 1) count(b.charCodeAt(at), -1);
	let more = 0;
	let fewer = 0;
	for (const difference of counts) {
		if (difference > 0) more += difference;
		else fewer -= difference;
	}
	return Math.max(more, fewer);
}

/** Letters that share a place make the bound lower, never wrong. */
const counts = new Int16Array(64);

function count(letter: number, times: number): void {
	counts[letter & 63] = (counts[letter & 63] ?? 0) + times;
}
