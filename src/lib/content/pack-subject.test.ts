import { expect, it } from 'vitest';
import { subjects } from '$content';
import { theIsles } from '../../../tests/builders/isles';
import { packSubject } from './pack-subject';
import type { PackedSubject } from './packed-subject';
import { unpackSubject } from './unpack-subject';

/** As the build writes it and the browser reads it. */
function sent(packed: PackedSubject): PackedSubject {
	return JSON.parse(JSON.stringify(packed)) as PackedSubject;
}

it.each(subjects.map((entry) => [entry.slug, entry] as const))(
	'the subject %s is the same after packing, in the same order',
	async (_, entry) => {
		const subject = await entry.load();
		const unpacked = unpackSubject(sent(packSubject(subject)));
		expect(unpacked).toEqual(subject);
		expect([...unpacked.notes.keys()]).toEqual([...subject.notes.keys()]);
		expect([...unpacked.sources.keys()]).toEqual([...subject.sources.keys()]);
	}
);

it('a text that looks like a packed number stays a text', () => {
	const isles = theIsles();
	const [slug, note] = [...isles.notes][0] ?? [];
	if (slug === undefined || note === undefined) throw new Error('no note');
	const odd = { ...note, name: { en: '#45', ar: '##' } };
	const subject = { ...isles, notes: new Map([...isles.notes, [slug, odd]]) };
	expect(unpackSubject(sent(packSubject(subject)))).toEqual(subject);
});

it('what was cut off on the way is not taken for a subject', () => {
	const packed = packSubject(theIsles());
	expect(() => unpackSubject({ ...packed, columns: { ...packed.columns, en: [] } })).toThrow(
		'Column "en" ends before its shapes do.'
	);
});
