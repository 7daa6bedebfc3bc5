import {
	defaultWeights,
	fold,
	foldVersionOf,
	parseWeights,
	type Fit,
	type LogEntry
} from '$lib/schedule';
import { describe, expect, it } from 'vitest';
import { aDisk, aLearner, answer, aWorld } from './builders';
import { fitAfterSession } from './fit-after-session';
import { aLogOf } from './fit-builders';
import { fitRecord, parseFit } from './own-fit';

const own = parseWeights(defaultWeights.map((weight, at) => (at < 4 ? weight * 2 : weight)));
const heldOut = { fitted: 0.3, defaults: 0.4, standardError: 0.01 };
const never = new AbortController().signal;

/** A worker that finds the same whatever it is given. */
function finding(kind: 'fitted' | 'defaults') {
	let asked = 0;
	return {
		get asked() {
			return asked;
		},
		fit: (): Promise<Fit> => {
			asked += 1;
			if (!own) throw new Error('The weights are some');
			return Promise.resolve({ kind, weights: own, predicted: 0, heldOut });
		}
	};
}

async function aDiskOf(entries: readonly LogEntry[]) {
	const store = aDisk();
	await store.commit({ entries, states: new Map(), foldVersion: 0, basis: 0 });
	return store;
}

describe('the weights', () => {
	it('are fitted after a session, and all memories follow from them at once', async () => {
		const log = aLogOf(200);
		const store = await aDiskOf(log);
		const learner = await aLearner({ store });
		const before = new Map(learner.states);
		expect(await fitAfterSession(learner, never, finding('fitted').fit)).toBe('fitted');
		expect(learner.model.weights).toEqual(own);
		expect([...learner.states]).toEqual([...fold(log, learner.model)]);
		expect([...learner.states]).not.toEqual([...before]);
	});

	it('are there when the app is opened again, with states that need no new fold', async () => {
		const store = await aDiskOf(aLogOf(200));
		const first = await aLearner({ store });
		await fitAfterSession(first, never, finding('fitted').fit);
		expect((await store.loadStates(foldVersionOf(first.model))).fresh).toBe(true);
		const noFold = () => Promise.reject(new Error('The log is not read'));
		const next = await aLearner({ store: aDisk({ ...store, readLog: noFold }) });
		expect(next.model.weights).toEqual(own);
		expect([...next.states]).toEqual([...first.states]);
	});

	it('wait for two hundred reviews on a later day', async () => {
		const worker = finding('fitted');
		const learner = await aLearner({ store: await aDiskOf(aLogOf(199)) });
		expect(await fitAfterSession(learner, never, worker.fit)).toBe('waits');
		expect(worker.asked).toBe(0);
	});

	it('are not fitted again before there are fifty more', async () => {
		const worker = finding('fitted');
		const store = await aDiskOf(aLogOf(250));
		const fit = { weights: null, predicted: 201, entryCount: 0 };
		await store.putRecord(fitRecord, fit);
		const learner = await aLearner({ store });
		expect(await fitAfterSession(learner, never, worker.fit)).toBe('waits');
		await store.putRecord(fitRecord, { ...fit, predicted: 200 });
		expect(await fitAfterSession(learner, never, worker.fit)).toBe('fitted');
		expect(worker.asked).toBe(1);
		expect(await fitAfterSession(learner, never, worker.fit)).toBe('waits');
	});

	it('stay the defaults where those predict as well, which is kept, too', async () => {
		const store = await aDiskOf(aLogOf(200));
		const learner = await aLearner({ store });
		expect(await fitAfterSession(learner, never, finding('defaults').fit)).toBe('defaults');
		expect(learner.model.weights).toEqual(defaultWeights);
		expect(await store.getRecord(fitRecord)).toEqual({
			weights: null,
			predicted: 200,
			entryCount: 400
		});
	});

	it('stay as they were where the worker breaks', async () => {
		const store = await aDiskOf(aLogOf(200));
		const learner = await aLearner({ store });
		const broken = () => Promise.reject(new Error('The worker could not be loaded'));
		expect(await fitAfterSession(learner, never, broken)).toBe('failed');
		expect(learner.model.weights).toEqual(defaultWeights);
		expect(await store.getRecord(fitRecord)).toBeUndefined();
		expect(learner.failure).toBeUndefined();
	});

	it('do not change under a session that has begun meanwhile, but at the next start', async () => {
		const store = await aDiskOf(aLogOf(200));
		const begun = new AbortController();
		// While what was found is being written.
		const learner = await aLearner({
			store: aDisk({
				...store,
				putRecord: (name, value) => {
					begun.abort();
					return store.putRecord(name, value);
				}
			})
		});
		const before = [...learner.states];
		await fitAfterSession(learner, begun.signal, finding('fitted').fit);
		expect(learner.model.weights).toEqual(defaultWeights);
		expect([...learner.states]).toEqual(before);
		expect((await aLearner({ store })).model.weights).toEqual(own);
	});

	it('that another page has found are taken over when a session is finished here', async () => {
		const store = await aDiskOf(aLogOf(200));
		const here = await aLearner({ store });
		const there = await aLearner({ store });
		await fitAfterSession(there, never, finding('fitted').fit);
		expect(await fitAfterSession(here, never, finding('defaults').fit)).toBe('waits');
		expect(here.model.weights).toEqual(own);
		expect([...here.states]).toEqual([...there.states]);
	});

	it('judge the next answer, on the disk as on the page', async () => {
		const store = await aDiskOf(aLogOf(200));
		const world = aWorld();
		const learner = await aLearner({ store, world });
		await fitAfterSession(learner, never, finding('fitted').fit);
		const { cardId } = learner.review(answer());
		await learner.flush();
		const kept = await store.loadStates(foldVersionOf(learner.model));
		expect(kept.fresh).toBe(true);
		const { entries } = await store.readLog();
		const folded = fold(entries, learner.model).get(cardId);
		expect(kept.states.get(cardId)).toEqual(folded);
		expect(learner.states.get(cardId)).toEqual(folded);
	});

	it('are gone with the log that they are of', async () => {
		const store = await aDiskOf(aLogOf(200));
		const learner = await aLearner({ store });
		await fitAfterSession(learner, never, finding('fitted').fit);
		const entries = aLogOf(3);
		await learner.restore({ mode: 'replace', entries, records: new Map() });
		expect(learner.model.weights).toEqual(defaultWeights);
		expect([...learner.states]).toEqual([...fold(entries)]);
	});
});

describe('a fit from the disk', () => {
	it.each([
		['nothing', undefined],
		['a text', 'fit'],
		['one without numbers', { weights: null }],
		['one of other weights', { weights: [1, 2, 3], predicted: 200, entryCount: 400 }],
		['one out of bounds', { weights: defaultWeights.with(20, 9), predicted: 1, entryCount: 1 }]
	])('is not %s: the defaults are in force', async (_, value) => {
		const store = await aDiskOf(aLogOf(3));
		await store.putRecord(fitRecord, value);
		expect(parseFit(value)).toBeUndefined();
		expect((await aLearner({ store })).model.weights).toEqual(defaultWeights);
	});
});
