import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aQuantity, aSubject, aText, said, saidBy } from '../../../tests/builders/subject';
import type { LegalForm, Note, Period } from '$lib/content';
import { candidatesFor } from './candidates';
import { makeDeck, type Deck } from './deck';
import type { Distractor, Form } from './item';
import { availableForms, makeItem } from './make-item';

const deck = makeDeck(theIsles());

function cardOf(id: string, from: Deck = deck) {
	const card = from.cards.find((one) => one.id === id);
	if (!card) throw new Error(`no card ${id}`);
	return card;
}

function item(id: string, form: Form, seed = 'seed', locale: 'en' | 'ar' = 'en') {
	return makeItem(cardOf(id), deck, { form, seed, locale });
}

function choice(id: string, seed = 'seed', locale: 'en' | 'ar' = 'en') {
	const made = item(id, 'choice', seed, locale);
	if (made?.form !== 'choice') throw new Error(`no choice for ${id}`);
	return made;
}

/** All of it but how alike it is, which has a test of its own. */
function confused(distractor: Distractor | undefined) {
	return distractor && { whyFalse: distractor.whyFalse, confusion: distractor.confusion };
}

/** Every wrong option that a card ever shows, over many seeds. */
function wrongOptions(id: string): string[] {
	const seen = new Set<string>();
	for (let seed = 0; seed < 60; seed += 1) {
		const { options, keyId } = choice(id, String(seed));
		for (const option of options) if (option.id !== keyId) seen.add(option.id);
	}
	return [...seen].sort();
}

