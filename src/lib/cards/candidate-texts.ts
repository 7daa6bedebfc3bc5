import type { AnyAccount, AnyFieldName, Text } from '$lib/content';
import { asksAlike } from './asks-alike';
import type { Candidate } from './candidate';
import type { Card } from './card';
import { closureOf } from './closure';
import type { Deck } from './deck';
import { answersOf, factsOfField } from './field-facts';
import { foldedOnce, isWithin } from './folded';
import { notesInText } from './mentions';

/** Texts that differ in length by more than this factor give the longer or shorter one away. */
const longestRatio = 2.5;

/**
 * Fields whose texts are fixed terms or readings of one wording, so that every other is false
 * where all are known. Elsewhere two differing descriptions may both be true.
 */
export const fixedTexts: ReadonlySet<AnyFieldName> = new Set(['designations', 'meaning']);

/**
 * Texts of about the same length that are certainly not the answer: what others say on the same
 * matter, then what is true of other notes alone.
 */
export function candidateTexts(deck: Deck, card: Card): readonly Candidate[] {
	const key = textOf(card.account);
	const found: Candidate[] = [];
	for (const { fact, confusion } of [
		...positionsOfOthers(deck, card),
		...textsOfOtherNotes(deck, card)
	]) {
		const value = textOf(fact.account);
		const ratio = lengthRatio(value, key);
		if (ratio > longestRatio) continue;
		const likeness = (confusion === 'otherAccount' ? longestRatio : 0) - ratio;
		found.push({ id: fact.id, typed: { type: 'text', value }, fact, confusion, likeness });
	}
	return found;
}

type TextSource = Pick<Candidate, 'confusion'> & { readonly fact: Card };

/**
 * The positions that others hold on a claim. Of any other contested value, the version of another
 * source may be the truth, and a learner who knows it is not wrong.
 */
function positionsOfOthers(deck: Deck, card: Card): readonly TextSource[] {
	if (card.note.kind !== 'claim') return [];
	return (deck.factsByNote.get(card.note.slug) ?? [])
		.filter(({ account }) => card.rivals.includes(account))
		.filter(({ accordingTo }) => accordingTo?.en !== card.accordingTo?.en)
		.map((fact) => ({ fact, confusion: 'otherAccount' as const }));
}

function textsOfOtherNotes(deck: Deck, card: Card): readonly TextSource[] {
	const key = textOf(card.account);
	const answers = answersOf(card).map(textOf);
	return factsOfField(deck, card)
		.filter(
			(fact) =>
				fact.note !== card.note &&
				isOfThatNoteAlone(card, fact) &&
				// Asked for here already, as it is cheap and rules most of them out.
				!(lengthRatio(textOf(fact.account), key) > longestRatio) &&
				asksAlike(card.note, fact.note) &&
				// What came of a later link in the chain came of the earlier ones too.
				!closureOf(deck, fact.note.slug, 'followed').has(card.note.slug) &&
				!speakOfEachOther(deck, card, fact) &&
				!answers.some((answer) => textsReadAlike(answer, textOf(fact.account)))
		)
		.map((fact) => ({ fact, confusion: 'otherFact' as const }));
}

function isOfThatNoteAlone(card: Card, fact: Card): boolean {
	if (fixedTexts.has(card.field)) return card.complete;
	return card.account.exclusive === true && fact.account.exclusive === true;
}

/** A text that names the asked note may be true of it too, and the answer of the note it names. */
function speakOfEachOther(deck: Deck, card: Card, fact: Card): boolean {
	return (
		notesInText(deck, textOf(fact.account)).has(card.note.slug) ||
		notesInText(deck, textOf(card.account)).has(fact.note.slug)
	);
}

/** Whether two texts are the same, or one stands within the other, in either language. */
export function textsReadAlike(a: Text, b: Text): boolean {
	return areNested(a.en, b.en) || areNested(a.ar, b.ar);
}

function areNested(a: string, b: string): boolean {
	const one = foldedOnce(a);
	const other = foldedOnce(b);
	return isWithin(one, other) || isWithin(other, one);
}

/** @throws Error if the value is no text, which the content's own types rule out. */
export function textOf({ value }: AnyAccount): Text {
	if (typeof value === 'object' && 'en' in value) return value;
	throw new Error(`${JSON.stringify(value)} is not a text.`);
}

function lengthRatio(a: Text, b: Text): number {
	const en = a.en.length / b.en.length;
	const ar = a.ar.length / b.ar.length;
	return Math.max(en, 1 / en, ar, 1 / ar);
}
