import type { Response } from '$lib/cards';
import { describe, expect, it } from 'vitest';
import { aCardId, anEntryId, anOverride, anUndo, aPart, aReview, noonDay } from './builders';
import { confusionsOf, type Names } from './confusions';
import type { ReviewEntry } from './log';

const leader = aCardId('blue-guild/leader');
const group = aCardId('blue-guild/group/quiet');

const founded = aCardId('blue-guild/founded');
const notes = ['tamsin', 'juno', 'orla', 'blue-guild', 'red-guild'];
const groups = ['loud', 'quiet'];

/** Tamsin leads the Blue Guild, which is quiet and was founded in 1901; the Red Guild in 1908. */
const names: Names = {
	named: (text) => (text === 'Juno' ? 'juno' : undefined),
	isNote: (id) => notes.includes(id),
	takenFor: (cardId, given) => {
		if (cardId === leader && notes.includes(given)) return { asked: 'tamsin', given };
		if (cardId === group && groups.includes(given)) return { asked: 'quiet', given };
		const isOther = cardId === founded && given === '1908';
		return isOther ? { asked: 'blue-guild', given: 'red-guild' } : undefined;
	},
	isRight: (_, direction, id) => id === (direction === 'note' ? 'blue-guild' : 'tamsin'),
	exchangedWith: (_, slugs) => (slugs[0] === 'red-guild' ? 'red-guild' : undefined)
};