describe('a choice', () => {
	it('is the same for the same card and seed, whatever else was made', () => {
		const again = makeDeck(theIsles());
		const card = cardOf('blue-guild/leader', again);
		expect(makeItem(card, again, { form: 'choice', seed: 'seed', locale: 'en' })).toEqual(
			choice('blue-guild/leader')
		);
	});

	it('has the same options in the same order in both languages', () => {
		for (const id of ['blue-guild/leader', 'harbour-act/dateIssued', 'lamp-decree/provision']) {
			const english = choice(id, 'a', 'en').options.map((option) => option.id);
			expect(choice(id, 'a', 'ar').options.map((option) => option.id)).toEqual(english);
		}
	});

	it('varies with the seed', () => {
		const orders = new Set(
			[...'abcdefgh'].map((seed) =>
				choice('blue-guild/leader', seed)
					.options.map(({ id }) => id)
					.join()
			)
		);
		expect(orders.size).toBeGreaterThan(4);
	});

	it('shows dates and numbers in ascending order', () => {
		const dates = choice('harbour-act/dateIssued').options.map(({ id }) => id);
		expect(dates).toEqual([...dates].sort());
		const numbers = choice('blue-guild/brigades/45').options.map(({ id }) => Number(id));
		expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
		const counts = choice('siege-ships/quantity').options.map(({ text }) => text);
		expect(counts).toEqual(['about 25 ships', 'about 40 ships', 'about 60 ships']);
	});

	it('says what is true of a wrong option', () => {
		const said = new Map(
			[...'abcdefghijkl'].flatMap((seed) =>
				choice('blue-guild/leader', seed).options.map(
					({ text, distractor }) => [text, confused(distractor)] as const
				)
			)
		);
		expect(said.get('Tamsin al-Rook')).toBeUndefined();
		expect(said.get('Pell Marrow')).toEqual({
			whyFalse: 'Pell Marrow led Red Guild from 1940 to 1952.',
			confusion: 'sameRole'
		});
		expect(said.get('Isolde Quill')).toEqual({
			whyFalse: 'According to the Almanac, Isolde Quill led Tin Company.',
			confusion: 'sameRole'
		});
	});

	it('never offers the account of another source', () => {
		expect(wrongOptions('tin-company/leader/almanac')).not.toContain('bram-fenwick');
		expect(wrongOptions('lamp-decree/dateIssued/almanac')).not.toContain('1922-05-16');
	});

	it('never offers a value that holds as well', () => {
		expect(wrongOptions('blue-guild/brigades/45')).not.toContain('46');
	});

	it('never offers a place that the place lies in or that lies in it', () => {
		const offered = wrongOptions('lantern-night/place');
		expect(offered).not.toContain('westhaven');
		expect(offered).not.toContain('north-isle');
		expect(offered).toContain('easthaven');
	});

	it('never offers what the note names in another field, nor the same body renamed', () => {
		expect(wrongOptions('blue-guild/leader')).not.toContain('orla-venn');
		expect(wrongOptions('pier-quarrel/actor')).not.toContain('salt-riders');
	});

	it('never offers something later where something earlier is asked for', () => {
		expect(wrongOptions('act-9-1924/replaces')).toEqual(['lamp-decree', 'wharf-pact']);
	});

	it('offers only dates that share the year that the question gives away', () => {
		expect(wrongOptions('act-9-1924/dateIssued')).toEqual(['1924-02-14', '1924-11-12']);
	});

	it('offers only texts that are true of one note alone', () => {
		expect(wrongOptions('lamp-decree/provision')).toEqual([
			'harbour-act/provision',
			'tide-ruling/provision'
		]);
	});

	it('offers whoever held it before and after, and says when that was', () => {
		const offered = choice('high-table/head/pell-marrow').options;
		expect(wrongOptions('high-table/head/pell-marrow')).toContain('orla-venn');
		expect(wrongOptions('high-table/head/pell-marrow')).toContain('isolde-quill');
		expect(offered.find(({ id }) => id === 'orla-venn')?.distractor).toMatchObject({
			whyFalse: 'Orla Venn headed High Table from 1903 to 1931.',
			confusion: 'otherTime'
		});
	});

	it('offers the other groups of the typology', () => {
		expect(wrongOptions('blue-guild/group/quiet')).toEqual(['loud', 'stern']);
		const loud = choice('blue-guild/group/quiet').options.find(({ id }) => id === 'loud');
		expect(loud?.distractor).toMatchObject({
			whyFalse:
				'According to Ada Finch, Red Guild belonged to this group in the table of tempers: the loud.',
			confusion: 'otherGroup'
		});
	});

	it('offers what others say where it asks for an opinion', () => {
		const { options } = choice('dues-and-trade/position/almanac');
		expect(
			options.find(({ text }) => text === 'they pay for a safer port')?.distractor
		).toMatchObject({
			whyFalse: 'According to Odo Tarn, on dues and trade: they pay for a safer port.',
			confusion: 'otherAccount'
		});
	});

	it('offers the meanings of other slips', () => {
		expect(wrongOptions('deaf-bells/meaning')).toEqual([
			'salt-year/meaning',
			'walking-court/meaning'
		]);
	});

	it('offers designations that the asked one never had', () => {
		expect(wrongOptions('red-guild/designations/almanac')).toEqual([
			'blue-guild/designations/almanac',
			'blue-guild/designations/almanac-2'
		]);
		expect(item('blue-guild/designations/almanac', 'choice')).toBeUndefined();
	});

	it('offers periods that began or ended at another time, in their order', () => {
		expect(choice('tide-ruling/inForce').options.map(({ text }) => text)).toEqual([
			'from 1\u00a0April\u00a01921 to 12\u00a0November\u00a01924',
			'from 8\u00a0July\u00a01923 to 10\u00a0September\u00a01924',
			'from 12\u00a0November\u00a01924 to 1\u00a0December\u00a01925'
		]);
	});

	it('is not made where fewer than two options are proven false', () => {
		expect(item('tin-company/brigades/7', 'choice')).toBeUndefined();
		expect(item('bells/quantity', 'choice')).toBeUndefined();
		expect(item('long-siege/date', 'choice')).toBeUndefined();
	});
});

