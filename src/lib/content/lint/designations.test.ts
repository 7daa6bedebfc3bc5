import { describe, expect, it } from 'vitest';
import { aNote, aSubject, aText, said } from '../../../../tests/builders/subject';
import { designations } from './designations';

const guild = (fields: Parameters<typeof aNote<'faction'>>[3]) =>
	designations(aSubject([aNote('faction', 'guild', aText('Guild'), fields)])).map(
		({ field, message }) => [field, message]
	);

describe('a designation', () => {
	it('names state and date', () => {
		const listed = {
			...said(aText('Banned Company')),
			accordingTo: aText('the Isles'),
			from: '1901'
		} as const;
		expect(guild({ designations: { complete: false, entries: [listed] } })).toEqual([]);
		expect(
			guild({ designations: { complete: false, entries: [said(aText('Banned')) as never] } })
		).toEqual([
			['designations', 'names no state: say in accordingTo whose act it is.'],
			['designations', 'has no date: say in "from" when it was made.']
		]);
	});

	it.each([
		['The Isles listed it in 1901.', 0],
		['It was listed in 1901.', 1],
		['The Isles listed it.', 1],
		['It fired.', 0]
	])('names them in prose too: %s', (note, count) => {
		expect(guild({ founded: said('1901', { note: aText(note) }) })).toHaveLength(count);
	});
});
