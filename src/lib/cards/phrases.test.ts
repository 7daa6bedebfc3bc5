import { describe, expect, it } from 'vitest';
import { fieldTypes, kinds, type Note } from '$lib/content';
import { phraseOf, phrasesOf } from './phrases';

const slots = {
	name: '',
	time: '',
	by: '',
	question: '',
	typology: '',
	oneOfSeveral: true,
	value: '',
	signed: false
};

describe('the phrases', () => {
	const all = kinds.flatMap((kind) =>
		Object.keys(fieldTypes[kind]).flatMap((field) =>
			(['en', 'ar'] as const).map((locale) => ({
				kind,
				field,
				locale,
				phrase: phraseOf(locale, kind, field as keyof (typeof fieldTypes)[Note['kind']])
			}))
		)
	);

	it('are there for every field in both languages', () => {
		expect(all).toHaveLength(74);
	});

	it('leave at least half of a short screen to the name', () => {
		for (const { phrase } of all) expect(phrase.ask(slots).length).toBeLessThanOrEqual(140);
	});

	it('hold the name and the value', () => {
		const marked = { ...slots, name: 'NAME', value: 'VALUE', question: 'NAME' };
		for (const { phrase } of all) {
			expect(phrase.ask(marked)).toContain('NAME');
			expect(phrase.tell(marked)).toContain('NAME');
			expect(phrase.tell(marked)).toContain('VALUE');
		}
	});

	it('use one script each', () => {
		for (const { phrase, locale } of all) {
			const text = phrase.ask(slots) + phrase.tell(slots);
			expect(text).not.toMatch(locale === 'ar' ? /\p{Script=Latin}/u : /\p{Script=Arabic}/u);
		}
	});
});

describe('quotation marks', () => {
	it('within others are of another kind', () => {
		expect(phrasesOf('en').quoted('editor of “The Lamp”')).toBe('“editor of ‘The Lamp’”');
		expect(phrasesOf('ar').quoted('صاحب صحيفة «المصباح»')).toBe('«صاحب صحيفة “المصباح”»');
	});
});

describe('a founding in English', () => {
	const told = (name: string) =>
		phraseOf('en', 'institution', 'founded').tell({ ...slots, name, value: 'in 1901' });

	it('agrees with a name in the plural', () => {
		expect(told('the Harbour Forces')).toBe('the Harbour Forces were founded in 1901');
		expect(told('the Harbour Force')).toBe('the Harbour Force was founded in 1901');
	});
});
