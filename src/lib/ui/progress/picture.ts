import type { Progress } from '$lib/progress';
import { m } from '$messages/messages.js';
import { count, percent } from '../numerals';
import { someLabels } from './axis';
import { calendarOf } from './calendar';
import { dayText, shortDay, shortSpan } from './day-text';
import { levelName } from './level-name';
import {
	createSheet,
	edge,
	inner,
	pictureWidth,
	plotHeight,
	type Sheet,
	type Stroke
} from './picture-sheet';
import type { ReportTables } from './tables';

/** A report laid out, in pixels. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly strokes: readonly Stroke[];
}

/** What a picture is of. */
export interface PictureParts {
	readonly progress: Progress;
	readonly tables: ReportTables;
	readonly title: string;
	readonly titleOf: (topic: string) => string;
	/** Day of the week, 0 (Sunday) to 6. */
	readonly weekStartsOn: number;
}

const labelsBelow = 3;
/** Sums beside one another. */
const sumsInRow = 3;

/**
 * Lays a report out in one picture, from the top: sums, what is known, the topics, the days ahead,
 * the calendar, the time, the retention. Plain geometry: no canvas is needed to work it out.
 */
export function layOutPicture(parts: PictureParts): Picture {
	const sheet = createSheet();
	const { period } = parts.progress;
	sheet.y = 110;
	sheet.text(edge, parts.title, { size: 60, face: 'head' });
	sheet.y += 50;
	const days = m.progress_period({ from: dayText(period.from), to: dayText(period.to) });
	sheet.text(edge, days, { ink: 'soft' });
	addSums(sheet, parts);
	addKnowledge(sheet, parts);
	addTopics(sheet, parts);
	addForecast(sheet, parts);
	addCalendar(sheet, parts);
	addTime(sheet, parts);
	addRetention(sheet, parts);
	return { width: pictureWidth, height: Math.ceil(sheet.y) + edge, strokes: sheet.strokes };
}

function addSums(sheet: Sheet, { tables }: PictureParts): void {
	sheet.head(tables.glance.name);
	const top = sheet.y;
	const room = inner / sumsInRow - 20;
	for (const [n, { name, figures }] of tables.glance.rows.entries()) {
		const x = edge + (n % sumsInRow) * (inner / sumsInRow);
		sheet.y = top + 24 + Math.floor(n / sumsInRow) * 110;
		sheet.text(x, name, { size: 24, ink: 'soft', room });
		sheet.y += 50;
		sheet.text(x, figures[0]?.text ?? '', { size: 42, face: 'head', room });
	}
}

function addKnowledge(sheet: Sheet, { progress }: PictureParts): void {
	const { knowledge, knowledgeOver } = progress;
	const shown = (cards: number) => count(Math.round(cards));
	sheet.head(m.progress_knowledge());
	sheet.y += 34;
	const of = m.progress_knowledge_of({ total: count(knowledge.cards) });
	sheet.text(edge, `${shown(knowledge.expected)} ${of}`, { size: 44, face: 'head' });
	sheet.y += 44;
	const range = m.progress_knowledge_range({
		low: shown(knowledge.low),
		high: shown(knowledge.high)
	});
	sheet.text(edge, range, { size: 24, ink: 'soft' });
	sheet.y += 36;
	const first = knowledgeOver[0]?.day ?? 0;
	const last = knowledgeOver.at(-1)?.day ?? 0;
	if (last === first) return;
	const bottom = sheet.y + plotHeight;
	const top = Math.max(1, ...knowledgeOver.map(({ high }) => high));
	const at = (day: number) => edge + ((day - first) / (last - first)) * inner;
	const up = (cards: number) => bottom - (cards / top) * plotHeight;
	let from = edge;
	for (const { day, low, high } of knowledgeOver.slice(1)) {
		sheet.box(from, up(high), at(day) - from, up(low) - up(high), 'band');
		from = at(day);
	}
	sheet.strokes.push({
		kind: 'line',
		points: knowledgeOver.map(({ day, expected }) => [at(day), up(expected)])
	});
	sheet.box(edge, bottom, inner, 2, 'rule');
	sheet.y = bottom;
	sheet.labels(edge, [shortDay(first), shortDay(last)]);
}

function addTopics(sheet: Sheet, { progress, titleOf }: PictureParts): void {
	sheet.head(m.progress_topics());
	for (const { id, knowledge, mastery, level } of progress.topics) {
		sheet.y += 30;
		sheet.text(edge, titleOf(id), { room: inner * 0.66 });
		sheet.text(edge + inner, `${percent(mastery)} · ${levelName(level)}`, {
			size: 24,
			ink: 'soft',
			align: 'end',
			room: inner * 0.32
		});
		sheet.y += 14;
		sheet.box(edge, sheet.y, inner, 18, 'rule', 0.5);
		sheet.box(edge, sheet.y, inner * (knowledge.expected / knowledge.cards), 18, 'band');
		sheet.box(edge, sheet.y, inner * mastery, 18, 'accent');
		sheet.y += 30;
	}
}

function addForecast(sheet: Sheet, { progress, tables }: PictureParts): void {
	sheet.head(m.progress_forecast());
	const ahead = progress.forecast.slice(0, tables.forecast.rows.length);
	const labels = ahead.map(({ day }) => shortDay(day));
	sheet.columns(
		ahead.map(({ cards }) => cards),
		someLabels(labels, labelsBelow)
	);
}

function addCalendar(sheet: Sheet, { progress, weekStartsOn }: PictureParts): void {
	sheet.head(m.progress_calendar());
	const side = 36;
	for (const strip of calendarOf(progress.days, weekStartsOn)) {
		for (const [column, { levels }] of strip.entries()) {
			for (const [row, level] of levels.entries()) {
				if (level === undefined) continue;
				const ink = level === 0 ? 'rule' : 'accent';
				const share = level === 0 ? 0.5 : level / 4;
				const [x, y] = [edge + column * side, sheet.y + row * side];
				sheet.box(x, y, side - 4, side - 4, ink, share);
			}
		}
		sheet.y += 7 * side + 20;
	}
}

function addTime(sheet: Sheet, { progress, tables }: PictureParts): void {
	const { unit, of: spans } = progress.spans;
	sheet.head(`${tables.time.name} (${m.progress_minutes()})`);
	const labels = spans.map((span) => shortSpan(span, unit));
	sheet.columns(
		spans.map(({ durationMs }) => durationMs / 60_000),
		someLabels(labels, labelsBelow)
	);
}

function addRetention(sheet: Sheet, { tables }: PictureParts): void {
	sheet.head(tables.retention.name);
	for (const { name, figures } of tables.retention.rows) {
		const [passed, missed, share] = figures.map(({ text }) => text);
		sheet.y += 44;
		sheet.text(edge, name, { room: inner * 0.6 });
		sheet.text(edge + inner * 0.82, `${passed ?? ''} / ${missed ?? ''}`, {
			size: 24,
			ink: 'soft',
			align: 'end'
		});
		sheet.text(edge + inner, share ?? '', { align: 'end' });
	}
}
