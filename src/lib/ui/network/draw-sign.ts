import type { NetworkKind } from '$lib/explore';
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

/** Shape and colour both tell the kind. */
export function drawSign(
	context: CanvasRenderingContext2D,
	palette: Palette,
	kind: NetworkKind,
	x: number,
	y: number
): void {
	const fills = {
		person: palette.sheet,
		faction: palette.wrong,
		institution: palette.accent,
		legalOrder: palette.amber
	};
	context.beginPath();
	if (kind === 'person') context.arc(x, y, signRadius - 1, 0, 2 * Math.PI);
	else {
		for (const [dx, dy] of signCorners[kind]) context.lineTo(x + dx, y + dy);
		context.closePath();
	}
	context.fillStyle = fills[kind];
	context.strokeStyle = kind === 'person' ? palette.ink : palette.sheet;
	context.lineWidth = 1.5;
	context.fill();
	context.stroke();
}
