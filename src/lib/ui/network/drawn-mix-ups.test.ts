import { describe, expect, it } from 'vitest';
import { drawnMixUps } from './drawn-mix-ups';

/** `ada` and twenty-five others, less and less often. */
const mixUps = Array.from({ length: 25 }, (_, index) => ({
	notes: ['ada', `n${String(index)}`] as const,
	count: 30 - index,
	lastDay: 20_000
}));
const there = new Set(mixUps.flatMap(({ notes }) => notes));

describe('the mix-ups that are drawn', () => {
	it('are the twenty most frequent', () => {
		const drawn = drawnMixUps(mixUps, there, undefined);
		expect(drawn).toHaveLength(20);
		expect(drawn.at(-1)).toEqual(['ada', 'n19']);
	});

	it('are also all of whoever is chosen', () => {
		expect(drawnMixUps(mixUps, there, 'n24').at(-1)).toEqual(['ada', 'n24']);
		expect(drawnMixUps(mixUps, there, 'ada')).toHaveLength(25);
	});

	it('leave out who is not there on that day, and count only who is', () => {
		const later = new Set([...there].filter((slug) => slug !== 'n0'));
		const drawn = drawnMixUps(mixUps, later, undefined);
		expect(drawn[0]).toEqual(['ada', 'n1']);
		expect(drawn).toHaveLength(20);
	});
});
