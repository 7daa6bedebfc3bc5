import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxFileBytes } from './backup';
import { readFrame, writeFrame } from './backup-frame';
import { seed } from './builders';
import { crc32 } from './crc-32';

const payload = new TextEncoder().encode('all that a learner has\n');
const sealed = { packing: 'gzip', lock: 'passphrase', textBytes: 999, payload } as const;
const file = writeFrame(sealed);
const lengths = fc.integer({ min: 0, max: file.length - 1 });

describe('a file', () => {
	it('gives back what was put in', () => {
		expect(readFrame(file)).toEqual({ ok: true, value: sealed });
	});

	it('is read the same as a part of something larger', () => {
		const larger = new Uint8Array([1, 2, 3, ...file]);
		expect(readFrame(larger.subarray(3))).toEqual({ ok: true, value: sealed });
	});

	it('cut anywhere is refused: its end is missing', () => {
		for (let length = 1; length < file.length; length++) {
			expect(readFrame(file.slice(0, length))).toEqual({ ok: false, reason: 'truncated' });
		}
	});

	it('with any one bit changed is refused, and never as newer', () => {
		const reasons = new Set<string>();
		for (let bit = 0; bit < file.length * 8; bit++) {
			const read = readFrame(changed(file, bit >> 3, 1 << (bit & 7)));
			reasons.add(read.ok ? 'opened' : read.reason);
		}
		expect([...reasons].sort()).toEqual(['corrupted', 'notABackup', 'truncated']);
	});

	it('with any few bytes changed is refused', () => {
		fc.assert(
			fc.property(lengths, fc.uint8Array({ minLength: 1, maxLength: 4 }), (at, masks) => {
				fc.pre(masks.some((mask) => mask !== 0) && at + masks.length <= file.length);
				const damaged = masks.reduce<Uint8Array<ArrayBuffer>>(
					(bytes, mask, offset) => changed(bytes, at + offset, mask),
					file
				);
				expect(readFrame(damaged).ok).toBe(false);
			}),
			{ seed, numRuns: 1_000 }
		);
	});

	it.each([
		['nothing', [], 'notABackup'],
		['a text', [...new TextEncoder().encode('{"deck":[]}')], 'notABackup'],
		['a zip, as Anki’s packages are', [0x50, 0x4b, 3, 4, 20, 0], 'otherApp'],
		['a database', [...new TextEncoder().encode('SQLite format 3\0')], 'otherApp'],
		['something longer', [...file, 0], 'corrupted']
	])('that is %s is refused', (_, bytes, reason) => {
		expect(readFrame(new Uint8Array(bytes))).toEqual({ ok: false, reason });
	});

	it('larger than any backup is refused unread', () => {
		expect(readFrame(new Uint8Array(maxFileBytes + 1))).toEqual({ ok: false, reason: 'tooLarge' });
	});

	it('that says it unpacks to more than a phone can hold is refused', () => {
		expect(readFrame(resealed(12, 0x7f))).toEqual({ ok: false, reason: 'tooLarge' });
	});

	it('of a later version says so', () => {
		expect(readFrame(resealed(9, 3))).toEqual({ ok: false, reason: 'newerVersion' });
	});

	it.each([
		['version', 9, 0],
		['packing', 10, 2],
		['lock', 11, 2]
	])('of a %s that never was is refused', (_, at, value) => {
		expect(readFrame(resealed(at, value))).toEqual({ ok: false, reason: 'corrupted' });
	});
});

function changed(bytes: Uint8Array<ArrayBuffer>, at: number, mask: number) {
	const copy = bytes.slice();
	copy[at] = (copy[at] ?? 0) ^ mask;
	return copy;
}

/** The file with another byte, and a checksum to it. */
function resealed(at: number, value: number): Uint8Array<ArrayBuffer> {
	const copy = file.slice();
	copy[at] = value;
	new DataView(copy.buffer).setUint32(copy.length - 4, crc32(copy.subarray(0, -4)));
	return copy;
}
