import { describe, expect, it } from 'vitest';
import type { Edtf } from '../edtf';
import type { Note } from '../subject';
import { aNote, aSubject, aText, said } from '../../../../tests/builders/subject';
import { timeline } from './timeline';

const rook = aNote('person', 'rook', aText('Rook'), { died: said('1950-03') });
const guild = (founded: Edtf, extra: Parameters<typeof said>[1] = {}) =>
	aNote('faction', 'guild', aText('Guild'), {
		founded: said(founded),
		leader: said('rook', extra)
	});
const strike = (slug: string, date: Edtf, followed?: string) =>
	aNote('event', slug, aText(slug), {
		date: said(date),
		actor: said('guild'),
		...(followed === undefined ? {} : { followed: said(followed) })
	});

function found(...notes: readonly Note[]) {
	return timeline(aSubject(notes)).map(({ slug, field, message }) => [
		`${slug}.${String(field)}`,
		message.split(':')[0]
	]);
}

describe('two notes', () => {
	it('that may have met are fine', () => {
		expect(found(rook, guild('1901'), strike('a', '1901'), strike('b', '1901', 'a'))).toEqual([]);
		expect(found(rook, guild('1901', { asOf: '1950' }))).toEqual([]);
	});

	it('cannot have met after one is dead', () => {
		expect(found(rook, guild('1901', { from: '1951' }))).toEqual([
			['guild.leader', 'names "rook", which was no more at that time']
		]);
		expect(found(rook, guild('1950-04'))).toHaveLength(1);
	});

	it('cannot have met before one existed', () => {
		expect(found(rook, guild('1902'), strike('a', '1901-12'))).toEqual([
			['a.actor', 'names "guild", which did not exist yet at that time']
		]);
	});

	it('follow one another in time', () => {
		expect(found(rook, guild('1901'), strike('a', '1903'), strike('b', '1902', 'a'))).toEqual([
			['b.followed', 'names "a", which is later than this note']
		]);
	});
});
