import type { AssignmentId, Received, Roster } from '$lib/quiz';
import type { Kept } from './kept.svelte';

type KeptResults = Pick<Kept, 'rosters' | 'received' | 'markingOf'>;

/** A class, and how many of its students have sent something. */
export interface ClassResults {
	readonly roster: Roster;
	readonly handedIn: number;
}

/** The classes of this device, those of which most has come first. */
export function classesOf(kept: KeptResults, id: AssignmentId): readonly ClassResults[] {
	const owners = new Set(
		kept.received.filter(({ attempt }) => attempt.assignment === id).map(ownerIn(kept, id))
	);
	return kept.rosters
		.map((roster) => ({
			roster,
			handedIn: roster.students.filter(({ code }) => owners.has(code)).length
		}))
		.sort((a, b) => b.handedIn - a.handedIn);
}

/** What has come for an assignment from a class, and from nobody that is known here. */
export function receivedOf(
	kept: KeptResults,
	id: AssignmentId,
	roster: Roster
): readonly Received[] {
	const own = new Set(roster.students.map(({ code }) => code));
	const known = new Set(kept.rosters.flatMap(({ students }) => students.map(({ code }) => code)));
	const ownerOf = ownerIn(kept, id);
	return kept.received.filter((received) => {
		if (received.attempt.assignment !== id) return false;
		const owner = ownerOf(received);
		return owner !== undefined && (own.has(owner) || !known.has(owner));
	});
}

/** Whose a message is; `undefined` where it was put aside. */
export function ownerIn(
	kept: Pick<Kept, 'markingOf'>,
	id: AssignmentId
): (one: Received) => string | undefined {
	const claims = new Map(kept.markingOf(id).claims.map((claim) => [claim.messageId, claim]));
	return ({ messageId, attempt }) => {
		const claim = claims.get(messageId);
		return claim ? claim.student : attempt.student;
	};
}
