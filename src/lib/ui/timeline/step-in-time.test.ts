import { expect, it } from 'vitest';
import type { CardId } from '$lib/cards';
import type { LaidEntry } from '$lib/explore';
import { stepInTime } from './step-in-time';

function laid(id: string, from: number, lane: number): LaidEntry {
	const texts = { name: id, when: '', sentence: '', slug: id };
	const days = { from, to: from, softFrom: false, softTo: false };
	const entry = { id: id as CardId, kind: 'event', shape: 'day', ...days, ...texts } as const;
	return { entry, lane, nextFrom: Infinity };
}

const all = [laid('a', 0, 0), laid('b', 5, 2), laid('c', 9, 0), laid('d', 20, 1)];
const step = (
	from: string | undefined,
	direction: 'left' | 'right' | 'up' | 'down',
	mirrored = false
) => stepInTime(all, from as CardId | undefined, direction, mirrored, all[1])?.entry.id;

it('right is later, and left is later where time runs from right to left', () => {
	expect(step('a', 'right')).toBe('b');
	expect(step('b', 'left')).toBe('a');
	expect(step('a', 'left', true)).toBe('b');
	expect(step('b', 'right', true)).toBe('a');
});

it('stays at the first and at the last', () => {
	expect(step('a', 'left')).toBe('a');
	expect(step('d', 'right')).toBe('d');
});

it('down goes to the nearest in time of the next lane that has anything', () => {
	expect(step('a', 'down')).toBe('d');
	expect(step('d', 'down')).toBe('b');
	expect(step('b', 'up')).toBe('d');
	expect(step('d', 'up')).toBe('c');
	expect(step('a', 'up')).toBeUndefined();
});

it('begins where it is told to', () => {
	expect(step(undefined, 'down')).toBe('b');
});
