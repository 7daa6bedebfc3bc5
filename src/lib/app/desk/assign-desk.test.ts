import { beforeEach, describe, expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import { composeDraft, itemsOf, studentCode, type QuizSet, type Roster } from '$lib/quiz';
import { theIsles } from '../../../../tests/builders/isles';
import { aDisk, aLearner, anEntry, aWorld } from '../builders';
import type { Learner } from '../learner.svelte';
import { Shelf } from '../shelf';
import { AssignDesk } from './assign-desk.svelte';
import { usualTerms, type AssignForm } from './assign-form';
import { aSet } from './builders';
import { makeHandOut, type HandOut } from './hand-out';
import { PrintDesk } from './print-desk.svelte';
import { setRecord } from './set-record';

const isles = theIsles();
const deck = makeDeck(isles);
const base = 'https://example.org/diwan/';
const blueprint = [{ count: 4, form: 'choice' as const }];
const seed = '00112233445566ff';

let learner: Learner;
let parts: ConstructorParameters<typeof AssignDesk>[0];

beforeEach(async () => {
	learner = await aLearner({ store: aDisk() });
	const shelf = new Shelf([anEntry({ load: () => Promise.resolve(isles) })], () => undefined);
	let byte = 0;
	const world = { ...aWorld(), randomBytes: (n: number) => new Uint8Array(n).fill((byte += 1)) };
	parts = { learner, world, shelf };
});

async function aKeptSet(overrides: Partial<QuizSet> = {}): Promise<QuizSet> {
	const { items } = composeDraft(deck, blueprint, seed);
	const set = aSet({ seed, items, blueprint, ...overrides });
	await learner.keepRecord(setRecord(set), set);
	return set;
}

async function issue(set: QuizSet, form: Partial<AssignForm> = {}): Promise<AssignDesk> {
	const desk = new AssignDesk(parts);
	await desk.open(set.id);
	await desk.issue({ ...usualTerms, ...form });
	return desk;
}

function idOf({ phase }: AssignDesk): string {
	if (phase.kind !== 'issued') throw new Error(`It is not issued: ${JSON.stringify(phase)}`);
	return phase.id;
}

async function handedOut(id: string): Promise<HandOut> {
	const handOut = await makeHandOut(parts, id, base);
	if (typeof handOut === 'string') throw new Error(`It is ${handOut}.`);
	return handOut;
}

async function printed(id: string): Promise<PrintDesk> {
	const desk = new PrintDesk(parts);
	await desk.open(id, base);
	return desk;
}

describe('a set that is assigned', () => {
	it('is kept with all that it takes to give it out again', async () => {
		const set = await aKeptSet();
		const id = idOf(await issue(set, { mode: 'exam', attempts: 1 }));
		const handOut = await handedOut(id);
		expect(handOut.issued).toMatchObject({
			setId: set.id,
			setVersion: 1,
			closed: false,
			assignment: { terms: { mode: 'exam', attempts: 1 }, asked: { items: set.items } }
		});
		expect(handOut.link).toMatch(/^https:\/\/example\.org\/diwan\/take\/#a/);
		expect(handOut.onScreen).toHaveLength(1);
		expect(handOut.file.name).toBe('The guilds.diwan');
	});

	it('asks on paper what it asks on screen, in the same order, in either language', async () => {
		const set = await aKeptSet();
		const desk = await printed(idOf(await issue(set)));
		expect(desk.phase).toBe('open');
		for (const locale of ['en', 'ar'] as const) {
			expect(desk.sheetsOf(0, locale)?.items).toEqual(itemsOf(deck, seed, set.items, locale));
		}
	});

	it('is opened with its own start code for the teacher', async () => {
		const id = idOf(await issue(await aKeptSet(), { hasStartCode: true }));
		const handOut = await handedOut(id);
		expect(handOut.issued.startCode).toMatch(/^\d{8}$/);
		expect((await printed(id)).phase).toBe('open');
	});

	it('has a form for each letter, or for each code of a class', async () => {
		const set = await aKeptSet({ blueprint: [{ count: 3, form: 'choice' }] });
		const lettered = await printed(idOf(await issue(set, { forms: { kind: 'forms', count: 2 } })));
		expect(lettered.formCount).toBe(2);
		const [a, b] = [0, 1].map((form) => lettered.sheetsOf(form, 'en')?.items);
		expect(a).toHaveLength(3);
		expect(b).toHaveLength(3);
		expect(a).not.toEqual(b);

		const own = await printed(idOf(await issue(set, { forms: { kind: 'perStudent' } })));
		expect(own.formCount).toBe(0);
		const students = [1, 2, 3].map((n) => ({
			code: studentCode(Uint8Array.of(n, 2 * n, 3 * n, 4 * n)),
			name: '',
			timeFactor: 1
		}));
		const roster: Roster = { id: '1111111111111111', title: '7b', students, expiresAt: 0 };
		const sheets = own.sheetsFor(roster, 'en');
		expect(sheets.map(({ student }) => student?.code)).toEqual(students.map(({ code }) => code));
		expect(sheets.every(({ items }) => items.length === 3)).toBe(true);
	});
});

describe('a set that cannot be assigned', () => {
	it.each([
		['duePast', { dueAt: '2020-01-01T08:00' }],
		['dueFirst', { opensAt: '2030-01-02T08:00', dueAt: '2030-01-01T08:00' }]
	])('says why: %s', async (problem, form) => {
		const desk = await issue(await aKeptSet(), form);
		expect(desk.phase).toEqual({ kind: 'asking', problem });
	});

	it('says that it is empty, or not there', async () => {
		const desk = await issue(await aKeptSet({ items: [], blueprint: [] }));
		expect(desk.phase).toEqual({ kind: 'asking', problem: 'noQuestions' });
		expect(desk.canHaveForms).toBe(false);
		await desk.open('ffffffffffffffff');
		expect(desk.phase.kind).toBe('gone');
	});

	it('says that there are too few questions for its forms', async () => {
		const set = await aKeptSet({ blueprint: [{ count: 150, form: 'choice' }] });
		const desk = await issue(set, { forms: { kind: 'forms', count: 4 } });
		expect(desk.phase).toEqual({ kind: 'asking', problem: 'formsLacking' });
		const kept = await learner.recordsUnder('desk:assignment:');
		expect(kept).toEqual(new Map());
	});
});

describe('an assignment on paper', () => {
	it('is not printed with other questions once the content has changed', async () => {
		const id = idOf(await issue(await aKeptSet()));
		const changed = { ...isles, title: { en: 'Other isles', ar: 'جزر أخرى' } };
		const load = () => Promise.resolve(changed);
		parts = { ...parts, shelf: new Shelf([anEntry({ load })], () => undefined) };
		expect((await printed(id)).phase).toBe('changed');
	});

	it('says that it is not there, or its subject out of reach', async () => {
		expect((await printed('ffffffffffffffff')).phase).toBe('gone');
		const id = idOf(await issue(await aKeptSet()));
		parts = { ...parts, shelf: new Shelf([anEntry()], () => undefined) };
		expect((await printed(id)).phase).toBe('unavailable');
	});
});
