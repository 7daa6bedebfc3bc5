import { withLatinDigits } from './digits';

/** Words that stand for zeros behind a number. */
const multipliers: readonly (readonly [RegExp, number])[] = [
	[/^(?:thousand|k|ألف|الف|آلاف|الاف)(?!\p{L})/iu, 1_000],
	[/^(?:million|m|مليون|ملايين)(?!\p{L})/iu, 1_000_000],
	[/^(?:billion|bn|مليارات|مليار|بليون)(?!\p{L})/iu, 1_000_000_000]
];

/** What may stand between thousands; a dot is one only where three digits follow and no word. */
const separator = /(\d)[,،٬'’\u00a0\u202f ](?=\d{3}(?!\d))/gu;

/** A comma before one or two digits stands for the point, as in much of the world. */
const decimalComma = /(\d)[,،٬](?=\d{1,2}(?!\d))/gu;

/**
 * Reads the numbers that somebody typed, in either script: "1,200", "١٬٢٠٠", "40 ships",
 * "1.5 million", "20-25". What stands around them is not read.
 */
export function readNumbers(text: string): readonly number[] {
	const plain = withLatinDigits(text)
		.replace(separator, '$1')
		.replace(decimalComma, '$1.')
		.replace(/٫/g, '.');
	return [...plain.matchAll(/\d+(?:\.\d+)*/g)].flatMap((match) => {
		const behind = plain.slice(match.index + match[0].length).trimStart();
		const times = multiplierOf(behind);
		const value = valueOf(match[0], times > 1);
		return value === undefined ? [] : value * times;
	});
}

/** What a unit such as "million US dollars" multiplies a number by; 1 for most. */
export function multiplierOf(unit: string): number {
	return multipliers.find(([word]) => word.test(unit))?.[1] ?? 1;
}

function valueOf(digits: string, beforeMultiplier: boolean): number | undefined {
	if (!beforeMultiplier && /^\d{1,3}(?:\.\d{3})+$/.test(digits)) {
		return Number(digits.replace(/\./g, ''));
	}
	return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}
