/*
 * Points of P-256 (SEC 2, secp256r1) as 33 bytes on the wire. Not every engine takes a compressed
 * point, so that it is made whole here: y² = x³ - 3x + b, and as p is 3 modulo 4, the root of a
 * number is its power (p + 1) / 4. All of it is public, so that the time it takes tells nothing.
 */
const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
const coordinateBytes = 32;

/** @param raw 65 bytes: 4, x, y */
export function compressPoint(raw: Uint8Array): Uint8Array<ArrayBuffer> {
	const compressed = raw.slice(0, 1 + coordinateBytes);
	compressed[0] = 2 + ((raw.at(-1) ?? 0) & 1);
	return compressed;
}

/**
 * @param compressed 33 bytes: 2 or 3, x
 * @returns 65 bytes; `undefined` where there is no such point
 */
export function decompressPoint(compressed: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
	const sign = (compressed[0] ?? 0) - 2;
	if (compressed.length !== 1 + coordinateBytes || (sign !== 0 && sign !== 1)) return undefined;
	const x = numberOf(compressed.subarray(1));
	if (x >= p) return undefined;
	const square = modulo(x * x * x - 3n * x + b);
	const root = power(square, (p + 1n) / 4n);
	if (modulo(root * root) !== square) return undefined;
	const y = Number(root & 1n) === sign ? root : p - root;
	// The root of zero has one sign only.
	if (y === p) return undefined;
	const raw = new Uint8Array(1 + 2 * coordinateBytes);
	raw[0] = 4;
	raw.set(compressed.subarray(1), 1);
	writeNumber(raw.subarray(1 + coordinateBytes), y);
	return raw;
}

function modulo(value: bigint): bigint {
	const rest = value % p;
	return rest < 0n ? rest + p : rest;
}

function power(base: bigint, exponent: bigint): bigint {
	let [result, square] = [1n, base];
	for (let left = exponent; left > 0n; left >>= 1n) {
		if (left & 1n) result = (result * square) % p;
		square = (square * square) % p;
	}
	return result;
}

function numberOf(bytes: Uint8Array): bigint {
	return bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n);
}

function writeNumber(to: Uint8Array, value: bigint): void {
	let left = value;
	for (let at = to.length - 1; at >= 0; at -= 1) {
		to[at] = Number(left & 255n);
		left >>= 8n;
	}
}
