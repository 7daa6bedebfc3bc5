import { describe, expect, it } from 'vitest';
import type { Timed } from '../field';
import type { AnyVocabulary } from '../vocabulary';
import type { Edtf } from '../edtf';
import { aNote, aSubject, aText } from '../../../../tests/builders/subject';
import { successions } from './successions';

type Leader = Timed<AnyVocabulary, string>;
type Limits = { readonly from: Edtf; readonly to?: Edtf } | { readonly asOf: Edtf };

function led(value: string, limits: Limits): Leader {
	return { value, sources: ['almanac'], ...limits };
}

function found(...succession: readonly [Leader, ...Leader[]]) {
	return successions(
		aSubject([aNote('faction', 'guild', aText('Guild'), { leader: { succession } })])
	).map(({ field, message }) => [field, message]);
}

describe('a succession', () => {
	it('may hand over on a day, or within a month that is all that is known', () => {
		expect(
			found(led('rook', { from: '1901', to: '1902-05-06' }), led('wren', { from: '1902-05-06' }))
		).toEqual([]);
		expect(
			found(led('rook', { from: '1901', to: '1902' }), led('wren', { from: '1902-05-06' }))
		).toEqual([]);
	});

	it('has one value at a time', () => {
		expect(
			found(led('rook', { from: '1901', to: '1903' }), led('wren', { from: '1902-05' }))
		).toEqual([
			['leader', 'has "rook" and "wren" at the same time: mend where one ends or the other begins.']
		]);
		expect(
			found(led('rook', { asOf: '1902-05-06' }), led('wren', { from: '1902-05-06' }))
		).toHaveLength(1);
	});

	it('is told oldest first', () => {
		expect(
			found(led('wren', { from: '1902', to: '1903' }), led('rook', { from: '1901', to: '1902' }))
		).toEqual([['leader', 'tells "wren" and "rook" in the wrong order: put the older first.']]);
	});

	it('leaves none but the last without an end', () => {
		expect(found(led('rook', { from: '1901' }), led('wren', { from: '1902' }))).toEqual([
			['leader', 'gives no end between "rook" and "wren": give the first of them "to".']
		]);
	});
});
