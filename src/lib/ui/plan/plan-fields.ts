/** What a learner fills in for a plan. */
export interface PlanFields {
	/** As in `2027-03-15`; empty for none. */
	readonly date: string;
	/** Ids of the topics that are chosen. */
	readonly topics: readonly string[];
	readonly minutesPerDay: number;
	/** Days of the week, 0 (Sunday) to 6. */
	readonly daysOff: readonly number[];
}

/** Why there can be no plan. */
export type PlanProblem = 'noDate' | 'past' | 'tooFar' | 'noTopics' | 'noDays' | 'failed';
