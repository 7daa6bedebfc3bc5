import { expect, it } from 'vitest';
import { nearestTo, stepTo } from './step-to';

const points = [
	{ x: 0, y: 0 },
	{ x: 10, y: 1 },
	{ x: 6, y: 5 },
	{ x: -4, y: -9 }
];

it('a step goes to the nearest on that side, and rather straight than aside', () => {
	expect(stepTo(points, { x: 0, y: 0 }, 'right')).toBe(1);
	expect(stepTo(points, { x: 10, y: 1 }, 'left')).toBe(0);
	expect(stepTo(points, { x: 0, y: 0 }, 'up')).toBe(3);
	expect(stepTo(points, { x: 6, y: 5 }, 'down')).toBeUndefined();
});

it('the nearest counts only within reach', () => {
	expect(nearestTo(points, { x: 7, y: 4 }, 3)).toBe(2);
	expect(nearestTo(points, { x: 50, y: 50 }, 3)).toBeUndefined();
});
