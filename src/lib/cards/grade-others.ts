import type { CardId } from './card';
import { areOrdered, isBefore } from './chronology';
import type { Deck } from './deck';
import { exchangedIn } from './exchanged';
import type { ClassifyItem, Item, MatchItem, MultiItem, OrderItem } from './item';
import type { Placement, Response } from './response';

/** What an answer in parts says of another card than the one that was asked: raw, to be weighed later. */
export interface OtherPart {
	readonly cardId: CardId;
	readonly form: 'multi' | 'match' | 'classify' | 'order';
	/** Whether its own part is right. */
	readonly correct: boolean;
	/** Among how many it stood: options, places, or the parts of an order. */
	readonly offered: number;
	/**
	 * How many others it was told from: the things that were placed beside it, or its neighbours in an
	 * order of which it is known which came first; 0 for an option.
	 */
	readonly beside: number;
	/**
	 * What was taken for it, of a wrong part where that can be told: the answer that it was put to, or
	 * what it changed places with in an order.
	 */
	readonly given?: string;
}

/**
 * Judges the other facts of an item of several, each by its own part. What was not placed or not
 * looked at says nothing: an answer that was given up is about the asked card alone.
 *
 * To be asked when the answer is given, while the item is at hand: the log names options and not
 * facts, and what it takes to make the item again may have changed when the log is replayed.
 * @param deck not every fact of an item is a card
 */
export function gradeOthers(
	{ byId }: Pick<Deck, 'byId'>,
	item: Item,
	response: Response
): readonly OtherPart[] {
	return partsOf(item, response).filter(({ cardId }) => cardId !== item.cardId && byId.has(cardId));
}

function partsOf(item: Item, response: Response): readonly OtherPart[] {
	switch (item.form) {
		case 'match':
		case 'classify':
			return response.form === item.form ? placed(item, response.placements) : [];
		case 'multi':
			return response.form === 'multi' ? chosen(item, response.optionIds) : [];
		case 'order':
			return response.form === 'order' ? inARow(item, response.partIds) : [];
		default:
			return [];
	}
}

function placed(
	{ form, parts, targets }: MatchItem | ClassifyItem,
	placements: readonly Placement[]
): readonly OtherPart[] {
	const places = new Map(placements);
	const there = parts.filter(({ id }) => places.has(id));
	return there.map(({ id, cardId, targetId }) => {
		const given = places.get(id);
		return {
			cardId,
			form,
			correct: given === targetId,
			offered: targets.length,
			beside: there.length - 1,
			...(given === undefined || given === targetId ? {} : { given })
		};
	});
}

/**
 * Of the right options alone: a wrong one that was chosen is taken for the key, which says little of
 * what is true of it. Who chose a wrong one may have chosen right ones by chance; what was left out
 * was missed all the same.
 */
function chosen(
	{ options, keyIds }: MultiItem,
	optionIds: readonly string[]
): readonly OtherPart[] {
	if (optionIds.length === 0) return [];
	const isClean = optionIds.every((id) => keyIds.includes(id));
	return options
		.filter(({ id }) => keyIds.includes(id) && (isClean || !optionIds.includes(id)))
		.flatMap(({ id, proof }) =>
			proof.facts.filter(isCardId).map((cardId) => ({
				cardId,
				form: 'multi' as const,
				correct: optionIds.includes(id),
				offered: options.length,
				beside: 0
			}))
		);
}

/** By neighbours alone: of what stands the wrong way round only these two were missed. */
function inARow({ parts }: OrderItem, partIds: readonly string[]): readonly OtherPart[] {
	const row = partIds.flatMap((partId) => parts.find(({ id }) => id === partId) ?? []);
	if (row.length !== parts.length || new Set(row).size !== parts.length) return [];
	const exchanged: readonly number[] = exchangedIn(row) ?? [];
	return row.flatMap((part, index) => {
		const [before, after] = [row[index - 1], row[index + 1]];
		const holds = [
			...(before && areOrdered(before, part) ? [isBefore(before, part)] : []),
			...(after && areOrdered(part, after) ? [isBefore(part, after)] : [])
		];
		if (holds.length === 0) return [];
		const correct = !holds.includes(false);
		const other = exchanged.includes(index)
			? exchanged.find((place) => place !== index)
			: undefined;
		const given = other === undefined ? undefined : row[other]?.id;
		return {
			cardId: part.cardId,
			form: 'order' as const,
			correct,
			offered: parts.length,
			beside: holds.length,
			...(correct || given === undefined ? {} : { given })
		};
	});
}

/** Facts are named like cards. */
function isCardId(id: string): id is CardId {
	return id.includes('/');
}
