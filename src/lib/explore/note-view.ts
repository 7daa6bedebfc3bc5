import {
	cite,
	nameInSentence,
	statementOf,
	type Card,
	type CardId,
	type Citation,
	type Deck
} from '$lib/cards';
import type { AnyFieldName, Kind, Locale, Name, Note } from '$lib/content';
import { linkName, type Part } from './link-name';
import { timelineOf, type Timeline } from './timeline';

/** One account of one value, told as a sentence. */
export interface ToldFact {
	readonly id: CardId;
	/** Whether it is asked, too. A fact whose question would give the answer away is only told. */
	readonly isCard: boolean;
	/** The sentence; the other note that it names is a part with a slug. */
	readonly statement: readonly Part[];
	/** The author's cue for remembering or understanding it. */
	readonly cue?: string;
	/** Numbers, from 1, of the works in `sources` that say so. */
	readonly sourceNumbers: readonly number[];
	readonly laterFact: boolean;
}

/** What a note says in one field. */
export interface ToldField {
	readonly field: AnyFieldName;
	/** The facts are what different sources say of the same value. */
	readonly isContested: boolean;
	/** What they disagree about. */
	readonly disagreement?: string;
	readonly facts: readonly ToldFact[];
}

/** Everything that a subject says of one note, ready to show. */
export interface NoteView {
	readonly slug: string;
	readonly kind: Kind;
	readonly name: string;
	/** Its name in the other language, and all other spellings in use. */
	readonly otherNames: readonly { readonly text: string; readonly locale: Locale }[];
	/** The question that a figure or a claim answers. */
	readonly question?: string;
	readonly topics: readonly string[];
	/** Later than the period of the subject. */
	readonly laterFact: boolean;
	readonly fields: readonly ToldField[];
	/** What other notes say of this one. */
	readonly mentions: readonly ToldFact[];
	/** Absent without dates. Its marks belong to facts of `fields` and `mentions`. */
	readonly timeline?: Timeline;
	/** In the order in which they are first named. */
	readonly sources: readonly Citation[];
	/** The cards that ask for what `fields` tell, in that order. */
	readonly cardIds: readonly CardId[];
}

/** @returns the page of a note, or `undefined` if the subject has no such note. */
export function noteView(deck: Deck, slug: string, locale: Locale): NoteView | undefined {
	const note = deck.subject.notes.get(slug);
	if (!note) return undefined;
	const own = deck.factsByNote.get(slug) ?? [];
	const mentions = deck.factsByValue.get(slug) ?? [];
	const sources = [...new Set([...own, ...mentions].flatMap(({ account }) => account.sources))];
	const timeline = timelineOf(deck, slug, locale);
	const tell = (fact: Card, other: Note | undefined) => told(deck, fact, other, sources, locale);
	return {
		slug,
		kind: note.kind,
		name: note.name[locale],
		otherNames: otherNames(note.name, locale),
		...('question' in note ? { question: note.question[locale] } : {}),
		topics: note.topics.flatMap((topic) => deck.subject.topics.get(topic)?.[locale] ?? []),
		laterFact: note.laterFact === true,
		fields: fieldsOf(own, (fact) => tell(fact, valueNote(deck, fact)), locale),
		mentions: mentions.map((fact) => tell(fact, fact.note)),
		...(timeline ? { timeline } : {}),
		sources: sources.map((source) => cite(deck.subject, source, locale)),
		cardIds: own.map(({ id }) => id).filter((id) => deck.byId.has(id))
	};
}

function fieldsOf(
	facts: readonly Card[],
	tell: (fact: Card) => ToldFact,
	locale: Locale
): readonly ToldField[] {
	const fields = [...new Set(facts.map(({ field }) => field))];
	return fields.map((field) => {
		const said = facts.filter((fact) => fact.field === field);
		const disagreement = said[0]?.disagreement?.[locale];
		return {
			field,
			isContested: said.some(({ rivals }) => rivals.length > 0),
			...(disagreement === undefined ? {} : { disagreement }),
			facts: said.map(tell)
		};
	});
}

/** @param other the other note that the sentence names */
function told(
	deck: Deck,
	fact: Card,
	other: Note | undefined,
	sources: readonly string[],
	locale: Locale
): ToldFact {
	const { account, note, id } = fact;
	const sentence = statementOf(deck.subject, fact, locale);
	const linked = other && { slug: other.slug, name: nameInSentence(other, locale) };
	const about = other === note ? '' : nameInSentence(note, locale);
	return {
		id,
		isCard: deck.byId.has(id),
		statement: linked ? linkName(sentence, linked, about) : [{ text: sentence }],
		...(account.note === undefined ? {} : { cue: account.note[locale] }),
		sourceNumbers: account.sources.map((source) => sources.indexOf(source) + 1),
		laterFact: note.laterFact === true || account.laterFact === true
	};
}

function valueNote(deck: Deck, { valueType, account }: Card): Note | undefined {
	return valueType === 'note' ? deck.subject.notes.get(String(account.value)) : undefined;
}

function otherNames(name: Name, locale: Locale): NoteView['otherNames'] {
	const latin = [name.en, ...(name.latin ?? [])].map((text) => ({ text, locale: 'en' as const }));
	const arabic = [name.ar, ...(name.arabic ?? [])].map((text) => ({ text, locale: 'ar' as const }));
	const all = locale === 'en' ? [...latin, ...arabic] : [...arabic, ...latin];
	return all.slice(1);
}
