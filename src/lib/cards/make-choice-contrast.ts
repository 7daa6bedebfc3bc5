import type { Note } from '$lib/content';
import type { Card } from './card';
import { commonParts, itemId } from './common-parts';
import type { Deck } from './deck';
import type { Item } from './item';
import { keyNoteOption, otherNoteOption } from './note-options';
import { meanSimilarity } from './options';
import { canAskForNote, otherNotes, type OtherNote } from './other-notes';
import { perCard } from './per-card';
import { createRandom, pick, shuffle } from './random';
import { seekingQuestionOf } from './seek-sentence';
import type { WayMaker } from './way-maker';

/** Whatever else they share: authors say that they are taken for one another. */
const leastSimilarity = 0.75;

/** A pair or three, beside the card's own note; more would no longer be told apart at a glance. */
const mostOthers = 3;

type Confusable = Deck['subject']['confusables'][number];

interface Contrast {
	readonly set: Confusable;
	readonly others: readonly OtherNote[];
}

/** Of notes that are often taken for one another, the one of which something is true. */
export const choiceContrast: WayMaker = {
	form: 'choice',
	direction: 'contrast',
	isPossible: (deck, card) => contrastsOf(deck, card).length > 0,
	make(deck, card, ask): Item | undefined {
		const random = createRandom(itemId(card, ask));
		const contrast = pick(random, contrastsOf(deck, card));
		if (!contrast) return undefined;
		const key = keyNoteOption(card, ask.locale);
		const options = shuffle(random, [
			key,
			...contrast.others
				.slice(0, mostOthers)
				.map((other) => otherNoteOption(deck, card, asConfused(other), ask.locale))
		]);
		const common = commonParts(deck, card, ask);
		return {
			form: 'choice',
			...common,
			stem: seekingQuestionOf(deck.subject, card, ask.locale, 'ofThese'),
			answer: key.text,
			explanation: { ...common.explanation, note: contrast.set.cue[ask.locale] },
			difficulty: meanSimilarity(options),
			options,
			keyId: key.id
		};
	}
};

/** The sets that a card's note is in, with those of its kind that are proven to have another value. */
const contrastsOf = perCard((deck: Deck, card: Card): readonly Contrast[] => {
	const sets = deck.subject.confusables.filter(({ notes }) => notes.includes(card.note.slug));
	if (sets.length === 0 || !canAskForNote(deck, card)) return [];
	return sets
		.map((set) => ({ set, others: otherNotes(deck, card, membersBeside(deck, card, set)) }))
		.filter(({ others }) => others.length > 0);
});

function membersBeside(deck: Deck, { note }: Card, { notes }: Confusable): readonly Note[] {
	return notes.flatMap((slug) => {
		const other = deck.subject.notes.get(slug);
		return other && other.kind === note.kind && slug !== note.slug ? other : [];
	});
}

function asConfused(other: OtherNote): OtherNote {
	const likeness = Math.max(leastSimilarity, other.likeness);
	return { ...other, likeness };
}
