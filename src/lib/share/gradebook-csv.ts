import type { Response } from '$lib/cards';
import type {
	Analysis,
	Estimate,
	Gradebook,
	GradebookAttempt,
	GradebookStudent,
	GradedItem
} from '$lib/quiz';
import { csvText, type CsvCell } from './csv-text';

/** The columns of all three tables, by the words that stand at their heads. */
export type CsvWords = Readonly<Record<CsvColumn, string>>;

export type CsvColumn =
	| 'code'
	| 'name'
	| 'form'
	| 'attempt'
	| 'attempts'
	| 'grade'
	| 'points'
	| 'of'
	| 'started'
	| 'finished'
	| 'place'
	| 'item'
	| 'question'
	| 'state'
	| 'answer'
	| 'seconds'
	| 'counts'
	| 'reached'
	| 'omitted'
	| 'notReached'
	| 'facility'
	| 'low'
	| 'high'
	| 'discrimination'
	| 'efficiency'
	| 'upperLower'
	| 'weight'
	| 'alphaWithout'
	| 'warnings';

/**
 * The grades: a row for each student, with a column for each item by its id. Times are UTC, ISO
 * 8601, grades and fractions 0 to 1; an item that a student was not asked is an empty cell.
 */
export function gradebookCsv({ students, items }: Gradebook, words: CsvWords): string {
	const ids = items.map(({ id }) => id);
	const head = (
		['code', 'name', 'form', 'attempts', 'grade', 'points', 'of', 'started', 'finished'] as const
	).map((column) => words[column]);
	return csvText([[...head, ...ids], ...students.map((student) => gradesOf(student, ids))]);
}

function gradesOf(student: GradebookStudent, ids: readonly string[]): readonly CsvCell[] {
	const { code, name, attempts, counted, fraction } = student;
	const attempt = counted === undefined ? undefined : attempts[counted];
	const points = new Map(attempt?.items.map((item) => [item.itemId, item.fraction]));
	return [
		code,
		name,
		attempt && attempt.form + 1,
		attempts.length,
		rounded(fraction),
		rounded(attempt?.total),
		attempt?.max,
		attempt && timeText(attempt.startedAt),
		attempt && timeText(attempt.finishedAt),
		...ids.map((id) => rounded(points.get(id)))
	];
}

/** The answers: a row for each item of each attempt, with the raw response by its ids. */
export function answersCsv({ students }: Gradebook, words: CsvWords): string {
	const head = (
		['code', 'name', 'attempt', 'form', 'place', 'item', 'state', 'answer'] as const
	).map((column) => words[column]);
	const more = (['points', 'counts', 'seconds'] as const).map((column) => words[column]);
	const rows = students.flatMap(({ code, name, attempts }) =>
		attempts.flatMap((attempt, index) => answersOf(attempt, [code, name, index + 1]))
	);
	return csvText([[...head, ...more], ...rows]);
}

function answersOf(
	{ form, items }: GradebookAttempt,
	whose: readonly CsvCell[]
): readonly (readonly CsvCell[])[] {
	return items.map(
		({ itemId, state, response, fraction, counts, durationMs }: GradedItem, place) => [
			...whose,
			form + 1,
			place + 1,
			itemId,
			state,
			response && responseText(response),
			rounded(fraction),
			counts ? 1 : 0,
			durationMs === undefined ? undefined : rounded(durationMs / 1000)
		]
	);
}

/** The analysis: a row for each item, figures with the ends of their 95 % intervals. */
export function analysisCsv(gradebook: Gradebook, analysis: Analysis, words: CsvWords): string {
	const bounds = [words.low, words.high];
	const head = [
		...[words.item, words.question, words.reached, words.omitted, words.notReached],
		...[words.facility, ...bounds, words.discrimination, ...bounds, words.efficiency, ...bounds],
		...[words.upperLower, words.weight, words.alphaWithout, words.warnings]
	];
	const stems = new Map(gradebook.items.map(({ id, item }) => [id, item.stem]));
	const rows = analysis.items.map((item): readonly CsvCell[] => [
		...[item.itemId, stems.get(item.itemId), item.reached, item.omitted, item.notReached],
		...estimateCells(item.facility),
		...estimateCells(item.discrimination?.index),
		...estimateCells(item.discrimination?.efficiency),
		rounded(item.discrimination?.upperLower),
		rounded(item.effectiveWeight),
		rounded(item.alphaWithout),
		item.warnings.join(' ')
	]);
	return csvText([head, ...rows]);
}

function estimateCells(estimate: Estimate | undefined): readonly CsvCell[] {
	return [rounded(estimate?.value), rounded(estimate?.low), rounded(estimate?.high)];
}

function responseText(response: Response): string {
	switch (response.form) {
		case 'recall':
			return String(response.remembered);
		case 'choice':
			return response.optionId;
		case 'multi':
			return response.optionIds.join('; ');
		case 'trueFalse':
			return String(response.value);
		case 'match':
		case 'classify':
			return response.placements.map((placement) => placement.join(': ')).join('; ');
		case 'order':
			return response.partIds.join('; ');
		case 'cloze':
			return response.optionId ?? response.text;
		case 'shortText':
		case 'number':
			return response.text;
		case 'date':
			return response.date;
		case 'place':
			return response.spot;
	}
}

function timeText(ms: number): string {
	return new Date(ms).toISOString();
}

/** To four digits, so that a third does not fill the cell. */
function rounded(value: number | undefined): number | undefined {
	return value === undefined ? undefined : Math.round(value * 10_000) / 10_000;
}
