import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId } from './card';
import { grade } from './grade';
import type { ClassifyItem, MultiItem, Option, OrderItem } from './item';

const base = {
	id: 'own:form:seed',
	cardId: 'own' as CardId,
	direction: 'value',
	locale: 'en',
	stem: 'Put these in order.',
	answer: '',
	explanation: { statement: '', otherAccounts: [], citations: [], laterFact: false },
	difficulty: 0.5
} as const;

/** An order of things that happened between two days each; the first is the asked card's own. */
function anOrder(spans: readonly (readonly [number, number])[]): OrderItem {
	const parts = spans.map(([firstDay, lastDay], index) => ({
		id: `part-${String(index)}`,
		cardId: (index === 0 ? 'own' : `card-${String(index)}`) as CardId,
		text: '',
		proof: { rule: 'stated' as const, facts: [], sources: [] },
		statement: '',
		firstDay,
		lastDay,
		date: ''
	}));
	return { ...base, form: 'order', parts };
}

function gradeOf(item: OrderItem, indexes: readonly number[]) {
	return grade(item, { form: 'order', partIds: indexes.map((index) => `part-${String(index)}`) });
}

function* permutations(items: readonly number[]): Generator<readonly number[]> {
	if (items.length === 0) yield [];
	for (const [index, first] of items.entries()) {
		const rest = items.filter((_, other) => other !== index);
		for (const tail of permutations(rest)) yield [first, ...tail];
	}
}

describe('an order', () => {
	it('is right exactly if days can be found for it that run on, for every order of up to seven', () => {
		// A day for each in turn, as early as can be but not before the one in front of it.
		const canBe = (spans: readonly (readonly [number, number])[], order: readonly number[]) => {
			let today = -Infinity;
			return order.every((index) => {
				const [first, last] = spans[index] ?? [0, 0];
				today = Math.max(today, first);
				return today <= last;
			});
		};
		const span = fc
			.tuple(fc.nat({ max: 9 }), fc.nat({ max: 3 }))
			.map(([first, length]) => [first, first + length] as const);
		let [rightCount, otherCount] = [0, 0];
		fc.assert(
			fc.property(fc.array(span, { minLength: 2, maxLength: 6 }), (spans) => {
				for (const order of permutations(spans.map((_, index) => index))) {
					const isRight = gradeOf(anOrder(spans), order).verdict === 'right';
					expect(isRight).toBe(canBe(spans, order));
					if (isRight) rightCount += 1;
					else otherCount += 1;
				}
			}),
			{ numRuns: 60 }
		);
		const seven = [
			[0, 2],
			[1, 1],
			[2, 4],
			[5, 5],
			[5, 5],
			[4, 9],
			[8, 9]
		] as const;
		for (const order of permutations([0, 1, 2, 3, 4, 5, 6])) {
			const isRight = gradeOf(anOrder(seven), order).verdict === 'right';
			expect(isRight).toBe(canBe(seven, order));
		}
		expect(Math.min(rightCount, otherCount)).toBeGreaterThan(200);
	});

	it('earns the share of decided pairs that it keeps, and rates the asked card by its own', () => {
		const item = anOrder([
			[0, 0],
			[10, 20],
			[15, 30],
			[40, 40]
		]);
		// Five pairs are decided: all but the second and the third.
		expect(gradeOf(item, [0, 2, 1, 3])).toEqual({ fraction: 1, verdict: 'right', rating: 'good' });
		expect(gradeOf(item, [0, 1, 3, 2])).toEqual({
			fraction: 0.8,
			verdict: 'partly',
			rating: 'good'
		});
		expect(gradeOf(item, [1, 0, 2, 3])).toEqual({
			fraction: 0.8,
			verdict: 'partly',
			rating: 'again'
		});
		expect(gradeOf(item, [3, 2, 1, 0])).toEqual({ fraction: 0, verdict: 'wrong', rating: 'again' });
	});

	it('is wrong with a part left out or put in twice', () => {
		const item = anOrder([
			[0, 0],
			[1, 1],
			[2, 2]
		]);
		expect(gradeOf(item, [0, 1]).verdict).toBe('wrong');
		expect(gradeOf(item, [0, 1, 1]).verdict).toBe('wrong');
	});
});

describe('parts that are placed', () => {
	const parts = ['own', 'b', 'c', 'd'].map((id) => ({
		id,
		cardId: id as CardId,
		text: '',
		proof: { rule: 'stated' as const, facts: [id], sources: [] },
		statement: '',
		targetId: id === 'own' || id === 'b' ? 'left' : 'right'
	}));
	const item: ClassifyItem = { ...base, form: 'classify', parts, targets: [] };
	const placed = (placements: readonly (readonly [string, string])[]) =>
		grade(item, { form: 'classify', placements });

	it('earn a share each, and the asked card is rated by its own', () => {
		const most = placed([
			['own', 'left'],
			['b', 'right'],
			['c', 'right'],
			['d', 'right']
		]);
		expect(most).toEqual({ fraction: 0.75, verdict: 'partly', rating: 'good' });
		expect(
			placed([
				['own', 'right'],
				['b', 'left']
			])
		).toEqual({
			fraction: 0.25,
			verdict: 'partly',
			rating: 'again'
		});
		expect(placed([])).toEqual({ fraction: 0, verdict: 'wrong', rating: 'again' });
	});
});

describe('several to choose', () => {
	const options = ['own', 'other', 'wrong', 'worse'].map((id): Option => ({
		id,
		text: id,
		proof: { rule: 'stated', facts: [id], sources: [] }
	}));
	const item: MultiItem = { ...base, form: 'multi', options, keyIds: ['own', 'other'] };
	const chosen = (...optionIds: string[]) => grade(item, { form: 'multi', optionIds });

	it('is right with all that are right and nothing else', () => {
		expect(chosen('other', 'own')).toEqual({ fraction: 1, verdict: 'right', rating: 'good' });
	});

	it('is partly right for each option judged rightly, and good for who knew the asked one', () => {
		expect(chosen('own')).toEqual({ fraction: 0.75, verdict: 'partly', rating: 'good' });
		expect(chosen('other')).toEqual({ fraction: 0.75, verdict: 'partly', rating: 'again' });
	});

	it('rates as not known what was chosen with something wrong, or with everything', () => {
		expect(chosen('own', 'wrong').rating).toBe('again');
		expect(chosen('own', 'other', 'wrong', 'worse')).toEqual({
			fraction: 0.5,
			verdict: 'partly',
			rating: 'again'
		});
	});

	it('is wrong with nothing right among it, however many wrong ones were left alone', () => {
		const wrong = { fraction: 0, verdict: 'wrong', rating: 'again' };
		expect(chosen('wrong')).toEqual(wrong);
		expect(chosen('wrong', 'worse')).toEqual(wrong);
		expect(chosen()).toEqual(wrong);
	});
});
