import { BitWriter } from '../wire/bit-writer';
import type { QrSize } from './sizes';

/** A part of a code's text, in a mode of its own. */
export interface QrSegment {
	/** `alphanumeric`: digits, capitals, space and `$%*+-./:`, two of them in 11 bits. */
	readonly mode: 'byte' | 'alphanumeric';
	readonly text: string;
}

const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** @returns the data codewords; `undefined` where the text does not fit that size */
export function writeSegments(
	segments: readonly QrSegment[],
	{ version, dataCodewords }: QrSize
): Uint8Array | undefined {
	if (bitsOf(segments, version) > dataCodewords * 8) return undefined;
	const to = new BitWriter();
	for (const { mode, text } of segments) {
		if (mode === 'byte') writeBytes(to, text, version);
		else writeAlphanumeric(to, text, version);
	}
	const used = bitsOf(segments, version);
	to.bits(0, Math.min(4, dataCodewords * 8 - used));
	const codewords = new Uint8Array(dataCodewords);
	const written = to.done();
	codewords.set(written);
	for (let at = written.length; at < dataCodewords; at += 1) {
		codewords[at] = (at - written.length) % 2 === 0 ? 0xec : 0x11;
	}
	return codewords;
}

function bitsOf(segments: readonly QrSegment[], version: number): number {
	return segments.reduce((bits, { mode, text }) => {
		if (mode === 'byte') return bits + 4 + byteCountWidth(version) + 8 * bytesOf(text).length;
		return bits + 4 + letterCountWidth(version) + Math.ceil(5.5 * text.length);
	}, 0);
}

function writeBytes(to: BitWriter, text: string, version: number): void {
	const bytes = bytesOf(text);
	to.bits(0b0100, 4);
	to.bits(bytes.length, byteCountWidth(version));
	to.raw(bytes);
}

function writeAlphanumeric(to: BitWriter, text: string, version: number): void {
	const values = [...text].map((letter) => alphanumeric.indexOf(letter));
	if (values.includes(-1)) throw new Error(`"${text}" is not all alphanumeric.`);
	to.bits(0b0010, 4);
	to.bits(values.length, letterCountWidth(version));
	for (let at = 0; at < values.length; at += 2) {
		const [first = 0, second] = values.slice(at, at + 2);
		if (second === undefined) to.bits(first, 6);
		else to.bits(first * 45 + second, 11);
	}
}

function byteCountWidth(version: number): number {
	return version < 10 ? 8 : 16;
}

function letterCountWidth(version: number): number {
	return version < 10 ? 9 : 11;
}

function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
