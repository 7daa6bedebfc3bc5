import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import type { CardId } from './card';
import { makeDeck } from './deck';
import { grade } from './grade';
import type { Item, ShortTextItem } from './item';
import { availableForms, makeItem } from './make-item';

const base = {
	id: 'blue-guild/leader:seed',
	cardId: 'blue-guild/leader' as CardId,
	direction: 'value',
	difficulty: 0.5,
	locale: 'en',
	stem: 'Who led Blue Guild?',
	answer: 'Tamsin al-Rook',
	explanation: {
		statement: 'Tamsin al-Rook led Blue Guild.',
		otherAccounts: [],
		citations: [],
		laterFact: false
	}
} as const;

const proof = { rule: 'stated', facts: ['blue-guild/leader'], sources: ['almanac'] } as const;

function aTypedItem(overrides: Partial<ShortTextItem> = {}): ShortTextItem {
	return {
		...base,
		form: 'shortText',
		accepted: ['Tamsin al-Rook', 'تامسن الروك', 'Quill'],
		others: ['Tamsin Rooke', 'Quell', 'Juno Thackeray'],
		inputMode: 'text',
		...overrides
	};
}

function typed(text: string, item: Item = aTypedItem()) {
	return grade(item, { form: 'shortText', text });
}

const right = { fraction: 1, verdict: 'right', rating: 'good' };
const wrong = { fraction: 0, verdict: 'wrong', rating: 'again' };

describe('an answer to choose', () => {
	const choice: Item = {
		...base,
		form: 'choice',
		options: [
			{ id: 'tamsin-rook', text: 'Tamsin al-Rook', proof },
			{ id: 'pell-marrow', text: 'Pell Marrow', proof }
		],
		keyId: 'tamsin-rook'
	};
	const claim: Item = {
		...base,
		form: 'trueFalse',
		isTrue: false,
		claimed: { id: 'pell-marrow', text: 'Pell Marrow', proof }
	};
	const recall: Item = { ...base, form: 'recall' };

	it('are good or again', () => {
		expect(grade(choice, { form: 'choice', optionId: '' })).toEqual(wrong);
		expect(grade(choice, { form: 'choice', optionId: 'tamsin-rook' })).toEqual(right);
		expect(grade(choice, { form: 'choice', optionId: 'pell-marrow' })).toEqual(wrong);
		expect(grade(claim, { form: 'trueFalse', value: false })).toEqual(right);
		expect(grade(claim, { form: 'trueFalse', value: true })).toEqual(wrong);
		expect(grade(recall, { form: 'recall', remembered: true })).toEqual(right);
		expect(grade(recall, { form: 'recall', remembered: false })).toEqual(wrong);
	});

	it('are not judged by a response to another form', () => {
		expect(() => grade(recall, { form: 'trueFalse', value: true })).toThrow('trueFalse');
	});
});

describe('the typed items of a subject', () => {
	const deck = makeDeck(theIsles());
	const items = deck.cards
		.filter((card) => availableForms(card, deck).includes('shortText'))
		.flatMap((card) =>
			(['en', 'ar'] as const).map((locale) =>
				makeItem(card, deck, { form: 'shortText', seed: 's', locale })
			)
		)
		.filter((item) => item?.form === 'shortText');

	it('accept every spelling of the answer and no name of anything else', () => {
		expect(items.length).toBeGreaterThan(80);
		for (const item of items) {
			for (const spelling of item.accepted) expect(typed(spelling, item)).toEqual(right);
			for (const other of item.others) expect(typed(other, item)).toEqual(wrong);
		}
	});
});
