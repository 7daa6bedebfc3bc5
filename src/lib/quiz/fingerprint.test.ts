import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint';

it('a key is told by the beginning of its hash', () => {
	expect(fingerprint(new Uint8Array(32))).toBe('0000-0000');
	expect(fingerprint(new Uint8Array(32).fill(255))).toBe('ZZZZ-ZZZZ');
	// 00001 00010 00011 00100 00101 00110 00111 01000
	expect(fingerprint(Uint8Array.from([0x08, 0x86, 0x42, 0x98, 0xe8, 0xff]))).toBe('1234-5678');
});
