import type { Card } from './card';
import { commonParts, itemId } from './common-parts';
import type { Deck } from './deck';
import { drawWeights } from './draw-weights';
import { drawShuffled, fewest, likeliest, wanted } from './distractors';
import { isOnlyNote } from './excluding-fact';
import { likeNotes } from './note-likeness';
import { meanSimilarity } from './options';
import { keyNoteOption, otherNoteOption } from './note-options';
import { canAskForNote, otherNotes, type OtherNote } from './other-notes';
import { perCard } from './per-card';
import { createRandom } from './random';
import { seekingQuestionOf } from './seek-sentence';
import type { WayMaker } from './way-maker';

/** The value is named, and its note chosen among others that are proven to have another. */
export const choiceNote: WayMaker = {
	form: 'choice',
	direction: 'note',
	isPossible: (deck, card) => othersOfKind(deck, card).length >= fewest,
	make(deck, card, ask) {
		const drawn = drawShuffled(
			othersOfKind(deck, card),
			createRandom(itemId(card, ask)),
			noteWeights(deck, card)
		);
		if (!drawn) return undefined;
		const key = keyNoteOption(card, ask.locale);
		const options = drawn.map((other) =>
			other === 'key' ? key : otherNoteOption(deck, card, other, ask.locale)
		);
		return {
			form: 'choice',
			...commonParts(deck, card, ask),
			stem: seekingQuestionOf(deck.subject, card, ask.locale, 'open'),
			answer: key.text,
			difficulty: meanSimilarity(options),
			options,
			keyId: key.id
		};
	}
};

const othersOfKind = perCard((deck: Deck, card: Card): readonly OtherNote[] => {
	if (!canAskForNote(deck, card) || !isOnlyNote(deck, card)) return [];
	return otherNotes(deck, card, likeNotes(deck, card.note));
});

/** So that no note is offered more or less often than it is the answer: see `fairWeights`. */
export const noteWeights = drawWeights((deck, card) => ({
	keyId: card.note.slug,
	band: likeliest(othersOfKind(deck, card)).map(({ id }) => id),
	draws: wanted
}));
