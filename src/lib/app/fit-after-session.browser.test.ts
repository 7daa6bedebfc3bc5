import { defaultWeights, fold, type LogEntry } from '$lib/schedule';
import { openIndexedDbStore } from '$lib/store';
import { describe, expect, it } from 'vitest';
import { aLearner } from './builders';
import { fitAfterSession } from './fit-after-session';
import { aForgetfulLog } from './fit-builders';

describe('after a session', () => {
	it('the weights are fitted in a worker, and a page opened later goes by them', async () => {
		const name = `fit ${crypto.randomUUID()}`;
		const store = await openIndexedDbStore({ name });
		const entries: readonly LogEntry[] = aForgetfulLog(400);
		await store.restore({ mode: 'merge', entries, records: new Map() });
		const learner = await aLearner({ store });
		expect(await fitAfterSession(learner, new AbortController().signal)).toBe('fitted');
		expect(learner.model.weights).not.toEqual(defaultWeights);
		expect(new Map(learner.states)).toEqual(fold(entries, learner.model));

		const later = await openIndexedDbStore({ name });
		const next = await aLearner({ store: later });
		expect(next.model.weights).toEqual(learner.model.weights);
		expect(new Map(next.states)).toEqual(new Map(learner.states));
		store.close();
		later.close();
		indexedDB.deleteDatabase(name);
	});
});
