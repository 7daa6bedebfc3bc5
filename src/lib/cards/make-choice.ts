import { commonParts, itemId } from './common-parts';
import { drawOptions, hasChoice } from './distractors';
import { keyOption, meanSimilarity, wrongOption } from './options';
import { createRandom } from './random';
import type { WayMaker } from './way-maker';

/** The value among others that are proven wrong. */
export const choice: WayMaker = {
	form: 'choice',
	direction: 'value',
	isPossible: hasChoice,
	make(deck, card, ask) {
		const drawn = drawOptions(deck, card, createRandom(itemId(card, ask)));
		if (!drawn) return undefined;
		const key = keyOption(deck, card, ask.locale);
		const options = drawn.map((candidate) =>
			candidate === 'key' ? key : wrongOption(deck, card, candidate, ask.locale)
		);
		return {
			form: 'choice',
			...commonParts(deck, card, ask),
			difficulty: meanSimilarity(options),
			options,
			keyId: key.id
		};
	}
};
