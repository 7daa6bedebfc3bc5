import type { CalendarDay } from '$lib/share';
import { m } from '$messages/messages.js';
import { digits } from '../numerals';
import { isoDay } from './iso-day';

/** What is planned for an exam. */
export interface CalendarPlan {
	/** Study days. */
	readonly today: number;
	readonly examDay: number;
	readonly minutesPerDay: number;
	/** Days of the week without study, 0 (Sunday) to 6. */
	readonly daysOff: readonly number[];
	/** Cards to be met on each day from `madeOn`, as far as that is planned. */
	readonly newByDay: readonly number[];
	readonly madeOn: number;
}

/**
 * An entry for each day of study from today to the day before the exam, and one for the exam.
 * @param place what the entries are about and where it is: it makes their names unique in the world
 */
export function studyCalendar(
	plan: CalendarPlan,
	place: {
		readonly slug: string;
		readonly title: string;
		/** As in `diwan.example`. */
		readonly host: string;
		readonly studyUrl: string;
	}
): CalendarDay[] {
	const { today, examDay, minutesPerDay, daysOff, newByDay, madeOn } = plan;
	const { slug, title, host, studyUrl } = place;
	const uidOf = (kind: string, day: number) => `${kind}-${slug}-${isoDay(day)}@${host}`;
	const days = Array.from({ length: Math.max(examDay - today, 0) }, (_, n) => today + n)
		// Day 3, 1970-01-04, was a Sunday.
		.filter((day) => !daysOff.includes((((day - 3) % 7) + 7) % 7))
		.map((day): CalendarDay => {
			const cards = newByDay[day - madeOn];
			return {
				uid: uidOf('study', day),
				day,
				summary: m.progress_ics_study({
					count: minutesPerDay,
					shown: digits(minutesPerDay),
					subject: title
				}),
				...(cards === undefined
					? {}
					: { description: m.progress_ics_new({ count: cards, shown: digits(cards) }) }),
				url: studyUrl
			};
		});
	const exam = {
		uid: `exam-${slug}@${host}`,
		day: examDay,
		summary: m.progress_ics_exam({ subject: title })
	};
	return [...days, exam];
}
