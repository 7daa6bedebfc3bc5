import type { ExamPlan, ExamQuestion } from '$lib/schedule';
import { runInWorker } from './run-in-worker';

/**
 * Plans for an exam in a worker. To be loaded when it is needed (`import('./plan-exam')`), as few
 * learners have an exam.
 * @param onProgress is told how much is done, 0 to 1
 * @returns rejects as `runInWorker` does, and if there is nothing to plan
 */
export function planExamInWorker(
	question: ExamQuestion,
	signal: AbortSignal,
	onProgress: (fraction: number) => void
): Promise<ExamPlan> {
	return runInWorker(
		() => new Worker(new URL('./exam-plan-worker.ts', import.meta.url), { type: 'module' }),
		{ question, signal, onProgress }
	);
}
