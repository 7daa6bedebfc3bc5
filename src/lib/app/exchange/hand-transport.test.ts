import { describe, expect, it } from 'vitest';
import { assignmentLink, resultLink } from './links';
import { handTransport, type Outgoing } from './hand-transport';
import { messageIdOf } from './seal-attempt';
import type { Delivery } from './transport';

const base = 'https://example.org/diwan/';
const inbox = '0011223344556677';
const first = Uint8Array.from({ length: 300 }, (_, at) => (at * 89) % 256);
const second = Uint8Array.from({ length: 900 }, (_, at) => (at * 31) % 256);

/** Two people: what one hands out, the other takes. */
function twoHands(delivery: Delivery = 'handedOver') {
	const out: Outgoing[] = [];
	const student = handTransport(base, async (outgoing) => {
		out.push(outgoing);
		return delivery;
	});
	const teacher = handTransport(base, async () => 'kept');
	return { out, student, teacher };
}

describe('what is carried by hand', () => {
	it('arrives by link, by code, by carousel and by file, once', async () => {
		const { out, student, teacher } = twoHands();
		const ids = [await messageIdOf(first), await messageIdOf(second)];
		expect(await student.put(inbox, ids[0] ?? '', first)).toBe('handedOver');
		expect(await student.put(inbox, ids[1] ?? '', second)).toBe('handedOver');
		const [short, long] = out;
		if (!short || !long) throw new Error('Two were handed out.');

		expect(await teacher.take(`${short.link}\n${resultLink(second, base)}`)).toEqual(ids);
		for (const brought of [short.link, short.file, long.file]) {
			expect(await teacher.take(brought)).toEqual([]);
		}
		expect(await teacher.list(inbox, undefined)).toEqual(ids);
		expect(await teacher.list(inbox, ids[0])).toEqual([ids[1]]);
		expect(await teacher.get(ids[1] ?? '')).toEqual(second);
	});

	it('arrives code by code', async () => {
		const { out, student, teacher } = twoHands();
		const id = await messageIdOf(second);
		await student.put(inbox, id, second);
		const taken = [];
		for (const { text } of out[0]?.codes ?? []) taken.push(await teacher.take(text));
		expect(taken.slice(0, -1).flat()).toEqual([]);
		expect(taken.at(-1)).toEqual([id]);
	});

	it('is kept where it was not given away', async () => {
		const { student } = twoHands('kept');
		expect(await student.put(inbox, await messageIdOf(first), first)).toBe('kept');
	});

	it('is nothing where there is no result in it', async () => {
		const { teacher } = twoHands();
		expect(await teacher.take('https://example.org/')).toEqual([]);
		expect(await teacher.take(new Uint8Array(20))).toEqual([]);
		expect(await teacher.take(assignmentLink(first, base))).toEqual([]);
		expect(await teacher.get('ff')).toBeUndefined();
	});
});
