import type { NotesOf, VocabularyOf } from '$lib/content';
import type { ids } from '../ids';

/** What happened before 2019, oldest first. */
export const before2019 = {
	'invasion-2003': {
		name: {
			en: 'US-led invasion of Iraq',
			inSentence: 'the US-led invasion of Iraq',
			ar: 'غزو العراق بقيادة الولايات المتحدة'
		},
		topics: ['coalition'],
		date: {
			value: '2003-03-20',
			sources: ['itv-2013-03-18', 'ap-2023-03-17'],
			note: {
				en: 'In the US it was still the evening of 19 March, a date also in print.',
				ar: 'كان الوقت في الولايات المتحدة مساء ١٩ آذار، وهو تاريخ يرد أيضًا.'
			}
		},
		outcome: {
			value: {
				en: 'The government fell within three weeks; its end is dated to 9 April.',
				ar: 'سقطت الحكومة خلال ثلاثة أسابيع، ويؤرَّخ سقوطها بيوم ٩ نيسان.'
			},
			sources: ['ap-2023-03-17', 'itv-2013-03-18'],
			exclusive: true
		}
	},

	'provincial-headquarters-raid-2007': {
		name: {
			en: 'Raid on a governor’s seat that killed five US soldiers',
			inSentence: 'the raid on a governor’s seat that killed five US soldiers',
			ar: 'الهجوم على مقر محافظة الذي قُتل فيه خمسة جنود أميركيين'
		},
		topics: ['escalation'],
		date: { value: '2007-01-20', sources: ['time-2007-07-26', 'ap-2009-06-09'] },
		place: {
			value: 'karbala',
			sources: ['time-2007-07-26', 'ap-2009-06-09'],
			note: {
				en: 'Not to be mixed up with the strikes of 2020, which hit its unfinished airport.',
				ar: 'وهو غير ضربات ٢٠٢٠ التي أصابت مطارها قيد الإنشاء.'
			}
		},
		blamed: {
			value: 'asaib-ahl-al-haq',
			accordingTo: { en: 'the US State Department', ar: 'وزارة الخارجية الأميركية' },
			sources: ['jns-2020-01-03', 'ap-2009-06-09']
		},
		outcome: {
			value: {
				en: 'The US held Qais and Laith al-Khazali over it from March 2007; Laith was freed in June 2009.',
				ar: 'احتجزت الولايات المتحدة قيس وليث الخزعلي بسببه منذ آذار ٢٠٠٧، وأُفرج عن ليث في حزيران ٢٠٠٩.'
			},
			sources: ['ap-2009-06-09'],
			exclusive: true
		}
	},

	'us-withdrawal-2011': {
		name: {
			en: 'Departure of the last US convoy',
			inSentence: 'the departure of the last US convoy',
			ar: 'مغادرة آخر رتل أميركي'
		},
		topics: ['coalition'],
		date: {
			value: '2011-12-18',
			sources: ['reuters-2011-12-18'],
			note: {
				en: 'The agreement of 2008 set 31 December as the limit.',
				ar: 'كانت اتفاقية ٢٠٠٨ قد حددت ٣١ كانون الأول موعدًا أقصى.'
			}
		},
		outcome: {
			value: {
				en: 'About a hundred vehicles and 500 soldiers crossed into Kuwait.',
				ar: 'عبر نحو مئة مركبة و٥٠٠ جندي إلى الكويت.'
			},
			sources: ['reuters-2011-12-18'],
			exclusive: true
		}
	},

	'fall-of-mosul-2014': {
		name: { en: 'Fall of Mosul', inSentence: 'the fall of Mosul', ar: 'سقوط الموصل' },
		topics: ['escalation'],
		date: {
			value: '2014-06-09/2014-06-10',
			sources: [
				'anadolu-fall-of-mosul',
				'noon-post-fall-of-mosul',
				'al-asadi-2016-07-26',
				'al-jazeera-2016-10-22',
				'rudaw-2015-06-10',
				'sofrep-2014-06'
			],
			note: {
				en: 'In the night between; sources name one day or the other. The fatwa came on the 13th.',
				ar: 'في الليلة الفاصلة بينهما، وتذكر المصادر هذا اليوم أو ذاك. وصدرت الفتوى في الثالث عشر.'
			}
		},
		actor: {
			value: 'isis',
			sources: [
				'anadolu-fall-of-mosul',
				'noon-post-fall-of-mosul',
				'rudaw-2015-06-10',
				'al-jazeera-2016-10-22'
			]
		},
		outcome: {
			value: {
				en: 'Army units collapsed, and calls for volunteers followed within days.',
				ar: 'انهارت قطعات من الجيش، وصدرت خلال أيام دعوات إلى التطوع.'
			},
			sources: ['anadolu-fall-of-mosul', 'noon-post-fall-of-mosul', 'rudaw-2015-06-10'],
			exclusive: true
		}
	},

	'first-air-strikes-2014': {
		name: {
			en: 'First US air strikes on ISIS',
			inSentence: 'the first US air strikes on ISIS',
			ar: 'أولى الضربات الجوية الأميركية على داعش'
		},
		topics: ['coalition'],
		date: {
			value: '2014-08-08',
			sources: ['us-defense-2014', 'dcas-inherent-resolve'],
			note: {
				en: 'Authorised the day before; the coalition took shape in September.',
				ar: 'أُذن بها في اليوم السابق، وتشكّل التحالف في أيلول.'
			}
		},
		outcome: {
			value: {
				en: 'Two aircraft struck after ISIS had advanced towards Erbil.',
				ar: 'نفّذت الضربة طائرتان بعد تقدّم التنظيم نحو أربيل.'
			},
			sources: ['us-defense-2014'],
			exclusive: true
		}
	},

	'operation-named-2014': {
		name: {
			en: 'Naming of the operation against ISIS',
			inSentence: 'the naming of the operation against ISIS',
			ar: 'تسمية العملية ضد داعش'
		},
		topics: ['coalition'],
		date: {
			value: '2014-10-15',
			sources: ['los-angeles-times-2014-10-15'],
			note: {
				en: 'More than two months after the first US air strikes.',
				ar: 'بعد أكثر من شهرين من أولى الضربات الجوية الأميركية.'
			}
		},
		actor: { value: 'united-states', sources: ['los-angeles-times-2014-10-15'] },
		outcome: {
			value: {
				en: 'It was called Inherent Resolve; the task force of that name was set up two days later.',
				ar: 'سُمّيت «العزم الصلب»، وأُنشئت بعد يومين قوة المهام التي تحمل هذا الاسم.'
			},
			sources: ['los-angeles-times-2014-10-15', 'centcom-2017-10-17'],
			exclusive: true
		}
	},

	'tikrit-retaken-2015': {
		name: {
			en: 'Announcement that Tikrit was retaken',
			inSentence: 'the announcement that Tikrit was retaken',
			ar: 'إعلان استعادة تكريت'
		},
		topics: ['escalation'],
		date: {
			value: '2015-03-31',
			sources: ['news-at-click-2015-04-02', 'jejak-tapak-2015-03-31'],
			note: {
				en: 'A week before the cabinet recognised the PMF as an official body.',
				ar: 'قبل أسبوع من عدّ مجلس الوزراء الحشد الشعبي هيئة رسمية.'
			}
		},
		actor: {
			value: 'haider-al-abadi',
			sources: ['news-at-click-2015-04-02', 'jejak-tapak-2015-03-31']
		},
		outcome: {
			value: {
				en: 'Iraqi forces and the PMF held most of the city; US-led air strikes had come in the last days.',
				ar: 'سيطرت القوات العراقية والحشد على معظم المدينة، بعد ضربات جوية للتحالف في الأيام الأخيرة.'
			},
			sources: ['news-at-click-2015-04-02', 'jejak-tapak-2015-03-31'],
			exclusive: true
		}
	},

	'falluja-retaken-2016': {
		name: {
			en: 'Battle of Falluja',
			inSentence: 'the battle of Falluja',
			ar: 'معركة الفلوجة',
			latin: ['Fallujah']
		},
		topics: ['escalation'],
		date: {
			value: '2016-05-23/2016-06-26',
			sources: ['trt-2016-06-26', 'radio-free-europe-2016-06-26'],
			note: {
				en: 'Mosul, begun that October, took nine months.',
				ar: 'أما معركة الموصل التي بدأت في تشرين الأول فدامت تسعة أشهر.'
			}
		},
		place: { value: 'anbar', sources: ['trt-2016-06-26'] },
		outcome: {
			value: {
				en: 'The commander declared it over from the Golan district, a week after a first claim of victory.',
				ar: 'أعلن قائد العملية انتهاءها من حي الجولان، بعد أسبوع من إعلان أول للنصر.'
			},
			sources: ['trt-2016-06-26', 'radio-free-europe-2016-06-26'],
			exclusive: true
		}
	},

	'saqlawiya-2016': {
		name: {
			en: 'Disappearance of men who fled Saqlawiya',
			inSentence: 'the disappearance of men who fled Saqlawiya',
			ar: 'اختفاء رجال فرّوا من الصقلاوية'
		},
		topics: ['escalation'],
		date: {
			value: '2016-06-03',
			sources: ['amnesty-2017-06'],
			note: {
				en: 'During the battle of Falluja. Rudaw dates the arrests to the 4th.',
				ar: 'في أثناء معركة الفلوجة. وتجعل رووداو الاعتقالات في الرابع من الشهر.'
			}
		},
		place: { value: 'anbar', sources: ['amnesty-2017-06', 'rudaw-2019-09-29'] },
		blamed: {
			value: 'kataib-hezbollah',
			accordingTo: {
				en: 'reports cited by the Counter Extremism Project',
				ar: 'تقارير أوردها مشروع مكافحة التطرف'
			},
			sources: ['cep-kataib-hezbollah'],
			note: {
				en: 'Amnesty International speaks of the PMF, by the emblems that witnesses saw.',
				ar: 'وتتحدث منظمة العفو الدولية عن الحشد الشعبي استنادًا إلى شارات رآها الشهود.'
			}
		},
		outcome: {
			value: {
				en: 'Amnesty International says that at least 643 men and boys have been missing since.',
				ar: 'تقول منظمة العفو الدولية إن ٦٤٣ رجلًا وفتى على الأقل مفقودون منذ ذلك اليوم.'
			},
			sources: ['amnesty-2017-06'],
			exclusive: true
		}
	},

	'battle-of-mosul-2016': {
		name: {
			en: 'Battle of Mosul',
			inSentence: 'the battle of Mosul',
			ar: 'معركة الموصل',
			arabic: ['تحرير الموصل']
		},
		topics: ['coalition'],
		date: {
			value: '2016-10-17/2017-07',
			sources: ['reuters-2016-11-27', 'easo-2019', 'easo-2019-security']
		},
		outcome: {
			value: {
				en: 'Iraqi forces fought with coalition support, and the PMF operated to the west.',
				ar: 'قاتلت القوات العراقية بدعم من التحالف، وتولّى الحشد الشعبي المحور الغربي.'
			},
			sources: ['reuters-2016-11-27', 'easo-2019']
		}
	},

	'golan-brigade-2017': {
		name: {
			en: 'Announcement of a brigade for the Golan Heights',
			inSentence: 'the announcement of a brigade for the Golan Heights',
			ar: 'إعلان تشكيل لواء للجولان'
		},
		topics: ['factions'],
		date: { value: '2017-03-08', sources: ['sputnik-2017-03-09', 'washington-institute-nujaba'] },
		actor: {
			value: 'harakat-hezbollah-al-nujaba',
			sources: ['sputnik-2017-03-09', 'tasnim-2017-03-15', 'washington-institute-nujaba'],
			note: {
				en: 'Its forces were then fighting in Syria.',
				ar: 'وكانت قواتها تقاتل آنذاك في سوريا.'
			}
		},
		outcome: {
			value: {
				en: 'The group said that it would act if the Syrian government asked.',
				ar: 'قالت الحركة إنها ستتحرك إذا طلبت الحكومة السورية ذلك.'
			},
			sources: ['sputnik-2017-03-09', 'tasnim-2017-03-15'],
			exclusive: true
		}
	},

	'referendum-2017': {
		name: {
			en: 'Independence referendum of the Kurdistan Region',
			inSentence: 'the independence referendum of the Kurdistan Region',
			ar: 'استفتاء استقلال إقليم كردستان'
		},
		topics: ['institutions'],
		date: { value: '2017-09-25', sources: ['news-am-2017-10-17', 'wikipedia-referendum-2017'] },
		outcome: {
			value: {
				en: 'About 92.7 per cent voted for independence; the federal government rejected the vote.',
				ar: 'صوّت نحو ٩٢٫٧ بالمئة لمصلحة الاستقلال، ورفضت الحكومة الاتحادية الاستفتاء.'
			},
			sources: ['news-am-2017-10-17', 'wikipedia-referendum-2017'],
			exclusive: true
		}
	},

	'federal-takeover-2017': {
		name: {
			en: 'Federal takeover of disputed areas in the north',
			inSentence: 'the federal takeover of disputed areas in the north',
			ar: 'سيطرة القوات الاتحادية على مناطق متنازع عليها في الشمال'
		},
		topics: ['escalation'],
		date: {
			value: '2017-10-16',
			sources: ['news-am-2017-10-17'],
			note: { en: 'Three weeks after the referendum.', ar: 'بعد ثلاثة أسابيع من الاستفتاء.' }
		},
		place: { value: 'kirkuk', sources: ['news-am-2017-10-17'] },
		outcome: {
			value: {
				en: 'Iraqi forces entered the city and took the K-1 base, the airport and the governor’s office.',
				ar: 'دخلت القوات العراقية المدينة وسيطرت على قاعدة كي وان والمطار ومبنى المحافظة.'
			},
			sources: ['news-am-2017-10-17'],
			exclusive: true
		},
		followed: { value: 'referendum-2017', sources: ['news-am-2017-10-17'] }
	},

	'victory-over-isis-2017': {
		name: {
			en: 'Declaration of victory over ISIS',
			inSentence: 'the declaration of victory over ISIS',
			ar: 'إعلان النصر على داعش'
		},
		topics: ['escalation'],
		date: {
			value: '2017-12-09',
			sources: ['rt-2017-12-09', 'jejak-tapak-2017-12-10'],
			note: { en: 'Mosul had been retaken in July.', ar: 'وكانت الموصل قد استُعيدت في تموز.' }
		},
		actor: { value: 'haider-al-abadi', sources: ['rt-2017-12-09', 'jejak-tapak-2017-12-10'] },
		outcome: {
			value: {
				en: 'It said that Iraqi forces controlled the whole border with Syria and that the war was over.',
				ar: 'أُعلن أن القوات العراقية تسيطر على كامل الحدود مع سوريا وأن الحرب انتهت.'
			},
			sources: ['rt-2017-12-09', 'jejak-tapak-2017-12-10'],
			exclusive: true
		}
	},

	'general-election-2018': {
		name: {
			en: 'General election of 2018',
			inSentence: 'the general election of 2018',
			ar: 'انتخابات مجلس النواب لسنة ٢٠١٨'
		},
		topics: ['institutions'],
		date: { value: '2018-05-12', sources: ['avapress-2018-09-04', 'kurdistan24-decree-286'] },
		outcome: {
			value: {
				en: 'The Sadrist list Sairoon came first, the Fatah Alliance second and the Nasr list third.',
				ar: 'حلّت قائمة «سائرون» الصدرية أولى وتحالف «الفتح» ثانيًا وقائمة «النصر» ثالثة.'
			},
			sources: ['avapress-2018-09-04', 'kurdistan24-decree-286', 'iraqi-news-2018-09-03'],
			exclusive: true
		}
	},

	'abdul-mahdi-sworn-in-2018': {
		name: {
			en: 'Swearing-in of the successor to al-Abadi',
			inSentence: 'the swearing-in of the successor to al-Abadi',
			ar: 'أداء خلف العبادي اليمين'
		},
		topics: ['people', 'institutions'],
		date: {
			value: '2018-10-24/2018-10-25',
			sources: ['al-kawthar-2018-10-25', 'xinhua-2018-10-25'],
			note: {
				en: 'The session ran past midnight, so reports give either day.',
				ar: 'امتدت الجلسة إلى ما بعد منتصف الليل، فتذكر التقارير هذا اليوم أو ذاك.'
			}
		},
		actor: { value: 'adel-abdul-mahdi', sources: ['al-kawthar-2018-10-25', 'xinhua-2018-10-25'] },
		outcome: {
			value: {
				en: 'Parliament approved 14 of 22 ministers; defence and interior stayed vacant.',
				ar: 'أقرّ مجلس النواب ١٤ وزيرًا من ٢٢، وبقيت حقيبتا الدفاع والداخلية شاغرتين.'
			},
			sources: ['xinhua-2018-10-25', 'reuters-2018-10-25'],
			exclusive: true
		},
		followed: { value: 'general-election-2018', sources: ['xinhua-2018-10-25'] }
	}
} satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'event'>>;
