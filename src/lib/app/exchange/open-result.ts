import type { Item } from '$lib/cards';
import type { AssignmentId, Assignment, Received } from '$lib/quiz';
import { canSeal, sha256, unseal, verify } from '$lib/seal';
import {
	accept,
	concat,
	mostUnpackedBytes,
	packings,
	readAttemptHead,
	readContent,
	readSealedMessage,
	signedText,
	toHex,
	type AttemptHead,
	type SealedMessage,
	type SignedContent
} from '$lib/share';
import { unpack } from '../packing';
import type { SealingKeys, TeacherKeyPairs } from './key-ring';
import { decline, type Exchanged } from './problem';
import { inboxOf, keyIdOf, messageIdOf } from './seal-attempt';

type Bytes = Uint8Array<ArrayBuffer>;

/** An assignment that this device has issued, and what it asks of whom. */
export interface KnownAssignment {
	readonly assignment: Assignment;
	/** In the order in which they are asked; `undefined` where this device cannot make them. */
	readonly itemsFor: (form: number, student: string) => readonly Item[] | undefined;
}

export interface ResultReading {
	readonly keys: TeacherKeyPairs;
	readonly lookUp: (
		id: AssignmentId
	) => KnownAssignment | undefined | Promise<KnownAssignment | undefined>;
	/** Epoch ms. */
	readonly receivedAt: number;
}

/**
 * Opens what was handed in, if it was sealed to one of this device's keys and is as it was signed.
 * @returns why not: `newer`, `otherKind`, `tooLarge`, `notSecure`, `notForYou`, `unknownAssignment`,
 * `otherItems`, or `damaged`
 */
export async function openResult(
	bytes: Bytes,
	reading: ResultReading
): Promise<Exchanged<Received>> {
	if (!canSeal()) return decline({ reason: 'notSecure' });
	const message = readSealedMessage(bytes);
	if (!message.ok) {
		const { reason } = message;
		return decline(reason === 'otherKind' ? { reason, expected: 'result' } : { reason });
	}
	const keys = await keysFor(message.value, reading.keys);
	if (!keys) return decline({ reason: 'notForYou' });
	const content = await verifiedContent(message.value, keys);
	const head = content && (await headOf(content));
	if (!head) return decline({ reason: 'damaged' });
	const { responsesTo, ...rest } = head;
	const known = await reading.lookUp(head.assignment);
	// Signed for another teacher's assignment, or for one that was issued with another key.
	if (!known || !isSame(known.assignment.teacher.encryption, keys.public)) {
		return decline({ reason: 'unknownAssignment', assignment: head.assignment });
	}
	const items = known.itemsFor(head.form, head.student);
	if (!items) return decline({ reason: 'otherItems' });
	const responses = responsesTo(items);
	if (!responses.ok) return decline(responses);
	return accept({
		attempt: { ...rest, responses: responses.value },
		by: 'sealed',
		device: toHex(content.sender),
		messageId: await messageIdOf(bytes),
		receivedAt: reading.receivedAt
	});
}

async function keysFor(
	{ keyId, inbox }: SealedMessage,
	ring: TeacherKeyPairs
): Promise<SealingKeys | undefined> {
	const own = { public: ring.public.encryption, pair: ring.encryption };
	for (const keys of [own, ...ring.earlier]) {
		const isInbox = isSame(inbox, await inboxOf(keys.public));
		if (isInbox && isSame(keyId, await keyIdOf(keys.public))) return keys;
	}
	return undefined;
}

async function verifiedContent(
	message: SealedMessage,
	keys: SealingKeys
): Promise<SignedContent | undefined> {
	const opened = await unseal(keys.pair, message, message.header);
	if (!opened) return undefined;
	const content = readContent(opened);
	const hash = await sha256(content.payload);
	const text = signedText(message.header, keys.public, content, hash);
	return (await verify(content.sender, content.signature, text)) ? content : undefined;
}

async function headOf({ ids, payload }: SignedContent): Promise<AttemptHead | undefined> {
	const packing = packings[payload[0] ?? packings.length];
	const rest = payload.slice(1);
	const answers =
		packing === 'deflate' ? await unpack(rest, 'deflate-raw', mostUnpackedBytes) : packing && rest;
	const head = answers && readAttemptHead(concat(ids, answers));
	return head?.ok ? head.value : undefined;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
