import { describe, expect, it } from 'vitest';
import { analyse } from './analyse';
import { aGradebook } from '../../../tests/builders/quiz';
import type { Gradebook } from './gradebook';

const k = 'key';
const o = 'other';
const t = 'third';

/** So many students with the same answers. */
function times<T>(count: number, one: T): T[] {
	return Array.from({ length: count }, () => one);
}

describe('the analysis of a small class', () => {
	const chosen = [...times(6, [k, k]), ...times(5, [o, k]), [o, t], [t, undefined]];
	const { count, forms, items, grades } = analyse(aGradebook(chosen));

	it('tells facility with its interval, and what was chosen', () => {
		expect(count).toBe(13);
		expect(items[0]?.facility?.value).toBeCloseTo(6 / 13, 12);
		expect(items[0]?.facility?.low).toBeLessThan(0.3);
		expect(
			items[0]?.options.map(({ optionId, chosen: n, isRight }) => [optionId, n, isRight])
		).toEqual([
			['other', 6, false],
			['key', 6, true],
			['third', 1, false]
		]);
		expect(items[0]?.guessing).toBeCloseTo(1 / 3, 12);
		expect(grades.mean?.count).toBe(13);
	});

	it('hides under fifteen students what compares them', () => {
		expect(forms.map(({ reliability }) => reliability)).toEqual([undefined]);
		expect(items.map(({ discrimination }) => discrimination)).toEqual([undefined, undefined]);
		expect(items.map(({ alphaWithout }) => alphaWithout)).toEqual([undefined, undefined]);
		expect(items[0]?.options.map(({ withRest }) => withRest)).toEqual(times(3, undefined));
		const more = analyse(aGradebook([...chosen, [k, k], [k, k]]));
		expect(more.forms[0]?.reliability?.alpha.count).toBe(15);
		expect(more.items[0]?.discrimination?.index.count).toBe(15);
	});
});

describe('the analysis', () => {
	it('takes what was passed over for wrong, and leaves out what was not reached', () => {
		const { items } = analyse(
			aGradebook([
				[k, undefined, k],
				[k, k, undefined],
				[k, undefined, undefined]
			])
		);
		const figures = items.map(({ reached, omitted, notReached, facility }) => [
			reached,
			omitted,
			notReached,
			facility?.value
		]);
		expect(figures).toEqual([
			[3, 0, 0, 1],
			[2, 1, 1, 0.5],
			[1, 0, 2, 1]
		]);
		expect(items[2]?.warnings).toEqual(['seldomReached']);
	});

	it('tells what each third of the class chose', () => {
		const weak = [o, o, o];
		const middle = [o, k, o];
		const strong = [k, k, k];
		const { items } = analyse(
			aGradebook([...times(3, strong), ...times(4, middle), ...times(3, weak)])
		);
		const [first] = items;
		expect(first?.options[0]?.byThird).toEqual([
			{ chosen: 3, count: 3 },
			{ chosen: 4, count: 4 },
			{ chosen: 0, count: 3 }
		]);
		expect(first?.options[1]?.byThird.map(({ chosen }) => chosen)).toEqual([0, 0, 3]);
	});

	it('warns of a key that the strong do not choose', () => {
		// Everybody who is right elsewhere takes the wrong option in the first item.
		const { items } = analyse(aGradebook([...times(10, [o, k, k]), ...times(10, [k, o, o])]));
		expect(items[0]?.discrimination?.index.value).toBeCloseTo(-1, 12);
		expect(items[0]?.warnings).toEqual(['negative', 'dubious', 'suspectKey']);
		expect(items[0]?.effectiveWeight).toBeUndefined();
		expect(items[1]?.warnings).toEqual([]);
		const easy = analyse(aGradebook(times(20, [k, k])));
		expect(easy.items[0]?.warnings).toEqual(['noSpread']);
	});

	it('says how many take what for what, each student once', () => {
		const chosen = [...times(11, [o, o]), ...times(8, [k, k]), ...times(4, [t, k]), [k, undefined]];
		const { misconceptions, confusions } = analyse(aGradebook(chosen));
		expect(
			misconceptions.map(({ chosenId, keyId, students, share, itemIds }) => [
				chosenId,
				keyId,
				students,
				share.count,
				itemIds
			])
		).toEqual([
			['other', 'key', 11, 24, ['item-0', 'item-1']],
			['third', 'key', 4, 24, ['item-0']]
		]);
		expect(
			confusions.map(({ confusion, students, chosen: n, offered }) => [
				confusion,
				students,
				n,
				offered
			])
		).toEqual([['sameRole', 15, 26, 94]]);
	});

	it('leaves a retired item out of all but its own row', () => {
		const book = aGradebook([...times(10, [o, k]), ...times(10, [k, o])]);
		const fix = { kind: 'retired' as const, itemId: 'item-0' };
		const [first, ...others] = book.items;
		const retired: Gradebook = { ...book, items: first ? [{ ...first, fix }, ...others] : [] };
		const { misconceptions, items, topics } = analyse(retired);
		expect(misconceptions.flatMap(({ itemIds }) => itemIds)).toEqual(['item-1']);
		expect(items.map(({ isRetired }) => isRetired)).toEqual([true, false]);
		expect(topics.map(({ items: n }) => n)).toEqual([1]);
	});

	it('is of the students, not of their answers, by topic', () => {
		const { topics } = analyse(
			aGradebook([
				[k, k],
				[k, o],
				[o, undefined]
			])
		);
		expect(topics[0]?.mean?.value).toBeCloseTo(0.5, 12);
		expect(topics[0]?.students.map(({ fraction, items }) => [fraction, items])).toEqual([
			[1, 2],
			[0.5, 2],
			[0, 1]
		]);
	});

	it('of nobody is empty', () => {
		const { count, grades, forms, misconceptions } = analyse(aGradebook([]));
		expect([count, grades.mean, forms, misconceptions]).toEqual([0, undefined, [], []]);
	});
});
