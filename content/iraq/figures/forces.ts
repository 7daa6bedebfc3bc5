import type { NotesOf, VocabularyOf } from '$lib/content';
import type { ids } from '../ids';

/** How large the PMF and the foreign forces were, who held what share, and what it cost. */
export const forces = {
	'pmf-share-shia': {
		name: { en: 'Shia share of the PMF', ar: 'نسبة الشيعة في الحشد الشعبي' },
		topics: ['institutions', 'factions'],
		question: { en: 'What share of the PMF is Shia?', ar: 'ما نسبة الشيعة في الحشد الشعبي؟' },
		quantity: {
			accounts: [
				{
					value: { min: 60, max: 60, unit: { en: 'per cent', ar: 'بالمئة' } },
					sources: ['al-hashimi-2020'],
					note: {
						en: 'With its other two shares the sum is 110.',
						ar: 'يبلغ مجموعها مع النسبتين الأخريين ١١٠.'
					}
				},
				{
					value: { min: 85, max: 85, approximate: true, unit: { en: 'per cent', ar: 'بالمئة' } },
					sources: ['draw-media-2025-07-22'],
					laterFact: true,
					note: { en: 'Written in 2025.', ar: 'كُتب عام ٢٠٢٥.' }
				}
			],
			note: {
				en: 'The article and a later study are far apart.',
				ar: 'الفارق كبير بين مقال الهاشمي ودراسة لاحقة.'
			}
		}
	},

	'pmf-share-sunni': {
		name: { en: 'Sunni share of the PMF in the article', ar: 'نسبة السنّة في الحشد في المقال' },
		topics: ['institutions', 'factions'],
		question: {
			en: 'What share of the PMF is Sunni, by al-Hashimi’s article?',
			ar: 'ما نسبة السنّة في الحشد الشعبي، بحسب مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 28, max: 28, unit: { en: 'per cent', ar: 'بالمئة' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'The English version prints “year”: the Arabic words for year and Sunna look alike.',
				ar: 'وردت في الترجمة الإنكليزية كلمة «سنة» بمعنى العام، لتشابه رسم الكلمتين.'
			}
		}
	},

	'pmf-share-minorities': {
		name: {
			en: 'Minorities’ share of the PMF in the article',
			ar: 'نسبة الأقليات في الحشد في المقال'
		},
		topics: ['institutions', 'factions'],
		question: {
			en: 'What share of the PMF are minorities, as printed in al-Hashimi’s article?',
			ar: 'ما نسبة الأقليات في الحشد الشعبي، كما طُبعت في مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 22, max: 22, unit: { en: 'per cent', ar: 'بالمئة' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'With 60 and 28 it cannot be right; perhaps a slip for 12.',
				ar: 'لا تستقيم مع ٦٠ و٢٨، ولعل الصواب ١٢.'
			}
		}
	},

	'pmf-shares-sum': {
		name: { en: 'Sum of the three shares in the article', ar: 'مجموع النسب الثلاث في المقال' },
		topics: ['institutions', 'factions'],
		question: {
			en: 'To what do the article’s shares of Shia, Sunni and minorities in the PMF add up?',
			ar: 'ما مجموع نسب الشيعة والسنّة والأقليات في الحشد كما يذكرها المقال؟'
		},
		quantity: {
			value: { min: 110, max: 110, unit: { en: 'per cent in all', ar: 'بالمئة في المجموع' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'So at least one of 60, 28 and 22 is wrong.',
				ar: 'أي إن واحدة على الأقل من ٦٠ و٢٨ و٢٢ خاطئة.'
			}
		}
	},

	'pmf-sunni-fighters': {
		name: { en: 'Sunni fighters in the PMF', ar: 'المقاتلون السنّة في الحشد الشعبي' },
		topics: ['institutions', 'factions'],
		question: {
			en: 'How many Sunni fighters did the PMF have?',
			ar: 'كم مقاتلًا سنيًا كان في الحشد الشعبي؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 25000, max: 30000, unit: { en: 'fighters', ar: 'مقاتل' } },
					accordingTo: { en: 'the Iraqi government in 2016', ar: 'الحكومة العراقية عام ٢٠١٦' },
					sources: ['reuters-2016-11-27']
				},
				{
					value: {
						min: 25000,
						max: 25000,
						approximate: true,
						unit: { en: 'fighters', ar: 'مقاتل' }
					},
					sources: ['grey-dynamics-pmf']
				}
			],
			note: {
				en: 'A range given by the government, and a round figure.',
				ar: 'نطاق ذكرته الحكومة، ورقم تقريبي.'
			}
		}
	},

	'pmf-strength': {
		name: { en: 'Strength of the PMF', ar: 'عديد الحشد الشعبي' },
		topics: ['institutions', 'factions'],
		question: { en: 'How many members did the PMF have?', ar: 'كم بلغ عديد الحشد الشعبي؟' },
		quantity: {
			accounts: [
				{
					value: {
						min: 60000,
						max: 60000,
						approximate: true,
						unit: { en: 'members', ar: 'منتسب' }
					},
					accordingTo: {
						en: 'the Draw Media Foundation, for 2014',
						ar: 'مؤسسة «درو ميديا» عن عام ٢٠١٤'
					},
					sources: ['draw-media-2025-07-22']
				},
				{
					value: { min: 110000, max: 110000, unit: { en: 'members', ar: 'منتسب' } },
					accordingTo: { en: 'the PMF themselves in 2016', ar: 'الحشد الشعبي نفسه عام ٢٠١٦' },
					sources: ['reuters-2016-11-27'],
					note: { en: '“More than”.', ar: '«أكثر من».' }
				},
				{
					value: { min: 122000, max: 122000, unit: { en: 'members', ar: 'منتسب' } },
					accordingTo: { en: 'the Iraqi budget before 2023', ar: 'الموازنة العراقية قبل عام ٢٠٢٣' },
					sources: ['washington-institute-2023-expansion'],
					note: {
						en: 'Studies hold that more were on the ground than on the rolls.',
						ar: 'وترى دراسات أن العدد الفعلي يفوق المسجّل.'
					}
				},
				{
					value: { min: 154000, max: 154000, unit: { en: 'members', ar: 'منتسب' } },
					accordingTo: {
						en: 'Hisham al-Hashimi in his last study',
						ar: 'هشام الهاشمي في دراسته الأخيرة'
					},
					sources: ['al-hal-2020-07-07'],
					asOf: '2020-07',
					laterFact: true
				},
				{
					value: { min: 100000, max: 150000, unit: { en: 'members', ar: 'منتسب' } },
					sources: ['usip-2021-11'],
					asOf: '2021-11',
					laterFact: true
				}
			],
			note: {
				en: 'Budgets, claims and estimates of different years.',
				ar: 'موازنات وتصريحات وتقديرات من سنوات مختلفة.'
			}
		}
	},

	'pmf-factions': {
		name: { en: 'Number of factions in the PMF', ar: 'عدد فصائل الحشد الشعبي' },
		topics: ['institutions', 'factions'],
		question: { en: 'How many factions make up the PMF?', ar: 'كم فصيلًا يتألف منه الحشد الشعبي؟' },
		quantity: {
			accounts: [
				{
					value: { min: 40, max: 40, approximate: true, unit: { en: 'factions', ar: 'فصيلًا' } },
					sources: ['wikipedia-pmf', 'sputnik-2017-03-09']
				},
				{
					value: { min: 67, max: 67, unit: { en: 'factions', ar: 'فصيلًا' } },
					accordingTo: {
						en: 'Hisham al-Hashimi in his last study',
						ar: 'هشام الهاشمي في دراسته الأخيرة'
					},
					sources: ['al-hal-2020-07-07'],
					asOf: '2020-07',
					laterFact: true
				}
			],
			note: {
				en: 'Other counts lie between, and up to nearly 70.',
				ar: 'وثمة أعداد أخرى بينهما وأخرى تقارب السبعين.'
			}
		}
	},

	'leading-posts-april-2020': {
		name: {
			en: 'Lower limit of the loyalist share of department heads',
			ar: 'الحد الأدنى لحصة الفصائل الولائية من رؤساء الدوائر'
		},
		topics: ['institutions', 'factions'],
		question: {
			en: 'More than what share of the PMF’s department heads came from the loyalist factions, by the article?',
			ar: 'ما النسبة التي تجاوزتها حصة الفصائل الولائية من رؤساء دوائر الهيئة، بحسب المقال؟'
		},
		quantity: {
			value: { min: 40, max: 40, unit: { en: 'per cent', ar: 'بالمئة' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'In July 2020 the same author gave 68 of 69 leading posts.',
				ar: 'وفي تموز ٢٠٢٠ ذكر الكاتب نفسه ٦٨ منصبًا قياديًا من أصل ٦٩.'
			}
		}
	},

	'leading-posts-july-2020': {
		name: {
			en: 'Leading posts in al-Hashimi’s last study',
			ar: 'المناصب القيادية في دراسة الهاشمي الأخيرة'
		},
		topics: ['institutions', 'factions'],
		laterFact: true,
		question: {
			en: 'How many of 69 leading posts of the PMF did loyalists hold, by al-Hashimi’s last study?',
			ar: 'كم منصبًا من أصل ٦٩ منصبًا قياديًا في الهيئة كان بيد الولائيين، بحسب دراسة الهاشمي الأخيرة؟'
		},
		quantity: {
			value: { min: 68, max: 68, unit: { en: 'posts', ar: 'منصبًا' } },
			sources: ['al-sharq-today-2020-07-09', 'roayah-2020-07'],
			note: {
				en: 'His article of that spring had spoken of over 40 per cent of the department heads.',
				ar: 'وكان مقاله في ربيع ذلك العام قد تحدث عن أكثر من ٤٠ بالمئة من رؤساء الدوائر.'
			}
		}
	},

	'loyalist-field-strength': {
		name: { en: 'Loyalists’ share of the field strength', ar: 'حصة الولائيين من القوام الميداني' },
		topics: ['institutions', 'factions'],
		laterFact: true,
		question: {
			en: 'What share of the PMF’s field strength did al-Hashimi’s last study give the loyalists?',
			ar: 'ما حصة الولائيين من القوام الميداني للحشد، بحسب دراسة الهاشمي الأخيرة؟'
		},
		quantity: {
			value: { min: 66, max: 66, unit: { en: 'per cent', ar: 'بالمئة' } },
			sources: ['al-sharq-today-2020-07-09', 'roayah-2020-07'],
			note: {
				en: '64 per cent of the personnel and 65 of the command centres.',
				ar: 'و٦٤ بالمئة من الموارد البشرية و٦٥ بالمئة من مراكز القيادة.'
			}
		}
	},

	'loyalist-factions': {
		name: {
			en: 'Loyalist factions in al-Hashimi’s last study',
			ar: 'الفصائل الولائية في دراسة الهاشمي الأخيرة'
		},
		topics: ['institutions', 'factions'],
		laterFact: true,
		question: {
			en: 'How many of 67 factions did al-Hashimi’s last study count as loyal to Khamenei?',
			ar: 'كم فصيلًا من أصل ٦٧ عدّته دراسة الهاشمي الأخيرة مواليًا لخامنئي؟'
		},
		quantity: {
			value: { min: 44, max: 44, unit: { en: 'factions', ar: 'فصيلًا' } },
			sources: ['al-hal-2020-07-07']
		}
	},

	'loyalist-members': {
		name: { en: 'Members of the loyalist factions', ar: 'منتسبو الفصائل الولائية' },
		topics: ['institutions', 'factions'],
		laterFact: true,
		question: {
			en: 'How many of 154,000 PMF members did al-Hashimi’s last study give the loyalists?',
			ar: 'كم منتسبًا من أصل ١٥٤ ألفًا نسبته دراسة الهاشمي الأخيرة إلى الولائيين؟'
		},
		quantity: {
			value: { min: 78000, max: 78000, unit: { en: 'members', ar: 'منتسب' } },
			sources: ['al-hal-2020-07-07']
		}
	},

	'coalition-strength-article': {
		name: {
			en: 'Upper limit of coalition and US staff in the article',
			ar: 'الحد الأعلى لأفراد التحالف والولايات المتحدة في المقال'
		},
		topics: ['coalition'],
		question: {
			en: 'Under what number does al-Hashimi’s article put the coalition and US staff?',
			ar: 'ما العدد الذي يقل عنه مجموع أفراد التحالف والولايات المتحدة، بحسب مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 10000, max: 10000, unit: { en: 'staff', ar: 'فرد' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'US troops alone were put at about 5,200.',
				ar: 'وقُدّرت القوات الأميركية وحدها بنحو ٥٬٢٠٠.'
			}
		}
	},

	'us-troops-march-2020': {
		name: { en: 'US troops in Iraq in March 2020', ar: 'القوات الأميركية في العراق في آذار ٢٠٢٠' },
		topics: ['coalition'],
		question: {
			en: 'About how many US troops were in Iraq in March 2020?',
			ar: 'كم بلغ تقريبًا عدد القوات الأميركية في العراق في آذار ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 5200, max: 5200, approximate: true, unit: { en: 'troops', ar: 'جندي' } },
			sources: ['the-national-2020-03-29', 'trt-2020-02-16']
		}
	},

	'allied-troops-june-2020': {
		name: { en: 'Allied troops in Iraq in June 2020', ar: 'قوات الحلفاء في العراق في حزيران ٢٠٢٠' },
		topics: ['coalition'],
		laterFact: true,
		question: {
			en: 'How many troops did the allies of the US still have in Iraq by June 2020?',
			ar: 'كم جنديًا بقي في العراق من قوات حلفاء الولايات المتحدة بحلول حزيران ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 1200, max: 1200, unit: { en: 'troops', ar: 'جندي' } },
			sources: ['sputnik-2020-06-11'],
			note: {
				en: 'By half; US forces were still about 5,200.',
				ar: 'إلى النصف، وبقيت القوات الأميركية نحو ٥٬٢٠٠.'
			}
		}
	},

	'us-troops-september-2020': {
		name: {
			en: 'US troops left by the cut announced in September 2020',
			ar: 'القوات الأميركية الباقية بعد الخفض المعلن في أيلول ٢٠٢٠'
		},
		topics: ['coalition'],
		laterFact: true,
		question: {
			en: 'To how many troops in Iraq did the US say in September 2020 that it would cut its force?',
			ar: 'كم جنديًا كان سيبقى في العراق بعد الخفض الذي أعلنته الولايات المتحدة في أيلول ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 3000, max: 3000, unit: { en: 'troops', ar: 'جندي' } },
			sources: ['the-times-2020-09-09']
		}
	},

	'canadian-troops': {
		name: { en: 'Canadian troops in Iraq', ar: 'القوات الكندية في العراق' },
		topics: ['coalition'],
		question: {
			en: 'How many Canadian troops were in Iraq in early 2020?',
			ar: 'كم كان عدد القوات الكندية في العراق مطلع عام ٢٠٢٠؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 500, max: 500, approximate: true, unit: { en: 'troops', ar: 'جندي' } },
					sources: ['reuters-2020-01-07', 'cbc-2020-04', 'rci-2020-04-03'],
					note: { en: 'Under NATO and the coalition together.', ar: 'ضمن الناتو والتحالف معًا.' }
				},
				{
					value: { min: 300, max: 300, approximate: true, unit: { en: 'troops', ar: 'جندي' } },
					sources: ['ottawa-citizen-2020'],
					note: {
						en: 'An estimate, after some had left in January.',
						ar: 'تقدير بعد مغادرة بعضهم في كانون الثاني.'
					}
				}
			],
			note: {
				en: 'Counted before and after a first move to Kuwait.',
				ar: 'أُحصيت قبل نقل أول إلى الكويت وبعده.'
			}
		}
	},

	'canadian-trainers': {
		name: { en: 'Canadians in the NATO mission', ar: 'الكنديون في بعثة الناتو' },
		topics: ['coalition'],
		question: {
			en: 'Around how many Canadians had been in Iraq since October 2018 to train its forces?',
			ar: 'كم كنديًا تقريبًا كان في العراق منذ تشرين الأول ٢٠١٨ لتدريب قواته؟'
		},
		quantity: {
			value: { min: 250, max: 250, approximate: true, unit: { en: 'people', ar: 'فردًا' } },
			sources: ['ipolitics-2020-03-09']
		}
	},

	'french-trainers': {
		name: { en: 'French trainers among those withdrawn', ar: 'المدربون بين الفرنسيين المنسحبين' },
		topics: ['coalition'],
		question: {
			en: 'About how many of the French staff withdrawn in March 2020 were trainers?',
			ar: 'كم مدربًا تقريبًا كان بين الفرنسيين المنسحبين في آذار ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 100, max: 100, approximate: true, unit: { en: 'people', ar: 'فرد' } },
			sources: ['atalayar-2020-03-26']
		}
	},

	'bases-handed-over': {
		name: { en: 'Bases handed over, up to al-Taqaddum', ar: 'القواعد المسلّمة حتى تسليم التقدّم' },
		topics: ['coalition'],
		question: {
			en: 'How many bases had the coalition handed over when it left al-Taqaddum, that one included?',
			ar: 'كم قاعدة كان التحالف قد سلّمها حين غادر التقدّم، وهي منها؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 4, max: 4, unit: { en: 'bases', ar: 'قواعد' } },
					sources: ['coalition-2020-04-04']
				},
				{
					value: { min: 5, max: 5, unit: { en: 'bases', ar: 'قواعد' } },
					sources: ['rudaw-2020-04-04'],
					note: {
						en: 'Al-Qaim, Qayyarah, K-1, al-Sqoor in Mosul and al-Taqaddum.',
						ar: 'القائم والقيارة وكي وان والصقور في الموصل، ثم التقدّم.'
					}
				}
			],
			note: {
				en: 'The coalition’s release and Rudaw differ by one.',
				ar: 'بين بيان التحالف ورووداو فرق قاعدة واحدة.'
			}
		}
	},

	'taqaddum-troops': {
		name: { en: 'Troops that left al-Taqaddum', ar: 'الجنود الذين غادروا التقدّم' },
		topics: ['coalition'],
		question: {
			en: 'How many coalition troops left al-Taqaddum in April 2020, by the coalition?',
			ar: 'كم جنديًا من التحالف غادر التقدّم في نيسان ٢٠٢٠، بحسب التحالف؟'
		},
		quantity: {
			value: { min: 500, max: 500, unit: { en: 'troops', ar: 'جندي' } },
			sources: ['coalition-2020-04-04', 'rudaw-2020-04-04']
		}
	},

	'qayyarah-troops': {
		name: { en: 'Troops at Qayyarah West', ar: 'الجنود في القيارة الغربية' },
		topics: ['coalition'],
		question: {
			en: 'About how many coalition troops were at Qayyarah West before its handover?',
			ar: 'كم جنديًا تقريبًا من التحالف كان في القيارة الغربية قبل تسليمها؟'
		},
		quantity: {
			value: { min: 800, max: 800, approximate: true, unit: { en: 'troops', ar: 'جندي' } },
			sources: ['southfront-2020-03-26']
		}
	},

	'grants-article': {
		name: {
			en: 'Lower limit of the military grants in the article',
			ar: 'الحد الأدنى للمنح العسكرية في المقال'
		},
		topics: ['coalition'],
		question: {
			en: 'More than how many billion US dollars were the security grants, by al-Hashimi’s article?',
			ar: 'كم مليار دولار تجاوزت المنح الأمنية، بحسب مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 5, max: 5, unit: { en: 'billion US dollars', ar: 'مليارات دولار' } },
			sources: ['al-hashimi-2020'],
			note: { en: 'No other source for a total was found.', ar: 'لم يُعثر على مصدر آخر للمجموع.' }
		}
	},

	'stall-months-article': {
		name: { en: 'Length of the stall in the article', ar: 'مدة التوقف في المقال' },
		topics: ['coalition'],
		question: {
			en: 'How many months did US planning stall in 2019, by al-Hashimi’s article?',
			ar: 'كم شهرًا توقف التخطيط الأميركي عام ٢٠١٩، بحسب مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 7, max: 7, unit: { en: 'months', ar: 'أشهر' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'It blames the battles east of the Euphrates. No other source says so.',
				ar: 'ويعزوه إلى معارك شرق الفرات، ولا يقول ذلك مصدر آخر.'
			}
		}
	}
} as const satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'figure'>>;
