import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kilometresBetween, readSpot, writeSpot } from './spot';

const baghdad = { latitude: 33.34, longitude: 44.4 };
const mosul = { latitude: 36.335, longitude: 43.119 };
const spots = fc.record({
	latitude: fc.double({ min: -90, max: 90, noNaN: true }),
	longitude: fc.double({ min: -180, max: 180, noNaN: true })
});

it('Mosul is 353 km from Baghdad, and distances are those of d3', () => {
	expect(Math.round(kilometresBetween(baghdad, mosul))).toBe(353);
	fc.assert(
		fc.property(spots, spots, (a, b) => {
			const radians = geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]);
			expect(kilometresBetween(a, b)).toBeCloseTo(radians * 6371, 3);
			expect(kilometresBetween(a, b)).toBe(kilometresBetween(b, a));
		})
	);
});

it('a spot is written by its latitude and its longitude, and read back to a hundred metres', () => {
	expect(writeSpot(baghdad)).toBe('33.340,44.400');
	fc.assert(
		fc.property(spots, (spot) => {
			const read = readSpot(writeSpot(spot));
			expect(read?.latitude).toBeCloseTo(spot.latitude, 2);
			expect(read?.longitude).toBeCloseTo(spot.longitude, 2);
		})
	);
});

it.each(['', '33', '91,0', '0,181', '33.3;44.4', 'NaN,0', '33.3,44.4,1'])(
	'"%s" is no spot',
	(text) => {
		expect(readSpot(text)).toBeUndefined();
	}
);
