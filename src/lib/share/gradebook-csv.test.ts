import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, Gradebook } from '$lib/quiz';
import { csvText } from './csv-text';
import { analysisCsv, answersCsv, gradebookCsv, type CsvWords } from './gradebook-csv';

/** A plain reader of RFC 4180. */
function parse(text: string): string[][] {
	const rows: string[][] = [[]];
	let cell = '';
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (quoted && character === '"' && text.charAt(at + 1) === '"') {
			cell += '"';
			at += 1;
		} else if (character === '"') quoted = !quoted;
		else if (!quoted && character === ',') {
			rows.at(-1)?.push(cell);
			cell = '';
		} else if (!quoted && character === '\r' && text.charAt(at + 1) === '\n') {
			rows.at(-1)?.push(cell);
			rows.push([]);
			cell = '';
			at += 1;
		} else cell += character;
	}
	return rows.slice(0, -1);
}

describe('a table as CSV', () => {
	it('begins with a byte order mark, and ends each row as RFC 4180 does', () => {
		expect(
			csvText([
				['a', 1],
				[undefined, 'b']
			])
		).toBe('\ufeffa,1\r\n,b\r\n');
	});

	it('is read back cell by cell, whatever is in it', () => {
		const harmless = fc
			.string({ unit: 'grapheme' })
			.filter(
				(text) =>
					!/(?:^|[;"\t\r\n])\s*[=+\-@\t\r\n＝＋－＠]/.test(text) &&
					!/[\u202a-\u202e\u2066-\u2069]/.test(text)
			);
		const cell = fc.oneof(
			harmless,
			fc.constantFrom('"', ',', '\r\n', 'a "b", c', ' b ', 'سيف، علي')
		);
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 })), (rows) => {
				expect(parse(csvText(rows).slice(1))).toEqual(
					rows.map((row) => row.map((one) => one.replace(/^(?=[\r\n])/, "'")))
				);
			})
		);
	});

	it('has no formula in it', () => {
		const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '＝1', '=cmd|"x"!A1'];
		const cells = parse(csvText([evil]).slice(1))[0] ?? [];
		expect(cells).toEqual(evil.map((text) => `'${text}`));
		// Where a comma is the decimal sign, a spreadsheet takes a semicolon for the end of a cell,
		// and quotation marks in the middle of one for nothing.
		expect(csvText([['\t=1'], [';"'.repeat(500_000)]])).toContain(`'\t'=1\r\n`);
		const inside = ['a;=1', 'a;b; +1', 'a\t-1', 'a\n@x', 'a\r\n =1', '"a;"＝1', ';;=1;=2'];
		expect(parse(csvText([inside]).slice(1))[0]).toEqual([
			"a;'=1",
			"a;b; '+1",
			"a\t'-1",
			"a\n'@x",
			"a\r\n '=1",
			`"a;"'＝1`,
			";;'=1;'=2"
		]);
		expect(csvText([['a = b - c, d; e']])).toBe('\ufeff"a = b - c, d; e"\r\n');
		// A number is none, though it may begin with a minus.
		expect(csvText([[-0.5]])).toBe('\ufeff-0.5\r\n');
	});

	it('leaves Arabic as it is, but for marks that would turn the row around', () => {
		expect(csvText([['أحمد\u200cعلي', '\u202eevil', '\u2067x\u2069']])).toBe(
			'\ufeffأحمد\u200cعلي,evil,x\r\n'
		);
	});
});

const words = new Proxy({} as CsvWords, { get: (_, column) => String(column).toUpperCase() });

const attempt: Gradebook['students'][number]['attempts'][number] = {
	nonce: 'n',
	messageId: 'm',
	by: 'sealed',
	form: 1,
	startedAt: Date.UTC(2026, 0, 2, 8, 0),
	finishedAt: Date.UTC(2026, 0, 2, 8, 40),
	isLate: false,
	isOverTime: false,
	isBeyond: false,
	isDisputed: false,
	items: [
		{
			itemId: 'law/issuer:choice:s.0',
			state: 'answered',
			fraction: 1 / 3,
			counts: true,
			response: {
				form: 'match',
				placements: [
					['a', 'b'],
					['c', 'd']
				]
			},
			durationMs: 12_345
		},
		{ itemId: 'law/date:recall:s.0', state: 'omitted', fraction: 0, counts: false }
	],
	total: 1 / 3,
	max: 1,
	fraction: 1 / 3
};

const book: Gradebook = {
	policy: 'first',
	items: [
		{
			id: 'law/issuer:choice:s.0',
			item: { stem: 'Who, =really?' } as Gradebook['items'][number]['item'],
			forms: [],
			topics: [],
			keyId: ''
		}
	],
	topics: [],
	students: [
		{ code: 'KRVQE', name: 'علي', attempts: [attempt], counted: 0, fraction: 1 / 3 },
		{ code: '00000', name: '', attempts: [] }
	],
	conflicts: [],
	unclaimed: []
};

describe('a gradebook as CSV', () => {
	it('has a row for each student and a column for each item, by its id', () => {
		expect(parse(gradebookCsv(book, words).slice(1))).toEqual([
			[
				'CODE',
				'NAME',
				'FORM',
				'ATTEMPTS',
				'GRADE',
				'POINTS',
				'OF',
				'STARTED',
				'FINISHED',
				'law/issuer:choice:s.0'
			],
			[
				'KRVQE',
				'علي',
				'2',
				'1',
				'0.3333',
				'0.3333',
				'1',
				'2026-01-02T08:00:00.000Z',
				'2026-01-02T08:40:00.000Z',
				'0.3333'
			],
			['00000', '', '', '0', '', '', '', '', '', '']
		]);
	});

	it('has the raw answers, a row for each', () => {
		expect(parse(answersCsv(book, words).slice(1))).toEqual([
			[
				'CODE',
				'NAME',
				'ATTEMPT',
				'FORM',
				'PLACE',
				'ITEM',
				'STATE',
				'ANSWER',
				'POINTS',
				'COUNTS',
				'SECONDS'
			],
			[
				'KRVQE',
				'علي',
				'1',
				'2',
				'1',
				'law/issuer:choice:s.0',
				'answered',
				'a: b; c: d',
				'0.3333',
				'1',
				'12.345'
			],
			['KRVQE', 'علي', '1', '2', '2', 'law/date:recall:s.0', 'omitted', '', '0', '0', '']
		]);
	});

	it('has the analysis with its intervals, a row for each item', () => {
		const none = { value: 0.5, low: 0.2, high: 0.8, count: 9 };
		const item: Analysis['items'][number] = {
			itemId: 'law/issuer:choice:s.0',
			isRetired: false,
			reached: 9,
			omitted: 1,
			notReached: 2,
			facility: none,
			deviation: 0.1,
			guessing: 0.25,
			discrimination: undefined,
			effectiveWeight: undefined,
			alphaWithout: undefined,
			options: [],
			warnings: ['dubious', 'negative']
		};
		const analysis = { items: [item] } as unknown as Analysis;
		const [head, row] = parse(analysisCsv(book, analysis, words).slice(1));
		expect(head?.length).toBe(row?.length);
		expect(row).toEqual([
			...['law/issuer:choice:s.0', 'Who, =really?', '9', '1', '2', '0.5', '0.2', '0.8'],
			...['', '', '', '', '', '', '', '', '', 'dubious negative']
		]);
	});
});
