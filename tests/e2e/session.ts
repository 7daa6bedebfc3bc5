import { expect, type Page } from '@playwright/test';
import { availableForms, type CardId, type Form } from '$lib/cards';
import { startSession, studyDay } from '$lib/schedule';
import { theDeck } from './deck';
import { Disk } from './disk';
import { HomePage } from './pages/home-page';
import { StudyPage } from './pages/study-page';
import type { Language } from './pages/words';

/**
 * Opens the study page in a session of new cards that can be asked in every form, the first of
 * them in the form that the test is about. A card that was met long ago would
 * come in that form by itself.
 */
export async function openSession(
	page: Page,
	form: Form,
	language: Language = 'en',
	cards = 10
): Promise<StudyPage> {
	const cardIds = await versatileCards(cards);
	// The app makes the database, and has it once it can count.
	const home = new HomePage(page, language);
	await home.open();
	await expect(home.fresh).toHaveText(/\d|[٠-٩]/);
	const now = await page.evaluate(() => Date.now());
	await new Disk(page).write({
		store: 'records',
		key: 'session/iraq',
		value: {
			subject: 'iraq',
			studyDay: studyDay(now, 'Asia/Baghdad'),
			startedAt: now,
			session: startSession(cardIds),
			recentForms: [form],
			posed: { cardId: cardIds[0], form, seed: String(now) }
		}
	});
	const study = new StudyPage(page, language);
	await study.open();
	await expect(study.item).toHaveAttribute('data-form', form);
	return study;
}

/** The first cards that can be asked in every form. */
async function versatileCards(count: number): Promise<CardId[]> {
	const deck = await theDeck();
	const cardIds: CardId[] = [];
	for (const card of deck.cards) {
		if (cardIds.length === count) break;
		if (availableForms(card, deck).length === 4) cardIds.push(card.id);
	}
	return cardIds;
}
