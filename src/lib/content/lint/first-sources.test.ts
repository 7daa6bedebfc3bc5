import { describe, expect, it } from 'vitest';
import { aNote, aSubject, aText, said, saidBy } from '../../../../tests/builders/subject';
import { firstSources } from './first-sources';

function roles(second: string) {
	const entries = [said(aText('warden')), saidBy(second, aText('clerk'))] as const;
	return firstSources(
		aSubject([aNote('person', 'rook', aText('Rook'), { roles: { complete: false, entries } })])
	);
}

describe('texts in a list', () => {
	it('have first sources of their own, as these name their cards', () => {
		expect(roles('gazette')).toEqual([]);
		expect(roles('almanac')).toEqual([
			{
				slug: 'rook',
				field: 'roles',
				message:
					'has two accounts with "almanac" as the first source, which names their cards: put another source of one of them first.'
			}
		]);
	});
});

it('numbers in a list are names of their own', () => {
	const brigades = { complete: false, entries: [said(7), said(8)] } as const;
	const guild = aNote('faction', 'guild', aText('Guild'), { brigades });
	expect(firstSources(aSubject([guild]))).toEqual([]);
});