describe('what may not stand as a wrong option', () => {
	function formsOf(id: string, notes: readonly Note[]) {
		const own = makeDeck(aSubject(notes));
		return availableForms(cardOf(id, own), own);
	}

	const dated = (slug: string, date: Parameters<typeof said<`${number}`>>[0]) =>
		aNote('event', slug, aText(`Event ${slug}`, `حدث ${slug}`), { date: said(date) });

	it('is a date that may be the same one', () => {
		const notes = [dated('a', '1923'), dated('b', '1924'), dated('c', '1925')];
		expect(formsOf('a/date', notes)).toContain('choice');
		const near = [
			aNote('event', 'a', aText('Event a'), { date: said('1923~') }),
			aNote('event', 'b', aText('Event b'), { date: said('1924~') }),
			aNote('event', 'c', aText('Event c'), { date: said('1924~') })
		];
		expect(formsOf('a/date', near)).toEqual(['recall']);
	});

	it('is a holder who may have held it at the same time', () => {
		const people = ['ann', 'ben', 'cy'].map((slug) =>
			aNote('person', slug, aText(`Ms ${slug}`), {})
		);
		const office = (from: `${number}`) =>
			aNote('institution', 'office', aText('Office', 'الديوان'), {
				head: { succession: [said('ann', { asOf: '1930' }), said('ben', { from })] }
			});
		const names = (from: `${number}`) => {
			const own = makeDeck(aSubject([...people, office(from)]));
			return candidatesFor(own, cardOf('office/head/ann', own)).map(({ id }) => id);
		};
		expect(names('1931')).toEqual(['ben', 'cy']);
		expect(names('1930')).toEqual(['cy']);
		expect(formsOf('office/head/ann', [...people, office('1931')])).toContain('shortText');
		expect(formsOf('office/head/ann', [...people, office('1930')])).not.toContain('shortText');
	});

	it('is a group of another typology', () => {
		const guild = aNote('faction', 'guild', aText('Guild', 'نقابة'), {
			group: { complete: false, entries: [said('loud')] }
		});
		const own = makeDeck(
			aSubject([guild], {
				typologies: new Map(
					['tempers', 'sizes'].map((id) => [id, { name: aText(id), accordingTo: aText('Ada') }])
				),
				groups: new Map(
					['loud tempers', 'calm tempers', 'tall sizes', 'tiny sizes'].map((words) => {
						const [id = '', typology = ''] = words.split(' ');
						return [id, { name: aText(`${id} ones`, id), typology }];
					})
				)
			})
		);
		const others = candidatesFor(own, cardOf('guild/group/loud', own)).map(({ id }) => id);
		expect(others).toEqual(['calm']);
	});

	it('answers another sort of question', () => {
		const claim = (slug: string, question: string, answer: string) =>
			aNote('claim', slug, aText(slug), {
				question: aText(question, 'سؤال'),
				position: { ...said(aText(answer)), accordingTo: aText('Ada'), exclusive: true }
			});
		const own = makeDeck(
			aSubject([
				claim('harbour', 'Who keeps it?', 'the guild'),
				claim('mill', 'Who built it?', 'the city'),
				claim('tower', 'Where is it?', 'on a hill'),
				claim('toll', 'How much is it?', 'a penny'),
				claim('gate', 'How is it shut?', 'by a bar')
			])
		);
		const names = (id: string) => candidatesFor(own, cardOf(id, own)).map(({ id: other }) => other);
		expect(names('harbour/position')).toEqual(['mill/position']);
		expect(names('toll/position')).toEqual([]);
	});

	it('is another opinion of the same person', () => {
		const claim = (second: string) =>
			aNote('claim', 'dues', aText('dues'), {
				question: aText('What do dues do?', 'ما أثر الرسوم؟'),
				position: {
					accounts: [
						{ ...said(aText('they help')), accordingTo: aText('Ada') },
						{ ...saidBy('gazette', aText('they harm')), accordingTo: aText(second) }
					]
				}
			});
		expect(formsOf('dues/position/almanac', [claim('Odo')])).toContain('trueFalse');
		expect(formsOf('dues/position/almanac', [claim('Ada')])).toEqual(['recall']);
	});

	it('is a designation, where it is not known which others there are', () => {
		const guild = (slug: string, designation: string, complete: boolean) =>
			aNote('faction', slug, aText(`Guild ${slug}`, `نقابة ${slug}`), {
				designations: {
					complete,
					entries: [
						{
							...said(aText(designation, designation), { from: '1921' }),
							accordingTo: aText('Utopia', 'يوتوبيا')
						}
					]
				}
			});
		const guilds = (complete: boolean) => [
			guild('a', 'Ring', complete),
			guild('b', 'Band', true),
			guild('c', 'Gang', true)
		];
		expect(formsOf('a/designations/almanac', guilds(true))).toContain('choice');
		expect(formsOf('a/designations/almanac', guilds(false))).toEqual(['recall']);
	});

	it('is a kind of act that stands in the name of the act, or of which there is none', () => {
		const act = (slug: string, name: string, form: LegalForm) =>
			aNote('legalOrder', slug, aText(name, `وثيقة ${slug}`), { form: said(form) });
		const own = makeDeck(
			aSubject([
				act('act', 'Basic Law', 'constitution'),
				act('b', 'Paper B', 'law'),
				act('c', 'Paper C', 'agreement')
			])
		);
		const kindsOfAct = candidatesFor(own, cardOf('act/form', own)).map(({ id }) => id);
		expect(kindsOfAct).toEqual(['agreement']);
	});

	it('is a text that names the asked note, or one that the answer speaks of', () => {
		const act = (slug: string, spelling: string, provision: string) =>
			aNote(
				'legalOrder',
				slug,
				{ ...aText(`Paper ${slug}`, `ورقة ${slug}`), latin: [spelling] },
				{
					form: said('law'),
					provision: said(aText(provision, provision), { exclusive: true })
				}
			);
		const acts = (first: string, third: string) => [
			act('a', 'Alpha', first),
			act('b', 'Bravo', 'lights the lamps'),
			act('c', 'Charlie', third)
		];
		expect(formsOf('a/provision', acts('opens the gates', 'rings the bells'))).toContain('choice');
		const naming = acts('opens the gates', 'rings as Alpha');
		expect(formsOf('a/provision', naming)).not.toContain('choice');
		const named = acts('opens as Charlie', 'rings the bells');
		expect(formsOf('a/provision', named)).not.toContain('choice');
	});

	it('is a body that the asked one is part of, or that is part of the answer', () => {
		const body = (slug: string, name: string, partOf?: string) =>
			aNote('institution', slug, aText(name, `هيئة ${name}`), {
				...(partOf === undefined ? {} : { partOf: said(partOf) })
			});
		const bodies = (partOf?: string) => [
			aNote('faction', 'guild', aText('Guild', 'نقابة'), { sponsor: said('crown') }),
			body('crown', 'Crown'),
			body('fleet', 'Fleet', partOf),
			body('court', 'Court')
		];
		expect(formsOf('guild/sponsor', bodies())).toContain('choice');
		expect(formsOf('guild/sponsor', bodies('crown'))).not.toContain('choice');
	});

	it('is a period that may be the same one', () => {
		const act = (slug: string, inForce: Period) =>
			aNote('legalOrder', slug, aText(`Paper ${slug}`, `ورقة ${slug}`), {
				form: said('law'),
				inForce: said(inForce)
			});
		const acts = (third: Period) => [act('a', '1901/1905'), act('b', '1901/1907'), act('c', third)];
		expect(formsOf('a/inForce', acts('1904/1905'))).toContain('choice');
		expect(formsOf('a/inForce', acts('1901/1905'))).not.toContain('choice');
		expect(formsOf('a/inForce', acts('1904/..'))).not.toContain('choice');
		const about = (third: Period) => [
			act('a', '1901~/1910'),
			act('b', '1906~/1911'),
			act('c', third)
		];
		expect(formsOf('a/inForce', about('1905~/1910'))).toContain('choice');
		expect(formsOf('a/inForce', about('1902~/1910'))).not.toContain('choice');
	});

	it('is a date of another precision or of another age', () => {
		const ages = [dated('a', '1923'), dated('b', '1823'), dated('c', '1825')];
		expect(formsOf('a/date', ages)).not.toContain('choice');
		const month = aNote('event', 'b', aText('Event b'), { date: said('1924-05') });
		const day = aNote('event', 'c', aText('Event c'), { date: said('1924-05-06') });
		expect(formsOf('a/date', [dated('a', '1923'), month, day])).not.toContain('choice');
	});

	it('is the value of a rival account, wherever else it is true', () => {
		const rivals = { accounts: [saidBy('almanac', '1923'), saidBy('gazette', '1924')] } as const;
		const contested = (other: `${number}`) => [
			aNote('event', 'a', aText('Event a', 'حدث أ'), { date: rivals }),
			dated('b', other),
			dated('c', '1926')
		];
		expect(formsOf('a/date/almanac', contested('1925'))).toContain('choice');
		expect(formsOf('a/date/almanac', contested('1924'))).not.toContain('choice');
	});

	it('is a value that holds beside the asked one, wherever else it is true', () => {
		const guild = (slug: string, ...numbers: [number, ...number[]]) =>
			aNote('faction', slug, aText(`Guild ${slug}`, `نقابة ${slug}`), {
				brigades: {
					complete: true,
					entries: [said(numbers[0]), ...numbers.slice(1).map((n) => said(n))]
				}
			});
		const guilds = (shared: number) => [guild('a', 5, 6), guild('b', shared), guild('c', 8)];
		expect(formsOf('a/brigades/5', guilds(7))).toContain('choice');
		expect(formsOf('a/brigades/5', guilds(6))).not.toContain('choice');
	});

	it('is a text that may be true of other notes', () => {
		const act = (slug: string, provision: string, exclusive: { exclusive?: true }) =>
			aNote('legalOrder', slug, aText(`Paper ${slug}`, `ورقة ${slug}`), {
				form: said('law'),
				provision: said(aText(provision, provision), exclusive)
			});
		const acts = (exclusive: { exclusive?: true }) => [
			act('a', 'opens the gates', { exclusive: true }),
			act('b', 'lights the lamps', { exclusive: true }),
			act('c', 'rings the bells', exclusive)
		];
		expect(formsOf('a/provision', acts({ exclusive: true }))).toContain('choice');
		expect(formsOf('a/provision', acts({}))).not.toContain('choice');
	});

	it('is the outcome of an event that followed from the asked one', () => {
		const event = (slug: string, outcome: string, followed?: string) =>
			aNote('event', slug, aText(`Event ${slug}`, `حدث ${slug}`), {
				date: said('1923'),
				outcome: said(aText(outcome), { exclusive: true }),
				...(followed === undefined ? {} : { followed: said(followed) })
			});
		const events = (followed: string) => [
			event('a', 'The gates fell.'),
			event('b', 'The lamps broke.'),
			event('c', 'The bells rang.', followed)
		];
		expect(formsOf('a/outcome', events('b'))).toContain('choice');
		expect(formsOf('a/outcome', events('a'))).not.toContain('choice');
	});

	it('is a name that stands within that of another option', () => {
		const bodies = (third: string) => [
			aNote('faction', 'guild', aText('Guild', 'نقابة'), { sponsor: said('crown') }),
			aNote('institution', 'crown', aText('Crown', 'تاج'), {}),
			aNote('institution', 'fleet', aText('Fleet', 'أسطول'), {}),
			aNote('institution', 'other', aText(third, 'ثالث'), {})
		];
		expect(formsOf('guild/sponsor', bodies('Court'))).toContain('choice');
		expect(formsOf('guild/sponsor', bodies('Home Fleet'))).not.toContain('choice');
		expect(formsOf('guild/sponsor', bodies('Old Crown'))).not.toContain('choice');
	});

	it('is a count of something else, or one that may be the same', () => {
		const count = (slug: string, min: number, unit: string, approximate?: true) =>
			aNote('figure', slug, aText(`Figure ${slug}`), {
				question: aText('How many?', 'كم؟'),
				quantity: said(aQuantity(min, aText(unit), approximate ? { approximate } : {}))
			});
		const ships = [count('a', 10, 'ships'), count('b', 20, 'ships'), count('c', 30, 'ships')];
		expect(formsOf('a/quantity', ships)).toContain('choice');
		const bells = [count('a', 10, 'ships'), count('b', 20, 'bells'), count('c', 30, 'bells')];
		expect(formsOf('a/quantity', bells)).toEqual(['recall', 'shortText', 'number']);
		const about = [
			count('a', 10, 'ships', true),
			count('b', 11, 'ships', true),
			count('c', 12, 'ships', true)
		];
		expect(formsOf('a/quantity', about)).toEqual(['recall', 'number']);
	});

	it('is a body of which the words of a note speak', () => {
		const body = (slug: string, name: string, purpose: string) =>
			aNote('institution', slug, aText(name, `هيئة ${name}`), { purpose: said(aText(purpose)) });
		const bodies = (purpose: string) => [
			aNote('faction', 'guild', aText('Guild', 'نقابة'), { sponsor: said('crown') }),
			body('crown', 'Crown', 'ruler'),
			body('fleet', 'Fleet', purpose),
			body('court', 'Court', 'judge')
		];
		expect(formsOf('guild/sponsor', bodies('navy'))).toContain('choice');
		expect(formsOf('guild/sponsor', bodies('arm of the Crown'))).not.toContain('choice');
	});
});

