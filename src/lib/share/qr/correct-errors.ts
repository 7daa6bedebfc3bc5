import type { QrSize } from './sizes';

/*
 * Reed and Solomon's code over the field of 256 elements that ISO/IEC 18004 uses, whose polynomial is
 * x^8 + x^4 + x^3 + x^2 + 1.
 */

/** The data in blocks, each with what corrects its errors, woven into one another. */
export function withCorrection(data: Uint8Array, size: QrSize): Uint8Array {
	const { blocks, correcting, codewords, dataCodewords } = size;
	const shortLength = Math.floor(dataCodewords / blocks);
	const shortBlocks = blocks - (dataCodewords % blocks);
	const divisor = divisorOf(correcting);
	let from = 0;
	const parts = Array.from({ length: blocks }, (_, block) => {
		const part = data.subarray(from, from + shortLength + (block < shortBlocks ? 0 : 1));
		from += part.length;
		return { part, check: remainderOf(part, divisor) };
	});
	const woven: number[] = [];
	for (let at = 0; at <= shortLength; at += 1) {
		for (const { part } of parts) woven.push(...part.subarray(at, at + 1));
	}
	for (let at = 0; at < correcting; at += 1) {
		for (const { check } of parts) woven.push(check[at] ?? 0);
	}
	return Uint8Array.from(woven.slice(0, codewords));
}

/** The product of x - 2^n for n below the degree, without its first coefficient, which is 1. */
function divisorOf(degree: number): readonly number[] {
	const divisor = [...new Array<number>(degree - 1).fill(0), 1];
	let root = 1;
	for (let n = 0; n < degree; n += 1) {
		for (let at = 0; at < degree; at += 1) {
			divisor[at] = times(divisor[at] ?? 0, root) ^ (divisor[at + 1] ?? 0);
		}
		root = times(root, 2);
	}
	return divisor;
}

function remainderOf(data: Uint8Array, divisor: readonly number[]): readonly number[] {
	const rest = new Array<number>(divisor.length).fill(0);
	for (const byte of data) {
		const factor = byte ^ (rest.shift() ?? 0);
		rest.push(0);
		divisor.forEach((coefficient, at) => {
			rest[at] = (rest[at] ?? 0) ^ times(coefficient, factor);
		});
	}
	return rest;
}

function times(a: number, b: number): number {
	let product = 0;
	for (let bit = 7; bit >= 0; bit -= 1) {
		product = (product << 1) ^ ((product >>> 7) * 0x11d);
		product ^= ((b >>> bit) & 1) * a;
	}
	return product;
}
