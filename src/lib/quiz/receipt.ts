/** Crockford's base 32: no letters that read like digits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const codeLength = 6;

/**
 * What a teacher's device shows, and a student types or scans, once a result has arrived: the first
 * 30 bits of the message's id in Crockford's base 32, and a check character. It says that these
 * bytes have arrived, and nothing about what is in them.
 * @param messageId SHA-256 of the bytes that were handed in, as hexadecimal digits
 * @returns seven characters, as in `7K2MQ9X`
 * @throws Error if the id is no such number
 */
export function receiptOf(messageId: string): string {
	if (!/^[0-9a-f]{8}/i.test(messageId)) throw new Error(`No message has the id "${messageId}".`);
	// 32 bits, of which the last two are left out.
	const bits = Number.parseInt(messageId.slice(0, 8), 16);
	const values = Array.from({ length: codeLength }, (_, place) => (bits >>> (27 - 5 * place)) & 31);
	return [...values, checkOf(values)].map((value) => alphabet.charAt(value)).join('');
}

/**
 * A receipt as somebody has typed it: in small letters, with blanks or dashes, O for 0 or l for 1.
 * @returns its plain form, `undefined` where a character is missing or mistaken
 */
export function parseReceipt(text: string): string | undefined {
	const plain = [...text.toUpperCase()]
		.filter((character) => !/[\s\u2010-\u2015-]/.test(character))
		.map((character) => lookalikes[character] ?? character);
	const values = plain.map((character) => alphabet.indexOf(character));
	if (values.length !== codeLength + 1 || values.includes(-1)) return undefined;
	return checkOf(values.slice(0, codeLength)) === values.at(-1) ? plain.join('') : undefined;
}

/**
 * A sum over the field of 32 elements, each place times another power of its generator: one wrong
 * character, and two that have changed places, always give another one.
 */
function checkOf(values: readonly number[]): number {
	return values.reduce((sum, value) => timesX(sum ^ value), 0);
}

/** Times x, modulo the primitive polynomial x^5 + x^2 + 1. */
function timesX(value: number): number {
	const shifted = value << 1;
	return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
