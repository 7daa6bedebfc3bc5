import { digits, percent } from '$lib/ui';
import { m } from '$messages/messages.js';

/** The exam that is planned for, in a few words; without one, that there can be a plan. */
export function tellExam(
	exam: { readonly daysLeft: number; readonly recall: number } | undefined
): string {
	if (!exam) return m.home_plan();
	const { daysLeft, recall } = exam;
	const score = percent(recall);
	if (daysLeft === 0) return m.home_exam_today({ score });
	return m.home_exam({ count: daysLeft, shown: digits(daysLeft), score });
}
