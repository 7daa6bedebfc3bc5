import { describe, expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import { aNote, aSubject, aText, said } from '../../../tests/builders/subject';
import { chainOf, timeChartOf } from './time-chart';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

const notes = [
	aNote('event', 'storm', aText('The storm'), { date: said('1921-03-04') }),
	aNote('event', 'flood', aText('The flood'), {
		date: said('1921-03'),
		followed: said('storm')
	}),
	aNote('event', 'strike', aText('The strike'), {
		date: said('1921-05-01/1921-05-09'),
		followed: said('flood')
	}),
	aNote('event', 'feast', aText('The feast'), { date: said('1922~') }),
	aNote('event', 'rumour', aText('The rumour'), { date: said('XXXX') }),
	aNote('faction', 'guild', aText('Guild'), {
		leader: said('ada', { from: '1920', to: '1925' })
	}),
	aNote('person', 'ada', aText('Ada'), {})
];
const chart = timeChartOf(makeDeck(aSubject(notes)), 'en');
const entry = (slug: string) => chart.entries.find((one) => one.slug === slug);

describe('a chart of time', () => {
	it('has what is dated, the earliest first, and nothing else', () => {
		expect(chart.entries.map(({ slug }) => slug)).toEqual([
			'feast',
			'guild',
			'flood',
			'storm',
			'strike'
		]);
		expect(entry('rumour')).toBeUndefined();
		expect(entry('ada')).toBeUndefined();
	});

	it('tells a day from a month that something fell in, and from days that it took', () => {
		expect(entry('storm')).toMatchObject({ shape: 'day', from: day('1921-03-04') });
		expect(entry('flood')).toMatchObject({
			shape: 'within',
			from: day('1921-03-01'),
			to: day('1921-03-31')
		});
		expect(entry('strike')).toMatchObject({ shape: 'lasted', to: day('1921-05-09') });
		expect(entry('guild')).toMatchObject({ shape: 'lasted', name: 'Guild · Ada' });
	});

	it('leaves the ends of an approximate date open, by two years either way', () => {
		expect(entry('feast')).toMatchObject({
			softFrom: true,
			softTo: true,
			from: day('1922-01-01') - 731,
			to: day('1922-12-31') + 731
		});
	});

	it('follows what led to something, and what came of it, as far as it goes', () => {
		expect(chart.links.map(({ from, to }) => `${from} > ${to}`)).toEqual([
			'storm > flood',
			'flood > strike'
		]);
		expect([...chainOf(chart.links, 'flood')].sort()).toEqual(['flood', 'storm', 'strike']);
		expect([...chainOf(chart.links, 'feast')]).toEqual(['feast']);
	});

	it('goes round a circle of causes once', () => {
		const link = (from: string, to: string) => ({ from, to, sentence: '' });
		expect([...chainOf([link('a', 'b'), link('b', 'a')], 'a')]).toEqual(['a', 'b']);
	});
});
