import type { TypedKey } from './item';
import type { Grade } from './response';
import { matchName } from './match-name';
import { readNumbers } from './read-number';
import { nearly, right, rightWithHelp, wrong } from './verdicts';

/** What was typed, and what was typed before it if that was nearly right. */
interface Typed {
	readonly text: string;
	readonly firstTry?: string;
}

/**
 * Judges a typed answer.
 *
 * - `right`: an accepted spelling but for what folding takes off, or another way to write the same
 *   sounds: "Moktada el-Sadr" for "Muqtada al-Sadr"
 * - `rightWithSpelling`: a slip or two, by the length of each word and of the whole
 * - `nearly`: a slip more, or words of this name and no other; the learner tries once more
 * - `wrong`: all else, any other number, and whatever is as near to the name of another note
 *
 * What is right with slips, or at the second try, is rated `hard`.
 */
export function gradeTyped(key: TypedKey, { text, firstTry }: Typed): Grade {
	if (key.inputMode === 'numeric') return isSameNumber(key.accepted, text) ? right : wrong;
	const match = matchName(text, key);
	switch (match.type) {
		case 'same':
			return firstTry === undefined ? right : rightWithHelp;
		case 'misspelled':
			return {
				fraction: 1,
				verdict: 'rightWithSpelling',
				rating: 'hard',
				spelling: match.spelling
			};
		case 'near':
			return firstTry === undefined ? nearly : wrong;
		case 'none':
			return wrong;
	}
}

/** A number may have its unit behind it; a second number makes it another answer. */
function isSameNumber(accepted: readonly string[], text: string): boolean {
	const given = readNumbers(text);
	return given.length === 1 && accepted.some((spelling) => readNumbers(spelling)[0] === given[0]);
}
