import { WireDamage, type BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import { readShortText, shortened, writeShortText } from './short-text';

const mostLetters = 40;
const yearWidth = 14;

/** A year, a month or a day in a few bits; whatever else it may be, letter by letter. */
export function writeTypedDate(to: BitWriter, date: string): void {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
	const isDate = year !== undefined && Number(month ?? 0) < 16 && Number(day ?? 0) < 32;
	to.bits(!isDate ? 0 : day !== undefined ? 3 : month !== undefined ? 2 : 1, 2);
	if (!isDate) writeShortText(to, shortened(date, mostLetters));
	else {
		to.bits(Number(year), yearWidth);
		if (month !== undefined) to.bits(Number(month), 4);
		if (day !== undefined) to.bits(Number(day), 5);
	}
}

export function readTypedDate(from: BitReader): string {
	const precision = from.bits(2);
	if (precision === 0) return readShortText(from, mostLetters);
	const year = from.bits(yearWidth);
	if (year > 9999) throw new WireDamage('a year has more than four digits');
	const parts = [String(year).padStart(4, '0')];
	if (precision > 1) parts.push(String(from.bits(4)).padStart(2, '0'));
	if (precision > 2) parts.push(String(from.bits(5)).padStart(2, '0'));
	return parts.join('-');
}
