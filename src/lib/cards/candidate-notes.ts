import { parseEdtf, type AnyFieldName, type DateSpan, type Note } from '$lib/content';
import type { Candidate } from './candidate';
import type { Card } from './card';
import type { Deck } from './deck';
import { noteOf } from './lookup';
import { closureOf } from './closure';
import { namesOf } from './names';
import { perDeck, perNote } from './per-card';
import { isProvenOther } from './proven-other';

/** Fields that ask for something earlier, where what came later is ruled out at a glance. */
const pointsBack: ReadonlySet<AnyFieldName> = new Set([
	'successorOf',
	'basedOn',
	'replaces',
	'followed'
]);

/** Puts those who came before or after in front of all others. */
const otherTimeBonus = 20;

/**
 * Notes of the answer's kind that are proven not to be the answer: first those that came before or
 * after it, then those that stand in the same role to another note, then those of the same topics.
 */
export function candidateNotes(deck: Deck, card: Card): readonly Candidate[] {
	const key = noteOf(deck.subject, String(card.account.value));
	const likeness = likenessTo(deck, card, key);
	const roles = rolesOf(deck).get(`${card.note.kind}/${card.field}`);
	const found: Candidate[] = [];
	for (const note of deck.notesByKind.get(key.kind) ?? []) {
		const elsewhen = factAtOtherTime(deck, card, note);
		const inRole = elsewhen ?? roles?.get(note.slug);
		if (!card.complete && inRole?.account.exclusive !== true) continue;
		const like = likeness(note, inRole !== undefined) + (elsewhen ? otherTimeBonus : 0);
		if (like === 0 || !isProvenOther(deck, card, note)) continue;
		if (pointsBack.has(card.field) && isEarlier(deck, card.note, note)) continue;
		const fact = inRole ?? factAbout(deck, card, note);
		found.push({
			id: note.slug,
			typed: { type: 'note', value: note.slug },
			...(fact === undefined ? {} : { fact }),
			confusion: confusionOf(elsewhen, inRole),
			likeness: like
		});
	}
	return found;
}

function confusionOf(elsewhen?: Card, inRole?: Card): Candidate['confusion'] {
	if (elsewhen) return 'otherTime';
	return inRole ? 'sameRole' : 'sameGroup';
}

/** What makes the note an answer to the same question about another time. */
function factAtOtherTime(deck: Deck, card: Card, { slug }: Note): Card | undefined {
	if (card.otherTimes.length === 0) return undefined;
	return deck.factsByValue.get(slug)?.find(({ account }) => card.otherTimes.includes(account));
}

/** What makes a note an answer to the same question about another note, by that question's field. */
const rolesOf = perDeck((deck) => {
	const roles = new Map<string, Map<string, Card>>();
	for (const [slug, facts] of deck.factsByValue) {
		for (const fact of facts) {
			const field = `${fact.note.kind}/${fact.field}`;
			const ofField = roles.get(field) ?? new Map<string, Card>();
			if (!ofField.has(slug)) ofField.set(slug, fact);
			roles.set(field, ofField);
		}
	}
	return roles;
});

/** Something to say of the note: best where it answers a question about the same kind of thing. */
function factAbout(deck: Deck, card: Card, note: Note): Card | undefined {
	const asValue = deck.factsByValue.get(note.slug) ?? [];
	return (
		asValue.find((fact) => fact.note.kind === card.note.kind) ??
		asValue[0] ??
		deck.factsByNote.get(note.slug)?.[0]
	);
}

/** How like the key other notes of its kind are where a card is asked. */
function likenessTo(deck: Deck, card: Card, key: Note): (note: Note, inRole: boolean) => number {
	const askedTopics = card.note.topics;
	const keyTopics = key.topics;
	const keyWords = genericWords(deck, key.slug);
	return (note, inRole) => {
		let sharedTopics = 0;
		let asAsked = false;
		for (const topic of note.topics) {
			if (keyTopics.includes(topic)) sharedTopics += 1;
			asAsked ||= askedTopics.includes(topic);
		}
		const likeness = (inRole ? 4 : 0) + Math.min(sharedTopics, 2) + (asAsked ? 1 : 0);
		if (likeness === 0) return 0;
		const sameLevel = key.kind === 'place' && levelOf(deck, key) === levelOf(deck, note);
		return likeness + (sameLevel ? 4 : 0) + (soundsLike(deck, keyWords, note) ? 1 : 0);
	};
}

/** How many places a place lies in: none for a country, two for a town in a province. */
function levelOf(deck: Deck, { slug }: Note): number {
	return closureOf(deck, slug, 'within').size;
}

/** Whether the name has one of the key's words that many names have, such as "brigade". */
function soundsLike(deck: Deck, keyWords: readonly string[], note: Note): boolean {
	if (keyWords.length === 0) return false;
	const words = genericWords(deck, note.slug);
	return keyWords.some((word) => words.includes(word));
}

const genericWords = perNote(
	(deck, slug): readonly string[] =>
		namesOf(deck, slug)[0]?.words.filter((word) => deck.generic.has(word)) ?? []
);

function isEarlier(deck: Deck, a: Note, b: Note): boolean {
	const end = dateOf(deck, a)?.lastDay;
	const start = dateOf(deck, b)?.firstDay;
	return end !== undefined && start !== undefined && end < start;
}

/** When a note's matter began, by the first date that it gives. */
function dateOf(deck: Deck, { slug }: Note): DateSpan | undefined {
	const dated = deck.factsByNote.get(slug)?.find(({ valueType }) => valueType === 'date');
	return dated && parseEdtf(String(dated.account.value));
}
