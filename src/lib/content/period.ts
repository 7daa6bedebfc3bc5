import { parseEdtf, type Point } from './edtf';
import type { Times } from './field';

/**
 * A stretch of time in EDTF, from its beginning to its end, either of them open where nothing
 * ended or nobody knows the beginning: `2008-11-17/2011-12-31`, `2016-12-26/..`.
 */
export type Period = `${Point}/${Point}` | `${Point}/..` | `../${Point}`;

/** Whether a value is a period of real dates that does not end before it begins. */
export function isPeriod(value: unknown): value is Period {
	if (typeof value !== 'string') return false;
	const [from, to, ...rest] = value.split('/');
	if (from === undefined || to === undefined || rest.length > 0) return false;
	if (from === '..') return parseEdtf(to) !== undefined;
	return parseEdtf(to === '..' ? from : value) !== undefined;
}

/** @returns the ends of a period, leaving out the open one. */
export function periodTimes(period: Period): Pick<Times, 'from' | 'to'> {
	const [from, to] = period.split('/');
	return {
		...(isPoint(from) ? { from } : {}),
		...(isPoint(to) ? { to } : {})
	};
}

function isPoint(end: string | undefined): end is Point {
	return end !== undefined && end !== '..';
}
