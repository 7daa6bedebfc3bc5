import type { Locale } from '$lib/content';
import type { FieldKey, PartPhrases } from './part-phrase';
import { partPhrasesAr } from './part-phrases.ar';
import { partPhrasesEn } from './part-phrases.en';
import type { Card } from './card';
import type { Deck } from './deck';
import { isolated, nameInSentence, typedValue, valueInSentence } from './value-text';

export function partPhrasesOf(locale: Locale): PartPhrases {
	return locale === 'ar' ? partPhrasesAr : partPhrasesEn;
}

type Shape = 'multi' | 'multiNotes' | 'match' | 'classify' | 'order';

/** Whether the card's field can be asked of several at once in that way. */
export function hasPhrase(shape: Shape, card: Card): boolean {
	return partPhrasesEn[shape][fieldKey(card)] !== undefined;
}

/**
 * What is asked of several at once, without its closing mark. `multi` names the card's note, the
 * others its value where they name anything.
 * @throws Error if there is no phrase: see `hasPhrase`.
 */
export function askParts(deck: Deck, shape: Shape, card: Card, locale: Locale): string {
	const phrase = partPhrasesOf(locale)[shape][fieldKey(card)];
	if (!phrase) throw new Error(`There is no phrase to ask "${fieldKey(card)}" as "${shape}".`);
	return phrase({
		named:
			shape === 'multiNotes' || shape === 'order'
				? valueInSentence(deck.subject, typedValue(card.valueType, card.account.value), locale)
				: nameInSentence(card.note, locale),
		by: isolated(card.accordingTo?.[locale] ?? '', locale),
		typology: isolated(card.typology?.name[locale] ?? '', locale)
	});
}

function fieldKey({ note, field }: Card): FieldKey {
	return `${note.kind}/${field}`;
}
