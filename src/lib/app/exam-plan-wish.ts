import { weekdayOf } from '$lib/schedule';
import type { ExamWish } from './exam-plan-record';

/** A wish as it is filled in. */
export interface ExamForm {
	/** As in `2027-03-15`; empty for none. */
	readonly date: string;
	/** Ids of the topics that are chosen. */
	readonly topics: readonly string[];
	readonly minutesPerDay: number;
	/** Days of the week without study, 0 (Sunday) to 6. */
	readonly daysOff: readonly number[];
}

/** Why there can be no plan. */
export type WishProblem = 'noDate' | 'past' | 'tooFar' | 'noTopics' | 'noDays';

/** Further ahead a plan says little. */
export const mostExamDays = 365;

const dayMs = 86_400_000;

/**
 * What is wished, or why it cannot be planned for.
 * @param today study day
 * @param topics ids of all topics of the subject
 */
export function readWish(
	{ date, topics: chosen, minutesPerDay, daysOff }: ExamForm,
	today: number,
	topics: readonly string[]
): { readonly wish: ExamWish } | { readonly problem: WishProblem } {
	const examDay = dayOfDate(date);
	if (examDay === undefined) return { problem: 'noDate' };
	if (examDay <= today) return { problem: 'past' };
	if (examDay - today > mostExamDays) return { problem: 'tooFar' };
	const known = topics.filter((id) => chosen.includes(id));
	if (known.length === 0) return { problem: 'noTopics' };
	const days = Array.from({ length: examDay - today }, (_, n) => weekdayOf(today + n));
	if (days.every((day) => daysOff.includes(day))) return { problem: 'noDays' };
	const isAll = known.length === topics.length;
	return { wish: { examDay, minutesPerDay, daysOff, ...(isAll ? {} : { topics: known }) } };
}

/** A wish as it is filled in again. */
export function formOf({ examDay, ...wish }: ExamWish, topics: readonly string[]): ExamForm {
	return { topics, ...wish, date: dateOfDay(examDay) };
}

/** The date of a study day, as in `2027-03-15`. */
export function dateOfDay(day: number): string {
	return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** @returns `undefined` for what is no date, and for dates that there are not, as 31 February */
function dayOfDate(date: string): number | undefined {
	const day = Date.parse(`${date}T00:00:00Z`) / dayMs;
	return Number.isInteger(day) && dateOfDay(day) === date ? day : undefined;
}
