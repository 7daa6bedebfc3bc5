import type { AnyFieldName, Kind, Locale } from '$lib/content';
import type { Candidate } from './candidate';
import { candidatesFor } from './candidates';
import type { Card } from './card';
import { chainQuestionOf } from './chain-question';
import { commonParts, itemId } from './common-parts';
import type { Deck } from './deck';
import { descriptionsOf, type Description } from './descriptions';
import { drawAmong, fewest } from './distractors';
import type { Option, Proof } from './item';
import { notesIn } from './mentions';
import { keyOption, meanSimilarity, wrongOption } from './options';
import { perCard, perNote } from './per-card';
import { createRandom, pick } from './random';
import { nothingShared, readingOfValue, sharedWith, wordsAsked, type Asked } from './reading';
import { bareQuestion, hasOneAnswer } from './sentence';
import { foldWords } from './fold-text';
import { spaced } from './folded';
import { typedValue, type TypedValue } from './value-text';
import type { WayMaker } from './way-maker';

const locales: readonly Locale[] = ['en', 'ar'];

/** Kinds that are asked about by their names, in place of which a description can stand. */
const named: ReadonlySet<Kind> = new Set([
	'faction',
	'legalOrder',
	'event',
	'person',
	'place',
	'institution'
]);

/** Fields whose question already has a relation in it: a second one would be hard to follow. */
const relations: ReadonlySet<AnyFieldName> = new Set([
	'armedWingOf',
	'group',
	'splitFrom',
	'successorOf',
	'basedOn',
	'replaces',
	'followed'
]);

/** Of an event, these are asked by its name alone: sets already shared hold no chain of theirs. */
const askedByName: ReadonlySet<AnyFieldName> = new Set(['place', 'blamed', 'claimedBy', 'outcome']);

/** A longer question is hard to hold in mind. */
const mostWords = 40;

/** A way to mean the card's note, with the wrong values that it neither names nor hints at. */
interface Chain {
	readonly description: Description;
	readonly candidates: readonly Candidate[];
}

/** The value among others, of a note that is not named but described by a second fact. */
export const choiceChain: WayMaker = {
	form: 'choice',
	direction: 'chain',
	isPossible: (deck, card) => chainsOf(deck, card).length > 0,
	make(deck, card, ask) {
		const random = createRandom(itemId(card, ask));
		const chain = pick(random, chainsOf(deck, card));
		const drawn = chain && drawAmong(deck, chain.candidates, card, random);
		if (!drawn) return undefined;
		const { description } = chain;
		const key = alsoBy(description.fact, keyOption(deck, card, ask.locale));
		const options = drawn.map((candidate) =>
			candidate === 'key'
				? key
				: alsoBy(description.fact, wrongOption(deck, card, candidate, ask.locale))
		);
		return {
			form: 'choice',
			...commonParts(deck, card, ask),
			stem: chainQuestionOf(card, description.text[ask.locale], ask.locale),
			difficulty: meanSimilarity(options),
			options,
			keyId: key.id
		};
	}
};

const chainsOf = perCard((deck: Deck, card: Card): readonly Chain[] => {
	if (!named.has(card.note.kind) || relations.has(card.field)) return [];
	if (askedByName.has(card.field) || namesBehindColon(card)) return [];
	if (card.rivals.length > 0 || card.siblings.length > 0) return [];
	if (!hasOneAnswer(deck.subject, card)) return [];
	const candidates = candidatesFor(deck, card);
	if (candidates.length < fewest) return [];
	return describedOf(deck, card.note.slug).flatMap((described) => {
		const { description } = described;
		if (!isAnotherFact(card, description)) return [];
		if (touches(deck, described, typedValue(card.valueType, card.account.value))) return [];
		const left = candidates.filter(({ typed }) => !touches(deck, described, typed));
		if (left.length < fewest || isTooLong(card, description)) return [];
		return [{ description, candidates: left }];
	});
});

/** A description with what it says. */
interface Described {
	readonly description: Description;
	readonly words: Asked;
	/** The slugs of the notes that it names. */
	readonly notes: ReadonlySet<string>;
}

const describedOf = perNote((deck, slug): readonly Described[] =>
	descriptionsOf(deck, slug).map((description) => ({
		description,
		words: wordsAsked((locale) => description.text[locale]),
		notes: notesIn(deck, spaced(foldWords(`${description.text.en} ; ${description.text.ar}`)))
	}))
);

/** Whether the question ends in ": Lantern Night", where only a name can stand. */
function namesBehindColon(card: Card): boolean {
	return locales.some((locale) => bareQuestion(card, locale, '', false, '_').includes(': _'));
}

/** A fact cannot be asked by itself, nor by what leads back from its own answer. */
function isAnotherFact(card: Card, { fact, names }: Description): boolean {
	return (
		(fact.note.slug !== card.note.slug || fact.field !== card.field) && names !== card.account.value
	);
}

function isTooLong(card: Card, { text }: Description): boolean {
	return locales.some(
		(locale) => chainQuestionOf(card, text[locale], locale).split(/\s/).length > mostWords
	);
}

/** Whether a description names a value, or shares a telling word with it. */
function touches(
	deck: Deck,
	{ description: { names }, words, notes }: Described,
	typed: TypedValue
): boolean {
	return (
		typed.value === names ||
		(typed.type === 'note' && notes.has(typed.value)) ||
		sharedWith(words, readingOfValue(deck, typed)) !== nothingShared
	);
}

/** An option whose proof also needs the fact that says which note is meant. */
function alsoBy({ id, account }: Card, option: Option): Option {
	const proof: Proof = {
		...option.proof,
		facts: [...new Set([...option.proof.facts, id])],
		sources: [...new Set([...option.proof.sources, ...account.sources])]
	};
	return { ...option, proof };
}
