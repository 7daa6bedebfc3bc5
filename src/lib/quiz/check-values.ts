/** The powers of x in the field of 32 elements, modulo x^5 + x^2 + 1, twice over. */
const powers: readonly number[] = Array.from({ length: 62 }).reduce<number[]>(
	(known) => [...known, timesX(known.at(-1) ?? 1)],
	[1]
);
const logs: readonly number[] = Array.from({ length: 32 }, (_, value) => powers.indexOf(value));

/**
 * Check characters of a Reed-Solomon code over the field of 32 elements: with as many wrong
 * characters as there are checks, they never fit, nor with two that have changed places.
 * @param values each 0 to 31; with the checks, at most 31
 * @param count how many checks, at least 1
 */
export function checkValues(values: readonly number[], count: number): readonly number[] {
	const generator = generatorOf(count);
	const remainder = Array.from({ length: count }, () => 0);
	for (const value of values) {
		const factor = value ^ (remainder.shift() ?? 0);
		remainder.push(0);
		for (const [index, term] of generator.entries()) {
			remainder[index] = (remainder[index] ?? 0) ^ times(factor, term);
		}
	}
	return remainder;
}

/** (y - x)(y - x^2)... without its first term, which is 1. */
function generatorOf(count: number): readonly number[] {
	let terms: readonly number[] = [1];
	for (let root = 1; root <= count; root += 1) {
		const factor = powers[root] ?? 1;
		terms = [...terms, 0].map((term, index) => term ^ times(terms[index - 1] ?? 0, factor));
	}
	return terms.slice(1);
}

function times(a: number, b: number): number {
	if (a === 0 || b === 0) return 0;
	return powers[(logs[a] ?? 0) + (logs[b] ?? 0)] ?? 0;
}

function timesX(value: number): number {
	const shifted = value << 1;
	return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
