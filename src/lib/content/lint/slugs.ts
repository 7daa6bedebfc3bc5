import type { Complaint } from './finding';
import type { Subject } from '../subject';

/** Slugs are in kebab case, and no source or topic shares its slug with a note. */
export function slugs({ notes, sources, topics }: Subject): readonly Complaint[] {
	const all = [...notes.keys(), ...sources.keys(), ...topics.keys()];
	return [
		...all
			.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
			.map((slug) => ({
				slug,
				message: 'is not in kebab case: write it as in "law-40-2016".'
			})),
		...[...sources.keys()]
			.filter((slug) => notes.has(slug))
			.map((slug) => ({
				slug,
				message: 'names both a note and a source: give the source its year or publisher.'
			}))
	];
}
