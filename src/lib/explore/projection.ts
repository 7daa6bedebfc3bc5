import type { Spot } from '$lib/cards';
import type { MapBase } from '$lib/content';
import type { Point } from './step-to';

type Box = Pick<MapBase, 'west' | 'east' | 'north' | 'width'>;

/** Where a spot lies on a map, in the map's own units (Mercator, as the ground is drawn). */
export function pointOf({ latitude, longitude }: Spot, { west, east, north, width }: Box): Point {
	const unitsPerRadian = width / radians(east - west);
	return {
		x: radians(longitude - west) * unitsPerRadian,
		y: (mercator(north) - mercator(latitude)) * unitsPerRadian
	};
}

/** The spot that lies at a point of a map. */
export function spotAt({ x, y }: Point, { west, east, north, width }: Box): Spot {
	const radiansPerUnit = radians(east - west) / width;
	const upright = mercator(north) - y * radiansPerUnit;
	return {
		latitude: degrees(2 * Math.atan(Math.exp(upright)) - Math.PI / 2),
		longitude: west + degrees(x * radiansPerUnit)
	};
}

function mercator(latitude: number): number {
	return Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
}

function radians(angle: number): number {
	return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
	return (angle * 180) / Math.PI;
}
