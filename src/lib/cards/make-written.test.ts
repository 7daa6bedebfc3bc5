import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aSubject, aText, said } from '../../../tests/builders/subject';
import type { Edtf, Locale } from '$lib/content';
import { makeDeck, type Deck } from './deck';
import { grade } from './grade';
import { gapMark } from './item';
import { cloze } from './make-cloze';
import { date } from './make-date';
import { number } from './make-number';
import type { WayMaker } from './way-maker';

const deck = makeDeck(theIsles());

function made(maker: WayMaker, id: string, locale: Locale = 'en', from: Deck = deck) {
	const card = from.cards.find((one) => one.id === id);
	if (!card) throw new Error(`no card ${id}`);
	if (!maker.isPossible(from, card)) return undefined;
	return maker.make(from, card, { form: maker.form, seed: 'seed', locale });
}

describe('a date to give', () => {
	/** What is asked of a fire on that date. */
	function asked(on: Edtf, name = 'Fire') {
		const fire = aNote('event', 'fire', aText(name, 'الحريق'), { date: said(on) });
		const item = made(date, 'fire/date', 'en', makeDeck(aSubject([fire])));
		return item?.form === 'date' ? [item.precision, item.from, item.to].join(' ') : undefined;
	}

	it('is asked as precisely as it is known', () => {
		expect(asked('1923-01-09')).toBe('day 1923-01-09 1923-01-09');
		expect(asked('1923-01')).toBe('month 1923-01 1923-01');
		expect(asked('1923')).toBe('year 1923 1923');
	});

	it('is not asked where it is only about known', () => {
		expect(asked('1923-01-09~')).toBeUndefined();
		expect(asked('1923~')).toBeUndefined();
	});

	it('is any within an interval, of which a long one is asked more coarsely', () => {
		expect(asked('1923-12-31/1924-01-01')).toBe('day 1923-12-31 1924-01-01');
		expect(asked('1923-05-23/1923-06-26')).toBe('month 1923-05 1923-06');
		expect(asked('1923-10-17/1924-07')).toBe('month 1923-10 1924-07');
		expect(asked('1923-01-05/1925-06-07')).toBe('year 1923 1925');
	});

	it('is not asked more coarsely where the question tells as much', () => {
		expect(asked('1923-01-05/1925-06-07', 'Fire of 1923')).toBeUndefined();
		expect(asked('1923-05-23/1923-06-26', 'Fire of 1923')).toBe('month 1923-05 1923-06');
	});
});

describe('a number to give', () => {
	it('is the number of a brigade', () => {
		expect(made(number, 'blue-guild/brigades/45')).toMatchObject({
			stem: 'Besides 46, what was the number of the brigade that belonged to Blue Guild?',
			min: 45,
			max: 45,
			unit: '',
			tolerance: 0
		});
	});

	it('is not asked where there may be others', () => {
		expect(made(number, 'tin-company/brigades/7')).toBeUndefined();
	});

	it('says how exact it must be where the source says "about"', () => {
		expect(made(number, 'siege-ships/quantity')).toMatchObject({
			stem: 'How many ships lay before the harbour, give or take 10%?',
			min: 40,
			max: 40,
			unit: 'ships',
			tolerance: 0.1
		});
		expect(made(number, 'siege-ships/quantity', 'ar')?.stem).toBe(
			'كم سفينة رست أمام المرفأ، بزيادة أو نقصان لا يتجاوزان ١٠٪؟'
		);
	});

	it('is any within a range', () => {
		expect(made(number, 'bells/quantity')).toMatchObject({ min: 1200, max: 1500, tolerance: 0 });
	});
});

