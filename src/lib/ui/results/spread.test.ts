import { describe, expect, it } from 'vitest';
import { spreadOf } from './spread';

describe('the spread of grades', () => {
	it('puts each grade in its tenth, the highest in the last', () => {
		expect(spreadOf([0, 0.05, 0.1, 0.3, 0.1 + 0.2, 0.699, 0.7, 1, 1])).toEqual([
			2, 1, 0, 2, 0, 0, 1, 1, 0, 2
		]);
	});

	it('is empty of nobody', () => {
		expect(spreadOf([])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
	});
});
