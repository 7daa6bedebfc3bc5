import { m } from '$messages/messages.js';
import { getLocale } from '$messages/runtime.js';
import { count, percent } from '../numerals';
import { weekdays } from '../parts/weekdays';
import { someAlong } from './axis';
import { calendarOf, type Level, monthHeads } from './calendar';
import { dayLabels, monthText, shortSpan } from './day-text';
import { ofFacts } from './fact-text';
import { levelName } from './level-name';
import { edge, inner, type Point, type Sheet } from './picture-sheet';
import type { ReportParts } from './report-parts';

/* The plots of a report that is saved as a picture. */

const labelsBelow = 3;
/** As many days ahead as are shown; a file of figures has all. */
const daysAhead = 30;
const note = { size: 24, ink: 'soft' } as const;

export function addKnowledge(sheet: Sheet, { progress }: ReportParts): void {
	const { knowledge, knowledgeOver } = progress;
	const shown = (cards: number) => count(Math.round(cards));
	const [low, high] = [shown(knowledge.low), shown(knowledge.high)];
	sheet.head(m.progress_knowledge());
	sheet.y += 34;
	const of = ofFacts(knowledge.cards);
	sheet.text(edge, `${shown(knowledge.expected)} ${of}`, { size: 44, face: 'head' });
	sheet.y += 44;
	// "Between 0 and 0" would say nothing.
	if (low !== high) sheet.text(edge, m.progress_knowledge_range({ low, high }), note);
	const [first, last] = [knowledgeOver[0]?.day ?? 0, knowledgeOver.at(-1)?.day ?? 0];
	if (last === first || knowledgeOver.every(({ met }) => met === 0)) return;
	sheet.y += 36;
	const { from, room, up } = sheet.frame(Math.max(...knowledgeOver.map((each) => each.high)));
	const at = (day: number, cards: number): Point => [
		from + ((day - first) / (last - first)) * room,
		up(cards)
	];
	const above = knowledgeOver.map((each) => at(each.day, each.high));
	const below = knowledgeOver.map((each) => at(each.day, each.low));
	const line = knowledgeOver.map((each) => at(each.day, each.expected));
	sheet.strokes.push(
		{ kind: 'area', points: [...above, ...below.toReversed()], ink: 'band' },
		{ kind: 'line', points: line }
	);
	const named = someAlong(knowledgeOver, labelsBelow).map(({ day }) => day);
	sheet.labels(from, dayLabels(named));
}

export function addTopics(sheet: Sheet, { progress, titleOf }: ReportParts): void {
	sheet.head(m.progress_topics());
	sheet.y += 22;
	for (const [n, [ink, word]] of (
		[
			['accent', m.progress_mastery()],
			['band', m.progress_known()]
		] as const
	).entries()) {
		const x = edge + (n * inner) / 4;
		sheet.box(x, sheet.y - 18, 36, 20, ink);
		sheet.text(x + 50, word, { ...note, room: inner / 4 - 60 });
	}
	sheet.y += 20;
	for (const { id, knowledge, mastery, level } of progress.topics) {
		sheet.y += 30;
		sheet.text(edge, titleOf(id), { room: inner * 0.66 });
		sheet.text(edge + inner, percent(mastery) + m.progress_list_comma() + levelName(level), {
			...note,
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

export function addForecast(sheet: Sheet, { progress }: ReportParts): void {
	const ahead = progress.forecast.slice(0, daysAhead);
	sheet.head(m.progress_forecast());
	if (ahead.every(({ cards }) => cards === 0)) sheet.nothing(m.progress_none_due());
	else {
		sheet.columns(
			ahead.map(({ cards }) => cards),
			dayLabels(someAlong(ahead, labelsBelow).map(({ day }) => day))
		);
	}
}

export function addCalendar(sheet: Sheet, { progress }: ReportParts, weekStartsOn: number): void {
	sheet.head(m.progress_calendar());
	if (progress.totals.answers === 0) {
		sheet.nothing(m.progress_none_answers());
		return;
	}
	const side = 32;
	const from = edge + 90;
	const week = weekdays(getLocale());
	const monthOf = (day: number) => monthText(day, progress.days.length > 366);
	for (const strip of calendarOf(progress.days, weekStartsOn)) {
		sheet.y += 20;
		for (const [column, month] of monthHeads(strip, monthOf).entries()) {
			if (month !== '') sheet.text(from + column * side, month, { size: 20, ink: 'soft' });
		}
		const top = sheet.y + 10;
		for (const [row, { short }] of week.entries()) {
			sheet.y = top + row * side + 22;
			if (row % 3 === 0) sheet.text(edge, short, { size: 20, ink: 'soft', room: 84 });
		}
		for (const [column, { levels }] of strip.entries()) {
			for (const [row, level] of levels.entries()) {
				if (level !== undefined) addDay(sheet, from + column * side, top + row * side, level);
			}
		}
		sheet.y = top + 7 * side + 12;
	}
	addKey(sheet, side);
}

export function addTime(sheet: Sheet, { progress }: ReportParts): void {
	const { unit, of: spans } = progress.spans;
	sheet.head(`${m.progress_time_spent()} (${m.progress_minutes()})`);
	if (progress.totals.answers === 0) sheet.nothing(m.progress_none_answers());
	else {
		sheet.columns(
			spans.map(({ durationMs }) => durationMs / 60_000),
			someAlong(spans, labelsBelow).map((span) => shortSpan(span, unit))
		);
	}
}

function addDay(sheet: Sheet, x: number, y: number, level: Level): void {
	const share = level === 0 ? 0.5 : level / 4;
	sheet.box(x, y, 28, 28, level === 0 ? 'rule' : 'accent', share);
}

/** From few to many. */
function addKey(sheet: Sheet, side: number): void {
	sheet.y += 26;
	const [few, many] = [m.progress_calendar_less(), m.progress_calendar_more()];
	const from = edge + 90;
	sheet.text(from - 12, few, { size: 20, ink: 'soft', align: 'end', room: 80 });
	for (const level of [0, 1, 2, 3, 4] as const) {
		addDay(sheet, from + level * side, sheet.y - 22, level);
	}
	sheet.text(from + 5 * side + 8, many, { size: 20, ink: 'soft', room: 120 });
}
