import { parseEdtf } from '../edtf';
import { isPeriod } from '../period';
import type { Complaint } from './finding';
import { accountsOf } from './placed-accounts';
import type { Subject, Value } from '../subject';
import type { ValueType } from '../fields';

const forms =
	'write 2016-11-26, 2016-11 or 2016, with ~ if approximate, two of them with / for an interval that ends after it begins';

/** Every date is EDTF and exists in the calendar. Only a value or a source may be undated. */
export function dates(subject: Subject): readonly Complaint[] {
	return [...inAccounts(subject), ...inSources(subject)];
}

function inAccounts(subject: Subject): readonly Complaint[] {
	return accountsOf(subject).flatMap(({ note, field, valueType, account }) => {
		const limits = [account.from, account.to, account.asOf];
		return [...limits, ...datesIn(valueType, account.value)]
			.filter((date) => date !== undefined && !isDate(date))
			.map((date) => ({
				slug: note.slug,
				field,
				message:
					date === 'XXXX'
						? 'is dated XXXX: leave out from, to and asOf where they are not known.'
						: `has "${String(date)}" for a date: ${forms}.`
			}));
	});
}

function inSources(subject: Subject): readonly Complaint[] {
	return [...subject.sources]
		.filter(([, { date }]) => date !== 'XXXX' && !isDate(date))
		.map(([slug, { date }]) => ({
			slug,
			field: 'date',
			message: `has "${date}" for a date: ${forms}, or XXXX if it is undated.`
		}));
}

/** What there is to check in a value. A date may be unknown. */
function datesIn(valueType: ValueType, value: Value): readonly unknown[] {
	if (valueType === 'date') return value === 'XXXX' ? [] : [value];
	return valueType === 'period' && !isPeriod(value) ? [value] : [];
}

function isDate(value: unknown): boolean {
	return typeof value === 'string' && parseEdtf(value) !== undefined;
}
