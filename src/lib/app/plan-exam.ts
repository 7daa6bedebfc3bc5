import type { ExamPlan, ExamQuestion } from '$lib/schedule';

/** What the worker says: how much is done, 0 to 1, and at last the plan. */
export type ExamPlanMessage =
	| { readonly kind: 'progress'; readonly fraction: number }
	| { readonly kind: 'done'; readonly plan: ExamPlan };

/**
 * Plans for an exam in a worker, which is started for this one plan and ended with it.
 *
 * To be loaded when it is needed (`import('./plan-exam')`), as few learners have an exam.
 * @param signal ends the planning, at whatever point it is
 * @param onProgress is told how much is done, 0 to 1, some fifty times
 * @returns rejects with the reason of the signal, if there is nothing to plan, or if the worker
 * cannot be loaded
 */
export async function planExamInWorker(
	question: ExamQuestion,
	signal: AbortSignal,
	onProgress: (fraction: number) => void
): Promise<ExamPlan> {
	signal.throwIfAborted();
	const worker = new Worker(new URL('./exam-plan-worker.ts', import.meta.url), { type: 'module' });
	try {
		return await new Promise<ExamPlan>((resolve, reject) => {
			signal.addEventListener('abort', () => reject(reasonOf(signal)), { once: true });
			worker.addEventListener('error', (event) => {
				// Told here, and not once more as an error of the page.
				event.preventDefault();
				// Without a message it is the file that did not come.
				reject(new Error(event.message || 'The worker that plans could not be loaded'));
			});
			worker.addEventListener('message', ({ data }: MessageEvent<ExamPlanMessage>) => {
				if (data.kind === 'progress') onProgress(data.fraction);
				else resolve(data.plan);
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
