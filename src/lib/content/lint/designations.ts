import type { Complaint } from './finding';
import { accountsOf, type PlacedAccount } from './placed-accounts';
import type { Subject } from '../subject';
import type { Text } from '../text';

/** Verbs of listing. Of a listing, only who did it and when is a fact. */
const listing = /\b(?:designated|sanctioned|blacklisted|listed)\b/i;
const year = /\b(?:1[0-9]|20)\d\d\b/;

/** Designations name the state that made them and the date, in fields of their own and in prose. */
export function designations(subject: Subject): readonly Complaint[] {
	return accountsOf(subject).flatMap((placed) =>
		(placed.field === 'designations' ? bare(placed) : inProse(placed)).map((message) => ({
			slug: placed.note.slug,
			field: placed.field,
			message
		}))
	);
}

function bare({ account: { accordingTo, from } }: PlacedAccount): readonly string[] {
	return [
		...(accordingTo === undefined ? ['names no state: say in accordingTo whose act it is.'] : []),
		...(from === undefined || from === 'XXXX'
			? ['has no date: say in "from" when it was made.']
			: [])
	];
}

function inProse(placed: PlacedAccount): readonly string[] {
	const { value, note } = placed.account;
	return [value, note]
		.filter((text) => typeof text === 'object' && 'en' in text)
		.map((text) => (text as Text).en)
		.filter((text) => listing.test(text) && !(isDated(text, placed) && isSigned(text, placed)))
		.map((text) => `tells of a listing without its state or year in "${text}": name both.`);
}

function isDated(text: string, { note, account: { from } }: PlacedAccount): boolean {
	return year.test(text) || from !== undefined || note.kind === 'event';
}

/** A state, or a body of one, is a name: it has a capital that does not begin the sentence. */
function isSigned(text: string, { account: { accordingTo } }: PlacedAccount): boolean {
	return accordingTo !== undefined || /(?<!^)\b\p{Lu}/u.test(text);
}
