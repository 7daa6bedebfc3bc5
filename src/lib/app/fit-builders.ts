import { createEntryIds, type LogEntry } from '$lib/schedule';
import { aCardId, answer, noon } from './builders';

const dayMs = 86_400_000;

/** So many cards, known at first, and nine of ten two days later: one review to predict of each. */
export function aLogOf(cards: number): readonly LogEntry[] {
	return aLog(cards, (card) => card % 10 !== 0);
}

/** So many cards, of which two of five are recalled two days later: far fewer than is usual. */
export function aForgetfulLog(cards: number): readonly LogEntry[] {
	return aLog(cards, (card) => card % 5 < 2);
}

function aLog(cards: number, knowsLater: (card: number) => boolean): readonly LogEntry[] {
	const nextId = createEntryIds({ deviceId: 'isles001', lastId: undefined });
	const day = Math.floor(noon / dayMs);
	const on = (days: number, card: number): LogEntry => {
		const at = noon + (days - 10) * dayMs + card * 1000;
		const knows = days === 0 || knowsLater(card);
		const given = answer({
			cardId: aCardId(`note-${String(card)}/date`),
			form: 'recall',
			response: { form: 'recall', remembered: knows },
			optionIds: [],
			correct: knows,
			rating: knows ? 'good' : 'again'
		});
		return { id: nextId(at), type: 'review', at, studyDay: day + days - 10, ...given };
	};
	const numbers = Array.from({ length: cards }, (_, card) => card);
	return [0, 2].flatMap((days) => numbers.map((card) => on(days, card)));
}
