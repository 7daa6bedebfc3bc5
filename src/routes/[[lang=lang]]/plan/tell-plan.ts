import type { SavedExamPlan } from '$lib/app';
import type { Locale } from '$lib/content';
import { nearDay, type Outlook } from '$lib/ui';
import { m } from '$messages/messages.js';

/** As many days are told as can be taken in at a glance. */
const daysTold = 7;

/** A plan as the page tells it. A plan of an earlier day still tells of the days from then on. */
export function tellPlan(
	{ wish, plan }: SavedExamPlan,
	{
		today,
		date,
		locale,
		titleOf
	}: {
		readonly today: number;
		/** Of the exam, written for the reader. */
		readonly date: string;
		readonly locale: Locale;
		readonly titleOf: (topic: string) => string;
	}
): Outlook {
	const { score, minutesPerDay, otherMinutes, topics, newByDay, madeOn, examDay, policy } = plan;
	const near = [m.plan_today(), m.plan_tomorrow()];
	return {
		daysLeft: examDay - today,
		date,
		score,
		minutesPerDay,
		otherMinutes,
		topics: topics
			.filter(({ cards }) => cards > 0)
			.map(({ id, ...topic }) => ({ ...topic, title: titleOf(id) })),
		newByDay: newByDay
			.map((cards, n) => ({ cards, ahead: madeOn + n - today }))
			.filter(({ ahead }) => ahead >= 0)
			.slice(0, daysTold)
			.map(({ cards, ahead }) => ({ cards, day: near[ahead] ?? nearDay(today + ahead, locale) })),
		// Where every card will be met, there is time for those that were.
		newFirst:
			policy.sweepDays === 0 && policy.newShare === 1 && topics.some(({ unmet }) => unmet > 0),
		leavesOut: wish.topics !== undefined
	};
}
