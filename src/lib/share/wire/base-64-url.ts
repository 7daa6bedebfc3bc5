const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...letters].map((letter, value) => [letter.charCodeAt(0), value]));

/** Base64url of RFC 4648 without padding. */
export function toBase64Url(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const [a = 0, b, c] = bytes.subarray(at, at + 3);
		const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
		const length = b === undefined ? 2 : c === undefined ? 3 : 4;
		for (let place = 0; place < length; place += 1) {
			text += letters.charAt((group >> (18 - 6 * place)) & 63);
		}
	}
	return text;
}

/** @returns `undefined` for whatever `toBase64Url` would not write: each text has one meaning */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
	if (text.length % 4 === 1) return undefined;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let [held, bits, at] = [0, 0, 0];
	for (let place = 0; place < text.length; place += 1) {
		const value = values.get(text.charCodeAt(place));
		if (value === undefined) return undefined;
		held = ((held << 6) | value) & 0xffff;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			bytes[at] = (held >> bits) & 255;
			at += 1;
		}
	}
	return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
