import { describe, expect, it } from 'vitest';
import { isPeriod, periodTimes } from './period';

describe('a period', () => {
	it.each(['2008-11-17/2011-12-31', '2004/2006', '2016-12-26/..', '../2018-10~', '2008/2008'])(
		'may be %s',
		(period) => {
			expect(isPeriod(period)).toBe(true);
		}
	);

	it.each([
		'2016-12-26',
		'2011/2008',
		'2015-02-30/..',
		'../..',
		'2004/',
		'2004/2005/2006',
		'XXXX/2006',
		5
	])('is not %s', (value) => {
		expect(isPeriod(value)).toBe(false);
	});

	it('has a beginning and an end, unless one is open', () => {
		expect(periodTimes('2004/2006')).toEqual({ from: '2004', to: '2006' });
		expect(periodTimes('2016-12-26/..')).toEqual({ from: '2016-12-26' });
		expect(periodTimes('../2006')).toEqual({ to: '2006' });
	});
});
