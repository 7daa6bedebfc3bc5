import { describe, expect, it } from 'vitest';
import { aCardId, anOverride, anUndo, aReview, noonDay } from './builders';
import type { Names } from './confusions';
import type { ReviewEntry } from './log';
import { isToContrast, openMixUps } from './mix-ups';

const leader = aCardId('blue-guild/leader');
const base = aCardId('blue-guild/base');

const names: Names = {
	valueOf: (cardId) => (cardId === leader ? 'tamsin' : undefined),
	named: () => undefined,
	isNote: (slug) => ['tamsin', 'juno', 'orla'].includes(slug)
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
