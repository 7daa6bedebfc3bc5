import { describe, expect, it } from 'vitest';
import { openHands } from './hands';
import { send } from './send';
import type { Delivery, Parcel, Transport } from './transport';

const teacher = {
	encryption: new Uint8Array(33).fill(2),
	signing: new Uint8Array(33).fill(3)
};
const result = { kind: 'result', bytes: Uint8Array.from([1, 2, 3]) } as const;

describe('a message that is sent', () => {
	it('goes every way there is, with its id and the inbox of its teacher on the cover', async () => {
		const [first, second] = [aWay('arrived'), aWay('notYet')];
		const sent = await send([openHands('https://example.org/'), first, second], result, teacher);
		expect(sent.hasArrived).toBe(true);
		expect(sent.outgoing?.link).toBe('https://example.org/desk/inbox/#rAQIDgB0');
		const parcel = {
			...result,
			id: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
			inbox: '0feae5c029ed563b'
		};
		expect(first.parcels).toEqual([parcel]);
		expect(second.parcels).toEqual([parcel]);
	});

	it('is not there before a way says so', async () => {
		const sent = await send([aWay('notYet'), openHands('https://example.org/')], result, teacher);
		expect(sent.hasArrived).toBe(false);
		expect(sent.outgoing).toBeDefined();
	});
});

function aWay(kind: Exclude<Delivery['kind'], 'inHand'>): Transport & { parcels: Parcel[] } {
	const parcels: Parcel[] = [];
	return {
		parcels,
		put(parcel) {
			parcels.push(parcel);
			return Promise.resolve({ kind });
		},
		collect: () => Promise.resolve([])
	};
}
