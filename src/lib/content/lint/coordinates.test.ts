import { expect, it } from 'vitest';
import { aNote, aSubject, aText } from '../../../../tests/builders/subject';
import { coordinates } from './coordinates';
import { sourceUse } from './source-use';

const port = (latitude: number, longitude: number, source: string) =>
	aNote('place', 'port', aText('Port'), {
		coordinates: { latitude, longitude, sources: [source] }
	});

it('a place off the globe is told, and so is a source that there is not', () => {
	expect(coordinates(aSubject([port(95, 44, 'atlas')]))).toEqual([
		{
			slug: 'port',
			field: 'coordinates',
			message: 'has 95, 44, which is nowhere: degrees north, then degrees east.'
		},
		{
			slug: 'port',
			field: 'coordinates',
			message: 'cites "atlas", which is no source: describe it in sources.ts, or mend the spelling.'
		}
	]);
});

it('a source that only coordinates cite is in use', () => {
	const subject = aSubject([port(33, 44, 'gazette')]);
	expect(coordinates(subject)).toEqual([]);
	expect(sourceUse(subject).map(({ slug }) => slug)).not.toContain('gazette');
});
