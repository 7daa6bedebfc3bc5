import type { World } from './world';

type Bytes = Uint8Array<ArrayBuffer>;

/*
 * AES-256-GCM under a key from PBKDF2-SHA-256. The rounds are those that OWASP's Password Storage
 * Cheat Sheet asks for; they belong to the file's format and cannot change without a new one.
 */
const rounds = 600_000;
const saltBytes = 16;
const nonceBytes = 12;

/** Whether this page can lock and unlock: not where it came over a connection that is not secure. */
export function canLock(): boolean {
	return 'crypto' in globalThis && 'subtle' in crypto;
}

/** @returns salt, nonce, and the sealed bytes with their tag */
export async function lock(
	bytes: Bytes,
	passphrase: string,
	world: Pick<World, 'randomBytes'>
): Promise<Bytes> {
	const salt = Uint8Array.from(world.randomBytes(saltBytes));
	const iv = Uint8Array.from(world.randomBytes(nonceBytes));
	const key = await keyFrom(passphrase, salt, 'encrypt');
	const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
	return new Uint8Array(await new Blob([salt, iv, sealed]).arrayBuffer());
}

/**
 * Keyboards differ in their digits: whoever typed ٣ on one may have nothing but 3 on the next.
 * @returns `undefined` where it is not the passphrase that `locked` was locked with, in any digits
 */
export async function unlock(locked: Bytes, passphrase: string): Promise<Bytes | undefined> {
	for (const typed of inAllDigits(passphrase)) {
		const bytes = await unlockAsTyped(locked, typed);
		if (bytes) return bytes;
	}
	return undefined;
}

const digitScripts = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

/** As it was typed, and only where it has digits, with those of each other script. */
function inAllDigits(passphrase: string): ReadonlySet<string> {
	const others = digitScripts.map((digits) =>
		// The code of each digit ends in its value.
		passphrase.replace(/[0-9٠-٩۰-۹]/g, (digit) => digits.charAt(digit.charCodeAt(0) & 15))
	);
	return new Set([passphrase, ...others]);
}

async function unlockAsTyped(locked: Bytes, passphrase: string): Promise<Bytes | undefined> {
	const salt = locked.subarray(0, saltBytes);
	const iv = locked.subarray(saltBytes, saltBytes + nonceBytes);
	const sealed = locked.subarray(saltBytes + nonceBytes);
	const key = await keyFrom(passphrase, salt, 'decrypt');
	try {
		return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed));
	} catch (error) {
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}

async function keyFrom(
	passphrase: string,
	salt: Bytes,
	use: 'encrypt' | 'decrypt'
): Promise<CryptoKey> {
	// The same word can be typed in several ways, in Arabic and with accents.
	const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
	const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
		material,
		{ name: 'AES-GCM', length: 256 },
		false,
		[use]
	);
}
