import { WireDamage, type BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';

/*
 * A short text in six bits a letter, so that a title or a typed answer costs half of what it costs
 * in UTF-8, or less. Three pages of up to 62 letters; a code turns to another page, and one spells
 * out what is on none. Part of the wire format of version 1: letters may be added at the end of a
 * page, and none may ever be moved.
 */
const common = ' -.,:()"\'/';
const pages = [
	[...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي٠١٢٣٤٥٦٧٨٩ -.،؛؟:()«»/َُِّ'],
	[...`abcdefghijklmnopqrstuvwxyz0123456789${common};?!&’‘–—“”éèçöü`],
	[...`ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789${common}`]
].map((letters) => ({
	letters,
	places: new Map(letters.map((letter, place) => [letter, place]))
}));
const turn = 62;
const spell = 63;

/** The page that a text begins on stands before it. */
const pageWidth = 2;

/** @param text of any length and any letters */
export function writeShortText(to: BitWriter, text: string): void {
	const letters = [...text];
	to.varint(letters.length, 5);
	let page = Math.max(pageWith(letters[0] ?? '', 0), 0);
	to.bits(page, pageWidth);
	for (const letter of letters) {
		const found = pageWith(letter, page);
		if (found !== -1 && found !== page) {
			to.bits(turn, 6);
			to.bits(found, pageWidth);
			page = found;
		}
		const place = pages[page]?.places.get(letter);
		if (place !== undefined) to.bits(place, 6);
		else {
			to.bits(spell, 6);
			to.bits(letter.codePointAt(0) ?? 0, 21);
		}
	}
}

/** @param mostLetters whatever is longer was not written by us */
export function readShortText(from: BitReader, mostLetters: number): string {
	const count = from.varint(5, mostLetters);
	let page = from.bits(pageWidth);
	let text = '';
	for (let read = 0; read < count; read += 1) {
		let code = from.bits(6);
		if (code === turn) {
			page = from.bits(pageWidth);
			code = from.bits(6);
		}
		const letter = code === spell ? spelled(from.bits(21)) : pages[page]?.letters[code];
		if (letter === undefined) throw new WireDamage('a letter does not exist');
		text += letter;
	}
	return text;
}

/** The present page if the letter is on it, another that has it, or -1. */
function pageWith(letter: string, present: number): number {
	if (pages[present]?.places.has(letter)) return present;
	return pages.findIndex(({ places }) => places.has(letter));
}

function spelled(codePoint: number): string | undefined {
	return codePoint > 0x10ffff ? undefined : String.fromCodePoint(codePoint);
}

/** At most so many letters, none of them cut in two. */
export function shortened(text: string, mostLetters: number): string {
	const letters = [...text];
	return letters.length <= mostLetters ? text : letters.slice(0, mostLetters).join('');
}
