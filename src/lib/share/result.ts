/** What came of reading something from outside: the thing, or why it was refused. */
export type Result<T, Reason extends string> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };

export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
	return { ok: true, value };
}

export function refuse<Reason extends string>(
	reason: Reason
): { readonly ok: false; readonly reason: Reason } {
	return { ok: false, reason };
}
