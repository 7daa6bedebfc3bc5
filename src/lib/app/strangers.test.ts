import { expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { aCardId, aLearner, answer, anEntry, aWorld } from './builders';
import { Preferences } from './preferences.svelte';
import { Shelf } from './shelf';
import { strangersAmong } from './strangers';
import { Today } from './today.svelte';

const founded = aCardId('blue-guild/founded');
const gone = aCardId('green-guild/base');
const here = anEntry({ load: () => Promise.resolve(theIsles()) });

it('cards that no subject has are strangers, but not while one of them is not open', async () => {
	const learner = await aLearner({});
	learner.review(answer({ cardId: founded }));
	learner.review(answer({ cardId: gone }));
	const strangers = (...entries: [typeof here, ...(typeof here)[]]) =>
		strangersAmong({ learner, shelf: new Shelf(entries, () => undefined) }, 'isles');
	expect([...(await strangers(here))]).toEqual([gone]);
	expect([...(await strangers(here, { ...here, slug: 'other' }))]).toEqual([]);
	expect([...(await strangers(here, anEntry({ slug: 'away' })))]).toEqual([]);
	expect([...(await strangers(anEntry()))]).toEqual([]);
});

it('no subject is opened where nothing was first met today', async () => {
	const world = aWorld();
	const learner = await aLearner({ world });
	learner.review(answer({ cardId: gone }));
	world.at += 86_400_000;
	let opened = 0;
	const load = () => {
		opened += 1;
		return Promise.resolve(theIsles());
	};
	const shelf = new Shelf([anEntry({ load })], () => undefined);
	expect([...(await strangersAmong({ learner, shelf }, 'isles'))]).toEqual([]);
	expect(opened).toBe(0);
});

it('they take nothing from the day’s new cards', async () => {
	const learner = await aLearner({});
	learner.review(answer({ cardId: founded }));
	const shelf = new Shelf([here], () => undefined);
	const preferences = new Preferences();
	const today = new Today({ world: aWorld(), learner, shelf, preferences }, here);
	await today.load();
	const before = today.counts?.fresh;
	for (const note of ['a', 'b', 'c']) learner.review(answer({ cardId: aCardId(`${note}/gone`) }));
	await today.load();
	expect([before, today.counts?.fresh]).toEqual([9, 9]);
});