describe('a claim', () => {
	it('is true about half of the time', () => {
		let trueClaims = 0;
		for (let seed = 0; seed < 1000; seed += 1) {
			const made = item('blue-guild/leader', 'trueFalse', String(seed));
			if (made?.form === 'trueFalse' && made.isTrue) trueClaims += 1;
		}
		// Half of a thousand; five standard deviations are 79.
		expect(Math.abs(trueClaims - 500)).toBeLessThan(79);
	});

	it('differs from the fact in the value alone', () => {
		for (const seed of 'abcdefghij') {
			const made = item('red-guild/leader', 'trueFalse', seed);
			if (made?.form !== 'trueFalse') throw new Error('no claim');
			expect(made.stem).toBe(`${made.claimed.text} led Red Guild from 1940 to 1952.`);
			expect(made.isTrue).toBe(made.claimed.text === 'Pell Marrow');
			expect(made.claimed.distractor === undefined).toBe(made.isTrue);
			expect(made.explanation.statement).toBe('Pell Marrow led Red Guild from 1940 to 1952.');
		}
	});

	it('never names an earlier link of the same chain', () => {
		const claimed = Array.from({ length: 60 }, (_, seed) => {
			const made = item('tin-company/splitFrom', 'trueFalse', String(seed));
			return made?.form === 'trueFalse' ? made.claimed.text : undefined;
		});
		// Blue Guild, from which Red Guild split, and Salt Riders, the same body later, are not among them.
		expect([...new Set(claimed)].sort()).toEqual(['Owl Watch', 'Red Guild']);
	});
});

