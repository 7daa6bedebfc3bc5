import type { Fit, Histories } from '$lib/schedule';

/** What the worker says: how much is done, 0 to 1, and at last what came of it. */
export type FitMessage =
	| { readonly kind: 'progress'; readonly fraction: number }
	| { readonly kind: 'done'; readonly fit: Fit };

/**
 * Fits the weights in a worker, which is started for this one fit and ended with it: the page stays
 * as quick as it was.
 *
 * To be loaded when it is needed (`import('./fit-weights')`), as nobody waits for it.
 * @param signal ends the fit, at whatever point it is
 * @param onProgress is told how much is done, 0 to 1, some fifty times
 * @returns rejects with the reason of the signal, or if the worker cannot be loaded or breaks
 */
export async function fitInWorker(
	histories: Histories,
	signal: AbortSignal,
	onProgress: (fraction: number) => void
): Promise<Fit> {
	signal.throwIfAborted();
	const worker = new Worker(new URL('./fit-worker.ts', import.meta.url), { type: 'module' });
	try {
		return await new Promise<Fit>((resolve, reject) => {
			signal.addEventListener('abort', () => reject(reasonOf(signal)), { once: true });
			worker.addEventListener('error', (event) => {
				// Told here, and not once more as an error of the page.
				event.preventDefault();
				// Without a message it is the file that did not come.
				reject(new Error(event.message || 'The worker that fits weights could not be loaded'));
			});
			worker.addEventListener('message', ({ data }: MessageEvent<FitMessage>) => {
				if (data.kind === 'progress') onProgress(data.fraction);
				else resolve(data.fit);
			});
			worker.postMessage(histories);
		});
	} finally {
		worker.terminate();
	}
}

function reasonOf({ reason }: AbortSignal): Error {
	return reason instanceof Error ? reason : new Error(String(reason));
}
