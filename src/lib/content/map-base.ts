import type { Text } from './text';

/**
 * The ground that a subject's places are drawn on: coasts and borders in the Mercator projection,
 * as SVG paths in units of `width` by `height`. Made in advance, so that no page has to know a
 * projection but for points; see `scripts/make-map.mjs`.
 */
export interface MapBase {
	/** The piece of the globe that is shown, in degrees. */
	readonly west: number;
	readonly east: number;
	readonly south: number;
	readonly north: number;
	readonly width: number;
	readonly height: number;
	/** All land, the country that the subject is about, and the borders between countries. */
	readonly land: string;
	readonly home: string;
	readonly borders: string;
	readonly labels: readonly MapLabel[];
	/** Where all this comes from, and what it does not claim; a full sentence or two. */
	readonly credit: Text;
}

/** A name on the map, around a point. */
export interface MapLabel {
	readonly kind: 'country' | 'sea';
	readonly name: Text;
	readonly latitude: number;
	readonly longitude: number;
}
