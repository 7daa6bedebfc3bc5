import type { Locale } from '$lib/content';
import type { Candidate } from './candidate';
import type { Card } from './card';
import { confusionBetween } from './confused-notes';
import type { Deck } from './deck';
import type { Confusion, Option } from './item';
import { proofOfKey, proofOfWrong } from './proof';
import { similarityOf } from './similarity';
import { phrasesOf } from './phrases';
import { quantityId } from './quantity';
import { statementOf } from './sentence';
import { typedValue, valueInSentence, valueText, type TypedValue } from './value-text';

/** The right answer as an option. */
export function keyOption(deck: Deck, card: Card, locale: Locale): Option {
	const typed = typedValue(card.valueType, card.account.value);
	return {
		id: optionId(card, typed),
		text: valueText(deck.subject, typed, locale),
		proof: proofOfKey(card)
	};
}

/** A wrong option, with what is true of it instead. */
export function wrongOption(deck: Deck, card: Card, candidate: Candidate, locale: Locale): Option {
	let known = wrongOptions.get(candidate);
	if (!known) wrongOptions.set(candidate, (known = {}));
	return (known[locale] ??= makeWrongOption(deck, card, candidate, locale));
}

/** A candidate is one card's, and most of them stand in several of its items. */
const wrongOptions = new WeakMap<Candidate, Partial<Record<Locale, Option>>>();

function makeWrongOption(deck: Deck, card: Card, candidate: Candidate, locale: Locale): Option {
	return {
		id: candidate.id,
		text: valueText(deck.subject, candidate.typed, locale),
		proof: proofOfWrong(card, candidate),
		distractor: {
			whyFalse: whyFalse(deck, card, candidate, locale),
			confusion: confusionOf(deck, card, candidate),
			similarity: similarityOf(card, candidate)
		}
	};
}

/** How like the key the wrong options are, on the average: the predicted difficulty. */
export function meanSimilarity(options: readonly Option[]): number {
	let sum = 0;
	let count = 0;
	for (const { distractor } of options) {
		if (!distractor) continue;
		sum += distractor.similarity;
		count += 1;
	}
	return sum / Math.max(1, count);
}

/** What makes two notes easy to confuse says more than that both would answer such a question. */
function confusionOf(deck: Deck, card: Card, { id, typed, confusion }: Candidate): Confusion {
	if (typed.type !== 'note' || confusion === 'otherTime') return confusion;
	return confusionBetween(deck, String(card.account.value), id) ?? confusion;
}

function whyFalse(deck: Deck, card: Card, { fact, typed }: Candidate, locale: Locale): string {
	if (fact) return statementOf(deck.subject, fact, locale);
	const key = typedValue(card.valueType, card.account.value);
	return phrasesOf(locale).notNamed(
		valueInSentence(deck.subject, typed, locale),
		valueInSentence(deck.subject, key, locale)
	);
}

/** The id that a card's right answer has as an option, the same wherever that value is an option. */
export function rightId(card: Card): string {
	const known = rightIds.get(card);
	if (known !== undefined) return known;
	const id = optionId(card, typedValue(card.valueType, card.account.value));
	rightIds.set(card, id);
	return id;
}

const rightIds = new WeakMap<Card, string>();

function optionId(card: Card, { type, value }: TypedValue): string {
	switch (type) {
		case 'text':
			return card.id;
		case 'quantity':
			return quantityId(value);
		default:
			return String(value);
	}
}
