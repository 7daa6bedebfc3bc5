import type { NotesOf, VocabularyOf } from '$lib/content';
import type { ids } from '../ids';

/** Hospitals, older attacks and abuses, parliament, and what was counted after the article. */
export const otherNumbers = {
	'public-hospitals-article': {
		name: { en: 'Government hospitals in the article', ar: 'المستشفيات الحكومية في المقال' },
		topics: ['institutions'],
		question: {
			en: 'How many government hospitals does al-Hashimi’s article give Iraq?',
			ar: 'كم مستشفى حكوميًا في العراق بحسب مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 260, max: 260, unit: { en: 'hospitals', ar: 'مستشفى' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'All in city centres, he writes, and many out of service.',
				ar: 'كلها في مراكز المدن وكثير منها خارج الخدمة، كما يكتب.'
			}
		}
	},

	'private-hospitals-article': {
		name: { en: 'Private hospitals in the article', ar: 'المستشفيات الأهلية في المقال' },
		topics: ['institutions'],
		question: {
			en: 'How many private hospitals does al-Hashimi’s article give Iraq?',
			ar: 'كم مستشفى أهليًا في العراق بحسب مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 121, max: 121, unit: { en: 'hospitals', ar: 'مستشفى' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'The English version calls them “community” hospitals, a slip for private.',
				ar: 'تسميها الترجمة الإنكليزية «مجتمعية»، والمقصود الأهلية.'
			}
		}
	},

	'aah-attacks': {
		name: {
			en: 'Lower limit of the attacks that Asa’ib Ahl al-Haq claimed',
			ar: 'الحد الأدنى للهجمات التي تبنتها عصائب أهل الحق'
		},
		topics: ['factions'],
		question: {
			en: 'More than how many attacks had Asa’ib Ahl al-Haq claimed since 2006, by the US State Department?',
			ar: 'ما العدد الذي تجاوزته الهجمات التي تبنّتها عصائب أهل الحق منذ ٢٠٠٦، بحسب الخارجية الأميركية؟'
		},
		quantity: {
			value: { min: 6000, max: 6000, unit: { en: 'attacks', ar: 'هجوم' } },
			sources: ['tass-2020-01-03', 'jns-2020-01-03']
		}
	},

	'saqlawiya-missing': {
		name: { en: 'Men missing from Saqlawiya', ar: 'المفقودون من الصقلاوية' },
		topics: ['escalation'],
		question: {
			en: 'How many of the men held near Saqlawiya in June 2016 were later still missing?',
			ar: 'كم بقي مفقودًا من الرجال الذين احتُجزوا قرب الصقلاوية في حزيران ٢٠١٦؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 643, max: 643, unit: { en: 'people', ar: 'شخصًا' } },
					sources: ['amnesty-2017-06']
				},
				{
					value: { min: 1090, max: 1090, unit: { en: 'people', ar: 'شخصًا' } },
					accordingTo: {
						en: 'Rudaw, from figures of Human Rights Watch',
						ar: 'رووداو عن أرقام «هيومن رايتس ووتش»'
					},
					sources: ['rudaw-2019-09-29'],
					note: { en: 'Of at least 1,700 held.', ar: 'من أصل ١٬٧٠٠ محتجز على الأقل.' }
				}
			],
			note: {
				en: 'Each counts a different group of men.',
				ar: 'يحصي كل منهما مجموعة مختلفة من الرجال.'
			}
		}
	},

	'falluja-killings': {
		name: { en: 'Killings alleged around Falluja', ar: 'أعمال قتل نُسبت إلى مقاتلين حول الفلوجة' },
		topics: ['escalation'],
		question: {
			en: 'How many people were PMF fighters alleged to have killed around Falluja in 2016?',
			ar: 'كم شخصًا اتُّهم مقاتلون من الحشد بقتلهم حول الفلوجة عام ٢٠١٦؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 49, max: 49, unit: { en: 'people', ar: 'قتيلًا' } },
					sources: ['cep-kataib-hezbollah'],
					note: {
						en: 'It names Kata’ib Hezbollah and the town of Saqlawiya.',
						ar: 'ويسمّي كتائب حزب الله وبلدة الصقلاوية.'
					}
				},
				{
					value: { min: 66, max: 66, unit: { en: 'people', ar: 'قتيلًا' } },
					sources: ['reuters-2016-falluja'],
					note: {
						en: '“At least”, from interviews with survivors and officials.',
						ar: '«على الأقل»، استنادًا إلى مقابلات مع ناجين ومسؤولين.'
					}
				}
			],
			note: {
				en: 'Allegations, each by its own method and area.',
				ar: 'اتهامات لكل منها منهج ونطاق مختلفان.'
			}
		}
	},

	'us-soldiers-karbala-2007': {
		name: {
			en: 'US soldiers killed in the raid of January 2007',
			ar: 'الجنود الأميركيون القتلى في هجوم ٢٠٠٧'
		},
		topics: ['escalation'],
		question: {
			en: 'How many US soldiers were killed in the Karbala raid for which the US blamed Asa’ib Ahl al-Haq?',
			ar: 'كم جنديًا أميركيًا قُتل في هجوم كربلاء الذي نسبته الولايات المتحدة إلى عصائب أهل الحق؟'
		},
		quantity: {
			value: { min: 5, max: 5, unit: { en: 'soldiers', ar: 'جنود' } },
			sources: ['ap-2009-06-09', 'time-2007-07-26'],
			note: {
				en: 'One in the attack, four after being carried off.',
				ar: 'قُتل واحد في أثناء الهجوم وأربعة بعد خطفهم.'
			}
		}
	},

	'parliament-seats-2018': {
		name: { en: 'Seats in parliament from 2018', ar: 'مقاعد مجلس النواب منذ ٢٠١٨' },
		topics: ['institutions', 'law'],
		question: {
			en: 'How many seats did the parliament elected in 2018 have?',
			ar: 'كم مقعدًا في مجلس النواب المنتخب عام ٢٠١٨؟'
		},
		quantity: {
			value: { min: 329, max: 329, unit: { en: 'seats', ar: 'مقعدًا' } },
			sources: ['reuters-2018-09-16'],
			note: {
				en: 'Reports on the vote on Law 40 in 2016 speak of 327 or 328 members.',
				ar: 'أما تقارير التصويت على القانون ٤٠ عام ٢٠١٦ فتذكر ٣٢٧ أو ٣٢٨ عضوًا.'
			}
		}
	},

	'law-40-present': {
		name: { en: 'Members present at the vote on Law 40', ar: 'الحاضرون في التصويت على القانون ٤٠' },
		topics: ['law'],
		question: {
			en: 'How many members of parliament did the Anadolu Agency count as present at the vote on Law 40?',
			ar: 'كم نائبًا حضر التصويت على القانون ٤٠، بحسب وكالة الأناضول؟'
		},
		quantity: {
			value: { min: 208, max: 208, unit: { en: 'members', ar: 'نواب' } },
			sources: ['anadolu-2016-11-26'],
			note: {
				en: 'The Associated Press gives the same number as votes in favour.',
				ar: 'أما أسوشيتد برس فتذكر العدد نفسه للمؤيدين.'
			}
		}
	},

	'isis-fighters-may-2020': {
		name: { en: 'ISIS fighters in Iraq in May 2020', ar: 'مقاتلو داعش في العراق في أيار ٢٠٢٠' },
		topics: ['escalation'],
		laterFact: true,
		question: {
			en: 'How many ISIS fighters were in Iraq in May 2020, by intelligence reports that AP quotes?',
			ar: 'كم مقاتلًا لداعش كان في العراق في أيار ٢٠٢٠، بحسب تقارير استخبارية نقلتها أسوشيتد برس؟'
		},
		quantity: {
			value: { min: 2500, max: 3000, unit: { en: 'fighters', ar: 'مقاتل' } },
			sources: ['ap-2020-05']
		}
	},

	'armed-groups-agreement-parties': {
		name: { en: 'Parties to the agreement of June 2004', ar: 'أطراف اتفاق حزيران ٢٠٠٤' },
		topics: ['law'],
		question: {
			en: 'How many parties agreed in June 2004 that their armed forces would be dissolved?',
			ar: 'كم طرفًا وافق في حزيران ٢٠٠٤ على حل قواته المسلحة؟'
		},
		quantity: {
			value: { min: 9, max: 9, unit: { en: 'parties', ar: 'أطراف' } },
			sources: ['cpa-2004-06-05', 'chilcot-report']
		}
	},

	'armed-groups-agreement-fighters': {
		name: {
			en: 'Fighters covered by the agreement of June 2004',
			ar: 'المقاتلون المشمولون باتفاق حزيران ٢٠٠٤'
		},
		topics: ['law'],
		question: {
			en: 'About how many fighters did the agreement of June 2004 on armed groups cover?',
			ar: 'كم مقاتلًا تقريبًا شمل اتفاق حزيران ٢٠٠٤ بشأن الجماعات المسلحة؟'
		},
		quantity: {
			value: { min: 100000, max: 100000, approximate: true, unit: { en: 'fighters', ar: 'مقاتل' } },
			sources: ['cpa-2004-06-05', 'chilcot-report'],
			note: {
				en: 'They were to enter the state’s forces or civilian life.',
				ar: 'كان عليهم دخول قوات الدولة أو الحياة المدنية.'
			}
		}
	},

	'coalition-countries': {
		name: { en: 'Countries in the coalition', ar: 'الدول المشاركة في التحالف' },
		topics: ['coalition'],
		question: {
			en: 'How many countries were in the coalition against ISIS?',
			ar: 'كم دولة كانت في التحالف ضد داعش؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 69, max: 69, unit: { en: 'countries', ar: 'دولة' } },
					accordingTo: {
						en: 'the US Central Command in 2017',
						ar: 'القيادة المركزية الأميركية عام ٢٠١٧'
					},
					sources: ['centcom-2017-10-17']
				},
				{
					value: { min: 81, max: 81, unit: { en: 'countries', ar: 'دولة' } },
					accordingTo: { en: 'Rudaw in 2020', ar: 'رووداو عام ٢٠٢٠' },
					sources: ['rudaw-2020-04-07']
				}
			],
			note: {
				en: 'The coalition grew; far fewer countries had troops in Iraq.',
				ar: 'توسّع التحالف، وكان عدد الدول التي لها قوات في العراق أقل بكثير.'
			}
		}
	},

	'pmf-strength-2023': {
		name: {
			en: 'Strength of the PMF in the budget of 2023',
			ar: 'عديد الحشد الشعبي في موازنة ٢٠٢٣'
		},
		topics: ['institutions', 'factions'],
		laterFact: true,
		question: {
			en: 'How many members did the PMF have in 2023?',
			ar: 'كم بلغ عديد الحشد الشعبي عام ٢٠٢٣؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 238000, max: 238000, unit: { en: 'members', ar: 'منتسب' } },
					accordingTo: { en: 'parliament’s Finance Committee', ar: 'اللجنة المالية النيابية' },
					sources: ['washington-institute-2023-expansion']
				},
				{
					value: { min: 204000, max: 204000, unit: { en: 'members', ar: 'منتسب' } },
					accordingTo: { en: 'Falih al-Fayyadh', ar: 'فالح الفياض' },
					sources: ['draw-media-2025-07-22', 'washington-institute-2023-expansion']
				}
			],
			note: {
				en: 'The chairman disputed the committee’s number.',
				ar: 'اعترض رئيس الهيئة على رقم اللجنة.'
			}
		}
	}
} as const satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'figure'>>;
