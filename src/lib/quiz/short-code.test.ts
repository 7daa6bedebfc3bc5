import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeItem, type Item } from '$lib/cards';
import type { AssignmentId } from './assignment';
import type { GivenResponse } from './attempt';
import { aChoice, anAssignment, assignmentId, choose, isles } from '../../../tests/builders/quiz';
import { itemsOf } from './items-of';
import { readShortCode, shortCodeOf } from './short-code';
import { checkValues } from './check-values';

const assignment = anAssignment();
const asked = assignment.asked?.kind === 'items' ? assignment.asked.items : [];
const items = itemsOf(isles, assignment.seed, asked, 'en') ?? [];
const scope = { assignment: assignmentId, student: 'KRVQE', items };

/** As many items of four options as a paper may have. */
const twenty = Array.from({ length: 20 }, (_, index): Item => {
	const three = aChoice(`item-${String(index)}`);
	const [first] = three.options;
	return first ? { ...three, options: [...three.options, { ...first, id: 'fourth' }] } : three;
});

const anyAnswers = (asked: readonly Item[]) =>
	fc.tuple(
		...asked.map((item) =>
			item.form === 'choice'
				? fc.option(
						fc.constantFrom(...item.options).map(({ id }): GivenResponse['response'] => ({
							form: 'choice',
							optionId: id
						})),
						{ nil: undefined }
					)
				: fc.constant(undefined)
		)
	);

describe('a short code', () => {
	it('tells all answers of a set of twenty choices in twelve characters', () => {
		fc.assert(
			fc.property(anyAnswers(twenty), (answers) => {
				const responses = answers.map((response) => response && { response, durationMs: 0 });
				const whose = { assignment: assignmentId, student: 'KRVQE' };
				const code = shortCodeOf({ ...whose, responses }, twenty) ?? '';
				expect(code).toHaveLength(12);
				expect(readShortCode(code, { ...whose, items: twenty })).toEqual({
					ok: true,
					value: responses
				});
			})
		);
	});

	it('is shorter for fewer, with more checks', () => {
		const responses = items.map((item) => choose(item));
		expect(shortCodeOf({ ...scope, responses }, items)).toHaveLength(7);
	});

	it('is read as it is spoken and typed', () => {
		const chosen = items.slice(1).map((item) => ({ ...choose(item, 1), durationMs: 0 }));
		const responses = [undefined, ...chosen];
		const code = shortCodeOf({ ...scope, responses }, items) ?? '';
		const typed = `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase();
		expect(readShortCode(typed, scope)).toEqual({ ok: true, value: responses });
	});

	it('is refused with one or two characters wrong', () => {
		const values = fc.integer({ min: 0, max: 31 });
		const place = fc.integer({ min: 0, max: 11 });
		fc.assert(
			fc.property(anyAnswers(twenty), place, place, values, values, (answers, i, j, a, b) => {
				const responses = answers.map((response) => response && { response, durationMs: 0 });
				const whose = { assignment: assignmentId, student: 'KRVQE' };
				const code = shortCodeOf({ ...whose, responses }, twenty) ?? '';
				const wrong = [...code];
				wrong[i] = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(a);
				wrong[j] = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(b);
				const read = readShortCode(wrong.join(''), { ...whose, items: twenty });
				expect(read.ok).toBe(wrong.join('') === code);
			})
		);
	});

	it('is refused for another student, assignment or form', () => {
		const responses = items.map((item) => choose(item));
		const code = shortCodeOf({ ...scope, responses }, items) ?? '';
		const turned = [...items].reverse();
		const refused = { ok: false, reason: 'wrongCheck' };
		expect(readShortCode(code, { ...scope, student: '00000' })).toEqual(refused);
		const other = 'ffeeddccbbaa9988' as AssignmentId;
		expect(readShortCode(code, { ...scope, assignment: other })).toEqual(refused);
		expect(readShortCode(code, { ...scope, items: turned })).toEqual(refused);
	});

	it('is refused where something is missing, and never throws', () => {
		expect(readShortCode('', scope)).toEqual({ ok: false, reason: 'malformed' });
		expect(readShortCode('%%%%%%%', scope)).toEqual({ ok: false, reason: 'malformed' });
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(['boolean']).toContain(typeof readShortCode(text, scope).ok);
			})
		);
	});

	it('is only for choices and statements, and not for too many', () => {
		const [card] = isles.cards;
		const recall = card && makeItem(card, isles, { form: 'recall', seed: 's', locale: 'en' });
		const mixed = recall ? [...items, recall] : [];
		expect(shortCodeOf({ ...scope, responses: [] }, mixed)).toBeUndefined();
		expect(readShortCode('0', { ...scope, items: mixed })).toEqual({
			ok: false,
			reason: 'noShortCodes'
		});
		const many = [...twenty, ...twenty];
		expect(shortCodeOf({ ...scope, responses: [] }, many)).toBeUndefined();
	});

	it('is written alike everywhere', () => {
		const responses = twenty.map((item, index) => choose(item, index % 4));
		const whose = { assignment: assignmentId, student: 'KRVQE', responses };
		expect(shortCodeOf(whose, twenty)).toBe('18VPVRNQZYFT');
	});
});

describe('check characters', () => {
	it('are those of the Reed-Solomon code over 32 elements with roots x and x²', () => {
		// By hand: 1 -> (y + 2)(y + 4) = y² + 6y + 8.
		expect(checkValues([1], 2)).toEqual([6, 8]);
		expect(checkValues([0, 0, 1], 2)).toEqual([6, 8]);
		expect(checkValues([1], 1)).toEqual([2]);
	});
});
