import { describe, expect, it } from 'vitest';
import {
	compressPoint,
	decompressPoint,
	isWorking,
	lockPair,
	lockWithCode,
	makeOpenPair,
	publicPoint,
	randomBytes,
	saltBytes,
	seal,
	sign,
	unlockWithCode,
	unseal,
	verify,
	type KeyUse
} from './index';

const message = new TextEncoder().encode('قانون رقم ٤٠');
const bound = Uint8Array.of(1, 2, 3);

async function aPair(use: KeyUse): Promise<CryptoKeyPair> {
	const pair = await lockPair(await makeOpenPair(use), use);
	if (!pair) throw new Error('It was just made.');
	return pair;
}

describe('a seal', () => {
	it('is opened by the owner of the key, whose private half nobody can take out', async () => {
		const pair = await aPair('seal');
		expect(pair.privateKey.extractable).toBe(false);
		const sealed = await seal(await publicPoint(pair), message, bound);
		if (!sealed) throw new Error('It is a point.');
		expect(sealed.encapsulated).toHaveLength(33);
		expect(sealed.ciphertext).toHaveLength(message.length + 16);
		expect(await unseal(pair, sealed, bound)).toEqual(message);
	});

	it('is opened with no other key, nor with anything else bound to it', async () => {
		const pair = await aPair('seal');
		const sealed = await seal(await publicPoint(pair), message, bound);
		if (!sealed) throw new Error('It is a point.');
		expect(await unseal(await aPair('seal'), sealed, bound)).toBeUndefined();
		expect(await unseal(pair, sealed, Uint8Array.of(1, 2, 4))).toBeUndefined();
		expect(await seal(new Uint8Array(33), message, bound)).toBeUndefined();
	});

	it('is never the same twice', async () => {
		const recipient = await publicPoint(await aPair('seal'));
		const [first, second] = [
			await seal(recipient, message, bound),
			await seal(recipient, message, bound)
		];
		expect(first?.encapsulated).not.toEqual(second?.encapsulated);
		expect(first?.ciphertext).not.toEqual(second?.ciphertext);
	});
});

describe('a signature', () => {
	it('is right for what was signed, by the key that signed it, and for nothing else', async () => {
		const [pair, other] = [await aPair('sign'), await aPair('sign')];
		const signature = await sign(pair, message);
		expect(signature).toHaveLength(64);
		const key = await publicPoint(pair);
		expect(await verify(key, signature, message)).toBe(true);
		expect(await verify(key, signature, bound)).toBe(false);
		expect(await verify(await publicPoint(other), signature, message)).toBe(false);
		expect(await verify(new Uint8Array(33).fill(2), signature, message)).toBe(false);
	});
});

describe('a point', () => {
	it('is the same after it was made small and whole again', async () => {
		for (let count = 0; count < 40; count += 1) {
			const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
				'deriveBits'
			]);
			const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
			expect(decompressPoint(compressPoint(raw))).toEqual(raw);
		}
	});
});

describe('a start code', () => {
	it('opens what it locked, however it was heard and typed', async () => {
		const locked = await lockWithCode(message, 'Q7-42 10', randomBytes(saltBytes));
		expect(await unlockWithCode(locked, 'q742١٠')).toEqual(message);
		expect(await unlockWithCode(locked, 'Q7-42 11')).toBeUndefined();
	});
});

describe('keys in IndexedDB', () => {
	it('still work after they were put there and read back', async () => {
		for (const use of ['seal', 'sign'] as const) {
			const pair = await aPair(use);
			const again = await throughDisk({ publicKey: pair.publicKey, privateKey: pair.privateKey });
			expect(again.privateKey.extractable).toBe(false);
			expect(await isWorking(again, use)).toBe(true);
			expect(await publicPoint(again)).toEqual(await publicPoint(pair));
		}
	});
});

async function throughDisk(value: CryptoKeyPair): Promise<CryptoKeyPair> {
	const name = 'seal-test';
	const open = indexedDB.open(name);
	open.addEventListener('upgradeneeded', () => open.result.createObjectStore('keys'));
	const disk = await done(open);
	const write = disk.transaction('keys', 'readwrite').objectStore('keys');
	await done(write.put(value, 'pair'));
	const read: unknown = await done(disk.transaction('keys').objectStore('keys').get('pair'));
	disk.close();
	indexedDB.deleteDatabase(name);
	if (!isPair(read)) throw new Error('The keys did not come back.');
	return read;
}

function isPair(value: unknown): value is CryptoKeyPair {
	return (
		typeof value === 'object' &&
		value !== null &&
		'privateKey' in value &&
		value.privateKey instanceof CryptoKey
	);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.addEventListener('success', () => resolve(request.result));
		request.addEventListener('error', () => reject(request.error ?? new Error('It failed.')));
	});
}
