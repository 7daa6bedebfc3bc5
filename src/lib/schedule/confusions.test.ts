import type { Response } from '$lib/cards';
import { describe, expect, it } from 'vitest';
import { aCardId, anOverride, anUndo, aReview, noonDay } from './builders';
import { confusionsOf, type Names } from './confusions';
import type { ReviewEntry } from './log';

const leader = aCardId('blue-guild/leader');

const names: Names = {
	valueOf: (cardId) => (cardId === leader ? 'tamsin' : undefined),
	named: (text) => (text === 'Juno' ? 'juno' : undefined),
	isNote: (slug) => ['tamsin', 'juno', 'blue-guild', 'red-guild'].includes(slug)
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
		['a date for a date', { form: 'choice', optionId: '2016-02-22' }],
		['a name that nobody bears', { form: 'shortText', text: 'Nobody' }],
		['a verdict', { form: 'trueFalse', value: true }]
	])('is not %s', (_, response) => {
		expect(confusionsOf([wrong(1, response)], names)).toEqual([]);
	});

	it('is none where the value asked for is no note, or a source was asked for', () => {
		const response = { form: 'choice', optionId: 'juno' } as const;
		const dated = wrong(1, response, { cardId: aCardId('blue-guild/founded') });
		expect(confusionsOf([dated, wrong(2, response, { direction: 'source' })], names)).toEqual([]);
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
