import type { Point } from '$lib/explore';

/** Something round that has a name. */
export interface Named {
	readonly id: string;
	readonly name: string;
	readonly at: Point;
	readonly radius: number;
}

/** Where a name is written, from its beginning or its end. */
export interface LaidName {
	readonly id: string;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'left' | 'right' | 'middle';
}

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Of the height of the letters; a little too much for most. */
const letterWidth = 0.56;
const gap = 4;

/**
 * Writes names beside their circles, right, left, below or above, so that none lies on another or
 * on a circle. What finds no room is left out; what comes first is served first.
 * @param textSize in pixels
 */
export function layNames(
	all: readonly Named[],
	textSize: number,
	frame: { readonly width: number; readonly height: number }
): readonly LaidName[] {
	const taken: Box[] = all.map(({ at, radius }) => ({
		left: at.x - radius,
		top: at.y - radius,
		right: at.x + radius,
		bottom: at.y + radius
	}));
	return all.flatMap((named) => {
		const room = placesFor(named, textSize).find(
			({ box }) => isWithin(box, frame) && !taken.some((other) => overlap(box, other))
		);
		if (!room) return [];
		taken.push(room.box);
		return [{ id: named.id, name: named.name, ...room.laid }];
	});
}

function placesFor({ name, at, radius }: Named, textSize: number) {
	const width = name.length * textSize * letterWidth;
	const beside = radius + gap;
	const middle = at.y + textSize * 0.35;
	const below = at.y + beside + textSize * 0.8;
	const above = at.y - beside;
	const place = (anchor: LaidName['anchor'], x: number, y: number) => {
		const left = anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2;
		const box = { left, top: y - textSize * 0.9, right: left + width, bottom: y + textSize * 0.3 };
		return { laid: { anchor, x, y }, box };
	};
	return [
		place('left', at.x + beside, middle),
		place('right', at.x - beside, middle),
		place('middle', at.x, below),
		place('middle', at.x, above)
	];
}

function isWithin(box: Box, { width, height }: { width: number; height: number }): boolean {
	return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
