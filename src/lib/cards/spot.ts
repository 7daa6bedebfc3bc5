/** A spot on the globe, in degrees north and east. */
export interface Spot {
	readonly latitude: number;
	readonly longitude: number;
}

/** A thousandth of a degree is a hundred metres: nobody points more exactly. */
const digits = 3;

/** Writes a spot as in `33.341,44.401`, the order of RFC 5870. */
export function writeSpot({ latitude, longitude }: Spot): string {
	return `${latitude.toFixed(digits)},${longitude.toFixed(digits)}`;
}

/** @returns `undefined` for what is no spot on the globe, as the empty text of who gave up */
export function readSpot(text: string): Spot | undefined {
	const match = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
	if (!match) return undefined;
	const [latitude, longitude] = [Number(match[1]), Number(match[2])];
	return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
		? { latitude, longitude }
		: undefined;
}

/** Of the globe taken as a ball, in kilometres. */
const earthRadius = 6371;

/** Kilometres between two spots, along the ground (haversine). */
export function kilometresBetween(a: Spot, b: Spot): number {
	const [latitudeA, latitudeB] = [radians(a.latitude), radians(b.latitude)];
	const north = Math.sin((latitudeB - latitudeA) / 2) ** 2;
	const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
	const chord = north + Math.cos(latitudeA) * Math.cos(latitudeB) * east;
	return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function radians(angle: number): number {
	return (angle * Math.PI) / 180;
}
