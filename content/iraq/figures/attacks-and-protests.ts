import type { NotesOf, VocabularyOf } from '$lib/content';
import type { ids } from '../ids';

/** What the attacks, the strikes and the protests cost, count by count and day by day. */
export const attacksAndProtests = {
	'taji-11-march-rockets': {
		name: { en: 'Rockets of the first Taji attack', ar: 'صواريخ هجوم التاجي الأول' },
		topics: ['escalation'],
		question: {
			en: 'How many rockets were fired in the first Taji attack of March 2020?',
			ar: 'كم صاروخًا أُطلق في هجوم التاجي الأول في آذار ٢٠٢٠؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 18, max: 18, unit: { en: 'rockets', ar: 'صاروخًا' } },
					sources: ['centcom-2020-03']
				},
				{
					value: { min: 15, max: 15, unit: { en: 'rockets', ar: 'صاروخًا' } },
					sources: ['south-front-2020-03-12'],
					note: { en: '“At least”, the day after.', ar: '«على الأقل»، في اليوم التالي.' }
				}
			],
			note: {
				en: 'A count of the first hours and a later one.',
				ar: 'حصيلة من الساعات الأولى وأخرى لاحقة.'
			}
		}
	},

	'taji-14-march-rockets': {
		name: { en: 'Rockets of the second Taji attack', ar: 'صواريخ هجوم التاجي الثاني' },
		topics: ['escalation'],
		question: {
			en: 'How many rockets were fired in the second Taji attack of March 2020?',
			ar: 'كم صاروخًا أُطلق في هجوم التاجي الثاني في آذار ٢٠٢٠؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 25, max: 25, unit: { en: 'rockets', ar: 'صاروخًا' } },
					sources: ['ap-2020-03-14'],
					note: { en: '“At least”, by the coalition.', ar: '«على الأقل»، بحسب التحالف.' }
				},
				{
					value: { min: 33, max: 33, unit: { en: 'rockets', ar: 'صاروخًا' } },
					accordingTo: {
						en: 'Iraq’s Joint Operations Command',
						ar: 'قيادة العمليات المشتركة العراقية'
					},
					sources: ['south-front-2020-03-17'],
					note: {
						en: 'It also found 24 that had not been fired.',
						ar: 'وعثرت أيضًا على ٢٤ صاروخًا لم تُطلق.'
					}
				}
			],
			note: {
				en: 'The coalition and Iraq counted differently.',
				ar: 'اختلفت حصيلة التحالف عن الحصيلة العراقية.'
			}
		}
	},

	'march-2020-civilian-deaths': {
		name: {
			en: 'Civilians killed in the US strikes of March 2020',
			ar: 'المدنيون القتلى في ضربات آذار ٢٠٢٠'
		},
		topics: ['escalation'],
		question: {
			en: 'How many civilians were killed in the US strikes of 13 March 2020?',
			ar: 'كم مدنيًا قُتل في الضربات الأميركية يوم ١٣ آذار ٢٠٢٠؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 1, max: 3, unit: { en: 'civilians', ar: 'مدنيين' } },
					sources: ['airwars-karbala'],
					note: {
						en: 'Three in local reports. The coalition accepted one in September 2020.',
						ar: 'ثلاثة بحسب تقارير محلية، وأقرّ التحالف بواحد في أيلول ٢٠٢٠.'
					}
				},
				{
					value: { min: 1, max: 1, unit: { en: 'civilian', ar: 'مدني' } },
					accordingTo: { en: 'Iraq’s military', ar: 'الجيش العراقي' },
					sources: ['trt-2020-03-13'],
					note: {
						en: 'A cook at the unfinished Karbala airport, in the report.',
						ar: 'طباخ في مطار كربلاء قيد الإنشاء، بحسب التقرير.'
					}
				}
			],
			note: {
				en: 'A monitor and the military count differently.',
				ar: 'تختلف حصيلة منظمة الرصد عن حصيلة الجيش.'
			}
		}
	},

	'march-2020-regular-forces': {
		name: {
			en: 'Regular forces killed on 13 March in the article',
			ar: 'قتلى القوات النظامية يوم ١٣ آذار في المقال'
		},
		topics: ['escalation'],
		question: {
			en: 'How many men of the regular Iraqi forces died in the US answer to Taji, by al-Hashimi’s article?',
			ar: 'كم فردًا من القوات النظامية قُتل في الرد الأميركي على هجوم التاجي، بحسب مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 4, max: 4, unit: { en: 'men', ar: 'أفراد' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'Iraq’s military counted five: three soldiers and two policemen.',
				ar: 'أما الجيش العراقي فأحصى خمسة: ثلاثة جنود وشرطيين.'
			}
		}
	},

	'mosul-fall-day': {
		name: { en: 'Day on which Mosul fell', ar: 'يوم سقوط الموصل' },
		topics: ['escalation'],
		question: {
			en: 'On which day of June 2014 did Mosul fall to ISIS?',
			ar: 'في أي يوم من حزيران ٢٠١٤ سقطت الموصل بيد داعش؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 9, max: 9, unit: { en: 'June', ar: 'حزيران' } },
					sources: ['rudaw-2015-06-10', 'sofrep-2014-06'],
					note: {
						en: 'A Monday; the provincial headquarters fell late that day.',
						ar: 'كان يوم اثنين، وسقط مقر المحافظة في وقت متأخر منه.'
					}
				},
				{
					value: { min: 10, max: 10, unit: { en: 'June', ar: 'حزيران' } },
					sources: [
						'al-jazeera-2016-10-22',
						'noon-post-fall-of-mosul',
						'anadolu-fall-of-mosul',
						'al-asadi-2016-07-26'
					]
				}
			],
			note: {
				en: 'The city fell in the night between the two.',
				ar: 'سقطت المدينة في الليلة الفاصلة بينهما.'
			}
		}
	},

	'camp-ashraf-strike-day': {
		name: { en: 'Day of the strike on Camp Ashraf', ar: 'يوم الضربة على معسكر أشرف' },
		topics: ['escalation'],
		question: {
			en: 'On which day of July 2019 was Camp Ashraf struck?',
			ar: 'في أي يوم من تموز ٢٠١٩ استُهدف معسكر أشرف؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 28, max: 28, unit: { en: 'July', ar: 'تموز' } },
					accordingTo: {
						en: 'Asharq Al-Awsat, as quoted by Agenzia Nova',
						ar: '«الشرق الأوسط» كما نقلت عنها وكالة «نوفا»'
					},
					sources: ['agenzia-nova-2019-07-30']
				},
				{
					value: { min: 30, max: 30, unit: { en: 'July', ar: 'تموز' } },
					sources: ['jerusalem-post-2019'],
					note: { en: 'The day on which the report came out.', ar: 'وهو يوم نشر التقرير.' }
				}
			],
			note: {
				en: 'One gives the strike’s day, the other that of the news.',
				ar: 'يذكر أحدهما يوم الضربة والآخر يوم الخبر.'
			}
		}
	},

	'brain-injuries-january-16': {
		name: { en: 'Brain injuries, first Pentagon figure', ar: 'إصابات الدماغ، أول رقم للبنتاغون' },
		topics: ['escalation'],
		question: {
			en: 'How many US injuries at Ain al-Asad did the Pentagon’s first figure give?',
			ar: 'كم إصابة أميركية في عين الأسد ذكر البنتاغون في أول رقم أعلنه؟'
		},
		quantity: {
			value: { min: 11, max: 11, unit: { en: 'injuries', ar: 'إصابة' } },
			sources: ['reuters-2020-02-21'],
			note: {
				en: 'On 16 January 2020 it said that eleven had been flown out for treatment; before, that nobody was hurt.',
				ar: 'أعلن في ١٦ كانون الثاني ٢٠٢٠ نقل أحد عشر للعلاج، وكان قد قال إن أحدًا لم يُصب.'
			}
		}
	},

	'brain-injuries-january-28': {
		name: { en: 'Brain injuries by 28 January 2020', ar: 'إصابات الدماغ حتى ٢٨ كانون الثاني ٢٠٢٠' },
		topics: ['escalation'],
		question: {
			en: 'How many US brain injuries at Ain al-Asad did the Pentagon report on 28 January 2020?',
			ar: 'كم إصابة دماغية أميركية في عين الأسد أعلن البنتاغون في ٢٨ كانون الثاني ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 50, max: 50, unit: { en: 'injuries', ar: 'إصابة' } },
			sources: ['npr-2020-01-29'],
			note: { en: 'Up from 34 the week before.', ar: 'ارتفاعًا من ٣٤ في الأسبوع السابق.' }
		}
	},

	'brain-injuries-january-30': {
		name: { en: 'Brain injuries by 30 January 2020', ar: 'إصابات الدماغ حتى ٣٠ كانون الثاني ٢٠٢٠' },
		topics: ['escalation'],
		question: {
			en: 'How many US brain injuries at Ain al-Asad did the Pentagon report on 30 January 2020?',
			ar: 'كم إصابة دماغية أميركية في عين الأسد أعلن البنتاغون في ٣٠ كانون الثاني ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 64, max: 64, unit: { en: 'injuries', ar: 'إصابة' } },
			sources: ['new-york-times-2020-01-30'],
			note: { en: 'Fourteen more than two days before.', ar: 'بزيادة أربع عشرة إصابة في يومين.' }
		}
	},

	'brain-injuries-february-21': {
		name: { en: 'Brain injuries, last Pentagon figure', ar: 'إصابات الدماغ، آخر رقم للبنتاغون' },
		topics: ['escalation'],
		question: {
			en: 'How many US brain injuries at Ain al-Asad had the Pentagon reported by late February 2020?',
			ar: 'كم إصابة دماغية أميركية في عين الأسد أعلن البنتاغون حتى أواخر شباط ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 110, max: 110, unit: { en: 'injuries', ar: 'إصابة' } },
			sources: ['abs-cbn-2020-02-22'],
			note: { en: 'It was 109 on 10 February.', ar: 'وكان العدد ١٠٩ في ١٠ شباط.' }
		}
	},

	'ain-al-asad-hits': {
		name: { en: 'Missiles that hit Ain al-Asad', ar: 'الصواريخ التي أصابت عين الأسد' },
		topics: ['escalation'],
		question: {
			en: 'How many of the missiles of January 2020 hit Ain al-Asad, by the Washington Post?',
			ar: 'كم صاروخًا من صواريخ كانون الثاني ٢٠٢٠ أصاب عين الأسد، بحسب «واشنطن بوست»؟'
		},
		quantity: {
			value: { min: 11, max: 11, unit: { en: 'missiles', ar: 'صاروخًا' } },
			sources: ['washington-post-2021-01-14']
		}
	},

	'attacks-by-16-february-2020': {
		name: { en: 'Attacks counted by 16 February 2020', ar: 'الهجمات المحصاة حتى ١٦ شباط ٢٠٢٠' },
		topics: ['escalation'],
		question: {
			en: 'How many attacks on US targets since October 2019 had AFP counted by 16 February 2020?',
			ar: 'كم هجومًا على أهداف أميركية منذ تشرين الأول ٢٠١٩ أحصت فرانس برس حتى ١٦ شباط ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 19, max: 19, unit: { en: 'attacks', ar: 'هجومًا' } },
			sources: ['afp-2020-02-16', 'trt-2020-02-16']
		}
	},

	'attacks-by-17-march-2020': {
		name: { en: 'Attacks counted by 17 March 2020', ar: 'الهجمات المحصاة حتى ١٧ آذار ٢٠٢٠' },
		topics: ['escalation'],
		question: {
			en: 'How many rocket attacks since late October 2019 had been counted by 17 March 2020?',
			ar: 'كم هجومًا صاروخيًا منذ أواخر تشرين الأول ٢٠١٩ أُحصي حتى ١٧ آذار ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 24, max: 24, unit: { en: 'attacks', ar: 'هجومًا' } },
			sources: ['defense-post-2020-03-17', 'new-arab-2020-03-17'],
			note: {
				en: 'On the US embassy or bases with foreign troops.',
				ar: 'على السفارة الأميركية أو قواعد تضم قوات أجنبية.'
			}
		}
	},

	'attacks-dead-by-17-march-2020': {
		name: {
			en: 'US military personnel killed in the attacks by March 2020',
			ar: 'العسكريون الأميركيون القتلى في الهجمات حتى آذار ٢٠٢٠'
		},
		topics: ['escalation'],
		question: {
			en: 'How many US military personnel had the rocket attacks killed by 17 March 2020?',
			ar: 'كم عسكريًا أميركيًا قُتل في الهجمات الصاروخية حتى ١٧ آذار ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 3, max: 3, unit: { en: 'people', ar: 'قتلى' } },
			sources: ['defense-post-2020-03-17'],
			note: {
				en: 'And one British and one Iraqi soldier.',
				ar: 'إضافة إلى جندي بريطاني وجندي عراقي.'
			}
		}
	},

	'protest-deaths-first-wave-un': {
		name: { en: 'Dead of the first wave, by the UN', ar: 'قتلى الموجة الأولى بحسب الأمم المتحدة' },
		topics: ['escalation'],
		question: {
			en: 'How many deaths did the UN mission count in the protests of early October 2019?',
			ar: 'كم قتيلًا أحصت بعثة الأمم المتحدة في احتجاجات أوائل تشرين الأول ٢٠١٩؟'
		},
		quantity: {
			value: { min: 157, max: 157, unit: { en: 'people', ar: 'قتيلًا' } },
			sources: ['rudaw-2019-10-22']
		}
	},

	'protest-deaths-first-wave-government': {
		name: {
			en: 'Dead of the first wave, by the government',
			ar: 'قتلى الموجة الأولى بحسب الحكومة'
		},
		topics: ['escalation'],
		question: {
			en: 'How many deaths did an Iraqi government inquiry count in the protests of early October 2019?',
			ar: 'كم قتيلًا أحصت لجنة حكومية عراقية في احتجاجات أوائل تشرين الأول ٢٠١٩؟'
		},
		quantity: {
			value: { min: 107, max: 107, unit: { en: 'dead', ar: 'قتلى' } },
			sources: ['rudaw-2019-10-22'],
			note: {
				en: 'Hours later the UN mission gave 157. The inquiry found that most had been shot in the head or chest.',
				ar: 'وبعد ساعات أعلنت البعثة الأممية ١٥٧. ووجدت اللجنة أن معظمهم أُصيب في الرأس أو الصدر.'
			}
		}
	},

	'protest-injuries-2019': {
		name: { en: 'People injured in the protests of 2019', ar: 'جرحى احتجاجات ٢٠١٩' },
		topics: ['escalation'],
		question: {
			en: 'How many people had been injured in the protests by early December 2019?',
			ar: 'كم شخصًا جُرح في الاحتجاجات حتى أوائل كانون الأول ٢٠١٩؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 8758, max: 8758, unit: { en: 'injured', ar: 'جريحًا' } },
					sources: ['al-bawaba-2019-12-12'],
					asOf: '2019-12-09'
				},
				{
					value: { min: 17400, max: 17400, unit: { en: 'injured', ar: 'جريح' } },
					sources: ['middle-east-monitor-2019-12-05'],
					accordingTo: {
						en: "Iraq's High Commission for Human Rights",
						ar: 'مفوضية حقوق الإنسان العراقية'
					},
					asOf: '2019-12',
					note: { en: '“More than”.', ar: '«أكثر من».' }
				}
			],
			note: {
				en: 'The UN mission’s count is about half of the commission’s.',
				ar: 'تبلغ حصيلة البعثة الأممية نحو نصف حصيلة المفوضية.'
			}
		}
	},

	'protest-deaths-commission': {
		name: { en: 'Dead by a later count of the commission', ar: 'القتلى في إحصاء لاحق للمفوضية' },
		topics: ['escalation'],
		question: {
			en: 'How many dead had the High Commission for Human Rights counted when Baghdad alone had 276?',
			ar: 'كم قتيلًا أحصت مفوضية حقوق الإنسان حين بلغ عدد القتلى في بغداد وحدها ٢٧٦؟'
		},
		quantity: {
			value: { min: 543, max: 543, unit: { en: 'people', ar: 'قتيلًا' } },
			sources: ['el-nashra-protests'],
			note: {
				en: 'Seventeen of them were members of the security forces.',
				ar: 'سبعة عشر منهم من عناصر الأمن.'
			}
		}
	},

	'protest-deaths-january-2020': {
		name: {
			en: 'Dead by January 2020 in a US report',
			ar: 'القتلى حتى كانون الثاني ٢٠٢٠ في تقرير أميركي'
		},
		topics: ['escalation'],
		question: {
			en: 'About how many protest deaths did the Congressional Research Service give in January 2020?',
			ar: 'كم بلغ تقريبًا عدد قتلى الاحتجاجات، بحسب خدمة أبحاث الكونغرس في كانون الثاني ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 500, max: 500, approximate: true, unit: { en: 'people', ar: 'قتيل' } },
			sources: ['crs-2020-01-10']
		}
	}
} as const satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'figure'>>;
