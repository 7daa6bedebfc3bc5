/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn one
 * text into the other (Damerau and Levenshtein, each place edited at most once).
 */
export function editDistance(a: string, b: string): number {
	return at(lastRow(a, b), b.length);
}

/**
 * As `editDistance`, to turn a text into some beginning of another: the rest may not be typed yet.
 */
export function prefixDistance(typed: string, whole: string): number {
	return Math.min(...lastRow(typed, whole));
}

/** The distances from all of `a` to every beginning of `b`, the shortest first. */
function lastRow(a: string, b: string): readonly number[] {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current.push(
				Math.min(
					at(last, column) + 1,
					at(current, column - 1) + 1,
					at(last, column - 1) + (same ? 0 : 1),
					row > 1 && column > 1 && swapped ? at(beforeLast, column - 2) + 1 : Infinity
				)
			);
		}
		beforeLast = last;
		last = current;
	}
	return last;
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}
