import type { KnownBand } from '$lib/schedule';
import type { LaidEntry, Point, TimeLanes, TimeLink, TimeTick, TimeView } from '$lib/explore';
import type { Kind } from '$lib/content';

/** All that a picture of time is drawn from. */
export interface TimeScene {
	readonly view: TimeView;
	readonly lanes: TimeLanes;
	readonly links: readonly TimeLink[];
	readonly ticks: readonly TimeTick[];
	/** Time runs from right to left, as the text does. */
	readonly isMirrored: boolean;
	/** How far the lanes are scrolled up, in pixels. */
	readonly scrollTop: number;
	/** The id of an entry. */
	readonly selected: string | undefined;
	/** Slugs of what led to the selected entry or came of it; everything, if nothing did. */
	readonly chain: ReadonlySet<string> | undefined;
	readonly bandOf: (slug: string) => KnownBand;
	readonly nameOf: (kind: Kind) => string;
}

/** Where lanes lie, in pixels from the top of the picture when it is not scrolled. */
export interface LaneHeights {
	readonly axis: number;
	readonly head: number;
	readonly row: number;
}

/** The height of the axis, in the size of the text. */
const axisLines = 2;

/** @param textSize of the names, in pixels */
export function heightsOf(textSize: number): LaneHeights {
	return { axis: textSize * axisLines, head: textSize * 2, row: textSize * 1.3 + 16 };
}

/** Of all lanes, with their heads and the axis above them. */
export function heightOf({ sections, lanes }: TimeLanes, { axis, head, row }: LaneHeights): number {
	return axis + sections.length * head + lanes * row + row / 2;
}

/** Where a lane begins. */
export function topOfLane(lanes: TimeLanes, lane: number, heights: LaneHeights): number {
	// Asked of each of thousands at every frame.
	let before = 0;
	for (const { firstLane } of lanes.sections) if (firstLane <= lane) before += 1;
	return heights.axis + before * heights.head + lane * heights.row;
}

/** Where the head of each section stands: above its lanes, or below the axis as long as they are seen. */
export function headsOf(
	{ lanes, scrollTop }: Pick<TimeScene, 'lanes' | 'scrollTop'>,
	heights: LaneHeights
): readonly { readonly kind: Kind; readonly top: number }[] {
	return lanes.sections.map(({ kind, firstLane, lanes: count }) => {
		const first = topOfLane(lanes, firstLane, heights) - scrollTop;
		const lowest = first + (count - 1) * heights.row;
		return { kind, top: Math.max(first - heights.head, Math.min(heights.axis, lowest)) };
	});
}

/** Where a day lies from the left. */
export function acrossOf(day: number, { view, isMirrored }: Scale, width: number): number {
	const x = ((day - view.fromDay) / view.days) * width;
	return isMirrored ? width - x : x;
}

type Scale = Pick<TimeScene, 'view' | 'isMirrored'>;

/** Half of the least width of a mark: what is one day must still be seen. */
export const markRadius = 5;

/** Where a mark begins and ends from the left; never far outside of the picture. */
export function extentOf(
	{ entry }: LaidEntry,
	scale: Scale,
	width: number
): { readonly left: number; readonly right: number } {
	const bounded = (x: number) => Math.min(Math.max(x, -99), width + 99);
	const a = bounded(acrossOf(entry.from, scale, width));
	const b = bounded(acrossOf(entry.to + 1, scale, width));
	const [left, right] = a < b ? [a, b] : [b, a];
	const middle = (left + right) / 2;
	return right - left >= 2 * markRadius
		? { left, right }
		: { left: middle - markRadius, right: middle + markRadius };
}

/** Of a letter of a name, as a part of its size; a little too little for most. */
const letter = 0.43;
/** A mark is meant rather than a name that is as near. */
const besideMark = 3;

/** What a finger at a point means: the nearest mark or name within reach of it. */
export function entryAt(
	scene: TimeScene,
	heights: LaneHeights,
	width: number,
	{ x, y }: Point
): LaidEntry | undefined {
	const reach = 24;
	let best: { readonly laid: LaidEntry; readonly distance: number } | undefined;
	for (const laid of scene.lanes.laid) {
		const { left, right } = extentOf(laid, scene, width);
		const middle = topOfLane(scene.lanes, laid.lane, heights) + heights.row / 2 - scene.scrollTop;
		const aside = Math.max(left - x, 0, x - right);
		const named = nameLength(laid, scene, width, heights);
		const [nameLeft, nameRight] = scene.isMirrored ? [right - named, right] : [left, left + named];
		const asideName = Math.max(nameLeft - x, 0, x - nameRight) + besideMark;
		const below = Math.max(Math.abs(middle - y) - heights.row / 2, 0);
		const distance = Math.hypot(Math.min(aside, asideName), below);
		if (distance < (best?.distance ?? reach)) best = { laid, distance };
	}
	return best?.laid;
}

/** In pixels from its mark's beginning, as far as there is room before the next. */
function nameLength(
	{ entry, nextFrom }: LaidEntry,
	{ view }: Scale,
	width: number,
	{ axis }: LaneHeights
): number {
	const letterPx = (axis / axisLines) * letter;
	const room = ((nextFrom - Math.max(entry.from, view.fromDay)) / view.days) * width;
	return Math.max(Math.min(entry.name.length * letterPx, room), 0);
}
