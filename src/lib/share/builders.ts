import fc from 'fast-check';
import type { CardId } from '$lib/cards';
import { isEntryId, type EntryId, type LogEntry } from '$lib/schedule';
import type { Backup } from './backup';

/* Builders for the tests of this room. */

/** Of random tests, so that they are the same ones every time. */
export const seed = 20_161_126;

/** The nth entry of a log, whichever log it is in. */
export function anEntry(n: number): LogEntry {
	return {
		id: anEntryId(n),
		at: 1_790_000_000_000 + n,
		studyDay: 20_717,
		cardId: aCardId(n % 3 === 0 ? 'salt-act/issuer' : 'lamp-act/dateIssued'),
		type: 'review',
		form: 'shortText',
		locale: 'ar',
		seed: `seed-${String(n)}`,
		response: { form: 'shortText', text: '«مجلس»\n{\u2028}<b>' },
		optionIds: [],
		correct: true,
		rating: 'good',
		durationMs: 4200
	};
}

/** The nth entry, which takes back another of the same card. */
export function anUndo(n: number, target: number): LogEntry {
	const { id, at, studyDay } = anEntry(n);
	const { cardId } = anEntry(target);
	return { id, at, studyDay, cardId, type: 'undo', target: anEntryId(target) };
}

export function aBackup(overrides: Partial<Backup> = {}): Backup {
	return {
		madeAt: 1_790_000_000_000,
		device: 'k3v9x0ab',
		log: [anEntry(1), anEntry(2)],
		records: new Map([['preferences', { theme: 'dark', newPerDay: 7 }]]),
		...overrides
	};
}

/** Logs whose entries are alike wherever their ids are. */
export const anyLog: fc.Arbitrary<readonly LogEntry[]> = fc
	.uniqueArray(fc.nat(40), { maxLength: 12 })
	.map((numbers) => numbers.map(anEntry));

function anEntryId(n: number): EntryId {
	const id = `0mf${n.toString(36).padStart(6, '0')}-000-k3v9x0ab`;
	if (!isEntryId(id)) throw new Error(`No entry id: ${id}`);
	return id;
}

function aCardId(text: string): CardId {
	if (!isCardId(text)) throw new Error(`No card id: ${text}`);
	return text;
}

function isCardId(text: string): text is CardId {
	return /^[a-z0-9-]+\/[A-Za-z]+$/.test(text);
}
