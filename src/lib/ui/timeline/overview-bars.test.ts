import { expect, it } from 'vitest';
import type { CardId } from '$lib/cards';
import type { TimeEntry } from '$lib/explore';
import { barsOf } from './overview-bars';

function begins(from: number): TimeEntry {
	const texts = { slug: 'x', name: '', when: '', sentence: '' };
	const ends = { from, to: from, softFrom: false, softTo: false };
	return { id: 'x/date' as CardId, kind: 'event', shape: 'day', ...ends, ...texts };
}

it('a bar stands for what begins in a part, and a part where nothing does has none', () => {
	const entries = [0, 5, 9, 9.5, 30, -3, 44].map(begins);
	expect(barsOf(entries, { fromDay: 0, days: 40 }, 4)).toEqual([
		{ from: 0, to: 0.25, height: 1 },
		{ from: 0.75, to: 1, height: 0.5 }
	]);
});

it('what has no beginning stands nowhere', () => {
	expect(barsOf([begins(-Infinity)], { fromDay: 0, days: 40 }, 4)).toEqual([]);
});
