import type { Name, Note, Subject, Text } from '$lib/content';
import { aNote, aQuantity, aSubject, aText, said, saidBy } from './subject';

/**
 * An invented country with every kind of note and every shape of field, for tests that need
 * enough notes to draw wrong options from.
 */
export function theIsles(): Subject {
	const notes = [guilds, acts, happenings, people, places, bodies, figures, claims, passages];
	return aSubject(notes.flat(), { typologies, groups, confusables });
}

function called(en: string, ar: string, latin: readonly string[] = []): Name {
	return { en, ar, latin };
}

const typologies = new Map([
	[
		'tempers',
		{
			name: aText('the table of tempers', 'جدول الطباع'),
			accordingTo: aText('Ada Finch', 'آدا فنش')
		}
	]
]);

const groups = new Map([
	['loud', { name: aText('the loud', 'الصاخبون'), typology: 'tempers' }],
	['quiet', { name: aText('the quiet', 'الهادئون'), typology: 'tempers' }],
	['stern', { name: aText('the stern', 'الصارمون'), typology: 'tempers' }]
]);

const confusables: Subject['confusables'] = [
	{
		notes: ['tide-ruling', 'harbour-act', 'high-table'],
		cue: aText('The ruling forbids what the act allows.', 'الحكم يمنع ما تبيحه الوثيقة.')
	}
];

const republic = aText('the Far Republic', 'الجمهورية البعيدة');
const designations: Readonly<Record<'smugglers' | 'outlaws' | 'wreckers', Text>> = {
	smugglers: aText('Registered Smuggling Ring', 'عصابة تهريب مسجّلة'),
	outlaws: aText('Company Outside the Law', 'جماعة خارجة على القانون'),
	wreckers: aText('Known Wrecker of Ships', 'محطّم سفن معروف')
};

const guilds: readonly Note[] = [
	aNote('faction', 'blue-guild', called('Blue Guild', 'النقابة الزرقاء', ['Azure Guild']), {
		founded: said('1901'),
		founder: said('orla-venn'),
		leader: said('tamsin-rook', { asOf: '1950' }),
		brigades: { complete: true, entries: [said(45), said(46)] },
		sponsor: said('salt-office'),
		base: said('westhaven'),
		group: { complete: true, entries: [said('quiet')] },
		designations: {
			complete: true,
			entries: [
				{ ...said(designations.smugglers, { from: '1921-05-02' }), accordingTo: republic },
				{ ...said(designations.outlaws, { from: '1930' }), accordingTo: republic }
			]
		}
	}),
	aNote('faction', 'red-guild', called('Red Guild', 'النقابة الحمراء'), {
		founded: said('1908'),
		leader: said('pell-marrow', { from: '1940', to: '1952' }),
		splitFrom: said('blue-guild'),
		brigades: { complete: true, entries: [said(12)] },
		base: said('easthaven'),
		group: { complete: true, entries: [said('loud')] },
		designations: {
			complete: true,
			entries: [{ ...said(designations.wreckers, { from: '1922' }), accordingTo: republic }]
		}
	}),
	aNote('faction', 'tin-company', called('Tin Company', 'شركة القصدير'), {
		founded: said('1915'),
		leader: {
			accounts: [saidBy('almanac', 'isolde-quill'), saidBy('gazette', 'bram-fenwick')],
			note: aText('The two differ on the last vote.', 'يختلفان على التصويت الأخير.')
		},
		splitFrom: said('red-guild'),
		brigades: { complete: false, entries: [said(7), said(8)] },
		armedWingOf: said('harbour-board')
	}),
	aNote('faction', 'owl-watch', called('Owl Watch', 'حرس البوم'), {
		founded: said('1922'),
		leader: said('juno-thackeray', {
			note: aText('Chosen after a long winter.', 'اختيرت بعد شتاء طويل.')
		}),
		brigades: { complete: true, entries: [said(30), said(31)] },
		sponsor: said('lamp-society')
	}),
	aNote('faction', 'salt-riders', called('Salt Riders', 'فرسان الملح'), {
		founded: said('1930'),
		leader: said('caspian-wren', { from: '1948' }),
		successorOf: said('tin-company'),
		brigades: { complete: true, entries: [said(60)] }
	})
];

