import { describe, expect, it } from 'vitest';
import { againstEachOther } from './against-each-other';
import { isles } from '../../../tests/builders/quiz';
import { composeDraft } from './compose-set';
import { dropAt, moveAt, replaceAt } from './edit-items';
import { itemsOf } from './items-of';
import type { SetItem } from './quiz-set';
import { redraw, reroll } from './reroll';

const seed = '0123456789abcdef';
const { items } = composeDraft(isles, [{ count: 4, form: 'choice' }], seed);
const set = { seed, items };

function itemOf(id: string, form: 'recall' | 'choice' = 'recall'): SetItem {
	const card = isles.cards.find((one) => one.id === id);
	if (!card) throw new Error(`no card ${id}`);
	return { cardId: card.id, way: { form, direction: 'value' }, draw: 0 };
}

describe('another item in the stead of one', () => {
	it('asks another card in the same way, and fits the set', () => {
		const other = reroll(isles, set, 1);
		expect(other?.cardId).not.toBe(items[1]?.cardId);
		expect(other?.way).toEqual(items[1]?.way);
		const changed = other ? replaceAt(items, 1, other) : [];
		expect(againstEachOther(isles, { seed, items: changed })).toEqual([]);
	});

	it('is another each time, until all have come', () => {
		const seen = new Set<string>();
		let present = items;
		for (let round = 0; round < 60; round += 1) {
			const other = reroll(isles, { seed, items: present }, 0, { count: 1, form: 'choice' });
			if (!other || seen.has(other.cardId)) break;
			seen.add(other.cardId);
			present = replaceAt(present, 0, other);
		}
		expect(seen.size).toBeGreaterThan(15);
	});

	it('may be the same card with other options', () => {
		const found = items.map((_, place) => redraw(isles, set, place));
		const changed = found.findIndex((one) => one !== undefined);
		const other = found[changed];
		expect(other?.cardId).toBe(items[changed]?.cardId);
		const [before, after] = [items[changed], other].map((one) =>
			one ? itemsOf(isles, seed, [one], 'en')?.[0] : undefined
		);
		const ids = [before, after].map((item) =>
			item?.form === 'choice' ? item.options.map(({ id }) => id).join() : ''
		);
		expect(ids[0]).not.toBe(ids[1]);
	});

	it('is not there where nothing else can be asked', () => {
		const alone = { seed, items: [itemOf('siege-ships/quantity')] };
		expect(redraw(isles, alone, 0)).toBeUndefined();
		expect(reroll(isles, alone, 5)).toBeUndefined();
		expect(reroll(isles, alone, 0, { count: 1, form: 'choice', topic: 'none' })).toBeUndefined();
	});
});

describe('items picked by hand', () => {
	it('are told which of them give each other away', () => {
		const picked = [
			itemOf('lantern-night/date'),
			itemOf('bell-strike/actor'),
			itemOf('bell-strike/claimedBy'),
			itemOf('lantern-night/date', 'choice')
		];
		expect(againstEachOther(isles, { seed, items: picked })).toEqual([
			[0, 3],
			[1, 2]
		]);
		expect(againstEachOther(isles, set)).toEqual([]);
	});

	it('are moved and dropped', () => {
		const order = (some: readonly SetItem[]) => some.map((item) => items.indexOf(item));
		expect(order(moveAt(items, 0, 2))).toEqual([1, 2, 0, 3]);
		expect(order(moveAt(items, 3, 0))).toEqual([3, 0, 1, 2]);
		expect(order(moveAt(items, 0, 99))).toEqual([1, 2, 3, 0]);
		expect(order(moveAt(items, 9, 0))).toEqual([0, 1, 2, 3]);
		expect(order(dropAt(items, 1))).toEqual([0, 2, 3]);
	});

	it('are nothing at all if one of them cannot be made', () => {
		const unknown = {
			...itemOf('lantern-night/date'),
			way: { form: 'match', direction: 'chain' } as const
		};
		expect(itemsOf(isles, seed, [...items, unknown], 'en')).toBeUndefined();
		expect(itemsOf(isles, seed, items, 'ar')?.map(({ locale }) => locale)).toEqual([
			'ar',
			'ar',
			'ar',
			'ar'
		]);
	});
});
