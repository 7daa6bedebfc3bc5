import { fitWeights } from '$lib/schedule';
import { simulateHistories } from '$lib/schedule/fit/simulated-histories';
import { describe, expect, it } from 'vitest';
import { fitInWorker } from './fit-weights';

const histories = simulateHistories({
	seed: 'worker',
	reviews: 5000,
	newPerDay: 20,
	distance: 1,
	choiceShare: 0.3
});

describe('a fit in a worker', () => {
	it('gives what it gives here, and tells how far it is', async () => {
		const done: number[] = [];
		const fit = await fitInWorker(histories, new AbortController().signal, (fraction) => {
			done.push(fraction);
		});
		expect(fit.kind).toBe('fitted');
		expect(fit).toEqual(fitWeights(histories));
		expect(done.length).toBeGreaterThan(20);
		expect(done).toEqual([...done].sort((a, b) => a - b));
	});

	it('ends when it is told to, with the reason, and says no more', async () => {
		const stop = new AbortController();
		const done: number[] = [];
		const fit = fitInWorker(histories, stop.signal, (fraction) => {
			done.push(fraction);
			stop.abort(new Error('Study goes on'));
		});
		await expect(fit).rejects.toThrow('Study goes on');
		await fitInWorker(histories, new AbortController().signal, () => undefined);
		expect(done).toHaveLength(1);
	});

	it('does not start for who has left already', async () => {
		const left = AbortSignal.abort(new Error('Left'));
		await expect(fitInWorker(histories, left, () => undefined)).rejects.toThrow('Left');
	});

	it('that breaks says so', async () => {
		const broken = { ...histories, chances: histories.chances.map(() => NaN) };
		const fit = fitInWorker(broken, new AbortController().signal, () => undefined);
		await expect(fit).rejects.toThrow('No weights');
	});
});
