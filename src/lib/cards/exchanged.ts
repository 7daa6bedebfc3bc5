import { areOrdered, type Days, isBefore } from './chronology';

/**
 * Which two of a row of happenings have changed places: the only two with which, put back, nothing
 * contradicts what is known.
 * @returns their places in the row; `undefined` where the row is right, or where more has to be moved:
 * then nobody can tell what was taken for what
 */
export function exchangedIn(row: readonly Days[]): readonly [number, number] | undefined {
	return holds(row) ? undefined : exchanges(row)[0];
}

/** All pairs that would do; of a wrong row there is one at the most. */
export function exchanges(row: readonly Days[]): readonly (readonly [number, number])[] {
	return row.flatMap((first, index) =>
		row.flatMap((second, other) =>
			other > index && areOrdered(first, second) && holds(swapped(row, index, other))
				? [[index, other] as const]
				: []
		)
	);
}

function swapped(row: readonly Days[], a: number, b: number): readonly Days[] {
	return row.map((one, index) => (index === a ? row[b] : index === b ? row[a] : one) ?? one);
}

/** Whether nothing stands before what is known to have happened earlier. */
function holds(row: readonly Days[]): boolean {
	return row.every((one, index) => row.slice(index + 1).every((later) => !isBefore(later, one)));
}
