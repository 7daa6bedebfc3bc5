import type { Complaint, Rule, Subject } from '$lib/content';
import { makeCards } from '../make-cards';

/**
 * Cards never go: learners' memories hang on their ids. One that has to go all the same is retired
 * by an exception to this rule, with the reason.
 */
export function shippedCards(shipped: readonly string[]): Rule {
	return (subject: Subject): readonly Complaint[] => {
		const present = new Set<string>(makeCards(subject).map(({ id }) => id));
		return shipped
			.filter((id) => !present.has(id))
			.map((id) => {
				const [slug = '', ...field] = id.split('/');
				return {
					slug,
					field: field.join('/'),
					message:
						'was a card of an earlier release and is gone: bring back its slug, field and first source, or retire it in lint-exceptions.ts with the reason.'
				};
			});
	};
}
