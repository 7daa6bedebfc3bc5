/** Bytes as hexadecimal digits: records travel in backups, which are text. */
export function toHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param digits hexadecimal, two a byte */
export function fromHex(digits: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