describe('a typed answer', () => {
	it('may be any spelling of the name in either script, the shown one first', () => {
		const english = item('blue-guild/leader', 'shortText');
		const arabic = item('blue-guild/leader', 'shortText', 'seed', 'ar');
		expect(english).toMatchObject({
			accepted: ['Tamsin al-Rook', 'Tamzin Rook', 'تامسن الروك'],
			inputMode: 'text'
		});
		expect(arabic).toMatchObject({ accepted: ['تامسن الروك', 'Tamsin al-Rook', 'Tamzin Rook'] });
	});

	it('may be a number or a year in either digits', () => {
		expect(item('blue-guild/founded', 'shortText', 'seed', 'ar')).toMatchObject({
			accepted: ['١٩٠١', '1901'],
			others: [],
			inputMode: 'numeric'
		});
		expect(item('blue-guild/brigades/45', 'shortText')).toMatchObject({ accepted: ['45'] });
	});

	it.each([
		['a day', 'harbour-act/dateIssued'],
		['a month', 'salt-office/founded'],
		['a year known in part', 'bram-fenwick/died'],
		['a text', 'harbour-act/provision'],
		['a kind of act', 'harbour-act/form'],
		['a count known in part', 'siege-ships/quantity'],
		['where something happened', 'lantern-night/place'],
		['where a faction is', 'blue-guild/base'],
		['one of a list not known in full', 'tin-company/brigades/7']
	])('is not asked for %s', (_what, id) => {
		expect(item(id, 'shortText')).toBeUndefined();
	});

	it('is not asked for a name that two notes bear', () => {
		const own = makeDeck(
			aSubject([
				aNote('faction', 'guild', aText('Guild', 'نقابة'), { leader: said('ann') }),
				aNote('person', 'ann', aText('Ann Bell', 'آن بل'), {}),
				aNote('person', 'anne', { en: 'Anne', ar: 'آني', latin: ['ann-bell'] }, {})
			])
		);
		expect(availableForms(cardOf('guild/leader', own), own)).not.toContain('shortText');
	});
});

