import { boxOf, layNames, type LaidName } from '../views/lay-names';
import type { Brush } from '../views/stage.svelte';
import { isInFrame } from '../views/camera';
import { signRadius, sizeAt } from './draw-sign';
import { countsOf, pointOf, type NetworkScene } from './network-scene';

/** On so much room there is at least one name. */
const pxPerName = 5000;
/** Of a few, each may have its name; to look for room among thousands costs time. */
const mostLookedAt = 60_000;
/** Around a sign, so that no name touches it. */
const air = 1;
/** And around the ring of the chosen one. */
const ringAir = 7;

/**
 * Writes the name of the chosen one first, then of those it is joined to, then of those with the
 * most relations, as far as there is room.
 * @param inSight numbers of the nodes that are seen
 * @param near slugs of the chosen one and of those it is joined to, if one is chosen
 */
export function drawNames(
	brush: Brush,
	scene: NetworkScene,
	inSight: readonly number[],
	near: ReadonlySet<string> | undefined
): void {
	const { textSize, width, height } = brush;
	const circles = inSight.map((number) => ({
		at: pointOf(brush, scene, number),
		radius:
			signRadius * sizeAt(scene.camera.scale) +
			(scene.nodes[number]?.slug === scene.selected ? ringAir : air)
	}));
	const rankOf = rankIn(scene, near);
	const named = inSight
		.flatMap((number, index) => {
			const [node, circle] = [scene.nodes[number], circles[index]];
			if (!node || !circle || near?.has(node.slug) === false) return [];
			// A name without its sign would be taken for that of another.
			if (!isInFrame(circle.at, brush)) return [];
			return [{ id: node.slug, name: node.name, ...circle }];
		})
		.sort((a, b) => rankOf(b.id) - rankOf(a.id))
		.slice(0, Math.max((width * height) / pxPerName, mostLookedAt / inSight.length));
	const laid = layNames(named, {
		...{ frame: brush, textSize, taken: circles.map(boxOf) },
		widthOf: (name) => widthOf(brush, name)
	});
	for (const one of laid) drawName(brush, scene, one);
}

function rankIn(
	{ edges, selected }: NetworkScene,
	near: ReadonlySet<string> | undefined
): (slug: string) => number {
	const counts = countsOf(edges);
	return (slug) => {
		if (slug === selected) return Infinity;
		return (counts.get(slug) ?? 0) + (near?.has(slug) ? 1000 : 0);
	};
}

/** To measure a text costs more than to draw it. */
const widths = new Map<string, number>();

/** As of the chosen one, whose letters are heavier. */
function widthOf({ context, textSize, fontFamily }: Brush, name: string): number {
	const key = `${String(textSize)} ${name}`;
	const known = widths.get(key);
	if (known !== undefined) return known;
	context.font = `600 ${String(textSize)}px ${fontFamily}`;
	const { width } = context.measureText(name);
	widths.set(key, width);
	return width;
}

function drawName(brush: Brush, scene: NetworkScene, { id, name, x, y, anchor }: LaidName): void {
	const { context, palette, textSize, fontFamily } = brush;
	context.font = `${id === scene.selected ? '600' : '400'} ${String(textSize)}px ${fontFamily}`;
	context.direction = scene.isMirrored ? 'rtl' : 'ltr';
	context.textAlign = anchor === 'middle' ? 'center' : anchor;
	// Legible over lines.
	context.strokeStyle = palette.sheet;
	context.lineWidth = 3;
	context.lineJoin = 'round';
	context.strokeText(name, x, y);
	context.fillStyle = palette.ink;
	context.fillText(name, x, y);
}
