import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { contentText } from './content-text';

const isles = theIsles();

function turned(value: object): object {
	return Object.fromEntries(Object.entries(value).reverse());
}

describe('the text of a subject', () => {
	it('is the same whatever the order of fields', () => {
		const notes = new Map(
			[...isles.notes].map(([slug, note]) => [slug, turned(note) as typeof note])
		);
		expect(contentText({ ...(turned(isles) as typeof isles), notes })).toBe(contentText(isles));
		const withNothing = Object.assign({}, isles, { nothing: undefined });
		expect(contentText(withNothing)).toBe(contentText(isles));
	});

	it('is another where a value, or the order of notes, is another', () => {
		const reversed = new Map([...isles.notes].reverse());
		expect(contentText({ ...isles, notes: reversed })).not.toBe(contentText(isles));
		expect(contentText({ ...isles, slug: 'other' })).not.toBe(contentText(isles));
		expect(contentText({ ...isles, sources: new Map() })).not.toBe(contentText(isles));
	});
});
