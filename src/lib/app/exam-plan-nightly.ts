import { makeExamPlan, type PlanExam } from './exam-plan-make';
import { readExamPlan, type SavedExamPlan } from './exam-plan-record';
import { examPlanRecord } from './exam-plan-record-name';
import type { Learner } from './learner.svelte';
import { planExamInWorker } from './plan-exam';
import type { Shelf } from './shelf';

/**
 * Makes a kept plan anew from where the learner stands today, without a word.
 * @returns whether there is a new one; if not, the old one is kept, and holds
 */
export async function replan(
	{ learner, shelf }: { readonly learner: Learner; readonly shelf: Shelf },
	subject: string,
	{ wish }: SavedExamPlan,
	planExam: PlanExam = planExamInWorker
): Promise<boolean> {
	const deck = await shelf.openIfReachable(subject);
	if (!deck || wish.examDay <= learner.today) return false;
	const { signal } = new AbortController();
	// It may be removed, or another be made, while this one is worked out.
	const isWanted = async () => {
		const kept = readExamPlan(await learner.readRecord(examPlanRecord(subject)));
		return JSON.stringify(kept?.wish) === JSON.stringify(wish);
	};
	try {
		await makeExamPlan({
			...{ learner, deck, wish, planExam, signal, isWanted },
			onProgress: () => undefined
		});
		return true;
	} catch {
		// Tomorrow is another try. Nobody waits for it, and yesterday's plan is nearly as good.
		return false;
	}
}
