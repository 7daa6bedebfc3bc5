import type { Complaint } from './finding';
import { accountsOf } from './placed-accounts';
import type { Subject } from '../subject';

/** Every fact says where it comes from, and names no source twice. */
export function fieldSources(subject: Subject): readonly Complaint[] {
	return accountsOf(subject).flatMap(({ note, field, account: { sources } }) => {
		const complain = (message: string) => [{ slug: note.slug, field, message }];
		if (sources.length === 0) return complain('has no source: name one, or take the value out.');
		return new Set<string>(sources).size < sources.length
			? complain('names a source twice: once is enough.')
			: [];
	});
}
