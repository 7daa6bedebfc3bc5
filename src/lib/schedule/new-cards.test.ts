import { describe, expect, it } from 'vitest';
import { aCardId, aState, noon, noonDay } from './builders';
import type { DueQuestion } from './due-cards';
import { newCards } from './new-cards';

const [blue, blueToo] = [aCardId('blue/base'), aCardId('blue/leader')];
const [azure, red, green] = [aCardId('azure/base'), aCardId('red/base'), aCardId('green/base')];

/** Blue and azure are taken for one another. */
function question(overrides: Partial<DueQuestion> = {}): DueQuestion {
	return {
		cardIds: [blue, blueToo, azure, red, green],
		states: new Map(),
		today: noonDay,
		now: noon,
		newPerDay: 0,
		areConfusable: (a, b) =>
			[a, b].some((id) => id.startsWith('blue/')) && [a, b].some((id) => id.startsWith('azure/')),
		...overrides
	};
}

describe('new cards beyond the plan', () => {
	it('are of different notes, without two that are confusable, as long as there are others', () => {
		expect(newCards(question(), 3)).toEqual([blue, red, green]);
	});

	it('are confusable ones, too, where there is nothing else', () => {
		expect(newCards(question(), 5)).toEqual([blue, red, green, blueToo, azure]);
	});

	it('hold back what is confusable with a card first met today', () => {
		const today = aState({ cardId: blue, firstReviewDay: noonDay });
		expect(newCards(question({ states: new Map([[blue, today]]) }), 2)).toEqual([blueToo, red]);
		const cardIds = [azure, red];
		const met = new Map([[blue, today]]);
		expect(newCards(question({ cardIds, states: met }), 1)).toEqual([red]);
		const earlier = new Map([[blue, aState({ cardId: blue })]]);
		expect(newCards(question({ cardIds, states: earlier }), 1)).toEqual([azure]);
	});
});
