import { availableForms, makeDeck, makeItem, type Deck, type Form } from '$lib/cards';
import type { Locale, Subject } from '$lib/content';

const locales: readonly Locale[] = ['en', 'ar'];

/** The forms that show the most of a card to an author, best first. */
const telling: readonly Form[] = ['choice', 'trueFalse', 'recall'];

/** Every card as it may be asked, for an author to read: its id, then the question, and the options with a star at the key. */
export function questionsOf(subject: Subject): readonly string[] {
	const deck = makeDeck(subject);
	return deck.cards.flatMap((card) => {
		const forms = availableForms(card, deck);
		const form = telling.find((one) => forms.includes(one)) ?? 'recall';
		return [
			`${card.id} (${form})`,
			...locales.flatMap((locale) => asked(card, deck, form, locale))
		];
	});
}

function asked(card: Deck['cards'][number], deck: Deck, form: Form, locale: Locale): string[] {
	// The seed is the card's own, so that two runs print the same.
	const item = makeItem(card, deck, { form, seed: card.id, locale });
	if (!item) return [];
	const options =
		item.form === 'choice'
			? item.options.map(({ id, text }) => (id === item.keyId ? `*${text}` : text))
			: [];
	return [`  ${item.stem}`, ...(options.length > 0 ? [`    ${options.join(' | ')}`] : [])];
}
