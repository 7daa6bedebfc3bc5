import type { Subject } from '../subject';

/** What a rule has against one place of a subject. */
export interface Complaint {
	/** Of a note, a source or a topic; of the subject itself for its title. */
	readonly slug: string;
	readonly field?: string;
	/** What is wrong and how to mend it. */
	readonly message: string;
}

/** One rule's look at a whole subject. Empty if all is well. */
export type Rule = (subject: Subject) => readonly Complaint[];

/** What lint found, and by which rule, so that an exception can name it. */
export interface Finding extends Complaint {
	readonly rule: string;
}

/** Runs rules over a subject, in the order of the table. */
export function findingsOf(
	subject: Subject,
	rules: Readonly<Record<string, Rule>>
): readonly Finding[] {
	return Object.entries(rules).flatMap(([rule, check]) =>
		check(subject).map((complaint) => ({ rule, ...complaint }))
	);
}
