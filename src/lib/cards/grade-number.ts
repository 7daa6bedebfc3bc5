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
	const least = min * (1 - tolerance) - roundingError;
	const most = max * (1 + tolerance) + roundingError;
	return given.every((value) => value >= least && value <= most) ? right : wrong;
}
