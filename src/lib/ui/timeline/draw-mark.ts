import type { LaidEntry } from '$lib/explore';
import type { BandFill } from '../views/band-fill';
import type { Brush } from '../views/stage.svelte';
import { extentOf, markRadius, type TimeScene } from './time-scene';

const thickness = 2 * markRadius;
/** How far an open end fades out, in steps, as a pattern has no gradient. */
const fadeLength = 24;
const fadeSteps = 6;

/**
 * Draws a date as honestly as it is known: a day as a dot; a month or a year in which something fell
 * as a hollow bar with a stroke along it; what lasted as a full bar; an end that is only about right,
 * or not known, fades out.
 */
export function drawMark(
	{ context, palette, width }: Brush,
	scene: TimeScene,
	laid: LaidEntry,
	{ fill: { edge, fill }, bottom }: { readonly fill: BandFill; readonly bottom: number }
): void {
	const { entry } = laid;
	const { left, right } = extentOf(laid, scene, width);
	const top = bottom - thickness;
	context.strokeStyle = edge;
	context.fillStyle = fill;
	context.lineWidth = 1.5;
	context.setLineDash([]);
	if (entry.shape === 'day') {
		context.beginPath();
		context.arc((left + right) / 2, bottom - markRadius, markRadius, 0, 2 * Math.PI);
		context.fill();
		context.stroke();
	} else {
		const [softLeft, softRight] = scene.isMirrored
			? [entry.softTo, entry.softFrom]
			: [entry.softFrom, entry.softTo];
		const fade = Math.min(fadeLength, (right - left) / 2);
		const inner = { left: softLeft ? left + fade : left, right: softRight ? right - fade : right };
		const tall = entry.shape === 'lasted' ? thickness : thickness - 4;
		bar(context, inner.left, bottom - tall, inner.right - inner.left, tall, entry.shape);
		const alpha = context.globalAlpha;
		for (let step = 0; step < fadeSteps; step += 1) {
			const part = fade / fadeSteps;
			context.globalAlpha = alpha * (1 - (step + 1) / (fadeSteps + 1));
			if (softLeft) context.fillRect(inner.left - (step + 1) * part, bottom - tall, part, tall);
			if (softRight) context.fillRect(inner.right + step * part, bottom - tall, part, tall);
		}
		context.globalAlpha = alpha;
	}
	if (entry.id !== scene.selected) return;
	context.strokeStyle = palette.ink;
	context.lineWidth = 2;
	context.strokeRect(left - 3, top - 3, right - left + 6, thickness + 6);
}

function bar(
	context: CanvasRenderingContext2D,
	x: number,
	y: number,
	width: number,
	height: number,
	shape: 'within' | 'lasted'
): void {
	if (shape === 'within') context.setLineDash([3, 2]);
	context.fillRect(x, y, width, height);
	context.strokeRect(x, y, width, height);
	context.setLineDash([]);
}
