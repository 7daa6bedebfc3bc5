import type { DayPlanParts, PreparedDay } from './day-plan.svelte';
import { examPlanDay } from './exam-plan-day';
import { learnerWeights } from './exam-plan-question';
import { replan } from './exam-plan-nightly';
import { dueDaysBy } from './spread-wish';
import { strangersAmong } from './strangers';

/** Long enough for what is being opened to be there first. */
const replanAfterMs = 2000;

/** Subjects and days that were planned for again: what fails now would fail again. */
const replanned = new Set<string>();

/**
 * Works out how the cards of a subject are chosen today. The first time on a study day the plan for an
 * exam is then made anew behind the scenes; until that is done the old one holds.
 * @param record the exam plan as it is kept
 * @param before what was worked out last
 * @param again is called once there is a new plan
 */
export async function prepareDay(
	parts: DayPlanParts,
	subject: string,
	record: unknown,
	before: PreparedDay | undefined,
	again: () => void
): Promise<PreparedDay> {
	const { learner, shelf } = parts;
	const { states, today } = learner;
	const deck = record === undefined ? undefined : await shelf.openIfReachable(subject);
	const day = deck && examPlanDay(record, deck, states, today, await learnerWeights(learner));
	if (day?.isOutOfDate) {
		const key = `${subject} ${String(today)}`;
		if (!replanned.has(key)) {
			replanned.add(key);
			setTimeout(() => {
				void replan(parts, subject, day.saved).then((isNew) => isNew && again());
			}, replanAfterMs);
		}
	}
	if (day?.chosenBy) {
		const { chosenBy, outlook: exam } = day;
		// Tomorrow, on the day of the exam, cards come by the wishes again.
		const { dueDayOf, wishes } = exam.daysLeft === 1 ? byWishes(parts, today, before) : {};
		return { subject, today, choosing: { chosenBy, dueDayOf }, exam, wishes };
	}
	const { dueDayOf, wishes } = byWishes(parts, today, before);
	const strangers = await strangersAmong(parts, subject);
	return {
		choosing: { dueDayOf, strangers },
		wishes,
		subject,
		today,
		exam: day?.outlook
	};
}

/** The days of the wishes hold for a study day: see `spreadDays`. */
function byWishes(
	{ learner, preferences }: DayPlanParts,
	today: number,
	before: PreparedDay | undefined
): Pick<PreparedDay['choosing'], 'dueDayOf'> & Required<Pick<PreparedDay, 'wishes'>> {
	const { desiredRetention, easyDays } = preferences.values;
	const wishes = `${String(today)} ${String(desiredRetention)} ${easyDays.join()}`;
	if (before?.wishes === wishes) return { dueDayOf: before.choosing.dueDayOf, wishes };
	return { dueDayOf: dueDaysBy({ desiredRetention, easyDays }, learner.states), wishes };
}
