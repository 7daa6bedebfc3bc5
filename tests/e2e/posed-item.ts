import { expect, type Page } from '@playwright/test';
import { makeItem, type CardId, type Direction, type Form, type Item } from '$lib/cards';
import { theDeck } from './deck';
import { Disk } from './disk';
import type { Language } from './pages/words';

interface Posed {
	readonly cardId: CardId;
	readonly form: Form;
	readonly direction?: Direction;
	readonly seed: string;
}

/**
 * The item on screen with its key, made again from what the day's session keeps of it on the disk.
 * @param isShown whether it is the one; the disk follows the screen a moment later
 */
export async function posedItem(
	page: Page,
	locale: Language,
	isShown: (item: Item) => Promise<boolean>
): Promise<Item> {
	const deck = await theDeck();
	const disk = new Disk(page);
	let found: Item | undefined;
	const find = async (): Promise<boolean> => {
		const posed = (await disk.records()).map(posedIn).find((each) => each !== undefined);
		const card = posed && deck.byId.get(posed.cardId);
		found = card && makeItem(card, deck, { ...posed, locale });
		return found !== undefined && isShown(found);
	};
	const message = 'the item on screen is the one on the disk';
	await expect.poll(find, { message, intervals: [30, 60, 120, 250] }).toBe(true);
	if (!found) throw new Error('There is no session on the disk.');
	return found;
}

function posedIn(record: unknown): Posed | undefined {
	const isSession =
		typeof record === 'object' &&
		record !== null &&
		'posed' in record &&
		'subject' in record &&
		record.subject === 'iraq';
	return isSession ? (record.posed as Posed) : undefined;
}
