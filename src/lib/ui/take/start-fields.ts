/** What a student fills in before an attempt. */
export interface StartEntry {
	readonly code: string;
	/** From 0; `undefined` while none is chosen. */
	readonly form: number | undefined;
	readonly startCode: string;
	readonly timeFactor: 1 | 1.25 | 1.5 | 2;
	readonly largerText: boolean;
}

/** What is wrong with it, as the form says it. */
export type StartTrouble =
	| 'badCode'
	| 'noForm'
	| 'needsStartCode'
	| 'wrongStartCode'
	| 'notOpen'
	| 'noAttemptsLeft'
	| 'noItems'
	| 'failed';
