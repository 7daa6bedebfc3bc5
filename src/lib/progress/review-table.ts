import type { CardId, Rating } from '$lib/cards';
import { type CardState, fold, type Fsrs6, type LogEntry } from '$lib/schedule';

/**
 * A log as columns: a row for each review that stands, with the rating that it was given last, for
 * each part of another answer that moved a memory, and for each reset that stands; in id order.
 * What every series is made from, a hundred thousand rows in some milliseconds.
 */
export interface ReviewTable {
	readonly rows: number;
	/** By card number, in the order in which cards were met. */
	readonly cardIds: readonly CardId[];
	/** The fold of the log. */
	readonly states: ReadonlyMap<CardId, CardState>;
	/** By which answers became memories. */
	readonly model: Fsrs6;
	readonly card: Uint32Array;
	/** Study day. */
	readonly day: Int32Array;
	/** Again, hard, good, easy: 1 to 4; 0 for what is no answer to the card: a part or a reset. */
	readonly grade: Uint8Array;
	/** Ms from question to answer, at most `longestAnswerMs`. */
	readonly durationMs: Float64Array;
	/** 1 for the first review of its card on its study day (and on none after that). */
	readonly firstOfDay: Uint8Array;
	/** 1 where the card was new. */
	readonly wasNew: Uint8Array;
	/** Days that the card was to wait since it was seen last; 0 if it was new or still in learning. */
	readonly intervalDays: Int32Array;
	/** The chance, 0 to 1, that was given to the answer being right, guesses among them; else NaN. */
	readonly predicted: Float64Array;
	/** Of the card after it; 0 after a reset. */
	readonly stabilityAfter: Float64Array;
}

/** Who takes longer was called away. */
export const longestAnswerMs = 60_000;

const grades = { again: 1, hard: 2, good: 3, easy: 4 } satisfies Record<Rating, number>;
const nowhere = -1;

/**
 * Reads a log into a table.
 * @param entries in any order
 * @param model the learner's own, or the default one
 */
export function tabulate(entries: readonly LogEntry[], model: Fsrs6): ReviewTable {
	const most = entries.length;
	const table = {
		card: new Uint32Array(most),
		day: new Int32Array(most),
		grade: new Uint8Array(most),
		durationMs: new Float64Array(most),
		firstOfDay: new Uint8Array(most),
		wasNew: new Uint8Array(most),
		intervalDays: new Int32Array(most),
		predicted: new Float64Array(most).fill(NaN),
		stabilityAfter: new Float64Array(most)
	};
	const numbers = new Map<CardId, number>();
	const lastRows: number[] = [];
	const lastDays: number[] = [];
	let rows = 0;

	/** Adds the row of a card, and says which card it is. What it was left at is known only now. */
	function add(card: CardState, day: number): number {
		const known = numbers.get(card.cardId);
		const number = known ?? numbers.size;
		if (known === undefined) {
			numbers.set(card.cardId, number);
			lastDays.push(-Infinity);
		}
		const last = lastRows[number] ?? nowhere;
		if (last !== nowhere) table.stabilityAfter[last] = card.stabilityDays;
		lastRows[number] = rows;
		table.card[rows] = number;
		table.day[rows] = day;
		return number;
	}

	const states = fold(entries, model, {
		onreview(card, review, { chance }) {
			const { studyDay, rating, durationMs } = review;
			const number = add(card, studyDay);
			table.grade[rows] = grades[rating];
			table.durationMs[rows] = Math.min(Math.max(durationMs, 0), longestAnswerMs);
			// A clock that was set back stands still.
			if (studyDay > (lastDays[number] ?? 0)) {
				table.firstOfDay[rows] = 1;
				lastDays[number] = studyDay;
			}
			if (card.reps === 0) table.wasNew[rows] = 1;
			else {
				const elapsedDays = studyDay - card.lastReviewDay;
				if (card.phase === 'review') table.intervalDays[rows] = card.dueDay - card.lastReviewDay;
				if (elapsedDays > 0) {
					const recall = model.retrievability(elapsedDays, card.stabilityDays);
					table.predicted[rows] = recall + (1 - recall) * chance;
				}
			}
			rows += 1;
		},
		onpart(card, { studyDay }) {
			add(card, studyDay);
			rows += 1;
		},
		onreset(card, { studyDay }) {
			add(card, studyDay);
			rows += 1;
		}
	});
	const cardIds = [...numbers.keys()];
	for (const [number, row] of lastRows.entries()) {
		const cardId = cardIds[number];
		const state = cardId === undefined ? undefined : states.get(cardId);
		table.stabilityAfter[row] = state?.stabilityDays ?? 0;
	}
	return { ...table, rows, cardIds, states, model };
}
