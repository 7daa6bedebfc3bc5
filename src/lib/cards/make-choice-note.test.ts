import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aSubject, aText, said } from '../../../tests/builders/subject';
import { makeDeck, type Deck } from './deck';
import type { ChoiceItem } from './item';
import { makeItem } from './make-item';
import type { Locale } from '$lib/content';

const deck = makeDeck(theIsles());

function cardOf(id: string, of: Deck = deck) {
	const card = of.cards.find((one) => one.id === id);
	if (!card) throw new Error(`no card ${id}`);
	return card;
}

function asked(id: string, seed = 's', locale: Locale = 'en', of: Deck = deck): ChoiceItem {
	const item = makeItem(cardOf(id, of), of, { form: 'choice', direction: 'note', seed, locale });
	if (item?.form !== 'choice') throw new Error(`${id} does not ask for its note`);
	return item;
}

function isAsked(id: string, of: Deck = deck): boolean {
	const ask = { form: 'choice', direction: 'note', seed: 's', locale: 'en' } as const;
	return makeItem(cardOf(id, of), of, ask) !== undefined;
}

describe('a question for the note', () => {
	it('names the value in both languages and has the note as its key', () => {
		expect(asked('tide-ruling/dateIssued').stem).toBe(
			'Which act was issued on 8\u00a0July\u00a01923?'
		);
		expect(asked('tide-ruling/dateIssued', 's', 'ar').stem).toBe(
			'أيّ نص صدر في ٨\u00a0تموز\u00a0١٩٢٣؟'
		);
		const { keyId, answer, options } = asked('tide-ruling/dateIssued');
		expect([keyId, answer]).toEqual(['tide-ruling', 'Tide Ruling']);
		expect(options.length).toBeGreaterThanOrEqual(3);
	});

	it('proves each other note wrong by its own fact', () => {
		const { options } = asked('tide-ruling/dateIssued');
		const other =
			options.find(({ id }) => id === 'wharf-pact') ?? options.find(({ distractor }) => distractor);
		expect(other?.proof.rule).toBe('oneValue');
		expect(other?.proof.facts).toEqual([`${String(other?.id)}/dateIssued`]);
		expect(other?.distractor?.whyFalse).toMatch(/was (?:issued|signed) on/);
	});

	it('never offers a note whose own value sources disagree about', () => {
		for (let seed = 0; seed < 40; seed += 1) {
			const { options } = asked('tide-ruling/dateIssued', String(seed));
			expect(options.map(({ id }) => id)).not.toContain('lamp-decree');
		}
	});

	it('is not put where another note of the kind has that value, or may have it', () => {
		const fair = (date: '1926-02-20' | '1926-02' | '1930') =>
			makeDeck(
				aSubject([
					aNote('event', 'fair', aText('Fair'), { date: said('1926-02-20') }),
					aNote('event', 'flood', aText('Flood'), { date: said(date) }),
					aNote('event', 'storm', aText('Storm'), { date: said('1931') }),
					aNote('event', 'truce', aText('Truce'), { date: said('1932') })
				])
			);
		expect(isAsked('fair/date', fair('1930'))).toBe(true);
		expect(isAsked('fair/date', fair('1926-02'))).toBe(false);
		expect(isAsked('fair/date', fair('1926-02-20'))).toBe(false);
	});

	it('is not put where the name has the date in it', () => {
		const named = (en: string) =>
			makeDeck(
				aSubject([
					aNote('event', 'fair', aText(en), { date: said('1926-02-20') }),
					aNote('event', 'flood', aText('Flood'), { date: said('1930-01-01') }),
					aNote('event', 'storm', aText('Storm'), { date: said('1931-01-01') }),
					aNote('event', 'truce', aText('Truce'), { date: said('1932-01-01') })
				])
			);
		expect(isAsked('fair/date', named('Frost Fair'))).toBe(true);
		// With its full date the name leaves no card at all, so here only the year stands in it.
		expect(isAsked('fair/date', named('Frost Fair of 1926'))).toBe(false);
	});

	it('is not put of what sources disagree about', () => {
		expect(isAsked('lamp-decree/dateIssued/almanac')).toBe(false);
	});

	it('is not put of what may be true of others too', () => {
		expect(isAsked('tin-company/brigades/7')).toBe(true);
		const roles = (exclusive?: true) =>
			makeDeck(
				aSubject(
					['ada', 'bea', 'cyd'].map((slug) =>
						aNote('person', slug, aText(slug), {
							roles: {
								complete: false,
								entries: [said(aText(`keeper of ${slug}land`), exclusive ? { exclusive } : {})]
							}
						})
					)
				)
			);
		expect(isAsked('ada/roles/almanac', roles())).toBe(false);
	});

	it('says when, and offers only notes of which that time is known', () => {
		expect(asked('blue-guild/leader').stem).toBe('Which faction did Tamsin al-Rook lead in 1950?');
		for (let seed = 0; seed < 40; seed += 1) {
			const ids = asked('blue-guild/leader', String(seed)).options.map(({ id }) => id);
			expect(ids).not.toContain('tin-company');
		}
		// Of the others it is known who led them at some time, not who led them at all.
		expect(isAsked('owl-watch/leader')).toBe(false);
	});
});
