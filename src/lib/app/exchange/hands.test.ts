import { describe, expect, it } from 'vitest';
import { openHands } from './hands';
import { assignmentLink, resultLink } from './links';
import { messageIdOf } from './seal-attempt';
import type { Outgoing } from './transport';

const base = 'https://example.org/diwan/';
const inbox = '0011223344556677';
const short = Uint8Array.from({ length: 300 }, (_, at) => (at * 89) % 256);
const long = Uint8Array.from({ length: 900 }, (_, at) => (at * 31) % 256);

/** What a student has in hand to be handed in. */
async function inHand(bytes: Uint8Array<ArrayBuffer>): Promise<Outgoing> {
	const parcel = { kind: 'result', bytes, id: await messageIdOf(bytes), inbox } as const;
	const delivery = await openHands(base).put(parcel);
	if (delivery.kind !== 'inHand') throw new Error(`It is ${delivery.kind}.`);
	return delivery.outgoing;
}

const collect = (hands: ReturnType<typeof openHands>) => hands.collect([inbox], () => true);

describe('what is carried by hand', () => {
	it('comes by link, by code and by file, and each time that it is brought', async () => {
		const { link, codes, file } = await inHand(short);
		const [code, ...none] = codes('screen');
		expect(none).toEqual([]);
		const teacher = openHands(base);
		for (const brought of [link, code?.text ?? '', file]) {
			expect(teacher.bring(brought)).toEqual([{ kind: 'result' }]);
			expect(await collect(teacher)).toEqual([short]);
			expect(await collect(teacher)).toEqual([]);
		}
	});

	it('comes with others in one text, in its order', async () => {
		const teacher = openHands(base);
		const text = `${resultLink(short, base)}\nand\n${resultLink(long, base)}`;
		expect(teacher.bring(text)).toEqual([{ kind: 'result' }, { kind: 'result' }]);
		expect(await collect(teacher)).toEqual([short, long]);
	});

	it('comes code by code where it is too long for one, on screen and on paper', async () => {
		const { codes } = await inHand(long);
		for (const medium of ['screen', 'paper'] as const) {
			const teacher = openHands(base);
			const brought = codes(medium).flatMap(({ text }) => teacher.bring(text));
			expect(brought.slice(0, -1).every(({ kind }) => kind === 'part')).toBe(true);
			expect(brought.at(-1)).toEqual({ kind: 'result' });
			expect(await collect(teacher)).toEqual([long]);
		}
	});

	it('is told to be something else where it is', async () => {
		const teacher = openHands(base);
		const nothing = [{ kind: 'problem', problem: { ok: false, reason: 'nothingFound' } }];
		expect(teacher.bring('https://example.org/')).toEqual(nothing);
		expect(teacher.bring(new Uint8Array(20))).toEqual(nothing);
		expect(teacher.bring(assignmentLink(short, base))).toEqual([{ kind: 'assignment' }]);
		expect(teacher.bring((await inHand(short)).link.slice(0, -9))).toMatchObject([
			{ kind: 'problem', problem: { reason: 'cutOff' } }
		]);
		expect(await collect(teacher)).toEqual([]);
	});
});
