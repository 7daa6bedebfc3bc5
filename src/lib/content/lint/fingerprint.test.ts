import { describe, expect, it } from 'vitest';
import { readFingerprint, runsOf, writeFingerprint } from './fingerprint';

describe('a fingerprint', () => {
	it('knows every run of eight words, whatever their case and punctuation', () => {
		const text = 'One two, three. Four five six seven eight nine';
		const known = readFingerprint(writeFingerprint(text));
		expect(known.size).toBe(2);
		for (const { hash } of runsOf('TWO three four «five» six seven eight nine')) {
			expect(known.has(hash)).toBe(true);
		}
		expect(known.has(runsOf('one two three four five six seven nine')[0]?.hash ?? '')).toBe(false);
	});

	it('is sorted, one hash of fourteen digits a line', () => {
		const lines = writeFingerprint('a b c d e f g h i j').trimEnd().split('\n');
		expect(lines).toHaveLength(3);
		expect(lines).toEqual([...lines].sort());
		expect(lines.every((line) => /^[0-9a-f]{14}$/.test(line))).toBe(true);
	});

	it('of a text shorter than a run is empty', () => {
		expect(runsOf('one two three four five six seven')).toEqual([]);
	});

	it('stays the same, as files of them are kept', () => {
		expect(runsOf('one two three four five six seven eight')).toEqual([
			{ words: 'one two three four five six seven eight', hash: '05bc2578de8cff' }
		]);
	});
});
