import { fieldContent } from '$lib/content';
import { candidatesFor, isOrdered } from './candidates';
import type { Card } from './card';
import type { Deck } from './deck';
import { answersTo } from './draw-parts';
import { inOrder } from './in-order';
import { isEnough, multiItem } from './multi-item';
import { keyOption, wrongOption } from './options';
import { askParts, hasPhrase } from './part-phrases';
import { perCard } from './per-card';
import { phrasesOf } from './phrases';
import { isOfATime } from './same-time';
import type { WayMaker } from './way-maker';

/** The values of a field of many, of which all are known: the asked card's own and others. */
export const multi: WayMaker = {
	form: 'multi',
	direction: 'value',
	isPossible: perCard(
		(deck, card) =>
			isKnownList(card) &&
			isEnough(otherEntries(deck, card).length, candidatesFor(deck, card).length)
	),
	make(deck, card, ask) {
		const { locale } = ask;
		const stem = `${askParts(deck, 'multi', card, locale)}${phrasesOf(locale).questionMark}`;
		const wrong = candidatesFor(deck, card);
		const ranks = inOrder([...answersTo([card, ...otherEntries(deck, card)]), ...wrong]);
		const rankOf = (id: string) => ranks.findIndex((one) => one.id === id);
		return multiItem(deck, card, ask, stem, {
			keys: otherEntries(deck, card),
			wrong,
			ownKey: () => keyOption(deck, card, locale),
			key: (one) => keyOption(deck, one, locale),
			wrongOption: (one) => wrongOption(deck, card, one, locale),
			...(isOrdered(card)
				? { sort: (options) => [...options].sort((a, b) => rankOf(a.id) - rankOf(b.id)) }
				: {})
		});
	}
};

/** Whether the field lists all its values, and all of them hold at all times and for everybody. */
function isKnownList(card: Card): boolean {
	const content = fieldContent(card.note, card.field);
	return (
		content?.shape === 'many' &&
		card.complete &&
		card.accordingTo === undefined &&
		hasPhrase('multi', card) &&
		content.accounts.every((account) => !isOfATime({ ...card, account }))
	);
}

/** The other entries of the list. One whose question would give it away is no less true. */
function otherEntries(deck: Deck, card: Card): readonly Card[] {
	return (deck.factsByNote.get(card.note.slug) ?? []).filter(
		({ id, field }) => field === card.field && id !== card.id
	);
}
