import type { Timeline, TimeMark } from '$lib/explore';

/** A mark on a strip that is 100 wide, from the first day at 0 to the last at 100. */
export interface StripBar {
	readonly mark: TimeMark;
	readonly x: number;
	readonly width: number;
	/** Bars that would touch lie in different lanes, counted from 0. */
	readonly lane: number;
	/** It lies wholly before or after the years of the strip. */
	readonly outside?: 'before' | 'after';
}

/** A day must still be seen. */
const narrowest = 1;
const gap = 0.6;

/** Places the marks of a timeline on its strip. */
export function barsOf(timeline: Timeline): readonly StripBar[] {
	const { fromDay, toDay, marks } = timeline;
	const laneEnds: number[] = [];
	return marks.map((mark) => {
		const start = placeOf(mark.from, timeline);
		// The last day counts in full.
		const width = Math.max(placeOf(mark.to + 1, timeline) - start, narrowest);
		const x = Math.min(start, 100 - width);
		const free = laneEnds.findIndex((end) => end + gap <= x);
		const lane = free < 0 ? laneEnds.length : free;
		laneEnds[lane] = x + width;
		const bar = { mark, x, width, lane };
		if (mark.to < fromDay) return { ...bar, outside: 'before' };
		return mark.from >= toDay ? { ...bar, outside: 'after' } : bar;
	});
}

/** The years to name along a strip, six at most, each where it begins. */
export function yearsAlong(timeline: Timeline): readonly { year: number; x: number }[] {
	const { fromYear, toYear } = timeline;
	const step = [1, 2, 5, 10, 20, 50].find((years) => (toYear - fromYear) / years < 6) ?? 100;
	const first = Math.ceil(fromYear / step) * step;
	const count = Math.floor((toYear - first) / step) + 1;
	return Array.from({ length: count }, (_, index) => {
		const year = first + index * step;
		return { year, x: (100 * (year - fromYear)) / (toYear + 1 - fromYear) };
	});
}

/** Where a day lies; at an end if it is beyond it. */
function placeOf(day: number, { fromDay, toDay }: Timeline): number {
	return (100 * (Math.min(Math.max(day, fromDay), toDay) - fromDay)) / (toDay - fromDay);
}
