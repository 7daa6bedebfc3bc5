import type { Point } from '$lib/explore';

/** Something round that has a name. */
export interface Named {
	readonly id: string;
	readonly name: string;
	readonly at: Point;
	readonly radius: number;
}

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Where a name is written, from its beginning, its end or its middle. */
export interface LaidName {
	readonly id: string;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'left' | 'right' | 'middle';
	readonly box: Box;
}

export interface NameRoom {
	readonly frame: { readonly width: number; readonly height: number };
	/** In pixels. */
	readonly textSize: number;
	readonly widthOf: (name: string) => number;
	/** What no name may lie on, beside their own circles. */
	readonly taken: readonly Box[];
}

const gap = 4;
/** Nearer to something else than this, a name could be taken for that thing's. */
const apart = 3;

/**
 * Writes names beside their circles, or above and below, so that none lies on another or on a
 * circle, or so near to a circle that it could be taken for that one's name. What finds no room is
 * left out; what comes first is served first.
 */
export function layNames(all: readonly Named[], room: NameRoom): readonly LaidName[] {
	const things = [...room.taken, ...all.map(boxOf)];
	const names: Box[] = [];
	return all.flatMap((named) => {
		const others = things.filter((box) => !isAround(box, named.at));
		const own = things.filter((box) => isAround(box, named.at));
		const free = placesFor(named, room).find(
			({ box }) =>
				isWithin(box, room.frame) &&
				!overlapsAny(box, names) &&
				!overlapsAny(box, own) &&
				!overlapsAny(widened(box), others)
		);
		if (!free) return [];
		names.push(free.box);
		return [{ id: named.id, name: named.name, ...free }];
	});
}

function isAround({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

function widened({ left, top, right, bottom }: Box): Box {
	return { left: left - apart, top: top - apart, right: right + apart, bottom: bottom + apart };
}

/** Of a circle. */
export function boxOf({ at, radius }: Pick<Named, 'at' | 'radius'>): Box {
	return {
		left: at.x - radius,
		top: at.y - radius,
		right: at.x + radius,
		bottom: at.y + radius
	};
}

export function overlapsAny(box: Box, others: readonly Box[]): boolean {
	return others.some(
		(other) =>
			box.left < other.right &&
			other.left < box.right &&
			box.top < other.bottom &&
			other.top < box.bottom
	);
}

export function isWithin(box: Box, { width, height }: NameRoom['frame']): boolean {
	return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
}

/** Of a text that is written at a point. */
export function textBox(
	{ x, y, anchor }: Pick<LaidName, 'x' | 'y' | 'anchor'>,
	width: number,
	textSize: number
): Box {
	const left = anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2;
	return { left, top: y - textSize * 0.9, right: left + width, bottom: y + textSize * 0.3 };
}

function placesFor({ name, at, radius }: Named, { textSize, widthOf }: NameRoom) {
	const width = widthOf(name);
	const beside = radius + gap;
	const aslant = radius * 0.7 + gap;
	const middle = at.y + textSize * 0.35;
	const below = textSize * 0.8;
	const place = (anchor: LaidName['anchor'], x: number, y: number) => {
		const laid = { anchor, x, y };
		return { ...laid, box: textBox(laid, width, textSize) };
	};
	return [
		place('left', at.x + beside, middle),
		place('right', at.x - beside, middle),
		place('middle', at.x, at.y + beside + below),
		place('middle', at.x, at.y - beside),
		place('left', at.x + aslant, at.y + aslant + below),
		place('left', at.x + aslant, at.y - aslant),
		place('right', at.x - aslant, at.y + aslant + below),
		place('right', at.x - aslant, at.y - aslant)
	];
}
