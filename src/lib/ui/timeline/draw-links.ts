import type { LaidEntry, TimeLanes } from '$lib/explore';
import type { Brush } from '../views/stage.svelte';
import { extentOf, markRadius, topOfLane, type LaneHeights, type TimeScene } from './time-scene';

const head = 6;
const leastAcross = 20;

/** Draws what led to what: an arrow from the end of the earlier mark to the beginning of the later. */
export function drawLinks(brush: Brush, scene: TimeScene, heights: LaneHeights): void {
	const { context, palette, width, height } = brush;
	const anchors = anchorsOf(scene.lanes);
	for (const { from, to } of scene.links) {
		const [cause, effect] = [anchors.get(from), anchors.get(to)];
		if (!cause || !effect) continue;
		const isInChain = scene.chain?.has(from) === true && scene.chain.has(to);
		const [tail, tip] = [pointOf(cause, 'end'), pointOf(effect, 'start')];
		if (isOutside(tail, tip)) continue;
		// Between marks that nearly touch, an arrow is one blot more.
		if (!isInChain && Math.abs(tip[0] - tail[0]) < leastAcross) continue;
		context.globalAlpha = isInChain ? 0.9 : scene.chain ? 0.12 : 0.45;
		context.strokeStyle = context.fillStyle = isInChain ? palette.ink : palette.inkSoft;
		context.lineWidth = isInChain ? 2 : 1.2;
		arrow(context, tail, tip, scene.isMirrored ? -1 : 1);
	}
	context.globalAlpha = 1;

	function pointOf(laid: LaidEntry, side: 'start' | 'end'): readonly [number, number] {
		const { left, right } = extentOf(laid, scene, width);
		const top = topOfLane(scene.lanes, laid.lane, heights) - scene.scrollTop;
		const x = (side === 'start') === scene.isMirrored ? right : left;
		return [x, top + heights.row - 4 - markRadius];
	}

	function isOutside(a: readonly [number, number], b: readonly [number, number]): boolean {
		const beside = Math.max(a[0], b[0]) < 0 || Math.min(a[0], b[0]) > width;
		return beside || Math.max(a[1], b[1]) < 0 || Math.min(a[1], b[1]) > height;
	}
}

/** By slug, the first date that has a beginning. */
function anchorsOf(lanes: TimeLanes): ReadonlyMap<string, LaidEntry> {
	const known = anchors.get(lanes);
	if (known) return known;
	const made = new Map<string, LaidEntry>();
	for (const laid of lanes.laid) {
		const { slug, from } = laid.entry;
		if (Number.isFinite(from) && !made.has(slug)) made.set(slug, laid);
	}
	anchors.set(lanes, made);
	return made;
}

const anchors = new WeakMap<TimeLanes, ReadonlyMap<string, LaidEntry>>();

/** @param way 1 where time runs to the right */
function arrow(
	context: CanvasRenderingContext2D,
	[x1, y1]: readonly [number, number],
	[x2, y2]: readonly [number, number],
	way: 1 | -1
): void {
	const bend = Math.min(Math.abs(x2 - x1) / 2 + 12, 60) * way;
	const tip = x2 - 2 * way;
	context.beginPath();
	context.moveTo(x1, y1);
	context.bezierCurveTo(x1 + bend, y1, x2 - bend, y2, tip - head * way, y2);
	context.stroke();
	context.beginPath();
	context.moveTo(tip, y2);
	context.lineTo(tip - head * way, y2 - head / 2);
	context.lineTo(tip - head * way, y2 + head / 2);
	context.fill();
}
