import type { Attempt, Received } from './attempt';
import { mergeReceived } from './merge-received';
import type { Roster } from './roster';

/** What a teacher decides about one message. */
export interface Claim {
	readonly messageId: string;
	/** Whose it is; `undefined`: it counts for nobody. */
	readonly student: string | undefined;
}

/** Messages that say of the same attempt that different things were answered. */
export interface Conflict {
	readonly nonce: string;
	/** The one that came first counts, until the teacher has put the others or it aside. */
	readonly messages: readonly Received[];
}

/** What has arrived, by whose it is. */
export interface Sorted {
	/** By code: one message for each attempt, in the order in which they were begun. */
	readonly byStudent: ReadonlyMap<string, readonly Received[]>;
	readonly conflicts: readonly Conflict[];
	/** By a code that is not in the class. */
	readonly unclaimed: readonly Received[];
	/** What the teacher has put aside. */
	readonly putAside: readonly Received[];
}

/**
 * Sorts what has arrived for one assignment. Copies of an attempt count once: what was typed from
 * paper or from a short code, if the same answers came sealed too, and what was sealed twice.
 * @param received in any order, with any copies
 * @param claims of which the last for a message counts
 */
export function sortReceived(
	received: readonly Received[],
	roster: Roster,
	claims: readonly Claim[] = []
): Sorted {
	const claimOf = new Map(claims.map((claim) => [claim.messageId, claim]));
	const ownerOf = ({ messageId, attempt }: Received) => {
		const claim = claimOf.get(messageId);
		return claim ? claim.student : attempt.student;
	};
	const all = mergeReceived(received, []);
	const kept = all.filter((one) => ownerOf(one) !== undefined);
	const byNonce = groupedBy(kept, ({ attempt }) => attempt.nonce);
	const conflicts = [...byNonce]
		.map(([nonce, messages]) => ({ nonce, messages: withoutCopies(messages) }))
		.filter(({ messages }) => messages.length > 1)
		.sort((a, b) => (a.nonce < b.nonce ? -1 : 1));
	const first = [...byNonce.values()].flatMap(([one]) => one ?? []);
	const known = new Set(roster.students.map(({ code }) => code));
	const owned = groupedBy(first, (one) => ownerOf(one) ?? '');
	return {
		byStudent: new Map(
			roster.students.flatMap(({ code }) => {
				const own = owned.get(code);
				return own ? [[code, withoutTypedCopies(own).sort(byBeginning)] as const] : [];
			})
		),
		conflicts,
		unclaimed: kept.filter((one) => !known.has(ownerOf(one) ?? '')),
		putAside: all.filter((one) => ownerOf(one) === undefined)
	};
}

function withoutCopies(messages: readonly Received[]): readonly Received[] {
	return [...groupedBy(messages, ({ attempt }) => textOf(attempt)).values()].flatMap(
		([one]) => one ?? []
	);
}

/** What the teacher typed in is left out where the device itself has sent the same. */
function withoutTypedCopies(messages: readonly Received[]): Received[] {
	const sealed = new Set(
		messages.filter(({ by }) => by === 'sealed').map(({ attempt }) => answersOf(attempt))
	);
	return messages.filter(({ by, attempt }) => by === 'sealed' || !sealed.has(answersOf(attempt)));
}

function textOf(attempt: Attempt): string {
	const { startedAt, finishedAt, form, student } = attempt;
	const durations = attempt.responses.map((given) => given?.durationMs ?? null);
	return JSON.stringify([answersOf(attempt), durations, startedAt, finishedAt, form, student]);
}

function answersOf({ responses }: Attempt): string {
	// Some say nothing of the places after the last answer, others that they were left out.
	const end = responses.findLastIndex((given) => given !== undefined) + 1;
	const given = responses.slice(0, end);
	return JSON.stringify(given.map((one) => (one ? sortedEntries(one.response) : null)));
}

function sortedEntries(record: object): readonly (readonly [string, unknown])[] {
	return Object.entries(record)
		.filter(([, value]) => value !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
}

function byBeginning(a: Received, b: Received): number {
	return (
		a.attempt.startedAt - b.attempt.startedAt ||
		a.attempt.finishedAt - b.attempt.finishedAt ||
		(a.attempt.nonce < b.attempt.nonce ? -1 : 1)
	);
}

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const one of all) {
		const group = groups.get(keyOf(one));
		if (group) group.push(one);
		else groups.set(keyOf(one), [one]);
	}
	return groups;
}
