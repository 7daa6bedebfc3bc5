import type { ProgressDesk, ProgressParts } from './progress/progress-desk.svelte';
import { readInWorker } from './progress/read-progress';

/**
 * Opens what a learner has done and knows of a subject, for its page.
 * @param weekStartsOn day of the week, 0 (Sunday) to 6
 * @returns rejects if the files it is made of are neither kept nor reachable
 */
export async function openProgress(
	parts: ProgressParts,
	subject: string,
	weekStartsOn: number
): Promise<ProgressDesk> {
	const { ProgressDesk } = await import('./progress/progress-desk.svelte');
	const desk = new ProgressDesk(parts, subject, weekStartsOn, readInWorker);
	void desk.open();
	return desk;
}
