import type { DueQuestion } from '$lib/schedule';
import type { ExamOutlook } from './exam-plan-day';
import { examPlanRecord } from './exam-plan-record-name';
import type { Learner } from './learner.svelte';
import type { Preferences } from './preferences.svelte';
import type { Shelf } from './shelf';

export interface DayPlanParts {
	readonly learner: Learner;
	readonly shelf: Shelf;
	readonly preferences: Preferences;
}

/** A study day of a subject, got ready. */
export interface PreparedDay {
	readonly subject: string;
	readonly today: number;
	readonly choosing: {
		readonly chosenBy?: DueQuestion['chosenBy'];
		readonly dueDayOf?: DueQuestion['dueDayOf'];
		readonly strangers?: DueQuestion['strangers'];
	};
	readonly exam?: ExamOutlook | undefined;
	/** Of the wishes that `dueDayOf` follows from: while they are the same it need not be made again. */
	readonly wishes?: string | undefined;
}

/**
 * How the cards of a study day are chosen: by the plan for an exam where there is one, else by the
 * learner's wishes. Before it is prepared, and where that fails, cards come on their own days.
 */
export class DayPlan {
	#prepared = $state.raw<PreparedDay | undefined>();

	/**
	 * What was got ready, if it is for this subject and this study day. The day is asked for only where
	 * something was: the first answer sets up the platform's calendar, a third of what the start page
	 * of a newcomer costs.
	 */
	of(subject: string, day: Pick<Learner, 'today'>): PreparedDay | undefined {
		const prepared = this.#prepared;
		return prepared?.subject === subject && prepared.today === day.today ? prepared : undefined;
	}

	/**
	 * Gets a subject's day ready; see `prepareDay`.
	 * @returns whether there is a plan for an exam to study by. Never rejects.
	 */
	async prepare(parts: DayPlanParts, subject: string): Promise<boolean> {
		const { learner } = parts;
		const record = await learner.readRecord(examPlanRecord(subject));
		// A newcomer: no card comes back yet.
		if (record === undefined && learner.states.size === 0) this.#prepared = undefined;
		else {
			try {
				const { prepareDay } = await import('./exam-plan-door');
				const again = () => void this.prepare(parts, subject);
				this.#prepared = await prepareDay(parts, subject, record, this.#prepared, again);
			} catch {
				// A file is neither kept nor reachable. Cards have days of their own.
				this.#prepared = undefined;
			}
		}
		return this.#prepared?.choosing.chosenBy !== undefined;
	}
}

const known = new WeakMap<Learner, DayPlan>();

/** The one of a learner, for everything that chooses cards. */
export function dayPlanOf(learner: Learner): DayPlan {
	const dayPlan = known.get(learner) ?? new DayPlan();
	known.set(learner, dayPlan);
	return dayPlan;
}
