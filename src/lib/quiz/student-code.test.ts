import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOfCode, parseStudentCode, studentCode } from './student-code';

const anyBytes = fc.uint8Array({ minLength: 3, maxLength: 3 });
const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

describe('the code of a student', () => {
	it('is four characters and a check', () => {
		expect(studentCode(Uint8Array.of(0, 0, 0))).toBe('00000');
		expect(studentCode(Uint8Array.of(0, 0, 1))).toBe('KRVQE');
	});

	it('is read as people write it', () => {
		fc.assert(
			fc.property(anyBytes, (bytes) => {
				const code = studentCode(bytes);
				expect(parseStudentCode(code)).toBe(code);
				const typed = `${code.slice(0, 2)}-${code.slice(2)} `.toLowerCase();
				expect(parseStudentCode(typed.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
				const arabic = [...code].map((one) => (/\d/.test(one) ? '٠١٢٣٤٥٦٧٨٩'[Number(one)] : one));
				expect(parseStudentCode(`\u200f${arabic.join('')}`)).toBe(code);
			})
		);
	});

	it('is not read with a character wrong, missing or in another place', () => {
		fc.assert(
			fc.property(
				anyBytes,
				fc.integer({ min: 0, max: 4 }),
				fc.constantFrom(...alphabet),
				(bytes, at, character) => {
					const code = studentCode(bytes);
					const wrong = code.slice(0, at) + character + code.slice(at + 1);
					expect(parseStudentCode(wrong)).toBe(wrong === code ? code : undefined);
					expect(parseStudentCode(code.slice(0, at) + code.slice(at + 1))).toBeUndefined();
					const turned = [...code.slice(0, at), code[at + 1], code[at], ...code.slice(at + 2)];
					const text = turned.join('');
					expect(parseStudentCode(text)).toBe(text === code ? code : undefined);
				}
			)
		);
		expect(parseStudentCode('')).toBeUndefined();
		expect(parseStudentCode('U0000')).toBeUndefined();
	});

	it('is nobody else’s in a class, and their numbers follow one another', () => {
		const codes: string[] = [];
		for (let index = 0; index < 200; index += 1) {
			codes.push(studentCode(Uint8Array.of(200, 7, 9), codes));
		}
		expect(new Set(codes).size).toBe(200);
		// However many forms there are, up to as many students have different ones.
		for (const forms of [3, 25, 49, 121]) {
			const given = codes.slice(0, forms).map((code) => numberOfCode(code) % forms);
			expect(new Set(given).size).toBe(forms);
		}
	});
});
