import { describe, expect, it } from 'vitest';
import { aNote, aText, said } from '../../../tests/builders/subject';
import { fieldContent } from './accounts';
import type { Edtf } from './edtf';
import type { Succession, Times } from './field';
import { holdsOn, valueOn } from './holds-on';
import type { AnyVocabulary } from './vocabulary';

describe('an account', () => {
	it.each<[string, Times, Edtf, string]>([
		['holds from its first day', { from: '2018-05-01', to: '2018-09-12' }, '2018-05-01', 'holds'],
		[
			'holds up to the day before its end',
			{ from: '2018', to: '2019-09-12' },
			'2019-09-11',
			'holds'
		],
		['no longer holds on its end', { from: '2018', to: '2019-09-12' }, '2019-09-12', 'doesNotHold'],
		['did not hold before its beginning', { from: '2018-05' }, '2018-04-30', 'doesNotHold'],
		['may hold within the month in which it began', { from: '2018-05' }, '2018-05-30', 'mayHold'],
		['holds from the last day of that month', { from: '2018-05' }, '2018-05-31', 'holds'],
		[
			'may hold within the year in which it ended',
			{ from: '1982', to: '2012' },
			'2012-05',
			'mayHold'
		],
		['holds the year before', { from: '1982', to: '2012' }, '2011', 'holds'],
		['no longer holds the year after', { from: '1982', to: '2012' }, '2013-01-01', 'doesNotHold'],
		['may hold in a year of which it held a part', { from: '2018-05' }, '2018', 'mayHold'],
		['holds on without an end', { from: '2014' }, '2040', 'holds'],
		['may have held at any time before its end', { to: '2012' }, '1980', 'mayHold'],
		['holds on the date that the sources speak of', { asOf: '2020' }, '2020', 'holds'],
		['may hold on any one day of it', { asOf: '2020' }, '2020-03-01', 'mayHold'],
		['may hold later', { asOf: '2020' }, '2021', 'mayHold'],
		['holds from its beginning until then', { from: '2014', asOf: '2020' }, '2019-12-31', 'holds'],
		['may hold after that', { from: '2014', asOf: '2020-05-01' }, '2020-05-02', 'mayHold'],
		['holds from then until its end', { asOf: '2011', to: '2012-05' }, '2012-04', 'holds'],
		['may hold around an approximate beginning', { from: '2014~' }, '2012-06', 'mayHold'],
		['is not known to hold soon after one', { from: '2014~' }, '2016', 'mayHold'],
		['holds well after one', { from: '2014~' }, '2017-02', 'holds'],
		['may hold if its end is not known', { from: '2014', to: 'XXXX' }, '2015', 'mayHold'],
		['may hold on a date that is not known', { from: '2014' }, 'XXXX', 'mayHold'],
		['always holds if it says no time', {}, '1066', 'holds']
	])('%s', (_sentence, times, date, holding) => {
		expect(holdsOn(times, date)).toBe(holding);
	});
});

describe('the value of a field on a date', () => {
	const keepers: Succession<AnyVocabulary, string> = {
		succession: [
			said('orla', { to: '1931' }),
			said('pell', { from: '1931', to: '1940-06' }),
			said('juno', { from: '1940-06' })
		]
	};
	const office = aNote('institution', 'office', aText('Office'), { head: keepers });

	function heads(date: Edtf) {
		const head = fieldContent(office, 'head');
		if (!head) throw new Error('no head');
		const { holding, possible } = valueOn(head, date);
		return [holding.map(({ value }) => value), possible.map(({ value }) => value)];
	}

	it('is the one that is known to hold', () => {
		expect(heads('1935-01-02')).toEqual([['pell'], []]);
		expect(heads('1941')).toEqual([['juno'], []]);
	});

	it('is one of those that may hold, where the change is not known to the day', () => {
		expect(heads('1940-06-15')).toEqual([[], ['pell', 'juno']]);
		expect(heads('1930')).toEqual([[], ['orla']]);
	});

	it('is each of the values that hold at once', () => {
		const guild = aNote('faction', 'guild', aText('Guild'), {
			brigades: { complete: true, entries: [said(4, { from: '1920' }), said(5)] }
		});
		const brigades = fieldContent(guild, 'brigades');
		if (!brigades) throw new Error('no brigades');
		expect(valueOn(brigades, '1921').holding.map(({ value }) => value)).toEqual([4, 5]);
		expect(valueOn(brigades, '1919').holding.map(({ value }) => value)).toEqual([5]);
	});
});
