/** A stretch of the accepted spelling, and whether it differs from what was typed. */
export interface SpellingPart {
	readonly text: string;
	readonly differs: boolean;
}

/**
 * Marks the letters of the accepted spelling that the typed one does not have in their place.
 * Case is no difference. The parts joined are the accepted spelling.
 */
export function spellingDiff(typed: string, accepted: string): readonly SpellingPart[] {
	const letters = lettersOf(accepted);
	const kept = keptIndices(lettersOf(typed.trim()).map(fold), letters.map(fold));
	const parts: { text: string; differs: boolean }[] = [];
	letters.forEach((text, index) => {
		const differs = !kept.has(index);
		const last = parts.at(-1);
		if (last?.differs === differs) last.text += text;
		else parts.push({ text, differs });
	});
	return parts;
}

/** Letters with the marks they carry, so that a vowel sign is never torn off. */
function lettersOf(text: string): readonly string[] {
	return text.normalize('NFC').match(/\P{Mark}\p{Mark}*/gu) ?? [];
}

function fold(letter: string): string {
	return letter.toLowerCase();
}

/** Indices in `accepted` of a longest common subsequence with `typed`. */
function keptIndices(typed: readonly string[], accepted: readonly string[]): ReadonlySet<number> {
	const width = accepted.length + 1;
	// Length of the longest common subsequence of the two tails, row by row.
	const lengths = new Uint16Array((typed.length + 1) * width);
	const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
	for (let row = typed.length - 1; row >= 0; row--) {
		for (let column = accepted.length - 1; column >= 0; column--) {
			lengths[row * width + column] =
				typed[row] === accepted[column]
					? at(row + 1, column + 1) + 1
					: Math.max(at(row + 1, column), at(row, column + 1));
		}
	}
	const kept = new Set<number>();
	let row = 0;
	let column = 0;
	while (row < typed.length && column < accepted.length) {
		if (typed[row] === accepted[column]) {
			kept.add(column);
			row++;
			column++;
		} else if (at(row + 1, column) >= at(row, column + 1)) row++;
		else column++;
	}
	return kept;
}
