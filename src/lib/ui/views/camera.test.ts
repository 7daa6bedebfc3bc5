import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookingAt, panned, toDrawing, toScreen, wholeCamera, zoomedAt } from './camera';

const frame = { width: 400, height: 300 };
const bounds = { left: 0, top: 0, right: 1000, bottom: 500, mostScale: 4 };
const whole = wholeCamera(bounds, frame);

it('the whole drawing is seen as large as it fits', () => {
	expect(whole).toEqual({ center: { x: 500, y: 250 }, scale: 0.4 });
	expect(toScreen(whole, frame, { x: 0, y: 250 })).toEqual({ x: 0, y: 150 });
});

it('what is under the fingers stays there while one comes nearer', () => {
	const at = { x: 120, y: 90 };
	const near = zoomedAt(whole, 3, at, frame, bounds);
	expect(near.scale).toBeCloseTo(1.2);
	const [before, after] = [toDrawing(whole, frame, at), toDrawing(near, frame, at)];
	expect(after.x).toBeCloseTo(before.x);
	expect(after.y).toBeCloseTo(before.y);
});

it('comes no nearer and goes no farther than there is something to see', () => {
	expect(zoomedAt(whole, 0.1, { x: 0, y: 0 }, frame, bounds)).toBe(whole);
	expect(zoomedAt(whole, 100, { x: 200, y: 150 }, frame, bounds).scale).toBe(4);
});

it('follows the finger, but not out of the drawing', () => {
	expect(panned(whole, 40, 0, bounds).center).toEqual({ x: 400, y: 250 });
	expect(panned(whole, 9999, -9999, bounds).center).toEqual({ x: 0, y: 500 });
});

it('goes to what is out of sight, and stays for what is in it', () => {
	const near = { center: { x: 100, y: 100 }, scale: 2 };
	expect(lookingAt(near, { x: 110, y: 100 }, frame, bounds)).toBe(near);
	expect(lookingAt(near, { x: 700, y: 300 }, frame, bounds).center).toEqual({ x: 700, y: 300 });
});

it('a point leads to the screen and back', () => {
	const number = fc.double({ min: -1000, max: 1000, noNaN: true });
	fc.assert(
		fc.property(number, number, (x, y) => {
			const back = toDrawing(whole, frame, toScreen(whole, frame, { x, y }));
			expect(back.x).toBeCloseTo(x, 6);
			expect(back.y).toBeCloseTo(y, 6);
		})
	);
});
