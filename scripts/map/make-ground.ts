import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { MapBase } from '../../src/lib/content';
import { simplified, type Corner } from './simplified';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Box = Pick<MapBase, 'west' | 'south' | 'east' | 'north'>;
type Ground = Omit<MapBase, 'labels' | 'credit'>;

/** Units of the drawing across; a phone shows four of them in a pixel. */
const width = 1400;
/** Corners that stick out less than this many units are left out. */
const tolerance = 0.6;

/**
 * Draws a piece of the globe from the countries of Natural Earth, in the Mercator projection,
 * clipped and simplified.
 * @param home the name of a country, as Natural Earth has it
 * @throws Error if there is no such country
 */
export function makeGround(world: World, home: string, box: Box): Ground {
	const { west, north, east, south } = box;
	const unitsPerRadian = width / radians(east - west);
	const drawn = planar(world, (longitude, latitude) => [
		radians(longitude - west) * unitsPerRadian,
		(mercator(north) - mercator(latitude)) * unitsPerRadian
	]);
	const { countries } = drawn.objects;
	const isHome = countries.geometries.find(
		({ properties }) => properties && 'name' in properties && properties.name === home
	);
	if (!isHome) throw new Error(`Natural Earth has no country "${home}".`);
	const height = Math.round((mercator(north) - mercator(south)) * unitsPerRadian);
	const path = pathMaker(height);
	const shapes = countries.geometries.filter(
		(geometry): geometry is Polygon<{ name: string }> | MultiPolygon<{ name: string }> =>
			geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
	);
	return {
		...{ west, east, south, north, width, height },
		land: path(merge(drawn, shapes)),
		home: path(feature(drawn, isHome)),
		borders: path(mesh(drawn, countries, (a, b) => a !== b))
	};
}

/**
 * The countries in units of the drawing. Lines are simplified one by one before they are put
 * together to countries, so that neighbours keep their common border.
 */
function planar(world: World, project: (longitude: number, latitude: number) => Corner): World {
	const { transform, arcs, ...rest } = world;
	if (!transform) throw new Error('The countries are not written as differences.');
	const [scaleX, scaleY] = transform.scale;
	const [left, bottom] = transform.translate;
	const lines = arcs.map((arc) => {
		let [x, y] = [0, 0];
		const corners = arc.map(([dx = 0, dy = 0]) => {
			x += dx;
			y += dy;
			return project(x * scaleX + left, y * scaleY + bottom);
		});
		return simplified(corners, tolerance).map(([across, down]) => [across, down]);
	});
	return { ...rest, arcs: lines };
}

function pathMaker(height: number): (shape: GeoPermissibleObjects) => string {
	const clipped = geoIdentity().clipExtent([
		[0, 0],
		[width, height]
	]);
	return (shape) =>
		(geoPath(clipped)(shape) ?? '')
			.split('M')
			.filter((ring) => ring !== '')
			.map(relativePath)
			.join('');
}

/** A line in whole units, each corner counted from the one before, which is shorter. */
function relativePath(ring: string): string {
	const isClosed = ring.endsWith('Z');
	const corners = ring
		.replace('Z', '')
		.split('L')
		.map((corner) => corner.split(',').map((number) => Math.round(Number(number))));
	let [x = 0, y = 0] = corners[0] ?? [];
	const start = `M${String(x)},${String(y)}l`;
	const steps = corners.slice(1).flatMap(([nextX = 0, nextY = 0]) => {
		const [dx, dy] = [nextX - x, nextY - y];
		[x, y] = [nextX, nextY];
		return dx === 0 && dy === 0 ? [] : [`${String(dx)},${String(dy)}`];
	});
	// An island that comes to nothing is none.
	if (steps.length < (isClosed ? 2 : 1)) return '';
	return `${start}${steps.join(' ')}${isClosed ? 'Z' : ''}`;
}

function mercator(latitude: number): number {
	const bounded = Math.min(Math.max(latitude, -85), 85);
	return Math.log(Math.tan(Math.PI / 4 + radians(bounded) / 2));
}

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
