import type { CardId } from '$lib/cards';
import { createEntryIds, type ReviewEntry } from '$lib/schedule';
import { theDeck } from './deck';

const dayMs = 86_400_000;

/** The evening of a study day in Baghdad, epoch ms. */
export function eveningOf(day: number): number {
	return day * dayMs + 17 * 3_600_000;
}

/**
 * What somebody leaves in the log who recalls twelve cards of all topics every other evening, and
 * forgets each fifth.
 * @param lastDay study day
 */
export async function livedDays(lastDay: number, evenings: number): Promise<ReviewEntry[]> {
	const { cards } = await theDeck();
	const nextId = createEntryIds({ deviceId: 'testdev0' });
	const each = Math.floor(cards.length / 24);
	return Array.from({ length: evenings * 12 }, (_, n): ReviewEntry => {
		const evening = Math.floor(n / 12);
		const studyDay = lastDay - 2 * (evenings - 1 - evening);
		const at = eveningOf(studyDay) + (n % 12) * 20_000;
		const card = cards[(((evening % 2) * 12 + (n % 12)) * each) % cards.length];
		const remembered = n % 5 !== 4;
		return {
			id: nextId(at),
			at,
			studyDay,
			cardId: card?.id ?? ('' as CardId),
			type: 'review',
			form: 'recall',
			locale: 'en',
			seed: 'k3v9x0ab',
			response: { form: 'recall', remembered },
			optionIds: [],
			correct: remembered,
			rating: remembered ? 'good' : 'again',
			durationMs: 10_000
		};
	});
}
