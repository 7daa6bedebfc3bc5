import { describe, expect, it } from 'vitest';
import { hardestOf } from './hardest';

/** Names and places of the three hardest of so many questions. */
function hardest(facilities: readonly (number | undefined)[], retired = '') {
	const items = facilities.map((_, index) => ({ id: `q${String(index + 1)}` }));
	const statistics = facilities.map((value, index) => ({
		itemId: items[index]?.id ?? '',
		isRetired: items[index]?.id === retired,
		facility: value === undefined ? undefined : { value, low: 0, high: 1, count: 20 }
	}));
	return hardestOf(items, statistics, 3).map(({ asked, place }) => [asked.id, place]);
}

describe('the questions to talk about', () => {
	it('are those that fewest have right, of equals the first', () => {
		expect(hardest([0.9, 0.2, 0.5, 0.2, 0.4])).toEqual([
			['q2', 1],
			['q4', 3],
			['q5', 4]
		]);
	});

	it('are none that nobody reached, that everybody has right, or that count for nobody', () => {
		expect(hardest([1, undefined, 0.1, 0.6], 'q3')).toEqual([['q4', 3]]);
	});
});
