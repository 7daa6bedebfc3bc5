import { expect, it } from 'vitest';
import type { CardId } from '$lib/cards';
import type { TimeEntry } from './time-chart';
import { layInLanes } from './time-lanes';

function anEntry(kind: TimeEntry['kind'], from: number, to: number): TimeEntry {
	const id = `${kind}-${String(from)}/date` as CardId;
	const texts = { name: '', when: '', sentence: '' };
	return { id, slug: id, kind, shape: 'day', from, to, softFrom: false, softTo: false, ...texts };
}

const lanesOf = (entries: readonly TimeEntry[], room = { mark: 1, nameOf: () => 1 }) =>
	layInLanes(entries, room).laid.map(({ lane }) => lane);

it('what would touch lies in different lanes, and what would not, in the same', () => {
	const entries = [anEntry('event', 0, 9), anEntry('event', 5, 6), anEntry('event', 10, 11)];
	expect(lanesOf(entries)).toEqual([0, 1, 0]);
});

it('a name keeps the next entry out of its lane as long as there are others', () => {
	const entries = [anEntry('event', 0, 0), anEntry('event', 5, 5)];
	expect(lanesOf(entries, { mark: 1, nameOf: () => 10 })).toEqual([0, 1]);
	expect(lanesOf(entries, { mark: 1, nameOf: () => 5 })).toEqual([0, 0]);
});

it('each kind has lanes of its own, and events come first', () => {
	const entries = [anEntry('person', 0, 1), anEntry('event', 0, 1), anEntry('person', 1, 2)];
	const { sections, lanes } = layInLanes(entries, { mark: 1, nameOf: () => 1 });
	expect(sections).toEqual([
		{ kind: 'event', firstLane: 0, lanes: 1 },
		{ kind: 'person', firstLane: 1, lanes: 2 }
	]);
	expect(lanes).toBe(3);
});

it('thousands at one time stay within the lanes that can be looked over', () => {
	const entries = Array.from({ length: 2000 }, (_, n) => anEntry('event', n % 3, n % 3)).sort(
		(a, b) => a.from - b.from
	);
	expect(layInLanes(entries, { mark: 1, nameOf: () => 50 }).lanes).toBe(9);
});

it('tells how far there is room behind an entry', () => {
	const entries = [anEntry('event', 0, 1), anEntry('event', 20, 21)];
	const { laid } = layInLanes(entries, { mark: 1, nameOf: () => 1 });
	expect(laid.map(({ nextFrom }) => nextFrom)).toEqual([20, Infinity]);
});
