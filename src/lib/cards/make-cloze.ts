import type { Locale } from '$lib/content';
import type { Candidate } from './candidate';
import type { Card } from './card';
import { commonParts, itemId } from './common-parts';
import type { Deck } from './deck';
import { drawOptions, hasChoice } from './distractors';
import { gapOf, type Gap } from './gap';
import type { ClozeItem, Option } from './item';
import { keyOption, meanSimilarity, wrongOption } from './options';
import { perCard } from './per-card';
import { createRandom } from './random';
import { askedTimes, maySameTime } from './same-time';
import { hasOneAnswer } from './sentence';
import { typedAnswer } from './typed-answer';
import { typedValue } from './value-text';
import type { Ask, WayMaker } from './way-maker';

/** The statement with a gap, to be typed, or filled from a bank where there are proven wrong words. */
export const cloze: WayMaker = {
	form: 'cloze',
	direction: 'value',
	isPossible: (deck, card) =>
		hasOneCompletion(deck, card) &&
		(typedAnswer(deck, card, 'en') !== undefined || hasChoice(deck, card)),
	make(deck, card, ask) {
		const gap = gapOf(deck.subject, card, ask.locale);
		const typed = typedAnswer(deck, card, ask.locale);
		const bank = makeBank(deck, card, ask, gap);
		if (!typed && !bank) return undefined;
		const common = commonParts(deck, card, ask);
		return {
			form: 'cloze',
			...common,
			stem: gap.stem,
			// Where it can be typed, the bank is only a help.
			difficulty: bank && !typed ? meanSimilarity(bank.options) : common.difficulty,
			...(typed && { typed }),
			...(bank && { bank })
		};
	}
};

/**
 * Whether the statement is true with one value alone. A statement cannot name the values that hold
 * beside it, as a question can; and of claims and figures it leaves out what they are an answer to.
 */
const hasOneCompletion = perCard((deck: Deck, card: Card): boolean => {
	if (card.note.kind === 'claim' || card.note.kind === 'figure') return false;
	const beside = card.siblings.some((sibling) =>
		maySameTime(askedTimes(card, sibling), askedTimes(card))
	);
	return !beside && hasOneAnswer(deck.subject, card);
});

/** Options as they are written in the gap, or none if one of them would not fit there. */
function makeBank(deck: Deck, card: Card, ask: Ask, gap: Gap): ClozeItem['bank'] {
	const drawn = hasChoice(deck, card)
		? drawOptions(deck, card, createRandom(itemId(card, ask)))
		: undefined;
	if (!drawn) return undefined;
	const options = drawn.flatMap((candidate) => inGap(deck, card, candidate, ask.locale, gap));
	if (options.length < drawn.length) return undefined;
	return { options, keyId: keyOption(deck, card, ask.locale).id };
}

function inGap(
	deck: Deck,
	card: Card,
	candidate: Candidate | 'key',
	locale: Locale,
	gap: Gap
): readonly Option[] {
	const isKey = candidate === 'key';
	const option = isKey ? keyOption(deck, card, locale) : wrongOption(deck, card, candidate, locale);
	const text = gap.filledWith(
		isKey ? typedValue(card.valueType, card.account.value) : candidate.typed
	);
	return text === undefined ? [] : [{ ...option, text }];
}
