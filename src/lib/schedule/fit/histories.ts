import type { CardId, Rating } from '$lib/cards';
import { certain, evidenceOf, evidenceOfPart } from '../evidence';
import type { EntryId, LogEntry, PartEntry, ReviewEntry } from '../log';

/** The reviews of a learner, card after card, as the fit reads them. Arrays that a worker can take. */
export interface Histories {
	/** Where the reviews of each card start; the last number is where those of the last card end. */
	readonly starts: Uint32Array;
	/** Whole study days since the review before; 0 within a day, and for the first of a card. */
	readonly elapsedDays: Uint16Array;
	/** Again, hard, good, easy: 1 to 4. */
	readonly grades: Uint8Array;
	/** The chance, 0 to 1, of being right without knowing (see `Evidence`). */
	readonly chances: Float64Array;
	/** What being right does for the memory, of what recalling would: 0 to 1 (see `Evidence`). */
	readonly transfers: Float64Array;
	/** Which of them it is in the log: the n-th in time, from 0, each number once. */
	readonly turns: Uint32Array;
	/** 1 for what the answer to another card said of this one: it moves the memory, and is not predicted. */
	readonly parts: Uint8Array;
}

const grades = { again: 1, hard: 2, good: 3, easy: 4 } satisfies Record<Rating, number>;
const mostElapsedDays = 36_500;

/** An answer, as histories are packed from. */
export interface Answer {
	readonly studyDay: number;
	readonly grade: number;
	readonly chance: number;
	readonly transfer: number;
	readonly turn: number;
	readonly isPart?: boolean;
}

/**
 * The histories in a log: what stands of it, as the fold takes it. What was undone is left out; a
 * rating that the learner put right is taken as of a card that was recalled; a card that was reset
 * starts again as another one.
 * @param entries in the order of their ids, each once, as the store reads them
 */
export function historiesOf(entries: readonly LogEntry[]): Histories {
	const undone = new Set<EntryId>();
	for (const entry of entries) if (entry.type === 'undo') undone.add(entry.target);
	const standing = entries.filter((entry) => !undone.has(entry.id));
	const overrides = new Map<EntryId, Rating>();
	for (const entry of standing) {
		if (entry.type === 'override') overrides.set(entry.target, entry.rating);
	}
	const cards: Answer[][] = [];
	const open = new Map<CardId, Answer[]>();
	let turn = 0;
	for (const entry of standing) {
		if (entry.type === 'reset') open.delete(entry.cardId);
		const card = open.get(entry.cardId);
		// To have stood beside another is no introduction: see `takePart`.
		if (entry.type === 'part' && card) card.push(partOf(entry, turn++));
		if (entry.type !== 'review') continue;
		const answer = answerOf(entry, overrides.get(entry.id), turn);
		turn += 1;
		if (card) card.push(answer);
		else {
			const started = [answer];
			open.set(entry.cardId, started);
			cards.push(started);
		}
	}
	return packHistories(cards);
}

function answerOf(review: ReviewEntry, override: Rating | undefined, turn: number): Answer {
	const evidence = override === undefined ? evidenceOf(review) : certain;
	const grade = grades[override ?? review.rating];
	return { studyDay: review.studyDay, grade, ...evidence, turn };
}

function partOf(part: PartEntry, turn: number): Answer {
	const grade = part.correct ? grades.good : grades.again;
	return { studyDay: part.studyDay, grade, ...evidenceOfPart(part), turn, isPart: true };
}

/** The answers of each card in the order of time. Their `turn`s are all different. */
export function packHistories(cards: readonly (readonly Answer[])[]): Histories {
	const count = cards.reduce((sum, answers) => sum + answers.length, 0);
	const histories: Histories = {
		starts: new Uint32Array(cards.length + 1),
		elapsedDays: new Uint16Array(count),
		grades: new Uint8Array(count),
		chances: new Float64Array(count),
		transfers: new Float64Array(count),
		turns: new Uint32Array(count),
		parts: new Uint8Array(count)
	};
	let place = 0;
	for (const [card, answers] of cards.entries()) {
		let lastDay = answers[0]?.studyDay ?? 0;
		for (const { studyDay, grade, chance, transfer, turn, isPart = false } of answers) {
			// A clock that was set back stands still, as in the fold.
			histories.elapsedDays[place] = Math.min(Math.max(studyDay - lastDay, 0), mostElapsedDays);
			histories.grades[place] = grade;
			histories.chances[place] = chance;
			histories.transfers[place] = transfer;
			histories.turns[place] = turn;
			histories.parts[place] = Number(isPart);
			lastDay = studyDay;
			place += 1;
		}
		histories.starts[card + 1] = place;
	}
	return histories;
}
