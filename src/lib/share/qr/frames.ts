import type { Carried, CarriedKind } from '../carried';
import { crc32 } from '../crc-32';
import { concat } from '../wire/assignment-body';
import { BitReader } from '../wire/bit-reader';
import { fromBase41, toBase41 } from '../wire/base-41';

type Bytes = Uint8Array<ArrayBuffer>;

/*
 * A message in several codes that are shown one after the other. Each says, in base 41 behind
 * `DIWAN:` and the letter of its kind: which message (the CRC-32 of the whole), which part of how
 * many, a byte each, the part itself, and a CRC-16 of all this.
 */
const mark = 'DIWAN:';
const letters: Readonly<Record<CarriedKind, string>> = { assignment: 'A', result: 'R' };
const headBytes = 6;
const checkBytes = 2;

/** So that a code is of version 10 at most: 311 letters at M, 221 at Q. */
const partBytes = { screen: 190, paper: 130 } as const;

/** One part of a message, as read from a code. */
export interface Frame {
	readonly kind: CarriedKind;
	/** Which message it is of: the CRC-32 of the whole. */
	readonly message: number;
	/** From 0. */
	readonly place: number;
	/** How many parts there are: 1 to 255. */
	readonly count: number;
	readonly part: Bytes;
}

/** @throws RangeError for more than 255 parts */
export function framesOf(
	{ kind, bytes }: Carried,
	medium: keyof typeof partBytes
): readonly string[] {
	const count = Math.max(1, Math.ceil(bytes.length / partBytes[medium]));
	if (count > 255) throw new RangeError(`${String(count)} codes are too many.`);
	const length = Math.ceil(bytes.length / count);
	return Array.from({ length: count }, (_, place) => {
		const head = new Uint8Array(headBytes);
		new DataView(head.buffer).setUint32(0, crc32(bytes));
		head.set([place, count], 4);
		const frame = concat(head, bytes.subarray(place * length, (place + 1) * length));
		const check = crc32(frame) & 0xffff;
		const whole = concat(frame, Uint8Array.of(check >> 8, check & 255));
		return `${mark}${letters[kind]}${toBase41(whole)}`;
	});
}

/** @returns `undefined` for a text that is none of these, or has been misread */
export function readFrame(text: string): Frame | undefined {
	const kind = (['assignment', 'result'] as const).find((one) =>
		text.startsWith(mark + letters[one])
	);
	if (!kind) return undefined;
	const whole = fromBase41(text.slice(mark.length + 1));
	if (!whole || whole.length <= headBytes + checkBytes) return undefined;
	const frame = whole.subarray(0, -checkBytes);
	const from = new BitReader(whole);
	const [message, place, count] = [from.bits(32), from.bits(8), from.bits(8)];
	const part = from.raw(frame.length - headBytes);
	if (from.bits(16) !== (crc32(frame) & 0xffff) || place >= count) return undefined;
	return { kind, message, place, count, part };
}
