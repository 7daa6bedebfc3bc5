import type { FieldContent } from '../accounts';
import type { AnyAccount, Note, Subject } from '../subject';
import { fieldTypes } from '../fields';
import { fieldContent } from '../accounts';
import type { Complaint } from './finding';
import { timeOf } from './life';

/**
 * What changes over time has one value at a time, told oldest first: so that "who led it on that
 * day?" has one answer.
 */
export function successions(subject: Subject): readonly Complaint[] {
	return [...subject.notes.values()].flatMap((note) =>
		successionsOf(note).flatMap(({ field, content }) =>
			content.accounts.flatMap((account, index) => {
				const next = content.accounts[index + 1];
				const wrong = next && clash(account, next);
				if (!wrong) return [];
				const pair = `"${String(account.value)}" and "${String(next.value)}"`;
				return [{ slug: note.slug, field, message: `${wrong(pair)}.` }];
			})
		)
	);
}

function successionsOf(note: Note): { field: string; content: FieldContent }[] {
	return Object.keys(fieldTypes[note.kind]).flatMap((field) => {
		const content = fieldContent(note, field);
		return content?.shape === 'succession' ? [{ field, content }] : [];
	});
}

function clash(a: AnyAccount, b: AnyAccount): ((pair: string) => string) | undefined {
	const [begin, nextBegin] = [timeOf(a.from ?? a.asOf ?? a.to), timeOf(b.from ?? b.asOf ?? b.to)];
	if (begin && nextBegin && nextBegin.lastDay < begin.firstDay) {
		return (pair) => `tells ${pair} in the wrong order: put the older first`;
	}
	if (a.to === undefined && a.asOf === undefined) {
		return (pair) => `gives no end between ${pair}: give the first of them "to"`;
	}
	// `to` is the first day on which it no longer held, `asOf` one on which it did.
	const firstFree =
		a.to === undefined ? (timeOf(a.asOf)?.firstDay ?? 0) + 1 : timeOf(a.to)?.firstDay;
	const overlaps = nextBegin && firstFree !== undefined && nextBegin.lastDay < firstFree;
	return overlaps
		? (pair) => `has ${pair} at the same time: mend where one ends or the other begins`
		: undefined;
}
