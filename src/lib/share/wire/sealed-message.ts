import { accept, refuse, type Result } from '../result';
import { concat, keyBytes, kindOf, signatureBytes, wireVersion } from './assignment-body';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A sealed message as any carrier sees it. A class server would be one more carrier of the same
 * bytes.
 */
export interface SealedMessage {
	/** Version, suite, key id and inbox: bound to what is sealed, and in the clear. */
	readonly header: Bytes;
	/** The first 4 bytes of the SHA-256 of the key that it is sealed to. */
	readonly keyId: Bytes;
	/** Whom it is for, 8 bytes. */
	readonly inbox: Bytes;
	/** The sender's one-time key, a compressed point, 33 bytes. */
	readonly encapsulated: Bytes;
	readonly ciphertext: Bytes;
}

/** What is inside of the seal. */
export interface SignedContent {
	/** Assignment and attempt, 8 bytes each. */
	readonly ids: Bytes;
	/** The device's key, a compressed point. */
	readonly sender: Bytes;
	/** One byte of packing, then the answers as packed. */
	readonly payload: Bytes;
	readonly signature: Bytes;
}

/** `2`: signed by ECDSA P-256, then sealed by HPKE: DHKEM(P-256, HKDF-SHA256), AES-128-GCM. */
const suite = 2;

export const keyIdBytes = 4;
export const inboxBytes = 8;
const headerBytes = 2 + keyIdBytes + inboxBytes;
const idsBytes = 16;
const tagBytes = 16;
const mostResultBytes = 32_768;

/** What the answers may unpack to. */
export const mostUnpackedBytes = 65_536;

/** How the answers were made smaller, by the number that is their first byte. */
export const packings = ['plain', 'deflate'] as const;

export function writeHeader(keyId: Uint8Array, inbox: Uint8Array): Bytes {
	return concat(Uint8Array.of(wireVersion, suite), keyId, inbox);
}

export function writeSealedMessage(
	message: Pick<SealedMessage, 'header' | 'encapsulated' | 'ciphertext'>
): Bytes {
	return concat(message.header, message.encapsulated, message.ciphertext);
}

export function readSealedMessage(
	bytes: Uint8Array
): Result<SealedMessage, 'damaged' | 'newer' | 'otherKind' | 'tooLarge'> {
	const found = kindOf(bytes, suite);
	if (found !== undefined) return refuse(found);
	if (bytes.length > mostResultBytes) return refuse('tooLarge');
	const fixed = idsBytes + keyBytes + 1 + signatureBytes;
	if (bytes.length < headerBytes + keyBytes + fixed + tagBytes) return refuse('damaged');
	return accept({
		header: bytes.slice(0, headerBytes),
		keyId: bytes.slice(2, 2 + keyIdBytes),
		inbox: bytes.slice(2 + keyIdBytes, headerBytes),
		encapsulated: bytes.slice(headerBytes, headerBytes + keyBytes),
		ciphertext: bytes.slice(headerBytes + keyBytes)
	});
}

export function writeContent({ ids, sender, payload, signature }: SignedContent): Bytes {
	return concat(ids, sender, payload, signature);
}

/** @param bytes as unsealed; those of a message that `readSealedMessage` took are long enough */
export function readContent(bytes: Uint8Array): SignedContent {
	return {
		ids: bytes.slice(0, idsBytes),
		sender: bytes.slice(idsBytes, idsBytes + keyBytes),
		payload: bytes.slice(idsBytes + keyBytes, -signatureBytes),
		signature: bytes.slice(-signatureBytes)
	};
}

/**
 * What the device signs: to whom it is, and which attempt at which assignment, so that nobody can
 * seal it anew for somebody else or pass it off as another's.
 * @param recipient the teacher's encryption key
 * @param payloadHash the SHA-256 of the payload
 */
export function signedText(
	header: Uint8Array,
	recipient: Uint8Array,
	{ ids, sender }: Pick<SignedContent, 'ids' | 'sender'>,
	payloadHash: Uint8Array
): Bytes {
	return concat(
		new TextEncoder().encode('diwan result'),
		header,
		recipient,
		ids,
		sender,
		payloadHash
	);
}
