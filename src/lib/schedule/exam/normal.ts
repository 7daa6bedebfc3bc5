import { nextBelow, type Random } from '$lib/cards';

/** Nearly a standard normal deviate (Irwin and Hall): twelve even ones, less their mean. */
export function normal(random: Random): number {
	let sum = -6;
	for (let n = 0; n < 12; n += 1) sum += (nextBelow(random, 1_000_000) + 0.5) / 1_000_000;
	return sum;
}

/** Factors around 1. @param spread standard deviation of their logarithm */
export function lognormals(random: Random, count: number, spread: number): Float64Array {
	return Float64Array.from({ length: count }, () => Math.exp(spread * normal(random)));
}
