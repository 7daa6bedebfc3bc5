import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pointOf, spotAt } from './projection';

const box = { west: 36, east: 49.2, north: 38, width: 1400 };
const baghdad = { latitude: 33.34, longitude: 44.4 };
const spots = fc.record({
	latitude: fc.double({ min: -80, max: 80, noNaN: true }),
	longitude: fc.double({ min: -179, max: 179, noNaN: true })
});

it('the upper corners of the box are those of the map', () => {
	expect(pointOf({ latitude: 38, longitude: 36 }, box)).toEqual({ x: 0, y: 0 });
	expect(pointOf({ latitude: 38, longitude: 49.2 }, box).x).toBeCloseTo(1400, 9);
});

it('places are where d3 puts them, whose projection drew the ground', () => {
	const scale = 1400 / ((13.2 * Math.PI) / 180);
	const d3 = geoMercator().scale(scale).translate([0, 0]);
	const [left, top] = d3([36, 38]) ?? [NaN, NaN];
	const [x, y] = d3([baghdad.longitude, baghdad.latitude]) ?? [NaN, NaN];
	const point = pointOf(baghdad, box);
	expect(point.x).toBeCloseTo(x - left, 6);
	expect(point.y).toBeCloseTo(y - top, 6);
});

it('a point leads back to its spot', () => {
	fc.assert(
		fc.property(spots, (spot) => {
			const again = spotAt(pointOf(spot, box), box);
			expect(again.latitude).toBeCloseTo(spot.latitude, 6);
			expect(again.longitude).toBeCloseTo(spot.longitude, 6);
		})
	);
});
