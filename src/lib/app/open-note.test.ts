import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { anEntry } from './builders';
import { openNote } from './open-note';
import { openRegister } from './open-register';
import { Shelf } from './shelf';

const isles = anEntry({ load: () => Promise.resolve(theIsles()) });
const farIsles = anEntry({ slug: 'far-isles' });
const shelf = new Shelf([isles, farIsles], () => undefined);

describe('a note that is opened by its address', () => {
	it('is shown, with the subject that it belongs to', async () => {
		const opened = await openNote(shelf, 'isles', 'blue-guild', 'en');
		expect(opened).toMatchObject({ kind: 'note', view: { name: 'Blue Guild' }, entry: isles });
	});

	it.each([
		['isles', 'atlantis'],
		['isles', '__proto__'],
		['atlantis', 'blue-guild']
	])('may be none: %s/%s', async (subject, slug) => {
		expect(await openNote(shelf, subject, slug, 'en')).toEqual({ kind: 'noSuchNote' });
	});

	it('may be out of reach', async () => {
		const opened = await openNote(shelf, 'far-isles', 'blue-guild', 'en');
		expect(opened).toEqual({ kind: 'unavailable' });
	});
});

describe('the register', () => {
	it('has the notes of all subjects that can be had, and names the others', async () => {
		const { index, entries, missing } = await openRegister(shelf);
		expect(index.notes).toHaveLength(theIsles().notes.size);
		expect(entries).toEqual([isles]);
		expect(missing).toEqual([farIsles]);
	});
});
