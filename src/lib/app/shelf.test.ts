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

	it('imports nothing that is out of reach, as some browsers remember the failure', async () => {
		let isReached = false;
		let loads = 0;
		const load = () => {
			loads += 1;
			return Promise.resolve(theIsles());
		};
		const reach = { fetch: () => Promise.resolve(isReached), openAnew: () => false };
		const shelf = new Shelf([anEntry({ load })], () => undefined, reach);
		await expect(shelf.open('isles')).rejects.toThrow('is not kept and cannot be fetched');
		expect(loads).toBe(0);
		isReached = true;
		await shelf.open('isles');
		expect(loads).toBe(1);
	});

	it('opens the page anew where an import fails again', async () => {
		const load = () => Promise.reject(new Error('no network'));
		const asked: string[] = [];
		const openAnew = (slug: string) => asked.push(slug) > 1;
		const reach = { fetch: () => Promise.resolve(true), openAnew };
		const shelf = new Shelf([anEntry({ load })], () => undefined, reach);
		await expect(shelf.open('isles')).rejects.toThrow('no network');
		expect(asked).toEqual([]);
		// The file is still out of reach, so that a page opened anew would fail as well.
		await expect(shelf.open('isles')).rejects.toThrow('no network');
		const ends = shelf.open('isles').then(
			() => 'opened',
			() => 'failed'
		);
		await expect.poll(() => asked).toEqual(['isles', 'isles']);
		expect(await Promise.race([ends, Promise.resolve('waits')])).toBe('waits');
	});
});
