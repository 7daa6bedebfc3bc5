import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjects } from '$content';
import { splitQuickly } from './split-quickly';
import { splitWords } from './split-words';

/** Letters, digits and marks between which something is dropped, joined or taken for an article. */
const tricky = [
	...[
		'as',
		'AN',
		'ad',
		'al',
		'the',
		'ال',
		'الله',
		'à',
		'ß',
		'İ',
		'Σ',
		'ς',
		'ﷲ',
		'½',
		'²',
		'é',
		'ʿ'
	],
	...["'", '’', '`', 'ء', 'ـ', 'ً', '\u0301', '\u2068', '\u200f', 'أ', 'ؤ', 'ة', 'ى', 'ک'],
	...['1', '12', '234', '٢٠٠', '۳', ',', '٬', '٫', '-', '‐', '‑', '–', '—', ' ', '\u00a0', '\n'],
	...['.', '“', '»', '؟', '/', '😀', '漢', 'Ⅷ', 'Y', 'sadr']
];

describe('splitting a text into words letter by letter', () => {
	it('gives what the thorough way gives, for whatever stands beside whatever', () => {
		const text = fc.array(fc.constantFrom(...tricky), { maxLength: 12 });
		fc.assert(
			fc.property(text, (parts) => {
				const joined = parts.join('');
				expect(splitQuickly(joined) ?? splitWords(joined)).toEqual(splitWords(joined));
			}),
			{ numRuns: 5000 }
		);
	});

	it('gives what the thorough way gives, for any letters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
				expect(splitQuickly(text) ?? splitWords(text)).toEqual(splitWords(text));
			}),
			{ numRuns: 2000 }
		);
	});

	it('folds every letter of the table as the thorough way does, also within a word', () => {
		for (let unit = 0; unit < 0x2100; unit += 1) {
			const text = `a${String.fromCharCode(unit)}b 1${String.fromCharCode(unit)}234`;
			expect([unit, splitQuickly(text) ?? splitWords(text)]).toEqual([unit, splitWords(text)]);
		}
	});

	it('does for all but a few of the texts of the subjects', async () => {
		const texts = (await Promise.all(subjects.map(({ load }) => load()))).flatMap((subject) => [
			...textsIn([subject.notes, subject.sources, subject.groups])
		]);
		const split = texts.map((text) => splitQuickly(text));
		expect(split.map((words, index) => words ?? splitWords(texts[index] ?? ''))).toEqual(
			texts.map(splitWords)
		);
		expect(texts.length).toBeGreaterThan(5000);
		expect(split.filter((words) => words === undefined).length / texts.length).toBeLessThan(0.01);
	});
});

/** Every text anywhere in something. */
function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (value instanceof Map) return [...value.values()].flatMap(textsIn);
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
