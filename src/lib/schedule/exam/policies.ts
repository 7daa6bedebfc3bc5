import type { Effort } from './pick-policy';
import type { ExamPolicy } from './policy';

const retentions = {
	full: [0.6, 0.7, 0.78, 0.84, 0.88, 0.91, 0.94, 0.96, 0.975, 0.99],
	light: [0.7, 0.84, 0.91, 0.96, 0.99]
} satisfies Record<Effort, readonly number[]>;
const newShares = [0.25, 0.5, 0.75, 1];
const sweepShares = {
	full: [0, 0.06, 0.12, 0.2, 0.3, 0.5],
	light: [0.06, 0.15, 0.35]
} satisfies Record<Effort, readonly number[]>;

/** Policies worth trying for so many days. Sweeps that come to the same number of days are one. */
export function policiesFor(days: number, hasNew: boolean, effort: Effort): ExamPolicy[] {
	const sweeps = [...new Set(sweepShares[effort].map((share) => Math.round(share * days)))];
	const shares = hasNew ? newShares : [0];
	const mixed = retentions[effort].flatMap((desiredRetention) =>
		shares.flatMap((newShare) =>
			sweeps.map((sweepDays) => ({ desiredRetention, newShare, sweepDays }))
		)
	);
	// Nothing but sweep, where no retention counts.
	const sweepOnly = shares.map((newShare) => ({
		desiredRetention: 0.9,
		newShare,
		sweepDays: days
	}));
	return [...mixed, ...sweepOnly];
}
