import { vi } from 'vitest';
import * as cards from '$lib/cards';

/** What the next answers are worth, for tests in which that is the story's own affair. */
export const verdicts: cards.Grade[] = [];
/** The responses that were graded. */
export const judged: cards.Response[] = [];

/**
 * Puts `verdicts` in the place of the grader, until all mocks are restored. A module of its own would
 * stand in only for what is not loaded yet, and tests share what they load.
 */
export function tellGrades(): void {
	verdicts.length = 0;
	judged.length = 0;
	vi.spyOn(cards, 'grade').mockImplementation((_item, response) => {
		judged.push(response);
		const verdict = verdicts.shift();
		if (!verdict) throw new Error('The test has no more verdicts.');
		return verdict;
	});
}
