/*
 * Two bytes as three letters of a QR code's alphanumeric set, as base 45 does (RFC 9285). 41 letters
 * are enough for that, so that those of the 45 can be left out that a link may not hold (space, %)
 * or that messengers take for something else at its end (. and *).
 */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$+-/:';
const values = new Map([...letters].map((letter, value) => [letter.charCodeAt(0), value]));
const radix = letters.length;

/** Three letters for two bytes, two for an odd one at the end. */
export function toBase41(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 2) {
		const [a = 0, b] = bytes.subarray(at, at + 2);
		let value = b === undefined ? a : a * 256 + b;
		for (let left = b === undefined ? 2 : 3; left > 0; left -= 1) {
			text += letters.charAt(value % radix);
			value = Math.floor(value / radix);
		}
	}
	return text;
}

/** @returns `undefined` for whatever `toBase41` would not write: each text has one meaning */
export function fromBase41(text: string): Uint8Array<ArrayBuffer> | undefined {
	if (text.length % 3 === 1) return undefined;
	const bytes: number[] = [];
	for (let at = 0; at < text.length; at += 3) {
		const end = Math.min(at + 3, text.length);
		let value = 0;
		for (let place = end - 1; place >= at; place -= 1) {
			const digit = values.get(text.charCodeAt(place));
			if (digit === undefined) return undefined;
			value = value * radix + digit;
		}
		const isPair = end - at === 3;
		if (value >= (isPair ? 65_536 : 256)) return undefined;
		if (isPair) bytes.push(value >> 8);
		bytes.push(value & 255);
	}
	return Uint8Array.from(bytes);
}
