import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aQuantity, aSubject, aText, said } from '../../../tests/builders/subject';
import { makeDeck } from './deck';
import { questionOf, statementOf } from './sentence';

const deck = makeDeck(theIsles());

function fact(id: string, from = deck) {
	const found = from.facts.find((one) => one.id === id);
	if (!found) throw new Error(`no fact ${id}`);
	return found;
}

function asked(id: string) {
	return [
		questionOf(deck.subject, fact(id), 'en'),
		statementOf(deck.subject, fact(id), 'en'),
		questionOf(deck.subject, fact(id), 'ar'),
		statementOf(deck.subject, fact(id), 'ar')
	];
}

describe('a fact in words', () => {
	it('is asked as of its time', () => {
		expect(asked('blue-guild/leader')).toEqual([
			'Who led Blue Guild in 1950?',
			'Tamsin al-Rook led Blue Guild in 1950.',
			'مَن كان يقود النقابة الزرقاء في عام ١٩٥٠؟',
			'كان يقود النقابة الزرقاء في عام ١٩٥٠ تامسن الروك.'
		]);
		expect(asked('red-guild/leader')[0]).toBe('Who led Red Guild from 1940 to 1952?');
		expect(asked('salt-riders/leader')[0]).toBe('Who led Salt Riders from 1948 on?');
		expect(asked('salt-riders/leader')[2]).toBe('مَن كان يقود فرسان الملح منذ عام ١٩٤٨؟');
	});

	it('is asked after its source where sources differ', () => {
		expect(asked('lamp-decree/dateIssued/gazette')).toEqual([
			'According to the Gazette, when was Lamp Decree issued?',
			'According to the Gazette, Lamp Decree was issued on 16\u00a0May\u00a01922.',
			'بحسب الجريدة الرسمية، ما تاريخ صدور مرسوم المصابيح؟',
			'بحسب الجريدة الرسمية، كان صدور مرسوم المصابيح في ١٦\u00a0أيار\u00a0١٩٢٢.'
		]);
	});

	it('names who blames', () => {
		expect(asked('lantern-night/blamed')).toEqual([
			'Whom did the Harbour Board blame for Lantern Night?',
			'The Harbour Board blamed Red Guild for Lantern Night.',
			'بحسب مجلس المرفأ، مَن المسؤول عن ليلة الفوانيس؟',
			'بحسب مجلس المرفأ، الجهة المسؤولة عن ليلة الفوانيس هي النقابة الحمراء.'
		]);
	});

	it('names the other values that hold, so that one answer is left', () => {
		expect(asked('blue-guild/brigades/45')).toEqual([
			'Besides 46, what was the number of the brigade that belonged to Blue Guild?',
			'Brigade 45 belonged to Blue Guild.',
			'إلى جانب ٤٦، ما رقم اللواء العائد إلى النقابة الزرقاء؟',
			'يعود اللواء ٤٥ إلى النقابة الزرقاء.'
		]);
		expect(asked('tamsin-rook/roles/almanac')[0]).toBe(
			'Besides “teller of the great bank”, which role did Tamsin al-Rook have?'
		);
		// The other post was held at another time.
		expect(asked('pell-marrow/roles/almanac')[0]).toBe(
			'Which role did Pell Marrow have from 1930 to 1934?'
		);
	});

	it('is asked of each holder with the time', () => {
		expect(asked('high-table/head/pell-marrow')).toEqual([
			'Who headed High Table from 1931 to June\u00a01952?',
			'Pell Marrow headed High Table from 1931 to June\u00a01952.',
			'مَن كان على رأس الطاولة العليا من عام ١٩٣١ إلى حزيران\u00a0١٩٥٢؟',
			'كان على رأس الطاولة العليا من عام ١٩٣١ إلى حزيران\u00a0١٩٥٢ بل مارو.'
		]);
		expect(asked('westhaven/garrison/harbour-board')).toEqual([
			'Whose forces were at Westhaven until May\u00a01924?',
			'Forces of Harbour Board were at Westhaven until May\u00a01924.',
			'ما الجهة التي كانت لها قوات في المرسى الغربي حتى أيار\u00a0١٩٢٤؟',
			'كانت قوات مجلس المرفأ في المرسى الغربي حتى أيار\u00a0١٩٢٤.'
		]);
	});

	it('says that others may have been there too, where that is not known', () => {
		const wharf = aNote('place', 'wharf', aText('Wharf', 'الرصيف'), {
			garrison: { complete: false, entries: [said('board', { to: '1924' })] }
		});
		const board = aNote('institution', 'board', aText('Board'), {});
		const own = makeDeck(aSubject([wharf, board]));
		const garrison = fact('wharf/garrison/board', own);
		expect(questionOf(own.subject, garrison, 'en')).toBe(
			'Whose forces, among others, were at Wharf until 1924?'
		);
		expect(questionOf(own.subject, garrison, 'ar')).toBe(
			'ما إحدى الجهات التي كانت لها قوات في الرصيف حتى عام ١٩٢٤؟'
		);
	});

	it('tells an opinion as that of whoever holds it', () => {
		expect(asked('dues-and-trade/position/gazette')).toEqual([
			'According to Odo Tarn, what do high dues do to trade?',
			'According to Odo Tarn, on dues and trade: they pay for a safer port.',
			'بحسب أودو تارن، ما أثر الرسوم العالية في التجارة؟',
			'بحسب أودو تارن، بشأن الرسوم والتجارة: تموّل مرفأ أكثر أمنًا.'
		]);
	});

	it('asks what a slip of print was to say', () => {
		expect(asked('salt-year/meaning')).toEqual([
			'What does “salt year” probably mean in the article?',
			'In the article, “salt year” probably means: a year without tax.',
			'ما المقصود على الأرجح بعبارة «\u2068salt year (سنة ملح)\u2069» الواردة في المقال؟',
			'المقصود على الأرجح بعبارة «\u2068salt year (سنة ملح)\u2069» الواردة في المقال: عام بلا ضرائب.'
		]);
	});

	it('names the typology and whose it is', () => {
		expect(asked('blue-guild/group/quiet')).toEqual([
			'According to Ada Finch, to which group did Blue Guild belong in the table of tempers?',
			'According to Ada Finch, Blue Guild belonged to this group in the table of tempers: the quiet.',
			'بحسب آدا فنش، ما الفئة التي تضم النقابة الزرقاء في جدول الطباع؟',
			'بحسب آدا فنش، الفئة التي تضم النقابة الزرقاء في جدول الطباع: الهادئون.'
		]);
	});

	it('names the state and the date of a designation', () => {
		expect(asked('blue-guild/designations/almanac')).toEqual([
			'Which designation did the Far Republic give Blue Guild on 2\u00a0May\u00a01921?',
			'The Far Republic gave Blue Guild this designation on 2\u00a0May\u00a01921: Registered Smuggling Ring.',
			'ما التصنيف الصادر عن الجمهورية البعيدة بحق النقابة الزرقاء في ٢\u00a0أيار\u00a0١٩٢١؟',
			'التصنيف الصادر عن الجمهورية البعيدة بحق النقابة الزرقاء في ٢\u00a0أيار\u00a0١٩٢١: عصابة تهريب مسجّلة.'
		]);
	});

	it('names the other designations of the same day, and not those of another', () => {
		const by = { accordingTo: aText('the Far Republic') };
		const guild = aNote('faction', 'guild', aText('Guild'), {
			designations: {
				complete: true,
				entries: [
					{ ...said(aText('Smuggling Ring'), { from: '1921-05-02' }), ...by },
					{ ...said(aText('Company of Thieves'), { from: '1921-05-02' }), ...by },
					{ ...said(aText('Known Wrecker'), { from: '1930', to: '1933' }), ...by }
				]
			}
		});
		const own = makeDeck(aSubject([guild]));
		const question = (id: string) => questionOf(own.subject, fact(id, own), 'en');
		expect(question('guild/designations/almanac')).toBe(
			'Besides “Company of Thieves”, which designation did the Far Republic give Guild on 2\u00a0May\u00a01921?'
		);
		expect(question('guild/designations/almanac-3')).toBe(
			'Which designation did the Far Republic give Guild in 1930?'
		);
	});

	it('has an agreement signed and every other act issued', () => {
		expect(asked('wharf-pact/dateIssued')).toEqual([
			'When was Wharf Pact signed?',
			'Wharf Pact was signed on 14\u00a0February\u00a01924.',
			'ما تاريخ توقيع ميثاق الرصيف؟',
			'كان توقيع ميثاق الرصيف في ١٤\u00a0شباط\u00a0١٩٢٤.'
		]);
		expect(asked('harbour-act/dateIssued')[0]).toBe('When was Harbour Act issued?');
	});

	it('does not call the forces of forces forces', () => {
		const wharf = aNote('place', 'wharf', aText('Wharf', 'الرصيف'), {
			garrison: { complete: false, entries: [said('guard')] }
		});
		const guard = aNote('institution', 'guard', aText('Guard', 'قوات الحرس'), {});
		const own = makeDeck(aSubject([wharf, guard]));
		expect(statementOf(own.subject, fact('wharf/garrison/guard', own), 'ar')).toBe(
			'كانت قوات الحرس في الرصيف.'
		);
	});

	it('names another note with its article', () => {
		const act = (slug: string) =>
			aNote(
				'legalOrder',
				slug,
				{ ...aText(`Act ${slug}`), inSentence: `the ${slug} act` },
				{
					form: said('law')
				}
			);
		const later = aNote('legalOrder', 'later', aText('Later Act'), {
			form: said('law'),
			basedOn: { complete: true, entries: [said('first'), said('second')] }
		});
		const own = makeDeck(aSubject([act('first'), act('second'), later]));
		expect(questionOf(own.subject, fact('later/basedOn/first', own), 'en')).toBe(
			'Besides the second act, on which earlier act was Later Act based?'
		);
	});

	it('says "brigade" once where a faction is named as one', () => {
		const brigade = aNote('faction', 'tide', aText('Tide Brigade', 'لواء المد'), {
			brigades: { complete: true, entries: [said(11)] }
		});
		const own = makeDeck(aSubject([brigade]));
		expect(questionOf(own.subject, fact('tide/brigades/11', own), 'ar')).toBe(
			'ما الرقم الذي يحمله لواء المد؟'
		);
		expect(statementOf(own.subject, fact('tide/brigades/11', own), 'ar')).toBe(
			'يحمل لواء المد الرقم ١١.'
		);
	});

	it('tells how long an act was in force', () => {
		expect(asked('harbour-act/inForce')).toEqual([
			'When was Harbour Act in force?',
			'Harbour Act was in force from 1\u00a0April\u00a01921 to 12\u00a0November\u00a01924.',
			'ما مدة سريان وثيقة الميناء؟',
			'مدة سريان وثيقة الميناء: من ١\u00a0نيسان\u00a0١٩٢١ إلى ١٢\u00a0تشرين الثاني\u00a0١٩٢٤.'
		]);
		expect(asked('wharf-pact/inForce')[1]).toBe(
			'Wharf Pact was in force from 14\u00a0February\u00a01924 on.'
		);
	});

	it('says that there are others where they are too long to name', () => {
		const long = 'keeper of a very long and winding list of offices that nobody could ever repeat';
		const person = aNote('person', 'ada', aText('Ada'), {
			roles: { complete: true, entries: [said(aText(long)), said(aText('judge'))] }
		});
		const own = makeDeck(aSubject([person]));
		const judge = fact('ada/roles/almanac-2', own);
		expect(questionOf(own.subject, judge, 'en')).toBe('Which role, among others, did Ada have?');
		expect(questionOf(own.subject, judge, 'ar')).toBe(
			'ما إحدى الصفات التي تنطبق على \u2068نص Ada\u2069؟'
		);
	});

	it('says that there are others where the register does not hold them all', () => {
		const guild = aNote('faction', 'guild', aText('Guild', 'النقابة'), {
			brigades: { complete: false, entries: [said(21)] }
		});
		const own = makeDeck(aSubject([guild]));
		const brigade = fact('guild/brigades/21', own);
		expect(questionOf(own.subject, brigade, 'en')).toBe(
			'What was the number of a brigade that belonged to Guild?'
		);
		expect(questionOf(own.subject, brigade, 'ar')).toBe('ما رقم أحد الألوية العائدة إلى النقابة؟');
	});

	it('names kinds of act with their article, texts without their full stop', () => {
		expect(asked('lamp-decree/form')[1]).toBe('Lamp Decree was an executive order.');
		expect(asked('harbour-act/form')[1]).toBe('Harbour Act was a law.');
		expect(asked('lantern-night/outcome')[1]).toBe(
			'Lantern Night had this outcome: The market burned down.'
		);
		expect(asked('harbour-act/provision')[3]).toBe('مضمون وثيقة الميناء: فتح المرفأ لكل السفن.');
	});

	it('gives counts in the digits of the language', () => {
		expect(asked('siege-ships/quantity')).toEqual([
			'How many ships lay before the harbour?',
			'The figure for “Ships at the siege” was about 40 ships.',
			'كم سفينة رست أمام المرفأ؟',
			'سفن الحصار: نحو ٤٠ سفينة.'
		]);
		expect(asked('bells/quantity')[1]).toBe('The figure for “Bells” was 1,200–1,500 bells.');
	});

	it.each([
		['1923-01-09', 'on 9\u00a0January\u00a01923'],
		['1923-01-09~', 'on or about 9\u00a0January\u00a01923'],
		['1923-01', 'in January\u00a01923'],
		['1923~', 'in about 1923'],
		['1923-01-09/1923-01-10', 'on 9–10\u00a0January\u00a01923'],
		['1923-01-31/1923-02-01', 'from 31\u00a0January\u00a01923 to 1\u00a0February\u00a01923']
	] as const)('puts %s as "%s"', (date, words) => {
		const own = makeDeck(aSubject([aNote('event', 'fire', aText('Fire'), { date: said(date) })]));
		expect(statementOf(own.subject, fact('fire/date', own), 'en')).toBe(
			`Fire took place ${words}.`
		);
	});

	it.each([
		['1923-01-09', 'إلى ٩\u00a0كانون الثاني\u00a0١٩٢٣'],
		['1923-01', 'إلى كانون الثاني\u00a0١٩٢٣'],
		['1923', 'إلى عام ١٩٢٣'],
		['1923/1924', 'إلى المدة من عام ١٩٢٣ إلى عام ١٩٢٤'],
		[
			'1923-01-31/1923-02-01',
			'إلى المدة من ٣١\u00a0كانون الثاني\u00a0١٩٢٣ إلى ١\u00a0شباط\u00a0١٩٢٣'
		]
	] as const)('puts %s as "%s" in Arabic', (date, words) => {
		const guild = aNote('faction', 'guild', aText('Guild', 'النقابة'), { founded: said(date) });
		const own = makeDeck(aSubject([guild]));
		expect(statementOf(own.subject, fact('guild/founded', own), 'ar')).toBe(
			`يعود تأسيس النقابة ${words}.`
		);
	});

	it('puts "أبو" in the case that its place asks for', () => {
		const own = makeDeck(
			aSubject([
				aNote('person', 'salt', aText('Abu Milh', 'أبو ملح'), { died: said('1923') }),
				aNote('faction', 'guild', aText('Guild', 'النقابة'), { leader: said('salt') })
			])
		);
		expect(questionOf(own.subject, fact('salt/died', own), 'ar')).toBe('ما تاريخ وفاة أبي ملح؟');
		expect(statementOf(own.subject, fact('guild/leader', own), 'ar')).toBe(
			'كان يقود النقابة أبو ملح.'
		);
	});

	it('keeps names in the other script apart from the words around them', () => {
		const own = makeDeck(
			aSubject([
				aNote('event', 'fire', aText('Fire', 'حريق K-1'), { date: said('1923') }),
				aNote('figure', 'ships', aText('Ships', 'السفن'), {
					question: aText('How many?', 'كم؟'),
					quantity: said(aQuantity(3, aText('ships', 'سفن')))
				})
			])
		);
		expect(questionOf(own.subject, fact('fire/date', own), 'ar')).toBe(
			'ما تاريخ \u2068حريق K-1\u2069؟'
		);
	});
});
