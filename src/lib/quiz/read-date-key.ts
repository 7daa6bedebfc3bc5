import { foldText } from '$lib/cards';
import { monthNames, parseEdtf } from '$lib/content';

/**
 * Reads a date that a teacher typed as a key: "2014-06-10", "10 June 2014", "Jun 2014", "10/6/2014"
 * with the day first, "١٠ حزيران ٢٠١٤", or a bare year.
 * @returns as EDTF, as fine as it was typed; `undefined` for what is no date of any calendar
 */
export function readDateKey(text: string): string | undefined {
	const plain = withLatinDigits(text).trim();
	return [plain, fromNumbers(plain), fromWords(plain)].find(
		(date) => date !== undefined && parseEdtf(date) !== undefined
	);
}

function fromNumbers(text: string): string | undefined {
	const parts = text.split(/[\s./-]+/);
	if (!parts.every((part) => /^\d+$/.test(part)) || parts.length > 3) return undefined;
	const yearLast = parts.at(-1)?.length === 4;
	return edtfOf(yearLast ? parts.reverse() : parts);
}

function fromWords(text: string): string | undefined {
	// Folded, "10, 2014" is one number.
	const folded = foldText(text);
	const month = months.find(({ pattern }) => pattern.test(folded))?.month;
	const [year] = /(?<!\d)\d{4}(?!\d)/.exec(text) ?? [];
	const [day] = /(?<!\d)\d{1,2}(?!\d)/.exec(text) ?? [];
	if (month === undefined || year === undefined) return undefined;
	return edtfOf([year, month, ...(day === undefined ? [] : [day])]);
}

function edtfOf(parts: readonly string[]): string {
	return parts.map((part) => part.padStart(2, '0')).join('-');
}

/** Whole, or in English its first three letters or more. */
const months = [
	...monthNames('en').map((name, at) => ({ name, at, least: 3 })),
	...monthNames('ar').map((name, at) => ({ name, at, least: Infinity }))
].map(({ name, at, least }) => {
	const folded = foldText(name);
	const [head, tail] = [folded.slice(0, least), folded.slice(least)];
	const rest = [...tail].reduceRight((inner, letter) => `(?:${letter}${inner})?`, '');
	return {
		month: String(at + 1),
		pattern: new RegExp(`(?<![\\p{L}])${head}${rest}(?![\\p{L}])`, 'u')
	};
});

function withLatinDigits(text: string): string {
	return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
		String(digit.charCodeAt(0) & 0xf)
	);
}
