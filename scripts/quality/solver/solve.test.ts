import { describe, expect, it } from 'vitest';
import type { Card, ChoiceItem, Form, Item } from '$lib/cards';
import { availableWays, makeDeck, makeItem } from '$lib/cards';
import { theIsles } from '../../../tests/builders/isles';
import { readDays, sinceEpoch } from './days';
import { solve } from './solve';
import { worldOf } from './world';

const subject = theIsles();
const deck = makeDeck(subject);
const world = worldOf(subject);

function itemsOf(form?: Form): readonly Item[] {
	return deck.cards.flatMap((card) =>
		availableWays(card, deck)
			.filter((way) => form === undefined || way.form === form)
			.flatMap((way) => makeItem(card, deck, { ...way, seed: 's', locale: 'en' }) ?? [])
	);
}

function choiceOf(id: string): ChoiceItem {
	const card = deck.cards.find((one): one is Card => one.id === id);
	const item = card && makeItem(card, deck, { form: 'choice', seed: 's', locale: 'en' });
	if (item?.form !== 'choice') throw new Error(`no choice of ${id}`);
	return item;
}

describe('a day', () => {
	it('is counted from 1970', () => {
		const day = (edtf: string) => sinceEpoch(readDays(edtf)?.first ?? NaN);
		expect(day('1970-01-01')).toBe(0);
		expect(day('1969-12-31')).toBe(-1);
		expect(day('2000-02-29')).toBe(11_016);
		expect(day('2016-11-26')).toBe(17_131);
		expect(day('1789-07-14')).toBe(-65_914);
	});

	it('is the first or last of a month, a year or an interval', () => {
		const length = (edtf: string) => {
			const days = readDays(edtf);
			return days && days.last - days.first + 1;
		};
		expect(length('2016-02')).toBe(29);
		expect(length('1900')).toBe(365);
		expect(length('2014-06-10/2014-06-11')).toBe(2);
		expect(length('2016-12')).toBe(31);
		expect(readDays('XXXX')).toBeUndefined();
	});
});

describe('the solver', () => {
	it('finds every fact that the generator has, under the same name', () => {
		expect(deck.facts.map(({ id }) => id).filter((id) => !world.byId.has(id))).toEqual([]);
	});

	it('agrees with every item of a whole subject', () => {
		const items = itemsOf();
		expect(items.length).toBeGreaterThan(100);
		expect(items.flatMap((item) => solve(world, item))).toEqual([]);
	});

	it('rejects a wrong option that is declared the key', () => {
		for (const item of itemsOf('choice')) {
			if (item.form !== 'choice') continue;
			const other = item.options.find(({ id }) => id !== item.keyId)?.id ?? '';
			const reasons = solve(world, { ...item, keyId: other }).map(({ reason }) => reason);
			expect(reasons.some((reason) => reason.startsWith('a distractor is true'))).toBe(true);
			expect(reasons.some((reason) => reason.startsWith('the key is false'))).toBe(true);
		}
	});

	it('rejects a statement whose truth is turned round', () => {
		for (const item of itemsOf('trueFalse')) {
			if (item.form !== 'trueFalse') continue;
			expect(solve(world, { ...item, isTrue: !item.isTrue })).toHaveLength(1);
		}
	});

	it('rejects parts that change places, and days that are not known', () => {
		for (const item of itemsOf('match')) {
			if (item.form !== 'match') continue;
			const [first, second] = item.parts;
			if (!first || !second) throw new Error('no parts');
			const parts = [
				{ ...first, targetId: second.targetId },
				{ ...second, targetId: first.targetId }
			];
			expect(solve(world, { ...item, parts }).length).toBeGreaterThan(1);
		}
		for (const item of itemsOf('order')) {
			if (item.form !== 'order') continue;
			const parts = item.parts.map((part) => ({ ...part, lastDay: part.lastDay + 1 }));
			expect(solve(world, { ...item, parts })).toHaveLength(parts.length);
		}
	});

	it('rejects a text that is not its option, and a question about something else', () => {
		const item = choiceOf('blue-guild/leader');
		const [first, ...others] = item.options;
		if (!first) throw new Error('no option');
		const renamed = { ...item, options: [{ ...first, text: 'Nobody' }, ...others] };
		expect(solve(world, renamed).map(({ reason }) => reason)).toEqual([
			expect.stringContaining('its text is not how the value is written')
		]);
		const unasked = { ...item, stem: 'Who led the Nobodies?' };
		expect(solve(world, unasked).map(({ reason }) => reason)).toEqual(['the stem names no note']);
	});

	it('notices that the notes say something else', () => {
		const id = 'blue-guild/leader';
		const item = choiceOf(id);
		const other = item.options.find(({ id: option }) => option !== item.keyId)?.id ?? '';
		const facts = world.facts.map((fact) => (fact.id === id ? { ...fact, value: other } : fact));
		const changed = {
			...world,
			facts,
			byId: new Map(facts.map((fact) => [fact.id, fact])),
			byNote: new Map([['blue-guild', facts.filter(({ slug }) => slug === 'blue-guild')]])
		};
		const about = solve(changed, item).map(({ about: option }) => option.split(' ')[0]);
		expect(about.sort()).toEqual([item.keyId, other].sort());
	});

	it('takes no value for wrong that an open list may hold', () => {
		const item = choiceOf('owl-watch/brigades/30');
		const open = {
			...world,
			byId: new Map(
				[...world.byId].map(([id, fact]) => [id, { ...fact, complete: false, exclusive: false }])
			),
			byField: new Map()
		};
		const reasons = solve(open, item).map(({ reason }) => reason);
		expect(reasons).toEqual(
			Array.from(
				{ length: item.options.length - 1 },
				() => 'a distractor is unproven: the list is open'
			)
		);
	});
});
