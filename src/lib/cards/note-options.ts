import type { Locale, Note, ValueType } from '$lib/content';
import type { Candidate } from './candidate';
import type { Card } from './card';
import { confusionBetween } from './confused-notes';
import type { Deck } from './deck';
import type { Confusion, Option, Proof } from './item';
import type { OtherNote } from './other-notes';
import { proofOfKey, proofOfWrong } from './proof';
import { similarityOf } from './similarity';
import { statementOf } from './sentence';

/** The mistake of taking what has another value of the type for what has this one. */
const confusions: Readonly<Record<ValueType, Confusion>> = {
	note: 'sameRole',
	date: 'otherDate',
	period: 'otherDate',
	number: 'otherNumber',
	quantity: 'otherNumber',
	legalForm: 'otherKindOfAct',
	group: 'otherGroup',
	text: 'otherFact'
};

/** The card's note as the right option. */
export function keyNoteOption(card: Card, locale: Locale): Option {
	return noteOption(card.note, proofOfKey(card), locale);
}

/** A card's note as a wrong option, where it is asked for by a value that is wrong for the card. */
export function wrongNoteOption(
	deck: Deck,
	card: Card,
	candidate: Candidate,
	locale: Locale
): Option {
	return {
		...noteOption(card.note, proofOfWrong(card, candidate), locale),
		distractor: {
			whyFalse: statementOf(deck.subject, card, locale),
			confusion: candidate.confusion,
			similarity: similarityOf(card, candidate)
		}
	};
}

/** A note that has another value as a wrong option, with what is true of it instead. */
export function otherNoteOption(
	deck: Deck,
	card: Card,
	{ id, note, fact, likeness }: OtherNote,
	locale: Locale
): Option {
	return {
		...noteOption(note, proofOfOther(card, fact), locale),
		distractor: {
			whyFalse: statementOf(deck.subject, fact, locale),
			confusion: confusionBetween(deck, card.note.slug, id) ?? confusions[card.valueType],
			similarity: likeness
		}
	};
}

function noteOption({ slug, name }: Note, proof: Proof, locale: Locale): Option {
	return { id: slug, text: name[locale], proof };
}

/** Of the other note's own fact; the asked one is needed only where it is true of its note alone. */
function proofOfOther(card: Card, fact: Card): Proof {
	if (card.account.exclusive) {
		const facts = [card, fact];
		return {
			rule: 'contrary',
			facts: facts.map(({ id }) => id),
			sources: [...new Set(facts.flatMap(({ account }) => account.sources))]
		};
	}
	return {
		rule: fact.siblings.length === 0 ? 'oneValue' : 'allKnown',
		facts: [fact.id],
		sources: fact.account.sources
	};
}
