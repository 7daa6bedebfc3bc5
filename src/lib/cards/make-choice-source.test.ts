import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aSubject, aText, saidBy } from '../../../tests/builders/subject';
import type { Locale } from '$lib/content';
import { makeDeck, type Deck } from './deck';
import { makeItem } from './make-item';
import { seekPhrasesOf } from './seek-phrases';

const deck = makeDeck(theIsles());

function bySource(id: string, of: Deck = deck, locale: Locale = 'en') {
	const card = of.cards.find((one) => one.id === id);
	if (!card) throw new Error(`no card ${id}`);
	const ask = { form: 'choice', direction: 'source', seed: 's', locale } as const;
	const item = makeItem(card, of, ask);
	return item?.form === 'choice' ? item : undefined;
}

describe('a question for the source', () => {
	it('names one account and offers those whose accounts differ', () => {
		const item = bySource('lamp-decree/dateIssued/almanac');
		expect(item?.stem).toBe(
			'Which source says that Lamp Decree was issued on 6\u00a0May\u00a01922?'
		);
		expect(item?.options.map(({ text }) => text).sort()).toEqual(['the Almanac', 'the Gazette']);
		expect(item?.answer).toBe('the Almanac');
		expect(bySource('lamp-decree/dateIssued/almanac', deck, 'ar')?.stem).toBe(
			'أيّ مصدر ورد فيه ما يأتي: كان صدور مرسوم المصابيح في ٦\u00a0أيار\u00a0١٩٢٢؟'
		);
	});

	it('proves another source wrong by what it says instead', () => {
		const item = bySource('lamp-decree/dateIssued/almanac');
		const other = item?.options.find(({ distractor }) => distractor);
		expect(other?.proof).toEqual({
			rule: 'saysOtherwise',
			facts: ['lamp-decree/dateIssued/almanac', 'lamp-decree/dateIssued/gazette'],
			sources: ['gazette']
		});
		expect(other?.distractor?.whyFalse).toBe(
			'According to the Gazette, Lamp Decree was issued on 16\u00a0May\u00a01922.'
		);
	});

	it('asks who, where persons are quoted, and quotes their words', () => {
		expect(bySource('dues-and-trade/position/gazette')?.stem).toBe(
			'Who says this about dues and trade: “they pay for a safer port”?'
		);
		expect(bySource('dues-and-trade/position/gazette')?.options).toHaveLength(3);
		// In the genitive, as they are named behind "بحسب".
		expect(bySource('dues-and-trade/position/gazette', deck, 'ar')?.stem).toMatch(
			/^إلى أيّ مصدر يُنسب ما يأتي بشأن [^«»]+: «[^«»]+»؟$/
		);
	});

	it('has one colon, also of a count, which is told with one', () => {
		expect(seekPhrasesOf('ar').sourceOfFact('سفن الحصار: ٤٠ سفينة', true)).toBe(
			'أيّ مصدر ورد فيه ما يأتي — سفن الحصار: ٤٠ سفينة'
		);
	});

	it('is not put of a value that all agree on', () => {
		expect(bySource('harbour-act/dateIssued')).toBeUndefined();
	});

	it('is not put where accounts may be the same, nor where one person gives two', () => {
		const fair = (accounts: readonly [ReturnType<typeof saidBy>, ReturnType<typeof saidBy>]) =>
			makeDeck(aSubject([aNote('event', 'fair', aText('Fair'), { date: { accounts } as never })]));
		const put = (of: Deck) => bySource('fair/date/almanac', of) !== undefined;
		expect(put(fair([saidBy('almanac', '1926'), saidBy('gazette', '1927')]))).toBe(true);
		expect(put(fair([saidBy('almanac', '1926'), saidBy('gazette', '1926-02')]))).toBe(false);
		const early = { accordingTo: aText('Adela Finch in spring', 'أديلا فنش في الربيع') };
		const late = { accordingTo: aText('Adela Finch in autumn', 'أديلا فنش في الخريف') };
		expect(
			put(
				fair([
					{ ...saidBy('almanac', '1926'), ...early },
					{ ...saidBy('gazette', '1927'), ...late }
				])
			)
		).toBe(false);
	});
});
