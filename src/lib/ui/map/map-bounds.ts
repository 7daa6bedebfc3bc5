import type { MapBase } from '$lib/content';
import type { Bounds } from '../views/camera';

/** Nearer than that, coasts of 1:10 million are only straight lines. */
const mostScale = 6;

export function mapBounds({ width, height }: MapBase): Bounds {
	return { left: 0, top: 0, right: width, bottom: height, mostScale };
}
