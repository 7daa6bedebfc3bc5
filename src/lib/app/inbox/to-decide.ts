import { sortReceived, type Conflict, type Received } from '$lib/quiz';
import { everybody } from './everybody';
import type { Kept } from './kept.svelte';

/** What has come of all assignments that the teacher has to look at. */
export interface ToDecide {
	readonly conflicts: readonly Conflict[];
	/** By a code that is in no class here. */
	readonly unclaimed: readonly Received[];
	readonly putAside: readonly Received[];
}

export function toDecide(kept: Pick<Kept, 'rosters' | 'received' | 'markingOf'>): ToDecide {
	const roster = everybody(kept.rosters);
	const ids = [...new Set(kept.received.map(({ attempt }) => attempt.assignment))];
	const sorted = ids.map((id) =>
		sortReceived(
			kept.received.filter(({ attempt }) => attempt.assignment === id),
			roster,
			kept.markingOf(id).claims
		)
	);
	return {
		conflicts: sorted.flatMap(({ conflicts }) => conflicts),
		unclaimed: sorted.flatMap(({ unclaimed }) => unclaimed),
		putAside: sorted.flatMap(({ putAside }) => putAside)
	};
}
