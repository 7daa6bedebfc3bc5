import type { CardId, Item, MultiItem, OrderItem, Placement, Response } from '$lib/cards';

/** What an answer in parts says of another card than the one that was asked. */
export interface OtherEvidence {
	/** Of a fact; not every fact is a card. */
	readonly cardId: CardId;
	/** Whether its own part was right. */
	readonly held: boolean;
}

/**
 * The verdicts on the other facts of an item of several, each by its own part. What was not placed
 * or not looked at says nothing: an answer that was given up is about the asked card alone. In an
 * order only two neighbours that stand the wrong way round say something, and only of these two.
 *
 * To be asked when the answer is given, while the item is at hand: the log names options and not
 * facts, and what it takes to make the item again may have changed when the log is replayed.
 */
export function evidenceOfOthers(item: Item, response: Response): readonly OtherEvidence[] {
	const all = evidenceOfParts(item, response);
	return all.filter(({ cardId }) => cardId !== item.cardId);
}

function evidenceOfParts(item: Item, response: Response): readonly OtherEvidence[] {
	switch (item.form) {
		case 'match':
		case 'classify':
			return response.form === item.form ? placed(item.parts, response.placements) : [];
		case 'multi':
			return response.form === 'multi' ? chosen(item, response.optionIds) : [];
		case 'order':
			return response.form === 'order' ? swapped(item, response.partIds) : [];
		default:
			return [];
	}
}

function placed(
	parts: readonly { readonly id: string; readonly cardId: CardId; readonly targetId: string }[],
	placements: readonly Placement[]
): readonly OtherEvidence[] {
	const places = new Map(placements);
	return parts.flatMap(({ id, cardId, targetId }) => {
		const place = places.get(id);
		return place === undefined ? [] : { cardId, held: place === targetId };
	});
}

/** Of the right options alone. A wrong one that was chosen is a mix-up, and told as such. */
function chosen(
	{ options, keyIds }: MultiItem,
	optionIds: readonly string[]
): readonly OtherEvidence[] {
	if (optionIds.length === 0) return [];
	return options
		.filter(({ id }) => keyIds.includes(id))
		.flatMap(({ id, proof }) =>
			proof.facts.filter(isCardId).map((cardId) => ({ cardId, held: optionIds.includes(id) }))
		);
}

function swapped({ parts }: OrderItem, partIds: readonly string[]): readonly OtherEvidence[] {
	const inOrder = partIds.flatMap((partId) => parts.find(({ id }) => id === partId) ?? []);
	const missed = inOrder.flatMap((part, index) => {
		const next = inOrder[index + 1];
		return next && part.firstDay > next.lastDay ? [part.cardId, next.cardId] : [];
	});
	return [...new Set(missed)].map((cardId) => ({ cardId, held: false }));
}

/** Facts are named like cards. */
function isCardId(id: string): id is CardId {
	return id.includes('/');
}
