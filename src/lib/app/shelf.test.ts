import { describe, expect, it } from 'vitest';
import type { Subject } from '$lib/content';
import { theIsles } from '../../../tests/builders/isles';
import { anEntry } from './builders';
import { Shelf } from './shelf';

describe('the shelf', () => {
	it('makes the cards of a subject once, and tells once that it was opened', async () => {
		const told: string[] = [];
		let loads = 0;
		const load = () => {
			loads += 1;
			return Promise.resolve(theIsles());
		};
		const shelf = new Shelf([anEntry({ load })], (slug) => told.push(slug));
		const [deck, again] = await Promise.all([shelf.open('isles'), shelf.open('isles')]);
		expect(again).toBe(deck);
		expect(await shelf.open('isles')).toBe(deck);
		expect(loads).toBe(1);
		expect(told).toEqual(['isles']);
	});

	it('has no subject but its own', async () => {
		const shelf = new Shelf([anEntry()], () => undefined);
		await expect(shelf.open('__proto__')).rejects.toThrow('There is no subject "__proto__".');
	});

	it('tries again after a subject could not be fetched', async () => {
		let reachable = false;
		const told: string[] = [];
		const load = () =>
			reachable ? Promise.resolve<Subject>(theIsles()) : Promise.reject(new Error('no network'));
		const shelf = new Shelf([anEntry({ load })], (slug) => told.push(slug));
		await expect(shelf.open('isles')).rejects.toThrow('no network');
		expect(told).toEqual([]);
		reachable = true;
		expect((await shelf.open('isles')).subject.slug).toBe('isles');
		expect(told).toEqual(['isles']);
	});
});
