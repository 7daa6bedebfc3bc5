import { mayCoincide, parseEdtf } from '../edtf';
import type { Complaint } from './finding';
import type { AnyAccount, Subject } from '../subject';
import { accountsOf } from './placed-accounts';

/**
 * Dates are told no finer than they are known. Accounts that differ have to exclude one another:
 * "2014" and "10 June 2014" are one date known well and known roughly, and asking who says which
 * would ask for a precision that the rougher source does not claim to have.
 */
export function precision(subject: Subject): readonly Complaint[] {
	return accountsOf(subject)
		.filter(({ valueType, content }) => valueType === 'date' && content.shape === 'contested')
		.flatMap(({ note, field, account, content }) =>
			content.accounts
				.slice(content.accounts.indexOf(account) + 1)
				.filter((other) => isSameDate(account, other))
				.map((other) => ({
					slug: note.slug,
					field,
					message: `differs between ${String(account.value)} and ${String(other.value)}, which may be one day: give one account with both sources, or say by accordingTo why they differ.`
				}))
		);
}

function isSameDate(a: AnyAccount, b: AnyAccount): boolean {
	// Named witnesses may well give one date each its own way.
	if (a.accordingTo && b.accordingTo) return false;
	const [first, second] = [String(a.value), String(b.value)];
	return parseEdtf(first) !== undefined && mayCoincide(first, second);
}
