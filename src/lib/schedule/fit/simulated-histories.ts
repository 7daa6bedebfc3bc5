import { createRandom, nextBelow, type Random, type Rating } from '$lib/cards';
import { createFsrs6, defaultWeights, type Fsrs6 } from '../fsrs-6';
import type { Memory } from '../fsrs';
import { type Answer, type Histories, packHistories } from './histories';
import { asWeights, type Weights, weightSpreads } from './weights';

/*
 * Learners who forget by FSRS-6 with weights of their own, which the fit is to find, and whose cards
 * come back by the defaults: for tests and measurements.
 */

/** What is simulated. All of it is determined by the seed. */
export interface SimulatedLearner {
	readonly seed: string;
	/** How many answers there are, at least; the last day is taken to its end. */
	readonly reviews: number;
	readonly newPerDay: number;
	/** How far their weights lie from the defaults, in spreads. 0: they have the defaults. */
	readonly distance: number;
	/** The share of answers that are chosen from four, 0 to 1; all others are recalled. */
	readonly choiceShare: number;
}

interface Fact {
	readonly answers: Answer[];
	truth: Memory;
	belief: Memory;
	lastDay: number;
}

const chosen = { chance: 1 / 4, transfer: 0.7 };
const recalled = { chance: 0, transfer: 1 };
const grades = { again: 1, hard: 2, good: 3, easy: 4 } satisfies Record<Rating, number>;

/** The answers of a learner. */
export function simulateHistories(learner: SimulatedLearner): Histories {
	const random = createRandom(`${learner.seed} answers`);
	const truth = createFsrs6(simulatedWeights(learner));
	const believed = createFsrs6(defaultWeights);
	const due: Fact[][] = [];
	const facts: Fact[] = [];
	let turn = 0;
	for (let day = 0; turn < learner.reviews; day += 1) {
		const today = due[day] ?? [];
		for (let n = 0; n < learner.newPerDay; n += 1) {
			const rating = firstRating(random);
			const answers = [answerOf(day, rating, recalled, turn)];
			turn += 1;
			const fact = {
				answers,
				truth: truth.nextMemory(undefined, 0, rating),
				belief: believed.nextMemory(undefined, 0, rating),
				lastDay: day
			};
			facts.push(fact);
			if (rating === 'again' || rating === 'hard') today.push(fact);
			else comesBack(due, fact, day, believed, random);
		}
		// Who fails is asked again on the same day: the list grows while it is gone through.
		for (const fact of today) {
			const rating = ask(fact, day, turn, truth, believed, learner, random);
			turn += 1;
			if (rating === 'again' && fact.answers.length < 60) today.push(fact);
			else comesBack(due, fact, day, believed, random);
		}
	}
	return packHistories(facts.map(({ answers }) => answers));
}

/** The weights by which a learner forgets. */
export function simulatedWeights({ seed, distance }: SimulatedLearner): Weights {
	const random = createRandom(`${seed} weights`);
	return asWeights(
		defaultWeights.map((weight, index) => {
			const away = distance * normal(random);
			// First stabilities lie apart by factors.
			return index < 4 ? weight * Math.exp(away) : weight + (weightSpreads[index] ?? 0) * away;
		})
	);
}

function ask(
	fact: Fact,
	day: number,
	turn: number,
	truth: Fsrs6,
	believed: Fsrs6,
	learner: SimulatedLearner,
	random: Random
): Rating {
	const days = day - fact.lastDay;
	const evidence = happens(random, learner.choiceShare) ? chosen : recalled;
	const known = happens(random, truth.retrievability(days, fact.truth.stabilityDays));
	const right = known || happens(random, evidence.chance);
	const passed = happens(random, 0.8) ? 'good' : happens(random, 0.5) ? 'hard' : 'easy';
	const rating = !right ? 'again' : evidence === chosen ? 'good' : passed;
	fact.answers.push(answerOf(day, rating, evidence, turn));
	const after = truth.nextMemory(fact.truth, days, known ? rating : 'again');
	fact.truth = known ? moved(fact.truth, after, evidence.transfer) : after;
	fact.belief = believed.nextMemory(fact.belief, days, rating);
	fact.lastDay = day;
	return rating;
}

function comesBack(due: Fact[][], fact: Fact, day: number, believed: Fsrs6, random: Random): void {
	const interval = fact.belief.stabilityDays * believed.intervalFactor(0.9);
	// Nobody comes on the very day: up to a fifth sooner or later.
	const days = Math.max(Math.round(interval * (0.8 + 0.4 * even(random))), 1);
	(due[day + days] ??= []).push(fact);
}

function moved(before: Memory, after: Memory, transfer: number): Memory {
	const mix = (from: number, to: number) => from ** (1 - transfer) * to ** transfer;
	return {
		stabilityDays: mix(before.stabilityDays, after.stabilityDays),
		difficulty: transfer * after.difficulty + (1 - transfer) * before.difficulty
	};
}

function answerOf(
	studyDay: number,
	rating: Rating,
	evidence: Pick<Answer, 'chance' | 'transfer'>,
	turn: number
): Answer {
	return { studyDay, grade: grades[rating], ...evidence, turn };
}

function firstRating(random: Random): Rating {
	if (happens(random, 0.45)) return 'again';
	return happens(random, 0.8) ? 'good' : happens(random, 0.5) ? 'hard' : 'easy';
}

function happens(random: Random, probability: number): boolean {
	return even(random) < probability;
}

function even(random: Random): number {
	return nextBelow(random, 1_000_000) / 1_000_000;
}

/** Nearly a standard normal deviate (Irwin and Hall): twelve even ones, less their mean. */
function normal(random: Random): number {
	let sum = -6;
	for (let n = 0; n < 12; n += 1) sum += even(random);
	return sum;
}
