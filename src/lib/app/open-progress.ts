import type { ProgressDesk, ProgressParts } from './progress/progress-desk.svelte';
import { readInWorker } from './progress/read-progress';

/**
 * Gets ready to tell what a learner has done and knows, for its page; it is opened with a subject, once
 * the learner is ready.
 * @param weekStartsOn day of the week, 0 (Sunday) to 6
 * @returns rejects if the files it is made of are neither kept nor reachable
 */
export async function openProgress(
	parts: ProgressParts,
	weekStartsOn: number
): Promise<ProgressDesk> {
	const { ProgressDesk } = await import('./progress/progress-desk.svelte');
	return new ProgressDesk(parts, weekStartsOn, readInWorker);
}
