import { describe, expect, it } from 'vitest';
import { aNote, aSubject, aText, said } from '../../../../tests/builders/subject';
import { copiedText } from './copied-text';
import { readFingerprint, writeFingerprint } from './fingerprint';

const theirs = readFingerprint(
	writeFingerprint('When the long winter ended, the harbour of the isles was opened to every ship.')
);

function found(outcome: string) {
	const opening = aNote('event', 'opening', aText('Opening'), {
		date: said('1901'),
		outcome: said(aText(outcome))
	});
	return copiedText([theirs])(aSubject([opening]));
}

describe('a text of ours', () => {
	it('may share seven words with another', () => {
		expect(found('The harbour of the isles was opened in spring.')).toEqual([]);
	});

	it('may not share eight', () => {
		expect(found('In spring the harbour of the isles was opened to all.')).toEqual([
			{
				slug: 'opening',
				field: 'outcome',
				message:
					'shares the 8 words "the harbour of the isles was opened to" with its source: say it in other words.'
			}
		]);
	});
});
