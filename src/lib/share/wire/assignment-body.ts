import type { Assignment, FormPolicy, Terms } from '$lib/quiz';
import { accept, refuse, type Result } from '../result';
import { BitReader, WireDamage } from './bit-reader';
import { BitWriter } from './bit-writer';
import { fromHex, toHex } from './hexadecimal';
import { readShortText, shortened, writeShortText } from './short-text';

type Bytes = Uint8Array<ArrayBuffer>;

/** All of an assignment that can be read with no content at hand. */
export interface AssignmentParts {
	readonly assignment: Assignment & { readonly asked: undefined };
	/** What is asked, as `writeAsked` gives it; locked where there is a start code. */
	readonly askedBytes: Bytes;
}

/** An assignment taken apart, not verified. */
export interface SignedAssignment extends AssignmentParts {
	/** What is signed, and what its id is the hash of. */
	readonly body: Bytes;
	readonly signature: Bytes;
}

/** Raised whenever an older build could not read what a newer one issues. */
export const wireVersion = 1;

/** The second byte: what it is, and by which algorithms. `1`: an assignment, signed by ECDSA P-256. */
const suite = 1;

export const keyBytes = 33;
export const signatureBytes = 64;
const mostAssignmentBytes = 4096;
const mostTitleLetters = 120;
const mostSlugLetters = 60;
const minuteMs = 60_000;

/*
 * Version and suite, a byte each; the two keys, 33 bytes each; content hash and seed, 8 bytes each;
 * then in bits what follows below; then from the next whole byte on what is asked, and last the
 * signature, 64 bytes, over all before it.
 */

/** @returns all but the signature; a title of more than `mostTitleLetters` is shortened */
export function writeAssignmentBody({ assignment, askedBytes }: AssignmentParts): Bytes {
	const { teacher, contentHash, seed, generator, subject, title, madeAt, forms } = assignment;
	const to = new BitWriter();
	to.bits(wireVersion, 8);
	to.bits(suite, 8);
	to.raw(teacher.encryption);
	to.raw(teacher.signing);
	to.raw(fromHex(contentHash, 8));
	to.raw(fromHex(seed, 8));
	to.varint(generator, 4);
	writeShortText(to, subject);
	writeShortText(to, shortened(title, mostTitleLetters));
	to.bits(minutes(madeAt), 32);
	writeTerms(to, assignment.terms, minutes(madeAt));
	to.bits(forms.kind === 'same' ? 0 : forms.kind === 'forms' ? forms.count - 1 : 4, 3);
	to.flag(assignment.hasStartCode);
	return concat(to.done(), askedBytes);
}

/** @returns `newer` for a later version, `damaged` for anything else that cannot be read */
export function readSignedAssignment(
	bytes: Uint8Array
): Result<SignedAssignment, 'damaged' | 'newer' | 'otherKind' | 'tooLarge'> {
	const found = kindOf(bytes, suite);
	if (found !== undefined) return refuse(found);
	if (bytes.length > mostAssignmentBytes) return refuse('tooLarge');
	if (bytes.length < signatureBytes) return refuse('damaged');
	const body = bytes.slice(0, -signatureBytes);
	try {
		return accept({ ...readBody(body), body, signature: bytes.slice(-signatureBytes) });
	} catch (error) {
		if (error instanceof WireDamage) return refuse('damaged');
		throw error;
	}
}

/** Why bytes are not of this version and suite; `undefined` if they are. */
export function kindOf(
	bytes: Uint8Array,
	expected: number
): 'damaged' | 'newer' | 'otherKind' | undefined {
	const [version = 0, found = 0] = bytes;
	if (version > wireVersion) return 'newer';
	if (version !== wireVersion) return 'damaged';
	if (found === expected) return undefined;
	return found === 1 || found === 2 ? 'otherKind' : 'damaged';
}

function readBody(body: Bytes): AssignmentParts {
	const from = new BitReader(body);
	from.raw(2);
	const teacher = { encryption: from.raw(keyBytes), signing: from.raw(keyBytes) };
	const contentHash = toHex(from.raw(8));
	const seed = toHex(from.raw(8));
	const generator = from.varint(4, 0xffff);
	const subject = readShortText(from, mostSlugLetters);
	if (!/^[a-z0-9-]+$/.test(subject)) throw new WireDamage('no subject can be called so');
	const title = readShortText(from, mostTitleLetters);
	const made = from.bits(32);
	const terms = readTerms(from, made);
	const forms = formsOf(from.bits(3));
	const hasStartCode = from.flag();
	const assignment = {
		title,
		subject,
		contentHash,
		generator,
		seed,
		forms,
		asked: undefined,
		hasStartCode,
		terms,
		madeAt: made * minuteMs,
		teacher
	};
	return { assignment, askedBytes: from.rest() };
}

function writeTerms(to: BitWriter, terms: Terms, made: number): void {
	to.flag(terms.mode === 'exam');
	for (const count of [terms.timeLimitMinutes, terms.attempts]) {
		to.flag(count !== undefined);
		if (count !== undefined) to.varint(count, 6);
	}
	for (const at of [terms.opensAt, terms.dueAt]) {
		to.flag(at !== undefined);
		if (at === undefined) continue;
		const after = minutes(at) - made;
		to.flag(after < 0);
		to.varint(Math.abs(after), 7);
	}
}

function readTerms(from: BitReader, made: number): Terms {
	const mode = from.flag() ? 'exam' : 'practice';
	const [timeLimitMinutes, attempts] = [0, 1].map(() =>
		from.flag() ? from.varint(6, 0xffff) : undefined
	);
	const [opensAt, dueAt] = [0, 1].map(() => {
		if (!from.flag()) return undefined;
		const sign = from.flag() ? -1 : 1;
		return (made + sign * from.varint(7, 0xffffffff)) * minuteMs;
	});
	return {
		mode,
		...(timeLimitMinutes === undefined ? {} : { timeLimitMinutes }),
		...(attempts === undefined ? {} : { attempts }),
		...(opensAt === undefined ? {} : { opensAt }),
		...(dueAt === undefined ? {} : { dueAt })
	};
}

function formsOf(code: number): FormPolicy {
	if (code === 0) return { kind: 'same' };
	if (code === 1 || code === 2 || code === 3) {
		return { kind: 'forms', count: code === 1 ? 2 : code === 2 ? 3 : 4 };
	}
	if (code === 4) return { kind: 'perStudent' };
	throw new WireDamage('a way to give out forms does not exist');
}

function minutes(at: number): number {
	return Math.floor(at / minuteMs);
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
