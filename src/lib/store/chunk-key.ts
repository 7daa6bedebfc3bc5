import type { LogEntry } from '$lib/schedule';

/**
 * What can be known of a chunk without opening it: the least and the greatest id in it, and how many
 * entries it has. A chunk never changes. When entries are added to it, another takes its place.
 */
export type ChunkKey = [first: string, last: string, count: number];

/** How many entries are in chunks. */
export function countSealed(keys: readonly ChunkKey[]): number {
	return keys.reduce((sum, [, , count]) => sum + count, 0);
}

/** Whether an entry may be in one of the chunks; it takes opening them to be sure. */
export function mayBeSealed(id: string, keys: readonly ChunkKey[]): boolean {
	return keys.some(([first, last]) => first <= id && id <= last);
}

/** Those entries of a commit that are in chunks already, as of certain chunks. */
export interface Sealed {
	readonly keys: readonly ChunkKey[];
	readonly ids: ReadonlySet<string>;
}

/** Whether it is known which of these entries are in chunks. */
export function isSettled(
	entries: readonly LogEntry[],
	keys: readonly ChunkKey[],
	sealed: Sealed | undefined
): boolean {
	if (!entries.some(({ id }) => mayBeSealed(id, keys))) return true;
	return sealed !== undefined && isSameChunks(sealed.keys, keys);
}

/** Whether nobody has sealed anything, or replaced the log, in between. */
export function isSameChunks(before: readonly ChunkKey[], now: readonly ChunkKey[]): boolean {
	return JSON.stringify(before) === JSON.stringify(now);
}
