import {
	AEAD_AES_128_GCM,
	CipherSuite,
	KDF_HKDF_SHA256,
	KEM_DHKEM_P256_HKDF_SHA256,
	OpenError
} from 'hpke';
import { compressPoint, decompressPoint } from './point';

type Bytes = Uint8Array<ArrayBuffer>;

/** Says what it is for, so that the same key would open nothing else (`info` of RFC 9180). */
const info = new TextEncoder().encode('diwan result 1');

/** HPKE in base mode: P-256, HKDF-SHA256, AES-128-GCM. */
function suite() {
	return new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM);
}

/** What came of sealing. */
export interface Sealed {
	/** The one-time key, a compressed point, 33 bytes. */
	readonly encapsulated: Bytes;
	readonly ciphertext: Bytes;
}

/**
 * Seals bytes so that only the owner of a key can open them.
 * @param recipient compressed
 * @param bound goes in the clear, and cannot be changed without the seal breaking
 * @returns `undefined` where there is no such point
 */
export async function seal(
	recipient: Uint8Array,
	bytes: Bytes,
	bound: Bytes
): Promise<Sealed | undefined> {
	const point = decompressPoint(recipient);
	if (!point) return undefined;
	const key = await suite().DeserializePublicKey(point);
	const { encapsulatedSecret, ciphertext } = await suite().Seal(key, bytes, { aad: bound, info });
	return {
		encapsulated: compressPoint(encapsulatedSecret),
		ciphertext: Uint8Array.from(ciphertext)
	};
}

/** @returns `undefined` for whatever was not sealed to this key, or has been changed since */
export async function unseal(
	pair: CryptoKeyPair,
	{ encapsulated, ciphertext }: Sealed,
	bound: Bytes
): Promise<Bytes | undefined> {
	const point = decompressPoint(encapsulated);
	if (!point) return undefined;
	try {
		// With a key that cannot be taken out of the browser, both halves are needed.
		return Uint8Array.from(await suite().Open(pair, point, ciphertext, { aad: bound, info }));
	} catch (error) {
		if (error instanceof OpenError) return undefined;
		throw error;
	}
}

/** Makes a pair of keys to seal to. */
export function makeSealingPair(isExtractable: boolean): Promise<CryptoKeyPair> {
	return crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, isExtractable, [
		'deriveBits'
	]);
}
