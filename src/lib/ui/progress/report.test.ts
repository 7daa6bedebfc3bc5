import { describe, expect, it } from 'vitest';
import { allTables } from './all-tables';
import { aProgress, aReport, someDay } from './builders';
import { layOutPicture } from './picture';
import { summaryText } from './summary-text';
import { forecastTable } from './tables';
import { writeCsv } from './write-csv';

const linesOf = (report = aReport()) =>
	writeCsv(allTables(report), ['table', 'row', 'column', 'value']).slice(1).split('\r\n');

describe('a file of figures', () => {
	it('says what it is about, the sums and the exam', () => {
		expect(linesOf(aReport({ topic: 'Laws' })).slice(0, 13)).toEqual([
			'table,row,column,value',
			'Progress,The Isles,Topic,Laws',
			'Progress,The Isles,From,2024-10-03',
			'Progress,The Isles,To,2024-10-04',
			'At a glance,Answers,,1331',
			'At a glance,Right,,0.769',
			'At a glance,Days with study,,2',
			'At a glance,Time,Minutes,150.8',
			'At a glance,Cards,,141',
			'At a glance,New cards,,28',
			'Exam,2024-10-14,Share,0.79',
			'Exam,2024-10-14,At least,0.7',
			'Exam,2024-10-14,At most,0.86'
		]);
	});

	it('has every figure of every plot', () => {
		const lines = linesOf();
		const of = (table: string) =>
			lines
				.filter((line) => line.startsWith(`${table},`))
				.map((line) => line.slice(table.length + 1));
		expect(of('Estimated knowledge')).toEqual([
			'2024-10-03,Known,100',
			'2024-10-03,At least,88',
			'2024-10-03,At most,111',
			'2024-10-04,Known,120',
			'2024-10-04,At least,106',
			'2024-10-04,At most,133'
		]);
		expect(of('Topics').slice(0, 8)).toEqual([
			'Laws,Mastery,0.412',
			'Laws,Before these days,0.5',
			'Laws,Level,well on the way',
			'Laws,Known,90',
			'Laws,At least,80',
			'Laws,At most,98',
			'Laws,Met,100',
			'Laws,Cards,200'
		]);
		expect(of('Due in the days ahead').slice(0, 3)).toEqual([
			'2024-10-04,Cards,12',
			'2024-10-05,Cards,9',
			'2024-10-06,Cards,0'
		]);
		expect(of('Due in the days ahead')).toHaveLength(90);
		expect(of('Calendar')).toEqual([
			'2024-10-03,Answers,31',
			'2024-10-03,Right,23',
			'2024-10-04,Answers,1300',
			'2024-10-04,Right,1001'
		]);
		expect(of('Time spent')).toEqual([
			'2024-10-03,Minutes,0.8',
			'2024-10-03,New cards,11',
			'2024-10-04,Minutes,150',
			'2024-10-04,New cards,17'
		]);
		expect(of('True retention').slice(-3)).toEqual([
			'All,Recalled,179',
			'All,Forgotten,21',
			'All,Share,0.895'
		]);
		expect(of('True retention').slice(12, 15)).toEqual([
			'90 days and more,Recalled,0',
			'90 days and more,Forgotten,0',
			'90 days and more,Share,'
		]);
		expect(of('How firmly cards are held')).toEqual(['0 to 1,Cards,41', '1 and more,Cards,100']);
		expect(of('How likely cards are recalled now')).toEqual([
			'0% to 90%,Cards,35',
			'90% to 100%,Cards,106'
		]);
		expect(lines.slice(-3)).toEqual([
			'"What Diwan expected, and what came",85%,Right,0.8',
			'"What Diwan expected, and what came",85%,Answers,60',
			''
		]);
	});

	it('names the day of what could be recalled, if that is over', () => {
		const past = { ...aProgress(), period: { from: someDay - 2, to: someDay - 1 } };
		expect(linesOf(aReport({ progress: past }))).toContain(
			'How likely cards were recalled on 3 October 2024,90% to 100%,Cards,106'
		);
	});

	it('has no line for a plan that is not there', () => {
		expect(linesOf(aReport({ exam: undefined })).some((line) => line.startsWith('Exam'))).toBe(
			false
		);
	});
});

it('a table of the days ahead has as many as are looked at', () => {
	expect(forecastTable(aProgress(), 30).rows).toHaveLength(30);
	expect(forecastTable(aProgress(), 90).rows.at(-1)?.name).toBe('1\u00a0January\u00a02025');
});

