import { formatPercent, type Locale } from '$lib/content';
import type { Card } from './card';
import { commonParts } from './common-parts';
import type { NumberItem } from './item';
import { phrasesOf } from './phrases';
import { hasOneAnswer } from './sentence';
import { typedValue } from './value-text';
import type { WayMaker } from './way-maker';

/** By how much an answer may be off where the source itself says "about". */
const aboutTolerance = 0.1;

/** A number in digits: the number of a brigade, or a count with its unit behind the field. */
export const number: WayMaker = {
	form: 'number',
	direction: 'value',
	isPossible: (deck, card) =>
		(card.valueType === 'number' || card.valueType === 'quantity') &&
		hasOneAnswer(deck.subject, card),
	make(deck, card, ask) {
		const asked = askedNumber(card, ask.locale);
		if (!asked) return undefined;
		const common = commonParts(deck, card, ask);
		const stem =
			asked.tolerance === 0 ? common.stem : withLeeway(common.stem, asked.tolerance, ask.locale);
		return { form: 'number', ...common, stem, ...asked };
	}
};

/** How exact the answer must be, before the mark that the question ends with. */
const giveOrTake: Readonly<Record<Locale, (share: string) => string>> = {
	en: (share) => `, give or take ${share}`,
	ar: (share) => `، بزيادة أو نقصان لا يتجاوزان ${share}`
};

function withLeeway(question: string, tolerance: number, locale: Locale): string {
	const { questionMark } = phrasesOf(locale);
	const leeway = giveOrTake[locale](formatPercent(tolerance, locale));
	return question.slice(0, -questionMark.length) + leeway + questionMark;
}

function askedNumber(
	{ valueType, account }: Card,
	locale: Locale
): Pick<NumberItem, 'min' | 'max' | 'unit' | 'tolerance'> | undefined {
	const { type, value } = typedValue(valueType, account.value);
	if (type === 'number') return { min: value, max: value, unit: '', tolerance: 0 };
	if (type !== 'quantity') return undefined;
	const { min, max, unit, approximate } = value;
	return { min, max, unit: unit[locale], tolerance: approximate ? aboutTolerance : 0 };
}
