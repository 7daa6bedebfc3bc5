import { expect, type Page } from '@playwright/test';
import { availableForms, availableWays, type Card, type CardId, type Form } from '$lib/cards';
import { startSession, studyDay } from '$lib/schedule';
import { theDeck } from './deck';
import { Disk } from './disk';
import { expectSetting } from './fixtures';
import { HomePage } from './pages/home-page';
import { SettingsPage } from './pages/settings-page';
import { StudyPage } from './pages/study-page';
import type { Language } from './pages/words';

/** The forms that most cards can be asked in. */
const plainForms: readonly Form[] = ['recall', 'choice', 'trueFalse', 'shortText'];

/**
 * Opens the study page in a session of new cards that can be asked in every plain form, the first of
 * them in the form that the test is about. A card that was met long ago would
 * come in that form by itself.
 */
export async function openSession(
	page: Page,
	form: Form,
	language: Language = 'en',
	cards = 10
): Promise<StudyPage> {
	const chosen = await cardsFor(form, cards);
	const [{ id: cardId, direction }] = chosen;
	const cardIds = chosen.map(({ id }) => id);
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
			posed: { cardId, form, ...direction, seed: nextSeed(page) }
		}
	});
	await home.start.or(home.resume).click();
	const study = new StudyPage(page, language);
	// To load the subject is given the time that it takes.
	await study.item.waitFor();
	await expect(study.item).toHaveAttribute('data-form', form);
	return study;
}

const sessions = new WeakMap<Page, number>();

/** The same questions in every run, as not every mistake can be made in each; new ones in every session. */
function nextSeed(page: Page): string {
	const session = (sessions.get(page) ?? 0) + 1;
	sessions.set(page, session);
	return `session ${session}`;
}

/** From now on no card goes on by itself after a right answer, while a test looks at it. */
export async function stay(page: Page): Promise<void> {
	const settings = new SettingsPage(page);
	await settings.open();
	await settings.switchOff('Go on by itself after a right answer');
	await expectSetting(new Disk(page), { autoAdvance: false });
}

interface Chosen {
	readonly id: CardId;
	readonly direction: { readonly direction?: string };
}

/** The first card that can be asked in a form, and then the first that can be in every plain one. */
async function cardsFor(form: Form, count: number): Promise<[Chosen, ...Chosen[]]> {
	const deck = await theDeck();
	const isVersatile = (card: Card) => {
		const available = availableForms(card, deck);
		return plainForms.every((plain) => available.includes(plain));
	};
	const wayOf = (card: Card) => availableWays(card, deck).find((each) => each.form === form);
	// Looked for one by one: to ask what each card of the deck can do takes a second.
	const first = deck.cards.find(
		(card) => wayOf(card) && (!plainForms.includes(form) || isVersatile(card))
	);
	const way = first && wayOf(first);
	if (!way) throw new Error(`No card can be asked in the form "${form}".`);
	const direction = way.direction === 'value' ? {} : { direction: way.direction };
	const chosen: [Chosen, ...Chosen[]] = [{ id: first.id, direction }];
	for (const card of deck.cards) {
		if (chosen.length === count) break;
		if (card !== first && isVersatile(card)) chosen.push({ id: card.id, direction: {} });
	}
	return chosen;
}
