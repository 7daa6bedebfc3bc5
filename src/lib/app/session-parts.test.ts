import { describe, expect, it } from 'vitest';
import { makeDeck, makeItem, offeredIds, type CardId, type MatchItem } from '$lib/cards';
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
		const { run, log, again } = await aSession([item.cardId, ...strangers(1)]);
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

describe('what was put in the place of another thing', () => {
	const [own, neighbour] = [item.cardId, first].map((cardId) =>
		item.parts.find((part) => part.cardId === cardId)
	);
	if (!own || !neighbour) throw new Error('A match has three parts.');
	/** These two with each other's answers, or one of them with the other's. */
	const swapped = (...moved: readonly string[]) => ({
		form: 'match' as const,
		placements: item.parts.map(({ id, targetId }) => {
			const other = id === own.id ? neighbour : own;
			return [id, moved.includes(id) ? other.targetId : targetId] as const;
		})
	});

	it('is offered beside it on the next day, at the beginning', async () => {
		const { run, tomorrow } = await aSession([own.cardId], others);
		const response = swapped(own.id, neighbour.id);
		run.answer(posed, { ...given, rating: 'again', response });
		const page = await tomorrow();
		expect(page.posing.trouble.toContrast()).toEqual([own.cardId]);
		const next = page.next(() => undefined);
		expect(next?.item).toMatchObject({ form: 'choice', cardId: own.cardId });
		expect(next && offeredIds(next.item)).toEqual(
			expect.arrayContaining([own.targetId, neighbour.targetId])
		);
		if (!next) throw new Error('There is something to ask.');
		const right = { form: 'choice', optionId: own.targetId } as const;
		page.answer(next, { ...given, response: right });
		expect(page.posing.trouble.mixUpOf(own.cardId)).toBeUndefined();
		expect(page.posing.trouble.mixUpOf(neighbour.cardId)).toMatchObject({
			asked: neighbour.targetId,
			given: own.targetId
		});
	});

	it('is so where only the other card was missed, which was not even asked', async () => {
		const { run, learner, tomorrow } = await aSession([own.cardId], others);
		run.answer(posed, { ...given, response: swapped(neighbour.id) });
		expect(await learner.entriesOf(neighbour.cardId)).toContainEqual(
			expect.objectContaining({ type: 'part', cardId: neighbour.cardId, given: own.targetId })
		);
		const page = await tomorrow();
		expect(page.session.cardIds[0]).toBe(neighbour.cardId);
		const next = page.next(() => undefined);
		expect(next && offeredIds(next.item)).toEqual(
			expect.arrayContaining([own.targetId, neighbour.targetId])
		);
	});

	it('is nothing to come back to for a card that was never asked itself', async () => {
		const { run, tomorrow } = await aSession([own.cardId]);
		run.answer(posed, { ...given, response: swapped(neighbour.id) });
		const { trouble } = (await tomorrow()).posing;
		expect([trouble.toContrast(), trouble.mixUpOf(neighbour.cardId)]).toEqual([[], undefined]);
	});

	it('is forgotten with the answer, taken back at once or on a later page, and where it was corrected', async () => {
		const wrong = { ...given, rating: 'again', response: swapped(own.id, neighbour.id) } as const;
		for (const takeBack of [undo, (run: SessionRun) => run.correct('good')]) {
			const { run, tomorrow } = await aSession([own.cardId], others);
			run.answer(posed, wrong);
			await takeBack(run);
			expect((await tomorrow()).posing.trouble.toContrast()).toEqual([]);
		}
		const { run, again, tomorrow } = await aSession([own.cardId, ...strangers(1)], others);
		run.answer(posed, wrong);
		const next = run.next(() => undefined);
		if (next) run.present(next);
		await undo(await again());
		expect((await tomorrow()).posing.trouble.toContrast()).toEqual([]);
	});

	it('keeps the two apart, whatever else is alike in them', async () => {
		const { run, tomorrow } = await aSession([own.cardId], others);
		run.answer(posed, { ...given, rating: 'again', response: swapped(own.id) });
		const { areConfusable } = (await tomorrow()).posing;
		expect(areConfusable(own.cardId, neighbour.cardId)).toBe(true);
	});
});

/** As the page does. */
const posed = { posed: { cardId: item.cardId, form: 'match', seed: 'seed0001' } as const, item };
const given = { rating: 'good', durationMs: 1_000 } as const;

/** Cards that are in no part of the answer. */
function strangers(count: number): readonly CardId[] {
	return [...deck.byId.keys()].filter((id) => !cardIds.includes(id)).slice(0, count);
}

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
	const tomorrow = async () => {
		world.at += 86_400_000;
		return (await open()).run;
	};
	return { run, learner, log, tomorrow, again: async () => (await open()).run };
}
