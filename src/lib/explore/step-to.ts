/** A point of a drawing; x grows to the right and y downwards. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const away: Readonly<Record<Direction, Point>> = {
	left: { x: -1, y: 0 },
	right: { x: 1, y: 0 },
	up: { x: 0, y: -1 },
	down: { x: 0, y: 1 }
};

/**
 * The point that comes next in a direction: the nearest, where what lies aside counts double, so
 * that a row of points is walked along.
 * @returns its index, or `undefined` if there is none on that side
 */
export function stepTo(
	points: readonly Point[],
	from: Point,
	direction: Direction
): number | undefined {
	const { x: dx, y: dy } = away[direction];
	let best: { readonly index: number; readonly cost: number } | undefined;
	for (const [index, { x, y }] of points.entries()) {
		const along = (x - from.x) * dx + (y - from.y) * dy;
		const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
		// Within the quarter of the plane that the arrow points into.
		if (along <= 0 || aside > along) continue;
		const cost = along + 2 * aside;
		if (!best || cost < best.cost) best = { index, cost };
	}
	return best?.index;
}

/** The point nearest to another, within a distance. */
export function nearestTo(
	points: readonly Point[],
	{ x, y }: Point,
	within: number
): number | undefined {
	let best: { readonly index: number; readonly distance: number } | undefined;
	for (const [index, point] of points.entries()) {
		const distance = Math.hypot(point.x - x, point.y - y);
		if (distance <= within && (!best || distance < best.distance)) best = { index, distance };
	}
	return best?.index;
}
