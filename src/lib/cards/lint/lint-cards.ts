import {
	findingsOf,
	withoutExcepted,
	type Finding,
	type LintException,
	type Rule,
	type Subject
} from '$lib/content';
import { leaks } from './leaks';
import { shippedCards } from './shipped-cards';
import { stemLength } from './stem-length';

/**
 * Reads what the learner will be asked, which content cannot see of itself.
 *
 * @param exceptions as given to `lintSubject`; those to its rules are left to it
 * @param shipped the ids of all cards that a release has had
 * @returns what is wrong, rule by rule; empty if all is well
 * @throws Error if a reference of the subject does not resolve: let `lintSubject` pass first
 */
export function lintCards(
	subject: Subject,
	exceptions: readonly LintException[],
	shipped: readonly string[]
): readonly Finding[] {
	const rules: Readonly<Record<string, Rule>> = {
		shippedCards: shippedCards(shipped),
		leaks,
		stemLength
	};
	return withoutExcepted(findingsOf(subject, rules), exceptions, Object.keys(rules));
}