const acts: readonly Note[] = [
	aNote('legalOrder', 'harbour-act', called('Harbour Act', 'وثيقة الميناء'), {
		form: said('law'),
		dateIssued: said('1921-03-04'),
		issuer: said('high-table'),
		provision: said(aText('opens the harbour to all ships', 'فتح المرفأ لكل السفن'), {
			exclusive: true
		}),
		inForce: said('1921-04-01/1924-11-12')
	}),
	aNote('legalOrder', 'lamp-decree', called('Lamp Decree', 'مرسوم المصابيح'), {
		form: said('executiveOrder'),
		dateIssued: {
			accounts: [saidBy('almanac', '1922-05-06'), saidBy('gazette', '1922-05-16')]
		},
		issuer: said('salt-office'),
		provision: said(aText('lights every street at dusk', 'ينير كل شارع عند الغروب'), {
			exclusive: true
		}),
		basedOn: said('harbour-act')
	}),
	aNote('legalOrder', 'tide-ruling', called('Tide Ruling', 'حكم المدّ'), {
		form: said('religiousRuling'),
		dateIssued: said('1923-07-08'),
		issuer: said('harbour-board'),
		provision: said(aText('forbids sailing on feast days', 'يمنع الإبحار في أيام العيد'), {
			exclusive: true
		}),
		basedOn: said('lamp-decree'),
		inForce: said('1923-07-08/1924-09-10')
	}),
	aNote('legalOrder', 'act-9-1924', called('Act 9 of 1924', 'الوثيقة 9 لعام 1924'), {
		form: said('cabinetDecision'),
		dateIssued: said('1924-09-10'),
		issuer: said('lamp-society'),
		replaces: said('tide-ruling')
	}),
	aNote('legalOrder', 'truce-letter', called('Truce Paper', 'ورقة الهدنة'), {
		form: said('letter'),
		dateIssued: said('1924-11-12'),
		issuer: said('high-table'),
		replaces: said('harbour-act'),
		inForce: said('1924-11-12/1925-12-01')
	}),
	aNote('legalOrder', 'wharf-pact', called('Wharf Pact', 'ميثاق الرصيف'), {
		form: said('agreement'),
		dateIssued: said('1924-02-14'),
		inForce: said('1924-02-14/..')
	})
];

const happenings: readonly Note[] = [
	aNote('event', 'lantern-night', called('Lantern Night', 'ليلة الفوانيس'), {
		date: said('1923-01-09'),
		place: said('lowmarket'),
		actor: said('blue-guild'),
		blamed: { ...said('red-guild'), accordingTo: aText('the Harbour Board', 'مجلس المرفأ') },
		outcome: said(aText('The market burned down.', 'احترق السوق.'), { exclusive: true })
	}),
	aNote('event', 'bell-strike', called('Bell Strike', 'إضراب الأجراس'), {
		date: said('1924-04-02'),
		place: said('highmarket'),
		actor: said('owl-watch'),
		claimedBy: said('owl-watch'),
		outcome: said(aText('The bells fell silent.', 'سكتت الأجراس.'), { exclusive: true }),
		followed: said('lantern-night')
	}),
	aNote('event', 'pier-quarrel', called('Pier Quarrel', 'خصام الرصيف'), {
		date: said('1925-06-11'),
		place: said('westhaven'),
		actor: said('tin-company'),
		claimedBy: said('tin-company'),
		outcome: said(aText('The pier was rebuilt.', 'أُعيد بناء الرصيف.'), { exclusive: true }),
		followed: said('bell-strike')
	}),
	aNote('event', 'frost-fair', called('Frost Fair of 1926', 'مهرجان الصقيع 1926'), {
		date: said('1926-02-20'),
		place: said('easthaven'),
		actor: said('salt-riders'),
		claimedBy: said('salt-riders')
	}),
	aNote('event', 'westhaven-flood', called('Westhaven flood', 'فيضان المرسى الغربي'), {
		date: said('1926-09-30'),
		place: said('westhaven'),
		laterFact: true
	}),
	aNote('event', 'long-siege', called('Long Siege', 'الحصار الطويل'), {
		date: said('1927-03-01/1927-05-01'),
		actor: said('red-guild')
	})
];

