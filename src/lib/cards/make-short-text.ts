import { commonParts } from './common-parts';
import { typedAnswer } from './typed-answer';
import type { WayMaker } from './way-maker';

/** The value to be typed: a name, a number or a year. */
export const shortText: WayMaker = {
	form: 'shortText',
	direction: 'value',
	isPossible: (deck, card) => typedAnswer(deck, card, 'en') !== undefined,
	make(deck, card, ask) {
		const typed = typedAnswer(deck, card, ask.locale);
		return typed && { form: 'shortText', ...commonParts(deck, card, ask), ...typed };
	}
};
