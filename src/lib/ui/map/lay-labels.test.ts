import { expect, it } from 'vitest';
import type { MapBase } from '$lib/content';
import { pointOf } from '$lib/explore';
import { layLabels } from './lay-labels';

const nowhere = { latitude: 33, longitude: 44 };
const base: MapBase = {
	...{ west: 38, east: 50, south: 28, north: 38, width: 400, height: 400 },
	...{ land: '', home: '', borders: '', credit: { en: '', ar: '' } },
	labels: [{ kind: 'country', name: { en: 'Iraq', ar: 'العراق' }, ...nowhere }]
};
const middle = pointOf(nowhere, base);
const seen = {
	camera: { center: middle, scale: 1 },
	frame: { width: 200, height: 200 },
	taken: [],
	textSize: 14,
	widthOf: (text: string) => text.length * 8
};
const row = (top: number, bottom: number) => ({ left: 0, right: 200, top, bottom });

it('a country has its name in its middle', () => {
	expect(layLabels(base, 'en', seen)).toEqual([{ kind: 'country', name: 'Iraq', x: 100, y: 100 }]);
});

it('the name makes room for a place, and is left out where there is none', () => {
	expect(layLabels(base, 'en', { ...seen, taken: [row(95, 99)] })[0]).toMatchObject({ y: 83.9 });
	expect(layLabels(base, 'en', { ...seen, taken: [row(0, 200)] })).toEqual([]);
});

it('what would be cut off at the edge is left out', () => {
	const camera = { center: { x: middle.x + 95, y: middle.y }, scale: 1 };
	expect(layLabels(base, 'en', { ...seen, camera })).toEqual([]);
});