describe('a mix-up', () => {
	it('is another note chosen for the asked one, from whichever side it was asked', () => {
		const log = [
			wrong(1, { form: 'choice', optionId: 'red-guild' }, { direction: 'note' }),
			wrong(2, { form: 'choice', optionId: 'juno' })
		];
		expect(confusionsOf(log, names)).toEqual([
			{ notes: ['blue-guild', 'red-guild'], count: 1, lastDay: noonDay },
			{ notes: ['juno', 'tamsin'], count: 1, lastDay: noonDay }
		]);
	});

	it('at the end of a chain is one with its value, not with the note that it starts from', () => {
		const log = [wrong(1, { form: 'choice', optionId: 'juno' }, { direction: 'chain' })];
		expect(confusionsOf(log, names)).toEqual([
			{ notes: ['juno', 'tamsin'], count: 1, lastDay: noonDay }
		]);
	});

	it('is also one that was typed', () => {
		const log = [wrong(1, { form: 'shortText', text: 'Juno' })];
		expect(confusionsOf(log, names)).toEqual([
			{ notes: ['juno', 'tamsin'], count: 1, lastDay: noonDay }
		]);
	});

	it('counts as often as it happened, with the last day, the most frequent first', () => {
		const log = [
			wrong(1, { form: 'choice', optionId: 'red-guild' }, { direction: 'contrast' }),
			wrong(2, { form: 'choice', optionId: 'juno' }),
			wrong(3, { form: 'cloze', text: '', optionId: 'juno' }, { studyDay: noonDay + 3 })
		];
		expect(confusionsOf(log, names)).toEqual([
			{ notes: ['juno', 'tamsin'], count: 2, lastDay: noonDay + 3 },
			{ notes: ['blue-guild', 'red-guild'], count: 1, lastDay: noonDay }
		]);
	});

	it.each<[string, Response]>([
		['a date that is nobody’s', { form: 'choice', optionId: '2016-02-22' }],
		['to have been shown the answer', { form: 'choice', optionId: '' }],
		['a name that nobody bears', { form: 'shortText', text: 'Nobody' }],
		['a verdict', { form: 'trueFalse', value: true }]
	])('is not %s', (_, response) => {
		expect(confusionsOf([wrong(1, response)], names)).toEqual([]);
	});

	it('is none where the value asked for is no note, or a source was asked for', () => {
		const response = { form: 'choice', optionId: 'juno' } as const;
		const dated = wrong(1, response, { cardId: founded });
		expect(confusionsOf([dated, wrong(2, response, { direction: 'source' })], names)).toEqual([]);
	});

	it.each<[string, Response]>([
		['chosen', { form: 'choice', optionId: '1908' }],
		['typed', { form: 'date', date: '1908' }],
		['put in its place', { form: 'match', placements: [['blue-guild', '1908']] }]
	])('is one note for another where the date of the other was %s', (_, response) => {
		expect(confusionsOf([wrong(1, response, { cardId: founded })], names)).toEqual([
			{ notes: ['blue-guild', 'red-guild'], count: 1, lastDay: noonDay }
		]);
	});

	it('is what was put where the asked one belongs, whatever else was put where', () => {
		const placements = [
			['red-guild', 'tamsin'],
			['blue-guild', 'juno']
		] as const;
		expect(confusionsOf([wrong(1, { form: 'match', placements })], names)).toEqual([
			{ notes: ['juno', 'tamsin'], count: 1, lastDay: noonDay }
		]);
		const left = wrong(1, { form: 'match', placements: [['red-guild', 'juno']] });
		expect(confusionsOf([left], names)).toEqual([]);
	});

	it('is the one wrong option among several, not where several were taken', () => {
		const one = wrong(1, { form: 'multi', optionIds: ['tamsin', 'juno'] });
		expect(confusionsOf([one], names)).toEqual([
			{ notes: ['juno', 'tamsin'], count: 1, lastDay: noonDay }
		]);
		const noted = wrong(2, { form: 'multi', optionIds: ['red-guild'] }, { direction: 'note' });
		expect(confusionsOf([noted], names)).toEqual([
			{ notes: ['blue-guild', 'red-guild'], count: 1, lastDay: noonDay }
		]);
		const all = wrong(3, { form: 'multi', optionIds: ['tamsin', 'juno', 'orla'] });
		expect(confusionsOf([all], names)).toEqual([]);
	});

	it('is what the asked one changed places with in an order, where that can be told', () => {
		const told = wrong(1, { form: 'order', partIds: ['red-guild', 'blue-guild'] });
		expect(confusionsOf([told], names)).toEqual([
			{ notes: ['blue-guild', 'red-guild'], count: 1, lastDay: noonDay }
		]);
		const untold = wrong(2, { form: 'order', partIds: ['blue-guild', 'red-guild'] });
		expect(confusionsOf([untold], names)).toEqual([]);
	});

	it('is also in the part of an answer, whose review is about another card', () => {
		const placed = aPart(2, { cardId: leader, correct: false, given: 'juno' });
		const moved = aPart(3, { cardId: leader, form: 'order', correct: false, given: 'red-guild' });
		expect(confusionsOf([placed, moved], names)).toEqual([
			{ notes: ['juno', 'tamsin'], count: 1, lastDay: noonDay },
			{ notes: ['blue-guild', 'red-guild'], count: 1, lastDay: noonDay }
		]);
		expect(confusionsOf([placed, anUndo(4, placed.id, { cardId: leader })], names)).toEqual([]);
		expect(confusionsOf([aPart(2, { cardId: leader, correct: false })], names)).toEqual([]);
	});

	it('of two that changed places in one answer counts once', () => {
		const review = wrong(1, { form: 'order', partIds: ['red-guild', 'blue-guild'] });
		const part = { cardId: aCardId('red-guild/founded'), form: 'order', correct: false } as const;
		const same = aPart(2, { ...part, target: review.id, given: 'blue-guild' });
		const later = aPart(3, { ...part, target: anEntryId(9), given: 'blue-guild' });
		expect(confusionsOf([review, same], names)).toMatchObject([{ count: 1 }]);
		expect(confusionsOf([review, same, later], names)).toMatchObject([{ count: 2 }]);
	});

	it('of two groups is none of notes', () => {
		const response = { form: 'classify', placements: [['blue-guild', 'loud']] } as const;
		expect(confusionsOf([wrong(1, response, { cardId: group })], names)).toEqual([]);
	});

	it('that was taken back or corrected does not count', () => {
		const review = wrong(1, { form: 'choice', optionId: 'juno' });
		expect(confusionsOf([review, anUndo(2, review.id, { cardId: leader })], names)).toEqual([]);
		const override = anOverride(2, review.id, 'good', { cardId: leader });
		expect(confusionsOf([review, override], names)).toEqual([]);
	});
});

function wrong(n: number, response: Response, changes: Partial<ReviewEntry> = {}): ReviewEntry {
	return aReview(n, {
		cardId: leader,
		form: response.form,
		response,
		correct: false,
		rating: 'again',
		...changes
	});
}
