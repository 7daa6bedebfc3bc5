import type { Item } from '$lib/cards';

/**
 * One choice that a guesser has before him: texts to choose from, of which some are right. An item
 * of several parts is several decisions.
 */
export interface Decision {
	readonly cardId: string;
	/** Form and direction, as in `choice/note`. */
	readonly way: string;
	readonly stem: string;
	/** What is shown with the answer: seen by a guesser who has come to the end of a set. */
	readonly feedback: string;
	readonly options: readonly Choosable[];
	/** The chance of a blind guess. */
	readonly chance: number;
}

export interface Choosable {
	readonly id: string;
	readonly text: string;
	readonly isKey: boolean;
}

/** The decisions of an item; none for forms in which nothing is offered. */
export function decisionsOf(item: Item): readonly Decision[] {
	const common = {
		cardId: item.cardId,
		way: item.direction === 'value' ? item.form : `${item.form}/${item.direction}`,
		stem: item.stem,
		feedback: item.explanation.statement
	};
	switch (item.form) {
		case 'choice':
			return [{ ...common, ...choosing(item.options, [item.keyId]) }];
		case 'multi':
			return [{ ...common, ...choosing(item.options, item.keyIds) }];
		case 'cloze':
			return item.bank ? [{ ...common, ...choosing(item.bank.options, [item.bank.keyId]) }] : [];
		case 'match':
		case 'classify':
			return item.parts.map((part) => ({
				...common,
				cardId: part.cardId,
				stem: part.text,
				feedback: part.statement,
				...choosing(item.targets, [part.targetId])
			}));
		case 'order':
			// Neighbours alone, as they are shown: of all pairs most follow from a few.
			return item.parts.slice(1).flatMap((second, index) => {
				const first = item.parts[index];
				if (!first) return [];
				const [earlier, later] =
					first.lastDay < second.firstDay ? [first, second] : [second, first];
				if (earlier.lastDay >= later.firstDay) return [];
				return {
					...common,
					// By neither that is the key, or the counts of a card's options would tell it.
					cardId: first.cardId < second.cardId ? first.cardId : second.cardId,
					feedback: `${first.statement} ${second.statement}`,
					...choosing([first, second], [earlier.id])
				};
			});
		case 'trueFalse':
		case 'recall':
		case 'shortText':
		case 'date':
		case 'number':
		case 'place':
			return [];
	}
}

function choosing(
	options: readonly { readonly id: string; readonly text: string }[],
	keyIds: readonly string[]
): Pick<Decision, 'options' | 'chance'> {
	return {
		options: options.map(({ id, text }) => ({ id, text, isKey: keyIds.includes(id) })),
		chance: keyIds.length / options.length
	};
}
