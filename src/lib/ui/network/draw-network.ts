import type { NetworkDay, NetworkNode, Point } from '$lib/explore';
import { toScreen, type Camera } from '../views/camera';
import { layNames, type LaidName } from '../views/lay-names';
import type { Brush } from '../views/stage.svelte';
import { drawSign, signRadius } from './draw-sign';

/** All that a picture of a network is drawn from. */
export interface NetworkScene {
	readonly nodes: readonly NetworkNode[];
	readonly places: readonly Point[];
	/** The number of each node. */
	readonly numberOf: ReadonlyMap<string, number>;
	/** Numbers of those that there are. */
	readonly there: readonly number[];
	readonly edges: NetworkDay['edges'];
	/** Slugs of those that are mixed up. */
	readonly mixUps: readonly (readonly [string, string])[];
	readonly camera: Camera;
	readonly selected: string | undefined;
	readonly isMirrored: boolean;
}

/** Draws who there is on a day, and who is who to whom. */
export function drawNetwork(brush: Brush, scene: NetworkScene): void {
	const { context, palette } = brush;
	const near = neighboursOf(scene);
	const lines: [path: Path2D, style: LineStyle][] = [
		[new Path2D(), { color: palette.ruleStrong, width: 1.2, dash: [] }],
		[new Path2D(), { color: palette.ruleStrong, width: 1.2, dash: [4, 4] }],
		[new Path2D(), { color: palette.accent, width: 2.2, dash: [] }],
		[new Path2D(), { color: palette.accent, width: 2.2, dash: [4, 4] }],
		[new Path2D(), { color: palette.wrong, width: 2.2, dash: [1, 5] }]
	];
	for (const { edge, isCertain } of scene.edges) {
		const isChosen = edge.from === scene.selected || edge.to === scene.selected;
		const style = (isChosen ? 2 : 0) + (isCertain ? 0 : 1);
		join(brush, scene, lines[style]?.[0], edge.from, edge.to);
	}
	for (const [a, b] of scene.mixUps) join(brush, scene, lines[4]?.[0], a, b);
	for (const [path, { color, width, dash }] of lines) {
		context.strokeStyle = color;
		context.lineWidth = width;
		context.lineCap = 'round';
		context.setLineDash([...dash]);
		context.stroke(path);
	}
	context.setLineDash([]);
	const inSight = scene.there.filter((number) => isSeen(brush, pointOf(brush, scene, number)));
	for (const number of inSight) drawNode(brush, scene, number, near);
	for (const laid of namedOf(brush, scene, inSight, near)) drawName(brush, scene, laid);
}

interface LineStyle {
	readonly color: string;
	readonly width: number;
	readonly dash: readonly number[];
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
	const { x, y } = pointOf(brush, scene, number);
	context.globalAlpha = near?.has(node.slug) === false ? 0.35 : 1;
	drawSign(context, palette, node.kind, x, y);
	context.globalAlpha = 1;
	if (node.slug !== scene.selected) return;
	context.strokeStyle = palette.ink;
	context.lineWidth = 2.5;
	context.beginPath();
	context.arc(x, y, signRadius + 5, 0, 2 * Math.PI);
	context.stroke();
}

/** More names than that nobody reads at once, and to make room for each costs time. */
const mostNames = 70;

/** The chosen one first, then who it is joined to, then those with the most relations. */
function namedOf(
	brush: Brush,
	scene: NetworkScene,
	inSight: readonly number[],
	near: ReadonlySet<string> | undefined
): readonly LaidName[] {
	const counts = new Map<string, number>();
	for (const { edge } of scene.edges) {
		for (const slug of [edge.from, edge.to]) counts.set(slug, (counts.get(slug) ?? 0) + 1);
	}
	const rankOf = (slug: string) => {
		if (slug === scene.selected) return Infinity;
		return (counts.get(slug) ?? 0) + (near?.has(slug) ? 1000 : 0);
	};
	return layNames(
		inSight
			.flatMap((number) => {
				const { slug, name } = scene.nodes[number] ?? { slug: '', name: '' };
				if (near?.has(slug) === false) return [];
				return [{ id: slug, name, at: pointOf(brush, scene, number), radius: signRadius }];
			})
			.sort((a, b) => rankOf(b.id) - rankOf(a.id))
			.slice(0, mostNames),
		brush.textSize,
		brush
	);
}

function drawName(brush: Brush, scene: NetworkScene, { id, name, x, y, anchor }: LaidName): void {
	const { context, palette, textSize, fontFamily } = brush;
	context.font = `${id === scene.selected ? '600' : '400'} ${String(textSize)}px ${fontFamily}`;
	context.direction = scene.isMirrored ? 'rtl' : 'ltr';
	context.textAlign = anchor === 'middle' ? 'center' : anchor;
	// Legible over lines.
	context.strokeStyle = palette.sheet;
	context.lineWidth = 4;
	context.lineJoin = 'round';
	context.strokeText(name, x, y);
	context.fillStyle = palette.ink;
	context.fillText(name, x, y);
}

function pointOf(
	frame: { readonly width: number; readonly height: number },
	{ camera, places }: NetworkScene,
	number: number
): Point {
	return toScreen(camera, frame, places[number] ?? { x: 0, y: 0 });
}

/** Whether a line lies wholly on one side of the picture. */
function isOutside({ width, height }: Brush, a: Point, b: Point): boolean {
	const beside = Math.max(a.x, b.x) < 0 || Math.min(a.x, b.x) > width;
	return beside || Math.max(a.y, b.y) < 0 || Math.min(a.y, b.y) > height;
}

function isSeen({ width, height }: Brush, { x, y }: Point): boolean {
	return x > -80 && x < width + 80 && y > -30 && y < height + 30;
}
