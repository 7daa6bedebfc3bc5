import { describe, expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import { aNote, aSubject, aText, said } from '../../../tests/builders/subject';
import { happeningsIn, placeMapOf } from './place-map';

const at = (latitude: number, longitude: number) => ({
	coordinates: { latitude, longitude, sources: ['gazette'] as const }
});
const notes = [
	aNote('place', 'coast', aText('Coast'), {}),
	aNote('place', 'port', aText('Port'), { ...at(33, 44), within: said('coast') }),
	aNote('place', 'pier', aText('Pier'), { within: said('port') }),
	aNote('place', 'moor', aText('Moor'), { within: said('coast') }),
	aNote('place', 'silent-bay', aText('Silent Bay'), at(34, 45)),
	aNote('event', 'fire', aText('The fire'), { date: said('1921'), place: said('pier') }),
	aNote('event', 'fair', aText('The fair'), { date: said('1923'), place: said('port') }),
	aNote('event', 'hunt', aText('The hunt'), { date: said('1922'), place: said('moor') }),
	aNote('faction', 'guild', aText('Guild'), { base: said('port') })
];
const map = placeMapOf(makeDeck(aSubject(notes)), 'en');
const slugs = (places: typeof map.placed) =>
	places.map(({ slug, happenings }) => `${slug}: ${happenings.map((one) => one.slug).join(' ')}`);

describe('a map of places', () => {
	it('counts what happened in a place that is not on it for the one around it that is', () => {
		expect(slugs(map.placed)).toEqual(['port: fire fair guild', 'silent-bay: ']);
	});

	it('lists beside it what no map has', () => {
		expect(slugs(map.unplaced)).toEqual(['moor: hunt']);
	});

	it('is filtered by years; what has no date always counts', () => {
		const [port] = map.placed;
		const inYears = (from?: number, to?: number) =>
			port && happeningsIn(port, from, to).map(({ slug }) => slug);
		expect(inYears(1922, 1923)).toEqual(['fair', 'guild']);
		expect(inYears(undefined, 1921)).toEqual(['fire', 'guild']);
		expect(map.years).toEqual([1921, 1922, 1923]);
	});

	it('says when something happened, where its sentence does not', () => {
		const told = map.placed[0]?.happenings.map(({ slug, when }) => [slug, when]);
		expect(told).toEqual([
			['fire', '1921'],
			['fair', '1923'],
			['guild', undefined]
		]);
		const until = aNote('faction', 'pilots', aText('Pilots'), {
			base: said('port', { to: '1930' })
		});
		const [port] = placeMapOf(makeDeck(aSubject([...notes, until])), 'en').placed;
		const pilots = port?.happenings.find(({ slug }) => slug === 'pilots');
		expect(pilots?.sentence).toContain('1930');
		expect(pilots?.when).toBeUndefined();
	});

	it('names the works that say where the places are', () => {
		expect(map.sources.map(({ publisher }) => publisher)).toEqual(['Gazette House']);
	});
});
