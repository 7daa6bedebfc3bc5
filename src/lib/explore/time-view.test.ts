import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestDays, moved, showing, viewOf, wholeView, zoomed } from './time-view';

const limits = { fromDay: 1000, toDay: 2000 };

describe('a view of time', () => {
	it('of everything has a little room at both ends', () => {
		expect(wholeView(limits)).toEqual({ fromDay: 960, days: 1080 });
	});

	it('keeps the moment under the finger where it is, however near it comes', () => {
		const near = zoomed({ fromDay: 1200, days: 400 }, 4, 0.25, limits);
		expect(near).toEqual({ fromDay: 1275, days: 100 });
		expect(near.fromDay + near.days * 0.25).toBe(1300);
	});

	it('comes no nearer than a fortnight and goes no farther than everything', () => {
		expect(zoomed({ fromDay: 1500, days: 20 }, 100, 0.5, limits).days).toBe(fewestDays);
		expect(zoomed({ fromDay: 1500, days: 20 }, 0.0001, 0.5, limits)).toEqual(wholeView(limits));
	});

	it('moves by a share of itself, and stops at the ends', () => {
		expect(moved({ fromDay: 1200, days: 100 }, 0.5, limits).fromDay).toBe(1250);
		expect(moved({ fromDay: 1200, days: 100 }, -9, limits).fromDay).toBe(960);
		expect(moved({ fromDay: 1200, days: 100 }, 99, limits).fromDay).toBe(1940);
	});

	it('goes where something is, and stays where it is seen already', () => {
		const view = viewOf(1200, 1300, limits);
		expect(showing(view, 1250, 1260, limits)).toBe(view);
		expect(showing(view, 1700, 1701, limits)).toEqual({ fromDay: 1651, days: 100 });
		expect(showing(view, -Infinity, Infinity, limits)).toBe(view);
	});

	it('goes on where only the end of something is seen', () => {
		const view = viewOf(1200, 1300, limits);
		expect(showing(view, 1100, 1204, limits)).toEqual({ fromDay: 1100, days: 100 });
	});

	it('never leaves its limits, whatever is done to it', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(
						fc.double({ min: 0.01, max: 100, noNaN: true }),
						fc.double({ min: -3, max: 3, noNaN: true })
					)
				),
				(steps) => {
					let view = wholeView(limits);
					for (const [factor, share] of steps) {
						view = moved(zoomed(view, factor, Math.abs(share) / 3, limits), share, limits);
						expect(view.days).toBeGreaterThanOrEqual(fewestDays - 1e-6);
						expect(view.fromDay).toBeGreaterThanOrEqual(960 - 1e-6);
						expect(view.fromDay + view.days).toBeLessThanOrEqual(2040 + 1e-6);
					}
				}
			)
		);
	});
});
