import {
	is,
	maxLength,
	minValue,
	integer,
	number,
	object,
	pipe,
	regex,
	strictTuple,
	string,
	unknown
} from 'valibot';
import { logEntry, moment, type LogEntry } from '$lib/schedule';
import type { Backup } from './backup';
import { accept, refuse, type Result } from './result';

const count = pipe(number(), integer(), minValue(0));
const head = object({
	madeAt: moment,
	device: pipe(string(), regex(/^[0-9a-z]{8}$/)),
	records: count,
	entries: count
});
const record = strictTuple([pipe(string(), maxLength(200)), unknown()]);

/**
 * Writes what is in a backup as lines of JSON, in UTF-8: a head that says what follows, then the
 * records as pairs of name and value, then the log in id order. Equal backups give equal bytes.
 */
export function writeBackup({ madeAt, device, log, records }: Backup): Uint8Array<ArrayBuffer> {
	const lines = [
		{ madeAt, device, records: records.size, entries: log.length },
		...[...records].sort(([a], [b]) => compare(a, b)),
		...[...log].sort((a, b) => compare(a.id, b.id))
	];
	return new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/**
 * Reads what `writeBackup` has written. Every entry is held to the store's own schema; one that
 * does not fit refuses the whole, for no build has written it.
 */
export function readBackup(text: Uint8Array): Result<Backup, 'corrupted'> {
	try {
		const lines = linesOf(text);
		const first = lines.next().value;
		if (!is(head, first)) return refuse('corrupted');
		const records = new Map<string, unknown>();
		const byId = new Map<string, LogEntry>();
		for (const line of lines) {
			if (!isShallow(line, maxLevels)) return refuse('corrupted');
			if (records.size < first.records) {
				if (!is(record, line) || records.has(line[0])) return refuse('corrupted');
				records.set(...line);
			} else {
				if (!is(logEntry, line) || byId.has(line.id)) return refuse('corrupted');
				byId.set(line.id, line);
			}
		}
		if (records.size !== first.records || byId.size !== first.entries) return refuse('corrupted');
		const { madeAt, device } = first;
		return accept({ madeAt, device, records, log: [...byId.values()] });
	} catch (error) {
		// No JSON, or no UTF-8.
		if (error instanceof SyntaxError || error instanceof TypeError) return refuse('corrupted');
		throw error;
	}
}

/** One by one: a single text of them all could be longer than an engine allows. */
function* linesOf(text: Uint8Array): Generator<unknown, undefined> {
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	for (let start = 0; start < text.length;) {
		const end = text.indexOf(newline, start);
		if (end === -1) throw new SyntaxError('the last line has no end');
		yield JSON.parse(decoder.decode(text.subarray(start, end)));
		start = end + 1;
	}
	return undefined;
}

const newline = 0x0a;

/** Deeper than anything that is kept. Far deeper values parse, but could not be written again. */
const maxLevels = 20;

function isShallow(value: unknown, levels: number): boolean {
	if (typeof value !== 'object' || value === null) return true;
	return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
}

/** By code unit, the same everywhere. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
