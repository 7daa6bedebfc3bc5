/** Crockford's base 32: no I, L, O and U, which are misread or misheard. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const lookalikes: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/**
 * Reads what somebody has typed: in small letters, with blanks or dashes, O for 0, I or l for 1,
 * in Arabic digits.
 * @returns values of 0 to 31, or `undefined` if there is any other character
 */
export function readValues(text: string): readonly number[] | undefined {
	const plain = [...text.normalize('NFKC').toUpperCase()].filter((one) => !ignored.test(one));
	const values = plain.map((one) => alphabet.indexOf(lookalikes[one] ?? westernDigit(one)));
	return values.includes(-1) ? undefined : values;
}

export function writeValues(values: readonly number[]): string {
	return values.map((value) => alphabet.charAt(value)).join('');
}

/** Blanks, dashes, and the marks of direction that come along when text is copied. */
const ignored = /[\s\u2010-\u2015\u2212\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c_.-]/;

function westernDigit(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
	return code >= 0x6f0 && code <= 0x6f9 ? String(code - 0x6f0) : character;
}
