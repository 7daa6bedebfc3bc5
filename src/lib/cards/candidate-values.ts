import type { LegalForm } from '$lib/content';
import type { Candidate } from './candidate';
import type { Card } from './card';
import type { Deck } from './deck';
import { answersOf, factsLike, factsOfField } from './field-facts';
import { isInName } from './mentions';
import { phrasesOf } from './phrases';
import { isCloseQuantity, isOfSameSort, quantityId } from './quantity';
import { typedValue } from './value-text';

/** Numbers of the same field and kind that are certainly not the answer. */
export function candidateNumbers(deck: Deck, card: Card): readonly Candidate[] {
	const taken = answersOf(card).map(({ value }) => value);
	return factsLike(deck, card).flatMap((fact) => {
		const typed = typedValue('number', fact.account.value);
		if (typed.type !== 'number' || taken.includes(typed.value)) return [];
		const offset = typed.value - Number(card.account.value);
		const id = String(typed.value);
		return { id, typed, fact, confusion: 'otherNumber', likeness: -Math.abs(offset), offset };
	});
}

/** Quantities of the same unit, written in the same way, that are certainly not the answer. */
export function candidateQuantities(deck: Deck, card: Card): readonly Candidate[] {
	const key = typedValue('quantity', card.account.value);
	const taken = answersOf(card).map(({ value }) => typedValue('quantity', value));
	return factsLike(deck, card).flatMap((fact) => {
		const typed = typedValue('quantity', fact.account.value);
		if (typed.type !== 'quantity' || key.type !== 'quantity') return [];
		if (!isOfSameSort(typed.value, key.value)) return [];
		if (
			taken.some((other) => other.type === 'quantity' && isCloseQuantity(typed.value, other.value))
		)
			return [];
		const offset = typed.value.min - key.value.min;
		const id = quantityId(typed.value);
		return { id, typed, fact, confusion: 'otherNumber', likeness: -Math.abs(offset), offset };
	});
}

/** The other kinds of legal act, those of the subject first. */
export function candidateForms(deck: Deck, card: Card): readonly Candidate[] {
	if (!card.complete) return [];
	const taken = answersOf(card).map(({ value }) => value);
	const others = factsOfField(deck, card).filter(({ note }) => note.slug !== card.note.slug);
	return Object.keys(phrasesOf('en').legalForms).flatMap((form) => {
		if (taken.includes(form) || isCalled(deck, card, form as LegalForm)) return [];
		// A form of which the subject has no act is out of its world, and rules itself out.
		const fact = others.find(({ account }) => account.value === form);
		if (fact === undefined) return [];
		return {
			id: form,
			typed: { type: 'legalForm' as const, value: form as LegalForm },
			fact,
			confusion: 'otherKindOfAct' as const,
			likeness: 1
		};
	});
}

/** Whether the act bears the name of a kind of act, rightly or not: "Law of Administration". */
function isCalled(deck: Deck, { note }: Card, form: LegalForm): boolean {
	return (['en', 'ar'] as const).some((locale) =>
		isInName(deck, note.slug, phrasesOf(locale).legalForms[form])
	);
}

/** The other groups of the same typology. */
export function candidateGroups(deck: Deck, card: Card): readonly Candidate[] {
	const taken = answersOf(card).map(({ value }) => value);
	return [...deck.subject.groups].flatMap(([id, { typology }]) => {
		if (deck.subject.typologies.get(typology) !== card.typology || taken.includes(id)) return [];
		const fact = factsOfField(deck, card).find(
			({ account, note }) => account.value === id && note.slug !== card.note.slug
		);
		return {
			id,
			typed: { type: 'group' as const, value: id },
			...(fact === undefined ? {} : { fact }),
			confusion: 'otherGroup' as const,
			likeness: fact === undefined ? 0 : 1
		};
	});
}
