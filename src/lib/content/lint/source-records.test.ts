import { describe, expect, it } from 'vitest';
import type { Source } from '../source';
import { aSource, aSubject } from '../../../../tests/builders/subject';
import { sourceRecords } from './source-records';

function found(overrides: Partial<Source>, without: keyof Source = 'author') {
	const source = Object.fromEntries(
		Object.entries(aSource(overrides)).filter(([key]) => key !== without)
	) as unknown as Source;
	return sourceRecords(aSubject([], { sources: new Map([['almanac', source]]) })).map(
		({ slug, field }) => `${slug}.${String(field)}`
	);
}

describe('a source', () => {
	it('that can be found is fine', () => {
		expect(found({})).toEqual([]);
		expect(found({ author: 'C. Hand' }, 'publisher')).toEqual([]);
	});

	it('has an author or a publisher', () => {
		expect(found({ publisher: ' ' })).toEqual(['almanac.publisher']);
	});

	it('has an address', () => {
		expect(found({}, 'url')).toEqual(['almanac.url']);
		expect(found({ url: 'https://not an address' })).toEqual(['almanac.url']);
	});

	it('is of a known kind', () => {
		expect(found({ kind: 'rumour' as never })).toEqual(['almanac.kind']);
	});
});
