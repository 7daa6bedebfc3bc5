import type { Complaint } from './finding';
import { lifeOf, timeOf } from './life';
import { accountsOfNote, type PlacedAccount } from './placed-accounts';
import type { Note, Subject } from '../subject';

/**
 * What came after the subject's own end is marked as a later fact, so that nobody reads it back
 * into the period; and nothing else is.
 */
export function laterFacts(subject: Subject): readonly Complaint[] {
	const end = timeOf(subject.endsOn)?.lastDay;
	if (end === undefined) return [];
	return [...subject.notes.values()].flatMap((note) =>
		note.laterFact ? markedInVain(note, end) : unmarked(note, end)
	);
}

function unmarked(note: Note, end: number): readonly Complaint[] {
	return accountsOfNote(note)
		.filter(({ account }) => !account.laterFact)
		.flatMap((placed) =>
			datesOf(placed)
				.filter((date) => (timeOf(date)?.firstDay ?? -Infinity) > end)
				.map((date) => ({
					slug: note.slug,
					field: placed.field,
					message: `is of ${date}, after the subject's end: mark the account or the note with laterFact.`
				}))
		);
}

function markedInVain(note: Note, end: number): readonly Complaint[] {
	if (lifeOf(note).begin.lastDay > end) return [];
	return [
		{
			slug: note.slug,
			field: 'laterFact',
			message: "is marked as a later fact but began before the subject's end: take the mark off."
		}
	];
}

function datesOf({ valueType, account: { value, from, asOf } }: PlacedAccount): readonly string[] {
	return [valueType === 'date' ? String(value) : undefined, from, asOf].filter(
		(date) => date !== undefined
	);
}
