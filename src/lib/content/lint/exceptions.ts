import type { Some } from '../field';
import type { Finding } from './finding';
import type { RuleName } from './rules';

/** Places where a rule does not hold, and why that is right. */
export interface LintException {
	readonly rule: RuleName;
	/** The notes, sources or topics meant. */
	readonly slugs: Some<string>;
	/** Only this field of theirs; all of them if left out. */
	readonly field?: string;
	readonly reason: string;
}

/**
 * Takes the excepted findings out, and adds one for each exception that excepts nothing.
 * @param known the rules that have run: an exception to another rule is not ours to judge.
 */
export function withoutExcepted(
	findings: readonly Finding[],
	exceptions: readonly LintException[],
	known: readonly string[]
): readonly Finding[] {
	const ours = exceptions.filter(({ rule }) => known.includes(rule));
	const left = findings.filter(
		(finding) =>
			!ours.some(
				(exception) => exception.slugs.includes(finding.slug) && concerns(exception, finding)
			)
	);
	return [...left, ...ours.flatMap((exception) => idle(exception, findings))];
}

function concerns({ rule, field }: LintException, finding: Finding): boolean {
	return rule === finding.rule && (field === undefined || field === finding.field);
}

function idle(exception: LintException, findings: readonly Finding[]): readonly Finding[] {
	const met = new Set(
		findings.filter((finding) => concerns(exception, finding)).map(({ slug }) => slug)
	);
	return exception.slugs
		.filter((slug) => !met.has(slug))
		.map((slug) => ({
			rule: 'exceptions',
			slug,
			...(exception.field === undefined ? {} : { field: exception.field }),
			message: `is excepted from the rule "${exception.rule}" but keeps it: take it out of lint-exceptions.ts.`
		}));
}
