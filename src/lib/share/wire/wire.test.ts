import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswerToEach, oneOfEach } from '../../../../tests/builders/one-of-each';
import type { CardId, Item, Response } from '$lib/cards';
import type { AssignmentId, Attempt, Asked, SetItem } from '$lib/quiz';
import { seed } from '../builders';
import { readAsked, writeAsked, type Askable } from './asked-block';
import { isAssignmentId, readAttemptHead, writeAttempt } from './attempt-body';
import { fromBase41, toBase41 } from './base-41';
import { fromBase64Url, toBase64Url } from './base-64-url';
import { BitReader } from './bit-reader';
import { BitWriter } from './bit-writer';
import { durationOf, durationStep } from './duration-step';

const roundedDuration = (durationMs: number) => durationOf(durationStep(durationMs));
import { readShortText, writeShortText } from './short-text';

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Uint8Array.from(array));

describe('bytes as text', () => {
	it('are the same bytes again', () => {
		fc.assert(
			fc.property(bytes, (array) => {
				expect(fromBase64Url(toBase64Url(array))).toEqual(array);
				expect(fromBase41(toBase41(array))).toEqual(array);
			}),
			{ seed }
		);
		expect(toBase64Url(Uint8Array.of(255, 239, 16))).toBe('_-8Q');
		// 65535 is 17 + 41 * (40 + 41 * 38); 16 is 16 + 41 * 0.
		expect(toBase41(Uint8Array.of(255, 255, 16))).toBe('H:-G0');
	});

	it('have one text each: no other is read as the same', () => {
		const texts = (letters: string) =>
			fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 });
		const [base41, base64] = [
			texts('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$+-/:'),
			texts('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
		];
		fc.assert(
			fc.property(base41, base64, (a, b) => {
				const [fromA, fromB] = [fromBase41(a), fromBase64Url(b)];
				if (fromA) expect(toBase41(fromA)).toBe(a);
				if (fromB) expect(toBase64Url(fromB)).toBe(b);
			}),
			{ seed, numRuns: 2_000 }
		);
		expect(fromBase64Url('_-8R_')).toBeUndefined();
		expect(fromBase64Url('_x')).toBeUndefined();
		expect(fromBase41('%%')).toBeUndefined();
	});
});

describe('what fills the last byte', () => {
	it('is zeros, and nothing comes behind it', () => {
		const whole = Uint8Array.of(0b1010_0000);
		const read = (bytes: Uint8Array) => () => {
			const reader = new BitReader(bytes);
			reader.bits(3);
			reader.end();
		};
		expect(read(whole)).not.toThrow();
		expect(read(Uint8Array.of(0b1010_0100))).toThrow('is not zero');
		expect(read(Uint8Array.of(0b1010_0000, 0))).toThrow('something is left');
		expect(read(Uint8Array.of())).toThrow('the end is missing');
	});
});

describe('a short text', () => {
	const written = (text: string) => {
		const to = new BitWriter();
		writeShortText(to, text);
		return to.done();
	};

	it('is the same again, whatever its letters', () => {
		fc.assert(
			fc.property(anyText(60), (text) => {
				expect(readShortText(new BitReader(written(text)), 60)).toBe(text);
			}),
			{ seed, numRuns: 150 }
		);
	});

	it('takes six bits a letter in Arabic and in small letters', () => {
		// A byte for its length and its page, and the thirty letters.
		expect(written('أوامر الحشد وقوانينه في العراق')).toHaveLength(Math.ceil((6 + 2 + 180) / 8));
		expect(written('the order of twenty sixteen is')).toHaveLength(Math.ceil((6 + 2 + 180) / 8));
	});

	it('longer than is allowed is not read', () => {
		const reader = new BitReader(written('abcdef'));
		expect(() => readShortText(reader, 5)).toThrow('a number is too large');
	});
});

describe('a duration', () => {
	it('is off by an eighth at most, up to eight hours', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1_000, max: 28_000_000 }), (ms) => {
				expect(Math.abs(roundedDuration(ms) - ms)).toBeLessThanOrEqual(Math.max(125, ms / 8));
			}),
			{ seed }
		);
		expect([0, 130, 4_200, 61_000, 1e12].map(roundedDuration)).toEqual([
			0, 250, 4_000, 64_000, 28_672_000
		]);
		for (let step = 0; step < 64; step += 1) expect(durationStep(durationOf(step))).toBe(step);
	});
});

