import type { Complaint } from './finding';
import { lifeOf, timeOf } from './life';
import { accountsOf, type PlacedAccount } from './placed-accounts';
import type { Subject } from '../subject';

/**
 * Times within a note do not contradict one another: nothing ends before it begins, and nothing
 * is told of a time before its note's beginning or after its end.
 */
export function dateOrder(subject: Subject): readonly Complaint[] {
	return accountsOf(subject).flatMap((placed) =>
		[endsEarly(placed), hasThreeTimes(placed), ...outsideLife(placed)]
			.filter((message) => message !== undefined)
			.map((message) => ({ slug: placed.note.slug, field: placed.field, message }))
	);
}

function endsEarly({ account: { from, to } }: PlacedAccount): string | undefined {
	const [start, end] = [timeOf(from), timeOf(to)];
	if (!start || !end || end.lastDay >= start.firstDay) return undefined;
	return `ends on ${String(to)}, before it begins on ${String(from)}: mend one of the two.`;
}

function hasThreeTimes({ account: { from, to, asOf } }: PlacedAccount): string | undefined {
	if (asOf === undefined || (from ?? to) === undefined) return undefined;
	return 'has asOf beside from or to: keep asOf only where no beginning or end is known.';
}

function outsideLife({ note, account: { from, to, asOf } }: PlacedAccount): readonly string[] {
	// An event's effects outlast it, and an act may reach back or be in force later.
	if (note.kind === 'event' || note.kind === 'legalOrder') return [];
	const { begin, end } = lifeOf(note);
	const [start, stop] = [timeOf(from ?? asOf), timeOf(to ?? asOf)];
	const wrong = [];
	if (start && start.firstDay > end.lastDay) wrong.push('after the end of what it is about');
	if (stop && stop.lastDay < begin.firstDay) wrong.push('before what it is about began');
	return wrong.map((when) => `tells of a time ${when}: mend this date or the note's own.`);
}
