import type { ReviewTable } from './review-table';

/** What was known of each card at the end of a study day; by card number. */
export interface Standing {
	/** 0 for a card that had not been met, or was new again. */
	readonly stabilityDays: Float64Array;
	/** Study day on which its memory was moved last. */
	readonly lastDay: Int32Array;
	/** 1 where its latest answer in a mixed quiz was right; see `masteryOf`. */
	readonly earned: Uint8Array;
}

/**
 * Goes through the table once and looks at what was known on some days.
 * @param mixed by row; see `mixedAnswers`
 * @param days study days, ascending
 * @param look is called for each; what it is given changes afterwards
 */
export function standingsOn<T>(
	table: ReviewTable,
	mixed: Uint8Array,
	days: readonly number[],
	look: (standing: Standing, day: number) => T
): T[] {
	const cards = table.cardIds.length;
	const standing = {
		stabilityDays: new Float64Array(cards),
		lastDay: new Int32Array(cards),
		earned: new Uint8Array(cards)
	};
	const order = byDay(table);
	let at = 0;
	return days.map((day) => {
		for (; at < order.length; at += 1) {
			const row = order[at] ?? 0;
			if ((table.day[row] ?? 0) > day) break;
			const card = table.card[row] ?? 0;
			const grade = table.grade[row] ?? 0;
			const stability = table.stabilityAfter[row] ?? 0;
			standing.stabilityDays[card] = stability;
			standing.lastDay[card] = table.day[row] ?? 0;
			// Only a reset leaves nothing: a part of another answer earns no more than it takes.
			if (stability === 0) standing.earned[card] = 0;
			else if (mixed[row] && table.firstOfDay[row]) standing.earned[card] = grade > 1 ? 1 : 0;
		}
		return look(standing, day);
	});
}

/**
 * The chance, 0 to 1, that a card is recalled on a day; 0 if it had not been met. What was answered on
 * that very day is judged as of the next: just after it was read, everything is recalled.
 */
export function recallOn(
	{ model }: ReviewTable,
	{ stabilityDays, lastDay }: Standing,
	card: number,
	day: number
): number {
	const stability = stabilityDays[card] ?? 0;
	if (stability === 0) return 0;
	return model.retrievability(Math.max(day - (lastDay[card] ?? 0), 1), stability);
}

/** Rows by study day. Almost always as they are: only a clock that was wrong has them otherwise. */
function byDay({ rows, day }: ReviewTable): Uint32Array {
	const order = Uint32Array.from({ length: rows }, (_, row) => row);
	const isAscending = order.every((row) => row === 0 || (day[row - 1] ?? 0) <= (day[row] ?? 0));
	return isAscending ? order : order.sort((a, b) => (day[a] ?? 0) - (day[b] ?? 0) || a - b);
}
