import { createRandom, nextBelow, type Random, type Rating, type Response } from '$lib/cards';
import { afterReview, applyReview, type Review } from './apply-review';
import { aCardId, aRecall, dayMs } from './builders';
import { type CardState, reviewed } from './card-state';
import { evidenceOf } from './evidence';
import { type Memory, nextMemory, retrievability } from './fsrs';
import { mixedMemory } from './mixed-memory';

/*
 * Learners who forget by FSRS-6, each fact at a rate of its own, and guess what they do not know:
 * for tests and measurements of what the schedule believes of them.
 */

/** What is simulated. All of it is determined by the seed. */
export interface Study {
	readonly seed: string;
	readonly students: number;
	readonly facts: number;
	readonly days: number;
	/** Options of a choice; all other questions are recalled. */
	readonly options: number;
	/** The share of choices, 0 to 1. */
	readonly choiceShare: number;
	/** What recognising really does for the memory, of what recalling does. */
	readonly transfer: number;
	/** The share of facts that are known before they are first asked. */
	readonly knownBefore: number;
	/** Of the logarithm of stability, from fact to fact. */
	readonly spread: number;
	/** Who decides when a card comes back: what is believed, or gaps that are equal for all beliefs. */
	readonly pace: 'believed' | 'fixed';
}

/** How a belief is formed: the state of a card after a review. `known` is what nobody can see. */
export type Believe = (state: CardState | undefined, review: Review, known: boolean) => CardState;

/** How far beliefs are from the truth, over all reviews on a later day than the one before. */
export interface Calibration {
	readonly reviews: number;
	/** Mean of predicted less true recall, in points of a hundred. Above 0: too sure. */
	readonly biasPoints: number;
	/** Expected log loss of the predictions, in nats. */
	readonly logLoss: number;
}

/** Lets learners study, and compares what is believed of them with how it is. */
export function calibrate(study: Study, believe: Believe): Calibration {
	let reviews = 0;
	let bias = 0;
	let loss = 0;
	for (let n = 0; n < study.students * study.facts; n += 1) {
		learnOneFact(study, believe, createRandom(`${study.seed} ${String(n)}`), (believed, real) => {
			const safe = Math.min(Math.max(believed, 1e-6), 1 - 1e-6);
			reviews += 1;
			bias += believed - real;
			loss -= real * Math.log(safe) + (1 - real) * Math.log(1 - safe);
		});
	}
	return { reviews, biasPoints: (100 * bias) / reviews, logLoss: loss / reviews };
}

/** More answers than this within a day teach a simulation nothing. */
const mostPerDay = 4;

function learnOneFact(
	study: Study,
	believe: Believe,
	random: Random,
	compare: (believed: number, real: number) => void
): void {
	const strength = Math.exp(study.spread * normal(random));
	let truth: Memory | undefined;
	let state: CardState | undefined;
	let lastDay = 0;
	let gap = 1;
	let dueDay = nextBelow(random, 20);
	while (dueDay < study.days) {
		const today = dueDay;
		for (let turn = 0; turn < mostPerDay; turn += 1) {
			const real = truth ? retrievability(today - lastDay, truth.stabilityDays) : study.knownBefore;
			const before = reviewed(state);
			if (before && turn === 0) {
				compare(retrievability(today - before.lastReviewDay, before.stabilityDays), real);
			}
			const known = happens(random, real);
			const isChoice = happens(random, study.choiceShare);
			const right = known || (isChoice && happens(random, 1 / study.options));
			const evidence = { chance: 0, transfer: isChoice ? study.transfer : 1 };
			truth = truth
				? mixedMemory(truth, today - lastDay, known ? 'good' : 'again', evidence)
				: scaled(nextMemory(undefined, 0, known ? 'good' : 'again'), strength);
			state = believe(state, answered(today, isChoice ? study.options : 0, right), known);
			lastDay = today;
			if (turn === 0) gap = right ? longer(gap, study, random) : 1;
			if (state.phase === 'review') break;
		}
		const next = study.pace === 'fixed' || state === undefined ? today + gap : state.dueDay;
		dueDay = Math.max(next, today + 1);
	}
}

/** Half as long again to two and a half times, within the study. */
function longer(gap: number, { days }: Study, random: Random): number {
	return Math.min(Math.ceil(gap * 1.5) + nextBelow(random, gap + 1), days);
}

function scaled(memory: Memory, strength: number): Memory {
	return { ...memory, stabilityDays: Math.max(memory.stabilityDays * strength, 0.001) };
}

function answered(studyDay: number, options: number, right: boolean): Review {
	const rating: Rating = right ? 'good' : 'again';
	const base = { cardId: aCardId('a/name'), at: studyDay * dayMs, studyDay };
	if (options === 0) return { ...base, ...aRecall(rating) };
	const optionIds = Array.from({ length: options }, (_, n) => String(n));
	const response: Response = { form: 'choice', optionId: right ? '0' : '1' };
	return { ...base, rating, response, optionIds };
}

function happens(random: Random, probability: number): boolean {
	return nextBelow(random, 1_000_000) < probability * 1_000_000;
}

/** Nearly a standard normal deviate (Irwin and Hall): twelve even ones, less their mean. */
function normal(random: Random): number {
	let sum = -6;
	for (let n = 0; n < 12; n += 1) sum += nextBelow(random, 1_000_000) / 1_000_000;
	return sum;
}

/** Ways to read a right choice, for comparison; `ours` is what the fold does. */
export const beliefs = {
	/** As good as recalled. */
	naive: (state, review) => applyReview(state, { ...review, ...aRecall(review.rating) }),
	/** Recalled with effort. */
	hard: (state, review) =>
		applyReview(state, {
			...review,
			...aRecall(isRightChoice(review) ? 'hard' : review.rating)
		}),
	/** Perhaps guessed, but otherwise as good as recalled. */
	withoutTransfer: (state, review) => ({
		cardId: review.cardId,
		...afterReview(state, review, { ...evidenceOf(review), transfer: 1 })
	}),
	ours: (state, review) => applyReview(state, review),
	/** Told whether it was known, which only a simulation can be. */
	oracle: (state, review, known) => {
		const { transfer } = evidenceOf(review);
		const rating = known ? 'good' : 'again';
		const { cardId } = review;
		return { cardId, ...afterReview(state, { ...review, rating }, { chance: 0, transfer }) };
	}
} satisfies Record<string, Believe>;

function isRightChoice({ rating, response }: Review): boolean {
	return rating !== 'again' && response.form === 'choice';
}
