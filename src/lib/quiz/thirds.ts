import type { Sitting } from './sittings';

/**
 * Which third of the class each student is in by grade: 0 the lowest, 1 the middle, 2 the highest.
 * The outer thirds are equally large, and those who tie stand in the order of their codes.
 */
export function thirdsOf(sittings: readonly Sitting[]): readonly number[] {
	const outer = Math.floor(sittings.length / 3);
	const ranked = sittings
		.map(({ fraction, code }, index) => ({ fraction, code, index }))
		.sort((a, b) => a.fraction - b.fraction || (a.code < b.code ? -1 : 1));
	const thirds = sittings.map(() => 1);
	for (const { index } of ranked.slice(0, outer)) thirds[index] = 0;
	for (const { index } of ranked.slice(sittings.length - outer)) thirds[index] = 2;
	return thirds;
}
