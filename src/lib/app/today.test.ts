import { describe, expect, it, vi } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { aCardId, aDisk, aLearner, answer, anEntry, aWorld } from './builders';
import type { Learner } from './learner.svelte';
import { Preferences } from './preferences.svelte';
import { Shelf } from './shelf';
import { Today } from './today.svelte';

const founded = aCardId('blue-guild/founded');
const base = aCardId('blue-guild/base');
const load = () => Promise.resolve(theIsles());
const gone = aCardId('green-guild/base');

function todayOf(learner: Learner, entry = anEntry(), world = aWorld()): Today {
	const shelf = new Shelf([entry], () => undefined);
	return new Today({ world, learner, shelf, preferences: new Preferences() }, entry);
}

function aRecord(studyDay: number): unknown {
	return {
		subject: 'isles',
		studyDay,
		startedAt: 1_790_000_000_000,
		session: { cardIds: [founded, base], queue: [founded, base], answers: [] },
		recentForms: [],
		posed: { cardId: founded, form: 'recall', seed: 'k3v9x0ab' }
	};
}

describe('today', () => {
	it('holds new cards for a newcomer, without the subject being fetched', async () => {
		const today = todayOf(await aLearner({}), anEntry({ cardCount: 7 }));
		await today.load();
		expect(today.counts).toEqual({ due: 0, fresh: 7 });
		expect(today.hasNew).toBe(true);
	});

	it('asks for no time zone as long as the learner is new', async () => {
		const zone = vi.fn(() => 'Asia/Baghdad');
		const world = { ...aWorld(), zone };
		const today = todayOf(await aLearner({ world }), anEntry(), world);
		await today.load();
		expect([today.counts?.due, today.exam, today.left, today.hasNew]).toEqual([
			0,
			undefined,
			undefined,
			true
		]);
		expect(zone).not.toHaveBeenCalled();
	});

	it('is not known before the cards are', async () => {
		const learner = await aLearner({});
		learner.review(answer({ cardId: founded }));
		const today = todayOf(learner, anEntry({ load }));
		expect(today.counts).toBeUndefined();
		await today.load();
		expect(today.counts).toEqual({ due: 0, fresh: 9 });
	});

	it('counts the cards that were met where the subject cannot be had', async () => {
		const learner = await aLearner({});
		learner.review(answer({ cardId: founded }));
		const world = aWorld();
		const today = todayOf(learner, anEntry(), world);
		await today.load();
		expect(today.counts).toEqual({ due: 0, fresh: 0 });
		// Ten minutes on, the card's learning step is over.
		world.at += 10 * 60_000;
		expect(today.counts).toEqual({ due: 1, fresh: 0 });
	});

	it('still has new cards when the learner knows ones that the subject no longer has', async () => {
		const learner = await aLearner({});
		learner.review(answer({ cardId: gone }));
		const today = todayOf(learner, anEntry({ cardCount: 1, load }));
		await today.load();
		expect(today.hasNew).toBe(true);
	});

	it('counts an answer that is in the log, but not yet in the session that was kept', async () => {
		const store = aDisk();
		const learner = await aLearner({ store });
		learner.review(answer({ cardId: founded, seed: 'k3v9x0ab', rating: 'good' }));
		await store.putRecord('session/isles', aRecord(20_522));
		const today = todayOf(learner, anEntry({ load }));
		await today.load();
		expect(today.left).toBe(1);
	});

	it('has nothing left of a session whose last answer is in the log alone', async () => {
		const store = aDisk();
		const learner = await aLearner({ store });
		learner.review(answer({ cardId: founded, seed: 'k3v9x0ab', rating: 'good' }));
		await store.putRecord('session/isles', {
			...(aRecord(20_522) as object),
			session: { cardIds: [founded], queue: [founded], answers: [] }
		});
		const today = todayOf(learner, anEntry({ load }));
		await today.load();
		expect(today.left).toBeUndefined();
	});

	it('knows how much of such a session the subject still has, or that none can be gone on with', async () => {
		const store = aDisk();
		const today = todayOf(await aLearner({ store }), anEntry({ load }));
		const left = async (...queue: (typeof gone)[]) => {
			const [cardId = gone] = queue;
			await store.putRecord('session/isles', {
				...(aRecord(20_522) as object),
				session: { cardIds: queue, queue, answers: [] },
				posed: { cardId, form: 'recall', seed: 'k3v9x0ab' }
			});
			await today.load();
			return today.left;
		};
		expect(await left(founded, base)).toBe(2);
		expect(await left(founded, gone)).toBe(1);
		expect(await left(gone, founded)).toBeUndefined();
	});

	it('knows of a session that was broken off on the same study day', async () => {
		const store = aDisk();
		const today = todayOf(await aLearner({ store }));
		await store.putRecord('session/isles', aRecord(20_522));
		await today.load();
		expect(today.left).toBe(2);
		await store.putRecord('session/isles', aRecord(20_521));
		await today.load();
		expect(today.left).toBeUndefined();
	});
});
