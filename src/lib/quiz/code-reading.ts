/** What came of reading what a teacher has typed in. */
export type CodeReading<T, Reason extends string> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };
