import type { SubjectEntry } from '$lib/content';
import { makeSearchIndex, type SearchIndex } from '$lib/explore';
import type { Shelf } from './shelf';

/** All notes of all subjects that can be had. */
export interface Register {
	readonly index: SearchIndex;
	readonly entries: readonly SubjectEntry[];
	/** Subjects that are neither kept on the device nor reachable. */
	readonly missing: readonly SubjectEntry[];
}

/** Opens every subject, to be listed and searched. Never rejects. */
export async function openRegister(shelf: Shelf): Promise<Register> {
	const opened = await Promise.all(
		shelf.entries.map(async (entry) => ({ entry, deck: await shelf.openIfReachable(entry.slug) }))
	);
	return {
		index: makeSearchIndex(opened.flatMap(({ deck }) => deck ?? [])),
		entries: opened.filter(({ deck }) => deck).map(({ entry }) => entry),
		missing: opened.filter(({ deck }) => !deck).map(({ entry }) => entry)
	};
}
