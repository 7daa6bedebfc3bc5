import type { Brush } from '../views/stage.svelte';
import { bandFills } from '../views/band-fill';
import { drawMark } from './draw-mark';
import { drawLinks } from './draw-links';
import { fitted, setFont, startText, widthOf, write } from './write-text';
import {
	acrossOf,
	extentOf,
	headsOf,
	heightsOf,
	markRadius,
	topOfLane,
	type LaneHeights,
	type TimeScene
} from './time-scene';
import type { LaidEntry, TimeEntry } from '$lib/explore';

/** Draws the part of the lanes and of time that is in sight. */
export function drawTime(brush: Brush, scene: TimeScene): void {
	const heights = heightsOf(brush.textSize);
	const { context, width, height } = brush;
	startText();
	const inSight = scene.lanes.laid.filter((laid) => {
		const top = topOfLane(scene.lanes, laid.lane, heights) - scene.scrollTop;
		const { left, right } = extentOf(laid, scene, width);
		return right >= 0 && left <= width && top < height && top + heights.row > heights.axis;
	});
	drawTicks(brush, scene);
	drawLinks(brush, scene, heights);
	const fills = bandFills(context, brush.palette);
	for (const laid of inSight) {
		const top = topOfLane(scene.lanes, laid.lane, heights) - scene.scrollTop;
		context.globalAlpha = scene.chain?.has(laid.entry.slug) === false ? 0.28 : 1;
		const fill = fills[scene.bandOf(laid.entry.slug)];
		drawMark(brush, scene, laid, { fill, bottom: top + heights.row - 4 });
		drawName(brush, scene, laid, top + brush.textSize);
	}
	context.globalAlpha = 1;
	const chosen = inSight.find(({ entry }) => entry.id === scene.selected);
	if (chosen) drawChosenName(brush, scene, chosen, heights);
	drawHeads(brush, scene, heights);
	drawAxis(brush, scene, heights);
}

function drawTicks({ context, palette, width, height }: Brush, scene: TimeScene): void {
	for (const { day, isMajor } of scene.ticks) {
		const x = Math.round(acrossOf(day, scene, width)) + 0.5;
		context.strokeStyle = isMajor ? palette.ruleStrong : palette.rule;
		line(context, [x, 0], [x, height]);
	}
}

/** Over the lanes: of what is scrolled through, the head stays below the axis. */
function drawHeads(brush: Brush, scene: TimeScene, heights: LaneHeights): void {
	const { context, palette, width, textSize } = brush;
	for (const { kind, top } of headsOf(scene, heights)) {
		if (top > brush.height) break;
		context.fillStyle = palette.sheet;
		context.fillRect(0, top, width, heights.head);
		context.strokeStyle = palette.ruleStrong;
		line(context, [0, Math.round(top) + 0.5], [width, Math.round(top) + 0.5]);
		write(brush, scene, scene.nameOf(kind), 4, top + textSize * 1.4, palette.inkSoft, 600);
	}
}

/** Over what is scrolled below it. */
function drawAxis(brush: Brush, scene: TimeScene, { axis }: LaneHeights): void {
	const { context, palette, width, textSize } = brush;
	context.fillStyle = palette.sheet;
	context.fillRect(0, 0, width, axis);
	context.strokeStyle = palette.ruleStrong;
	line(context, [0, axis - 0.5], [width, axis - 0.5]);
	for (const { day, label, isMajor } of scene.ticks) {
		const x = acrossOf(day, scene, width);
		const start = (scene.isMirrored ? width - x : x) + 4;
		write(brush, scene, label, start, textSize * 1.35, palette.ink, isMajor ? 600 : 400);
	}
}

/** Above its mark, from where that begins to be seen, as far as there is room. */
function drawName(brush: Brush, scene: TimeScene, { entry, nextFrom }: LaidEntry, y: number): void {
	const { palette, width } = brush;
	const start = nameStart(entry, scene, width);
	if (entry.id === scene.selected) return;
	const room = Math.min(fromStart(nextFrom, scene, width), width) - start - 8;
	if (room < 24) return;
	setFont(brush, 400);
	const text = fitted(brush, entry.name, room);
	if (text !== '') write(brush, scene, text, start, y, palette.ink, 400);
}

/** It is always told in full, over others if need be. */
function drawChosenName(
	brush: Brush,
	scene: TimeScene,
	{ entry, lane }: LaidEntry,
	heights: LaneHeights
): void {
	const { context, palette, width, textSize } = brush;
	const { name } = entry;
	const y = topOfLane(scene.lanes, lane, heights) - scene.scrollTop + textSize;
	setFont(brush, 600);
	const length = widthOf(brush, name);
	const from = Math.max(Math.min(nameStart(entry, scene, width), width - length - 4), 2);
	context.fillStyle = palette.sheet;
	const left = scene.isMirrored ? width - from - length : from;
	context.fillRect(left - 3, y - textSize, length + 6, textSize * 1.3);
	write(brush, scene, name, from, y, palette.ink, 600);
}

/** In pixels from where lines of text begin; not before the picture does. */
function nameStart({ from, shape }: TimeEntry, scene: TimeScene, width: number): number {
	return Math.max(fromStart(from, scene, width) - (shape === 'day' ? markRadius : 0), 2);
}

function fromStart(day: number, scene: TimeScene, width: number): number {
	const x = acrossOf(day, scene, width);
	return scene.isMirrored ? width - x : x;
}

function line(
	context: CanvasRenderingContext2D,
	from: readonly [number, number],
	to: readonly [number, number]
): void {
	context.lineWidth = 1;
	context.beginPath();
	context.moveTo(...from);
	context.lineTo(...to);
	context.stroke();
}
