import { checkValues } from './check-values';
import { readValues, writeValues } from './crockford';

const length = 4;
const codeCount = 2 ** 20;

/** An odd factor near to 2^20 by the golden ratio, and its inverse. */
const scattering = 648_055;
const gathering = 255_559;

/**
 * A code for a learner, good for one class: four characters and a check character. The codes of a
 * class have numbers that follow one another, so that forms that go by the number are all given out
 * before one is given out twice; they look like chance all the same.
 * @param bytes three by chance, where it is the first of its class
 * @param taken the codes that the class has already, in their plain form
 * @throws Error if the class has a million codes
 */
export function studentCode(bytes: Uint8Array, taken: readonly string[] = []): string {
	const numbers = new Set(taken.map(numberOfCode));
	if (numbers.size >= codeCount) throw new Error('All codes are taken.');
	const first = ((bytes[0] ?? 0) << 16) | ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0);
	const last = taken.at(-1);
	let number = last === undefined ? first % codeCount : (numberOfCode(last) + 1) % codeCount;
	while (numbers.has(number)) number = (number + 1) % codeCount;
	return codeOf(number);
}

/**
 * A code as somebody has typed it: in small letters, with blanks or dashes, O for 0 or l for 1.
 * @returns its plain form, `undefined` where a character is missing or mistaken
 */
export function parseStudentCode(text: string): string | undefined {
	const values = readValues(text);
	if (values?.length !== length + 1) return undefined;
	const [check] = checkValues(values.slice(0, length), 1);
	return check === values[length] ? writeValues(values) : undefined;
}

/**
 * The number that a code stands for, 0 to 2^20 - 1.
 * @param code in its plain form
 */
export function numberOfCode(code: string): number {
	const values = readValues(code) ?? [];
	const written = values.slice(0, length).reduce((number, value) => number * 32 + value, 0);
	return scattered(written, gathering);
}

function codeOf(number: number): string {
	const written = scattered(number, scattering);
	const values = [15, 10, 5, 0].map((shift) => (written >>> shift) & 31);
	return writeValues([...values, ...checkValues(values, 1)]);
}

/** Neighbours get far from one another; each factor undoes the other, modulo 2^20. */
function scattered(number: number, factor: number): number {
	return Math.imul(number, factor) & (codeCount - 1);
}
