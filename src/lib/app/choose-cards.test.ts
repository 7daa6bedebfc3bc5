import { describe, expect, it } from 'vitest';
import type { DueQuestion } from '$lib/schedule';
import { aState, noon, noonDay } from '../schedule/builders';
import { aCardId } from './builders';
import { chooseCards, readStudyMode } from './choose-cards';

const [first, second, third] = [aCardId('a/base'), aCardId('b/base'), aCardId('c/base')];
const many = Array.from({ length: 30 }, (_, n) => aCardId(`note-${String(n)}/base`));

function question(overrides: Partial<DueQuestion> = {}): DueQuestion {
	return {
		cardIds: [first, second, third],
		states: new Map(),
		today: noonDay,
		now: noon,
		newPerDay: 2,
		...overrides
	};
}

describe('the cards of a session', () => {
	it('are those of the day', () => {
		const due = { kind: 'due', length: 'usual' } as const;
		const states = new Map([[third, aState({ cardId: third })]]);
		expect(chooseCards(due, question({ states }))).toEqual([third, first, second]);
	});

	it.each([
		['short', 15],
		['usual', 20],
		['all', 30]
	] as const)('are no more than a %s session has room for: %i', (length, count) => {
		const wanted = question({ cardIds: many, newPerDay: 30 });
		expect(chooseCards({ kind: 'due', length }, wanted)).toHaveLength(count);
	});

	it('that are new are five of those never met, whatever the limit of the day', () => {
		const met = question({
			cardIds: many,
			states: new Map([[many[1] ?? first, aState()]]),
			newPerDay: 0
		});
		const [a, , b, c, d, e] = many;
		expect(chooseCards({ kind: 'new' }, met)).toEqual([a, b, c, d, e]);
	});

	it('that are weak are those met, likeliest forgotten first', () => {
		const states = new Map([
			[first, aState({ cardId: first, stabilityDays: 90 })],
			[third, aState({ cardId: third, stabilityDays: 2 })]
		]);
		expect(chooseCards({ kind: 'weak' }, question({ states }))).toEqual([third, first]);
	});

	it('of a drill are those asked for, in teaching order and once each', () => {
		const cardIds = [third, 'no-such/card', first, third, '__proto__'];
		expect(chooseCards({ kind: 'drill', cardIds }, question())).toEqual([first, third]);
	});

	it('of a note are all of its own, and none of a note whose name begins alike', () => {
		const cardIds = [aCardId('a/base'), aCardId('a-b/base'), aCardId('a/leader')];
		const mode = { kind: 'note', slug: 'a' } as const;
		expect(chooseCards(mode, question({ cardIds }))).toEqual(['a/base', 'a/leader']);
	});

	it('of a drill of strangers are none', () => {
		expect(chooseCards({ kind: 'drill', cardIds: [''] }, question())).toEqual([]);
	});
});

describe('the mode in an address', () => {
	it.each([
		['', { kind: 'due', length: 'short' }],
		['?mode=new', { kind: 'new' }],
		['?mode=weak', { kind: 'weak' }],
		['?mode=drill', { kind: 'due', length: 'short' }],
		['?mode=__proto__', { kind: 'due', length: 'short' }],
		['?drill=a/base&drill=b/base', { kind: 'drill', cardIds: ['a/base', 'b/base'] }],
		['?note=a&subject=isles', { kind: 'note', slug: 'a' }],
		['?mode=new&drill=', { kind: 'drill', cardIds: [''] }]
	])('%s is read', (query, mode) => {
		expect(readStudyMode(new URLSearchParams(query), 'short')).toEqual(mode);
	});
});
