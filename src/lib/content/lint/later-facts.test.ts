import { describe, expect, it } from 'vitest';
import type { Edtf } from '../edtf';
import type { Note } from '../subject';
import { aNote, aSubject, aText, said } from '../../../../tests/builders/subject';
import { laterFacts } from './later-facts';

function strike(date: Edtf, mark: { readonly laterFact?: true } = {}) {
	return aNote('event', 'strike', aText('Strike'), { date: said(date), ...mark });
}

function found(note: Note, endsOn: Edtf = '1920-04-15') {
	return laterFacts(aSubject([note], { endsOn })).map(({ field, message }) => [field, message]);
}

describe('a fact from after the end of its subject', () => {
	it('is marked', () => {
		expect(found(strike('1920-04-16'))).toEqual([
			[
				'date',
				"is of 1920-04-16, after the subject's end: mark the account or the note with laterFact."
			]
		]);
		expect(found(strike('1920-04-16', { laterFact: true }))).toEqual([]);
	});

	it('may be a part of a note that is not', () => {
		const rook = (mark: { readonly laterFact?: true }) =>
			aNote('person', 'rook', aText('Rook'), { died: said('1930', mark) });
		expect(found(rook({ laterFact: true }))).toEqual([]);
		expect(found(rook({}))).toHaveLength(1);
	});

	it('is not what may have been before', () => {
		expect(found(strike('1920'))).toEqual([]);
	});
});

it('a mark on what came before the end is a mistake', () => {
	expect(found(strike('1920-04-14', { laterFact: true }))).toEqual([
		[
			'laterFact',
			"is marked as a later fact but began before the subject's end: take the mark off."
		]
	]);
});

it('a subject without an end has no later facts', () => {
	expect(laterFacts(aSubject([strike('2999')]))).toEqual([]);
});
