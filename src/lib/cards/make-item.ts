import type { Locale } from '$lib/content';
import type { Card } from './card';
import type { Deck } from './deck';
import { drawClaim, drawOptions, hasChoice, hasClaim } from './distractors';
import { explain } from './explain';
import type { ChoiceItem, Form, Item, RecallItem, ShortTextItem, TrueFalseItem } from './item';
import { keyOption, wrongOption } from './options';
import { createRandom, nextBelow } from './random';
import { questionOf, statementOf } from './sentence';
import { typedAnswer } from './typed-answer';

/** How a card is to be asked. */
export interface Ask {
	readonly form: Form;
	/** Any text. The same seed makes the same item, with the same options in either language. */
	readonly seed: string;
	readonly locale: Locale;
}

/** The forms in which a card can be asked; `recall` is always among them. */
export function availableForms(card: Card, deck: Deck): readonly Form[] {
	const forms: Form[] = ['recall'];
	if (hasChoice(deck, card)) forms.push('choice');
	if (hasClaim(deck, card)) forms.push('trueFalse');
	if (typedAnswer(deck, card, 'en')) forms.push('shortText');
	return forms;
}

/**
 * Poses a card as one question. The item depends on nothing but the arguments.
 * @returns `undefined` if the card cannot be asked in that form; see `availableForms`.
 */
export function makeItem(card: Card, deck: Deck, ask: Ask): Item | undefined {
	switch (ask.form) {
		case 'recall':
			return makeRecall(card, deck, ask);
		case 'choice':
			return makeChoice(card, deck, ask);
		case 'trueFalse':
			return makeTrueFalse(card, deck, ask);
		case 'shortText':
			return makeShortText(card, deck, ask);
	}
}

function makeRecall(card: Card, deck: Deck, ask: Ask): RecallItem {
	return { form: 'recall', ...commonParts(card, deck, ask) };
}

function makeChoice(card: Card, deck: Deck, ask: Ask): ChoiceItem | undefined {
	const drawn = drawOptions(deck, card, createRandom(itemId(card, ask)));
	if (!drawn) return undefined;
	const key = keyOption(deck, card, ask.locale);
	const options = drawn.map((candidate) =>
		candidate === 'key' ? key : wrongOption(deck, card, candidate, ask.locale)
	);
	return { form: 'choice', ...commonParts(card, deck, ask), options, keyId: key.id };
}

function makeTrueFalse(card: Card, deck: Deck, ask: Ask): TrueFalseItem | undefined {
	const random = createRandom(itemId(card, ask));
	const isTrue = nextBelow(random, 2) === 0;
	// A card without a false claim could only ever be true, so it is not asked in this form.
	const wrong = drawClaim(deck, card, random);
	if (!wrong) return undefined;
	return {
		form: 'trueFalse',
		...commonParts(card, deck, ask),
		stem: statementOf(deck.subject, card, ask.locale, isTrue ? undefined : wrong.typed),
		isTrue,
		claimed: isTrue ? keyOption(deck, card, ask.locale) : wrongOption(deck, card, wrong, ask.locale)
	};
}

function makeShortText(card: Card, deck: Deck, ask: Ask): ShortTextItem | undefined {
	const typed = typedAnswer(deck, card, ask.locale);
	return typed && { form: 'shortText', ...commonParts(card, deck, ask), ...typed };
}

function commonParts(card: Card, deck: Deck, ask: Ask): Omit<RecallItem, 'form'> {
	return {
		id: itemId(card, ask),
		cardId: card.id,
		locale: ask.locale,
		stem: questionOf(deck.subject, card, ask.locale),
		answer: keyOption(deck, card, ask.locale).text,
		explanation: explain(deck.subject, card, ask.locale)
	};
}

function itemId(card: Card, { form, seed }: Ask): string {
	return `${card.id}:${form}:${seed}`;
}
