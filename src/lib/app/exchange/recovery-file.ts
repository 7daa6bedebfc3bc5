import { is, object } from 'valibot';
import { accept, concat, type Result, refuse } from '$lib/share';
import { randomBytes } from '$lib/seal';
import { lock, unlock } from '../passphrase';
import { openPair, readyPair, type Records } from './key-record';
import { replaceTeacherKeys, type TeacherKeyPairs, type TeacherSecret } from './key-ring';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Why keys cannot be had from a file.
 *
 * - `notARecoveryFile`: something else
 * - `damaged`: the passphrase opens it, and there are no keys in it
 * - `newer`: made by a later version of Diwan
 * - `wrongPassphrase`: not the one, or bytes of it were changed, which cannot be told apart
 */
export type RecoveryProblem = 'notARecoveryFile' | 'damaged' | 'newer' | 'wrongPassphrase';

/** Magic, eight bytes; version, one; then what `lock` gives of the keys as JSON. */
const magic = new TextEncoder().encode('DIWANKEY');
const version = 1;
const headBytes = 9;
const mostBytes = 10_000;

/**
 * A file from which a teacher's keys can be had again, here or on another device.
 * @param passphrase without it, whoever has the file has the keys: it may not be empty
 * @returns `undefined` where they can no longer be taken out of the browser; see `renewTeacherKeys`
 */
export async function recoveryFile(
	{ secret }: TeacherKeyPairs,
	passphrase: string
): Promise<Bytes | undefined> {
	if (passphrase === '') throw new Error('A recovery file has a passphrase.');
	if (!secret) return undefined;
	const text = new TextEncoder().encode(JSON.stringify(secret));
	return concat(magic, Uint8Array.of(version), await lock(text, passphrase, { randomBytes }));
}

/** Takes the keys of a file into use. What was sealed to those before can still be opened. */
export async function restoreKeys(
	store: Records,
	file: Bytes,
	passphrase: string
): Promise<Result<TeacherKeyPairs, RecoveryProblem>> {
	if (!magic.every((byte, at) => file[at] === byte) || file.length > mostBytes) {
		return refuse('notARecoveryFile');
	}
	if ((file[magic.length] ?? 0) > version) return refuse('newer');
	const text = await unlock(file.slice(headBytes), passphrase);
	if (!text) return refuse('wrongPassphrase');
	const secret = await secretOf(text);
	return secret ? accept(await replaceTeacherKeys(store, () => secret)) : refuse('damaged');
}

async function secretOf(text: Bytes): Promise<TeacherSecret | undefined> {
	const secret = parsed(text);
	if (!is(object({ encryption: openPair, signing: openPair }), secret)) return undefined;
	const works =
		(await readyPair(secret.encryption, 'seal')) && (await readyPair(secret.signing, 'sign'));
	return works && secret;
}

function parsed(text: Bytes): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(text));
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}
