import type { AnyFieldName, Note } from '$lib/content';
import type { Card } from './card';
import { closureOf } from './closure';
import type { Deck } from './deck';
import { answersOf } from './field-facts';
import { notesIn, notesInText } from './mentions';
import { namesakesOf } from './names';
import { perCard, perNote } from './per-card';
import { proseOf } from './prose';
import { heldApart } from './same-time';

/**
 * Fields that make one of the other: the place around it, the body before it or above it, and
 * whoever heads it and may be said to have done what it did.
 */
const belonging = [
	'within',
	'successorOf',
	'partOf',
	'armedWingOf',
	'head',
	'leader'
] as const satisfies readonly AnyFieldName[];

/**
 * Whether a note is certainly not an answer to a card that has one value. Whoever is known to have
 * been it at another time is not. Of others, beyond being another note than the answer, it must not be anything that could also be said to be it: a part or the
 * whole of it, the same body before or after, a link in the same chain, something that the asked
 * note names in another field, or something of which the words of either note speak.
 */
export function isProvenOther(deck: Deck, card: Card, { slug }: Note): boolean {
	const { taken, near, nearAnswers } = around(deck, card);
	if (taken.has(slug)) return false;
	if (card.otherTimes.length > 0) {
		const elsewhen = card.otherTimes.filter(({ value }) => value === slug);
		if (elsewhen.length > 0) {
			return elsewhen.every((other) => heldApart(other, card.account)) && !nearAnswers.has(slug);
		}
	}
	return !near.has(slug) && !meet(belongings(deck, slug), taken);
}

/** What cannot be told apart from the answers to a card, by slugs. */
interface Around {
	/** The asked note and all answers. */
	readonly taken: ReadonlySet<string>;
	/** Those that share a name with an answer. */
	readonly nearAnswers: ReadonlySet<string>;
	readonly near: ReadonlySet<string>;
}

const around = perCard((deck, card): Around => {
	const asked = card.note.slug;
	const answers = answersOf(card).map(({ value }) => String(value));
	const cue = card.account.note;
	const nearAnswers = new Set(answers.flatMap((slug) => [...namesakesOf(deck, slug)]));
	return {
		taken: new Set([asked, ...answers]),
		nearAnswers,
		near: new Set([
			...nearAnswers,
			...namedBy(deck, asked),
			...wholesOf(deck, asked),
			...(cue ? notesInText(deck, cue) : []),
			...answers.flatMap((slug) => [
				...closureOf(deck, slug, card.field),
				...belongings(deck, slug)
			])
		])
	};
});

/** The notes that are the value of some field of a note. */
const namedBy = perNote((deck, slug): readonly string[] =>
	(deck.factsByNote.get(slug) ?? [])
		.filter(({ valueType }) => valueType === 'note')
		.map(({ account }) => String(account.value))
);

/** Whether one belongs to the other, or was once the other. */
export function overlaps(deck: Deck, a: string, b: string): boolean {
	return wholesOf(deck, a).has(b) || wholesOf(deck, b).has(a);
}

/** All that a note belongs to or once was. */
const wholesOf = perNote(
	(deck, slug): ReadonlySet<string> =>
		new Set(belonging.flatMap((field) => [...closureOf(deck, slug, field)]))
);

/** All that a note belongs to, and all of which its words speak. */
const belongings = perNote(
	(deck, slug): ReadonlySet<string> =>
		new Set([...wholesOf(deck, slug), ...notesIn(deck, proseOf(deck, slug))])
);

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	for (const one of b) if (a.has(one)) return true;
	return false;
}
