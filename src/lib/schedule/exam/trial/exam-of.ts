import type { CardId } from '$lib/cards';
import type { ExamQuestion } from '../exam-plan';
import type { Standing } from '../situation';

/** The exam of a learner who has met no card yet, every day of which has the same minutes. */
export function examOf(standing: Standing): ExamQuestion {
	const facts = standing.known.lastDay.length;
	return {
		topics: Array.from({ length: 10 }, (_, topic) => ({
			id: `topic ${String(topic)}`,
			cardIds: Array.from({ length: facts / 10 }, (__, n) => cardId(topic, n))
		})),
		states: new Map(),
		today: 20_000,
		examDay: 20_000 + standing.secondsByDay.length,
		minutesPerDay: (standing.secondsByDay[0] ?? 0) / 60,
		daysOff: [],
		missedShare: standing.missedShare,
		answering: { costs: standing.costs, firstRight: standing.firstRight },
		outcomes: standing.outcomes,
		weights: standing.weights,
		seed: standing.seed
	};
}

function cardId(topic: number, n: number): CardId {
	const id = `note-${String(topic)}-${String(n)}/name`;
	if (!isCardId(id)) throw new Error(`No card id: ${id}`);
	return id;
}

function isCardId(text: string): text is CardId {
	return text.includes('/');
}
