import type { ExchangeProblem, ReadAssignment } from '../exchange';
import type { EndedAttempt } from './ended-attempt';
import type { Content } from './found-assignment';
import type { OwnCode } from './own-codes';
import type { StartProblem } from './start-attempt';
import type { TakeRun } from './take-run.svelte';

/** An assignment that was opened and can be read, with what this device has for it. */
export interface FoundAssignment {
	readonly read: ReadAssignment;
	/** Fingerprint of the teacher's key. */
	readonly teacher: string;
	readonly content: Content;
	/** Attempts made on this device. */
	readonly made: number;
	/** What was filled in the last time. */
	readonly own: OwnCode | undefined;
}

/**
 * Where the page stands. `refused`: what was opened is of no use here. `elsewhere`: the attempt is
 * open in another tab.
 */
export type TakePhase =
	| { readonly kind: 'opening' | 'list' | 'elsewhere' }
	| { readonly kind: 'refused'; readonly problem: ExchangeProblem }
	| {
			readonly kind: 'found';
			readonly found: FoundAssignment;
			readonly problem?: StartProblem;
			/** An attempt is being made. */
			readonly busy?: boolean;
	  }
	| { readonly kind: 'running'; readonly run: TakeRun }
	| { readonly kind: 'ended'; readonly ended: EndedAttempt };
