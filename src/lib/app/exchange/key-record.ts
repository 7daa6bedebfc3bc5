import { array, instance, is, object, string, union } from 'valibot';
import { isWorking, lockPair, publicPoint, type KeyUse, type OpenPair } from '$lib/seal';
import type { Store } from '$lib/store';

/** The records of a store, as far as keys need them. */
export type Records = Pick<Store, 'getRecord' | 'putRecord' | 'persistence'>;

/** A pair of keys that works. */
export interface ReadyPair {
	/** The half that goes out: a compressed point, 33 bytes. */
	readonly public: Uint8Array<ArrayBuffer>;
	readonly pair: CryptoKeyPair;
	/** The pair as it can be written down; absent where it is locked into the browser. */
	readonly open?: OpenPair;
}

/** A pair that can be written down. */
export const openPair = object({ x: string(), y: string(), d: string() });

/**
 * The pairs of a record, in its order.
 * @param useOf what each is for, by its place
 * @returns `undefined` for one that does not work (any more)
 */
export async function readPairs(
	record: unknown,
	useOf: (place: number) => KeyUse
): Promise<readonly (ReadyPair | undefined)[]> {
	const lockedPair = object({ publicKey: instance(CryptoKey), privateKey: instance(CryptoKey) });
	if (!is(object({ pairs: array(union([lockedPair, openPair])) }), record)) return [];
	return Promise.all(
		record.pairs.map((kept, place) =>
			is(openPair, kept) ? readyPair(kept, useOf(place)) : readyAgain(kept, useOf(place))
		)
	);
}

/** @returns `undefined` for what is no pair of keys */
export async function readyPair(open: OpenPair, use: KeyUse): Promise<ReadyPair | undefined> {
	const pair = await lockPair(open, use);
	return pair && { public: await publicPoint(pair), pair, open };
}

async function readyAgain(pair: CryptoKeyPair, use: KeyUse): Promise<ReadyPair | undefined> {
	return (await isWorking(pair, use)) ? { public: await publicPoint(pair), pair } : undefined;
}

/**
 * Keeps pairs, locked if what is read back then still works: some browsers refuse to keep a key, and
 * some give back nothing. Where they cannot be, they are kept as they can be written down.
 */
export async function keepPairs(
	store: Records,
	name: string,
	pairs: readonly ReadyPair[],
	useOf: (place: number) => KeyUse
): Promise<void> {
	try {
		await store.putRecord(name, { pairs: pairs.map(({ pair }) => pair) });
		const kept = await readPairs(await store.getRecord(name), useOf);
		if (kept.length === pairs.length && !kept.includes(undefined)) return;
	} catch (error) {
		// It cannot be cloned: this browser keeps no keys. A disk that fails says so once more below.
		if (!(error instanceof Error)) throw error;
	}
	await store.putRecord(name, { pairs: pairs.map(({ open, pair }) => open ?? pair) });
}
