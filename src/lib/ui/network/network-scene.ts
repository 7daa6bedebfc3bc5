import type { NetworkDay, NetworkNode, Point } from '$lib/explore';
import { toScreen, type Camera, type Frame } from '../views/camera';

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

/** Where a node is on screen. */
export function pointOf(frame: Frame, { camera, places }: NetworkScene, number: number): Point {
	return toScreen(camera, frame, places[number] ?? { x: 0, y: 0 });
}

const counted = new WeakMap<NetworkScene['edges'], ReadonlyMap<string, number>>();

/** Relations of each, by slug; they change only with the date, and not with every frame. */
export function countsOf(edges: NetworkScene['edges']): ReadonlyMap<string, number> {
	const known = counted.get(edges);
	if (known) return known;
	const counts = new Map<string, number>();
	for (const { edge } of edges) {
		for (const slug of [edge.from, edge.to]) counts.set(slug, (counts.get(slug) ?? 0) + 1);
	}
	counted.set(edges, counts);
	return counts;
}
