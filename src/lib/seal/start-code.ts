type Bytes = Uint8Array<ArrayBuffer>;

/*
 * What is asked, locked with a code that is said in class: AES-256-GCM; key and nonce come from the
 * code by PBKDF2-SHA-256. Part of the wire format of version 1. The salt is fresh for each lock, so
 * that no key and nonce are used twice. A code of six digits holds back a class for the minutes that
 * it has, not somebody with a day and a computer.
 */
const rounds = 600_000;
export const saltBytes = 8;
const keyLength = 32;
const nonceLength = 12;

/** @returns salt, then the sealed bytes with their tag */
export async function lockWithCode(bytes: Bytes, code: string, salt: Bytes): Promise<Bytes> {
	const { key, iv } = await keyFrom(code, salt, 'encrypt');
	const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes));
	const locked = new Uint8Array(saltBytes + sealed.length);
	locked.set(salt);
	locked.set(sealed, saltBytes);
	return locked;
}

/** @returns `undefined` for another code than it was locked with, or if it was changed */
export async function unlockWithCode(locked: Bytes, code: string): Promise<Bytes | undefined> {
	const { key, iv } = await keyFrom(code, locked.slice(0, saltBytes), 'decrypt');
	try {
		const sealed = locked.slice(saltBytes);
		return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed));
	} catch (error) {
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}

async function keyFrom(code: string, salt: Bytes, use: 'encrypt' | 'decrypt') {
	const typed = new TextEncoder().encode(spoken(code));
	const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
	const derived = new Uint8Array(
		await crypto.subtle.deriveBits(
			{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
			material,
			(keyLength + nonceLength) * 8
		)
	);
	const raw = derived.slice(0, keyLength);
	const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [use]);
	return { key, iv: derived.slice(keyLength) };
}

/** However it is heard and typed: in either script's digits, with gaps or without, large or small. */
function spoken(code: string): string {
	return code
		.normalize('NFKC')
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replace(/[\s\-–_.]/g, '')
		.toUpperCase();
}
