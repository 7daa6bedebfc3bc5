import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDeviceId, createEntryIds, isEntryId } from './entry-ids';
import { noon, seed } from './builders';

const deviceId = 'devicea0';

describe('an entry id', () => {
	it('is made of time, count and device, in fixed width', () => {
		const nextId = createEntryIds({ deviceId });
		expect(nextId(noon)).toBe('0m1uoayo0-000-devicea0');
		expect(nextId(noon)).toBe('0m1uoayo0-001-devicea0');
		expect(nextId(noon + 1)).toBe('0m1uoayo1-000-devicea0');
	});

	it('goes up although the clock is set back', () => {
		const nextId = createEntryIds({ deviceId });
		expect(nextId(noon)).toBe('0m1uoayo0-000-devicea0');
		expect(nextId(noon - 86_400_000)).toBe('0m1uoayo0-001-devicea0');
		expect(nextId(noon - 86_400_000)).toBe('0m1uoayo0-002-devicea0');
		expect(nextId(noon + 1)).toBe('0m1uoayo1-000-devicea0');
	});

	it('goes up from the last id in the log, whichever device made it', () => {
		const lastId = createEntryIds({ deviceId: 'zzzzzzzz' })(noon);
		expect(createEntryIds({ deviceId, lastId })(noon - 5000)).toBe('0m1uoayo0-001-devicea0');
	});

	it('does not follow a log from a clock far ahead, unless its own is what is wrong', () => {
		const idAt = (at: number) => createEntryIds({ deviceId: 'zzzzzzzz' })(at);
		const yearMs = 366 * 86_400_000;
		const following = (lastId: ReturnType<typeof idAt>, at: number) =>
			createEntryIds({ deviceId, lastId })(at);
		expect(following(idAt(noon + yearMs), noon) > idAt(noon + yearMs)).toBe(true);
		expect(following(idAt(noon + yearMs + 1), noon)).toBe('0m1uoayo0-000-devicea0');
		// A phone that has forgotten the date wakes up in 1970.
		expect(following(idAt(noon), 5000) > idAt(noon)).toBe(true);
	});

	it('borrows from the next millisecond when more are made than one can count', () => {
		const nextId = createEntryIds({ deviceId });
		let last = nextId(noon);
		for (let count = 1; count < 36 ** 3; count += 1) last = nextId(noon);
		expect(last).toBe('0m1uoayo0-zzz-devicea0');
		expect(nextId(noon)).toBe('0m1uoayo1-000-devicea0');
	});

	it('goes by the clock again after the last one there can be', () => {
		const lastId = 'zzzzzzzzz-zzz-stranger';
		if (!isEntryId(lastId)) throw new Error('The last id is one');
		const nextId = createEntryIds({ deviceId, lastId });
		expect(nextId(noon)).toBe('0m1uoayo0-000-devicea0');
		expect(nextId(noon)).toBe('0m1uoayo0-001-devicea0');
	});

	it('goes up as text whatever the clock does, and never comes twice', () => {
		const times = fc.array(fc.oneof(fc.nat(3), fc.nat(2 ** 31), fc.nat(9e12)), { maxLength: 200 });
		const check = (moments: readonly number[]) => {
			const ids = moments.map(createEntryIds({ deviceId }));
			expect(ids.every(isEntryId)).toBe(true);
			expect([...ids].sort()).toEqual(ids);
			expect(new Set(ids).size).toBe(ids.length);
		};
		fc.assert(fc.property(times, check), { seed });
	});

	it('differs between devices that answer in the same millisecond', () => {
		const here = createEntryIds({ deviceId: 'devicea0' });
		const there = createEntryIds({ deviceId: 'deviceb0' });
		expect(here(noon)).not.toBe(there(noon));
	});

	it('is not made for a bad device nor from a time that is none', () => {
		expect(() => createEntryIds({ deviceId: 'phone' })).toThrow('No device id: "phone"');
		expect(() => createEntryIds({ deviceId })(NaN)).toThrow('No entry id at NaN');
	});

	it('is told from other text', () => {
		expect(isEntryId('0m1uoayo0-000-devicea0')).toBe(true);
		expect(isEntryId('0m1uoayo0-000-deviceA0')).toBe(false);
		expect(isEntryId('0m1uoayo0-000-devicea0\n')).toBe(false);
	});
});

describe('a device id', () => {
	it('is eight letters and digits from random bytes', () => {
		const bytes = new Uint8Array([0, 9, 10, 35, 36, 71, 255, 100]);
		expect(createDeviceId(bytes)).toBe('09az0z3s');
	});

	it('needs eight bytes', () => {
		expect(() => createDeviceId(new Uint8Array(7))).toThrow('eight random bytes');
	});
});
