import type { Item } from '$lib/cards';
import type { Assignment, Attempt } from '$lib/quiz';
import { seal, sha256, sign } from '$lib/seal';
import {
	concat,
	inboxBytes,
	keyIdBytes,
	packings,
	signedText,
	splitAttempt,
	toHex,
	writeAttempt,
	writeContent,
	writeHeader,
	writeSealedMessage
} from '$lib/share';
import { pack } from '../packing';
import type { DeviceKeyPair } from './key-ring';

type Bytes = Uint8Array<ArrayBuffer>;

export interface AttemptToSeal {
	readonly attempt: Attempt;
	/** Whose teacher it is sealed to. */
	readonly assignment: Assignment;
	/** In the order in which they were asked, in either language. */
	readonly items: readonly Item[];
	readonly device: DeviceKeyPair;
}

export interface SealedAttempt {
	/** What is handed in. Keep these: sealing again gives others, of another id. */
	readonly bytes: Bytes;
	/** SHA-256 of the bytes, as 64 hexadecimal digits. */
	readonly messageId: string;
}

/**
 * Signs an attempt with this device's key, then seals it to the teacher's.
 * @throws Error if a response does not belong to its item, or the teacher's key is none: an
 * assignment that `readAssignment` took has one, unless its maker meant harm
 */
export async function sealAttempt(request: AttemptToSeal): Promise<SealedAttempt> {
	const { attempt, assignment, items, device } = request;
	const recipient = assignment.teacher.encryption;
	const { ids, answers } = splitAttempt(writeAttempt(attempt, items));
	const payload = await packed(answers);
	const header = await headerFor(recipient);
	const sender = device.public;
	const text = signedText(header, recipient, { ids, sender }, await sha256(payload));
	const signature = await sign(device.signing, text);
	const content = writeContent({ ids, sender, payload, signature });
	const sealed = await seal(recipient, content, header);
	if (!sealed) throw new Error('The key of the teacher is no point of the curve.');
	const bytes = writeSealedMessage({ header, ...sealed });
	return { bytes, messageId: await messageIdOf(bytes) };
}

/** SHA-256 of what was handed in, as 64 hexadecimal digits. */
export async function messageIdOf(bytes: Bytes): Promise<string> {
	return toHex(await sha256(bytes));
}

/** Which of a teacher's keys a message is sealed to: the first 4 bytes of its SHA-256. */
export async function keyIdOf(recipient: Bytes): Promise<Bytes> {
	return (await sha256(recipient)).slice(0, keyIdBytes);
}

/** Where a teacher's messages go, on a carrier that has inboxes: 8 bytes, from the key. */
export async function inboxOf(recipient: Bytes): Promise<Bytes> {
	const text = concat(new TextEncoder().encode('diwan inbox'), recipient);
	return (await sha256(text)).slice(0, inboxBytes);
}

async function headerFor(recipient: Bytes): Promise<Bytes> {
	return writeHeader(await keyIdOf(recipient), await inboxOf(recipient));
}

async function packed(answers: Bytes): Promise<Bytes> {
	const deflated = await pack(answers, 'deflate-raw');
	return deflated.length < answers.length
		? concat(Uint8Array.of(packings.indexOf('deflate')), deflated)
		: concat(Uint8Array.of(packings.indexOf('plain')), answers);
}
