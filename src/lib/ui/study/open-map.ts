import type { MapBase } from '$lib/content';

/** Gives the map of the subject that is studied; nothing where it has none. */
export type LoadMap = () => Promise<MapBase> | undefined;

/**
 * Opens what shows a map, with the map itself.
 * @returns rejects where either is neither kept nor reachable, or the subject has no map
 */
export async function openMap(loadMap: LoadMap | undefined) {
	const [views, base] = await Promise.all([import('../views/spot-door'), loadMap?.()]);
	if (!base) throw new Error('There is no map of this subject');
	return { ...views, base };
}
