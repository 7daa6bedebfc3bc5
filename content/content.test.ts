import { makeDeck } from '$lib/cards';
import { kinds, type IdLists, type Subject, type SubjectEntry } from '$lib/content';
import { beforeAll, describe, expect, it } from 'vitest';
import { coverageOf } from '../scripts/content/coverage';
import { lintAll } from '../scripts/content/lint';
import { authored } from '../scripts/content/subjects';
import { subjects } from './index';

const idsBySubject = import.meta.glob<{ readonly ids: IdLists }>('./*/ids.ts', { eager: true });

describe.each<SubjectEntry>(subjects)('the subject $slug', (entry) => {
	let subject: Subject;

	beforeAll(async () => {
		subject = await entry.load();
	});

	it('is what the list of subjects says it is', () => {
		expect([subject.slug, subject.title]).toEqual([entry.slug, entry.title]);
		expect(entry.description.en).toMatch(/[A-Za-z]/);
		expect(entry.description.ar).toMatch(/^[^A-Za-z0-9,;?]+$/);
	});

	it('has one note for each of its ids', () => {
		const ids = idsBySubject[`./${entry.slug}/ids.ts`]?.ids;
		expect([...subject.notes.keys()]).toEqual(kinds.flatMap((kind) => ids?.[kind] ?? []));
	});

	it('has a map that all its places lie on, if any of them is said to lie anywhere', async () => {
		const map = await entry.loadMap?.();
		for (const note of subject.notes.values()) {
			if (note.kind !== 'place' || !note.coordinates) continue;
			const { latitude, longitude } = note.coordinates;
			expect(map, note.slug).toBeDefined();
			expect(latitude, note.slug).toBeGreaterThan(map?.south ?? Infinity);
			expect(latitude, note.slug).toBeLessThan(map?.north ?? -Infinity);
			expect(longitude, note.slug).toBeGreaterThan(map?.west ?? Infinity);
			expect(longitude, note.slug).toBeLessThan(map?.east ?? -Infinity);
		}
	});

	it('has as many cards as the list of subjects promises', () => {
		expect(entry.cardCount).toBe(makeDeck(subject).cards.length);
	});
});

it('lint finds nothing in any subject', () => {
	expect(authored.map(({ subject }) => subject.slug)).toEqual(
		expect.arrayContaining(subjects.map(({ slug }) => slug))
	);
	expect(lintAll(authored, process.cwd())).toEqual([]);
});

it('coverage names no card and no note that is gone', () => {
	const failures = authored.flatMap((one) => coverageOf(one).failures);
	expect(failures.filter((failure) => failure.includes('which is no card'))).toEqual([]);
});
