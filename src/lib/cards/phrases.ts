import type { AnyFieldName, Kind, Locale } from '$lib/content';
import type { Phrase, Phrases } from './phrase';
import { phrasesAr } from './phrases.ar';
import { phrasesEn } from './phrases.en';

export function phrasesOf(locale: Locale): Phrases {
	return locale === 'ar' ? phrasesAr : phrasesEn;
}

/** @throws Error if the kind has no such field. */
export function phraseOf(locale: Locale, kind: Kind, field: AnyFieldName): Phrase {
	const phrases: Readonly<Record<string, Phrase>> = phrasesOf(locale).fields[kind];
	const phrase = phrases[field];
	if (!phrase) throw new Error(`There is no phrase for the field "${field}" of a ${kind}.`);
	return phrase;
}
