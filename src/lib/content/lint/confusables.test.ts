import { describe, expect, it } from 'vitest';
import { aNote, aSubject, aText } from '../../../../tests/builders/subject';
import { confusables } from './confusables';

const cue = aText('The one is older.', 'الأول أقدم.');

function complaintsOf(...sets: readonly (readonly string[])[]): readonly string[] {
	const notes = ['rook', 'crow'].map((slug) => aNote('person', slug, aText(slug), {}));
	// As an author without a type checker may write it.
	const listed = sets.map((of) => ({ notes: of as unknown as [string, string], cue }));
	return confusables(aSubject(notes, { confusables: listed })).map(({ message }) => message);
}

describe('confusable notes', () => {
	it('are two or more that exist', () => {
		expect(complaintsOf(['rook', 'crow'])).toEqual([]);
		expect(complaintsOf(['rook', 'raven'])).toEqual([
			'has "raven", which is no note: list it in ids.ts, or mend the spelling.'
		]);
		expect(complaintsOf(['rook'])).toEqual(['has one note alone: add what it is taken for.']);
	});

	it('are told from one another once', () => {
		expect(complaintsOf(['rook', 'rook'])).toEqual(['has a note twice: take one out.']);
		expect(complaintsOf(['rook', 'crow'], ['crow', 'rook'])).toEqual([
			'is listed twice: put both cues into one.'
		]);
	});
});
