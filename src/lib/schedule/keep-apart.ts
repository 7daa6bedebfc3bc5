import type { CardId } from '$lib/cards';

/** Whether two facts are so easily confused that one should not be asked soon after the other. */
export type AreConfusable = (a: CardId, b: CardId) => boolean;

/**
 * As many cards must stand between two that are close. What was just said of one would answer the
 * other, or get in its way: mixing confusable things helps where they are compared (Rohrer 2012), and
 * a question that compares them is another one.
 */
const cardsBetween = 5;

/**
 * Reorders cards, as little as it takes, so that no two of one note and no two confusable ones come
 * within five cards of one another. Only where nothing else is left they come as far apart as they
 * can. Cards of one note stay in order.
 * @param limit the most cards to return
 */
export function keepApart(
	cardIds: readonly CardId[],
	areConfusable: AreConfusable,
	limit: number
): CardId[] {
	const left = [...cardIds];
	const queue: CardId[] = [];
	while (left.length > 0 && queue.length < limit) {
		const recent = queue.slice(-cardsBetween);
		queue.push(...left.splice(farthest(left, recent, areConfusable), 1));
	}
	return queue;
}

/** The index of the first card that is close to no recent one, or to one as long ago as can be. */
function farthest(
	left: readonly CardId[],
	recent: readonly CardId[],
	areConfusable: AreConfusable
): number {
	let best = { index: 0, ago: 0 };
	for (const [index, cardId] of left.entries()) {
		const closest = recent.findLastIndex(
			(other) => isSibling(cardId, other) || areConfusable(cardId, other)
		);
		if (closest === -1) return index;
		const ago = recent.length - closest;
		if (ago > best.ago) best = { index, ago };
	}
	return best.index;
}

/**
 * After how many of the cards to come one that was missed may come back, so that no card of its note
 * and none that is confusable with it is within five of it, on either side.
 * @returns `fewest`, or a few more; `fewest` where no place near by will do
 */
export function placeApart(
	toCome: readonly CardId[],
	cardId: CardId,
	areConfusable: AreConfusable,
	fewest: number
): number {
	const close = toCome
		.slice(0, fewest + 2 * cardsBetween)
		.map((other) => isSibling(cardId, other) || areConfusable(cardId, other));
	const last = Math.min(toCome.length, fewest + cardsBetween);
	for (let place = fewest; place <= last; place += 1) {
		const around = close.slice(Math.max(0, place - cardsBetween), place + cardsBetween);
		if (!around.includes(true)) return place;
	}
	return fewest;
}

function isSibling(a: CardId, b: CardId): boolean {
	return noteOf(a) === noteOf(b);
}

/** A card's id begins with the slug of its note. */
export function noteOf(cardId: CardId): string {
	const end = cardId.indexOf('/');
	return end === -1 ? cardId : cardId.slice(0, end);
}
