import * as v from 'valibot';
import type { Received, Roster } from '$lib/quiz';
import { accept, refuse, type Result } from '$lib/share';
import { lock, unlock } from '../passphrase';
import type { World } from '../world';
import { receivedSchema } from './received-record';
import { rosterSchema } from './roster-record';

type Bytes = Uint8Array<ArrayBuffer>;

/** What goes from one teacher's device to another: classes, and what has come from students. */
export interface DeskBundle {
	/** Empty where no names are to leave the device. */
	readonly rosters: readonly Roster[];
	readonly received: readonly Received[];
}

/**
 * Why a file cannot be used.
 *
 * - `notADeskFile`: something else altogether
 * - `truncated`, `corrupted`: bytes are missing, or were changed
 * - `tooLarge`: more than `maxDeskFileBytes`
 * - `newerVersion`: made by a later build
 * - `locked`, `wrongPassphrase`: it takes a passphrase; not this one
 */
export type DeskFileProblem =
	| 'notADeskFile'
	| 'truncated'
	| 'corrupted'
	| 'tooLarge'
	| 'newerVersion'
	| 'locked'
	| 'wrongPassphrase';

/** Some ten thousand attempts. */
export const maxDeskFileBytes = 32 * 2 ** 20;

/*
 * 0 magic, eight bytes; 8 version; 9 lock: 0 open, 1 passphrase (as in `passphrase.ts`); 10 SHA-256
 * of all else; 42 the payload: JSON in UTF-8, or that locked.
 */
const magic = new TextEncoder().encode('DIWANDSK');
const version = 1;
const headBytes = 42;

const schema = v.object({
	rosters: v.pipe(v.array(rosterSchema), v.maxLength(500)),
	received: v.pipe(v.array(receivedSchema), v.maxLength(100_000))
});

/** @param passphrase none where it is empty; names are never to go without */
export async function makeDeskFile(
	{ rosters, received }: DeskBundle,
	world: Pick<World, 'randomBytes'>,
	passphrase: string
): Promise<Bytes> {
	const text = new TextEncoder().encode(JSON.stringify({ rosters, received }));
	const payload = passphrase === '' ? text : await lock(text, passphrase, world);
	const head = Uint8Array.of(...magic, version, passphrase === '' ? 0 : 1);
	const digest = await digestOf(head, payload);
	return new Uint8Array(await new Blob([head, digest, payload]).arrayBuffer());
}

/** Opens a file of anybody's making. */
export async function openDeskFile(
	file: Bytes,
	passphrase = ''
): Promise<Result<DeskBundle, DeskFileProblem>> {
	if (!isDeskFile(file)) return refuse('notADeskFile');
	if (file.length > maxDeskFileBytes) return refuse('tooLarge');
	if (file.length < headBytes) return refuse('truncated');
	if ((file[8] ?? 0) > version) return refuse('newerVersion');
	const payload = file.subarray(headBytes);
	const digest = await digestOf(file.subarray(0, 10), payload);
	if (digest.some((byte, at) => byte !== file[10 + at])) return refuse('corrupted');
	const isLocked = file[9] === 1;
	if (isLocked && passphrase === '') return refuse('locked');
	const text = isLocked ? await unlock(payload, passphrase) : payload;
	return text === undefined ? refuse('wrongPassphrase') : readBundle(text);
}

/** Whether the file begins like one of these. */
export function isDeskFile(file: Uint8Array): boolean {
	return file.length >= magic.length && magic.every((byte, at) => file[at] === byte);
}

async function digestOf(...parts: readonly Bytes[]): Promise<Bytes> {
	const all = await new Blob([...parts]).arrayBuffer();
	return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
}

function readBundle(text: Uint8Array): Result<DeskBundle, 'corrupted'> {
	try {
		const decoded = new TextDecoder('utf-8', { fatal: true }).decode(text);
		const parsed = v.safeParse(schema, JSON.parse(decoded));
		return parsed.success ? accept(parsed.output) : refuse('corrupted');
	} catch (error) {
		// No JSON, or no UTF-8.
		if (error instanceof SyntaxError || error instanceof TypeError) return refuse('corrupted');
		throw error;
	}
}
