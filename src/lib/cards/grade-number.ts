import type { NumberItem } from './item';
import type { Grade } from './response';
import { multiplierOf, readNumbers } from './read-number';
import { right, wrong } from './verdicts';

/** Rounding, as of a tenth of 30, must not make a number wrong. */
const roundingError = 1e-9;

/**
 * Judges a number: right from `min` to `max`, and beyond them by the tolerance that the stem
 * speaks of. A range is right if both its ends are. Where the unit is "billion US dollars", "5" is
 * the same as "5 billion".
 */
export function gradeNumber({ min, max, tolerance, unit }: NumberItem, text: string): Grade {
	const times = multiplierOf(unit);
	const given = readNumbers(text).map((value) => (value >= times ? value / times : value));
	if (given.length === 0 || given.length > 2) return wrong;
	const { least, most } = ends({ min, max, tolerance });
	return given.every((value) => value >= least - roundingError && value <= most + roundingError)
		? right
		: wrong;
}

/**
 * The least and the most that count as right, as whole numbers; for counts, which are whole.
 * @returns `undefined` where one number alone does
 */
export function acceptedRange(
	item: Pick<NumberItem, 'min' | 'max' | 'tolerance'>
): { readonly least: number; readonly most: number } | undefined {
	const { least, most } = ends(item);
	const range = {
		least: Math.ceil(least - roundingError),
		most: Math.floor(most + roundingError)
	};
	return range.least < range.most ? range : undefined;
}

function ends({ min, max, tolerance }: Pick<NumberItem, 'min' | 'max' | 'tolerance'>) {
	return { least: min * (1 - tolerance), most: max * (1 + tolerance) };
}
