import { describe, expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import { theIsles } from '../../../tests/builders/isles';
import { noteView, type ToldFact } from './note-view';

const deck = makeDeck(theIsles());

function viewOf(slug: string, locale: 'en' | 'ar' = 'en') {
	const view = noteView(deck, slug, locale);
	if (!view) throw new Error(`There is no note "${slug}".`);
	return view;
}

function sentence({ statement }: ToldFact): string {
	return statement.map(({ text, slug }) => (slug === undefined ? text : `[${slug}]`)).join('');
}

describe('the page of a note', () => {
	it('is not there for an unknown slug', () => {
		expect(noteView(deck, 'atlantis', 'en')).toBeUndefined();
	});

	it('tells its facts as sentences, field by field, with links to the notes they name', () => {
		const { fields } = viewOf('red-guild');
		expect(fields.map(({ field, facts }) => [field, ...facts.map(sentence)])).toEqual([
			['leader', '[pell-marrow] led Red Guild from 1940 to 1952.'],
			['founded', 'Red Guild was founded in 1908.'],
			['splitFrom', 'Red Guild split from [blue-guild].'],
			['brigades', 'Brigade 12 belonged to Red Guild.'],
			['base', 'Red Guild had its headquarters in [easthaven].'],
			[
				'group',
				'According to Ada Finch, Red Guild belonged to this group in the table of tempers: the loud.'
			],
			[
				'designations',
				'The Far Republic gave Red Guild this designation in 1922: Known Wrecker of Ships.'
			]
		]);
	});

	it('says what differs, and who says so', () => {
		const [leader] = viewOf('tin-company').fields;
		expect(leader).toMatchObject({
			isContested: true,
			disagreement: 'The two differ on the last vote.'
		});
		expect(leader?.facts.map(sentence)).toEqual([
			'According to the Almanac, [isolde-quill] led Tin Company.',
			'According to the Gazette, [bram-fenwick] led Tin Company.'
		]);
		expect(leader?.facts.map(({ sourceNumbers }) => sourceNumbers)).toEqual([[1], [2]]);
	});

	it('lists its sources once, numbered as they are named', () => {
		expect(viewOf('tin-company').sources.map(({ publisher }) => publisher)).toEqual([
			'Almanac Press',
			'Gazette House'
		]);
	});

	it('tells what other notes say of it', () => {
		expect(viewOf('lamp-society').mentions.map(sentence)).toEqual([
			'Lantern Society sponsored [owl-watch].',
			'Lantern Society issued [act-9-1924].',
			'Forces of Lantern Society were at [westhaven] from May\u00a01924 on.',
			'[wick-desk] belonged to Lantern Society.'
		]);
	});

	it('keeps the cue of a fact, and marks what is later than its subject', () => {
		const [leader] = viewOf('owl-watch').fields;
		expect(leader?.facts[0]?.cue).toBe('Chosen after a long winter.');
		expect(viewOf('westhaven-flood').laterFact).toBe(true);
		expect(viewOf('high-table').fields[0]?.facts.map(({ laterFact }) => laterFact)).toEqual([
			false,
			false,
			true
		]);
	});

	it('names its cards, and no fact that is only told', () => {
		for (const slug of deck.subject.notes.keys()) {
			const told = viewOf(slug).fields.flatMap(({ facts }) => facts);
			const asked = told.filter(({ isCard }) => isCard).map(({ id }) => id);
			expect(viewOf(slug).cardIds).toEqual(asked);
		}
		const told = deck.facts.filter(({ id }) => !deck.byId.has(id));
		expect(told.length).toBeGreaterThan(0);
	});

	it('gives all names in both scripts, that of the reader first', () => {
		expect(viewOf('blue-guild').otherNames).toEqual([
			{ text: 'Azure Guild', locale: 'en' },
			{ text: 'النقابة الزرقاء', locale: 'ar' }
		]);
		const inArabic = viewOf('blue-guild', 'ar');
		expect(inArabic.name).toBe('النقابة الزرقاء');
		expect(inArabic.otherNames.map(({ text }) => text)).toEqual(['Blue Guild', 'Azure Guild']);
	});

	it('links every note that its facts name, in both languages', () => {
		for (const locale of ['en', 'ar'] as const) {
			const links = [...deck.subject.notes.keys()].flatMap((slug) =>
				viewOf(slug, locale).fields.flatMap(({ facts }) =>
					facts.flatMap(({ statement }) => statement.flatMap((part) => part.slug ?? []))
				)
			);
			const named = deck.facts.filter(({ valueType }) => valueType === 'note');
			expect(links).toEqual(named.map(({ account }) => account.value));
		}
	});
});
