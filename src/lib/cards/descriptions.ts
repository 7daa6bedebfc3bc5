import type { AnyFieldName, Locale } from '$lib/content';
import type { Card } from './card';
import type { Deck } from './deck';
import { isOnlyNote } from './excluding-fact';
import { foldWords } from './fold-text';
import { foldedOnce } from './folded';
import { leaksAnswer } from './leak';
import { noteOf } from './lookup';
import { perNote } from './per-card';
import { noteInWords, saysWhose, valueInWords } from './seek-sentence';
import { hasOneAnswer } from './sentence';

/** A note without its name, as another fact describes it. */
export interface Description {
	readonly fact: Card;
	readonly text: Readonly<Record<Locale, string>>;
	/** The note that the description names, if it names one. */
	readonly names?: string;
}

/**
 * Fields in which no two notes of a kind have the same value at one time. Elsewhere a value
 * describes its note alone only where its author says so.
 */
const oneToOne: ReadonlySet<AnyFieldName> = new Set([
	'leader',
	'founder',
	'brigades',
	'armedWingOf',
	'head',
	'replaces'
]);

/** A longer description does not fit beside a question. */
const mostWords = 16;

/** Every fact by which a note can be meant without its name: one of its own, or one that leads to it. */
export const descriptionsOf = perNote((deck, slug): readonly Description[] => {
	const own = (deck.factsByNote.get(slug) ?? [])
		.filter((fact) => isUndisputed(fact) && describesOneNote(deck, fact))
		.flatMap((fact) => {
			const names = fact.valueType === 'note' ? { names: String(fact.account.value) } : {};
			return description(fact, names, (locale) => noteInWords(deck.subject, fact, locale));
		});
	const leading = (deck.factsByValue.get(slug) ?? [])
		.filter((fact) => isUndisputed(fact) && hasOneValue(deck, fact))
		.flatMap((fact) =>
			description(fact, { names: fact.note.slug }, (locale) =>
				valueInWords(deck.subject, fact, locale)
			)
		);
	return [...own, ...leading].filter((one) => !givesName(deck, slug, one));
});

/** What sources agree on, or what the description itself says whose word it is. */
function isUndisputed(fact: Card): boolean {
	return fact.rivals.length === 0 && (fact.accordingTo === undefined || saysWhose(fact));
}

function describesOneNote(deck: Deck, fact: Card): boolean {
	return fact.account.exclusive ?? (oneToOne.has(fact.field) && isOnlyNote(deck, fact));
}

function hasOneValue(deck: Deck, fact: Card): boolean {
	return fact.siblings.length === 0 && hasOneAnswer(deck.subject, fact);
}

function description(
	fact: Card,
	names: Pick<Description, 'names'>,
	write: (locale: Locale) => string | undefined
): readonly Description[] {
	const [en, ar] = [write('en'), write('ar')];
	if (en === undefined || ar === undefined || [en, ar].some(isUnwieldy)) return [];
	return [{ fact, text: { en, ar }, ...names }];
}

/** Whether a description is too long for its place, or breaks a question up. */
function isUnwieldy(text: string): boolean {
	const unquoted = text.replace(/[“«].*[”»]/u, '');
	return text.split(' ').length > mostWords || /[,;:،؛]/u.test(unquoted);
}

/** A description that has the words of the name describes nothing. */
function givesName(deck: Deck, slug: string, { text }: Description): boolean {
	const { name } = noteOf(deck.subject, slug);
	return (['en', 'ar'] as const).some((locale) =>
		leaksAnswer(foldWords(text[locale]), foldedOnce(name[locale]).words, deck.generic)
	);
}
