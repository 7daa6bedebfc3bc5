import { maxFileBytes, maxTextBytes, type BackupProblem } from './backup';
import { crc32 } from './crc-32';
import { accept, refuse, type Result } from './result';

/** A backup's text as it lies in the file, and what has to be done to have it back. */
export interface SealedBackup {
	readonly packing: Packing;
	readonly lock: Lock;
	/** What the payload unpacks to, in bytes; at most `maxTextBytes`. */
	readonly textBytes: number;
	readonly payload: Uint8Array<ArrayBuffer>;
}

/** How the text was made smaller. */
export type Packing = (typeof packings)[number];

/**
 * How the packed text was locked. `passphrase`: AES-256-GCM under a key from PBKDF2-SHA-256 with
 * 600,000 rounds; the payload is 16 bytes of salt, 12 of nonce, then the sealed text with its tag.
 */
export type Lock = (typeof locks)[number];

const packings = ['plain', 'gzip'] as const;
const locks = ['open', 'passphrase'] as const;

/**
 * Raised whenever an older build could not read what is in a newer one's file. Since 2 a log may
 * have entries of parts.
 */
const formatVersion = 2;

/*
 * The frame, with numbers in big-endian order. It is the same in every version, so that a damaged
 * file is told from a newer one:
 *
 *    0  magic, eight bytes
 *    8  format version, 16 bits
 *   10  packing, 8 bits: 0 plain, 1 gzip
 *   11  lock, 8 bits: 0 open, 1 passphrase
 *   12  length of the text, 32 bits
 *   16  length of the payload, 32 bits
 *   20  the payload
 *  end  CRC-32 of everything before, 32 bits
 */
const magic = new TextEncoder().encode('DIWANBAK');
const headBytes = 20;
const checksumBytes = 4;

/** Puts a backup's text into the file that stands for ever. */
export function writeFrame(sealed: SealedBackup): Uint8Array<ArrayBuffer> {
	const { packing, lock, textBytes, payload } = sealed;
	const file = new Uint8Array(headBytes + payload.length + checksumBytes);
	const view = new DataView(file.buffer);
	file.set(magic);
	view.setUint16(8, formatVersion);
	view.setUint8(10, packings.indexOf(packing));
	view.setUint8(11, locks.indexOf(lock));
	view.setUint32(12, textBytes);
	view.setUint32(16, payload.length);
	file.set(payload, headBytes);
	const end = headBytes + payload.length;
	view.setUint32(end, crc32(file.subarray(0, end)));
	return file;
}

/** Reads a file of anybody's making. Every reason but those of a passphrase can be given. */
export function readFrame(
	file: Uint8Array<ArrayBuffer>
): Result<SealedBackup, Exclude<BackupProblem, 'locked' | 'wrongPassphrase'>> {
	if (file.length > maxFileBytes) return refuse('tooLarge');
	if (!beginsAsBackup(file)) return refuse(isOtherApps(file) ? 'otherApp' : 'notABackup');
	if (file.length < headBytes + checksumBytes) return refuse('truncated');

	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const version = view.getUint16(8);
	const end = headBytes + view.getUint32(16);
	if (file.length < end + checksumBytes) return refuse('truncated');
	if (file.length > end + checksumBytes) return refuse('corrupted');
	if (view.getUint32(end) !== crc32(file.subarray(0, end))) return refuse('corrupted');

	if (version > formatVersion) return refuse('newerVersion');
	const packing = packings[view.getUint8(10)];
	const lock = locks[view.getUint8(11)];
	if (version === 0 || packing === undefined || lock === undefined) return refuse('corrupted');
	const textBytes = view.getUint32(12);
	if (textBytes > maxTextBytes) return refuse('tooLarge');
	return accept({ packing, lock, textBytes, payload: file.subarray(headBytes, end) });
}

/** How the files of others begin: a zip (Anki's packages among them), a database, a gzip. */
const otherApps = [
	[0x50, 0x4b, 0x03, 0x04],
	[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
	[0x1f, 0x8b, 0x08]
];

function isOtherApps(file: Uint8Array): boolean {
	return otherApps.some((beginning) => beginning.every((byte, at) => file[at] === byte));
}

/** Whether the file begins like a backup, if only with a part of the magic. */
function beginsAsBackup(file: Uint8Array): boolean {
	return file.length > 0 && file.subarray(0, magic.length).every((byte, at) => magic[at] === byte);
}
