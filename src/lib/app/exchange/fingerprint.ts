import { fingerprint, type TeacherKeys } from '$lib/quiz';
import { sha256 } from '$lib/seal';

/**
 * A teacher's keys as two people can compare them: shown where an assignment is made, and where it
 * is opened.
 * @returns as in `7K2M-Q9XB`
 */
export async function fingerprintOf({ signing, encryption }: TeacherKeys): Promise<string> {
	const keys = new Uint8Array(signing.length + encryption.length);
	keys.set(signing);
	keys.set(encryption, signing.length);
	return fingerprint(await sha256(keys));
}
