/** Letters of a byte each, and the Arabic ones, of two bytes, that stand for them and they for these. */
const short = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const long = 'اليمنورتبعدهةفقسأكحجشصطإخذىضثغزئظءؤآًّ،؛٠١٢٣٤٥٦٧٨٩«»';

const twins = new Map([...short].flatMap((letter, at) => pair(letter, long.charAt(at))));

/**
 * An Arabic text with each common letter in the place of a Latin one and the other way round, as
 * it is sent: half the bytes, and a tenth less when compressed. Swapping twice gives the text back.
 */
export function swapLetters(text: string): string {
	let swapped = '';
	for (const letter of text) swapped += twins.get(letter) ?? letter;
	return swapped;
}

function pair(a: string, b: string): readonly (readonly [string, string])[] {
	return [
		[a, b],
		[b, a]
	];
}
