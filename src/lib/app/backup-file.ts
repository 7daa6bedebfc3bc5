import {
	accept,
	maxTextBytes,
	readBackup,
	readFrame,
	refuse,
	writeBackup,
	writeFrame,
	type Backup,
	type BackupProblem,
	type Result
} from '$lib/share';
import { pack, unpack } from './packing';
import { lock, unlock } from './passphrase';
import type { World } from './world';

/** Loaded together: whoever makes a copy notes what of the desk is in it. */
export { noteDeskCopy } from './desk/desk-copy';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Makes the file of a backup: packed where the browser can, locked where there is a passphrase.
 * @returns `tooLarge` where no build could open it again
 */
export async function makeBackupFile(
	backup: Backup,
	world: Pick<World, 'randomBytes'>,
	passphrase = ''
): Promise<Result<Bytes, 'tooLarge'>> {
	const text = writeBackup(backup);
	if (text.length > maxTextBytes) return refuse('tooLarge');
	const packing = 'CompressionStream' in globalThis ? 'gzip' : 'plain';
	const packed = packing === 'gzip' ? await pack(text, 'gzip') : text;
	const isLocked = passphrase !== '';
	const payload = isLocked ? await lock(packed, passphrase, world) : packed;
	return accept(
		writeFrame({
			packing,
			lock: isLocked ? 'passphrase' : 'open',
			textBytes: text.length,
			payload
		})
	);
}

/** Opens a file of anybody's making. `locked` asks for a passphrase. */
export async function openBackupFile(
	file: Bytes,
	passphrase = ''
): Promise<Result<Backup, BackupProblem>> {
	const frame = readFrame(file);
	if (!frame.ok) return frame;
	const { lock, packing, payload, textBytes } = frame.value;
	if (lock === 'passphrase' && passphrase === '') return refuse('locked');
	const packed = lock === 'passphrase' ? await unlock(payload, passphrase) : payload;
	// Its bytes are whole, so it is the passphrase.
	if (packed === undefined) return refuse('wrongPassphrase');
	const text = packing === 'gzip' ? await unpack(packed, 'gzip', textBytes) : packed;
	return text?.length === textBytes ? readBackup(text) : refuse('corrupted');
}
