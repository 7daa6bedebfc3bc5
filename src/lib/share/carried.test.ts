import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seed } from './builders';
import {
	codeLinkOf,
	linkOf,
	readAllCarried,
	readCarriedFile,
	readCarriedText,
	writeCarriedFile,
	type Carried
} from './carried';

const base = 'https://example.org/diwan/ar/';

const anyCarried: fc.Arbitrary<Carried> = fc.record({
	kind: fc.constantFrom('assignment', 'result'),
	bytes: fc.uint8Array({ minLength: 60, maxLength: 600 }).map((bytes) => Uint8Array.from(bytes))
});

const result: Carried = {
	kind: 'result',
	bytes: Uint8Array.from({ length: 300 }, (_, at) => (at * 89) % 256)
};
const link = linkOf(result, base);
const found = { ok: true, value: result };

describe('a link', () => {
	it('leads to the page of its kind, with the message behind its #', () => {
		expect(link).toMatch(/^https:\/\/example\.org\/diwan\/ar\/desk\/inbox\/#r[\w-]{403}$/);
		expect(linkOf({ ...result, kind: 'assignment' }, 'https://example.org')).toMatch(
			/^https:\/\/example\.org\/take\/#a[\w-]{403}$/
		);
	});

	it('gives its message again, as does the one in a code', () => {
		fc.assert(
			fc.property(anyCarried, (carried) => {
				expect(readCarriedText(linkOf(carried, base))).toEqual({ ok: true, value: carried });
				expect(readCarriedText(codeLinkOf(carried, base).join(''))).toEqual({
					ok: true,
					value: carried
				});
			}),
			{ seed }
		);
	});

	it.each([
		['words around it', `مرحبًا، هذه نتيجتي: ${link} مع الشكر #شكرًا`],
		['a full stop behind it', `${link}.`],
		['brackets around it', `<${link}>`],
		['lines that a mail program has broken', link.replace(/.{76}/g, '$&\r\n')],
		['a signature in the next line', `${link}\nSent from a phone`],
		['marks of direction around it', `\u2068${link}\u2069`],
		['its # escaped', link.replace('#', '%23')],
		['what stands behind its # alone', link.slice(link.indexOf('#') + 1)]
	])('is found with %s', (_, text) => {
		expect(readCarriedText(text)).toEqual(found);
	});

	it('of a code is found with its letters escaped, or a colon behind it', () => {
		const [address, message] = codeLinkOf(result, base);
		const escaped = message.replace(/[$+/:]/g, encodeURIComponent);
		expect(escaped).not.toBe(message);
		expect(readCarriedText(`${address}${escaped}`)).toEqual(found);
		expect(readCarriedText(`${address}${message}: `)).toEqual(found);
	});

	it('that is cut off, or changed, is told', () => {
		const cut = { ok: false, reason: 'cutOff' };
		for (let length = link.indexOf('#') + 22; length < link.length; length += 1) {
			expect(readCarriedText(link.slice(0, length))).toEqual(cut);
		}
		for (let at = link.indexOf('#') + 2; at < link.length; at += 1) {
			const other = link[at] === 'x' ? 'y' : 'x';
			expect(readCarriedText(link.slice(0, at) + other + link.slice(at + 1))).toEqual(cut);
		}
	});

	it('stands among others that are all found', () => {
		const second: Carried = { kind: 'assignment', bytes: new Uint8Array(80).fill(7) };
		const text = `1) ${link}\n2) ${linkOf(second, base)}\n3) ${link.slice(0, 90)}`;
		expect(readAllCarried(text)).toEqual([
			found,
			{ ok: true, value: second },
			{ ok: false, reason: 'cutOff' }
		]);
	});

	it('stands among so many others at most as a class can send', () => {
		expect(readAllCarried(`#r${'A'.repeat(20)}`.repeat(5_000))).toHaveLength(1_000);
	});

	it('is none in a text without one', () => {
		const nothing = { ok: false, reason: 'nothingFound' };
		for (const text of [
			'',
			'https://example.org/diwan/#your-data',
			'#'.repeat(5_000),
			link[0] ?? ''
		]) {
			expect(readCarriedText(text)).toEqual(nothing);
		}
	});
});

describe('a file', () => {
	it('gives its message again', () => {
		fc.assert(
			fc.property(anyCarried, (carried) => {
				expect(readCarriedFile(writeCarriedFile(carried))).toEqual({ ok: true, value: carried });
			}),
			{ seed }
		);
	});

	it('may be a text with a link in it', () => {
		expect(readCarriedFile(new TextEncoder().encode(`${link}\n`))).toEqual(found);
	});

	it('with any byte changed, or cut, is refused', () => {
		const file = writeCarriedFile(result);
		for (let at = 0; at < file.length; at += 1) {
			expect(readCarriedFile(file.with(at, (file[at] ?? 0) ^ 1)).ok, String(at)).toBe(false);
			expect(readCarriedFile(file.subarray(0, at)).ok, String(at)).toBe(false);
		}
	});

	it('of another kind is none', () => {
		const text = new TextEncoder().encode('DIWANBAK');
		expect(readCarriedFile(text)).toEqual({ ok: false, reason: 'nothingFound' });
	});
});
