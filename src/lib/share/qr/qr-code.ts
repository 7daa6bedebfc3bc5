import { withCorrection } from './correct-errors';
import { masks, penaltyOf } from './masks';
import { drawFormat, drawPatterns, type Modules } from './patterns';
import { writeSegments, type QrSegment } from './segments';
import { largestVersion, sizeOf, type QrLevel } from './sizes';

/** A QR code by ISO/IEC 18004. */
export interface QrCode {
	/** 1 to 15. */
	readonly version: number;
	readonly level: QrLevel;
	/** From top to bottom, dark or light; the margin of four light modules is not in it. */
	readonly rows: readonly (readonly boolean[])[];
}

/**
 * The smallest code that says all this. Its parts can each have a mode of their own, which no
 * library that we know of offers: a link whose second half is alphanumeric needs a third less.
 * @returns `undefined` where even the largest is too small
 */
export function makeQrCode(
	segments: readonly QrSegment[],
	level: QrLevel,
	mostVersion: number = largestVersion
): QrCode | undefined {
	for (let version = 1; version <= mostVersion; version += 1) {
		const size = sizeOf(version, level);
		const data = writeSegments(segments, size);
		if (data)
			return { version, level, rows: draw(drawPatterns(size), withCorrection(data, size), level) };
	}
	return undefined;
}

const levelBits: Readonly<Record<QrLevel, number>> = { M: 0b00, Q: 0b11 };

function draw(patterns: Modules, codewords: Uint8Array, level: QrLevel) {
	const drawn = masks.map((mask, number) => {
		const rows = patterns.map((row) => [...row]);
		drawFormat(rows, (levelBits[level] << 3) | number);
		fill(rows, patterns, codewords, mask);
		const whole = rows.map((row) => row.map((isDark) => isDark ?? false));
		return { whole, penalty: penaltyOf(whole) };
	});
	return drawn.reduce((best, one) => (one.penalty < best.penalty ? one : best)).whole;
}

/** In columns of two, from the right, upwards and downwards in turn, around what is drawn already. */
function fill(
	rows: Modules,
	patterns: Modules,
	codewords: Uint8Array,
	mask: (x: number, y: number) => boolean
): void {
	const last = rows.length - 1;
	let at = 0;
	for (let right = last; right >= 1; right -= 2) {
		// The column of the timing pattern counts for none.
		if (right === 6) right = 5;
		const isUpwards = ((right + 1) & 2) === 0;
		for (let step = 0; step <= last; step += 1) {
			const y = isUpwards ? last - step : step;
			for (const x of [right, right - 1]) {
				const row = rows[y];
				if (!row || patterns[y]?.[x] !== undefined) continue;
				const bit = ((codewords[at >> 3] ?? 0) >>> (7 - (at & 7))) & 1;
				row[x] = (bit === 1) !== mask(x, y);
				at += 1;
			}
		}
	}
}
