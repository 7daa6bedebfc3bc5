import type { Form } from '$lib/cards';
import type { Band, Years } from '$lib/quiz';

/** What a set is to be made of, as it is filled in. */
export interface SetFields {
	readonly count: number;
	/** Ids of the topics that are chosen. */
	readonly topics: readonly string[];
	readonly forms: readonly Form[];
	/** Any, where it is absent. */
	readonly band?: Band | undefined;
	readonly years?: Years | undefined;
}

/** Why nothing can be composed of it. */
export type SetProblem = 'noTopics' | 'noForms' | 'nothing';
