import type { ExamTopic, TopicOutlook } from './exam-plan';
import type { Expectation } from './expect-score';
import type { Situation } from './situation';

/** The share of a topic's cards that may be left unmet if it is still to fit. */
const mostUnmet = 0.1;

/** What becomes of each topic; its cards are numbered through all topics, in order. */
export function topicOutlooks(
	topics: readonly ExamTopic[],
	{ stands }: Pick<Situation, 'stands'>,
	{ recallOf, metShare }: Pick<Expectation, 'recallOf' | 'metShare'>
): TopicOutlook[] {
	let first = 0;
	return topics.map(({ id, cardIds }) => {
		const simulated = stands.subarray(first, first + cardIds.length);
		first += cardIds.length;
		let recalled = 0;
		let met = 0;
		for (const fact of simulated) {
			recalled += recallOf[fact] ?? 0;
			met += metShare[fact] ?? 0;
		}
		const cards = cardIds.length;
		const unmet = Math.max(Math.round(cards - met), 0);
		return {
			id,
			cards,
			recall: cards === 0 ? 0 : recalled / cards,
			unmet,
			fits: unmet <= mostUnmet * cards
		};
	});
}
