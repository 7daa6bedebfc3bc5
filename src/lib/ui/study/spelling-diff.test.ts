import { describe, expect, it } from 'vitest';
import { spellingDiff } from './spelling-diff';

/** The accepted spelling with its differing letters in brackets. */
function marked(typed: string, accepted: string): string {
	return spellingDiff(typed, accepted)
		.map(({ text, differs }) => (differs ? `[${text}]` : text))
		.join('');
}

describe('the marks on an accepted spelling', () => {
	it('stand on the letters that were typed otherwise', () => {
		expect(marked('Tamsen Rook', 'Tamsin Rook')).toBe('Tams[i]n Rook');
	});

	it('stand on the letters that were left out', () => {
		expect(marked('kataib', 'Kata’ib')).toBe('Kata[’]ib');
	});

	it('leave alone what was typed too much, and the case', () => {
		expect(marked('TAMMSIN rook', 'Tamsin Rook')).toBe('Tamsin Rook');
	});

	it('never tear a vowel sign off its letter', () => {
		expect(marked('محمد', 'مُحمد')).toBe('[مُ]حمد');
	});

	it('cover the whole of a spelling that has nothing in common with what was typed', () => {
		expect(marked('xyz', 'بدر')).toBe('[بدر]');
	});
});
