import type { Complaint } from './finding';
import { timeOf } from './life';
import { accountsOf, type PlacedAccount } from './placed-accounts';
import type { Subject } from '../subject';

/** Where the sun rises first, it is already the next day. */
const timeZoneDays = 1;

/** No account tells of a day that came after all its sources were published. */
export function sourceAge(subject: Subject): readonly Complaint[] {
	return accountsOf(subject).flatMap((placed) => {
		const published = lastPublished(subject, placed.account.sources);
		return datesOf(placed)
			.filter((date) => (timeOf(date)?.firstDay ?? -Infinity) > published + timeZoneDays)
			.map((date) => ({
				slug: placed.note.slug,
				field: placed.field,
				message: `tells of ${date}, later than any of its sources: mend a date, or cite a later source.`
			}));
	});
}

/** The last day on which any of the sources may have been published. */
function lastPublished(subject: Subject, sources: readonly string[]): number {
	return Math.max(
		...sources.map((slug) => {
			const date = subject.sources.get(slug)?.date ?? 'XXXX';
			return timeOf(date)?.lastDay ?? Infinity;
		})
	);
}

function datesOf({ valueType, account: { value, from, to, asOf } }: PlacedAccount): string[] {
	return [valueType === 'date' ? String(value) : undefined, from, to, asOf].filter(
		(date) => date !== undefined
	);
}
