import { describe, expect, it } from 'vitest';
import { aNote, aSubject, aText, said, saidBy } from '../../../../tests/builders/subject';
import { references } from './references';

const rook = aNote('person', 'rook', aText('Rook'), {});
const guild = (fields: Parameters<typeof aNote<'faction'>>[3]) =>
	aNote('faction', 'blue-guild', aText('Blue Guild'), fields);

describe('a reference', () => {
	it('may be to any note, source and topic that there is', () => {
		expect(references(aSubject([rook, guild({ leader: said('rook') })]))).toEqual([]);
	});

	it('to no note is told with its field', () => {
		expect(references(aSubject([guild({ leader: said('nobody') })]))).toEqual([
			{
				slug: 'blue-guild',
				field: 'leader',
				message:
					'refers to "nobody", which is no note: list it in ids.ts and write it, or mend the spelling.'
			}
		]);
	});

	it('to no source, group or topic is told as well', () => {
		const found = references(
			aSubject([
				guild({
					topics: ['moons'],
					founded: saidBy('hearsay', '1901'),
					group: { complete: false, entries: [said('loyal')] }
				})
			])
		);
		expect(found.map(({ field, message }) => [field, message.split(':')[0]])).toEqual([
			['group', 'is put in "loyal", which is no group'],
			['founded', 'cites "hearsay", which is no source'],
			['topics', 'is on "moons", which is no topic']
		]);
	});

	it('of a group to no typology is told', () => {
		const groups = new Map([['loyal', { name: aText('Loyal'), typology: 'camps' }]]);
		expect(references(aSubject([], { groups }))).toEqual([
			expect.objectContaining({ slug: 'loyal', field: 'typology' })
		]);
	});
});
