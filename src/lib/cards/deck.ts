import type { AnyFieldName, Kind, Note, Subject } from '$lib/content';
import type { Card, CardId } from './card';
import { factsOf } from './facts';
import { grouped } from './grouped';
import { genericWords, isLeaking } from './leaking-facts';
import { inTeachingOrder } from './teaching-order';

/** The cards of a subject with what is needed to make items of them. Made once a subject. */
export interface Deck {
	readonly subject: Subject;
	/** In teaching order. */
	readonly cards: readonly Card[];
	readonly byId: ReadonlyMap<CardId, Card>;
	/** Of all cards, in teaching order. Always the same list: what was looked up for it holds. */
	readonly cardIds: readonly CardId[];
	/** Everything the subject says, with the facts that make no card. */
	readonly facts: readonly Card[];
	readonly notesByKind: ReadonlyMap<Kind, readonly Note[]>;
	/** What is said in a field of a kind of note. */
	readonly factsByField: ReadonlyMap<`${Kind}/${AnyFieldName}`, readonly Card[]>;
	/** What is said of a note as a value of others. */
	readonly factsByValue: ReadonlyMap<string, readonly Card[]>;
	/** What is said in the fields of a note. */
	readonly factsByNote: ReadonlyMap<string, readonly Card[]>;
	/** Words that tell no name from another. */
	readonly generic: ReadonlySet<string>;
}

/** Makes the deck of a subject. */
export function makeDeck(subject: Subject): Deck {
	const facts = factsOf(subject);
	let generic: ReadonlySet<string> | undefined;
	const genericOnce = () => (generic ??= genericWords(subject));
	const leaks = subject.leaks && new Set(subject.leaks);
	const leaksAnswer = (fact: Card) =>
		leaks?.has(fact.id) ?? isLeaking(subject, fact, genericOnce());
	const cards = inTeachingOrder(facts.filter((fact) => !leaksAnswer(fact)));
	const notes = [...subject.notes.values()];
	return {
		subject,
		cards,
		byId: new Map(cards.map((card) => [card.id, card])),
		cardIds: cards.map(({ id }) => id),
		facts,
		notesByKind: grouped(notes, ({ kind }) => kind),
		factsByField: grouped(facts, ({ note, field }) => `${note.kind}/${field}` as const),
		factsByValue: grouped(
			facts.filter(({ valueType }) => valueType === 'note'),
			({ account }) => String(account.value)
		),
		factsByNote: grouped(facts, ({ note }) => note.slug),
		get generic() {
			return genericOnce();
		}
	};
}
