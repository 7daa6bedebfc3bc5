import type { Locale } from '$lib/content';
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
import { spaced, type Deck } from './deck';
import { foldWords } from './fold-text';
import { contentWords, isSameWord, sharedWords } from './leak';
import { plainQuestionOf } from './sentence';
import { typedValue, valueText, type TypedValue } from './value-text';

const locales: readonly Locale[] = ['en', 'ar'];

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
	const asked = locales.map((locale) => contentWords(foldWords(plainQuestionOf(card, locale))));
	const read = (typed: TypedValue): readonly Reading[] =>
		locales.map((locale, index) => {
			const words = foldWords(valueText(deck.subject, typed, locale));
			return { text: spaced(words), shared: sharedWords(asked[index] ?? [], words) };
		});
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

/** How a value reads in one language, folded. */
interface Reading {
	/** With a space around each word. */
	readonly text: string;
	/** The words that it shares with the question. */
	readonly shared: readonly string[];
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

/**
 * Whether an option shares with the question the same words as the key, so that a guesser can
 * neither pick the key nor rule the option out by them.
 */
function pointsLikeKey(deck: Deck, key: readonly Reading[], option: readonly Reading[]): boolean {
	return option.every(({ shared }, index) => {
		const byKey = key[index]?.shared ?? [];
		return (
			byKey.every((word) => shared.some((other) => isSameWord(word, other))) &&
			shared.every(
				(word) => deck.generic.has(word) || byKey.some((other) => isSameWord(word, other))
			)
		);
	});
}

/** Whether two options read alike in either language, or one stands within the other. */
function readAlike(a: readonly Reading[], b: readonly Reading[], nested: boolean): boolean {
	return a.some(({ text }, index) => {
		const other = b[index]?.text ?? '';
		return text === other || (nested && (text.includes(other) || other.includes(text)));
	});
}
