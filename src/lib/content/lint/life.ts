import { parseEdtf, slackDays } from '../edtf';
import type { Note } from '../subject';
import { accountsOfNote } from './placed-accounts';

/** A time in days since 1970-01-01, as wide as what is known; infinite where nothing is. */
export interface Time {
	readonly firstDay: number;
	readonly lastDay: number;
}

/** When what a note is about began and ended, each at the widest that any account allows. */
export interface Life {
	readonly begin: Time;
	readonly end: Time;
}

/** @returns the life of what the note is about; an event ends as it begins. */
export function lifeOf(note: Note): Life {
	const begin = widest(note, ['founded', 'date', 'dateIssued']);
	return { begin, end: note.kind === 'event' ? begin : widest(note, ['died', 'dissolved']) };
}

/** @returns the days that a date may mean, with what an approximate one may be off by. */
export function timeOf(edtf: string | undefined): Time | undefined {
	const span = edtf === undefined ? undefined : parseEdtf(edtf);
	if (!span) return undefined;
	const slack = slackDays(span);
	return { firstDay: span.firstDay - slack, lastDay: span.lastDay + slack };
}

function widest(note: Note, fields: readonly string[]): Time {
	const times = accountsOfNote(note)
		.filter(({ field, valueType }) => valueType === 'date' && fields.includes(field))
		.flatMap(({ account }) => timeOf(String(account.value)) ?? []);
	if (times.length === 0) return { firstDay: -Infinity, lastDay: Infinity };
	return {
		firstDay: Math.min(...times.map(({ firstDay }) => firstDay)),
		lastDay: Math.max(...times.map(({ lastDay }) => lastDay))
	};
}
