import { commonParts, itemId } from './common-parts';
import { drawClaim, hasClaim } from './distractors';
import { keyOption, meanSimilarity, wrongOption } from './options';
import { createRandom, nextBelow } from './random';
import { statementOf } from './sentence';
import type { WayMaker } from './way-maker';

/** The fact as a statement, or one with another value that is proven wrong. */
export const trueFalse: WayMaker = {
	form: 'trueFalse',
	direction: 'value',
	// A card without a false claim could only ever be true, so it is not asked in this form.
	isPossible: hasClaim,
	make(deck, card, ask) {
		const random = createRandom(itemId(card, ask));
		const isTrue = nextBelow(random, 2) === 0;
		const drawn = drawClaim(deck, card, random);
		if (!drawn) return undefined;
		const wrong = wrongOption(deck, card, drawn, ask.locale);
		return {
			form: 'trueFalse',
			...commonParts(deck, card, ask),
			difficulty: meanSimilarity([wrong]),
			stem: statementOf(deck.subject, card, ask.locale, isTrue ? undefined : drawn.typed),
			isTrue,
			claimed: isTrue ? keyOption(deck, card, ask.locale) : wrong
		};
	}
};
