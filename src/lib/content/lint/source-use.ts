import type { Complaint } from './finding';
import { placedNotes } from './coordinates';
import { accountsOf } from './placed-accounts';
import type { Subject } from '../subject';

/** Every source is cited: a list of works that nobody used would claim a research not done. */
export function sourceUse(subject: Subject): readonly Complaint[] {
	const cited = new Set([
		...accountsOf(subject).flatMap(({ account }) => account.sources),
		...placedNotes(subject).flatMap((place) => place.coordinates.sources)
	]);
	return [...subject.sources.keys()]
		.filter((slug) => !cited.has(slug))
		.map((slug) => ({
			slug,
			message: 'is cited nowhere: cite it, or take it out of sources.ts and ids.ts.'
		}));
}
