import { describe, expect, it } from 'vitest';
import { studentCode } from '$lib/quiz';
import { aWorld } from '../builders';
import { aReceived, aRoster } from './builders';
import { makeDeskFile, openDeskFile } from './desk-file';

const code = studentCode(Uint8Array.of(1, 2, 3));
const bundle = {
	rosters: [aRoster({ students: [{ code, name: 'ليلى', timeFactor: 1.5 }] })],
	received: [aReceived('a', { student: code }), aReceived('b', { nonce: 'bbbbbbbbbbbbbbbb' })]
};

describe('a file of the desk', () => {
	it('is opened as it was made, with a passphrase typed in any way', async () => {
		const open = await makeDeskFile(bundle, aWorld(), '');
		expect(await openDeskFile(open)).toEqual({ ok: true, value: bundle });
		const locked = await makeDeskFile(bundle, aWorld(), 'cafe\u0301');
		expect(await openDeskFile(locked, 'caf\u00e9')).toEqual({ ok: true, value: bundle });
	});

	it('says nothing of a name while it is locked', async () => {
		const locked = await makeDeskFile(bundle, aWorld(), 'secret');
		expect(new TextDecoder().decode(locked)).not.toContain('ليلى');
		expect(await openDeskFile(locked)).toEqual({ ok: false, reason: 'locked' });
		expect(await openDeskFile(locked, 'wrong')).toEqual({ ok: false, reason: 'wrongPassphrase' });
	});

	it('is refused if any byte of it was changed', async () => {
		const file = await makeDeskFile({ rosters: [], received: [] }, aWorld(), '');
		for (let at = 0; at < file.length; at += 1) {
			const damaged = Uint8Array.from(file);
			damaged[at] = (damaged[at] ?? 0) ^ 1;
			const opened = await openDeskFile(damaged);
			expect(opened.ok ? 'opened' : opened.reason).toMatch(
				/^(notADeskFile|newerVersion|corrupted)$/
			);
		}
	});

	it.each([
		['something else', Uint8Array.of(80, 75, 3, 4), 'notADeskFile'],
		['its beginning alone', new TextEncoder().encode('DIWANDSK'), 'truncated']
	])('is refused where it is %s', async (_, file, reason) => {
		expect(await openDeskFile(file)).toEqual({ ok: false, reason });
	});
});
