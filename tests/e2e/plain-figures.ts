import { fold, type LogEntry } from '$lib/schedule';
import { dueDaysBy } from '../../src/lib/app/spread-wish';
import { plainProgress } from '../../src/lib/progress/plain-progress';
import { plainAges, plainLevels, plainSummary } from '../builders/plain-report';
import { theDeck } from './deck';

/**
 * The lines that a file of figures has to have of the last thirty days of the subject, in English, from
 * the sums on, and those of the summary for a teacher: each worked out plainly from the raw log.
 * @param today study day
 * @param now epoch ms
 */
export async function plainFigures(
	log: readonly LogEntry[],
	today: number,
	now: number
): Promise<{ readonly figures: string[]; readonly summary: string[] }> {
	const deck = await theDeck();
	const seen = new Set<string>();
	const topics = [...deck.subject.topics].map(([id]) => {
		const cards = deck.cards.filter((card) => card.note.topics.includes(id) && !seen.has(card.id));
		for (const card of cards) seen.add(card.id);
		return { id, cardIds: cards.map((card) => card.id) };
	});
	const told = plainProgress(log, {
		topics,
		range: { kind: 'last', days: 30 },
		today,
		now,
		weekStartsOn: 1,
		dueDayOf: dueDaysBy({ desiredRetention: 0.9, easyDays: [] }, fold(log))
	});
	const { totals } = told;
	const line = (table: string, row: string, column: string, value: number | string) =>
		`${table},${row},${column},${String(value)}`;
	const titleOf = (id: string) => deck.subject.topics.get(id)?.en ?? id;
	const frame = { subject: deck.subject.title.en, topic: undefined, titleOf, exam: undefined };
	const figures = [
		line('At a glance', 'Answers', '', totals.answers),
		line('At a glance', 'Right', '', share(totals.right, totals.answers)),
		line('At a glance', 'Days with study', '', totals.days),
		line('At a glance', 'Time', 'Minutes', minutes(totals.durationMs)),
		line('At a glance', 'Cards', '', totals.cards),
		line('At a glance', 'New cards', '', totals.newCards),
		...told.knowledgeOver.flatMap(({ day, expected, low, high }) => [
			line('Estimated knowledge', iso(day), 'Known', Math.round(expected)),
			line('Estimated knowledge', iso(day), 'At least', Math.round(low)),
			line('Estimated knowledge', iso(day), 'At most', Math.round(high))
		]),
		...told.topics.flatMap(({ id, knowledge, mastery, masteryBefore, level }) => {
			const name = titleOf(id);
			return [
				line('Topics', name, 'Mastery', share(mastery, 1)),
				line('Topics', name, 'Before these days', share(masteryBefore, 1)),
				line('Topics', name, 'Level', plainLevels[level]),
				line('Topics', name, 'Known', Math.round(knowledge.expected)),
				line('Topics', name, 'At least', Math.round(knowledge.low)),
				line('Topics', name, 'At most', Math.round(knowledge.high)),
				line('Topics', name, 'Met', knowledge.met),
				line('Topics', name, 'Cards', knowledge.cards)
			];
		}),
		...told.forecast.map(({ day, cards }) =>
			line('Due in the days ahead', iso(day), 'Cards', cards)
		),
		...told.days
			.filter(({ answers }) => answers > 0)
			.flatMap(({ day, answers, right }) => [
				line('Calendar', iso(day), 'Answers', answers),
				line('Calendar', iso(day), 'Right', right)
			]),
		...told.spans.of.flatMap(({ from, durationMs, newCards }) => [
			line('Time spent', iso(from), 'Minutes', minutes(durationMs)),
			line('Time spent', iso(from), 'New cards', newCards)
		]),
		...told.retention.flatMap(({ age, passed, missed }) => [
			line('True retention', plainAges[age], 'Recalled', passed),
			line('True retention', plainAges[age], 'Forgotten', missed),
			line('True retention', plainAges[age], 'Share', share(passed, passed + missed))
		]),
		...told.stability.map(({ from, to, count }) =>
			line('How firmly cards are held', band(from, to, ''), 'Cards', count)
		),
		...told.recall.map(({ from, to, count }) =>
			line(
				'How likely cards are recalled now',
				band(Math.round(from * 100), Math.round(Math.min(to, 1) * 100), '%'),
				'Cards',
				count
			)
		),
		...told.calibration.flatMap(({ predicted, observed, count }) => {
			const row = `${String(Math.round(predicted * 100))}%`;
			return [
				line('"What Diwan expected, and what came"', row, 'Right', share(observed, 1)),
				line('"What Diwan expected, and what came"', row, 'Answers', count)
			];
		})
	];
	return { figures, summary: plainSummary(told, frame) };
}

function iso(day: number): string {
	return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function minutes(durationMs: number): number {
	return Math.round(durationMs / 6000) / 10;
}

function share(part: number, whole: number): number | string {
	return whole === 0 ? '' : Math.round((part / whole) * 1000) / 1000;
}

function band(from: number, to: number, unit: string): string {
	if (to === Infinity) return `${String(from)}${unit} and more`;
	return `${String(from)}${unit} to ${String(to)}${unit}`;
}
