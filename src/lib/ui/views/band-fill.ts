import type { KnownBand } from '$lib/schedule';
import type { Palette } from './palette';

/** How a mark is painted: its edge, and what is within. */
export interface BandFill {
	readonly edge: string;
	readonly fill: string | CanvasPattern;
}

/** Of the side of a pattern's square, in pixels. */
const tile = 5;

type BandFills = Readonly<Record<KnownBand, BandFill>>;

const made = new WeakMap<Palette, BandFills>();

/** What `BandSwatch` shows as a key, for a canvas. Made once for a palette. */
export function bandFills(context: CanvasRenderingContext2D, palette: Palette): BandFills {
	const fills = made.get(palette) ?? makeFills(context, palette);
	made.set(palette, fills);
	return fills;
}

function makeFills(context: CanvasRenderingContext2D, palette: Palette): BandFills {
	const { accent, amber, wrong, inkSoft, sheet, rule, ruleStrong } = palette;
	return {
		firm: { edge: accent, fill: accent },
		fair: { edge: amber, fill: patternOf(context, sheet, amber, drawStripes) },
		weak: { edge: wrong, fill: patternOf(context, sheet, wrong, drawDots) },
		new: { edge: inkSoft, fill: sheet },
		none: { edge: ruleStrong, fill: rule }
	};
}

function patternOf(
	context: CanvasRenderingContext2D,
	ground: string,
	ink: string,
	draw: (brush: CanvasRenderingContext2D) => void
): string | CanvasPattern {
	const square = document.createElement('canvas');
	square.width = tile;
	square.height = tile;
	const brush = square.getContext('2d');
	if (!brush) return ink;
	brush.fillStyle = ground;
	brush.fillRect(0, 0, tile, tile);
	brush.fillStyle = brush.strokeStyle = ink;
	draw(brush);
	return context.createPattern(square, 'repeat') ?? ink;
}

function drawStripes(brush: CanvasRenderingContext2D): void {
	brush.lineWidth = 1.8;
	brush.beginPath();
	// Beyond the square as well, so that the stripes go on in the next one.
	for (const shift of [-tile, 0, tile]) {
		brush.moveTo(shift - 1, tile + 1);
		brush.lineTo(shift + tile + 1, -1);
	}
	brush.stroke();
}

function drawDots(brush: CanvasRenderingContext2D): void {
	brush.beginPath();
	brush.arc(tile / 2, tile / 2, 1.2, 0, 2 * Math.PI);
	brush.fill();
}
