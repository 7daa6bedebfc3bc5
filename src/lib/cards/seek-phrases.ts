import type { AnyFieldName, Kind, Locale } from '$lib/content';
import type { SeekPhrase, SeekPhrases } from './seek-phrase';
import { seekPhrasesAr } from './seek-phrases.ar';
import { seekPhrasesEn } from './seek-phrases.en';

export function seekPhrasesOf(locale: Locale): SeekPhrases {
	return locale === 'ar' ? seekPhrasesAr : seekPhrasesEn;
}

/** @returns how the field is asked from its value; empty for one that is not */
export function seekPhraseOf(locale: Locale, kind: Kind, field: AnyFieldName): SeekPhrase {
	const phrases: Readonly<Record<string, SeekPhrase | undefined>> =
		seekPhrasesOf(locale).fields[kind];
	return phrases[field] ?? {};
}
