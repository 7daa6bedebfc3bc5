/** Bytes as hexadecimal digits, two a byte, in small letters. */
export function toHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Whether a text is so many bytes at most, as `toHex` writes them, and at least one. A record may
 * come from anybody's backup: `/^(..)+$/` throws for a text of some ten million letters.
 */
export function isHex(text: string, mostBytes: number): boolean {
	const isInPairs = text !== '' && text.length % 2 === 0;
	return isInPairs && text.length <= 2 * mostBytes && !/[^0-9a-f]/.test(text);
}

/**
 * @param count how many bytes it has to be
 * @throws RangeError for what is not two digits for each byte
 */
export function fromHex(digits: string, count = digits.length / 2): Uint8Array<ArrayBuffer> {
	if (/[^0-9a-f]/.test(digits) || digits.length !== 2 * count || !Number.isInteger(count)) {
		throw new RangeError(`Not ${String(count)} bytes in hexadecimal digits: ${digits}`);
	}
	return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
