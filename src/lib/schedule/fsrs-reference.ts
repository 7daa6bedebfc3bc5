import type { Rating } from '$lib/cards';
import type { Memory } from './fsrs';

/*
 * FSRS-6 written a second time, straight from the published formulas and without the library, for
 * the tests to compare with. The formulas and the default weights are those of
 * https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm (section FSRS-6 and,
 * for what it leaves unchanged, FSRS-5 and FSRS-4.5). Names are those of that page.
 */

const w0to3 = [0.212, 1.2931, 2.3065, 8.2956] as const;
const w4 = 6.4133;
const w5 = 0.8334;
const w6 = 3.0194;
const w7 = 0.001;
const w8 = 1.8722;
const w9 = 0.1666;
const w10 = 0.796;
const w11 = 1.4835;
const w12 = 0.0614;
const w13 = 0.2629;
const w14 = 1.6483;
const w15 = 0.6014;
const w16 = 1.8729;
const w17 = 0.5425;
const w18 = 0.0912;
const w19 = 0.0658;
const w20 = 0.1542;

const factor = 0.9 ** (-1 / w20) - 1;

/** What `nextMemory` must return. */
export function referenceMemory(memory: Memory | undefined, t: number, rating: Rating): Memory {
	const G = gradeOf(rating);
	if (memory === undefined) {
		return { stabilityDays: w0to3[G - 1] ?? NaN, difficulty: clampD(initialD(G)) };
	}
	const { stabilityDays: S, difficulty: D } = memory;
	const R = referenceRetrievability(t, S);
	const next = t === 0 ? sameDay(S, G) : G === 1 ? afterLapse(D, S, R) : afterRecall(D, S, R, G);
	return { stabilityDays: Math.min(Math.max(next, 0.001), 36_500), difficulty: nextD(D, G) };
}

/** R(t, S): what `retrievability` must return. */
export function referenceRetrievability(t: number, S: number): number {
	return (1 + (factor * t) / S) ** -w20;
}

/** I(r, S), rounded: what `intervalDays` must return. */
export function referenceInterval(S: number, r: number): number {
	const days = Math.round((S / factor) * (r ** (-1 / w20) - 1));
	return Math.min(Math.max(days, 1), 36_500);
}

function afterRecall(D: number, S: number, R: number, G: number): number {
	const hardPenalty = G === 2 ? w15 : 1;
	const easyBonus = G === 4 ? w16 : 1;
	const spacing = Math.exp(w10 * (1 - R)) - 1;
	return S * (1 + Math.exp(w8) * (11 - D) * S ** -w9 * spacing * hardPenalty * easyBonus);
}

function afterLapse(D: number, S: number, R: number): number {
	const forgotten = w11 * D ** -w12 * ((S + 1) ** w13 - 1) * Math.exp(w14 * (1 - R));
	return Math.min(forgotten, S / Math.exp(w17 * w18));
}

// The page lets a same-day review lower S below `good`; the implementations, fsrs-rs's model
// and ts-fsrs among them, do so below `hard`, and so do we.
function sameDay(S: number, G: number): number {
	const increase = Math.exp(w17 * (G - 3 + w18)) * S ** -w19;
	return S * (G >= 2 ? Math.max(increase, 1) : increase);
}

function initialD(G: number): number {
	return w4 - Math.exp(w5 * (G - 1)) + 1;
}

function nextD(D: number, G: number): number {
	const damped = D + (-w6 * (G - 3) * (10 - D)) / 9;
	return clampD(w7 * initialD(4) + (1 - w7) * damped);
}

function clampD(D: number): number {
	return Math.min(Math.max(D, 1), 10);
}

function gradeOf(rating: Rating): number {
	return ['again', 'hard', 'good', 'easy'].indexOf(rating) + 1;
}
