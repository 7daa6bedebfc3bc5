import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seed } from '../builders';
import type { Carried } from '../carried';
import { collectFrames } from './collect-frames';
import { framesOf } from './frames';
import { qrPictures } from './qr-picture';

const base = 'https://example.org/diwan/';

const anyCarried: fc.Arbitrary<Carried> = fc.record({
	kind: fc.constantFrom('assignment', 'result'),
	bytes: fc.uint8Array({ minLength: 1, maxLength: 2_000 }).map((bytes) => Uint8Array.from(bytes))
});

describe('a carousel', () => {
	it('is joined from its codes in any order, each seen as often as you like', () => {
		fc.assert(
			fc.property(anyCarried, fc.infiniteStream(fc.nat()), (carried, chance) => {
				const frames = framesOf(carried, 'paper');
				const collector = collectFrames();
				const seen: unknown[] = [];
				for (const at of chance) {
					const taken = collector.take(frames[at % frames.length] ?? '');
					seen.push(taken);
					if (taken?.kind === 'whole') break;
					if (seen.length > 2_000) break;
				}
				expect(seen.at(-1)).toEqual({ kind: 'whole', carried });
			}),
			{ seed, numRuns: 100 }
		);
	});

	it('of one message does not mix with that of another', () => {
		const [first, second] = [1, 2].map((fill): Carried => {
			return { kind: 'result', bytes: new Uint8Array(300).fill(fill) };
		});
		if (!first || !second) throw new Error('There are two.');
		const [a1 = '', a2 = ''] = framesOf(first, 'screen');
		const [b1 = '', b2 = ''] = framesOf(second, 'screen');
		const collector = collectFrames();
		expect([a1, b2, a1].map((text) => collector.take(text))).toEqual([
			{ kind: 'part', have: 1, of: 2 },
			{ kind: 'part', have: 1, of: 2 },
			{ kind: 'part', have: 1, of: 2 }
		]);
		expect(collector.take(b1)).toEqual({ kind: 'whole', carried: second });
		expect(collector.take(a2)).toEqual({ kind: 'whole', carried: first });
	});

	it('takes no other code, and none that was misread', () => {
		const collector = collectFrames();
		const [frame = ''] = framesOf({ kind: 'result', bytes: new Uint8Array(500) }, 'screen');
		for (let at = 0; at < frame.length; at += 1) {
			const other = frame[at] === '7' ? '8' : '7';
			expect(collector.take(frame.slice(0, at) + other + frame.slice(at + 1))).toBeUndefined();
		}
		expect(collector.take('https://example.org/')).toBeUndefined();
	});
});

describe('the pictures of a message', () => {
	it('are one code of version 15 or less for 350 bytes, and a carousel of version 10 for more', () => {
		const pictures = (length: number, medium: 'screen' | 'paper') =>
			qrPictures({ kind: 'result', bytes: new Uint8Array(length).fill(255) }, base, medium).map(
				({ version, level }) => `${String(version)}-${level}`
			);
		expect(pictures(90, 'paper')).toEqual(['10-Q']);
		expect(pictures(250, 'screen')).toEqual(['13-M']);
		expect(pictures(350, 'screen')).toEqual(['15-M']);
		expect(pictures(350, 'paper')).toEqual(['15-M']);
		expect(pictures(400, 'screen')).toEqual(['8-M', '8-M', '8-M']);
		expect(pictures(400, 'paper')).toEqual(['9-Q', '9-Q', '9-Q', '9-Q']);
	});
});
