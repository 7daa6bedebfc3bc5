import { expect, it } from 'vitest';
import { aNote, aSubject, aText, said, saidBy } from '../../../../tests/builders/subject';
import { sourceUse } from './source-use';

it('a source that nothing cites is told', () => {
	const guild = aNote('faction', 'guild', aText('Guild'), {
		founded: said('1901'),
		brigades: { complete: false, entries: [saidBy('gazette', 7)] }
	});
	expect(sourceUse(aSubject([guild]))).toEqual([
		{
			slug: 'chronicle',
			message: 'is cited nowhere: cite it, or take it out of sources.ts and ids.ts.'
		}
	]);
});
