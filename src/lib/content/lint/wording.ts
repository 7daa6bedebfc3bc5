import { chargedWords } from './charged-words';
import type { Complaint } from './finding';
import { textsOf, type PlacedText } from './placed-texts';
import { withoutQuotations } from './quotations';
import type { Note, Subject } from '../subject';
import type { Locale } from '../text';
import type { Kind } from '../vocabulary';

/** Kinds whose names are their own. Of other notes we made the names, so they are our words. */
const named: readonly Kind[] = [
	'faction',
	'person',
	'place',
	'institution',
	'legalOrder',
	'passage'
];

const locales: readonly Locale[] = ['en', 'ar'];

/** Our own words take no side: charged ones stand only in names, quotations and others' mouths. */
export function wording(subject: Subject): readonly Complaint[] {
	const names = properNames(subject);
	return textsOf(subject)
		.filter((placed) => isOurs(subject, placed))
		.flatMap(({ slug, field, text }) =>
			locales.flatMap((locale) =>
				chargesOf(text[locale] ?? '', locale, names).map(({ found, instead }) => ({
					slug,
					field,
					message: `says "${found}" in our own words: ${instead}, quote it, or attribute it by accordingTo.`
				}))
			)
		);
}

function isOurs({ notes }: Subject, { slug, use, attributed }: PlacedText): boolean {
	const note = notes.get(slug);
	const isName = use === 'sourceTitle' || (use === 'name' && note && named.includes(note.kind));
	return !attributed && !isName;
}

/** The names of whom the subject tells and of who tells it, longer ones first. */
function properNames({ notes, sources }: Subject): readonly string[] {
	const names = [...notes.values()].filter(({ kind }) => named.includes(kind)).flatMap(spellingsOf);
	const publishers = [...sources.values()].map(({ publisher }) =>
		publisher.replace(/ \(.*\)$/, '')
	);
	return [...names, ...publishers].sort((a, b) => b.length - a.length);
}

function spellingsOf({ name }: Note): readonly string[] {
	const { en, ar, inSentence, latin = [], arabic = [] } = name;
	return [en, ar, ...(inSentence === undefined ? [] : [inSentence]), ...latin, ...arabic];
}

function chargesOf(text: string, locale: Locale, names: readonly string[]) {
	const charges = (read: string) =>
		chargedWords.flatMap(({ [locale]: forms, instead, unless }) => {
			if (forms === undefined || unless?.test(read)) return [];
			const found = wordOf(forms, locale).exec(read)?.[0];
			return found === undefined ? [] : [{ found, instead }];
		});
	const plain = withoutQuotations(text).replace(/[\u064b-\u0652\u0640]/g, '');
	// Most texts have no such word, and names are many.
	if (charges(plain).length === 0) return [];
	return charges(names.reduce((rest, name) => rest.replaceAll(name, '_'), plain));
}

function wordOf(forms: string, locale: Locale): RegExp {
	const prefix = locale === 'ar' ? '[وف]?[بكل]?(?:ال|لل)?' : '';
	return new RegExp(`(?<!\\p{L})${prefix}(?:${forms})(?!\\p{L})`, 'iu');
}
