import { parseEdtf, type AnyAccount } from '$lib/content';

/** Whether two accounts may hold at the same time. Without dates, they may. */
export function maySameTime(a: AnyAccount, b: AnyAccount): boolean {
	const first = daysOf(a);
	const second = daysOf(b);
	return first.start <= second.end && second.start <= first.end;
}

/** Days since 1970-01-01 between which an account may hold; open where it does not say. */
function daysOf({ from, to, asOf }: AnyAccount): { readonly start: number; readonly end: number } {
	const start = from ?? (to === undefined ? asOf : undefined);
	const end = to ?? (from === undefined ? asOf : undefined);
	return {
		start: (start === undefined ? undefined : parseEdtf(start)?.firstDay) ?? -Infinity,
		end: (end === undefined ? undefined : parseEdtf(end)?.lastDay) ?? Infinity
	};
}