const people: readonly Note[] = [
	aNote('person', 'orla-venn', called('Orla Venn', 'أورلا فن'), { died: said('1931') }),
	aNote('person', 'tamsin-rook', called('Tamsin al-Rook', 'تامسن الروك', ['Tamzin Rook']), {
		died: said('1951'),
		roles: {
			complete: false,
			entries: [
				said(aText('keeper of the north light', 'حارسة المنارة الشمالية'), { exclusive: true }),
				said(aText('teller of the great bank', 'صرّافة المصرف الكبير'), { exclusive: true })
			]
		}
	}),
	aNote('person', 'pell-marrow', called('Pell Marrow', 'بل مارو'), {
		died: said('1955'),
		roles: {
			complete: true,
			entries: [
				said(aText('judge of the sea court', 'قاضي محكمة البحر'), {
					from: '1930',
					to: '1934',
					exclusive: true
				}),
				said(aText('warden of the old gate', 'حارس البوابة القديمة'), {
					from: '1935',
					to: '1939',
					exclusive: true
				})
			]
		}
	}),
	aNote('person', 'isolde-quill', called('Isolde Quill', 'إيزولده كويل'), { died: said('1958') }),
	aNote('person', 'bram-fenwick', called('Bram Fenwick', 'برام فنوك'), { died: said('1961~') }),
	aNote('person', 'juno-thackeray', called('Juno Thackeray', 'جونو ثاكري'), {
		roles: {
			complete: true,
			entries: [said(aText('master of the ferry', 'ربّان العبّارة'), { exclusive: true })]
		}
	}),
	aNote('person', 'caspian-wren', called('Caspian Wren', 'كاسبيان رن'), { died: said('1962') }),
	aNote('person', 'bran-fenwick', called('Bran Fenwick', 'بران فنوك'), { died: said('1966') })
];

const places: readonly Note[] = [
	aNote('place', 'north-isle', called('North Isle', 'جزيرة الشمال'), {}),
	aNote('place', 'south-isle', called('South Isle', 'جزيرة الجنوب'), {}),
	aNote('place', 'far-isle', called('Far Isle', 'جزيرة البعد'), {}),
	aNote('place', 'westhaven', called('Westhaven', 'المرسى الغربي'), {
		within: said('north-isle'),
		garrison: {
			succession: [
				said('harbour-board', { to: '1924-05' }),
				said('lamp-society', { from: '1924-05' })
			]
		}
	}),
	aNote('place', 'easthaven', called('Easthaven', 'المرسى الشرقي'), { within: said('south-isle') }),
	aNote('place', 'lowmarket', called('Lowmarket', 'السوق السفلى'), { within: said('westhaven') }),
	aNote('place', 'highmarket', called('Highmarket', 'السوق العليا'), { within: said('easthaven') })
];

const bodies: readonly Note[] = [
	aNote('institution', 'salt-office', called('Salt Office', 'مكتب الملح'), {
		head: said('orla-venn'),
		founded: said('1899-10~'),
		purpose: said(aText('the collector of taxes', 'جابي الضرائب'), { exclusive: true })
	}),
	aNote('institution', 'harbour-board', called('Harbour Board', 'مجلس المرفأ'), {
		head: said('bran-fenwick'),
		founded: said('1897-03~'),
		purpose: said(aText('the owner of the docks', 'مالك الأرصفة'), { exclusive: true })
	}),
	aNote('institution', 'lamp-society', called('Lantern Society', 'جمعية الفوانيس'), {
		head: said('caspian-wren'),
		founded: said('1902-01~'),
		purpose: said(aText('the keeper of the lights', 'حافظة الأنوار'), { exclusive: true })
	}),
	aNote('institution', 'high-table', called('High Table', 'الطاولة العليا'), {
		head: {
			succession: [
				said('orla-venn', { from: '1903', to: '1931' }),
				said('pell-marrow', { from: '1931', to: '1952-06' }),
				said('isolde-quill', { from: '1952-06', laterFact: true })
			]
		},
		founded: said('1903-06~')
	}),
	aNote('institution', 'wick-desk', called('Wick Desk', 'قسم الفتائل'), {
		partOf: said('lamp-society')
	})
];

