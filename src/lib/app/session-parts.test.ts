import { describe, expect, it } from 'vitest';
import { makeDeck, makeItem, type CardId, type MatchItem } from '$lib/cards';
import type { LogEntry } from '$lib/schedule';
import { theIsles } from '../../../tests/builders/isles';
import { aDisk, aLearner, anEntry, aWorld } from './builders';
import type { PosedSlot } from './posed-slot';
import { Preferences } from './preferences.svelte';
import { Shelf } from './shelf';
import { openRun } from './open-run';
import type { SessionRun } from './session-run.svelte';

const deck = makeDeck(theIsles());
const item = aMatch();
const cardIds = item.parts.map(({ cardId }) => cardId);
const others = cardIds.filter((cardId) => cardId !== item.cardId);
const [first, second] = others;
const rightPlacements = item.parts.map(({ id, targetId }) => [id, targetId] as const);
const right = { form: 'match', placements: rightPlacements } as const;

describe('an answer in parts', () => {
	it('is logged with what it says of the other cards', async () => {
		const { run, log } = await aSession([item.cardId]);
		answerRight(run);
		const [review, ...parts] = await log();
		expect(review).toMatchObject({ type: 'review', cardId: item.cardId, rating: 'good' });
		expect(parts).toMatchObject(
			others.map((cardId) => ({ type: 'part', cardId, target: review?.id, correct: true }))
		);
	});

	it('leaves cards that are yet to be asked to themselves', async () => {
		if (!first) throw new Error('A match has three parts.');
		const { run, log } = await aSession([item.cardId, first]);
		answerRight(run);
		const parts = (await log()).filter(({ type }) => type === 'part');
		expect(parts.map(({ cardId }) => cardId)).toEqual(others.slice(1));
	});

	it('is taken back with all that it said', async () => {
		const { run, log } = await aSession([item.cardId]);
		answerRight(run);
		await undo(run);
		expect(undone(await log())).toEqual(new Set([item.cardId, ...others]));
	});

	it('is taken back so on a later page, too', async () => {
		const [stranger] = [...deck.byId.keys()].filter((id) => !cardIds.includes(id));
		if (!stranger) throw new Error('The isles have more cards.');
		const { run, log, again } = await aSession([item.cardId, stranger]);
		answerRight(run);
		const next = run.next(() => undefined);
		if (next) run.present(next);
		const page = await again();
		await undo(page);
		expect(undone(await log())).toEqual(new Set([item.cardId, ...others]));
	});

	it('that the learner corrects says nothing of other cards any more', async () => {
		const { run, log } = await aSession([item.cardId]);
		answerRight(run);
		await run.correct('again');
		expect(undone(await log())).toEqual(new Set(others));
		await undo(run);
		const undos = (await log()).filter(({ type }) => type === 'undo');
		expect(undos).toHaveLength(others.length + 1);
	});

	it('says a lapse of the one card that was placed wrongly, and of no other', async () => {
		if (!second) throw new Error('A match has three parts.');
		const { run, learner } = await aSession([item.cardId], others);
		const wrong = item.parts.find(({ cardId }) => cardId === second);
		const elsewhere = item.targets.find(({ id }) => !item.parts.some((p) => p.targetId === id));
		const placements = rightPlacements.map(
			([id, place]) => [id, id === wrong?.id ? (elsewhere?.id ?? '') : place] as const
		);
		run.answer(posed, { ...given, response: { form: 'match', placements } });
		const lapsed = others.filter((id) => learner.states.get(id)?.step === 0);
		expect(lapsed).toEqual([second]);
	});
});

/** As the page does. */
const posed = { posed: { cardId: item.cardId, form: 'match', seed: 'seed0001' } as const, item };
const given = { rating: 'good', durationMs: 1_000 } as const;

function answerRight(run: SessionRun): void {
	run.answer(posed, { ...given, response: right });
}

async function undo(run: SessionRun): Promise<void> {
	const last = await run.lastAnswer();
	if (!last) throw new Error('There is nothing to take back.');
	await run.takeBack(last, () => undefined);
}

function aSlot(): PosedSlot {
	return { write: () => undefined, read: () => undefined, clear: () => undefined };
}

function undone(log: readonly LogEntry[]): ReadonlySet<CardId> {
	return new Set(log.flatMap((entry) => (entry.type === 'undo' ? [entry.cardId] : [])));
}

function aMatch(): MatchItem {
	for (const card of deck.byId.values()) {
		const made = makeItem(card, deck, { form: 'match', seed: 'seed0001', locale: 'en' });
		if (made?.form === 'match') return made;
	}
	throw new Error('The isles have no match.');
}

/** A session of these cards, the first of them asked as a match. */
async function aSession(cardIds: readonly CardId[], met: readonly CardId[] = []) {
	const world = aWorld();
	const store = aDisk();
	const learner = await aLearner({ store, world });
	for (const cardId of met) {
		learner.review({
			cardId,
			form: 'recall',
			locale: 'en',
			seed: 'seed0000',
			response: { form: 'recall', remembered: true },
			optionIds: [],
			correct: true,
			rating: 'good',
			durationMs: 1_000
		});
	}
	await store.putRecord('session/isles', {
		subject: 'isles',
		studyDay: learner.today,
		startedAt: world.at,
		session: { cardIds, queue: cardIds, answers: [] },
		recentForms: [],
		posed: { cardId: item.cardId, form: 'match', seed: 'seed0001' }
	});
	const shelf = new Shelf([anEntry({ load: () => Promise.resolve(theIsles()) })], () => undefined);
	const open = async () => {
		const parts = { world, learner, shelf, preferences: new Preferences() };
		const opened = await openRun(parts, 'en', aSlot(), 'isles', { kind: 'due', length: 'usual' });
		if (!opened) throw new Error('The isles are at hand.');
		return opened;
	};
	const { run, onScreen } = await open();
	expect(onScreen?.made.item.form).toBe('match');
	const log = async (): Promise<readonly LogEntry[]> => {
		await learner.flush();
		return (await store.readLog()).entries.filter(({ cardId }) => !met.includes(cardId));
	};
	return { run, learner, log, again: async () => (await open()).run };
}
