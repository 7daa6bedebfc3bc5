// Makes the ground of a subject's map from Natural Earth (public domain), which the package
// `world-atlas` brings along: coasts and borders as Natural Earth has them, 1:10 million, clipped
// and simplified. Run it when the piece of the globe changes; the file it writes says how.
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { geoIdentity, geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';

/** Units of the drawing across; a phone shows four of them in a pixel. */
const width = 1400;
/** Corners that stick out less than this many units are left out. */
const tolerance = 0.6;

const usage =
	'node scripts/make-map.mjs <file.ts> --home <country> --box <west>,<south>,<east>,<north>';
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { home: { type: 'string' }, box: { type: 'string' } }
});
const [file] = positionals;
const [west, south, east, north] = (values.box ?? '').split(',').map(Number);
if (!file || !values.home || north === undefined) {
	console.error(usage);
	process.exit(1);
}

const source = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
const world = planar(JSON.parse(await readFile(source, 'utf8')));
const countries = world.objects.countries;
const height = Math.round(yOf(south));
const project = geoIdentity().clipExtent([
	[0, 0],
	[width, height]
]);
const home = countries.geometries.find(({ properties }) => properties.name === values.home);
if (!home) throw new Error(`Natural Earth has no country "${values.home}".`);

const ground = {
	...{ west, east, south, north, width, height },
	land: pathOf(merge(world, countries.geometries)),
	home: pathOf(feature(world, home)),
	borders: pathOf(mesh(world, countries, (a, b) => a !== b))
};
writeFileSync(
	file,
	`// Made from Natural Earth (public domain) by:
// node scripts/make-map.mjs ${file} --home ${values.home} --box=${values.box}

/** Coasts and borders as Natural Earth has them; see \`MapBase\`. */
export const ground = ${JSON.stringify(ground, null, '\t')
		.replace(/"(\w+)":/g, '$1:')
		.replaceAll('"', "'")};
`
);

/** Units from the left edge of a longitude, and from the upper edge of a latitude. @param {number} longitude */
function xOf(longitude) {
	return ((longitude - west) / (east - west)) * width;
}

/** @param {number} latitude */
function yOf(latitude) {
	return ((mercator(north) - mercator(latitude)) / radians(east - west)) * width;
}

/** @param {number} latitude */
function mercator(latitude) {
	const bounded = Math.min(Math.max(latitude, -85), 85);
	return Math.log(Math.tan(Math.PI / 4 + radians(bounded) / 2));
}

/** @param {number} degrees */
function radians(degrees) {
	return (degrees * Math.PI) / 180;
}

/**
 * The topology in units of the drawing. Lines are simplified one by one before they are put
 * together to countries, so that neighbours keep their common border.
 *
 * @param {import('topojson-specification').Topology} topology
 */
function planar({ transform, arcs, ...rest }) {
	const [scaleX, scaleY] = transform.scale;
	const [left, bottom] = transform.translate;
	const drawn = arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx, dy]) => {
			x += dx;
			y += dy;
			return [xOf(x * scaleX + left), yOf(y * scaleY + bottom)];
		});
	});
	return { ...rest, arcs: drawn.map(simplified) };
}

/** By Douglas and Peucker. @param {number[][]} line @returns {number[][]} */
function simplified(line) {
	const kept = new Set([0, line.length - 1]);
	const open = [[0, line.length - 1]];
	for (let part = open.pop(); part; part = open.pop()) {
		const [from, to] = part;
		let farthest = { at: -1, distance: tolerance };
		for (let at = from + 1; at < to; at += 1) {
			const distance = distanceTo(line[at], line[from], line[to]);
			if (distance > farthest.distance) farthest = { at, distance };
		}
		if (farthest.at < 0) continue;
		kept.add(farthest.at);
		open.push([from, farthest.at], [farthest.at, to]);
	}
	return line.filter((_, at) => kept.has(at));
}

/** Of a point from a stretch of line. @param {number[]} point @param {number[]} from @param {number[]} to */
function distanceTo([x, y], [x1, y1], [x2, y2]) {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
	const share = Math.min(Math.max(along, 0), 1);
	return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

/** A path in whole units, each point counted from the one before, which is shorter. */
function pathOf(shape) {
	const absolute = geoPath(project)(shape) ?? '';
	return absolute
		.split('M')
		.filter(Boolean)
		.map((ring) => {
			const isClosed = ring.endsWith('Z');
			const points = ring
				.replace('Z', '')
				.split('L')
				.map((point) => point.split(',').map(Math.round));
			let [x, y] = points[0];
			let path = `M${x},${y}l`;
			let steps = 0;
			for (const [nextX, nextY] of points.slice(1)) {
				if (nextX === x && nextY === y) continue;
				path += `${steps > 0 ? ' ' : ''}${nextX - x},${nextY - y}`;
				[x, y] = [nextX, nextY];
				steps += 1;
			}
			// An island that comes to nothing is none.
			return steps < (isClosed ? 2 : 1) ? '' : path + (isClosed ? 'Z' : '');
		})
		.join('');
}
