import { compressPoint, decompressPoint } from './point';

type Bytes = Uint8Array<ArrayBuffer>;

const curve = { name: 'ECDSA', namedCurve: 'P-256' };
const algorithm = { name: 'ECDSA', hash: 'SHA-256' };

/** Makes a pair of keys to sign with. */
export function makeSigningPair(isExtractable: boolean): Promise<CryptoKeyPair> {
	return crypto.subtle.generateKey(curve, isExtractable, ['sign', 'verify']);
}

/** @returns r and s, 32 bytes each */
export async function sign(pair: CryptoKeyPair, bytes: Bytes): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.sign(algorithm, pair.privateKey, bytes));
}

/**
 * Whether these bytes were signed by the owner of a key.
 * @param publicKey compressed; where there is no such point, nothing was ever signed by it
 */
export async function verify(
	publicKey: Uint8Array,
	signature: Bytes,
	bytes: Bytes
): Promise<boolean> {
	const point = decompressPoint(publicKey);
	if (!point) return false;
	const key = await crypto.subtle.importKey('raw', point, curve, false, ['verify']);
	return crypto.subtle.verify(algorithm, key, signature, bytes);
}

/** The public half of a pair for either use: a compressed point, 33 bytes. */
export async function publicPoint(pair: CryptoKeyPair): Promise<Bytes> {
	return compressPoint(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
}
