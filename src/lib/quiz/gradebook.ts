import type { Item } from '$lib/cards';
import type { Received } from './attempt';
import type { ItemFix } from './item-fix';
import type { GradedAttempt } from './regrade';

/** Which of a student's attempts counts; `mean`: all of them, alike. */
export const attemptPolicies = ['first', 'last', 'best', 'mean'] as const;
export type AttemptPolicy = (typeof attemptPolicies)[number];

/** All that was answered to one assignment, judged: the same from the same messages in any order. */
export interface Gradebook {
	readonly policy: AttemptPolicy;
	/** Of all forms that were given out, by form and place. */
	readonly items: readonly GradebookItem[];
	/** The topics of the items, in the subject's order. */
	readonly topics: readonly { readonly id: string; readonly title: string }[];
	/** Everybody in the class, in the roster's order, also who sent nothing. */
	readonly students: readonly GradebookStudent[];
	/** Messages about one attempt that differ; the one that came first counts. */
	readonly conflicts: readonly {
		readonly nonce: string;
		readonly messageIds: readonly string[];
		readonly students: readonly string[];
	}[];
	/** Messages by codes that are not in the class. */
	readonly unclaimed: readonly { readonly messageId: string; readonly student: string }[];
}

export interface GradebookItem {
	/** The same in either language, and in each form that has it. */
	readonly id: string;
	readonly item: Item;
	/** The forms that have it and its place in each, both from 0. */
	readonly forms: readonly { readonly form: number; readonly place: number }[];
	readonly topics: readonly string[];
	/** Names the right answer wherever it is asked for: a slug where it is a note. */
	readonly keyId: string;
	readonly fix?: ItemFix;
}

export interface GradebookStudent {
	readonly code: string;
	readonly name: string;
	/** In the order in which they were begun. */
	readonly attempts: readonly GradebookAttempt[];
	/**
	 * The attempt that stands for the student where one must: the one that counts, of several that
	 * all count the first. Its place in `attempts`; absent if there is none.
	 */
	readonly counted?: number;
	/** The grade, 0 to 1; absent if no attempt counts. */
	readonly fraction?: number;
}

export interface GradebookAttempt extends GradedAttempt {
	readonly nonce: string;
	readonly messageId: string;
	readonly by: Received['by'];
	readonly form: number;
	/** Epoch ms, by the student's clock. */
	readonly startedAt: number;
	readonly finishedAt: number;
	/** It was finished after the due time, by the student's clock. */
	readonly isLate: boolean;
	/** It took longer than the terms and the student's own time allow. */
	readonly isOverTime: boolean;
	/** More attempts than the terms allow: it does not count. */
	readonly isBeyond: boolean;
	/** Another message says that something else was answered. */
	readonly isDisputed: boolean;
}
