import { codeLinkOf, type Carried } from '../carried';
import { framesOf } from './frames';
import { makeQrCode, type QrCode } from './qr-code';
import { largestVersion, type QrLevel } from './sizes';

/** A code ready to be drawn. */
export interface QrPicture extends QrCode {
	/** What it says. */
	readonly text: string;
	/** Modules a side, with the margin of four light ones around it. */
	readonly side: number;
	/** The dark modules, as the `d` of an SVG path in units of a module. */
	readonly path: string;
}

/** Where a code is shown: paper is smudged and folded, a screen is not. */
export type QrMedium = 'screen' | 'paper';

const margin = 4;

/** In this order, what is tried before a message is spread over several codes. */
const sizes: Readonly<Record<QrMedium, readonly (readonly [QrLevel, number])[]>> = {
	screen: [['M', largestVersion]],
	// A code that any camera app opens is worth more than one that stands more dirt.
	paper: [
		['Q', 10],
		['M', largestVersion]
	]
};

/**
 * A link as a code; where it is too long for one that phones read easily, a carousel of codes that
 * only Diwan's own scanner joins (`collectFrames`).
 * @param base the address of the start page in some language
 */
export function qrPictures(carried: Carried, base: string, medium: QrMedium): readonly QrPicture[] {
	const [address, message] = codeLinkOf(carried, base);
	for (const [level, mostVersion] of sizes[medium]) {
		const code = makeQrCode(
			[
				{ mode: 'byte', text: address },
				{ mode: 'alphanumeric', text: message }
			],
			level,
			mostVersion
		);
		if (code) return [pictured(code, address + message)];
	}
	const [level, mostVersion] = medium === 'paper' ? (['Q', 10] as const) : (['M', 10] as const);
	return framesOf(carried, medium).map((text) => {
		const code = makeQrCode([{ mode: 'alphanumeric', text }], level, mostVersion);
		if (!code) throw new Error('A frame is made to fit.');
		return pictured(code, text);
	});
}

function pictured(code: QrCode, text: string): QrPicture {
	return { ...code, text, side: code.rows.length + 2 * margin, path: pathOf(code) };
}

/** One rectangle for each run of dark modules in a row. */
function pathOf({ rows }: QrCode): string {
	return rows
		.flatMap((row, y) =>
			[
				...row
					.map((isDark) => (isDark ? '1' : '0'))
					.join('')
					.matchAll(/1+/g)
			].map(
				({ 0: run, index }) =>
					`M${String(index + margin)} ${String(y + margin)}h${String(run.length)}v1h-${String(run.length)}z`
			)
		)
		.join('');
}
