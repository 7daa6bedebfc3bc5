/** Two digits a byte, in small letters. */
export function toHex(bytes: Uint8Array): string {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws RangeError for what is not two digits for each of `count` bytes */
export function fromHex(digits: string, count: number): Uint8Array<ArrayBuffer> {
	if (!/^[0-9a-f]*$/.test(digits) || digits.length !== 2 * count) {
		throw new RangeError(`Not ${String(count)} bytes in hexadecimal digits: ${digits}`);
	}
	return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
