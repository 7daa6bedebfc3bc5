export type Corner = readonly [x: number, y: number];

/**
 * A line without the corners that stick out less than a tolerance, by Douglas and Peucker; its ends
 * stay.
 */
export function simplified(line: readonly Corner[], tolerance: number): readonly Corner[] {
	const kept = new Set([0, line.length - 1]);
	const open: [from: number, to: number][] = [[0, line.length - 1]];
	for (let part = open.pop(); part; part = open.pop()) {
		const [from, to] = part;
		const farthest = farthestBetween(line, from, to);
		if (farthest.distance <= tolerance) continue;
		kept.add(farthest.at);
		open.push([from, farthest.at], [farthest.at, to]);
	}
	return line.filter((_, at) => kept.has(at));
}

function farthestBetween(line: readonly Corner[], from: number, to: number) {
	let farthest = { at: from, distance: 0 };
	const [start, end] = [line[from], line[to]];
	if (!start || !end) return farthest;
	for (const [offset, corner] of line.slice(from + 1, to).entries()) {
		const distance = distanceFrom(corner, start, end);
		if (distance > farthest.distance) farthest = { at: from + 1 + offset, distance };
	}
	return farthest;
}

/** Of a point from a stretch of line. */
function distanceFrom([x, y]: Corner, [x1, y1]: Corner, [x2, y2]: Corner): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
	const share = Math.min(Math.max(along, 0), 1);
	return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}
