import type { AnyFieldName } from '$lib/content';
import type { CardId } from './card';
import { closureOf } from './closure';
import type { Deck } from './deck';
import { isWithinEdits } from './edit-distance';
import { haveCommonBeginning } from './folded';
import type { Confusion } from './item';
import { isAmong } from './leak';
import { namesOf } from './names';
import { perDeck, perNote } from './per-card';
import { areEasilySwapped } from './swapped-facts';

/** Fields that make one note a part of the other. */
const partOf = ['within', 'partOf', 'armedWingOf'] as const satisfies readonly AnyFieldName[];

/** Fields that make one note arise from the other. */
const causedBy = ['followed', 'basedOn', 'replaces'] as const satisfies readonly AnyFieldName[];

/** Names of which at most this share of letters differs are near to one another. */
const nearShare = 0.25;

/** What makes two notes easy to confuse, whatever is asked of them; `undefined` if nothing does. */
export function confusionBetween(deck: Deck, a: string, b: string): Confusion | undefined {
	const known = confusions(deck, a);
	const found = known.get(b);
	if (found !== undefined || known.has(b)) return found;
	const confusion = findConfusion(deck, a, b);
	known.set(b, confusion);
	return confusion;
}

const confusions = perNote(() => new Map<string, Confusion | undefined>());

function findConfusion(deck: Deck, a: string, b: string): Confusion | undefined {
	if (confusedWith(deck).get(a)?.has(b)) return 'confusablePair';
	if (isLinked(deck, a, b, partOf)) return 'partOrWhole';
	if (isLinked(deck, a, b, causedBy)) return 'causeOrEffect';
	return haveSimilarNames(deck, a, b) ? 'similarName' : undefined;
}

/**
 * Whether one of two facts gets in the way of the other while both are learned: authors say that
 * their notes are taken for one another, or the same is asked of two whose names are alike, that
 * happened at nearly the same time, or that somebody of the same sort stands for.
 */
export function areEasilyConfused(deck: Deck, a: CardId, b: CardId): boolean {
	const [one, other] = [deck.byId.get(a), deck.byId.get(b)];
	if (!one || !other) return false;
	const [slug, otherSlug] = [one.note.slug, other.note.slug];
	if (confusedWith(deck).get(slug)?.has(otherSlug)) return true;
	if (one.field !== other.field) return false;
	return haveSimilarNames(deck, slug, otherSlug) || areEasilySwapped(deck, one, other);
}

const confusedWith = perDeck((deck): ReadonlyMap<string, ReadonlySet<string>> => {
	const slugs = new Set(deck.subject.confusables.flatMap(({ notes }) => notes));
	return new Map(
		[...slugs].map((slug) => [
			slug,
			new Set(deck.subject.confusables.flatMap(({ notes }) => (notes.includes(slug) ? notes : [])))
		])
	);
});

function isLinked(deck: Deck, a: string, b: string, fields: readonly AnyFieldName[]): boolean {
	return fields.some(
		(field) => closureOf(deck, a, field).has(b) || closureOf(deck, b, field).has(a)
	);
}

/** Whether two names share a telling word, or differ in a few letters, as transliterations do. */
function haveSimilarNames(deck: Deck, a: string, b: string): boolean {
	const [one] = namesOf(deck, a);
	const [other] = namesOf(deck, b);
	if (!one || !other) return false;
	if (haveCommonBeginning(one, other)) {
		const isShared = (word: string) => !deck.generic.has(word) && isAmong(other.telling, word);
		if (one.telling.some(isShared)) return true;
	}
	const name = one.text.trim();
	const otherName = other.text.trim();
	const most = nearShare * Math.max(name.length, otherName.length);
	return isWithinEdits(name, otherName, most);
}
