import { editDistance } from './edit-distance';
import { foldText } from './fold-text';
import type { Grade, TypedKey } from './item';
import { right, wrong } from './verdicts';

/**
 * Judges a typed answer. Spellings that differ only in what folding takes off are right, and a small
 * slip is right with a note on the spelling, unless the answer is as near to the name of something
 * else.
 */
export function gradeTyped(
	{ accepted, others }: TypedKey,
	{ text }: { readonly text: string; readonly firstTry?: string }
): Grade {
	const answer = foldText(text);
	if (answer === '') return wrong;
	const nearest = nearestOf(
		answer,
		accepted.filter((spelling) => isWithinSlips(answer, foldText(spelling)))
	);
	const nearestOther = nearestOf(answer, others);
	if (!nearest || (nearestOther && nearestOther.slips <= nearest.slips)) return wrong;
	if (nearest.slips === 0) return right;
	return { fraction: 1, verdict: 'rightWithSpelling', rating: 'hard', spelling: nearest.spelling };
}

function isWithinSlips(answer: string, spelling: string): boolean {
	return (
		// A slip in a number is another number.
		digits(answer) === digits(spelling) && editDistance(answer, spelling) <= allowedSlips(spelling)
	);
}

interface Near {
	readonly spelling: string;
	readonly slips: number;
}

function nearestOf(answer: string, spellings: readonly string[]): Near | undefined {
	return spellings
		.map((spelling) => ({ spelling, slips: editDistance(answer, foldText(spelling)) }))
		.reduce<Near | undefined>(
			(best, near) => (best && best.slips <= near.slips ? best : near),
			undefined
		);
}

/** Slips allowed by the length of the folded name: short names differ by one letter too easily. */
function allowedSlips(folded: string): number {
	if (folded.length >= 8) return 2;
	return folded.length >= 5 ? 1 : 0;
}

function digits(text: string): string {
	return text.replace(/\D/g, '');
}
