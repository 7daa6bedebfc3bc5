import type { Item } from '$lib/cards';
import type { AssignmentId, Attempt, GivenResponse } from '$lib/quiz';
import { crc32 } from '../crc-32';
import { accept, refuse, type Result } from '../result';
import { BitReader, WireDamage } from './bit-reader';
import { BitWriter } from './bit-writer';
import { durationOf, durationStep, durationWidth } from './duration-step';
import { fromHex, toHex } from './hexadecimal';
import { readResponse, writeResponse } from './response-bits';
import { readShortText, shortened, writeShortText } from './short-text';

/** Of an attempt, what can be read before its items are at hand. */
export interface AttemptHead extends Omit<Attempt, 'responses'> {
	/**
	 * Reads the answers.
	 * @param items in the order in which they were asked, in either language
	 * @returns `otherItems` where these are not the ones that were answered
	 */
	responsesTo(items: readonly Item[]): Result<Attempt['responses'], 'damaged' | 'otherItems'>;
}

const minuteMs = 60_000;
const mostCodeLetters = 40;
const mostForm = 2 ** 24;

/** A student's code is five of these. */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 5;

/*
 * The assignment and the attempt's own number, 8 bytes each; then in bits: the student's code, the
 * form, begin and end in minutes, 16 bits that tell other items apart, and the answers. No score.
 */

/**
 * An attempt in bits.
 * @param items in the order in which they were asked
 * @throws Error if there is not one place for each item, or a response does not belong to its item
 */
export function writeAttempt(attempt: Attempt, items: readonly Item[]): Uint8Array<ArrayBuffer> {
	const { assignment, nonce, student, form, responses, startedAt, finishedAt } = attempt;
	if (responses.length !== items.length) {
		throw new Error(`${String(responses.length)} answers to ${String(items.length)} items.`);
	}
	const to = new BitWriter();
	to.raw(fromHex(assignment, 8));
	to.raw(fromHex(nonce, 8));
	writeStudent(to, student);
	to.varint(form, 4);
	const [started, finished] = [startedAt, finishedAt].map((at) => Math.floor(at / minuteMs));
	to.bits(started ?? 0, 32);
	const lasted = (finished ?? 0) - (started ?? 0);
	to.flag(lasted < 0);
	to.varint(Math.abs(lasted), 6);
	to.bits(checkOf(items), 16);
	items.forEach((item, place) => {
		const given = responses[place];
		to.flag(given !== undefined);
		if (given === undefined) return;
		to.bits(durationStep(given.durationMs), durationWidth);
		writeResponse(to, item, given.response);
	});
	return to.done();
}

/** Apart: what says which attempt it is, and the rest, which may be packed. */
export function splitAttempt(bytes: Uint8Array<ArrayBuffer>): {
	readonly ids: Uint8Array<ArrayBuffer>;
	readonly answers: Uint8Array<ArrayBuffer>;
} {
	return { ids: bytes.slice(0, 16), answers: bytes.slice(16) };
}

/** @param bytes both parts, one behind the other */
export function readAttemptHead(bytes: Uint8Array): Result<AttemptHead, 'damaged'> {
	return guarded(() => {
		const from = new BitReader(bytes);
		const assignment = toHex(from.raw(8));
		if (!isAssignmentId(assignment)) throw new WireDamage('no id');
		const nonce = toHex(from.raw(8));
		const student = readStudent(from);
		const form = from.varint(4, mostForm);
		const started = from.bits(32);
		const sign = from.flag() ? -1 : 1;
		const finished = started + sign * from.varint(6, 0xffffffff);
		const check = from.bits(16);
		return {
			assignment,
			nonce,
			student,
			form,
			startedAt: started * minuteMs,
			finishedAt: finished * minuteMs,
			responsesTo: (items) =>
				check === checkOf(items) ? readResponses(from.fork(), items) : refuse('otherItems')
		};
	});
}

function readResponses(
	from: BitReader,
	items: readonly Item[]
): Result<Attempt['responses'], 'damaged'> {
	return guarded(() => {
		const responses = items.map((item): GivenResponse | undefined => {
			if (!from.flag()) return undefined;
			const durationMs = durationOf(from.bits(durationWidth));
			return { response: readResponse(from, item), durationMs };
		});
		from.end();
		return responses;
	});
}

function guarded<T>(read: () => T): Result<T, 'damaged'> {
	try {
		return accept(read());
	} catch (error) {
		if (error instanceof WireDamage) return refuse('damaged');
		throw error;
	}
}

function writeStudent(to: BitWriter, student: string): void {
	const places = [...student].map((letter) => crockford.indexOf(letter));
	const isCode = places.length === codeLength && !places.includes(-1);
	to.flag(isCode);
	if (isCode) for (const place of places) to.bits(place, 5);
	else writeShortText(to, shortened(student, mostCodeLetters));
}

function readStudent(from: BitReader): string {
	if (!from.flag()) return readShortText(from, mostCodeLetters);
	return Array.from({ length: codeLength }, () => crockford.charAt(from.bits(5))).join('');
}

/** The same in either language: of what is asked, in which way, and what is offered. */
function checkOf(items: readonly Item[]): number {
	const lines = items.map((item) => [
		item.cardId,
		item.form,
		item.direction,
		...('options' in item ? item.options : []).map(({ id }) => id).sort(),
		...('bank' in item ? (item.bank?.options ?? []) : []).map(({ id }) => id).sort(),
		...('parts' in item ? item.parts : []).map(({ id }) => id).sort(),
		...('targets' in item ? item.targets : []).map(({ id }) => id).sort()
	]);
	return crc32(new TextEncoder().encode(JSON.stringify(lines))) & 0xffff;
}

export function isAssignmentId(text: string): text is AssignmentId {
	return /^[0-9a-f]{16}$/.test(text);
}
