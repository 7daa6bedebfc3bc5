import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aWorld } from './builders';
import { lock, unlock } from './passphrase';

const bytes = new TextEncoder().encode('Tide Act');

/** With one round for 600,000, which the golden backups have: here it is about what is typed. */
beforeEach(() => {
	const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
	vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((algorithm, ...others) =>
		derive(Object.assign({}, algorithm, { iterations: 1 }), ...others)
	);
});

afterEach(() => {
	vi.restoreAllMocks();
});

describe('a passphrase', () => {
	it.each([
		['بغداد ١٢٣', 'بغداد 123'],
		['بغداد 123', 'بغداد ١٢٣'],
		['بغداد ۰۹', 'بغداد 09'],
		['Rook 4507', 'Rook ۴۵۰۷'],
		['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹']
	])('%s opens when it is typed as %s', async (locked, typed) => {
		expect(await unlock(await lock(bytes, locked, aWorld()), typed)).toEqual(bytes);
	});

	it('with other digits is another one', async () => {
		const locked = await lock(bytes, 'بغداد ١٢٣', aWorld());
		expect(await unlock(locked, 'بغداد 124')).toBeUndefined();
		expect(await unlock(locked, 'بغداد')).toBeUndefined();
	});

	it.each([
		['بغداد', 1],
		['بغداد 9', 3],
		['بغداد 9٩', 4]
	])('that is wrong, %s, is tried as typed and in the digits that it has', async (typed, tries) => {
		const locked = await lock(bytes, 'Tamsin Rook', aWorld());
		const derive = vi.mocked(crypto.subtle.deriveKey);
		derive.mockClear();
		expect(await unlock(locked, typed)).toBeUndefined();
		expect(derive).toHaveBeenCalledTimes(tries);
	});
});
