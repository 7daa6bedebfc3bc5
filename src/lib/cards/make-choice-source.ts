import type { Locale } from '$lib/content';
import type { Card } from './card';
import { mayBeSameValue } from './excluding-fact';
import { commonParts, itemId } from './common-parts';
import type { Deck } from './deck';
import { asRivalFact } from './facts';
import { foldedOnce } from './folded';
import type { Option, Proof } from './item';
import { sharedWords } from './leak';
import { sourceOf } from './lookup';
import { fewest } from './distractors';
import { meanSimilarity } from './options';
import { perCard } from './per-card';
import { phraseOf } from './phrases';
import { proofOfKey } from './proof';
import { createRandom, shuffle } from './random';
import {
	nothingShared,
	pointsLikeKey,
	readAlike,
	readingOf,
	sharedWith,
	wordsAsked
} from './reading';
import { sourceQuestionOf } from './source-question';
import { statementOf } from './sentence';
import type { WayMaker } from './way-maker';

const locales: readonly Locale[] = ['en', 'ar'];

const mostOthers = 3;

/** Of accounts that differ, whose the named one is. */
export const choiceSource: WayMaker = {
	form: 'choice',
	direction: 'source',
	isPossible: (deck, card) => otherAccounts(deck, card).length > 0,
	make(deck, card, ask) {
		const random = createRandom(itemId(card, ask));
		const others = shuffle(random, otherAccounts(deck, card)).slice(0, mostOthers);
		const key: Option = {
			id: card.id,
			text: nameOf(card, ask.locale),
			proof: proofOfKey(card)
		};
		const options = shuffle(random, [
			key,
			...others.map((rival) => otherSource(deck, card, rival, ask.locale))
		]);
		return {
			form: 'choice',
			...commonParts(deck, card, ask),
			stem: sourceQuestionOf(deck.subject, card, ask.locale),
			answer: key.text,
			difficulty: meanSimilarity(options),
			options,
			keyId: key.id
		};
	}
};

/**
 * The accounts of others, where each gives another value than the asked one and nobody gives two.
 * A single one is enough only where there is no third account.
 */
const otherAccounts = perCard((deck: Deck, card: Card): readonly Card[] => {
	if (card.rivals.length === 0 || phraseOf('en', card.note.kind, card.field).namesSource) return [];
	const rivals = card.rivals.map((account) => factOf(deck, card, account));
	const all = [card, ...rivals];
	if (all.some((one, index) => all.slice(0, index).some((other) => isSameSpeaker(one, other)))) {
		return [];
	}
	const asked = wordsAsked((locale) => sourceQuestionOf(deck.subject, card, locale));
	const read = (fact: Card) => readingOf({ en: nameOf(fact, 'en'), ar: nameOf(fact, 'ar') });
	const key = read(card);
	if (sharedWith(asked, key) !== nothingShared) return [];
	const fair = rivals.filter(
		(rival) =>
			!mayBeSameValue(deck, card, rival) &&
			pointsLikeKey(deck, nothingShared, sharedWith(asked, read(rival))) &&
			!readAlike(key, read(rival), true)
	);
	return fair.length >= fewest || fair.length === card.rivals.length ? fair : [];
});

/** The rival account as a fact, under the id that it has among the facts. */
function factOf(deck: Deck, card: Card, account: Card['account']): Card {
	const known = deck.factsByNote
		.get(card.note.slug)
		?.find((fact) => fact.field === card.field && fact.account === account);
	return known ?? asRivalFact(deck.subject, card, account);
}

/** Whether two accounts are one's own, or rest on one work without saying whose word each is. */
function isSameSpeaker(a: Card, b: Card): boolean {
	if (locales.some((locale) => haveNameInCommon(nameOf(a, locale), nameOf(b, locale)))) return true;
	if (a.account.accordingTo !== undefined && b.account.accordingTo !== undefined) return false;
	return a.account.sources.some((source) => b.account.sources.includes(source));
}

/** Whether two names are one, or share a first and a last name: "Ada Finch in her last book". */
function haveNameInCommon(a: string, b: string): boolean {
	return a === b || sharedWords(foldedOnce(a).words, foldedOnce(b).words).length >= 2;
}

function otherSource(deck: Deck, card: Card, rival: Card, locale: Locale): Option {
	const proof: Proof = { ...proofOfKey(rival), rule: 'saysOtherwise' };
	return {
		id: rival.id,
		text: nameOf(rival, locale),
		proof: { ...proof, facts: [card.id, ...proof.facts] },
		distractor: {
			whyFalse: statementOf(deck.subject, rival, locale),
			confusion: 'otherSource',
			similarity: likenessOf(deck, card, rival)
		}
	};
}

/** By what sort of works they stand in: two newspapers are likelier taken for one another. */
function likenessOf({ subject }: Deck, card: Card, rival: Card): number {
	const [one, other] = [card, rival].map(
		({ account: { sources } }) => sourceOf(subject, sources[0]).kind
	);
	return one === other ? 0.75 : 0.5;
}

function nameOf({ accordingTo }: Card, locale: Locale): string {
	return accordingTo?.[locale] ?? '';
}
