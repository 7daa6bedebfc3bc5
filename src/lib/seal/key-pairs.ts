import { makeSealingPair, seal, unseal } from './sealing';
import { makeSigningPair, publicPoint, sign, verify } from './signing';

/** What a pair of keys is for. */
export type KeyUse = 'sign' | 'seal';

/** A pair as it can be written down, in base64url: whoever reads it has it. */
export interface OpenPair {
	/** The public half. */
	readonly x: string;
	readonly y: string;
	/** The private half. */
	readonly d: string;
}

/** Whether this page can sign and seal: not where it came over a connection that is not secure. */
export function canSeal(): boolean {
	return 'crypto' in globalThis && 'subtle' in crypto;
}

/** Makes a pair that can still be written down; `lockPair` gives the one to keep. */
export async function makeOpenPair(use: KeyUse): Promise<OpenPair> {
	const pair = await (use === 'sign' ? makeSigningPair(true) : makeSealingPair(true));
	const { x, y, d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
	if (x === undefined || y === undefined || d === undefined)
		throw new Error('A key without numbers.');
	return { x, y, d };
}

/**
 * The same pair as the browser holds it: nobody can take the private half out again.
 * @returns `undefined` for what is no pair of keys
 */
export async function lockPair(
	{ x, y, d }: OpenPair,
	use: KeyUse
): Promise<CryptoKeyPair | undefined> {
	const algorithm = { name: use === 'sign' ? 'ECDSA' : 'ECDH', namedCurve: 'P-256' };
	const [publicUses, privateUses]: readonly [KeyUsage[], KeyUsage[]] =
		use === 'sign' ? [['verify'], ['sign']] : [[], ['deriveBits']];
	try {
		const [publicKey, privateKey] = await Promise.all([
			crypto.subtle.importKey('jwk', { ...curve, x, y }, algorithm, true, publicUses),
			crypto.subtle.importKey('jwk', { ...curve, x, y, d }, algorithm, false, privateUses)
		]);
		const pair = { publicKey, privateKey };
		return (await isWorking(pair, use)) ? pair : undefined;
	} catch (error) {
		// Each engine has another name for a key that is none.
		if (error instanceof DOMException || error instanceof TypeError) return undefined;
		throw error;
	}
}

/**
 * Whether a pair does what it is for. Some browsers keep a key and give back one that does nothing.
 */
export async function isWorking(pair: CryptoKeyPair, use: KeyUse): Promise<boolean> {
	try {
		const [key, probe] = [await publicPoint(pair), Uint8Array.of(1, 2, 3)];
		if (use === 'sign') return await verify(key, await sign(pair, probe), probe);
		const sealed = await seal(key, probe, probe);
		return sealed !== undefined && (await unseal(pair, sealed, probe)) !== undefined;
	} catch (error) {
		if (error instanceof DOMException || error instanceof TypeError) return false;
		throw error;
	}
}

const curve = { kty: 'EC', crv: 'P-256' };