describe('the explanation', () => {
	it('tells the fact, the cue, the other accounts and the works behind them', () => {
		const made = item('tin-company/leader/almanac', 'recall');
		expect(made?.answer).toBe('Isolde Quill');
		expect(made?.explanation).toEqual({
			statement: 'According to the Almanac, Isolde Quill led Tin Company.',
			note: 'The two differ on the last vote.',
			otherAccounts: ['According to the Gazette, Bram Fenwick led Tin Company.'],
			citations: [
				{
					title: 'The almanac of the isles',
					publisher: 'Almanac Press',
					date: '3\u00a0February\u00a02001',
					url: 'https://almanac.example/isles',
					kind: 'press'
				},
				{
					title: 'The gazette',
					publisher: 'Gazette House',
					date: 'undated',
					url: 'https://almanac.example/isles',
					kind: 'official'
				}
			],
			laterFact: false
		});
	});

	it('is written in the language of the item', () => {
		const { note, citations } = item('owl-watch/leader', 'recall', 'seed', 'ar')?.explanation ?? {};
		expect(note).toBe('اختيرت بعد شتاء طويل.');
		expect(citations?.[0]?.date).toBe('٣\u00a0شباط\u00a0٢٠٠١');
		expect(item('westhaven-flood/date', 'recall')?.explanation.laterFact).toBe(true);
	});

	it('says of a single account that it is later than the rest of its note', () => {
		const isLater = (id: string) => item(id, 'recall')?.explanation.laterFact;
		expect(isLater('high-table/head/isolde-quill')).toBe(true);
		expect(isLater('high-table/head/pell-marrow')).toBe(false);
	});

	it('names the author where one is known', () => {
		const guild = aNote('faction', 'guild', aText('Guild'), {
			founded: saidBy('chronicle', '1901')
		});
		const own = makeDeck(aSubject([guild]));
		const ask = { form: 'recall', seed: '', locale: 'en' } as const;
		const made = makeItem(cardOf('guild/founded', own), own, ask);
		expect(made?.explanation.citations[0]?.author).toBe('C. Hand');
	});
});
