import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { is } from 'valibot';
import { fold, logEntry, type LogEntry } from '$lib/schedule';
import golden from '../../../../tests/golden/log-chunk-v1.json';
import goldenGiven from '../../../../tests/golden/log-chunk-v1-given.json';
import goldenParts from '../../../../tests/golden/log-chunk-v1-parts.json';
import { cardId, entryId, review } from '../builders';
import { canSeal, openChunk, sealChunk } from './log-chunk';
import { packEntries } from './pack-entries';
import { inIdOrder } from './sealed-log';
import { squeeze } from './squeeze';
import { unpackEntries } from './unpack-entries';

const seed = 20_161_126;

/** Packed as this build does, but no entries to it. */
const unreadEntries = [Object.assign(review(1), { correct: 'partly' })];

describe('a chunk', () => {
	it('gives back every kind of entry just as it went in', () => {
		const checkLog = (log: readonly LogEntry[]) => {
			const entries = inIdOrder(log);
			expect(unpackEntries(packEntries(entries))).toEqual(entries);
		};
		fc.assert(fc.property(fc.array(anyEntry, { maxLength: 30 }), checkLog), { seed, numRuns: 500 });
	});

	it('gives back the entries of one card alone', () => {
		const checkLog = (log: readonly LogEntry[]) => {
			const entries = inIdOrder(log);
			const wanted = entries.at(-1)?.cardId ?? 'none';
			const expected = entries.filter((entry) => entry.cardId === wanted);
			expect(unpackEntries(packEntries(entries), wanted)).toEqual(expected);
		};
		fc.assert(fc.property(fc.array(anyEntry, { maxLength: 30 }), checkLog), { seed, numRuns: 200 });
	});

	it('keeps fields that no build knows yet, whatever they are called', async () => {
		const entries = [
			Object.assign(review(1), { confidence: 0.7, slots: ['at'], 0: { deep: [null, 0, ''] } }),
			Object.assign(review(2), { response: { form: 'choice', optionId: 'a', changes: 3 } }),
			Object.assign(review(3), { hint: null })
		];
		expect(await openChunk(await sealChunk(entries))).toEqual(entries);
	});

	it('keeps a field that is called like the prototype', async () => {
		const odd = JSON.parse('{"form":"choice","optionId":"a","__proto__":{"__proto__":"b"}}');
		const entries = [review(1), review(2, { response: odd }), review(3)];
		const opened = await openChunk(await sealChunk(entries));
		expect(JSON.stringify(opened?.[1]?.type === 'review' && opened[1].response)).toBe(
			'{"form":"choice","optionId":"a","__proto__":{"__proto__":"b"}}'
		);
	});

	it('is not made of what JSON would not give back', () => {
		const strange = [new Map(), undefined, -0, 10n, new Date(0), Array(2), Number.NaN];
		expect(strange.filter((value) => canSeal(Object.assign(review(1), { value })))).toEqual([]);
		expect(canSeal(review(1))).toBe(true);
	});

	it('of nothing is a chunk, too', async () => {
		expect(await openChunk(await sealChunk([]))).toEqual([]);
	});

	it('with any one byte changed does not open, and says nothing wrong', async () => {
		const chunk = await sealChunk([review(1), review(2)]);
		const opened = new Set<unknown>();
		for (let at = 1; at < chunk.length; at += 1) {
			const damaged = chunk.slice();
			damaged[at] = (damaged[at] ?? 0) ^ 0x41;
			opened.add(await openChunk(damaged));
		}
		expect([...opened]).toEqual([undefined]);
	});

	it('cut short does not open', async () => {
		const chunk = await sealChunk([review(1), review(2)]);
		expect(await openChunk(chunk.slice(0, -1))).toBeUndefined();
		expect(await openChunk(chunk.slice(0, 1))).toBeUndefined();
		expect(await openChunk(chunk.slice(0, 0))).toBeUndefined();
	});

	it('of a later build is left to it', async () => {
		await expect(openChunk(Uint8Array.of(2, 1, 2, 3))).rejects.toMatchObject({ failure: 'newer' });
	});

	it('whose version alone has changed is read over', async () => {
		const entries = [review(1), review(2, { cardId: cardId('law-41/dateIssued') })];
		const chunk = await sealChunk(entries);
		for (const bit of [2, 4, 8, 16, 32, 64, 128]) {
			chunk[0] = 1 ^ bit;
			expect(await openChunk(chunk)).toEqual(entries);
			expect(await openChunk(chunk, entries[1]?.cardId)).toEqual(entries.slice(1));
		}
		chunk[0] = 0;
		expect(await openChunk(chunk)).toBeUndefined();
	});

	it('of a later build that squeezes as this one does is left to it, too', async () => {
		const strange = unreadEntries.map((entry) => packEntries([entry]));
		const later = [new TextEncoder().encode('[]'), new Uint8Array(60), ...strange];
		for (const bytes of later) {
			const chunk = new Uint8Array([2, ...(await squeeze(bytes))]);
			await expect(openChunk(chunk)).rejects.toMatchObject({ failure: 'newer' });
		}
	});

	it.each([
		['log-chunk-v1', golden],
		['log-chunk-v1-parts', goldenParts],
		['log-chunk-v1-given', goldenGiven]
	])('%s opens for ever, and folds to the same states', async (name, { entries, states }) => {
		const path = new URL(`../../../../tests/golden/${name}.bin`, import.meta.url);
		const opened = await openChunk(new Uint8Array(readFileSync(path)));
		expect(opened).toEqual(entries);
		expect([...fold(opened ?? []).values()]).toEqual(states);
	});
});

