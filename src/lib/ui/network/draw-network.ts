import type { Point } from '$lib/explore';
import type { Brush } from '../views/stage.svelte';
import { drawNames } from './draw-names';
import { drawSign, signRadius, sizeAt } from './draw-sign';
import { countsOf, pointOf, type NetworkScene } from './network-scene';

/** Draws who there is on a day, and who is who to whom. */
export function drawNetwork(brush: Brush, scene: NetworkScene): void {
	const { context, palette } = brush;
	const near = neighboursOf(scene);
	const lines: [path: Path2D, style: LineStyle][] = [
		[new Path2D(), { color: palette.ruleStrong, width: 1.2, dash: [] }],
		[new Path2D(), { color: palette.ruleStrong, width: 1.2, dash: [4, 4] }],
		[new Path2D(), { color: palette.accent, width: 2.2, dash: [] }],
		[new Path2D(), { color: palette.accent, width: 2.2, dash: [4, 4] }],
		[new Path2D(), { color: palette.wrong, width: 2.2, dash: [1, 5], cap: 'round' }]
	];
	for (const { edge, isCertain } of scene.edges) {
		const isChosen = edge.from === scene.selected || edge.to === scene.selected;
		const style = (isChosen ? 2 : 0) + (isCertain ? 0 : 1);
		join(brush, scene, lines[style]?.[0], edge.from, edge.to);
	}
	for (const [a, b] of scene.mixUps) join(brush, scene, lines[4]?.[0], a, b);
	for (const [path, { color, width, dash, cap = 'butt' }] of lines) {
		context.strokeStyle = color;
		context.lineWidth = width;
		context.lineCap = cap;
		context.setLineDash([...dash]);
		context.stroke(path);
	}
	context.setLineDash([]);
	const inSight = scene.there.filter((number) => isSeen(brush, pointOf(brush, scene, number)));
	for (const number of inSight) drawNode(brush, scene, number, near);
	drawNames(brush, scene, inSight, near);
}

interface LineStyle {
	readonly color: string;
	readonly width: number;
	readonly dash: readonly number[];
	/** Round ends cost more to draw, and are seen only where they are dots. */
	readonly cap?: CanvasLineCap;
}

function join(
	brush: Brush,
	scene: NetworkScene,
	path: Path2D | undefined,
	from: string,
	to: string
): void {
	const [a, b] = [scene.numberOf.get(from), scene.numberOf.get(to)];
	if (!path || a === undefined || b === undefined) return;
	const [start, end] = [pointOf(brush, scene, a), pointOf(brush, scene, b)];
	// Dashes that nobody sees cost as much as any others.
	if (isOutside(brush, start, end)) return;
	path.moveTo(start.x, start.y);
	path.lineTo(end.x, end.y);
}

/** Slugs of the chosen one and of those that it is joined to; `undefined` if none is chosen. */
function neighboursOf({ selected, edges, mixUps }: NetworkScene): ReadonlySet<string> | undefined {
	if (selected === undefined) return undefined;
	const pairs = [...edges.map(({ edge: { from, to } }) => [from, to] as const), ...mixUps];
	return new Set(
		pairs
			.filter((pair) => pair.includes(selected))
			.flat()
			.concat(selected)
	);
}

function drawNode(
	brush: Brush,
	scene: NetworkScene,
	number: number,
	near: ReadonlySet<string> | undefined
): void {
	const node = scene.nodes[number];
	if (!node) return;
	const { context, palette } = brush;
	const at = pointOf(brush, scene, number);
	const size = sizeAt(scene.camera.scale);
	const isPale = near?.has(node.slug) === false || isAlone(scene, node.slug);
	context.globalAlpha = isPale && node.slug !== scene.selected ? 0.35 : 1;
	drawSign(context, palette, node.kind, at, size);
	context.globalAlpha = 1;
	if (node.slug !== scene.selected) return;
	context.strokeStyle = palette.ink;
	context.lineWidth = 2.5;
	context.beginPath();
	context.arc(at.x, at.y, signRadius * size + 5, 0, 2 * Math.PI);
	context.stroke();
}

/** Whether nothing is told of it for the day but that there is such a thing. */
function isAlone({ edges, mixUps }: NetworkScene, slug: string): boolean {
	return !countsOf(edges).has(slug) && !mixUps.some((pair) => pair.includes(slug));
}

/** Whether a line lies wholly on one side of the picture. */
function isOutside({ width, height }: Brush, a: Point, b: Point): boolean {
	const beside = Math.max(a.x, b.x) < 0 || Math.min(a.x, b.x) > width;
	return beside || Math.max(a.y, b.y) < 0 || Math.min(a.y, b.y) > height;
}

function isSeen({ width, height }: Brush, { x, y }: Point): boolean {
	return x > -80 && x < width + 80 && y > -30 && y < height + 30;
}
