import { makeItem, type CardId, type Deck } from '$lib/cards';
import type { Locale } from '$lib/content';
import { countDue, sessionSummary, type DueQuestion, type Session } from '$lib/schedule';

/** What a finished session came to, as far as can be told at once. */
export interface StudyScore {
	/** Different cards that were answered. */
	readonly answered: number;
	/** How many of them were right at the first try, 0 to 1. */
	readonly rightFraction: number;
	readonly durationMs: number;
}

/** What follows from it. */
export interface StudyOutlook {
	/** Up to three cards, most missed first. */
	readonly weakest: readonly { readonly cardId: CardId; readonly question: string }[];
	readonly dueTomorrow: number;
}

/** The outlook follows when the score is on screen. */
export interface StudySummary {
	readonly score: StudyScore;
	readonly outlook?: StudyOutlook;
}

const shownWeakest = 3;

/**
 * @param startedAt epoch ms
 * @param now epoch ms
 */
export function scoreOf(session: Session, startedAt: number, now: number): StudyScore {
	const { cardCount, rightFirstTry } = sessionSummary(session);
	return {
		answered: cardCount,
		rightFraction: cardCount === 0 ? 1 : rightFirstTry / cardCount,
		// The clock may have been set back meanwhile.
		durationMs: Math.max(0, now - startedAt)
	};
}

export function outlookOf(options: {
	readonly session: Session;
	readonly deck: Deck;
	readonly question: DueQuestion;
	readonly locale: Locale;
}): StudyOutlook {
	const { session, deck, question, locale } = options;
	return {
		weakest: sessionSummary(session)
			.weakest.slice(0, shownWeakest)
			.map(({ cardId }) => ({ cardId, question: questionOf(cardId, deck, locale) })),
		dueTomorrow: countDue(question).dueTomorrow
	};
}

/** The plain question behind a card, whatever form it was asked in. */
function questionOf(cardId: CardId, deck: Deck, locale: Locale): string {
	const card = deck.byId.get(cardId);
	const item = card && makeItem(card, deck, { form: 'recall', seed: cardId, locale });
	return item?.stem ?? cardId;
}
