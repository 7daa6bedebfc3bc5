import type { Confusion } from '$lib/cards';
import type { Discrimination } from './statistics/discrimination';
import type { Estimate } from './statistics/estimate';
import type { Reliability } from './statistics/reliability';

/** With fewer than so many learners, figures that compare them are by chance and not told. */
export const fewestForComparison = 15;

/** What the answers of a class say of the class and of the items. One attempt of each student. */
export interface Analysis {
	/** How many students have an attempt that counts. */
	readonly count: number;
	readonly grades: GradeStatistics;
	/** For each form that is answered. */
	readonly forms: readonly FormStatistics[];
	/** In the gradebook's order. */
	readonly items: readonly ItemStatistics[];
	readonly topics: readonly TopicStatistics[];
	/** What was taken for what, the most frequent first. */
	readonly misconceptions: readonly Misconception[];
	/** The same by the sort of mistake. */
	readonly confusions: readonly ConfusionStatistics[];
}

/** Of grades, 0 to 1. */
export interface GradeStatistics {
	readonly mean: Estimate | undefined;
	readonly median: number;
	/** With n - 1. */
	readonly deviation: number;
	/** Of Fisher's k statistics; absent of fewer than three, or four, or where none varies. */
	readonly skewness: number | undefined;
	readonly kurtosis: number | undefined;
}

export interface FormStatistics {
	readonly form: number;
	readonly count: number;
	readonly mean: Estimate | undefined;
	/** Absent under 15 students. */
	readonly reliability: Reliability | undefined;
}

/** A reason to look at an item again; never one to delete it by itself. */
export type Warning =
	/** Those who answer it well do worse in the rest. */
	| 'negative'
	/** Moodle's mark: its efficiency is less than 15 %. */
	| 'dubious'
	/** A wrong option is chosen by stronger students than the key. */
	| 'suspectKey'
	/** Everybody, or nobody, has it right. */
	| 'noSpread'
	/** Not one student in two got so far. */
	| 'seldomReached';

export interface ItemStatistics {
	readonly itemId: string;
	/** It counts for nobody; what was answered is told all the same. */
	readonly isRetired: boolean;
	/** How many had it before them and reached it: answered or passed over. */
	readonly reached: number;
	readonly omitted: number;
	readonly notReached: number;
	/** Mean fraction of those who reached it, 0 to 1; `undefined` if nobody did. */
	readonly facility: Estimate | undefined;
	/** With n - 1. */
	readonly deviation: number;
	/** What guessing would earn on the average; absent where nothing is offered. */
	readonly guessing: number | undefined;
	/** Absent under 15 students who reached it, and where nothing varies. */
	readonly discrimination: Discrimination | undefined;
	/** Within its form; absent under 15 students. */
	readonly effectiveWeight: number | undefined;
	readonly alphaWithout: number | undefined;
	/** Empty where nothing is offered. */
	readonly options: readonly OptionStatistics[];
	readonly warnings: readonly Warning[];
}

export interface OptionStatistics {
	readonly optionId: string;
	readonly text: string;
	readonly isRight: boolean;
	readonly confusion: Confusion | undefined;
	/** How many chose it, of those who reached the item. */
	readonly chosen: number;
	readonly share: Estimate;
	/** How many of the lowest, the middle and the highest third by total, and of how many. */
	readonly byThird: readonly [Third, Third, Third];
	/** Pearson's r of choosing it and the rest; absent under 15 students. */
	readonly withRest: Estimate | undefined;
}

export interface Third {
	readonly chosen: number;
	readonly count: number;
}

export interface TopicStatistics {
	readonly id: string;
	readonly title: string;
	readonly items: number;
	/** Mean over students of their mean fraction; items not reached are left out. */
	readonly mean: Estimate | undefined;
	readonly students: readonly {
		readonly code: string;
		readonly fraction: number;
		readonly items: number;
	}[];
}

/** "11 of 24 take Order 91 for Law 40." */
export interface Misconception {
	/** What was chosen, and what is right. */
	readonly chosenId: string;
	readonly chosenText: string;
	readonly keyId: string;
	readonly keyText: string;
	readonly confusion: Confusion | undefined;
	/** How many students chose it at least once, of those who could have: `share.count`. */
	readonly students: number;
	readonly share: Estimate;
	readonly itemIds: readonly string[];
}

export interface ConfusionStatistics {
	readonly confusion: Confusion;
	/** How many students made such a mistake, of those who could have: `share.count`. */
	readonly students: number;
	readonly share: Estimate;
	/** How often it was made, and how often it could have been. */
	readonly chosen: number;
	readonly offered: number;
}
