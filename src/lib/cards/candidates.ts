import type { Candidate } from './candidate';
import { candidateDates, candidatePeriods } from './candidate-dates';
import { candidateNotes } from './candidate-notes';
import { candidateTexts } from './candidate-texts';
import {
	candidateForms,
	candidateGroups,
	candidateNumbers,
	candidateQuantities
} from './candidate-values';
import type { Card } from './card';
import type { Deck } from './deck';
import { pointsLikeKey, readAlike, readingOf, wordsAsked } from './reading';
import { plainQuestionOf } from './sentence';
import { typedValue, valueText, type TypedValue } from './value-text';

/** The lists of each deck's cards, kept as every form of a card needs the same one. */
const known = new WeakMap<Deck, Map<Card, readonly Candidate[]>>();

/**
 * Every value that may stand as a wrong option for a card, the likeliest first. Each is proven
 * false, and no two of them, nor any of them and the key, read alike. The list is the same in
 * both languages.
 */
export function candidatesFor(deck: Deck, card: Card): readonly Candidate[] {
	const ofDeck = known.get(deck) ?? new Map<Card, readonly Candidate[]>();
	known.set(deck, ofDeck);
	const candidates = ofDeck.get(card) ?? findCandidates(deck, card);
	ofDeck.set(card, candidates);
	return candidates;
}

function findCandidates(deck: Deck, card: Card): readonly Candidate[] {
	const asked = wordsAsked((locale) => plainQuestionOf(card, locale));
	const read = (typed: TypedValue) =>
		readingOf(deck, asked, (locale) => valueText(deck.subject, typed, locale));
	const key = read(typedValue(card.valueType, card.account.value));
	const chosen: Candidate[] = [];
	const taken = [key];
	for (const candidate of provenFalse(deck, card)) {
		const option = read(candidate.typed);
		if (!pointsLikeKey(deck, key, option)) continue;
		if (taken.some((other) => readAlike(option, other, !isOrdered(card)))) continue;
		chosen.push(candidate);
		taken.push(option);
	}
	return chosen;
}

/** Dates, periods and numbers: their options stand in ascending order. */
export function isOrdered({ valueType }: Card): boolean {
	return ['date', 'period', 'number', 'quantity'].includes(valueType);
}

function provenFalse(deck: Deck, card: Card): readonly Candidate[] {
	const byType = {
		note: candidateNotes,
		date: candidateDates,
		number: candidateNumbers,
		quantity: candidateQuantities,
		legalForm: candidateForms,
		period: candidatePeriods,
		group: candidateGroups,
		text: candidateTexts
	};
	return [...byType[card.valueType](deck, card)].sort((a, b) => b.likeness - a.likeness);
}
