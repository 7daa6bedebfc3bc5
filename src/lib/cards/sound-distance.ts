import { isVowel } from './sounds';

/** What a difference counts, in hundredths of a letter mistaken for another. */
export const slip = 100;
/** A vowel mistaken, put in or left out, or one of two letters that sound alike in Arabic. */
export const halfSlip = 50;
/** Another spelling of the same sound, which is no mistake. */
export const variant = 1;

/** Letters that are written for one another, in romanised names and on keyboards of many countries. */
const variants = groupsOf(
	...['qkgɣ', 'ðzdθ', 'θs', 'θt', 'čʃ', 'čk', 'jž', 'jg', 'vw'],
	...['ae', 'ei', 'ou', 'Ou', 'Oo', 'Ee', 'Ei', 'iy', 'uw'],
	...['كگغج', 'پب', 'ڤف', 'چجش', 'ژز']
);

/** Letters that are easily taken for one another: by ear, or for a dot, which is small to type. */
const confused = groupsOf(
	...['sz', 'ضظ', 'ذزد', 'ثتس', 'صس', 'طت', 'قكغ', 'حه', 'اي', 'اه', 'يه'],
	...['جحخ', 'رز', 'سش', 'صض', 'طظ', 'عغ']
);

/**
 * How far two spellings are apart by sound: as Damerau and Levenshtein count letters, in
 * hundredths, with neighbours that change places as one slip. Another consonant at the beginning
 * and a vowel more or less at the end count double: they make another word.
 * @returns `Infinity` where it is more than `limit`.
 */
export function soundDistance(
	a: readonly string[],
	b: readonly string[],
	limit = Infinity
): number {
	if (Math.abs(a.length - b.length) * halfSlip > limit) return Infinity;
	let beforeLast: readonly number[] = [];
	let last = [0];
	for (const [column, sound] of b.entries()) {
		last.push((last[column] ?? 0) + lost(sound, column === b.length - 1));
	}
	for (const [row, sound] of a.entries()) {
		const toLose = lost(sound, row === a.length - 1);
		const current = [(last[0] ?? 0) + toLose];
		for (const [column, other] of b.entries()) {
			const swapped = sound === b[column - 1] && other === a[row - 1];
			current.push(
				Math.min(
					(last[column + 1] ?? Infinity) + toLose,
					(current[column] ?? Infinity) + lost(other, column === b.length - 1),
					(last[column] ?? Infinity) + changed(sound, other, row + column === 0),
					swapped ? (beforeLast[column - 1] ?? Infinity) + slip : Infinity
				)
			);
		}
		if (Math.min(...current) > limit) return Infinity;
		beforeLast = last;
		last = current;
	}
	const distance = last[b.length] ?? Infinity;
	return distance > limit ? Infinity : distance;
}

function lost(sound: string, isLast: boolean): number {
	return isVowel(sound) && !isLast ? halfSlip : slip;
}

function changed(sound: string, other: string, isFirst: boolean): number {
	if (sound === other) return 0;
	const pair = sound + other;
	if (variants.has(pair)) return variant;
	if (confused.has(pair) || (isVowel(sound) && isVowel(other))) return halfSlip;
	return isFirst ? 2 * slip : slip;
}

/** Every two letters of a group, in either order. */
function groupsOf(...groups: readonly string[]): ReadonlySet<string> {
	return new Set(
		groups.flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b)))
	);
}
