import { formatPercent, type Locale } from '$lib/content';
import type { Card } from './card';
import { commonParts } from './common-parts';
import type { NumberItem } from './item';
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
			asked.tolerance === 0 ? common.stem : toWithin[ask.locale](common.stem, asked.tolerance);
		return { form: 'number', ...common, stem, ...asked };
	}
};

/** The question with how exact the answer must be. */
const toWithin: Readonly<Record<Locale, (question: string, tolerance: number) => string>> = {
	en: (question, tolerance) => `To within ${formatPercent(tolerance, 'en')}: ${question}`,
	ar: (question, tolerance) => `بهامش خطأ لا يتجاوز ${formatPercent(tolerance, 'ar')}: ${question}`
};

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
