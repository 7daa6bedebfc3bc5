import { m } from '$messages/messages.js';
import { digits, percent } from '../numerals';
import { dayText } from './day-text';
import { addCalendar, addForecast, addKnowledge, addTime, addTopics } from './picture-plots';
import { createSheet, edge, inner, pictureWidth, type Sheet, type Stroke } from './picture-sheet';
import type { ReportParts } from './report-parts';
import { glanceTable, retentionTable } from './tables';

/** A report laid out, in pixels. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly strokes: readonly Stroke[];
}

/** Sums beside one another. */
const sumsInRow = 3;

/**
 * Lays a report out in one picture, from the top: sums, the exam, what is known, the topics, the days
 * ahead, the calendar, the time, the retention. Plain geometry: no canvas is needed to work it out.
 * @param weekStartsOn day of the week, 0 (Sunday) to 6
 */
export function layOutPicture(parts: ReportParts, weekStartsOn: number): Picture {
	const sheet = createSheet();
	addTitle(sheet, parts);
	addSums(sheet, parts);
	addExam(sheet, parts);
	addKnowledge(sheet, parts);
	addTopics(sheet, parts);
	addForecast(sheet, parts);
	addCalendar(sheet, parts, weekStartsOn);
	addTime(sheet, parts);
	addRetention(sheet, parts);
	return { width: pictureWidth, height: Math.ceil(sheet.y) + edge, strokes: sheet.strokes };
}

function addTitle(sheet: Sheet, { progress: { period }, subject, topic }: ReportParts): void {
	sheet.y = 110;
	sheet.text(edge, `${m.progress_title()}: ${subject}`, { size: 60, face: 'head' });
	if (topic !== undefined) {
		sheet.y += 54;
		sheet.text(edge, m.progress_summary_topic({ topic }), { size: 32 });
	}
	sheet.y += 50;
	const days = m.progress_period({ from: dayText(period.from), to: dayText(period.to) });
	sheet.text(edge, days, { ink: 'soft' });
}

function addSums(sheet: Sheet, { progress }: ReportParts): void {
	const { name: title, rows } = glanceTable(progress);
	sheet.head(title);
	const top = sheet.y;
	const room = inner / sumsInRow - 20;
	for (const [n, { name, figures }] of rows.entries()) {
		const x = edge + (n % sumsInRow) * (inner / sumsInRow);
		sheet.y = top + 24 + Math.floor(n / sumsInRow) * 110;
		sheet.text(x, name, { size: 24, ink: 'soft', room });
		sheet.y += 50;
		sheet.text(x, figures[0]?.text ?? '', { size: 42, face: 'head', room });
	}
}

function addExam(sheet: Sheet, { exam }: ReportParts): void {
	if (!exam) return;
	const { daysLeft, examDay, score } = exam;
	sheet.head(m.progress_exam());
	sheet.y += 34;
	const when =
		daysLeft === 0
			? m.progress_exam_today()
			: m.progress_exam_in({ count: daysLeft, shown: digits(daysLeft), date: dayText(examDay) });
	sheet.text(edge, when, { size: 36, face: 'head' });
	sheet.y += 50;
	const expected = m.progress_exam_score({ score: percent(score.recall) });
	sheet.text(edge, expected, { size: 36, face: 'head' });
	sheet.y += 42;
	const range = m.plan_interval({ low: percent(score.low), high: percent(score.high) });
	sheet.text(edge, range, { size: 24, ink: 'soft' });
}

function addRetention(sheet: Sheet, { progress }: ReportParts): void {
	const { name: title, columns, rows } = retentionTable(progress);
	sheet.head(title);
	if (progress.retention.every(({ passed, missed }) => passed + missed === 0)) {
		sheet.nothing(m.progress_none_waited());
		return;
	}
	const heads = columns.map((text) => ({ text }));
	for (const [n, row] of [
		heads,
		...rows.map(({ name, figures }) => [{ text: name }, ...figures])
	].entries()) {
		const look = n === 0 ? ({ size: 22, ink: 'soft' } as const) : {};
		sheet.y += n === 0 ? 24 : 44;
		for (const [column, { text }] of row.entries()) {
			// The name first; the figures end in columns of their own.
			if (column === 0) sheet.text(edge, text, { ...look, room: inner * 0.5 });
			else {
				const x = edge + inner * (0.4 + 0.2 * column);
				sheet.text(x, text, { ...look, align: 'end', room: inner * 0.18 });
			}
		}
	}
}
