import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReceipt, receiptOf } from './receipt';

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const anyId = fc
	.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
	.map((digits) => digits.join(''));

describe('the receipt of a message', () => {
	it('is the beginning of its id and a check character', () => {
		expect(receiptOf('00000000'.padEnd(64, 'f'))).toBe('0000000');
		expect(receiptOf('ffffffff'.padEnd(64, '0'))).toBe('ZZZZZZS');
		expect(receiptOf('08864298e84a96c6'.padEnd(64, '0'))).toBe('1234568');
	});

	it('is none of what is no id', () => {
		expect(() => receiptOf('')).toThrow('No message has the id ""');
		expect(() => receiptOf('xyzxyzxy')).toThrow();
	});

	it('is read as people write it', () => {
		fc.assert(
			fc.property(anyId, (id) => {
				const receipt = receiptOf(id);
				const spaced = `${receipt.slice(0, 3)}-${receipt.slice(3)}`.toLowerCase();
				expect(parseReceipt(` ${spaced} `)).toBe(receipt);
				expect(parseReceipt(receipt.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(receipt);
			})
		);
	});

	it('is not read with one character wrong, missing or too many', () => {
		const place = fc.integer({ min: 0, max: 6 });
		fc.assert(
			fc.property(anyId, place, fc.constantFrom(...alphabet), (id, at, character) => {
				const receipt = receiptOf(id);
				const wrong = receipt.slice(0, at) + character + receipt.slice(at + 1);
				expect(parseReceipt(wrong)).toBe(wrong === receipt ? receipt : undefined);
				expect(parseReceipt(receipt.slice(0, at) + receipt.slice(at + 1))).toBeUndefined();
				expect(parseReceipt(`${receipt}${character}`)).toBeUndefined();
			})
		);
	});

	it('is not read with two characters the wrong way round', () => {
		fc.assert(
			fc.property(anyId, fc.integer({ min: 0, max: 5 }), (id, at) => {
				const receipt = receiptOf(id);
				const [one = '', other = ''] = receipt.slice(at, at + 2);
				const turned = receipt.slice(0, at) + other + one + receipt.slice(at + 2);
				expect(parseReceipt(turned)).toBe(one === other ? receipt : undefined);
			})
		);
	});
});