const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 8 }),
	fc.constantFrom('', 'iraq', '2016-11-26', 'قانون', '\ud800 alone')
);
const ids = fc.array(text, { maxLength: 4 });
const placements = fc.array(fc.tuple(text, text), { maxLength: 3 });
const response = fc.oneof(
	fc.record({ form: fc.constant('recall'), remembered: fc.boolean() }),
	fc.record({ form: fc.constant('choice'), optionId: text }),
	fc.record({ form: fc.constant('multi'), optionIds: ids }),
	fc.record({ form: fc.constant('trueFalse'), value: fc.boolean() }),
	fc.record({ form: fc.constantFrom('match', 'classify'), placements }),
	fc.record({ form: fc.constant('order'), partIds: ids }),
	fc.record(
		{ form: fc.constant('cloze'), text, optionId: text, firstTry: text },
		{ requiredKeys: ['form', 'text'] }
	),
	fc.record({ form: fc.constantFrom('shortText', 'number'), text }),
	fc.record({ form: fc.constant('date'), date: text })
);
const base = {
	id: fc
		.tuple(
			fc.oneof(fc.nat(500), fc.nat({ max: 36 ** 9 - 1 })),
			fc.nat(36 ** 3 - 1),
			fc.constantFrom('k3v9x0ab', 'zzzzzzzz')
		)
		.map(([time, count, device]) => {
			const digits = (value: number, width: number) => value.toString(36).padStart(width, '0');
			return `${digits(time, 9)}-${digits(count, 3)}-${device}`;
		}),
	at: fc.oneof(
		fc.nat(),
		fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true }).map((at) => at + 0)
	),
	studyDay: fc.integer({ min: -1e8, max: 1e8 }),
	cardId: fc.constantFrom(...['a/name', 'b/name', 'b', 'law-40-2016/dateIssued/x'].map(String))
};
const rating = fc.constantFrom('again', 'hard', 'good', 'easy');
const target = fc.nat(1_000).map(entryId);
const part = {
	...base,
	type: fc.constant('part'),
	target,
	form: fc.constantFrom('multi', 'match', 'classify', 'order'),
	correct: fc.boolean(),
	offered: fc.nat(50),
	beside: fc.nat(50)
};
const anyEntry = fc
	.oneof(
		fc.record(
			{
				...base,
				type: fc.constant('review'),
				form: fc.constantFrom('choice', 'recall', 'cloze'),
				direction: fc.constantFrom('note', 'source'),
				locale: fc.constantFrom('en', 'ar'),
				seed: fc.oneof(text, fc.constantFrom('0mf3kq2x', 'zzzzzzzz', '00000000')),
				response,
				optionIds: ids,
				correct: fc.boolean(),
				rating,
				durationMs: fc.oneof(fc.nat(100_000), fc.double({ noNaN: true, noDefaultInfinity: true }))
			},
			{ noNullPrototype: true }
		),
		fc.record(part),
		fc.record({ ...part, given: text }),
		fc.record({ ...base, type: fc.constant('undo'), target }),
		fc.record({ ...base, type: fc.constant('override'), target, rating }),
		fc.record({ ...base, type: fc.constant('suspend'), suspended: fc.boolean() }),
		fc.record({ ...base, type: fc.constant('reset') })
	)
	.filter((entry): entry is LogEntry & typeof entry => is(logEntry, entry))
	.filter((entry) => canSeal(entry));

it('the entries of these tests are of every kind', () => {
	const types = fc.sample(anyEntry, { seed, numRuns: 200 }).map(({ type }) => type);
	expect([...new Set(types)].sort()).toEqual([
		'override',
		'part',
		'reset',
		'review',
		'suspend',
		'undo'
	]);
});
