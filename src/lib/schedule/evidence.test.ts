import type { Placement, Response } from '$lib/cards';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence';

describe('the chance of being right without knowing', () => {
	it.each<Response>([
		{ form: 'recall', remembered: true },
		{ form: 'shortText', text: 'Order 91' },
		{ form: 'date', date: '2016-02-22' },
		{ form: 'number', text: '91' },
		{ form: 'cloze', text: 'Order 91' }
	])('is none where the answer is produced: $form', (response) => {
		expect(evidenceOf({ response, optionIds: [] })).toEqual({ chance: 0, transfer: 1 });
	});

	it('is none for a gap that was filled by typing, although there was a bank', () => {
		const response = { form: 'cloze', text: 'Order 91' } as const;
		expect(evidenceOf({ response, optionIds: offered(4) }).chance).toBe(0);
	});

	it.each<[Response, number, number]>([
		[{ form: 'choice', optionId: '0' }, 2, 1 / 2],
		[{ form: 'choice', optionId: '0' }, 4, 1 / 4],
		[{ form: 'cloze', text: '', optionId: '0' }, 3, 1 / 3],
		[{ form: 'multi', optionIds: ['0', '1'] }, 5, 1 / 5],
		[{ form: 'trueFalse', value: false }, 0, 1 / 2],
		[{ form: 'classify', placements: placed(6) }, 3, 1 / 3],
		[{ form: 'order', partIds: offered(4) }, 4, 1 / 4]
	])('is by the number of what was offered: %o of %i', (response, count, chance) => {
		expect(evidenceOf({ response, optionIds: offered(count) }).chance).toBe(chance);
	});

	it('grows in a match from one answer of all to one of those that are left', () => {
		const chance = (answers: number, parts: number) =>
			evidenceOf({
				response: { form: 'match', placements: placed(parts) },
				optionIds: offered(answers)
			}).chance;
		expect(chance(4, 1)).toBe(1 / 4);
		expect(chance(4, 3)).toBeCloseTo((1 / 4 + 1 / 3 + 1 / 2) / 3, 12);
		expect(chance(5, 3)).toBeCloseTo((1 / 5 + 1 / 4 + 1 / 3) / 3, 12);
	});

	it('is never more than a half, whatever a damaged log says was offered', () => {
		expect(evidenceOf({ response: { form: 'choice', optionId: '0' }, optionIds: [] }).chance).toBe(
			1 / 2
		);
		const response = { form: 'match', placements: placed(9) } as const;
		expect(evidenceOf({ response, optionIds: offered(1) }).chance).toBe(1 / 2);
	});
});

describe('what an answer does for the memory', () => {
	it('is less where it was recognised, least where answers run out', () => {
		const transfer = (response: Response) =>
			evidenceOf({ response, optionIds: offered(4) }).transfer;
		expect(transfer({ form: 'cloze', text: '', optionId: '0' })).toBe(0.8);
		expect(transfer({ form: 'choice', optionId: '0' })).toBe(0.7);
		expect(transfer({ form: 'match', placements: placed(3) })).toBe(0.6);
	});
});

function offered(count: number): readonly string[] {
	return Array.from({ length: count }, (_, n) => String(n));
}

function placed(count: number): readonly Placement[] {
	return offered(count).map((id) => [id, id]);
}
