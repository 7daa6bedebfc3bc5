import { expect, it } from 'vitest';
import {
	aNote,
	aQuantity,
	aSubject,
	aText,
	said,
	saidBy
} from '../../../../tests/builders/subject';
import { textsOf } from './placed-texts';

it('finds the texts of a note, what each is for, and whether it is somebody’s word', () => {
	const seats = aNote('figure', 'seats', aText('Seats'), {
		question: aText('How many?'),
		quantity: {
			accounts: [
				saidBy('almanac', aQuantity(7, aText('seats')), { note: aText('A cue.') }),
				{ ...saidBy('gazette', aQuantity(8, aText('places'))), accordingTo: aText('a clerk') }
			],
			note: aText('They differ.')
		}
	});
	const strike = aNote('event', 'strike', aText('Strike'), {
		date: said('1901', { note: aText('In spring.') }),
		outcome: said(aText('It ended.'))
	});
	const found = textsOf(aSubject([seats, strike]))
		.filter(({ slug }) => slug === 'seats' || slug === 'strike')
		.map(({ field, use, text, attributed }) => [field, use, text.en, attributed]);
	expect(found).toEqual([
		['name', 'name', 'Strike', false],
		['date', 'cue', 'In spring.', false],
		['outcome', 'option', 'It ended.', false],
		['name', 'name', 'Seats', false],
		['question', 'question', 'How many?', false],
		['quantity', 'unit', 'seats', true],
		['quantity', 'cue', 'A cue.', true],
		['quantity', 'unit', 'places', true],
		['quantity', 'attribution', 'a clerk', false],
		['quantity', 'cue', 'They differ.', true]
	]);
});
