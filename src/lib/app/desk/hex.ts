/** Bytes as hexadecimal digits: records travel in backups, which are text. */
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

/** @param digits hexadecimal, two a byte */
export function fromHex(digits: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
