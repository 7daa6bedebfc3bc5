import { describe, expect, it } from 'vitest';
import type { Edtf } from '$lib/content';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aSubject, aText, said } from '../../../tests/builders/subject';
import { areEasilyConfused } from './confused-notes';
import { makeDeck, type Deck } from './deck';
import { areEasilySwapped } from './swapped-facts';

describe('two dates are easily swapped', () => {
	const deck = deckOf(
		raid('may-raid', '1920-05-02'),
		raid('june-raid', '1920-06-20'),
		raid('july-raid', '1920-07-03'),
		raid('autumn-raid', '1920-11-11'),
		raid('spring-raid', '1920-04/1920-06'),
		aNote('event', 'ball', aText('Winter Ball'), {
			topics: ['dances'],
			date: said('1920-05-05'),
			actor: said('choir'),
			outcome: said(aText('They sang until dawn.'))
		})
	);

	it('of like happenings within sixty days', () => {
		expect(swapped(deck, 'may-raid/date', 'june-raid/date')).toBe(true);
		expect(swapped(deck, 'june-raid/date', 'may-raid/date')).toBe(true);
		expect(swapped(deck, 'may-raid/date', 'july-raid/date')).toBe(false);
		expect(swapped(deck, 'may-raid/date', 'autumn-raid/date')).toBe(false);
	});

	it('not of what has nothing in common but the week', () => {
		expect(swapped(deck, 'may-raid/date', 'ball/date')).toBe(false);
	});

	it('not where one is only known to a season, nor of one day: there is nothing to swap', () => {
		expect(swapped(deck, 'may-raid/date', 'spring-raid/date')).toBe(false);
		const sameDay = deckOf(raid('one', '1920-05-02'), raid('other', '1920-05-02'));
		expect(swapped(sameDay, 'one/date', 'other/date')).toBe(false);
	});

	it('of at most three others, so that the rest can come between', () => {
		const days = [10, 12, 14, 16, 18, 20, 22, 24] as const;
		const many = deckOf(...days.map((day) => raid(`raid-${String(day)}`, `1920-05-${day}`)));
		const isSwapped = (a: number, b: number) =>
			swapped(many, `raid-${String(a)}/date`, `raid-${String(b)}/date`);
		for (const one of days) {
			const others = days.filter((day) => isSwapped(one, day));
			expect(others.length).toBeLessThanOrEqual(3);
		}
	});

	it('and then count as easily confused, other facts of the two do not', () => {
		const [a, b] = ['may-raid', 'june-raid'];
		expect(confused(deck, `${a}/date`, `${b}/date`)).toBe(true);
		expect(confused(deck, `${a}/date`, `${b}/actor`)).toBe(false);
	});
});

describe('two who stand for the same are easily swapped', () => {
	const isles = makeDeck(theIsles());

	it('where the makers of questions would offer each first for the other', () => {
		const pairs = isles.cards.flatMap((a, index) =>
			isles.cards
				.slice(index + 1)
				.filter((b) => a.field === b.field && areEasilySwapped(isles, a, b))
				.map((b) => `${a.id} ${b.id}`)
		);
		expect(pairs).toEqual([
			'salt-office/head high-table/head/pell-marrow',
			'salt-office/head high-table/head/isolde-quill',
			'lantern-night/actor pier-quarrel/actor',
			'lamp-decree/issuer truce-letter/issuer'
		]);
	});
});

function raid(slug: string, date: Edtf) {
	return aNote('event', slug, aText(`The ${slug} of the watch`), {
		topics: ['raids'],
		date: said(date),
		actor: said('watch'),
		outcome: said(aText('The watch burned the granary and left.'))
	});
}

function deckOf(...notes: Parameters<typeof aSubject>[0]): Deck {
	const watch = aNote('faction', 'watch', aText('Night Watch'), {});
	const choir = aNote('faction', 'choir', aText('River Choir'), {});
	return makeDeck(aSubject([...notes, watch, choir]));
}

function swapped(deck: Deck, a: string, b: string): boolean {
	return areEasilySwapped(deck, aCard(deck, a), aCard(deck, b));
}

function confused(deck: Deck, a: string, b: string): boolean {
	return areEasilyConfused(deck, aCard(deck, a).id, aCard(deck, b).id);
}

function aCard(deck: Deck, id: string) {
	const card = deck.facts.find((fact) => fact.id === id);
	if (!card) throw new Error(`No card ${id}`);
	return card;
}
