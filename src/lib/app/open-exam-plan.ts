import type { ExamPlanDesk } from './exam-plan.svelte';
import type { Learner } from './learner.svelte';
import { planExamInWorker } from './plan-exam';
import type { Shelf } from './shelf';

/**
 * Opens the desk of a subject's exam plan, for its page.
 * @returns rejects if the files it is made of are neither kept nor reachable
 */
export async function openExamPlan(
	app: { readonly learner: Learner; readonly shelf: Shelf },
	subject: string
): Promise<ExamPlanDesk> {
	const { ExamPlanDesk } = await import('./exam-plan-door');
	const desk = new ExamPlanDesk(app, subject, planExamInWorker);
	await desk.open();
	return desk;
}
