import { describe, expect, it } from 'vitest';
import { aDisk, aLearner } from './builders';
import { fitAfterSession } from './fit-after-session';
import { aForgetfulLog, aLogOf } from './fit-builders';
import { readCalibration } from './fit-calibration';
import { fitRecord } from './own-fit';
import { fitWeights, type Histories } from '$lib/schedule';
import { StoreError } from '$lib/store';

const never = new AbortController().signal;
const fitHere = (histories: Histories) => Promise.resolve(fitWeights(histories));

async function aLearnerOf(log: ReturnType<typeof aLogOf>) {
	const store = aDisk();
	await store.commit({ entries: log, states: new Map(), foldVersion: 0, basis: 0 });
	return { store, learner: await aLearner({ store }) };
}

describe('a calibration', () => {
	it('has nothing to show while it is early', async () => {
		const { learner } = await aLearnerOf(aLogOf(199));
		expect(await readCalibration(learner)).toEqual({
			kind: 'early',
			predicted: 199,
			fewest: 200,
			bins: []
		});
	});

	it('tells how the defaults do until the first fit', async () => {
		const { learner } = await aLearnerOf(aLogOf(200));
		expect(await readCalibration(learner)).toEqual({
			kind: 'soon',
			predicted: 200,
			fewest: 200,
			bins: [{ predicted: expect.closeTo(0.9095, 4), observed: 0.9, count: 200 }]
		});
	});

	it('tells how the learner’s own weights do: nearer to what was answered', async () => {
		const { learner } = await aLearnerOf(aForgetfulLog(400));
		const before = await readCalibration(learner);
		expect(await fitAfterSession(learner, never, fitHere)).toBe('fitted');
		const after = await readCalibration(learner);
		expect(after?.kind).toBe('fitted');
		expect(before?.bins[0]?.observed).toBe(0.4);
		expect(after?.bins[0]?.observed).toBe(0.4);
		expect(before?.bins[0]?.predicted).toBeCloseTo(0.9095, 4);
		expect(Math.abs((after?.bins[0]?.predicted ?? 1) - 0.4)).toBeLessThan(0.15);
	});

	it('says so where the defaults did as well', async () => {
		const { store, learner } = await aLearnerOf(aLogOf(200));
		await store.putRecord(fitRecord, { weights: null, predicted: 200, entryCount: 400 });
		expect((await readCalibration(learner))?.kind).toBe('usual');
	});

	it('is none where the disk cannot be read', async () => {
		const { store } = await aLearnerOf(aLogOf(3));
		const lost = () => Promise.reject(new StoreError('lost', 'gone'));
		let broken = false;
		const learner = await aLearner({
			store: aDisk({ ...store, readLog: () => (broken ? lost() : store.readLog()) })
		});
		broken = true;
		expect(await readCalibration(learner)).toBeUndefined();
		expect(learner.failure).toBe('lost');
	});
});
