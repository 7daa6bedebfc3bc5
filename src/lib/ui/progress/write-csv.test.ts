import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv';

const head = ['table', 'row', 'column', 'value'];

describe('figures as CSV', () => {
	it('have a line for each, in plain digits', () => {
		const table = {
			name: 'Days',
			columns: ['Day', 'Answers', 'Share'],
			rows: [
				{
					name: '2\u00a0March',
					figures: [
						{ text: '١٬٢٠٠', value: 1200 },
						{ text: '٪٨٣', value: 0.833 }
					]
				}
			]
		};
		expect(writeCsv([table], head)).toBe(
			'\ufefftable,row,column,value\r\nDays,2 March,Answers,1200\r\nDays,2 March,Share,0.833\r\n'
		);
	});

	it('quote what would break a line, and defuse what would be a formula', () => {
		const table = {
			name: '=1+1',
			columns: ['', 'a "b", c'],
			rows: [{ name: 'x\ny', figures: [{ text: '', value: '' }] }]
		};
		expect(writeCsv([table], head).split('\r\n')[1]).toBe(`'=1+1,"x\ny","a ""b"", c",`);
	});
});