describe('a gap to fill', () => {
	function gap(id: string, locale: Locale = 'en') {
		const item = made(cloze, id, locale);
		if (item?.form !== 'cloze') throw new Error(`no cloze for ${id}`);
		return item;
	}

	function bank(id: string, locale: Locale = 'en') {
		return gap(id, locale).bank?.options.map(({ text }) => text);
	}

	it('stands for the value in the statement', () => {
		expect(gap('blue-guild/leader').stem).toBe('_____ led Blue Guild in 1950.');
		expect(gap('blue-guild/leader', 'ar').stem).toBe('كان يقود النقابة الزرقاء في عام ١٩٥٠ _____.');
		expect(gap('blue-guild/leader').typed?.accepted[0]).toBe('Tamsin al-Rook');
	});

	it('leaves what stands before a date outside', () => {
		expect(gap('harbour-act/dateIssued').stem).toBe('Harbour Act was issued on _____.');
		expect(gap('blue-guild/founded').stem).toBe('Blue Guild was founded in _____.');
		expect(gap('blue-guild/founded', 'ar').stem).toBe('يعود تأسيس النقابة الزرقاء إلى عام _____.');
		expect(bank('blue-guild/founded')).toContain('1901');
	});

	it('takes the article that depends on the word', () => {
		expect(gap('lamp-decree/form').stem).toBe('Lamp Decree was _____.');
		expect(bank('lamp-decree/form')).toContain('an executive order');
		expect(bank('lamp-decree/form')?.every((text) => /^an? /.test(text))).toBe(true);
	});

	it('takes the case that its place asks for', () => {
		const salt = aNote('person', 'salt', aText('Abu Milh', 'أبو ملح'), {});
		const act = aNote('legalOrder', 'act', aText('Act', 'الوثيقة'), {
			form: said('law'),
			issuer: said('salt')
		});
		const others = ['ada', 'ben', 'cal'].flatMap((slug) => [
			aNote('person', slug, aText(`Abu ${slug}`, `أبو ${slug}`), {}),
			aNote('legalOrder', `act-${slug}`, aText(`Bill ${slug}`), {
				form: said('law'),
				issuer: said(slug)
			})
		]);
		const own = makeDeck(aSubject([salt, act, ...others]));
		const item = made(cloze, 'act/issuer', 'ar', own);
		if (item?.form !== 'cloze') throw new Error('no cloze');
		expect(item.stem).toBe('الوثيقة نص صادر عن _____.');
		const key = item.bank?.options.find(({ id }) => id === item.bank?.keyId);
		expect(key?.text).toBe('أبي ملح');
	});

	it('is not made where other values hold as well', () => {
		expect(made(cloze, 'blue-guild/brigades/45')).toBeUndefined();
		expect(made(cloze, 'dues-and-trade/position/almanac')).toBeUndefined();
	});

	it('holds the key once, and the statement does not hold it', () => {
		let count = 0;
		for (const card of deck.cards.filter((one) => cloze.isPossible(deck, one))) {
			for (const locale of ['en', 'ar'] as const) {
				const item = gap(card.id, locale);
				expect(item.stem.split(gapMark)).toHaveLength(2);
				expect(item.stem).not.toContain(item.answer);
				if (item.bank) {
					const texts = item.bank.options.map(({ text }) => text);
					expect(new Set(texts).size).toBe(texts.length);
					expect([3, 4]).toContain(texts.length);
					const right = item.bank.options.filter(({ distractor }) => !distractor);
					expect(right.map(({ id }) => id)).toEqual([item.bank.keyId]);
				}
				count += 1;
			}
		}
		expect(count).toBeGreaterThan(120);
	});

	it('is right by the bank or by typing', () => {
		const item = gap('blue-guild/leader');
		expect(grade(item, { form: 'cloze', text: 'tamsin rook' })).toMatchObject({ verdict: 'right' });
		expect(grade(item, { form: 'cloze', text: '', optionId: 'tamsin-rook' })).toEqual({
			fraction: 1,
			verdict: 'right',
			rating: 'hard'
		});
		expect(grade(item, { form: 'cloze', text: '', optionId: 'pell-marrow' }).fraction).toBe(0);
		const untyped = gap('harbour-act/dateIssued');
		expect(grade(untyped, { form: 'cloze', text: '', optionId: '1921-03-04' }).rating).toBe('good');
		expect(() => grade(untyped, { form: 'cloze', text: '4 March 1921' })).toThrow('cloze');
	});
});
