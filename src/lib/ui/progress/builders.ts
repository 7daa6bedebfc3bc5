import type { Progress } from '$lib/progress';
import type { ReportParts } from './report-parts';

/* Builders for the tests of the reports of progress. */

/** Study day 20,000: 2024-10-04, a Friday. */
export const someDay = 20_000;

/** Two days of a subject of two topics; no two of its numbers are the same, as far as can be. */
export function aProgress(changes: Partial<Progress> = {}): Progress {
	const from = someDay - 1;
	const days = [
		{ day: from, answers: 31, right: 23, newCards: 11, durationMs: 48_000 },
		{ day: someDay, answers: 1300, right: 1001, newCards: 17, durationMs: 9_000_000 }
	];
	const knowledge = { cards: 270, met: 141, expected: 120.4, low: 105.6, high: 133.2 };
	return {
		period: { from, to: someDay },
		totals: {
			answers: 1331,
			right: 1024,
			cards: 141,
			newCards: 28,
			days: 2,
			durationMs: 9_048_000
		},
		days,
		spans: { unit: 'day', of: days.map(({ day, ...done }) => ({ ...done, from: day, to: day })) },
		retention: [
			{ age: 'days', passed: 90, missed: 10 },
			{ age: 'weeks', passed: 57, missed: 3 },
			{ age: 'young', passed: 147, missed: 13 },
			{ age: 'months', passed: 32, missed: 8 },
			{ age: 'seasons', passed: 0, missed: 0 },
			{ age: 'mature', passed: 32, missed: 8 },
			{ age: 'all', passed: 179, missed: 21 }
		],
		stability: [
			{ from: 0, to: 1, count: 41 },
			{ from: 1, to: Infinity, count: 100 }
		],
		recall: [
			{ from: 0, to: 0.9, count: 35 },
			{ from: 0.9, to: Infinity, count: 106 }
		],
		forecast: Array.from({ length: 90 }, (_, n) => ({ day: someDay + n, cards: [12, 9][n] ?? 0 })),
		knowledge,
		knowledgeOver: [
			{ ...knowledge, day: from, expected: 99.5, low: 88.4, high: 110.6 },
			{ ...knowledge, day: someDay }
		],
		topics: [
			{
				id: 'law',
				knowledge: { cards: 200, met: 100, expected: 90.2, low: 80.1, high: 97.7 },
				mastery: 0.412,
				masteryBefore: 0.5,
				level: 'advanced'
			},
			{
				id: 'army',
				knowledge: { cards: 70, met: 41, expected: 30.2, low: 25.4, high: 36.6 },
				mastery: 0.3,
				masteryBefore: 0.2,
				level: 'begun'
			}
		],
		calibration: [{ predicted: 0.853, observed: 0.8, count: 60 }],
		...changes
	};
}

/** With an exam in ten days. */
export function aReport(changes: Partial<ReportParts> = {}): ReportParts {
	return {
		progress: aProgress(),
		subject: 'The Isles',
		titleOf: (topic) => ({ law: 'Laws', army: 'Army' })[topic] ?? topic,
		exam: {
			daysLeft: 10,
			examDay: someDay + 10,
			score: { recall: 0.79, low: 0.7, high: 0.86 }
		},
		...changes
	};
}
