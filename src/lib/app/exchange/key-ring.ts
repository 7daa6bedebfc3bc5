import type { TeacherKeys } from '$lib/quiz';
import { makeOpenPair, type KeyUse, type OpenPair } from '$lib/seal';
import { keepPairs, readPairs, readyPair, type ReadyPair, type Records } from './key-record';

/**
 * How keys are kept on this device.
 *
 * - `locked`: by the browser, which lets nobody take them out
 * - `open`: as numbers, because this browser cannot keep keys: who can read its data has them
 * - `nowhere`: there is no disk, and they are gone with the page
 */
export type KeptAs = 'locked' | 'open' | 'nowhere';

/** What one of a teacher's encryption keys needs to open messages. */
export interface SealingKeys {
	/** A compressed point. */
	readonly public: Uint8Array<ArrayBuffer>;
	readonly pair: CryptoKeyPair;
}

export interface TeacherKeyPairs {
	readonly public: TeacherKeys;
	readonly encryption: CryptoKeyPair;
	readonly signing: CryptoKeyPair;
	/** Keys that were in use before: what is sealed to them can still be opened. */
	readonly earlier: readonly SealingKeys[];
	readonly keptAs: KeptAs;
	/** Whether there were keys here before that do not work any more. */
	readonly wereLost: boolean;
	/**
	 * Both pairs as they can be written down. While the page lives that made them; afterwards only
	 * where they are kept `open`.
	 */
	readonly secret?: TeacherSecret;
}

export interface TeacherSecret {
	readonly encryption: OpenPair;
	readonly signing: OpenPair;
}

/** A student's device: says that two attempts came from the same one, and no more. */
export interface DeviceKeyPair {
	/** A compressed point. */
	readonly public: Uint8Array<ArrayBuffer>;
	readonly signing: CryptoKeyPair;
	readonly keptAs: KeptAs;
}

const teacherRecord = 'key:teacher';
const deviceRecord = 'key:device';

const teachers = new WeakMap<Records, Promise<TeacherKeyPairs>>();
const devices = new WeakMap<Records, Promise<DeviceKeyPair>>();

/**
 * This device's keys as a teacher's, made on first use: then offer a recovery file at once, because
 * it cannot be made later.
 * @returns rejects with a `StoreError` if the disk fails
 */
export function teacherKeys(store: Records): Promise<TeacherKeyPairs> {
	return once(teachers, store, () => inTurn(() => loadOrMakeTeacher(store)));
}

/**
 * Makes new keys for what is issued from now on, for a recovery file. What was sealed to the ones
 * before can still be opened.
 */
export function renewTeacherKeys(store: Records): Promise<TeacherKeyPairs> {
	return replaceTeacherKeys(store, makeSecret);
}

/** Takes keys into use that were written down before. */
export function replaceTeacherKeys(
	store: Records,
	secretOf: () => TeacherSecret | Promise<TeacherSecret>
): Promise<TeacherKeyPairs> {
	teachers.delete(store);
	return once(teachers, store, () =>
		inTurn(async () => {
			const record = await store.getRecord(teacherRecord);
			const [encryption, , ...earlier] = await readPairs(record, teacherUse);
			return keepTeacher(store, await secretOf(), [encryption, ...earlier], false);
		})
	);
}

/** This device's key as a student's, made on first use; a new one where it was lost. */
export function deviceKeys(store: Records): Promise<DeviceKeyPair> {
	return once(devices, store, () => inTurn(() => loadOrMakeDevice(store)));
}

async function loadOrMakeTeacher(store: Records): Promise<TeacherKeyPairs> {
	const record = await store.getRecord(teacherRecord);
	const [encryption, signing, ...earlier] = await readPairs(record, teacherUse);
	if (encryption && signing) return teacherOf(store, encryption, signing, earlier, false);
	const wereLost = record !== undefined;
	return keepTeacher(store, await makeSecret(), [encryption, ...earlier], wereLost);
}

async function makeSecret(): Promise<TeacherSecret> {
	return { encryption: await makeOpenPair('seal'), signing: await makeOpenPair('sign') };
}

async function keepTeacher(
	store: Records,
	secret: TeacherSecret,
	before: readonly (ReadyPair | undefined)[],
	wereLost: boolean
): Promise<TeacherKeyPairs> {
	const [encryption, signing] = [
		await readyPair(secret.encryption, 'seal'),
		await readyPair(secret.signing, 'sign')
	];
	if (!encryption || !signing) throw new Error('These keys do not work.');
	const name = String(encryption.public);
	const earlier = before.filter((pair) => pair && String(pair.public) !== name);
	const all = [encryption, signing, ...earlier].filter((pair) => pair !== undefined);
	await keepPairs(store, teacherRecord, all, teacherUse);
	const kept = await readPairs(await store.getRecord(teacherRecord), teacherUse);
	const isOpen = kept[0]?.open !== undefined;
	const keys = teacherOf(store, encryption, signing, earlier, wereLost);
	return { ...keys, keptAs: keptAs(store, isOpen), secret };
}

function teacherOf(
	store: Records,
	encryption: ReadyPair,
	signing: ReadyPair,
	earlier: readonly (ReadyPair | undefined)[],
	wereLost: boolean
): TeacherKeyPairs {
	return {
		public: { encryption: encryption.public, signing: signing.public },
		encryption: encryption.pair,
		signing: signing.pair,
		earlier: earlier.filter((pair) => pair !== undefined),
		keptAs: keptAs(store, encryption.open !== undefined),
		wereLost,
		...(encryption.open && signing.open
			? { secret: { encryption: encryption.open, signing: signing.open } }
			: {})
	};
}

async function loadOrMakeDevice(store: Records): Promise<DeviceKeyPair> {
	const use = (): KeyUse => 'sign';
	const [known] = await readPairs(await store.getRecord(deviceRecord), use);
	if (known) return deviceOf(store, known);
	const made = await readyPair(await makeOpenPair('sign'), 'sign');
	if (!made) throw new Error('A key that was just made does not work.');
	await keepPairs(store, deviceRecord, [made], use);
	const [kept] = await readPairs(await store.getRecord(deviceRecord), use);
	return deviceOf(store, kept ?? made);
}

function deviceOf(store: Records, { public: point, pair, open }: ReadyPair): DeviceKeyPair {
	return { public: point, signing: pair, keptAs: keptAs(store, open !== undefined) };
}

function keptAs({ persistence }: Records, isOpen: boolean): KeptAs {
	if (persistence === 'memory') return 'nowhere';
	return isOpen ? 'open' : 'locked';
}

/** In the record: encryption, signing, then encryption keys that were in use before. */
function teacherUse(place: number): KeyUse {
	return place === 1 ? 'sign' : 'seal';
}

/** Of two tabs that need keys for the first time, one makes them, and the other finds them. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
	const hasLocks = 'navigator' in globalThis && 'locks' in navigator;
	return hasLocks ? navigator.locks.request('diwan-keys', work) : work();
}

function once<T>(
	all: WeakMap<Records, Promise<T>>,
	store: Records,
	work: () => Promise<T>
): Promise<T> {
	const known = all.get(store);
	if (known) return known;
	const begun = work().catch((error: unknown) => {
		// The disk may be there again.
		all.delete(store);
		throw error;
	});
	all.set(store, begun);
	return begun;
}
