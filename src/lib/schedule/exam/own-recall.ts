import type { MemoryModel } from './memory-model';

/** An answer on a later day than the one before, and what was known when it was given. */
export interface Outcome {
	readonly elapsedDays: number;
	readonly stabilityDays: number;
	/** The chance, 0 to 1, of being right without knowing. */
	readonly chance: number;
	readonly right: boolean;
}

/**
 * How a learner's recall may differ from what is believed: on the scale of log odds, true recall is
 * `shift` + `slope` times what was expected. A slope below 1: beliefs are too sure, both of what was
 * just learned and of what is nearly gone.
 */
export interface RecallBias {
	readonly shift: number;
	readonly slope: number;
	/** The share, 0 to 1, of wrong answers to what is known as well as can be. */
	readonly slip: number;
	/** The chance, 0 to 1, that this is the learner's. */
	readonly chance: number;
}

const shifts = Array.from({ length: 25 }, (_, n) => 0.1 * (n - 12));
const slopes = Array.from({ length: 21 }, (_, n) => 0.3 + 0.05 * n);
const shiftDeviation = 0.12;
const slopeDeviation = 0.06;
const slips = [0, 0.03, 0.06, 0.09, 0.12, 0.15];
/** The share of learners for whom no value is more likely than another. */
const unlikeOthers = 0.14;

/**
 * What a learner's own answers say of beliefs about them: Bayes, over a grid. Weights fitted to the
 * learner leave less to correct, but take hundreds of answers, and cannot tell that a learner does not
 * forget the way FSRS has it at all; this takes tens.
 * @param outcomes none for a learner nothing is known of
 * @returns every bias of the grid with its chance
 */
export function recallBiases(outcomes: readonly Outcome[], model: MemoryModel): RecallBias[] {
	const groups = [...grouped(outcomes, model).values()];
	const grid = shifts.flatMap((shift) =>
		slopes.flatMap((slope) => slips.map((slip) => ({ shift, slope, slip })))
	);
	const scores = grid.map((bias) => priorScore(bias) + likelihood(bias, groups));
	const best = Math.max(...scores);
	const weights = scores.map((score) => Math.exp(score - best));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return grid.map((bias, place) => ({ ...bias, chance: (weights[place] ?? 0) / total }));
}

function priorScore({ shift, slope, slip }: Omit<RecallBias, 'chance'>): number {
	const ofSlip = slip === 0 ? 1 - unlikeOthers : unlikeOthers / (slips.length - 1);
	return (
		Math.log(mostlyNear(0, shiftDeviation, shift, shifts)) +
		Math.log(mostlyNear(1, slopeDeviation, slope, slopes)) +
		Math.log(ofSlip)
	);
}

/** The chance of one of these values: a normal distribution's, but for learners unlike others. */
function mostlyNear(
	mean: number,
	deviation: number,
	value: number,
	values: readonly number[]
): number {
	const density = (at: number): number => Math.exp(-(((at - mean) / deviation) ** 2) / 2);
	const total = values.reduce((sum, at) => sum + density(at), 0);
	return ((1 - unlikeOthers) * density(value)) / total + unlikeOthers / values.length;
}

/** Answers that were expected alike. */
interface Group {
	readonly expected: number;
	readonly chance: number;
	right: number;
	wrong: number;
}

function grouped(outcomes: readonly Outcome[], model: MemoryModel): Map<string, Group> {
	const groups = new Map<string, Group>();
	for (const { elapsedDays, stabilityDays, chance, right } of outcomes) {
		if (elapsedDays < 1) continue;
		const expected = model.recall(elapsedDays, stabilityDays);
		const step = Math.round(5 * logOdds(expected));
		const key = `${String(step)} ${String(chance)}`;
		const group = groups.get(key) ?? {
			expected: 1 / (1 + Math.exp(-step / 5)),
			chance,
			right: 0,
			wrong: 0
		};
		group[right ? 'right' : 'wrong'] += 1;
		groups.set(key, group);
	}
	return groups;
}

function likelihood(bias: Omit<RecallBias, 'chance'>, groups: readonly Group[]): number {
	let score = 0;
	for (const { expected, chance, right, wrong } of groups) {
		const known = biased(expected, bias);
		const isRight = known + (1 - known) * chance;
		score += right * Math.log(isRight) + wrong * Math.log(1 - isRight);
	}
	return score;
}

/** The bias at a share, 0 to 1, of all chances: one drawn by chance, if the share is. */
export function biasAt(biases: readonly RecallBias[], share: number): RecallBias {
	let sum = 0;
	for (const bias of biases) {
		sum += bias.chance;
		if (share < sum) return bias;
	}
	const last = biases.at(-1);
	if (last === undefined) throw new Error('No bias is possible');
	return last;
}

/** True recall, 0 to 1, where `expected` is believed; never quite sure. */
export function biased(
	expected: number,
	{ shift, slope, slip }: Omit<RecallBias, 'chance'>
): number {
	if (expected <= 0) return 0;
	return (1 - slip) / (1 + Math.exp(-(shift + slope * logOdds(expected))));
}

function logOdds(share: number): number {
	const safe = Math.min(Math.max(share, 0.0001), 0.9999);
	return Math.log(safe / (1 - safe));
}
