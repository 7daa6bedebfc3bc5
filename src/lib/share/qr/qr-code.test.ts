import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { seed } from '../builders';
import { makeQrCode } from './qr-code';
import { largestVersion, sizeOf, type QrLevel } from './sizes';

const levels: readonly QrLevel[] = ['M', 'Q'];
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$+-/:';

describe('a code', () => {
	it('holds as much as the standard says', () => {
		// ISO/IEC 18004, table 7: characters in byte mode.
		const bytes = { M: [14, 84, 213, 412], Q: [11, 60, 151, 292] };
		for (const level of levels) {
			const sizes = [1, 5, 10, 15].map((version) => sizeOf(version, level).dataCodewords);
			// Mode and length: 12 bits, and 20 from version 10 on.
			expect(sizes.map((size, at) => size - (at < 2 ? 2 : 3))).toEqual(bytes[level]);
		}
	});

	it.each(levels)(
		'of level %s is drawn as another encoder draws it, in one of the masks',
		(level) => {
			for (let version = 1; version <= largestVersion; version += 1) {
				const text = 'a'.repeat(sizeOf(version, level).dataCodewords - 3);
				const options = { ecc: level, border: 0, minVersion: version, maxVersion: version };
				const theirs = Array.from({ length: 8 }, (_, mask) =>
					String(encode(text, { ...options, maskPattern: mask }).data)
				);
				const ours = makeQrCode([{ mode: 'byte', text }], level);
				expect(ours?.version).toBe(version);
				expect(theirs).toContain(String(ours?.rows));
			}
		}
	);

	it('is read by another decoder as it was written, whatever its parts are', () => {
		const parts = fc.tuple(
			fc.string({ unit: 'binary-ascii', maxLength: 40 }),
			fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 300 }),
			fc.constantFrom(...levels)
		);
		fc.assert(
			fc.property(parts, ([text, capitals, level]) => {
				const code = makeQrCode(
					[
						{ mode: 'byte', text },
						{ mode: 'alphanumeric', text: capitals }
					],
					level
				);
				if (!code) throw new Error('It fits.');
				expect(decodeQR(picture(code.rows))).toBe(text + capitals);
			}),
			{ seed, numRuns: 60 }
		);
	});

	it('is none where the text is too long', () => {
		expect(makeQrCode([{ mode: 'byte', text: 'a'.repeat(412) }], 'M')?.version).toBe(15);
		expect(makeQrCode([{ mode: 'byte', text: 'a'.repeat(413) }], 'M')).toBeUndefined();
	});
});

/** Four pixels a module, black and white, with its margin. */
function picture(rows: readonly (readonly boolean[])[]) {
	const side = (rows.length + 8) * 4;
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	for (let y = 0; y < side; y += 1) {
		for (let x = 0; x < side; x += 1) {
			if (rows[(y >> 2) - 4]?.[(x >> 2) - 4])
				data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
		}
	}
	return { width: side, height: side, data };
}
