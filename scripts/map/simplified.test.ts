import { expect, it } from 'vitest';
import { simplified } from './simplified';

it('a corner that hardly sticks out is left out, and one that does is kept', () => {
	expect(
		simplified(
			[
				[0, 0],
				[1, 0.2],
				[2, 0],
				[3, 4],
				[4, 0]
			],
			0.5
		)
	).toEqual([
		[0, 0],
		[2, 0],
		[3, 4],
		[4, 0]
	]);
});

it('a ring keeps its way out and back', () => {
	expect(
		simplified(
			[
				[0, 0],
				[5, 5],
				[0, 0]
			],
			1
		)
	).toHaveLength(3);
});