const ships = { en: 'ships', ar: 'سفينة' };

const figures: readonly Note[] = [
	aNote('figure', 'siege-ships', called('Ships at the siege', 'سفن الحصار'), {
		question: { en: 'How many ships lay before the harbour?', ar: 'كم سفينة رست أمام المرفأ؟' },
		quantity: said(aQuantity(40, ships, { approximate: true }))
	}),
	aNote('figure', 'fair-ships', called('Ships at the fair', 'سفن المهرجان'), {
		question: { en: 'How many ships came to the fair?', ar: 'كم سفينة جاءت إلى المهرجان؟' },
		quantity: said(aQuantity(60, ships, { approximate: true }))
	}),
	aNote('figure', 'lost-ships', called('Ships lost', 'سفن مفقودة'), {
		question: { en: 'How many ships were lost?', ar: 'كم سفينة فُقدت؟' },
		quantity: said(aQuantity(25, ships, { approximate: true }))
	}),
	aNote('figure', 'bells', called('Bells', 'الأجراس'), {
		question: { en: 'How many bells rang?', ar: 'كم جرساً دقّ؟' },
		quantity: said(aQuantity(1200, { en: 'bells', ar: 'جرس' }, { max: 1500 }))
	})
];

const claims: readonly Note[] = [
	aNote('claim', 'dues-and-trade', called('dues and trade', 'الرسوم والتجارة'), {
		question: aText('What do high dues do to trade?', 'ما أثر الرسوم العالية في التجارة؟'),
		position: {
			accounts: [
				held(
					'almanac',
					'Ada Finch',
					'آدا فنش',
					'they keep the small boats away',
					'تُبعد القوارب الصغيرة'
				),
				held(
					'gazette',
					'Odo Tarn',
					'أودو تارن',
					'they pay for a safer port',
					'تموّل مرفأ أكثر أمنًا'
				),
				held(
					'chronicle',
					'Una Frey',
					'أونا فراي',
					'they change next to nothing',
					'لا تكاد تغيّر شيئًا'
				)
			]
		}
	}),
	aNote('claim', 'next-winter', called('the next winter', 'الشتاء المقبل'), {
		question: aText('Which winter is to be expected?', 'أيّ شتاء يُتوقّع؟'),
		position: {
			...held(
				'almanac',
				'Ada Finch',
				'آدا فنش',
				'it will freeze the whole bay',
				'سيجمّد الخليج كله'
			),
			exclusive: true
		}
	})
];

function held(source: string, en: string, ar: string, valueEn: string, valueAr: string) {
	return { ...saidBy(source, aText(valueEn, valueAr)), accordingTo: aText(en, ar) };
}

const passages: readonly Note[] = [
	aNote('passage', 'salt-year', called('salt year', 'salt year (سنة ملح)'), {
		meaning: said(aText('a year without tax', 'عام بلا ضرائب'), {
			note: aText('The tables of that year show none.', 'تخلو جداول ذلك العام منها.')
		})
	}),
	aNote('passage', 'deaf-bells', called('deaf bells', 'deaf bells (أجراس صمّاء)'), {
		meaning: said(aText('silent lighthouses', 'منارات مطفأة'))
	}),
	aNote('passage', 'walking-court', called('walking court', 'walking court (محكمة ماشية)'), {
		meaning: said(aText('a travelling judge', 'قاضٍ متجوّل'))
	})
];
