import type { EntryId } from './log';

const timeDigits = 9;
const countDigits = 3;
const deviceDigits = 8;

const maxTime = 36 ** timeDigits - 1;
const maxCount = 36 ** countDigits - 1;

const devicePattern = new RegExp(`^[0-9a-z]{${deviceDigits}}$`);
const idPattern = new RegExp(
	`^([0-9a-z]{${timeDigits}})-([0-9a-z]{${countDigits}})-[0-9a-z]{${deviceDigits}}$`
);

/**
 * Makes the function that names a device's log entries: `0mf3kq2x1-000-k3v9x0ab` is epoch ms, a
 * count within the ms and the device, in base 36 and of fixed width, so that ids sorted as text
 * (by code unit) are in the order in which they were made.
 *
 * An id is always greater than the one before it, whatever the clock does: while the clock is
 * behind, the last time is used and the count goes up. Only after the very last id there can be,
 * which no clock has led to, ids go by the clock again. A log that came from a clock far ahead is
 * not followed either: one bad entry would put a wrong time into every id to come.
 * @param options.deviceId see `createDeviceId`
 * @param options.lastId the greatest id in the log, of whichever device, so that what is done now
 * sorts after everything it was done upon
 * @returns a function from epoch ms to the next id
 * @throws if the device id or the last id is none
 */
export function createEntryIds(options: {
	readonly deviceId: string;
	readonly lastId?: EntryId | undefined;
}): (at: number) => EntryId {
	const { deviceId, lastId } = options;
	if (!devicePattern.test(deviceId)) throw new Error(`No device id: ${JSON.stringify(deviceId)}`);
	const found = lastId === undefined ? undefined : parse(lastId);
	let last: Stamp | undefined;
	return (at) => {
		last = following(last ?? (found && isCredible(found, at) ? found : undefined), at);
		const id = `${digits(last.time, timeDigits)}-${digits(last.count, countDigits)}-${deviceId}`;
		if (!isEntryId(id)) throw new Error(`No entry id at ${String(at)}: ${id}`);
		return id;
	};
}

/** Whether a text has the form of an entry id. */
export function isEntryId(text: string): text is EntryId {
	return idPattern.test(text);
}

/**
 * A device id from random bytes: eight of `0-9a-z`.
 * @throws if there are fewer than eight bytes
 */
export function createDeviceId(randomBytes: Uint8Array): string {
	if (randomBytes.length < deviceDigits) throw new Error('A device id needs eight random bytes');
	const chosen = Array.from(randomBytes.subarray(0, deviceDigits));
	return chosen.map((byte) => (byte % 36).toString(36)).join('');
}

interface Stamp {
	readonly time: number;
	readonly count: number;
}

/** Two devices are seldom further apart, and what is learned in between is asked again by then. */
const mostAheadMs = 366 * 86_400_000;
/** 2024-01-01: a clock that is before it was set back, as by an empty battery, and is not believed. */
const firstEntryAt = 1_704_067_200_000;

function isCredible({ time }: Stamp, at: number): boolean {
	return time <= at + mostAheadMs || at < firstEntryAt;
}

function following(last: Stamp | undefined, at: number): Stamp {
	const time = Math.min(Math.max(Math.trunc(at), 0), maxTime);
	if (last === undefined || time > last.time) return { time, count: 0 };
	if (last.count < maxCount) return { time: last.time, count: last.count + 1 };
	if (last.time === maxTime) return { time, count: 0 };
	return { time: last.time + 1, count: 0 };
}

function parse(id: EntryId): Stamp {
	const match = idPattern.exec(id);
	if (!match) throw new Error(`No entry id: ${JSON.stringify(id)}`);
	return { time: parseInt(match[1] ?? '', 36), count: parseInt(match[2] ?? '', 36) };
}

function digits(value: number, width: number): string {
	return value.toString(36).padStart(width, '0');
}
