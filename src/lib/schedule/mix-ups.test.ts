import { describe, expect, it } from 'vitest';
import { aCardId, anOverride, anUndo, aPart, aReview, noonDay } from './builders';
import type { Names } from './confusions';
import type { ReviewEntry } from './log';
import { isToContrast, openMixUps } from './mix-ups';

const leader = aCardId('blue-guild/leader');
const base = aCardId('blue-guild/base');

const founded = aCardId('blue-guild/founded');
const group = aCardId('blue-guild/group/quiet');

/** Tamsin leads the Blue Guild, which is quiet; the Red Guild was founded in 1908. */
const names: Names = {
	named: () => undefined,
	isNote: (id) => ['tamsin', 'juno', 'orla', 'red-guild'].includes(id),
	takenFor: (cardId, given) => {
		if (cardId === leader && given !== 'tamsin') return { asked: 'tamsin', given };
		if (cardId === group && given !== 'quiet') return { asked: 'quiet', given };
		const isOther = cardId === founded && given === '1908';
		return isOther ? { asked: 'blue-guild', given: 'red-guild' } : undefined;
	},
	isRight: () => false,
	exchangedWith: () => undefined
};

const mixUp = { cardId: leader, asked: 'tamsin', given: 'juno', day: noonDay };

describe('a mix-up', () => {
	it('is open from the answer on, and to be contrasted from the next day on', () => {
		expect(openMixUps([chose(1, 'juno')], names)).toEqual([mixUp]);
		expect(isToContrast(mixUp, noonDay)).toBe(false);
		expect(isToContrast(mixUp, noonDay + 1)).toBe(true);
	});

	it('is put right by a right answer of a later day to a question that offers both', () => {
		expect(openMixUps([chose(1, 'juno'), right(2, 1, ['juno', 'tamsin'])], names)).toEqual([]);
	});

	it('is not put right on the same day, nor where the other was not offered', () => {
		const sameDay = [chose(1, 'juno'), right(2, 0, ['juno', 'tamsin'])];
		expect(openMixUps(sameDay, names)).toEqual([mixUp]);
		const typed = [chose(1, 'juno'), right(2, 1, [])];
		expect(openMixUps(typed, names)).toEqual([mixUp]);
		const others = [chose(1, 'juno'), right(2, 1, ['orla', 'tamsin'])];
		expect(openMixUps(others, names)).toEqual([mixUp]);
	});

	it('is not put right by what is answered about another card', () => {
		const log = [chose(1, 'juno'), right(2, 1, ['juno', 'tamsin'], { cardId: base })];
		expect(openMixUps(log, names)).toEqual([mixUp]);
	});

	it('of the same card again takes the place of the one before', () => {
		const log = [chose(1, 'juno'), chose(2, 'orla', { studyDay: noonDay + 2 })];
		expect(openMixUps(log, names)).toEqual([{ ...mixUp, given: 'orla', day: noonDay + 2 }]);
	});

	it('happens anew after it was put right', () => {
		const log = [
			chose(1, 'juno'),
			right(2, 1, ['juno', 'tamsin']),
			chose(3, 'juno', { studyDay: noonDay + 9 })
		];
		expect(openMixUps(log, names)).toEqual([{ ...mixUp, day: noonDay + 9 }]);
	});

	it('is open after a part of an answer, too, until it is taken back', () => {
		const part = aPart(1, { cardId: leader, correct: false, given: 'juno' });
		expect(openMixUps([part], names)).toEqual([mixUp]);
		expect(openMixUps([part, anUndo(2, part.id, { cardId: leader })], names)).toEqual([]);
	});

	it('is put right by a question of its own, not by a right part beside others', () => {
		const part = aPart(2, { cardId: leader, studyDay: noonDay + 1 });
		expect(openMixUps([chose(1, 'juno'), part], names)).toEqual([mixUp]);
		const asked = right(3, 2, ['juno', 'tamsin']);
		expect(openMixUps([chose(1, 'juno'), part, asked], names)).toEqual([]);
	});

	it('is one of groups where a note was put into another one’s', () => {
		const response = { form: 'classify', placements: [['blue-guild', 'loud']] } as const;
		const log = [chose(1, '', { cardId: group, response })];
		expect(openMixUps(log, names)).toEqual([
			{ cardId: group, asked: 'quiet', given: 'loud', day: noonDay }
		]);
	});

	it('by a date is put right where the other one, or its date, was offered', () => {
		const log = [chose(1, '1908', { cardId: founded })];
		const open = { cardId: founded, asked: 'blue-guild', given: 'red-guild', day: noonDay };
		expect(openMixUps(log, names)).toEqual([open]);
		const after = (...optionIds: readonly string[]) =>
			openMixUps([...log, right(2, 1, optionIds, { cardId: founded })], names);
		expect(after('1901', '1915')).toEqual([open]);
		expect(after('1901', '1908')).toEqual([]);
		expect(after('blue-guild', 'red-guild')).toEqual([]);
	});

	it('that was taken back or corrected was none', () => {
		const review = chose(1, 'juno');
		expect(openMixUps([review, anUndo(2, review.id, { cardId: leader })], names)).toEqual([]);
		const override = anOverride(2, review.id, 'good', { cardId: leader });
		expect(openMixUps([review, override], names)).toEqual([]);
	});
});

function chose(n: number, optionId: string, changes: Partial<ReviewEntry> = {}): ReviewEntry {
	return aReview(n, {
		cardId: leader,
		response: { form: 'choice', optionId },
		optionIds: ['juno', 'orla', 'tamsin'],
		correct: false,
		rating: 'again',
		...changes
	});
}

function right(
	n: number,
	daysLater: number,
	optionIds: readonly string[],
	changes: Partial<ReviewEntry> = {}
): ReviewEntry {
	const response = { form: 'choice', optionId: 'tamsin' } as const;
	return aReview(n, {
		cardId: leader,
		studyDay: noonDay + daysLater,
		response,
		optionIds,
		...changes
	});
}
