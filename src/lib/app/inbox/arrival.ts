import type { ExchangeProblem } from '../exchange';
import type { DeskFileProblem } from './desk-file';
import type { PosingProblem } from './questions';

/**
 * Why something was not taken in, or not yet.
 *
 * - `isAssignment`: it is no result
 * - `tooManyWaiting`: it cannot be opened yet, and no more of that sort are kept
 * - `diskFailed`: it could not be kept
 */
export type ArrivalProblem =
	| ExchangeProblem['reason']
	| DeskFileProblem
	| PosingProblem
	| 'isAssignment'
	| 'tooManyWaiting'
	| 'diskFailed';

/**
 * What became of something that came in.
 *
 * - `known`: it was here before; `conflict`: the same attempt with other answers
 * - `unclaimed`: its code is in no class here; `waiting`: kept until it can be opened
 * - `replaced`: typed before with other answers, which are put aside now
 * - `bundle`: another inbox, with `count` results that were not here
 */
export interface Arrival {
	/** Counts up, so that the same thing twice is two lines. */
	readonly key: number;
	readonly kind:
		'new' | 'known' | 'conflict' | 'unclaimed' | 'replaced' | 'waiting' | 'refused' | 'bundle';
	readonly code?: string;
	/** Empty where none was entered. */
	readonly name?: string;
	/** Of the assignment. */
	readonly title?: string;
	/** What the student types to know that it has arrived. */
	readonly receipt?: string;
	readonly count?: number;
	readonly problem?: ArrivalProblem;
}

/** What may be mended: its result is kept until then. */
export function isMendable(problem: ArrivalProblem): boolean {
	const mendable: readonly ArrivalProblem[] = [
		'notForYou',
		'unknownAssignment',
		'noSubject',
		'otherContent',
		'newer',
		'notSecure'
	];
	return mendable.includes(problem);
}
