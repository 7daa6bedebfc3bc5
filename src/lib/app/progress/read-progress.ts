import type { Progress } from '$lib/progress';
import type { AskedProgress, LogSource, ProgressReply, ProgressRequest } from './progress-wire';

/** Reads a log once, and answers what is asked of it. */
export interface ProgressReader {
	/** Rejects if the log cannot be read, the worker cannot be loaded, or it was closed. */
	ask(question: AskedProgress): Promise<Progress>;
	close(): void;
}

export type OpenReader = (source: LogSource, weights: readonly number[]) => ProgressReader;

interface Waiting {
	readonly resolve: (progress: Progress) => void;
	readonly reject: (error: Error) => void;
}

/**
 * Starts a worker that reads a log at once, and keeps it for what is asked: a hundred thousand
 * answers would hold up the page for a second on a slow phone.
 * @param weights 21 weights of FSRS-6 by which answers became memories
 */
export const readInWorker: OpenReader = (source, weights) => {
	const worker = new Worker(new URL('./progress-worker.ts', import.meta.url), { type: 'module' });
	const waiting = new Map<number, Waiting>();
	let turns = 0;
	let broken: Error | undefined;

	function giveUp(error: Error): void {
		broken = error;
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
		worker.terminate();
	}

	worker.addEventListener('error', (event) => {
		// Told here, and not once more as an error of the page.
		event.preventDefault();
		giveUp(new Error(event.message || 'The worker that reads progress could not be loaded'));
	});
	worker.addEventListener('message', ({ data }: MessageEvent<ProgressReply>) => {
		const asked = waiting.get(data.turn);
		waiting.delete(data.turn);
		if (data.kind === 'progress') asked?.resolve(data.progress);
		else asked?.reject(new Error(data.reason));
	});
	const tell = (request: ProgressRequest) => worker.postMessage(request);
	tell({ kind: 'open', source, weights });

	return {
		ask: (question) =>
			new Promise((resolve, reject) => {
				if (broken) {
					reject(broken);
					return;
				}
				turns += 1;
				waiting.set(turns, { resolve, reject });
				tell({ kind: 'ask', turn: turns, question });
			}),
		close() {
			giveUp(new Error('Closed'));
		}
	};
};
