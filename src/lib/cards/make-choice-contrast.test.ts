import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { makeDeck } from './deck';
import { makeItem } from './make-item';
import type { Locale } from '$lib/content';

const deck = makeDeck(theIsles());

function cardOf(id: string) {
	const card = deck.cards.find((one) => one.id === id);
	if (!card) throw new Error(`no card ${id}`);
	return card;
}

function contrast(id: string, locale: Locale = 'en') {
	const ask = { form: 'choice', direction: 'contrast', seed: 's', locale } as const;
	const item = makeItem(cardOf(id), deck, ask);
	return item?.form === 'choice' ? item : undefined;
}

describe('a question that tells a confusable pair apart', () => {
	it('offers the two of the same kind and gives the cue that tells them apart', () => {
		const item = contrast('tide-ruling/dateIssued');
		expect(item?.stem).toBe('Which of these acts was issued on 8\u00a0July\u00a01923?');
		expect(item?.options.map(({ id }) => id).sort()).toEqual(['harbour-act', 'tide-ruling']);
		expect(item?.keyId).toBe('tide-ruling');
		expect(item?.explanation.note).toBe('The ruling forbids what the act allows.');
		expect(contrast('tide-ruling/dateIssued', 'ar')?.stem).toBe(
			'أيّ هذه النصوص صدر في ٨\u00a0تموز\u00a0١٩٢٣؟'
		);
	});

	it('names the confusion and proves the other wrong', () => {
		const other = contrast('tide-ruling/dateIssued')?.options.find(({ distractor }) => distractor);
		expect(other?.distractor?.confusion).toBe('confusablePair');
		expect(other?.distractor?.similarity).toBeGreaterThanOrEqual(0.75);
		expect(other?.distractor?.whyFalse).toBe(
			'The Harbour Act was issued on 4\u00a0March\u00a01921.'.replace('The ', '')
		);
		expect(other?.proof).toEqual({
			rule: 'oneValue',
			facts: ['harbour-act/dateIssued'],
			sources: ['almanac']
		});
	});

	it('may use what is true of one alone', () => {
		const item = contrast('tide-ruling/provision');
		expect(item?.stem).toBe('Which of these acts forbids sailing on feast days?');
		expect(item?.options.find(({ distractor }) => distractor)?.proof.rule).toBe('contrary');
		// Here the name has a word of what it says.
		expect(contrast('harbour-act/provision')).toBeUndefined();
	});

	it('is not put of a note without a fellow of its kind, nor of a field that the other lacks', () => {
		expect(contrast('high-table/founded')).toBeUndefined();
		expect(contrast('tide-ruling/basedOn')).toBeUndefined();
		expect(contrast('wharf-pact/dateIssued')).toBeUndefined();
	});
});
