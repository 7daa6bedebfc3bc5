import { writeValues } from './crockford';

const groups = 2;
const groupLength = 4;

/**
 * A key as two people can compare it: the first 40 bits of its hash in Crockford's base 32. Enough
 * to tell teachers apart, and for whoever compares it to notice another key; not to be relied on
 * where somebody has days of computing to spend on a key that looks alike.
 * @param hash SHA-256 of the key
 * @returns as in `7K2M-Q9XB`
 */
export function fingerprint(hash: Uint8Array): string {
	const bit = (at: number) => ((hash[at >>> 3] ?? 0) >>> (7 - (at & 7))) & 1;
	const value = (at: number) => [0, 1, 2, 3, 4].reduce((sum, more) => sum * 2 + bit(at + more), 0);
	const values = Array.from({ length: groups * groupLength }, (_, index) => value(5 * index));
	const text = writeValues(values);
	return `${text.slice(0, groupLength)}-${text.slice(groupLength)}`;
}
