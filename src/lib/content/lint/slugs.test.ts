import { describe, expect, it } from 'vitest';
import { aNote, aSource, aSubject, aText, sources } from '../../../../tests/builders/subject';
import { slugs } from './slugs';

const guild = aNote('faction', 'blue-guild', aText('Blue Guild'), {});

describe('a slug', () => {
	it('is in kebab case', () => {
		expect(slugs(aSubject([guild]))).toEqual([]);
		expect(slugs(aSubject([{ ...guild, slug: 'Blue_Guild' }]))).toEqual([
			{ slug: 'Blue_Guild', message: 'is not in kebab case: write it as in "law-40-2016".' }
		]);
	});

	it('names either a note or a source', () => {
		const both = new Map([...sources, ['blue-guild', aSource()]]);
		expect(slugs(aSubject([guild], { sources: both }))).toEqual([
			expect.objectContaining({ slug: 'blue-guild' })
		]);
	});
});
