import { withoutExcepted, type LintException } from './exceptions';
import { findingsOf, type Finding } from './finding';
import type { Fingerprint } from './fingerprint';
import { rulesWith } from './rules';
import type { Subject } from '../subject';

/**
 * Reads a subject as a careful editor would, also where the compiler cannot.
 *
 * @param exceptions places that a rule does not hold for; one that excepts nothing is a finding
 * @param texts works of others, none of whose sentences may stand here
 * @returns what is wrong, rule by rule; empty if all is well
 */
export function lintSubject(
	subject: Subject,
	exceptions: readonly LintException[],
	texts: readonly Fingerprint[] = []
): readonly Finding[] {
	const rules = rulesWith(texts);
	return withoutExcepted(findingsOf(subject, rules), exceptions, Object.keys(rules));
}
