import { expect, type Page } from '@playwright/test';
import { makeItem, type CardId, type Direction, type Form, type Item } from '$lib/cards';
import { theDeck } from './deck';
import type { Language } from './pages/words';

interface Posed {
	readonly cardId: CardId;
	readonly form: Form;
	readonly direction?: Direction;
	readonly seed: string;
}

/**
 * The item on screen with its key, made again from what the day's session keeps of it as it is shown.
 * @param isShown whether it is the one: another tab may show one of its own
 */
export async function posedItem(
	page: Page,
	locale: Language,
	isShown: (item: Item) => Promise<boolean>
): Promise<Item> {
	const deck = await theDeck();
	let found: Item | undefined;
	const find = async (): Promise<boolean> => {
		const posed = posedIn(await page.evaluate(() => localStorage.getItem('diwan/posed')));
		const card = posed && deck.byId.get(posed.cardId);
		found = card && makeItem(card, deck, { ...posed, locale });
		return found !== undefined && isShown(found);
	};
	const message = 'the item on screen is the one that is kept';
	await expect.poll(find, { message, intervals: [30, 60, 120, 250] }).toBe(true);
	if (!found) throw new Error('Nothing is kept of what is on screen.');
	return found;
}

function posedIn(kept: string | null): Posed | undefined {
	const record = JSON.parse(kept ?? 'null') as { subject: string; posed: Posed } | null;
	return record?.subject === 'iraq' ? record.posed : undefined;
}
