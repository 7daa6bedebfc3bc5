/**
 * The CRC-32 of ISO 3309, as in gzip and PNG: it tells every change of up to 32 bits in a row.
 * It tells damage, not malice: whatever is read is parsed all the same.
 * @returns 0 to 2³² - 1
 */
export function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return ~crc >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let remainder = byte;
	for (let bit = 0; bit < 8; bit++) {
		remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
	}
	return remainder;
});