describe('a summary for a teacher', () => {
	const spaced = (text: string) => text.replaceAll('\u00a0', ' ').split('\n');

	it('is sums and estimates, and nothing else', () => {
		expect(spaced(summaryText(aReport({ topic: 'Laws' })))).toEqual([
			'Diwan: The Isles',
			'3 October 2024 – 4 October 2024',
			'Topic: Laws',
			'Answers: 1,331, of them right: 77%',
			'Days with study: 2 of 2; time: 2 h 31 min',
			'Facts probably known: 120 of 270 (between 106 and 133)',
			'Mastery: 41%',
			'Exam on 14 October 2024; expected score: 79%'
		]);
	});

	it('of a topic that has no card left tells nothing of other topics', () => {
		expect(spaced(summaryText(aReport({ topic: 'Navy' }))).slice(5)).toEqual([
			'Facts probably known: 120 of 270 (between 106 and 133)',
			'Exam on 14 October 2024; expected score: 79%'
		]);
	});

	it('says nothing of an exam or a share that are not there', () => {
		const { totals } = aProgress();
		const progress = aProgress({ totals: { ...totals, answers: 0, right: 0 } });
		const lines = spaced(summaryText(aReport({ progress, exam: undefined })));
		expect(lines[2]).toBe('Nothing was answered in these days.');
		expect(lines.slice(-2)).toEqual([
			'Topics mastered: none yet',
			'Least mastered so far: Army, Laws'
		]);
	});

	it('names no topic as the weakest, and no range, where nothing was met', () => {
		const none = { cards: 270, met: 0, expected: 0, low: 0, high: 0 };
		const topics = aProgress().topics.map((topic) => ({ ...topic, mastery: 0, knowledge: none }));
		const lines = spaced(
			summaryText(aReport({ progress: aProgress({ knowledge: none, topics }) }))
		);
		expect(lines.slice(4)).toEqual([
			'Facts probably known: 0 of 270',
			'Topics mastered: none yet',
			'Exam on 14 October 2024; expected score: 79%'
		]);
	});
});

describe('a report as a picture', () => {
	const drawn = (report = aReport()) => layOutPicture(report, 6);
	const wordsOf = (report = aReport()) =>
		drawn(report).strokes.flatMap((stroke) =>
			stroke.kind === 'text' ? [stroke.text.replaceAll('\u00a0', ' ')] : []
		);

	it('has every sum, the exam, what is known and the retention in words', () => {
		const words = wordsOf(aReport({ topic: 'Laws' }));
		const expected = [
			['Progress: The Isles', 'Topic: Laws', '3 October 2024 – 4 October 2024'],
			['1,331', '77%', '2 of 2', '2 h 31 min', '141', '28'],
			['In 10 days, on 14 October 2024', 'Expected score: 79%'],
			['Probably between 70% and 86%, with four chances in five.'],
			['120 of 270 facts', 'Probably between 106 and 133, with four chances in five.'],
			['41%, well on the way', '30%, begun'],
			['Recalled', 'Forgotten', 'Share', '90', '10', '90%', '57', '3', '95%', '179', '21']
		].flat();
		expect(expected.filter((word) => !words.includes(word))).toEqual([]);
	});

	it('has columns and bars as long as their numbers', () => {
		const boxes = drawn().strokes.flatMap((stroke) =>
			stroke.kind === 'box' && stroke.ink === 'accent' && stroke.share === 1 ? [stroke] : []
		);
		// The key, then two topics, two days ahead, two days of a calendar, one of the key, two of time.
		const [, law, army, first, second] = boxes;
		expect([law?.width, army?.width]).toEqual([952 * 0.412, 952 * 0.3]);
		expect((first?.height ?? 0) / (second?.height ?? 1)).toBeCloseTo(12 / 9, 9);
		const [short, long] = boxes.slice(-2);
		// However little it is, it is not nothing.
		expect([short?.height, long?.height]).toEqual([2, 200]);
	});

	it('says in a sentence what is not there', () => {
		const empty = aProgress({
			totals: { answers: 0, right: 0, cards: 0, newCards: 0, days: 0, durationMs: 0 },
			retention: [{ age: 'all', passed: 0, missed: 0 }],
			forecast: [{ day: someDay, cards: 0 }]
		});
		expect(wordsOf(aReport({ progress: empty, exam: undefined }))).toEqual(
			expect.arrayContaining([
				'No card comes back in these days.',
				'Nothing was answered in these days.',
				'No card that was scheduled to wait a day or more came back in these days.'
			])
		);
	});
});
