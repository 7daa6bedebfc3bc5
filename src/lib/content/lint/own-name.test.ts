import { describe, expect, it } from 'vitest';
import { aNote, aSubject, aText, said } from '../../../../tests/builders/subject';
import { ownName } from './own-name';

function role(en: string, ar = 'دور') {
	const rook = aNote(
		'person',
		'rook',
		{ ...aText('Tamsin Rook', 'روك'), latin: ['Rook'] },
		{
			roles: { complete: false, entries: [said({ en, ar })] }
		}
	);
	return ownName(aSubject([rook])).map(({ field, message }) => [field, message]);
}

describe('an option', () => {
	it('does not name what its question is about', () => {
		expect(role('warden of the isles')).toEqual([]);
		expect(role('head of the party of Rook')).toEqual([
			['roles', 'names "Rook", which its question asks about: say it without the name.']
		]);
		expect(role('warden', 'حزب روك')).toHaveLength(1);
	});

	it('may have a word that only begins like the name', () => {
		expect(role('head of the Rookery')).toEqual([]);
	});
});