describe('what is asked', () => {
	const ids = Array.from({ length: 700 }, (_, at) => `note-${String(at)}/value`).filter(isCardId);
	const deck: Askable = {
		byId: new Map(ids.map((id) => [id, undefined])),
		subject: { topics: new Map(['law', 'people', 'events'].map((topic) => [topic, undefined])) }
	};
	const anyItem: fc.Arbitrary<SetItem> = fc.record({
		cardId: fc.constantFrom(...ids),
		way: fc.constantFrom(
			{ form: 'choice', direction: 'chain' },
			{ form: 'order', direction: 'value' },
			{ form: 'recall', direction: 'value' }
		),
		draw: fc.nat(9_999)
	});
	const anyCell = fc.record(
		{
			count: fc.integer({ min: 1, max: 20 }),
			form: fc.constantFrom('choice', 'number'),
			direction: fc.constantFrom('value', 'contrast'),
			topic: fc.constantFrom('law', 'people', 'events'),
			band: fc.constantFrom('easy', 'medium', 'hard'),
			years: fc.record({ from: fc.integer({ min: -800, max: 2100 }), to: fc.nat(2100) })
		},
		{ requiredKeys: ['count', 'form'] }
	);
	const anyAsked: fc.Arbitrary<Asked> = fc.oneof(
		fc.record({ kind: fc.constant('items'), items: fc.array(anyItem, { maxLength: 60 }) }),
		fc.record({ kind: fc.constant('blueprint'), blueprint: fc.array(anyCell, { maxLength: 10 }) })
	);

	it('is the same again, with the same cards', () => {
		fc.assert(
			fc.property(anyAsked, (asked) => {
				expect(readAsked(writeAsked(asked, deck), deck)).toEqual({ ok: true, value: asked });
			}),
			{ seed, numRuns: 300 }
		);
	});

	it('is not read where a card has another place', () => {
		const [first, ...rest] = ids;
		if (first === undefined) throw new Error('There are cards.');
		const asked: Asked = {
			kind: 'items',
			items: [{ cardId: first, way: { form: 'choice', direction: 'value' }, draw: 0 }]
		};
		const other = { ...deck, byId: new Map(rest.map((id) => [id, undefined])) };
		expect(readAsked(writeAsked(asked, deck), other)).toEqual({ ok: false, reason: 'damaged' });
		expect(() => writeAsked(asked, other)).toThrow('is not of this subject');
	});

	it('costs 20 bits an item in a deck of 700 cards', () => {
		const twenty = ids.slice(0, 20).map((cardId) => {
			return { cardId, way: { form: 'choice', direction: 'value' }, draw: 0 } as const;
		});
		// 18 each, and 27 in all for the kind, the count and the check.
		const expected = Math.ceil((20 * 18 + 27) / 8);
		expect(writeAsked({ kind: 'items', items: twenty }, deck)).toHaveLength(expected);
	});
});

describe('an attempt', () => {
	const attempt: Attempt = {
		assignment: assignmentId('00112233445566ff'),
		student: '7K2M9',
		nonce: 'fedcba9876543210',
		form: 3,
		responses: anAnswerToEach.map((response) => ({ response, durationMs: 4_000 })),
		startedAt: 1_795_000_020_000,
		finishedAt: 1_795_001_160_000
	};

	function readAgain(given: Attempt, items: readonly Item[] = oneOfEach): unknown {
		const head = readAttemptHead(writeAttempt(given, oneOfEach));
		if (!head.ok) return head.reason;
		const { responsesTo, ...rest } = head.value;
		const responses = responsesTo(items);
		return responses.ok ? { ...rest, responses: responses.value } : responses.reason;
	}

	it('is the same again, in all forms', () => {
		expect(readAgain(attempt)).toEqual(attempt);
	});

	it('is the same again, whatever was answered', () => {
		const responses = fc.tuple(
			...oneOfEach.map((item) => fc.option(anyResponseTo(item), { nil: undefined }))
		);
		const anyAttempt = fc.record({
			responses,
			student: fc.oneof(fc.constantFrom('7K2M9', '00000', ''), fc.string({ maxLength: 40 })),
			form: fc.nat(2 ** 20),
			startedAt: fc.nat(40_000_000).map((minutes) => minutes * 60_000),
			finishedAt: fc.nat(40_000_000).map((minutes) => minutes * 60_000)
		});
		fc.assert(
			fc.property(anyAttempt, ({ responses: given, ...rest }) => {
				const all = given.map((response) => response && { response, durationMs: 250 });
				const whole = { ...attempt, ...rest, responses: all };
				expect(readAgain(whole)).toEqual(whole);
			}),
			{ seed, numRuns: 300 }
		);
	});

	it('is read with the same items in another order of their options, and with no others', () => {
		const [recall, choice, ...rest] = oneOfEach;
		if (recall?.form !== 'recall' || choice?.form !== 'choice') throw new Error('They are.');
		const shuffled = { ...choice, options: [...choice.options].reverse() };
		expect(readAgain(attempt, [recall, shuffled, ...rest])).toEqual(attempt);
		const other = { ...choice, options: choice.options.slice(1) };
		expect(readAgain(attempt, [recall, other, ...rest])).toBe('otherItems');
		expect(readAgain(attempt, [recall, ...rest])).toBe('otherItems');
	});

	it('that was typed at length goes without what is beyond 200 letters', () => {
		const item = oneOfEach.find(({ form }) => form === 'shortText');
		if (!item) throw new Error('There is one.');
		const long: Attempt = {
			...attempt,
			responses: [{ response: { form: 'shortText', text: 'ش'.repeat(300) }, durationMs: 0 }]
		};
		const head = readAttemptHead(writeAttempt(long, [item]));
		expect(head.ok && head.value.responsesTo([item])).toEqual({
			ok: true,
			value: [{ response: { form: 'shortText', text: 'ش'.repeat(200) }, durationMs: 0 }]
		});
	});

	it('that says to have typed where nothing can be typed is refused', () => {
		const bankOnly = oneOfEach.find(({ id }) => id === 'cloze-bank#0');
		if (!bankOnly) throw new Error('There is one.');
		const response: Response = { form: 'cloze', text: 'alpha' };
		const typed = { ...attempt, responses: [{ response, durationMs: 0 }] };
		const head = readAttemptHead(writeAttempt(typed, [bankOnly]));
		expect(head.ok && head.value.responsesTo([bankOnly])).toEqual({ ok: false, reason: 'damaged' });
	});

	it('with an answer that does not belong to its item is a bug', () => {
		const [first, ...rest] = attempt.responses;
		if (!first) throw new Error('There is one.');
		const wrong: Response = { form: 'choice', optionId: 'alpha' };
		const responses = [{ ...first, response: wrong }, ...rest];
		expect(() => writeAttempt({ ...attempt, responses }, oneOfEach)).toThrow(
			'in the form "choice"'
		);
		expect(() => writeAttempt({ ...attempt, responses: rest }, oneOfEach)).toThrow('answers to');
	});
});

