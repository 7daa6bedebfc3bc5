import type { Complaint, Subject } from '$lib/content';
import { leakingCards } from '../make-cards';

/**
 * No answer stands in its own question. Such a fact makes no card, so an author who wanted one
 * has to hear of it. What kind of act an act is, its name says as a rule; that is not worth a
 * sentence each time.
 */
export function leaks(subject: Subject): readonly Complaint[] {
	return leakingCards(subject)
		.filter(({ field }) => field !== 'form')
		.map(({ id, note, field }) => ({
			slug: note.slug,
			field,
			message: `gives the answer of "${id}" away in the question, so nobody is asked: word the name, the attribution or the value otherwise.`
		}));
}
