import type { Candidate } from './candidate';
import { candidatesFor } from './candidates';
import type { Card } from './card';
import type { Deck } from './deck';
import { likeCards } from './like-cards';
import { isEnough, multiItem } from './multi-item';
import { keyNoteOption, wrongNoteOption } from './note-options';
import { askParts, hasPhrase } from './part-phrases';
import { perCard } from './per-card';
import { phrasesOf } from './phrases';
import { isOfATime } from './same-time';
import { nameOfValue, valueName } from './same-value';
import type { WayMaker } from './way-maker';

/** The notes of which a value is true, among others of which it is proven false. */
export const multiNotes: WayMaker = {
	form: 'multi',
	direction: 'note',
	isPossible: perCard((deck, card) => {
		const { keys, wrong } = notesFor(deck, card);
		// With no second note of which the value is true, a choice of one asks the same.
		return keys.length > 0 && isEnough(keys.length, wrong.length);
	}),
	make(deck, card, ask) {
		const { locale } = ask;
		const stem = `${askParts(deck, 'multiNotes', card, locale)}${phrasesOf(locale).questionMark}`;
		return multiItem(deck, card, ask, stem, {
			...notesFor(deck, card),
			ownKey: () => keyNoteOption(card, locale),
			key: (one) => keyNoteOption(one, locale),
			wrongOption: (one) => wrongNoteOption(deck, one.card, one.candidate, locale)
		});
	}
};

/** A card of another note, with the asked value as a wrong answer to it. */
interface WrongNote {
	readonly card: Card;
	readonly candidate: Candidate;
}

interface Notes {
	readonly keys: readonly Card[];
	/** The likeliest first. */
	readonly wrong: readonly WrongNote[];
}

const notesFor = perCard((deck, card): Notes => {
	if (!hasPhrase('multiNotes', card) || isOfATime(card)) return { keys: [], wrong: [] };
	const others = likeCards(deck, card).filter((other) => !isOfATime(other));
	const name = nameOfValue(card);
	const keys = onePerNote(others.filter((other) => nameOfValue(other) === name));
	const wrong = others.flatMap((other) => asWrong(deck, card, other));
	return {
		keys,
		wrong: [...new Map(wrong.map((one) => [one.card.note.slug, one])).values()].sort(
			(a, b) => b.candidate.likeness - a.candidate.likeness
		)
	};
});

/** The other card's note, if the asked value is proven not to be true of it. */
function asWrong(deck: Deck, card: Card, other: Card): readonly WrongNote[] {
	const candidate = candidatesByName(deck, other).get(nameOfValue(card));
	return candidate ? [{ card: other, candidate }] : [];
}

/** The wrong values of a card by their names; of two with one name, the likelier. */
const candidatesByName = perCard((deck, card): ReadonlyMap<string, Candidate> => {
	const byName = new Map<string, Candidate>();
	for (const candidate of candidatesFor(deck, card)) {
		const name = valueName(candidate.typed);
		if (!byName.has(name)) byName.set(name, candidate);
	}
	return byName;
});

function onePerNote(cards: readonly Card[]): readonly Card[] {
	return [...new Map(cards.map((card) => [card.note.slug, card])).values()];
}
