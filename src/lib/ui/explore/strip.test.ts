import { describe, expect, it } from 'vitest';
import type { Timeline } from '$lib/explore';
import { barsOf, yearsAlong } from './strip';

/** A hundred days, so that a day is one part of the strip. */
function timeline(marks: readonly (readonly [from: number, to: number])[]): Timeline {
	return {
		fromYear: 2000,
		toYear: 2000,
		fromDay: 1000,
		toDay: 1100,
		marks: marks.map(([from, to]) => ({
			factId: factId('note/field'),
			when: '',
			from,
			to,
			softFrom: false,
			softTo: false
		}))
	};
}

function factId(text: string): Timeline['marks'][number]['factId'] {
	if (!isFactId(text)) throw new Error(`No fact id: ${text}`);
	return text;
}

function isFactId(text: string): text is Timeline['marks'][number]['factId'] {
	return text.includes('/');
}

function places(marks: readonly (readonly [number, number])[]) {
	return barsOf(timeline(marks)).map(({ x, width, lane }) => [x, width, lane]);
}

describe('the bars of a strip', () => {
	it('reach from the first day to the end of the last', () => {
		expect(places([[1010, 1019]])).toEqual([[10, 10, 0]]);
	});

	it('are never too narrow to be seen, nor beyond the end', () => {
		const [[, width] = []] = places([[1099.9, 1098.9]]);
		expect(width).toBe(1);
		expect(places([[1100, 1100]])[0]?.[0]).toBe(99);
	});

	it('are cut off where they go on beyond the years', () => {
		expect(places([[-Infinity, 1049]])).toEqual([[0, 50, 0]]);
		expect(places([[1050, Infinity]])).toEqual([[50, 50, 0]]);
	});

	it('lie in lanes of their own where they would touch', () => {
		expect(
			places([
				[1000, 1049],
				[1020, 1029],
				[1060, 1069]
			]).map(([, , lane]) => lane)
		).toEqual([0, 1, 0]);
	});

	it('say when they lie outside', () => {
		const bars = barsOf(
			timeline([
				[10, 20],
				[1000, 1000],
				[1100, 1200]
			])
		);
		expect(bars.map(({ outside }) => outside)).toEqual(['before', undefined, 'after']);
	});
});

describe('the years along a strip', () => {
	it.each([
		[1789, 1795, [1790, 1792, 1794]],
		[2006, 2020, [2010, 2015, 2020]],
		[2020, 2020, [2020]],
		[1000, 2020, [1000, 1100]]
	])('from %i to %i are few and round', (fromYear, toYear, years) => {
		const along = yearsAlong({ ...timeline([]), fromYear, toYear });
		expect(along.map(({ year }) => year).slice(0, years.length)).toEqual(years);
		expect(along.every(({ x }) => x >= 0 && x < 100)).toBe(true);
	});
});
