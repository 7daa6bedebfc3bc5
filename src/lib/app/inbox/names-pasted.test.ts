import { describe, expect, it } from 'vitest';
import { namesPasted } from './names-pasted';

describe('a pasted list of names', () => {
	it.each([
		['one a line', 'First Student\nSecond Student', ['First Student', 'Second Student']],
		[
			'with empty lines and blanks',
			'\r\n  First  Student \r\n\r\n\tSecond',
			['First Student', 'Second']
		],
		[
			'numbered',
			'1. First\n2) Second\n3 - Third\n10\tTenth',
			['First', 'Second', 'Third', 'Tenth']
		],
		[
			'numbered in Arabic digits',
			'١- الطالب الأول\n٢. الطالب الثاني',
			['الطالب الأول', 'الطالب الثاني']
		],
		['with further columns', 'First\tB\t17\nSecond;x', ['First', 'Second']],
		['in quotation marks', '"First, Student"', ['First, Student']],
		['with nothing in it', ' \n\t\n', []]
	])('is read %s', (_, text, names) => {
		expect(namesPasted(text)).toEqual(names);
	});

	it('gives no more names than a class can have, and none that is too long', () => {
		const names = namesPasted(`${'x'.repeat(500)}\n`.repeat(1_000));
		expect(names).toHaveLength(400);
		expect(names[0]).toHaveLength(120);
	});
});
