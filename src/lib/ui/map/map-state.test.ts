import { describe, expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import type { MapBase } from '$lib/content';
import { placeMapOf } from '$lib/explore';
import { aNote, aSubject, aText, said } from '../../../../tests/builders/subject';
import { MapState } from './map-state.svelte';

const base: MapBase = {
	...{ west: 38, east: 50, south: 28, north: 38, width: 400, height: 400 },
	...{ land: '', home: '', borders: '', credit: { en: '', ar: '' }, labels: [] }
};
const at = (latitude: number, longitude: number) => ({
	coordinates: { latitude, longitude, sources: ['gazette'] as const }
});
const map = placeMapOf(
	makeDeck(
		aSubject([
			aNote('place', 'port', aText('Port'), at(36, 48)),
			aNote('place', 'inn', aText('Inn'), at(31, 41)),
			...(['1921', '1922', '1923', '1924'] as const).map((year) =>
				aNote('event', `in-${year}`, aText(year), { date: said(year), place: said('port') })
			)
		])
	),
	'en'
);

function aState() {
	const state = new MapState(map, base);
	state.width = 400;
	state.height = 400;
	return state;
}

describe('a map', () => {
	it('has circles whose area grows by what happened there in the years that are chosen', () => {
		const state = aState();
		const radii = () =>
			state.seen.map(({ place, radius }) => [place.slug, Math.round((radius / 0.65) * 10) / 10]);
		// 3.5 and 5.5 for the root of 4 and of 1.
		expect(radii()).toEqual([
			['port', 14.5],
			['inn', 3.5]
		]);
		state.fromYear = state.toYear = 1922;
		expect(radii()).toEqual([
			['port', 9],
			['inn', 3.5]
		]);
		state.fromYear = state.toYear = 1999;
		expect(radii().map(([, radius]) => radius)).toEqual([3.5, 3.5]);
	});

	it('comes nearer to what is chosen, or else to what is nearest to the middle, and keeps it in sight', () => {
		for (const slug of ['inn', 'port', undefined]) {
			const state = aState();
			state.select(map.placed.find((place) => place.slug === slug));
			while (state.zoom(1.5));
			const inSight = state.seen.filter(
				({ at: { x, y } }) => x >= 0 && x <= 400 && y >= 0 && y <= 400
			);
			expect(inSight.map(({ place }) => place.slug)).toEqual([slug ?? 'inn']);
		}
	});
});
