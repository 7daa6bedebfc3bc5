import type { Brush } from '../views/stage.svelte';
import { bandFills } from '../views/band-fill';
import { drawMark } from './draw-mark';
import { drawLinks } from './draw-links';
import {
	acrossOf,
	extentOf,
	heightsOf,
	topOfLane,
	type LaneHeights,
	type TimeScene
} from './time-scene';
import type { LaidEntry } from '$lib/explore';

/** Draws the part of the lanes and of time that is in sight. */
export function drawTime(brush: Brush, scene: TimeScene): void {
	const heights = heightsOf(brush.textSize);
	const { context, width, height } = brush;
	lastFont = '';
	const inSight = scene.lanes.laid.filter((laid) => {
		const top = topOfLane(scene.lanes, laid.lane, heights) - scene.scrollTop;
		const { left, right } = extentOf(laid, scene, width);
		return right >= 0 && left <= width && top < height && top + heights.row > heights.axis;
	});
	drawTicks(brush, scene);
	drawHeads(brush, scene, heights);
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
	drawAxis(brush, scene, heights);
}

function drawTicks({ context, palette, width, height }: Brush, scene: TimeScene): void {
	for (const { day, isMajor } of scene.ticks) {
		const x = Math.round(acrossOf(day, scene, width)) + 0.5;
		context.strokeStyle = isMajor ? palette.ruleStrong : palette.rule;
		line(context, [x, 0], [x, height]);
	}
}

function drawHeads(brush: Brush, scene: TimeScene, heights: LaneHeights): void {
	const { context, palette, width, textSize } = brush;
	for (const { kind, firstLane } of scene.lanes.sections) {
		const top = topOfLane(scene.lanes, firstLane, heights) - heights.head - scene.scrollTop;
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
		const fromStart = (scene.isMirrored ? width - x : x) + 4;
		write(brush, scene, label, fromStart, textSize * 1.35, palette.ink, isMajor ? 600 : 400);
	}
}

/** Above its mark, from where that begins to be seen, as far as there is room. */
function drawName(brush: Brush, scene: TimeScene, { entry, nextFrom }: LaidEntry, y: number): void {
	const { context, palette, width } = brush;
	const fromStart = (day: number) => {
		const x = acrossOf(day, scene, width);
		return scene.isMirrored ? width - x : x;
	};
	const start = Math.max(fromStart(entry.from) - markRadiusOf(entry.shape), 2);
	const room = Math.min(fromStart(nextFrom), width) - start - 8;
	if (room < 24) return;
	setFont(brush, entry.id === scene.selected ? 600 : 400);
	const text = fitted(context, entry.name, room);
	if (text === '') return;
	write(brush, scene, text, start, y, palette.ink, entry.id === scene.selected ? 600 : 400);
}

function markRadiusOf(shape: LaidEntry['entry']['shape']): number {
	return shape === 'day' ? 5 : 0;
}

/** A text as far as it fits, ending in dots where it does not. */
function fitted(context: CanvasRenderingContext2D, text: string, room: number): string {
	const width = widthOf(context, text);
	if (width <= room) return text;
	const letters = Math.floor((text.length * room) / width) - 2;
	return letters < 3 ? '' : `${text.slice(0, letters).trimEnd()}…`;
}

/** To measure a text costs more than to draw it. */
const widths = new Map<string, number>();

function widthOf(context: CanvasRenderingContext2D, text: string): number {
	const key = `${lastFont} ${text}`;
	const known = widths.get(key) ?? context.measureText(text).width;
	widths.set(key, known);
	return known;
}

/** @param fromStart pixels from where lines of text begin, which is on the right in Arabic */
function write(
	brush: Brush,
	{ isMirrored }: TimeScene,
	text: string,
	fromStart: number,
	y: number,
	color: string,
	weight: number
): void {
	const { context, width } = brush;
	setFont(brush, weight);
	context.fillStyle = color;
	context.direction = isMirrored ? 'rtl' : 'ltr';
	context.textAlign = 'start';
	context.fillText(text, isMirrored ? width - fromStart : fromStart, y);
}

/** To set a font is to read it: only where it is another, and at the beginning of a frame. */
let lastFont = '';

function setFont({ context, textSize, fontFamily }: Brush, weight: number): void {
	const font = `${String(weight)} ${String(textSize)}px ${fontFamily}`;
	if (font === lastFont) return;
	context.font = lastFont = font;
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
