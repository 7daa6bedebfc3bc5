import { describe, expect, it } from 'vitest';
import { analyse } from './analyse';
import { aGradebook } from '../../../tests/builders/quiz';

/**
 * How many of a thousand gave each pattern of right (1) and wrong (0) answers to five items of
 * sections 6 and 7 of the Law School Admission Test: Bock and Lieberman 1970, Psychometrika 35,
 * 179-197; as tabled in `bock.table` of the R package psych.
 */
const patterns: readonly (readonly [pattern: string, section6: number, section7: number])[] = [
	['00000', 3, 12],
	['00001', 6, 19],
	['00010', 2, 1],
	['00011', 11, 7],
	['00100', 1, 3],
	['00101', 1, 19],
	['00110', 3, 3],
	['00111', 4, 17],
	['01000', 1, 10],
	['01001', 8, 5],
	['01010', 0, 3],
	['01011', 16, 7],
	['01100', 0, 7],
	['01101', 3, 23],
	['01110', 2, 8],
	['01111', 15, 28],
	['10000', 10, 7],
	['10001', 29, 39],
	['10010', 14, 11],
	['10011', 81, 34],
	['10100', 3, 14],
	['10101', 28, 51],
	['10110', 15, 15],
	['10111', 80, 90],
	['11000', 16, 6],
	['11001', 56, 25],
	['11010', 21, 7],
	['11011', 173, 35],
	['11100', 11, 18],
	['11101', 61, 136],
	['11110', 28, 32],
	['11111', 298, 308]
];

/**
 * What `itemstats(expand.table(LSAT6))` and the same of LSAT7 print: the reference pages of the R
 * package mirt (Chalmers 2012, J. Stat. Software 48(6)), version 1.45.6. Points there are 0 to 5,
 * here they are parts of 5. The columns are mean, sd, total.r, total.r_if_rm, alpha_if_rm.
 */
const printed = [
	{
		section: 6,
		overall: { mean: '3.819', deviation: '1.035', alpha: '0.295', standardError: '0.869' },
		items: [
			['0.924', '0.265', '0.362', '0.113', '0.275'],
			['0.709', '0.454', '0.567', '0.153', '0.238'],
			['0.553', '0.497', '0.618', '0.173', '0.217'],
			['0.763', '0.425', '0.534', '0.144', '0.246'],
			['0.870', '0.336', '0.435', '0.122', '0.266']
		]
	},
	{
		section: 7,
		overall: { mean: '3.707', deviation: '1.199', alpha: '0.453', standardError: '0.886' },
		items: [
			['0.828', '0.378', '0.530', '0.246', '0.396'],
			['0.658', '0.475', '0.600', '0.247', '0.394'],
			['0.772', '0.420', '0.611', '0.313', '0.345'],
			['0.606', '0.489', '0.592', '0.223', '0.415'],
			['0.843', '0.364', '0.461', '0.175', '0.438']
		]
	}
];

describe.each(printed)('the answers to section $section of the LSAT', ({ section, ...figures }) => {
	const chosen = patterns.flatMap(([pattern, ...counts]) => {
		const own = [...pattern].map((right) => (right === '1' ? 'key' : 'other'));
		return Array.from({ length: counts[section - 6] ?? 0 }, () => own);
	});
	const { count, grades, forms, items } = analyse(aGradebook(chosen));

	it('are of a thousand', () => {
		expect(count).toBe(1000);
	});

	it('have the printed mean, deviation, alpha and standard error', () => {
		const points = (share: number | undefined) => ((share ?? NaN) * 5).toFixed(3);
		const reliability = forms[0]?.reliability;
		expect({
			mean: points(grades.mean?.value),
			deviation: points(grades.deviation),
			alpha: reliability?.alpha.value.toFixed(3),
			standardError: points(reliability?.standardError.value)
		}).toEqual(figures.overall);
	});

	it('have the printed figures item by item', () => {
		expect(
			items.map(({ facility, deviation, discrimination, alphaWithout }) =>
				[
					facility?.value,
					deviation,
					discrimination?.withTotal?.value,
					discrimination?.index.value,
					alphaWithout
				].map((figure) => figure?.toFixed(3))
			)
		).toEqual(figures.items);
	});
});
