import type { CardId } from '$lib/cards';
import type { CardState } from './card-state';
import type { ReviewEntry } from './log';

/** Anki's own threshold ("Leeches" in its manual): forgotten so often, repeating alone will not do. */
const mostLapses = 8;

/** Missed on so many days running, a card is not about to be learned by one more repetition. */
const mostInARow = 4;

/**
 * Whether it can be a leech at all, without a look at the log. Lapses are counted of known cards alone:
 * one that never leaves its learning steps has none, and only its reviews tell on which days it was missed.
 */
export function mayBeLeech({
	phase,
	lapses,
	reps
}: Pick<CardState, 'phase' | 'lapses' | 'reps'>): boolean {
	return lapses >= mostInARow || (phase !== 'review' && reps > mostInARow);
}

/**
 * Whether a card costs more than repeating it gives: missed eight times since it was known, or at the
 * first try of each of its last four days.
 * @param reviews of one card, those that stand, in order
 */
export function isLeech(
	{ lapses }: { readonly cardId: CardId; readonly lapses: number },
	reviews: readonly ReviewEntry[]
): boolean {
	if (lapses >= mostLapses) return true;
	const lastDays = firstOfDays(reviews).slice(-mostInARow);
	return lastDays.length === mostInARow && lastDays.every(({ rating }) => rating === 'again');
}

/** The first try of each day; on the day on which a card is met, there is nothing to have forgotten. */
function firstOfDays(reviews: readonly ReviewEntry[]): readonly ReviewEntry[] {
	const days = new Set(reviews.slice(0, 1).map(({ studyDay }) => studyDay));
	return reviews.filter(({ studyDay }) => {
		if (days.has(studyDay)) return false;
		days.add(studyDay);
		return true;
	});
}
