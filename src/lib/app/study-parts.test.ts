import { describe, expect, it } from 'vitest';
import { makeDeck, makeItem, type CardId, type MatchItem } from '$lib/cards';
import type { LogEntry } from '$lib/schedule';
import { theIsles } from '../../../tests/builders/isles';
import { aDisk, aLearner, anEntry, aWorld } from './builders';
import { Preferences } from './preferences.svelte';
import { Shelf } from './shelf';
import { Study } from './study.svelte';

const deck = makeDeck(theIsles());
const item = aMatch();
const cardIds = item.parts.map(({ cardId }) => cardId);
const others = cardIds.filter((cardId) => cardId !== item.cardId);
const [first, second] = others;
const rightPlacements = item.parts.map(({ id, targetId }) => [id, targetId] as const);
const right = { form: 'match', placements: rightPlacements } as const;

describe('an answer in parts', () => {
	it('is logged with what it says of the other cards', async () => {
		const { study, log } = await aSession([item.cardId]);
		study.answer(right);
		const [review, ...parts] = await log();
		expect(review).toMatchObject({ type: 'review', cardId: item.cardId, rating: 'good' });
		expect(parts).toMatchObject(
			others.map((cardId) => ({ type: 'part', cardId, target: review?.id, correct: true }))
		);
	});

	it('leaves cards that are yet to be asked to themselves', async () => {
		if (!first) throw new Error('A match has three parts.');
		const { study, log } = await aSession([item.cardId, first]);
		study.answer(right);
		const parts = (await log()).filter(({ type }) => type === 'part');
		expect(parts.map(({ cardId }) => cardId)).toEqual(others.slice(1));
	});

	it('is taken back with all that it said', async () => {
		const { study, log } = await aSession([item.cardId]);
		study.answer(right);
		await study.undo();
		expect(undone(await log())).toEqual(new Set([item.cardId, ...others]));
	});

	it('is taken back so on a later page, too', async () => {
		const [stranger] = [...deck.byId.keys()].filter((id) => !cardIds.includes(id));
		if (!stranger) throw new Error('The isles have more cards.');
		const { study, log, again } = await aSession([item.cardId, stranger]);
		study.answer(right);
		study.next();
		study.close();
		const page = await again();
		await page.undo();
		expect(undone(await log())).toEqual(new Set([item.cardId, ...others]));
	});

	it('that the learner corrects says nothing of other cards any more', async () => {
		const { study, log } = await aSession([item.cardId]);
		study.answer(right);
		await study.iGuessed();
		expect(undone(await log())).toEqual(new Set(others));
		await study.undo();
		const undos = (await log()).filter(({ type }) => type === 'undo');
		expect(undos).toHaveLength(others.length + 1);
	});

	it('says a lapse of the one card that was placed wrongly, and of no other', async () => {
		if (!second) throw new Error('A match has three parts.');
		const { study, learner } = await aSession([item.cardId], others);
		const wrong = item.parts.find(({ cardId }) => cardId === second);
		const elsewhere = item.targets.find(({ id }) => !item.parts.some((p) => p.targetId === id));
		const placements = rightPlacements.map(
			([id, place]) => [id, id === wrong?.id ? (elsewhere?.id ?? '') : place] as const
		);
		study.answer({ form: 'match', placements });
		const lapsed = others.filter((id) => learner.states.get(id)?.step === 0);
		expect(lapsed).toEqual([second]);
	});
});

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
	const open = async (by = learner) => {
		const parts = { world, learner: by, shelf, preferences: new Preferences() };
		const study = new Study(parts, 'en');
		await study.open('isles', { kind: 'due', length: 'usual' });
		return study;
	};
	const study = await open();
	expect(study.item?.form).toBe('match');
	const log = async (): Promise<readonly LogEntry[]> => {
		await learner.flush();
		return (await store.readLog()).entries.filter(({ cardId }) => !met.includes(cardId));
	};
	return { study, learner, log, again: () => open() };
}
