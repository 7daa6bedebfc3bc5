import { describe, expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import { timeChartOf } from '$lib/explore';
import { aNote, aSubject, aText, said } from '../../../../tests/builders/subject';
import { TimelineState } from './timeline-state.svelte';

const years = ['1801', '1941', '1942', '1943', '1944', '1945'] as const;
const notes = years.flatMap((year) =>
	(['03', '09'] as const).map((month) => {
		const date = `${year}-${month}-01` as const;
		return aNote('event', `on-${date}`, aText(date), { date: said(date) });
	})
);
const law = aNote('legalOrder', 'law', aText('Law'), {
	form: said('executiveOrder'),
	dateIssued: said('1700-01-01')
});
// Of the events, the two of 1801 are not among the most.
const late = Array.from({ length: 40 }, (_, n) =>
	aNote('event', `late-${String(n)}`, aText(`Late ${String(n)}`), { date: said('1945-11-01') })
);
const chart = timeChartOf(makeDeck(aSubject([...notes, ...late, law])), 'en');

function aState() {
	const state = new TimelineState(chart, 'en', false);
	state.width = 360;
	return state;
}

const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
const seen = ({ view: { fromDay, days } }: TimelineState) => [
	yearOf(fromDay),
	yearOf(fromDay + days)
];

describe('a timeline', () => {
	it('shows what its subject is about, and everything where that is seen already', () => {
		const state = aState();
		state.wider();
		expect(seen(state)).toEqual([1940, 1946]);
		state.wider();
		expect(seen(state)).toEqual([1690, 1955]);
		state.wider();
		expect(seen(state)).toEqual([1940, 1946]);
	});

	it('comes nearer to where something is, and not to the empty middle of it all', () => {
		const state = aState();
		state.whole();
		for (let times = 0; times < 40; times += 1) state.zoom(1.5);
		expect(state.view.days).toBe(14);
		expect(yearOf(state.view.fromDay)).toBe(1945);
	});

	it('comes nearer to what is chosen', () => {
		const state = aState();
		state.whole();
		state.selectNote('on-1801-03-01');
		for (let times = 0; times < 40; times += 1) state.zoom(1.5);
		expect(yearOf(state.view.fromDay)).toBe(1801);
	});

	it('offers kinds in the order in which they are drawn', () => {
		expect(aState().kindsThere).toEqual(['event', 'legalOrder']);
	});

	it('counts what is in sight once one rests', () => {
		const state = aState();
		state.mainly();
		state.rest();
		// Ten of the years and forty late ones.
		expect(state.inView.length).toBe(50);
		state.kinds = new Set(['legalOrder']);
		expect(state.inView.length).toBe(0);
		state.whole();
		state.rest();
		expect(state.inView.map(({ slug }) => slug)).toEqual(['law']);
	});

	it('with letters twice as large, half as many happenings are seen at first', () => {
		const [small, large] = [aState(), aState()];
		large.textSize = 28;
		expect(large.view.days).toBeLessThan(small.view.days);
	});
});