function anyResponseTo(item: Item): fc.Arbitrary<Response> {
	const text = anyText(30);
	const example = anAnswerToEach.find(({ form }) => form === item.form);
	const optional = { requiredKeys: ['form', 'text'] } as { requiredKeys: ['form', 'text'] };
	switch (item.form) {
		case 'recall':
			return fc.record({ form: fc.constant(item.form), remembered: fc.boolean() });
		case 'choice':
			return fc.record({ form: fc.constant(item.form), optionId: oneId(item.options) });
		case 'multi':
			return fc
				.subarray([...item.options].map(({ id }) => id).sort())
				.map((optionIds) => ({ form: item.form, optionIds }));
		case 'trueFalse':
			return fc.record({ form: fc.constant(item.form), value: fc.boolean() });
		case 'match':
		case 'classify': {
			const parts = [...item.parts].map(({ id }) => id).sort();
			return fc
				.tuple(fc.subarray(parts), fc.array(oneId(item.targets), { minLength: 9, maxLength: 9 }))
				.map(([placed, targets]) => ({
					form: item.form,
					placements: placed.map((id, at) => [id, targets[at] ?? ''] as const)
				}));
		}
		case 'order': {
			const parts = item.parts.map(({ id }) => id);
			return fc.shuffledSubarray(parts).map((partIds): Response => ({ form: item.form, partIds }));
		}
		case 'cloze':
			return fc.record(
				{
					form: fc.constant(item.form),
					text,
					firstTry: text,
					optionId: oneId(item.bank?.options ?? [])
				},
				item.typed ? optional : { requiredKeys: ['form', 'text', 'optionId'] }
			);
		case 'shortText':
			return fc.record({ form: fc.constant(item.form), text, firstTry: text }, optional);
		case 'date': {
			const date = fc.constantFrom(
				'2016',
				'2016-02',
				'2016-02-29',
				'0999-12-31',
				'',
				'٢٠١٦',
				'2016-99'
			);
			return fc.record(
				{ form: fc.constant(item.form), date, firstTry: date },
				{ requiredKeys: ['form', 'date'] }
			);
		}
		case 'number':
			return fc.record({ form: fc.constant(item.form), text });
		default:
			if (!example) throw new Error('There is an answer to each.');
			return fc.constant(example);
	}
}

/** Of letters that are short on the wire, and of all others. */
function anyText(maxLength: number): fc.Arbitrary<string> {
	const short = fc.constantFrom(...'ابتةىئقرعab xyzAZ019٠٩-.«»');
	const any = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
	return fc.array(fc.oneof(short, any), { maxLength }).map((letters) => letters.join(''));
}

function oneId(offered: readonly { readonly id: string }[]): fc.Arbitrary<string> {
	return fc.constantFrom(...offered.map(({ id }) => id));
}

function isCardId(text: string): text is CardId {
	return text.includes('/');
}

function assignmentId(text: string): AssignmentId {
	if (!isAssignmentId(text)) throw new Error(`No id: ${text}`);
	return text;
}
