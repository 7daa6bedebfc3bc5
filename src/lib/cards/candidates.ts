import type { ValueType } from '$lib/content';
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
import { perCard } from './per-card';
import { pointsLikeKey, readingOfValue, readsLikeAny, sharedWith, wordsAsked } from './reading';
import { plainQuestionOf } from './sentence';
import { typedValue } from './value-text';

/**
 * Every value that may stand as a wrong option for a card, the likeliest first. Each is proven
 * false, and no two of them, nor any of them and the key, read alike. The list is the same in
 * both languages.
 */
export const candidatesFor = perCard((deck, card): readonly Candidate[] => {
	const proven = provenFalse(deck, card);
	if (proven.length === 0) return proven;
	const asked = wordsAsked((locale) => plainQuestionOf(card, locale));
	const key = readingOfValue(deck, typedValue(card.valueType, card.account.value));
	const byKey = sharedWith(asked, key);
	const nested = !isOrdered(card);
	const chosen: Candidate[] = [];
	const taken = [key];
	for (const candidate of proven) {
		const option = readingOfValue(deck, candidate.typed);
		if (!pointsLikeKey(deck, byKey, sharedWith(asked, option))) continue;
		if (readsLikeAny(option, taken, nested)) continue;
		chosen.push(candidate);
		taken.push(option);
	}
	return chosen;
});

/** Dates, periods and numbers: their options stand in ascending order. */
export function isOrdered({ valueType }: Card): boolean {
	return ordered.has(valueType);
}

const ordered: ReadonlySet<ValueType> = new Set(['date', 'period', 'number', 'quantity']);

function provenFalse(deck: Deck, card: Card): readonly Candidate[] {
	return [...byType[card.valueType](deck, card)].sort((a, b) => b.likeness - a.likeness);
}

const byType: Readonly<Record<ValueType, (deck: Deck, card: Card) => readonly Candidate[]>> = {
	note: candidateNotes,
	date: candidateDates,
	number: candidateNumbers,
	quantity: candidateQuantities,
	legalForm: candidateForms,
	period: candidatePeriods,
	group: candidateGroups,
	text: candidateTexts
};
