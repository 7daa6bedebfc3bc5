import { makeDeck } from '$lib/cards';
import { reportCoverage, type Coverage, type Covered } from '$lib/content';
import type { Authored } from './subjects';

/** The share of every list that has to be taught, or left out with a reason. */
const leastFraction = 0.95;

/** What `coverage` prints, and what keeps it from passing; the latter is empty if all is well. */
export interface CoverageText {
	readonly lines: readonly string[];
	readonly failures: readonly string[];
}

/** Tells of each subject that keeps a coverage how its research is covered, entry by entry. */
export function coverageOf({ subject, coverage }: Authored): CoverageText {
	if (!coverage) return { lines: [`${subject.slug}: keeps no coverage.`], failures: [] };
	const known = new Set([...makeDeck(subject).cards.map(({ id }) => id), ...subject.notes.keys()]);
	const reports = reportCoverage(coverage, known);
	const file = `content/${subject.slug}/coverage.ts`;
	return {
		lines: [
			...entryLines(coverage),
			'',
			...reports.map(
				({ list, total, taught, leftOut, open, fraction }) =>
					`${list.padEnd(14)}${percent(fraction).padStart(5)}  ${String(total).padStart(3)} entries: ${String(taught)} taught, ${String(leftOut)} left out, ${String(open)} open`
			)
		],
		failures: reports.flatMap(({ list, fraction, dead }) => [
			...dead.map(
				({ entry, reference }) =>
					`${file} ${list}.${entry}: names "${reference}", which is no card and no note: mend it, or say that the entry is open.`
			),
			...(fraction < leastFraction
				? [
						`${file} ${list}: ${percent(fraction)} is covered, and ${percent(leastFraction)} have to be.`
					]
				: [])
		])
	};
}

function entryLines(coverage: Coverage): readonly string[] {
	return Object.entries(coverage).flatMap(([list, entries]) => [
		'',
		list,
		...Object.entries(entries).map(
			([id, covered]) => `  ${id.padEnd(5)}${covered.about}: ${verdict(covered)}`
		)
	]);
}

function verdict(covered: Covered): string {
	if ('leftOut' in covered) return `left out, ${covered.leftOut}`;
	if ('open' in covered) return `OPEN, ${covered.open}`;
	const { taughtBy, without } = covered;
	return taughtBy.join(', ') + (without === undefined ? '' : ` (without ${without})`);
}

function percent(fraction: number): string {
	return `${String(Math.floor(fraction * 100))} %`;
}
