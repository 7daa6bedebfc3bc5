import type { Grade, NumberItem } from './item';
import { readNumbers } from './read-number';
import { right, wrong } from './verdicts';

/** Rounding, as of a tenth of 30, must not make a number wrong. */
const roundingError = 1e-9;

/**
 * Judges a number: right from `min` to `max`, and beyond them by the tolerance that the stem
 * speaks of. A range is right if both its ends are.
 */
export function gradeNumber({ min, max, tolerance }: NumberItem, text: string): Grade {
	const given = readNumbers(text);
	if (given.length === 0 || given.length > 2) return wrong;
	const least = min * (1 - tolerance) - roundingError;
	const most = max * (1 + tolerance) + roundingError;
	return given.every((value) => value >= least && value <= most) ? right : wrong;
}
