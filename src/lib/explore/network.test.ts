import { describe, expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import { aNote, aSubject, aText, said } from '../../../tests/builders/subject';
import { layOutNetwork } from './lay-out-network';
import { networkOf, networkOn } from './network';

const notes = [
	aNote('faction', 'guild', aText('Guild'), {
		founded: said('1910'),
		leader: {
			succession: [
				said('ada', { from: '1910', to: '1920-06-01' }),
				said('bo', { from: '1920-06-01' })
			]
		},
		sponsor: said('office'),
		base: said('port')
	}),
	aNote('faction', 'hermits', aText('Hermits'), { founded: said('1900') }),
	aNote('person', 'ada', aText('Ada'), { died: said('1930-01-01') }),
	aNote('person', 'bo', aText('Bo'), {}),
	aNote('institution', 'office', aText('Office'), { founded: said('1915') }),
	aNote('place', 'port', aText('Port'), {})
];
const network = networkOf(makeDeck(aSubject(notes)), 'en');
const on = (date: Parameters<typeof networkOn>[1]) => {
	const { there, edges } = networkOn(network, date);
	return {
		there: [...there].sort(),
		edges: edges.map(({ edge, isCertain }) => `${edge.to}${isCertain ? '' : '?'}`)
	};
};

describe('a network', () => {
	it('has those who stand in a relation, without places and without who has none', () => {
		expect(network.nodes.map(({ slug }) => slug).sort()).toEqual(['ada', 'bo', 'guild', 'office']);
	});

	it('shows who led on a day, and nobody before there was anything to lead', () => {
		expect(on('1919-01-01').edges).toEqual(['ada', 'office']);
		expect(on('1925-01-01').edges).toEqual(['bo', 'office']);
		expect(on('1905-01-01')).toEqual({ there: ['ada', 'bo'], edges: [] });
	});

	it('says what only may have held: the guild was founded some day of that year', () => {
		expect(on('1910-05-05').edges).toEqual(['ada?']);
	});

	it('says that what is not dated may have been done on any day', () => {
		const decree = aNote('legalOrder', 'decree', aText('Decree'), {
			form: said('executiveOrder'),
			issuer: said('bo')
		});
		const dated = aNote('legalOrder', 'charter', aText('Charter'), {
			form: said('executiveOrder'),
			dateIssued: said('1922-03-01'),
			issuer: said('bo')
		});
		const issued = networkOf(makeDeck(aSubject([...notes, decree, dated])), 'en');
		const certainOn = (date: '1921-01-01' | '1925-01-01') =>
			networkOn(issued, date)
				.edges.filter(({ edge }) => edge.to === 'bo' && edge.from !== 'guild')
				.map(({ edge, isCertain }) => [edge.from, isCertain]);
		expect(certainOn('1921-01-01')).toEqual([['decree', false]]);
		expect(certainOn('1925-01-01')).toEqual([
			['decree', false],
			['charter', true]
		]);
	});

	it('leaves out who is dead', () => {
		expect(on('1931-01-01').there).toEqual(['bo', 'guild', 'office']);
	});

	it('knows the days on which anything changes', () => {
		const days = ['1910-01-01', '1915-01-01', '1920-06-01', '1930-01-01'];
		expect(network.changes).toEqual(days.map((day) => Date.parse(day) / 86_400_000));
	});
});

describe('a layout', () => {
	it('is the same every time, and puts nothing on anything else', () => {
		const links = Array.from({ length: 39 }, (_, n) => [n + 1, Math.floor(n / 3)] as const);
		const places = layOutNetwork({ count: 40, links });
		expect(layOutNetwork({ count: 40, links })).toEqual(places);
		for (const [index, a] of places.entries()) {
			for (const b of places.slice(index + 1)) {
				expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(18);
			}
		}
	});

	it('tells how far it has come, up to the end', () => {
		const told: number[] = [];
		layOutNetwork({ count: 3, links: [] }, (fraction) => told.push(fraction));
		expect(told.at(-1)).toBe(1);
	});
});
