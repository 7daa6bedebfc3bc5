import { describe, expect, it } from 'vitest';
import { crc32 } from './crc-32';

describe('the checksum', () => {
	it('is the one that everybody else has', () => {
		expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
		expect(crc32(new Uint8Array())).toBe(0);
	});
});
