import { beforeAll, describe, expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import type { Learner } from '../learner.svelte';
import { Shelf } from '../shelf';
import { theIsles } from '../../../../tests/builders/isles';
import { aDisk, aLearner, anEntry, aWorld } from '../builders';
import { writeIssued } from './assignment-record';
import { anIssued } from './builders';
import { Desk } from './desk.svelte';
import { SetDesk } from './set-desk.svelte';
import { usualWish } from './set-wish';

const isles = theIsles();
const deck = makeDeck(isles);
const topics = [...isles.topics.keys()];
const wish = { ...usualWish(topics), count: 6, band: undefined };

let learner: Learner;
let parts: ConstructorParameters<typeof SetDesk>[0];

beforeAll(() => {
	expect(deck.cards.length).toBeGreaterThan(20);
});

async function aDesk(id?: string): Promise<SetDesk> {
	const desk = new SetDesk(parts, 'isles', 'en');
	await desk.open(id);
	return desk;
}

async function aComposed(): Promise<SetDesk> {
	const store = aDisk();
	learner = await aLearner({ store });
	const shelf = new Shelf([anEntry({ load: () => Promise.resolve(isles) })], () => undefined);
	let byte = 0;
	// Other bytes each time, so that nothing has the name of another.
	const world = { ...aWorld(), randomBytes: (n: number) => new Uint8Array(n).fill((byte += 1)) };
	parts = { learner, shelf, world };
	const desk = await aDesk();
	await desk.compose(wish, 'The isles');
	return desk;
}

describe('a set that is composed', () => {
	it('has as many questions as were asked for, and is kept at once', async () => {
		const desk = await aComposed();
		expect(desk.phase.kind).toBe('editing');
		expect(desk.entries).toHaveLength(6);
		const again = await aDesk(desk.set?.id);
		expect(again.set).toEqual(desk.set);
		expect(again.wish.count).toBe(6);
	});

	it('says why nothing was composed', async () => {
		const desk = await aComposed();
		await desk.compose({ ...wish, forms: [] }, 'x');
		expect(desk.phase).toEqual({ kind: 'asking', problem: 'noForms' });
		const none = { ...wish, forms: ['date'] as const, years: { from: 1300, to: 1301 } };
		await desk.compose(none, 'x');
		expect(desk.phase).toEqual({ kind: 'asking', problem: 'nothing' });
		desk.cancel();
		expect(desk.entries).toHaveLength(6);
	});

	it('says when it was not found, and when its subject is out of reach', async () => {
		const desk = await aComposed();
		expect((await aDesk('ffffffffffffffff')).phase.kind).toBe('gone');
		parts = { ...parts, shelf: new Shelf([anEntry()], () => undefined) };
		expect((await aDesk(desk.set?.id)).phase.kind).toBe('unavailable');
	});
});

describe('a question of a set', () => {
	const ids = (desk: SetDesk) => desk.entries.map(({ setItem }) => setItem.cardId);

	it('can be dropped, moved, and had back', async () => {
		const desk = await aComposed();
		const before = ids(desk);
		await desk.drop(0);
		expect(ids(desk)).toEqual(before.slice(1));
		await desk.move(0, 1);
		expect(ids(desk).slice(0, 2)).toEqual([before[2], before[1]]);
		await desk.undo();
		await desk.undo();
		expect(ids(desk)).toEqual(before);
		expect(desk.canUndo).toBe(false);
	});

	it('is another one after a reroll; those that are pinned stay when all are drawn anew', async () => {
		const desk = await aComposed();
		const before = ids(desk);
		expect(await desk.reroll(1)).toBe(true);
		expect(ids(desk)[1]).not.toBe(before[1]);
		expect(ids(desk)[0]).toBe(before[0]);
		desk.pin(0);
		expect(desk.entries[0]?.pinned).toBe(true);
		expect(await desk.rerollOthers()).toBe(true);
		expect(ids(desk)[0]).toBe(before[0]);
		expect(ids(desk).slice(2)).not.toEqual(before.slice(2));
	});

	it('can be picked by hand, once, and asked in another way', async () => {
		const desk = await aComposed();
		await desk.beginByHand('By hand');
		const found = desk.find('blue guild').find(({ ways }) => ways.length > 1);
		if (!found) throw new Error('No card was found.');
		expect(await desk.add(found)).toBe(true);
		expect(await desk.add(found)).toBe(false);
		expect(ids(desk)).toEqual([found.cardId]);
		const [entry] = desk.entries;
		const other = entry?.ways.find(({ form }) => form !== entry.setItem.way.form);
		if (!other) throw new Error('There is no other form.');
		expect(await desk.ask(0, other)).toBe(true);
		expect(desk.entries[0]?.setItem.way).toEqual(other);
	});

	it('is told if it gives another away', async () => {
		const desk = await aComposed();
		await desk.beginByHand('By hand');
		const [first] = desk.find('blue guild');
		if (!first) throw new Error('No card was found.');
		await desk.add(first);
		expect(desk.entries[0]?.against).toEqual([]);
		const others = deck.cards.length;
		for (const found of desk.find('blue guild')) await desk.add(found);
		expect(others).toBeGreaterThan(desk.entries.length);
		const told = desk.entries.flatMap(({ against }, place) => against.map((one) => [place, one]));
		for (const [one, other] of told) {
			expect(told).toContainEqual([other, one]);
		}
		expect(told.length).toBeGreaterThan(0);
	});
});

describe('a version that was assigned', () => {
	it('stays as it is: what is changed is the next one', async () => {
		const desk = await aComposed();
		const { set } = desk;
		if (!set) throw new Error('There is no set.');
		const issued = anIssued({ setId: set.id, setVersion: 1 });
		await learner.keepRecord(`desk:assignment:${issued.id}`, writeIssued(issued));
		const again = await aDesk(set.id);
		expect(again.isAssigned).toBe(true);
		await again.drop(0);
		expect(again.set?.version).toBe(2);
		expect(again.isAssigned).toBe(false);
		await again.drop(0);
		expect(again.set?.version).toBe(2);
		expect(await learner.readRecord(`desk:set:${set.id}:1`)).toEqual(set);
		await again.undo();
		await again.undo();
		expect(again.set).toMatchObject({ version: 2, items: set.items });
	});
});

describe('the lists of the desk', () => {
	it('show the latest version of a set, and its copies', async () => {
		const { set } = await aComposed();
		if (!set) throw new Error('There is no set.');
		await learner.keepRecord(`desk:set:${set.id}:2`, { ...set, version: 2, title: 'Later' });
		await learner.keepRecord('desk:set:0000000000000000:1', 'damaged');
		const desk = new Desk(parts);
		await desk.open();
		expect(desk.sets.map((entry) => [entry.set.title, entry.versions])).toEqual([['Later', 2]]);
		expect(desk.damaged).toBe(1);
		const [entry] = desk.sets;
		if (!entry) throw new Error('There is no set.');
		await desk.duplicate(entry.set, 'Copy');
		expect(desk.sets.map((one) => [one.set.title, one.set.version]).sort()).toEqual([
			['Copy', 1],
			['Later', 2]
		]);
		await desk.removeSet(set.id);
		expect(desk.sets.map((one) => one.set.title)).toEqual(['Copy']);
		expect(await learner.recordsUnder(`desk:set:${set.id}`)).toEqual(new Map());
	});

	it('delete an assignment with what has come for it, and nothing else', async () => {
		await aComposed();
		const issued = anIssued();
		await learner.keepRecord(`desk:assignment:${issued.id}`, writeIssued(issued));
		await learner.keepRecord(`desk:received:${issued.id}:aa`, 'one');
		await learner.keepRecord(`desk:received:${issued.id}:bb`, 'two');
		await learner.keepRecord(`desk:fixes:${issued.id}`, 'fixes');
		await learner.keepRecord('desk:received:ffffffffffffffff:cc', 'of another');
		const desk = new Desk(parts);
		await desk.open();
		expect(desk.assignments.map(({ results }) => results)).toEqual([2]);
		await desk.setClosed(issued, true);
		expect(desk.assignments[0]?.issued.closed).toBe(true);
		await desk.removeAssignment(issued.id);
		expect(desk.assignments).toEqual([]);
		const left = [...((await learner.recordsUnder('desk:')) ?? new Map()).keys()];
		expect(left.filter((name) => !String(name).startsWith('desk:set:'))).toEqual([
			'desk:received:ffffffffffffffff:cc'
		]);
	});
});
