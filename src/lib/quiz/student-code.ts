import { checkValues } from './check-values';
import { readValues, writeValues } from './crockford';

const length = 4;

/**
 * A code for a learner, good for one class: four characters and a check character.
 * @param bytes three by chance; there are about a million codes
 */
export function studentCode(bytes: Uint8Array): string {
	const number = ((bytes[0] ?? 0) << 16) | ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0);
	const values = [15, 10, 5, 0].map((shift) => (number >>> shift) & 31);
	return writeValues([...values, ...checkValues(values, 1)]);
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
	return values.slice(0, length).reduce((number, value) => number * 32 + value, 0);
}
