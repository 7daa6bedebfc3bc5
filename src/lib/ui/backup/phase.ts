import type { BackupProblem } from '$lib/share';

/** What is in a file, beside what is on this device. */
export interface FoundCopy {
	/** Written for the reader. */
	readonly madeOn: string;
	readonly isFromHere: boolean;
	/** It has a date that cannot be right. */
	readonly isDoubtful: boolean;
	/** Numbers of answers. */
	readonly inFile: number;
	readonly onlyInFile: number;
	readonly onlyHere: number;
	readonly cards: number;
	/** Entries of the log, of whatever kind. */
	readonly entriesHere: number;
}

/** Where a copy, or a restoration, has come to. */
export type CopyPhase =
	| { readonly kind: 'idle' | 'working' | 'failed' }
	| { readonly kind: 'copied'; readonly name: string }
	| { readonly kind: 'refused'; readonly problem: BackupProblem }
	| { readonly kind: 'nothing'; readonly where: 'here' | 'file' }
	| { readonly kind: 'locked'; readonly wrong: boolean }
	| { readonly kind: 'found'; readonly found: FoundCopy }
	| { readonly kind: 'restored'; readonly answers: number };
