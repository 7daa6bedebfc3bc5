import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aQuantity, aSubject, aText, said, saidBy } from '../../../tests/builders/subject';
import type { LegalForm, Note, Period } from '$lib/content';
import { candidatesFor } from './candidates';
import { makeDeck, type Deck } from './deck';
import { availableForms } from './make-item';

const deck = makeDeck(theIsles());

function cardOf(id: string, from: Deck = deck) {
	const card = from.cards.find((one) => one.id === id);
	if (!card) throw new Error(`no card ${id}`);
	return card;
}

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
