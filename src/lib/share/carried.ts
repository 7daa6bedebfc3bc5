import { crc32 } from './crc-32';
import { accept, refuse, type Result } from './result';
import { fromBase41, toBase41 } from './wire/base-41';
import { fromBase64Url, toBase64Url } from './wire/base-64-url';
import { concat } from './wire/assignment-body';

type Bytes = Uint8Array<ArrayBuffer>;

export type CarriedKind = 'assignment' | 'result';

/** A message as it was found in a link, a QR code, a text or a file. Not verified. */
export interface Carried {
	readonly kind: CarriedKind;
	readonly bytes: Bytes;
}

/**
 * - `nothingFound`: there is no message in it
 * - `cutOff`: there is the beginning of one, and what follows is missing or changed
 */
export type CarriedProblem = 'nothingFound' | 'cutOff' | 'newer';

/** Where a link leads to, and the letter behind its `#`: small for base64url, large in a QR code. */
const marks = {
	assignment: { page: 'take/', letter: 'a' },
	result: { page: 'desk/inbox/', letter: 'r' }
} as const satisfies Record<CarriedKind, unknown>;

/**
 * A link that holds the whole message behind its `#`, which no host ever sees.
 * @param base the address of the start page in some language, as in `https://example.org/diwan/`
 */
export function linkOf({ kind, bytes }: Carried, base: string): string {
	return `${beforeMessage(kind, base)}${marks[kind].letter}${toBase64Url(withCheck(bytes))}`;
}

/** The same link for a QR code: its second part is all of the code's alphanumeric set. */
export function codeLinkOf({ kind, bytes }: Carried, base: string): readonly [string, string] {
	const letter = marks[kind].letter.toUpperCase();
	return [beforeMessage(kind, base), `${letter}${toBase41(withCheck(bytes))}`];
}

/** Finds the first message in a text of anybody's making, whatever stands around it. */
export function readCarriedText(text: string): Result<Carried, CarriedProblem> {
	const [first] = readAllCarried(text);
	return first ?? refuse('nothingFound');
}

/** Finds every message in a text: several links may be pasted at once. */
export function readAllCarried(text: string): readonly Result<Carried, CarriedProblem>[] {
	const plain = withoutEscapes(text.slice(0, mostLetters));
	const budget = { letters: mostTried };
	const marked = plain.matchAll(/(?:#|^\s*)([arAR])(?=[\w$+\-/:]{20})/g);
	const found = [...marked].slice(0, mostMessages);
	return found.map(({ 0: mark, 1: letter = '', index }, at) => {
		const start = index + mark.length;
		return readAt(letter, plain.slice(start, found[at + 1]?.index), budget);
	});
}

/** Results of a large class in one text. */
const mostLetters = 250_000;
const mostMessages = 1_000;

/** What no text of ours comes near, so that one of malice keeps nobody waiting. */
const mostTried = 500_000;
const mostLines = 400;

/*
 * Where a message ends is not known before its check is right: a mail program may have broken it
 * into lines, and words may stand behind it.
 */
function readAt(
	letter: string,
	text: string,
	budget: { letters: number }
): Result<Carried, CarriedProblem> {
	const kind = letter.toLowerCase() === marks.assignment.letter ? 'assignment' : 'result';
	const isCode = letter !== letter.toLowerCase();
	const alphabet = isCode ? /^[0-9A-Z$+\-/:]+/ : /^[\w-]+/;
	let joined = '';
	for (const line of text.split(/[\s\u200b-\u200f\u2060-\u2069\ufeff]+/, mostLines)) {
		const run = alphabet.exec(line)?.[0] ?? '';
		joined += run;
		// What ends a sentence may be a letter of the code.
		for (const candidate of isCode ? [joined, joined.replace(/[-/:]$/, '')] : [joined]) {
			budget.letters -= candidate.length;
			if (budget.letters < 0) return refuse('cutOff');
			const bytes = withoutCheck(isCode ? fromBase41(candidate) : fromBase64Url(candidate));
			if (bytes) return accept({ kind, bytes });
		}
		if (run.length < line.length) break;
	}
	return refuse('cutOff');
}

/** Some programs write `%23` for `#` and the like; no letter of ours is a `%`. */
function withoutEscapes(text: string): string {
	return text.replace(/%([2-7][0-9A-Fa-f])/g, (_, code: string) =>
		String.fromCharCode(parseInt(code, 16))
	);
}

function beforeMessage(kind: CarriedKind, base: string): string {
	return `${base.replace(/\/*$/, '/')}${marks[kind].page}#`;
}

/** Tells a link that was cut off from one that somebody has changed. */
const checkBytes = 2;

function withCheck(bytes: Uint8Array): Bytes {
	const check = crc32(bytes) & 0xffff;
	return concat(bytes, Uint8Array.of(check >> 8, check & 255));
}

function withoutCheck(checked: Bytes | undefined): Bytes | undefined {
	if (!checked || checked.length <= checkBytes) return undefined;
	const bytes = checked.slice(0, -checkBytes);
	const check = ((checked.at(-2) ?? 0) << 8) | (checked.at(-1) ?? 0);
	return (crc32(bytes) & 0xffff) === check ? bytes : undefined;
}

/*
 * A file: magic, eight bytes; version, 8 bits; kind, 8 bits (the link's small letter); the message;
 * CRC-32 of everything before, 32 bits.
 */
const magic = new TextEncoder().encode('DIWANMSG');
const fileVersion = 1;
const fileHeadBytes = 10;
const mostFileBytes = 65_536;

export function writeCarriedFile({ kind, bytes }: Carried): Bytes {
	const head = Uint8Array.of(fileVersion, marks[kind].letter.charCodeAt(0));
	const file = concat(magic, head, bytes, new Uint8Array(4));
	new DataView(file.buffer).setUint32(file.length - 4, crc32(file.subarray(0, -4)));
	return file;
}

/** Reads a file: one of ours, or a text with a link in it. */
export function readCarriedFile(file: Uint8Array): Result<Carried, CarriedProblem> {
	if (!magic.every((byte, at) => file[at] === byte)) {
		return readCarriedText(new TextDecoder().decode(file.subarray(0, mostFileBytes)));
	}
	if (file.length < fileHeadBytes + 4 || file.length > mostFileBytes) return refuse('cutOff');
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	if (view.getUint32(file.length - 4) !== crc32(file.subarray(0, -4))) return refuse('cutOff');
	const letter = String.fromCharCode(view.getUint8(9));
	const kind = (['assignment', 'result'] as const).find((one) => marks[one].letter === letter);
	if (view.getUint8(8) > fileVersion || !kind) return refuse('newer');
	return accept({ kind, bytes: file.slice(fileHeadBytes, -4) });
}
