import type { Subject } from '$lib/content';
import { contentText } from '$lib/quiz';
import { sha256 } from '$lib/seal';
import { toHex } from '$lib/share';

const hashes = new WeakMap<Subject, Promise<string>>();

/** The first 8 bytes of the SHA-256 of a subject's content, as 16 hexadecimal digits. */
export function contentHashOf(subject: Subject): Promise<string> {
	const known = hashes.get(subject);
	const hash = known ?? hashOf(subject);
	hashes.set(subject, hash);
	return hash;
}

async function hashOf(subject: Subject): Promise<string> {
	const text = new TextEncoder().encode(contentText(subject));
	return toHex((await sha256(text)).subarray(0, 8));
}
