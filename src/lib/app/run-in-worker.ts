/** What a worker says: how much is done, 0 to 1, and at last what came of it. */
export type WorkerMessage<Result> =
	| { readonly kind: 'progress'; readonly fraction: number }
	| { readonly kind: 'done'; readonly result: Result };

/** One piece of work, the way to stop it, and whom to tell how far it has come. */
export interface Work<Question> {
	readonly question: Question;
	/** Ends the work, at whatever point it is. */
	readonly signal: AbortSignal;
	/** Told how much is done, 0 to 1, some fifty times. */
	readonly onProgress?: (fraction: number) => void;
}

/**
 * Has a question worked out in a worker, which is started for it and ended with it: the page stays
 * as quick as it was. The worker's file answers with `answerWith`.
 *
 * @param start makes the worker; its address has to stand where the bundler sees it
 * @returns rejects with the reason of the signal, or if the worker cannot be loaded or breaks
 */
export async function runInWorker<Question, Result>(
	start: () => Worker,
	{ question, signal, onProgress }: Work<Question>
): Promise<Result> {
	signal.throwIfAborted();
	const worker = start();
	try {
		return await new Promise<Result>((resolve, reject) => {
			signal.addEventListener('abort', () => reject(reasonOf(signal)), { once: true });
			worker.addEventListener('error', (event) => {
				// Told here, and not once more as an error of the page.
				event.preventDefault();
				// Without a message it is the file that did not come.
				reject(new Error(event.message || 'The worker could not be loaded'));
			});
			worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage<Result>>) => {
				if (data.kind === 'progress') onProgress?.(data.fraction);
				else resolve(data.result);
			});
			worker.postMessage(question);
		});
	} finally {
		worker.terminate();
	}
}

function reasonOf({ reason }: AbortSignal): Error {
	return reason instanceof Error ? reason : new Error(String(reason));
}
