import { formatDigits, type AnyFieldName, type Locale } from '$lib/content';
import type { Card } from './card';
import { commonParts } from './common-parts';
import type { Deck } from './deck';
import { phrasesOf } from './phrases';
import { hasOneAnswer } from './sentence';
import type { Spot } from './spot';
import type { WayMaker } from './way-maker';

/** Kilometres that a town, its surroundings and an unsteady finger take. */
const toleranceKm = 50;

/** Where something was. What a place lies in, or whose forces were there, is no spot to point at. */
const asked: ReadonlySet<AnyFieldName> = new Set(['place', 'base']);

/** A spot to be shown on the map: where it was. */
export const place: WayMaker = {
	form: 'place',
	direction: 'value',
	isPossible: (deck, card) =>
		asked.has(card.field) && spotOf(deck, card) !== undefined && hasOneAnswer(deck.subject, card),
	make(deck, card, ask) {
		const spot = spotOf(deck, card);
		if (!spot) return undefined;
		const common = commonParts(deck, card, ask);
		const stem = withLeeway(common.stem, ask.locale);
		return { form: 'place', ...common, stem, spot, toleranceKm };
	}
};

function spotOf({ subject }: Deck, { valueType, account }: Card): Spot | undefined {
	const note = valueType === 'note' ? subject.notes.get(String(account.value)) : undefined;
	if (note?.kind !== 'place' || !note.coordinates) return undefined;
	const { latitude, longitude } = note.coordinates;
	return { latitude, longitude };
}

/** How far off the answer may be, before the mark that the question ends with. */
const giveOrTake: Readonly<Record<Locale, (km: string) => string>> = {
	en: (km) => `, give or take ${km} km`,
	ar: (km) => `، في حدود ${km} كيلومترًا`
};

function withLeeway(question: string, locale: Locale): string {
	const { questionMark } = phrasesOf(locale);
	const leeway = giveOrTake[locale](formatDigits(toleranceKm, locale));
	return question.slice(0, -questionMark.length) + leeway + questionMark;
}
