import type { ExamPolicy } from './policy';
import { type Situation, tryPolicy } from './situation';

/** How many are tried with how many students; the best of them go on to the next round. */
interface Round {
	readonly keep: number;
	readonly students: number;
}

/** `light` is for questions beside the plan, and finds nearly the same. */
const roundsOf = {
	full: [
		{ keep: Infinity, students: 2 },
		{ keep: 48, students: 4 },
		{ keep: 12, students: 9 },
		{ keep: 4, students: 15 }
	],
	light: [
		{ keep: Infinity, students: 1 },
		{ keep: 16, students: 3 },
		{ keep: 4, students: 12 }
	]
} satisfies Record<string, readonly Round[]>;

export type Effort = keyof typeof roundsOf;

/**
 * The policy, of these, with the highest mean recall on the day of the exam, by successive halving
 * (Karnin and others 2013): all with few students, the better ones with more. Everyone meets the same
 * students with the same luck.
 * @param onTried called after each policy in each round with the share, 0 to 1, that is done
 */
export function pickPolicy(
	situation: Situation,
	policies: readonly ExamPolicy[],
	effort: Effort,
	onTried: (share: number) => void
): ExamPolicy {
	const rounds: readonly Round[] = roundsOf[effort];
	let left = policies.map((policy) => ({ policy, sum: 0 }));
	const total = rounds.reduce(
		(sum, { keep, students }) => sum + students * Math.min(keep, policies.length),
		0
	);
	let done = 0;
	let first = 0;
	for (const { keep, students } of rounds) {
		left = left.slice(0, keep);
		for (const tried of left) {
			for (let n = first; n < first + students; n += 1) {
				tried.sum += tryPolicy(situation, tried.policy, n).recall;
			}
			done += students;
			onTried(done / total);
		}
		first += students;
		left.sort((a, b) => b.sum - a.sum);
	}
	const [best] = left;
	if (best === undefined) throw new Error('No policy to pick from');
	return best.policy;
}
