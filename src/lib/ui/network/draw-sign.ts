import type { NetworkKind, Point } from '$lib/explore';
import type { Palette } from '../views/palette';

/** Half the width of a sign, in pixels. */
export const signRadius = 8;

/** Corners of the sign of each kind, from its middle; a person's is round. Also in `NetworkSign`. */
export const signCorners: Readonly<Record<NetworkKind, readonly (readonly [number, number])[]>> = {
	person: [],
	faction: [
		[0, -8],
		[8, 7],
		[-8, 7]
	],
	institution: [
		[-7, -7],
		[7, -7],
		[7, 7],
		[-7, 7]
	],
	legalOrder: [
		[0, -9],
		[9, 0],
		[0, 9],
		[-9, 0]
	]
};

/** Around the sign, for its edge. */
const stampRadius = signRadius + 3;

type Stamps = Readonly<Record<NetworkKind, HTMLCanvasElement>>;

const made = new WeakMap<Palette, Stamps>();

/** How large signs are, farther off: of their full size. As near as the layout puts them, none hides another. */
export function sizeAt(scale: number): number {
	return Math.min(Math.max(scale * 1.5, 0.55), 1);
}

/** Stamps a sign: thousands of outlines a frame would take far longer to draw. */
export function drawSign(
	context: CanvasRenderingContext2D,
	palette: Palette,
	kind: NetworkKind,
	{ x, y }: Point,
	size: number
): void {
	const stamps = made.get(palette) ?? makeStamps(palette);
	made.set(palette, stamps);
	const radius = stampRadius * size;
	context.drawImage(stamps[kind], x - radius, y - radius, 2 * radius, 2 * radius);
}

/** As sharp as the screen; a palette is read anew when that changes. */
function makeStamps(palette: Palette): Stamps {
	return {
		person: stampOf(palette, 'person'),
		faction: stampOf(palette, 'faction'),
		institution: stampOf(palette, 'institution'),
		legalOrder: stampOf(palette, 'legalOrder')
	};
}

function stampOf(palette: Palette, kind: NetworkKind): HTMLCanvasElement {
	const stamp = document.createElement('canvas');
	const ratio = Math.max(devicePixelRatio, 1);
	stamp.width = stamp.height = Math.ceil(2 * stampRadius * ratio);
	const context = stamp.getContext('2d');
	if (!context) return stamp;
	const scale = stamp.width / (2 * stampRadius);
	context.setTransform(scale, 0, 0, scale, stamp.width / 2, stamp.height / 2);
	outline(context, palette, kind);
	return stamp;
}

/** Shape and colour both tell the kind. */
function outline(context: CanvasRenderingContext2D, palette: Palette, kind: NetworkKind): void {
	const fills = {
		person: palette.sheet,
		faction: palette.wrong,
		institution: palette.accent,
		legalOrder: palette.amber
	};
	context.beginPath();
	if (kind === 'person') context.arc(0, 0, signRadius - 1, 0, 2 * Math.PI);
	else {
		for (const [x, y] of signCorners[kind]) context.lineTo(x, y);
		context.closePath();
	}
	context.fillStyle = fills[kind];
	context.strokeStyle = kind === 'person' ? palette.ink : palette.sheet;
	context.lineWidth = 1.5;
	context.fill();
	context.stroke();
}
