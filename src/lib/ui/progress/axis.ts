import { nice, ticks } from 'd3-array';

/** A line across a plot, at a share of its height, 0 to 1. */
export interface Tick {
	readonly at: number;
	readonly value: number;
}

export interface Scale {
	/** What is at the top. */
	readonly max: number;
	/** From 0 up to the top. */
	readonly ticks: readonly Tick[];
}

/** Enough lines to read a height by, and few enough for a phone. */
const lines = 4;

/** A scale of whole numbers from 0 up to at least `most`. */
export function scaleTo(most: number): Scale {
	const [, max = 1] = nice(0, Math.max(most, 1), lines);
	return {
		max,
		ticks: ticks(0, max, lines)
			.filter((value) => Number.isInteger(value))
			.map((value) => ({ at: value / max, value }))
	};
}

/** Some of what is along an axis, the first and the last among them, evenly apart: to be named. */
export function someAlong<T>(all: readonly T[], most: number): readonly T[] {
	if (all.length <= most) return all;
	return Array.from({ length: most }, (_, n) =>
		Math.round((n * (all.length - 1)) / (most - 1))
	).flatMap((place) => all.slice(place, place + 1));
}
