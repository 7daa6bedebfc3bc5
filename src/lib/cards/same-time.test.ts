import { describe, expect, it } from 'vitest';
import { heldApart, maySameTime, surelySameTime } from './same-time';

describe('two accounts', () => {
	it('may hold at the same time where their dates overlap, or say nothing', () => {
		expect(maySameTime({ from: '2014', to: '2016' }, { from: '2016-05' })).toBe(true);
		expect(maySameTime({ from: '2014', to: '2015' }, { from: '2016' })).toBe(false);
		expect(maySameTime({}, { asOf: '2020' })).toBe(true);
	});

	it('may hold at the same time where one began or ended about the year of the other', () => {
		expect(maySameTime({ from: '2010', to: '2013~' }, { from: '2014' })).toBe(true);
		expect(maySameTime({ from: '2010', to: '2013' }, { from: '2014' })).toBe(false);
		expect(maySameTime({ asOf: '2016' }, { from: '2017~' })).toBe(true);
		expect(heldApart({ asOf: '2016' }, { from: '2017~' })).toBe(false);
	});

	it('surely held at the same time only where that follows from their dates', () => {
		expect(surelySameTime({ from: '2014', to: '2018' }, { asOf: '2016-05' })).toBe(true);
		expect(surelySameTime({ from: '2014' }, { from: '2016', to: '2018' })).toBe(true);
		expect(surelySameTime({}, { asOf: '2020' })).toBe(true);
		expect(surelySameTime({ asOf: '2020-02-03' }, { asOf: '2020-02-03' })).toBe(true);
		expect(surelySameTime({ asOf: '2020' }, { asOf: '2020' })).toBe(false);
		expect(surelySameTime({ asOf: '2020-02' }, { asOf: '2020' })).toBe(false);
		expect(surelySameTime({ from: '2014', to: '2016' }, { from: '2016-05' })).toBe(false);
		expect(surelySameTime({ from: '2014', asOf: '2018' }, { from: '2020' })).toBe(false);
		expect(surelySameTime({ from: '2010', to: '2014~' }, { asOf: '2013' })).toBe(false);
	});

	it('are held apart where one follows the other on a day, but not within one year', () => {
		expect(heldApart({ to: '2018-10-25' }, { from: '2018-10-25' })).toBe(true);
		expect(heldApart({ from: '2018', to: '2018' }, { from: '2018', to: '2018' })).toBe(false);
	});
});
