import type { Deck } from '$lib/cards';
import type { Locale } from '$lib/content';
import { timeChartOf, type TimeChart } from '$lib/explore';
import { readExamPlan } from '../exam-plan-record';
import { examPlanRecord } from '../exam-plan-record-name';
import type { Learner } from '../learner.svelte';
import type { Shelf } from '../shelf';
import { drillOf, type Drill } from './drill';
import { knownNotes, type KnownNotes } from './known-notes';

/** A subject along time, with what the learner knows of it. */
export interface TimelineDesk {
	readonly chart: TimeChart;
	/** The name of a note, by its slug. */
	readonly nameOf: (slug: string) => string;
	/** The study day of the exam that is planned for, if it is still to come. */
	readonly examDay?: number;
	/** On a study day. Follows the learner's answers. */
	readonly knownOn: (day: number) => KnownNotes;
	/** A drill of everything that is asked of some notes. */
	readonly drill: (slugs: ReadonlySet<string>) => Drill | undefined;
}

/** @returns `undefined` where the subject is neither kept on the device nor reachable */
export async function makeTimelineDesk(
	{ learner, shelf }: { readonly learner: Learner; readonly shelf: Shelf },
	subject: string,
	locale: Locale
): Promise<TimelineDesk | undefined> {
	const record = learner.readRecord(examPlanRecord(subject));
	const deck: Deck | undefined = await shelf.openIfReachable(subject);
	if (!deck) return undefined;
	const examDay = readExamPlan(await record)?.plan.examDay;
	return {
		chart: timeChartOf(deck, locale),
		nameOf: (slug) => deck.subject.notes.get(slug)?.name[locale] ?? slug,
		...(examDay !== undefined && examDay > learner.today ? { examDay } : {}),
		knownOn: (day) => knownNotes(learner, deck, day),
		drill: (slugs) => {
			const cards = deck.cards.filter(({ note }) => slugs.has(note.slug));
			return drillOf(
				learner,
				subject,
				cards.map(({ id }) => id),
				locale
			);
		}
	};
}
