import type { Fit, Histories } from '$lib/schedule';
import { runInWorker } from './run-in-worker';

/**
 * Fits the weights in a worker. To be loaded when it is needed (`import('./fit-weights')`), as
 * nobody waits for it.
 * @param onProgress is told how much is done, 0 to 1
 * @returns rejects as `runInWorker` does
 */
export function fitInWorker(
	histories: Histories,
	signal: AbortSignal,
	onProgress: (fraction: number) => void
): Promise<Fit> {
	return runInWorker(
		() => new Worker(new URL('./fit-worker.ts', import.meta.url), { type: 'module' }),
		{ question: histories, signal, onProgress }
	);
}
