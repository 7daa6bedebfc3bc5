import type { Subject } from '$lib/content';

/**
 * A subject as one text, the same for the same content: what the content hash is of. The order of
 * notes counts, because items are drawn in it; that of a note's fields does not.
 */
export function contentText(subject: Subject): string {
	// What the build has worked out of it says nothing more.
	return JSON.stringify(plain({ ...subject, leaks: undefined }));
}

function plain(value: unknown): unknown {
	if (value instanceof Map) return [...value].map(([key, one]) => [key, plain(one)]);
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, one]) => one !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, one]) => [key, plain(one)])
	);
}
