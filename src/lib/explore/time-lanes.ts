import type { Kind } from '$lib/content';
import type { TimeEntry } from './time-chart';

/** An entry with the lane that it lies in, counted from 0 over all sections. */
export interface LaidEntry {
	readonly entry: TimeEntry;
	readonly lane: number;
	/** The day on which the next begins in the same lane: so far there is room for a name. */
	readonly nextFrom: number;
}

/** The lanes of one kind of note. */
export interface TimeSection {
	readonly kind: Kind;
	readonly firstLane: number;
	readonly lanes: number;
}

export interface TimeLanes {
	/** In the order of the entries. */
	readonly laid: readonly LaidEntry[];
	readonly sections: readonly TimeSection[];
	readonly lanes: number;
}

/** In days. */
export interface LaneRoom {
	readonly mark: number;
	readonly nameOf: (entry: TimeEntry) => number;
}

/** The kinds from the first lane on. What happened comes first: it is what the rest hangs on. */
export const laneKinds: readonly Kind[] = [
	'event',
	'legalOrder',
	'faction',
	'institution',
	'person',
	'place',
	'figure',
	'claim',
	'passage'
];

/** More lanes than that cannot be looked over; what finds no room then lies over others. */
const mostLanes: Partial<Record<Kind, number>> = { event: 9 };
const usualMostLanes = 5;

/**
 * Lays entries in lanes, kind by kind, so that what lies in one does not touch.
 * @param entries the earliest beginning first
 * @param room days that an entry needs at least for its mark, and for its name where that can be
 */
export function layInLanes(entries: readonly TimeEntry[], room: LaneRoom): TimeLanes {
	const laneOf = new Map<TimeEntry, number>();
	const sections: TimeSection[] = [];
	let lanes = 0;
	for (const kind of laneKinds) {
		const own = entries.filter((entry) => entry.kind === kind);
		if (own.length === 0) continue;
		const count = layKind(own, lanes, mostLanes[kind] ?? usualMostLanes, room, laneOf);
		sections.push({ kind, firstLane: lanes, lanes: count });
		lanes += count;
	}
	return { laid: withRoom(entries, laneOf), sections, lanes };
}

function withRoom(
	entries: readonly TimeEntry[],
	laneOf: ReadonlyMap<TimeEntry, number>
): readonly LaidEntry[] {
	const nextInLane: number[] = [];
	return entries
		.toReversed()
		.map((entry) => {
			const lane = laneOf.get(entry) ?? 0;
			const nextFrom = nextInLane[lane] ?? Infinity;
			nextInLane[lane] = entry.from;
			return { entry, lane, nextFrom };
		})
		.toReversed();
}

function layKind(
	entries: readonly TimeEntry[],
	firstLane: number,
	most: number,
	room: LaneRoom,
	laneOf: Map<TimeEntry, number>
): number {
	/** Of each lane, where its last mark ends, and where the name behind it does. */
	const marks: number[] = [];
	const names: number[] = [];
	for (const entry of entries) {
		const end = Math.max(entry.to + 1, entry.from + room.mark);
		const lane = freeLane(entry.from, marks, names, most);
		marks[lane] = Math.max(marks[lane] ?? -Infinity, end);
		names[lane] = Math.max(end, entry.from + room.nameOf(entry));
		laneOf.set(entry, firstLane + lane);
	}
	return marks.length;
}

/** Where there is room for the last name as well, else for its mark, else the one that ends first. */
function freeLane(
	from: number,
	marks: readonly number[],
	names: readonly number[],
	most: number
): number {
	const behindName = names.findIndex((end) => end <= from);
	if (behindName >= 0) return behindName;
	if (marks.length < most) return marks.length;
	const behindMark = marks.findIndex((end) => end <= from);
	return behindMark >= 0 ? behindMark : marks.indexOf(Math.min(...marks));
}
