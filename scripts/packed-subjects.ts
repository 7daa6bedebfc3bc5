import { leakingCards } from '$lib/cards';
import { packSubject } from '$lib/content';
import { subjects } from './quality/subjects';

/** What a build sends of each subject, by its slug: with the cards that leak already found. */
export const packedSubjects: ReadonlyMap<string, string> = new Map(
	subjects.map((subject) => {
		const leaks = leakingCards(subject).map((card) => card.id);
		return [subject.slug, JSON.stringify(packSubject({ ...subject, leaks }))];
	})
);
