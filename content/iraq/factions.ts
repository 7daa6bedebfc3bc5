import { defineNotes } from '$lib/content';
import { ids } from './ids';
import { foreignTerroristOrganization, globalTerrorist, unitedStates } from './listings';
import { localFactions } from './local-factions';

export const factions = defineNotes(ids, 'faction', {
	'badr-organization': {
		name: {
			en: 'Badr Organization',
			inSentence: 'the Badr Organization',
			ar: 'منظمة بدر',
			latin: ['Munazzamat Badr', 'Badr', 'Badr Corps', 'Badr Brigade'],
			arabic: ['بدر', 'فيلق بدر']
		},
		topics: ['factions'],
		leader: {
			value: 'hadi-al-amiri',
			sources: ['mapping-militants-badr', 'wikipedia-badr', 'atlantic-council-badr'],
			asOf: '2020',
			note: {
				en: 'He also headed the Fatah Alliance, the list of several factions in 2018.',
				ar: 'ترأس أيضًا تحالف الفتح، وهو قائمة ضمّت عددًا من الفصائل عام ٢٠١٨.'
			}
		},
		founded: {
			value: '1982',
			sources: [
				'wikipedia-badr',
				'mapping-militants-badr',
				'atlantic-council-badr',
				'usip-2021-11'
			],
			note: {
				en: 'It was formed in Iran, three decades before the factions of 2013 and 2014.',
				ar: 'تأسست في إيران قبل ثلاثة عقود من فصائل عامي ٢٠١٣ و٢٠١٤.'
			}
		},
		armedWingOf: {
			value: 'supreme-council',
			sources: ['mapping-militants-badr', 'wikipedia-badr', 'atlantic-council-badr'],
			to: '2012',
			note: {
				en: 'The council was first called SCIRI, later ISCI; Badr split from it in 2012.',
				ar: 'كان اسم المجلس أولًا «المجلس الأعلى للثورة الإسلامية»، وانفصلت عنه بدر عام ٢٠١٢.'
			}
		},
		brigades: {
			complete: false,
			entries: [{ value: 21, sources: ['tamimi-2024-04-21'], exclusive: true }]
		},
		group: {
			complete: false,
			entries: [
				{
					value: 'hashimi-political-path',
					sources: ['al-hashimi-2020'],
					note: {
						en: "He names Badr and Asa'ib for this path, and three factions for that of arms.",
						ar: 'يذكر الهاشمي بدرًا والعصائب في هذا المسار، وثلاثة فصائل في مسار السلاح.'
					}
				},
				{
					value: 'carnegie-khamenei',
					sources: ['carnegie-2017', 'carnegie-sada-2017'],
					note: {
						en: 'Carnegie counts three currents: those of Khamenei, al-Sistani and al-Sadr.',
						ar: 'يقسم مركز كارنيغي الحشد إلى ثلاثة تيارات: تيار خامنئي وتيار السيستاني وتيار الصدر.'
					}
				}
			]
		}
	},
	'asaib-ahl-al-haq': {
		name: {
			en: "Asa'ib Ahl al-Haq",
			ar: 'عصائب أهل الحق',
			latin: ["Asa'ib", 'Asaib Ahl al-Haqq', 'AAH', 'League of the Righteous', 'Khazali Network'],
			arabic: ['العصائب', 'عصائب اهل الحق', 'حركة عصائب أهل الحق']
		},
		topics: ['factions'],
		leader: {
			value: 'qais-al-khazali',
			sources: ['stanford-aah', 'easo-2019'],
			asOf: '2020',
			note: {
				en: "Al-Khazali leads Asa'ib, al-Kaabi Nujaba, al-Walai Kata'ib Sayyid al-Shuhada.",
				ar: 'الخزعلي يقود العصائب، والكعبي النجباء، والولائي كتائب سيد الشهداء.'
			}
		},
		founded: {
			value: '2006',
			sources: ['stanford-aah', 'easo-2019'],
			note: {
				en: 'Three years after the Mahdi Army, from which it came.',
				ar: 'بعد ثلاث سنوات من تأسيس جيش المهدي الذي خرجت منه.'
			}
		},
		splitFrom: {
			value: 'mahdi-army',
			sources: ['stanford-aah', 'easo-2019'],
			note: {
				en: 'A later movement, Nujaba, grew out of it in turn.',
				ar: 'ومنها خرجت لاحقًا حركة النجباء.'
			}
		},
		founder: { value: 'qais-al-khazali', sources: ['cep-aah', 'stanford-aah'] },
		group: {
			complete: false,
			entries: [
				{
					value: 'hashimi-political-path',
					sources: ['al-hashimi-2020'],
					note: {
						en: "He names Badr and Asa'ib for this path, and three factions for that of arms.",
						ar: 'يذكر الهاشمي بدرًا والعصائب في هذا المسار، وثلاثة فصائل في مسار السلاح.'
					}
				},
				{
					value: 'carnegie-khamenei',
					sources: ['carnegie-2017', 'carnegie-sada-2017'],
					note: {
						en: 'Carnegie counts three currents: those of Khamenei, al-Sistani and al-Sadr.',
						ar: 'يقسم مركز كارنيغي الحشد إلى ثلاثة تيارات: تيار خامنئي وتيار السيستاني وتيار الصدر.'
					}
				}
			]
		},
		designations: {
			complete: true,
			entries: [
				{
					value: foreignTerroristOrganization,
					accordingTo: unitedStates,
					from: '2020-01-03',
					sources: ['federal-register-2020-01-10', 'sputnik-2020-01-03'],
					note: {
						en: 'In force on 10 January. It gives “al-Tayar al-Risali” as an alias; a separate faction has that name too.',
						ar: 'سرى في ١٠ كانون الثاني، وفيه أن «التيار الرسالي» اسم آخر للعصائب، وهو كذلك اسم فصيل مستقل.'
					}
				},
				{
					value: globalTerrorist,
					accordingTo: unitedStates,
					from: '2020-01-03',
					sources: ['sputnik-2020-01-03'],
					note: {
						en: 'SDGT and FTO concern terrorism; Executive Order 13818 concerns rights and corruption.',
						ar: 'تصنيفا العصائب يتعلقان بالإرهاب، أما الأمر التنفيذي ١٣٨١٨ فيتعلق بحقوق الإنسان والفساد.'
					}
				}
			]
		}
	},
	'kataib-hezbollah': {
		name: {
			en: "Kata'ib Hezbollah",
			ar: 'كتائب حزب الله',
			latin: [
				'Kataib Hizballah',
				'Kataib Hizbullah',
				'Hezbollah Brigades',
				'Hizbullah Brigades',
				'Iraqi Hezbollah',
				'KH'
			],
			arabic: ['حزب الله العراقي', 'كتائب حزب الله العراقية']
		},
		topics: ['factions', 'escalation'],
		leader: {
			value: 'ahmad-al-hamidawi',
			sources: ['us-embassy-2020-02-26', 'military-times-2020-02'],
			asOf: '2020-02',
			note: {
				en: 'Abu Fadak al-Muhammadawi came from the same faction, but his post was in the PMF.',
				ar: 'أبو فدك المحمداوي من الفصيل نفسه في الأصل، لكن منصبه كان في الحشد الشعبي.'
			}
		},
		founded: {
			accounts: [
				{ value: '2003-03', sources: ['handwiki-kataib-hezbollah'] },
				{ value: '2006', sources: ['al-jazeera-2016'] },
				{ value: '2006/2007', sources: ['cep-kataib-hezbollah'] },
				{ value: '2007', sources: ['stanford-kataib-hezbollah'] }
			],
			note: {
				en: 'Sources place its beginning anywhere from the invasion of 2003 to 2007.',
				ar: 'تتفاوت المصادر في تحديد بدايتها بين غزو العراق عام ٢٠٠٣ وعام ٢٠٠٧.'
			}
		},
		founder: {
			value: 'abu-mahdi-al-muhandis',
			sources: [
				'cep-kataib-hezbollah',
				'stanford-kataib-hezbollah',
				'anadolu-2020-01-muhandis',
				'stratfor-2020-01-20'
			],
			note: {
				en: 'An Iraqi faction, not to be mistaken for the Hezbollah of Lebanon, founded in 1982.',
				ar: 'فصيل عراقي، وهو غير حزب الله اللبناني المؤسَّس عام ١٩٨٢.'
			}
		},
		brigades: {
			complete: true,
			entries: [
				{
					value: 45,
					sources: ['handwiki-kataib-hezbollah', 'al-hashimi-2020'],
					exclusive: true,
					note: {
						en: 'Brigades 45 to 47 are its own; Brigade 12 belongs to Nujaba.',
						ar: 'الألوية من ٤٥ إلى ٤٧ لها، أما اللواء ١٢ فللنجباء.'
					}
				},
				{ value: 46, sources: ['handwiki-kataib-hezbollah'], exclusive: true },
				{ value: 47, sources: ['handwiki-kataib-hezbollah'], exclusive: true }
			]
		},
		sponsor: {
			value: 'quds-force',
			sources: ['state-department-2023-11-17'],
			accordingTo: { en: 'the US State Department', ar: 'وزارة الخارجية الأميركية' },
			note: {
				en: 'The faction calls itself Islamic resistance; Iraq counts its brigades among its armed forces.',
				ar: 'يسمي الفصيل نفسه «مقاومة إسلامية»، وتعدّ الدولة العراقية ألويته من قواتها المسلحة.'
			}
		},
		group: {
			complete: false,
			entries: [
				{
					value: 'hashimi-armed-path',
					sources: ['al-hashimi-2020'],
					note: {
						en: "He names three: Kata'ib Hezbollah, Nujaba and Kata'ib Sayyid al-Shuhada.",
						ar: 'يذكر الهاشمي هنا ثلاثة فصائل: كتائب حزب الله والنجباء وكتائب سيد الشهداء.'
					}
				},
				{
					value: 'carnegie-khamenei',
					sources: ['carnegie-2017', 'carnegie-sada-2017'],
					note: {
						en: 'Carnegie counts three currents: those of Khamenei, al-Sistani and al-Sadr.',
						ar: 'يقسم مركز كارنيغي الحشد إلى ثلاثة تيارات: تيار خامنئي وتيار السيستاني وتيار الصدر.'
					}
				}
			]
		},
		designations: {
			complete: false,
			entries: [
				{
					value: foreignTerroristOrganization,
					accordingTo: unitedStates,
					from: '2009-07-02',
					sources: ['reuters-2009-07-02', 'state-department-2009-06-26', 'us-embassy-2020-02-26'],
					note: {
						en: 'Signed on 24 June 2009 and made public on 2 July. Lebanese Hezbollah has been listed since 1997.',
						ar: 'وُقّع في ٢٤ حزيران ٢٠٠٩ وأُعلن في ٢ تموز. أما حزب الله اللبناني فمدرج منذ عام ١٩٩٧.'
					}
				},
				{
					value: globalTerrorist,
					accordingTo: unitedStates,
					from: '2009-07-02',
					sources: ['the-hill-2009-07', 'state-department-2009-06-26', 'us-embassy-2020-02-26'],
					note: {
						en: 'By the State Department. The Treasury acted on the same day under Executive Order 13438, as against al-Muhandis.',
						ar: 'من وزارة الخارجية، أما وزارة الخزانة فأدرجتها في اليوم نفسه مع المهندس بموجب الأمر التنفيذي ١٣٤٣٨.'
					}
				}
			]
		}
	},
	'harakat-hezbollah-al-nujaba': {
		name: {
			en: 'Harakat Hezbollah al-Nujaba',
			ar: 'حركة حزب الله النجباء',
			latin: ['Nujaba Movement', 'Harakat al-Nujaba', 'Nujaba', 'HHN'],
			arabic: ['النجباء', 'حركة النجباء']
		},
		topics: ['factions'],
		leader: {
			value: 'akram-al-kaabi',
			sources: ['washington-institute-nujaba', 'cep-nujaba'],
			asOf: '2020',
			note: {
				en: "Until 2013 he had belonged to Asa'ib Ahl al-Haq, led by al-Khazali.",
				ar: 'كان حتى عام ٢٠١٣ في عصائب أهل الحق بقيادة الخزعلي.'
			}
		},
		founded: {
			value: '2013',
			sources: ['washington-institute-nujaba', 'cep-nujaba', 'global-security-nujaba'],
			note: {
				en: 'GlobalSecurity traces its core to 2004, but dates its public appearance to 2013.',
				ar: 'يُرجع موقع «غلوبال سكيورتي» نواتها إلى عام ٢٠٠٤، ويؤرّخ ظهورها العلني بعام ٢٠١٣.'
			}
		},
		founder: {
			value: 'akram-al-kaabi',
			sources: ['cep-nujaba', 'washington-institute-nujaba']
		},
		splitFrom: {
			value: 'asaib-ahl-al-haq',
			sources: ['washington-institute-nujaba', 'cep-nujaba'],
			accordingTo: {
				en: 'the Washington Institute and the Counter Extremism Project',
				ar: 'معهد واشنطن ومشروع مكافحة التطرف'
			},
			note: {
				en: 'Its leader speaks of a difference over style and management, not of a split.',
				ar: 'يتحدث زعيمها عن خلاف في الأسلوب والإدارة، لا عن انشقاق.'
			}
		},
		brigades: {
			complete: true,
			entries: [
				{
					value: 12,
					sources: ['washington-institute-nujaba', 'wikipedia-nujaba'],
					exclusive: true,
					note: {
						en: "Despite the similar name, it is not part of Kata'ib Hezbollah (45 to 47).",
						ar: 'على تشابه الاسمين، ليست جزءًا من كتائب حزب الله التي ألويتها من ٤٥ إلى ٤٧.'
					}
				}
			]
		},
		sponsor: {
			value: 'iran',
			sources: ['state-department-2025-09', 'al-arabiya-2019-03-06'],
			accordingTo: { en: 'the US State Department', ar: 'وزارة الخارجية الأميركية' },
			note: {
				en: 'The department quotes al-Kaabi himself on military and logistic help.',
				ar: 'وتنقل الوزارة عن الكعبي نفسه حديثه عن دعم عسكري ولوجستي.'
			}
		},
		group: {
			complete: false,
			entries: [
				{
					value: 'hashimi-armed-path',
					sources: ['al-hashimi-2020'],
					note: {
						en: "He names three: Kata'ib Hezbollah, Nujaba and Kata'ib Sayyid al-Shuhada.",
						ar: 'يذكر الهاشمي هنا ثلاثة فصائل: كتائب حزب الله والنجباء وكتائب سيد الشهداء.'
					}
				}
			]
		},
		designations: {
			complete: true,
			entries: [
				{
					value: globalTerrorist,
					accordingTo: unitedStates,
					from: '2019-03-05',
					sources: ['trade-practitioner-2019', 'jerusalem-post-2019-03', 'al-arabiya-2019-03-06'],
					note: {
						en: 'On the same day as its leader; Wikipedia says February.',
						ar: 'في اليوم نفسه مع زعيمها، وتذكر ويكيبيديا شهر شباط.'
					}
				},
				{
					value: foreignTerroristOrganization,
					accordingTo: unitedStates,
					from: '2025-09-17',
					sources: [
						'state-department-2025-09',
						'jerusalem-post-2025-09-18',
						'israel-national-news-2025'
					],
					laterFact: true
				}
			]
		}
	},
	'kataib-sayyid-al-shuhada': {
		name: {
			en: "Kata'ib Sayyid al-Shuhada",
			ar: 'كتائب سيد الشهداء',
			latin: ['Kataib Sayyid al-Shuhada', 'Master of Martyrs Battalions', 'KSS']
		},
		topics: ['factions'],
		leader: {
			value: 'abu-alaa-al-walai',
			sources: ['washington-institute-kss'],
			from: '2014',
			note: {
				en: 'The group had formed around Abu Mustafa al-Sheibani the year before.',
				ar: 'كان الفصيل قد تشكّل قبل ذلك بعام حول أبي مصطفى الشيباني.'
			}
		},
		founded: { value: '2013', sources: ['wikipedia-kss', 'caliber-kss', 'stanford-kss'] },
		splitFrom: {
			value: 'kataib-hezbollah',
			sources: ['washington-institute-kss', 'stanford-kss'],
			accordingTo: { en: 'the Washington Institute', ar: 'معهد واشنطن' },
			note: {
				en: "Stanford reports another version too: Kata'ib Hezbollah and Badr set it up together.",
				ar: 'وتورد جامعة ستانفورد رواية أخرى أيضًا: أن كتائب حزب الله ومنظمة بدر أنشأتا الفصيل معًا.'
			}
		},
		brigades: {
			complete: true,
			entries: [
				{ value: 14, sources: ['washington-institute-kss', 'wikipedia-kss'], exclusive: true }
			]
		},
		founder: {
			value: 'abu-mustafa-al-sheibani',
			sources: ['washington-institute-kss', 'stanford-kss'],
			accordingTo: { en: 'the Washington Institute', ar: 'معهد واشنطن' },
			note: { en: 'Al-Walai took over in 2014.', ar: 'تسلّم الولائي القيادة عام ٢٠١٤.' }
		},
		sponsor: {
			value: 'quds-force',
			sources: ['state-department-2023-11-17'],
			accordingTo: { en: 'the US State Department', ar: 'وزارة الخارجية الأميركية' }
		},
		group: {
			complete: false,
			entries: [
				{
					value: 'hashimi-armed-path',
					sources: ['al-hashimi-2020'],
					note: {
						en: "He names three: Kata'ib Hezbollah, Nujaba and Kata'ib Sayyid al-Shuhada.",
						ar: 'يذكر الهاشمي هنا ثلاثة فصائل: كتائب حزب الله والنجباء وكتائب سيد الشهداء.'
					}
				},
				{
					value: 'carnegie-khamenei',
					sources: ['carnegie-2017', 'carnegie-sada-2017'],
					note: {
						en: 'Carnegie counts three currents: those of Khamenei, al-Sistani and al-Sadr.',
						ar: 'يقسم مركز كارنيغي الحشد إلى ثلاثة تيارات: تيار خامنئي وتيار السيستاني وتيار الصدر.'
					}
				}
			]
		},
		designations: {
			complete: true,
			entries: [
				{
					value: globalTerrorist,
					accordingTo: unitedStates,
					from: '2023-11-17',
					sources: ['federal-newswire-2024-06-17', 'wikipedia-kss', 'state-department-2023-11-17'],
					laterFact: true
				},
				{
					value: foreignTerroristOrganization,
					accordingTo: unitedStates,
					from: '2025-09-17',
					sources: [
						'state-department-2025-09',
						'jerusalem-post-2025-09-18',
						'israel-national-news-2025'
					],
					laterFact: true
				}
			]
		}
	},
	'kataib-al-imam-ali': {
		name: {
			en: "Kata'ib al-Imam Ali",
			ar: 'كتائب الإمام علي',
			latin: ['Kataib al-Imam Ali', 'Imam Ali Battalions', 'Imam Ali Brigades', 'KIA'],
			arabic: ['كتائب الامام علي']
		},
		topics: ['factions'],
		leader: {
			value: 'shibl-al-zaydi',
			sources: ['washington-institute-2015-01-05', 'wikipedia-kataib-al-imam-ali'],
			asOf: '2020',
			note: {
				en: 'Shibl, not Maytham: the other al-Zaidi leads the Abbas Combat Division.',
				ar: 'شبل لا ميثم، فميثم الزيدي يقود فرقة العباس القتالية.'
			}
		},
		founded: {
			value: '2014-06',
			sources: ['washington-institute-2015-01-05', 'wikipedia-kataib-al-imam-ali']
		},
		armedWingOf: {
			value: 'harakat-al-iraq-al-islamiyya',
			sources: ['washington-institute-2015-01-05', 'wikipedia-kataib-al-imam-ali'],
			note: {
				en: 'The Imam Ali Combat Division is a different force, of the shrine in Najaf.',
				ar: 'أما فرقة الإمام علي القتالية فتشكيل آخر ترعاه العتبة العلوية.'
			}
		},
		brigades: {
			complete: true,
			entries: [
				{
					value: 40,
					sources: ['long-war-journal-2025-06'],
					exclusive: true,
					note: {
						en: 'The Imam Ali Combat Division, of the shrine, is Brigade 2.',
						ar: 'أما فرقة الإمام علي القتالية التابعة للعتبة فهي اللواء ٢.'
					}
				}
			]
		},
		designations: {
			complete: true,
			entries: [
				{
					value: globalTerrorist,
					accordingTo: unitedStates,
					from: '2025-06-12',
					sources: ['long-war-journal-2025-06'],
					laterFact: true
				},
				{
					value: foreignTerroristOrganization,
					accordingTo: unitedStates,
					from: '2025-09-17',
					sources: [
						'state-department-2025-09',
						'jerusalem-post-2025-09-18',
						'israel-national-news-2025'
					],
					laterFact: true
				}
			]
		}
	},
	'saraya-al-khorasani': {
		name: {
			en: 'Saraya al-Khorasani',
			ar: 'سرايا الخراساني',
			latin: ['Saraya Talia al-Khurasani', 'Vanguards of Khorasan', 'Khorasani Brigades'],
			arabic: ['سرايا طليعة الخراساني']
		},
		topics: ['factions'],
		leader: {
			value: 'ali-al-yasiri',
			sources: [
				'wikipedia-khorasani',
				'militias-guidebook-khorasani',
				'long-war-journal-2015-09',
				'long-war-journal-2018-01',
				'jamestown-al-jazaeri'
			],
			asOf: '2020',
			note: {
				en: "Ali al-Yasiri, not Hamid, who leads Ansar al-Marja'iyya.",
				ar: 'علي لا حميد، فحميد الياسري يقود لواء أنصار المرجعية.'
			}
		},
		founded: {
			value: '2013-09',
			sources: ['wikipedia-khorasani', 'militias-guidebook-khorasani', 'jamestown-al-jazaeri'],
			note: {
				en: 'The date is that of its modern form.',
				ar: 'هذا تاريخ تشكيلها بصيغتها الحالية.'
			}
		},
		armedWingOf: {
			value: 'hizb-al-talia-al-islami',
			sources: ['wikipedia-khorasani', 'militias-guidebook-khorasani', 'long-war-journal-2018-01'],
			note: {
				en: "The party is the Vanguard (al-Tali'a), as in the long name “Vanguards of Khorasan”.",
				ar: 'اسم الحزب «الطليعة»، وهو ظاهر في الاسم الكامل للفصيل: «سرايا طليعة الخراساني».'
			}
		},
		brigades: {
			complete: false,
			entries: [
				{ value: 18, sources: ['wikipedia-khorasani', 'long-war-journal-2015-09'], exclusive: true }
			]
		},
		group: {
			complete: false,
			entries: [
				{
					value: 'carnegie-khamenei',
					sources: ['carnegie-2017', 'carnegie-sada-2017'],
					note: {
						en: 'Carnegie counts three currents: those of Khamenei, al-Sistani and al-Sadr.',
						ar: 'يقسم مركز كارنيغي الحشد إلى ثلاثة تيارات: تيار خامنئي وتيار السيستاني وتيار الصدر.'
					}
				}
			]
		}
	},
	'saraya-al-salam': {
		name: {
			en: 'Saraya al-Salam',
			ar: 'سرايا السلام',
			latin: ['Peace Companies', 'Peace Brigades']
		},
		topics: ['factions'],
		founded: {
			value: '2014-06',
			sources: ['grey-dynamics-pmf', 'al-jazeera-2016', 'nahrain-net-2014']
		},
		founder: {
			value: 'muqtada-al-sadr',
			sources: [
				'al-jazeera-2016',
				'grey-dynamics-pmf',
				'baghdad-today-2019-07-04',
				'rudaw-2025-12-16'
			],
			note: {
				en: 'After Order 237 of July 2019 he announced that he was parting from it.',
				ar: 'أعلن انفصاله عنها بعد صدور الأمر الديواني ٢٣٧ في تموز ٢٠١٩.'
			}
		},
		successorOf: {
			value: 'mahdi-army',
			sources: ['grey-dynamics-pmf', 'al-jazeera-2016', 'stanford-mahdi-army', 'rudaw-2025-12-16'],
			note: {
				en: 'It is also described as the successor of the Promised Day Brigade.',
				ar: 'وتوصف أيضًا بأنها امتداد للواء اليوم الموعود.'
			}
		},
		base: {
			value: 'samarra',
			sources: ['grey-dynamics-pmf'],
			note: {
				en: 'In March 2020 its spokesman denied that a brigade had left the area of Tharthar.',
				ar: 'في آذار ٢٠٢٠ نفى المتحدث باسمها انسحاب أحد ألويتها من منطقة الثرثار.'
			}
		},
		brigades: {
			complete: true,
			entries: [
				{ value: 313, sources: ['grey-dynamics-pmf'], exclusive: true },
				{ value: 314, sources: ['grey-dynamics-pmf', 'al-hashimi-2020'], exclusive: true },
				{ value: 315, sources: ['grey-dynamics-pmf'], exclusive: true }
			]
		},
		group: {
			complete: false,
			entries: [
				{
					value: 'hashimi-sadrist',
					sources: ['al-hashimi-2020'],
					note: {
						en: 'In his account the resistance factions did not coordinate with it.',
						ar: 'بحسب روايته لم تكن فصائل المقاومة تنسّق معها.'
					}
				},
				{ value: 'carnegie-sadr', sources: ['carnegie-2017'] }
			]
		}
	},
	'abbas-combat-division': {
		name: {
			en: 'Abbas Combat Division',
			inSentence: 'the Abbas Combat Division',
			ar: 'فرقة العباس القتالية',
			latin: ['Firqat al-Abbas al-Qitaliyya', 'Firqat al-Abbas', 'al-Abbas Combat Brigade'],
			arabic: ['فرقة العباس']
		},
		topics: ['factions'],
		leader: {
			value: 'maytham-al-zaidi',
			sources: ['emirates-policy-center-2020', 'shafaqna-2021-09-28'],
			asOf: '2020',
			note: {
				en: "Maytham, not Shibl: the other al-Zaydi leads Kata'ib al-Imam Ali.",
				ar: 'ميثم لا شبل، فشبل الزيدي يقود كتائب الإمام علي.'
			}
		},
		founded: {
			value: '2014',
			sources: ['emirates-policy-center-2020', 'shafaqna-2021-09-28']
		},
		sponsor: {
			value: 'al-abbas-shrine',
			sources: ['emirates-policy-center-2020', 'shafaqna-2021-09-28'],
			note: {
				en: 'The Abu al-Fadl al-Abbas Forces of June 2014 are another Iraqi force.',
				ar: 'أما قوات أبي الفضل العباس المشكَّلة في حزيران ٢٠١٤ فقوة عراقية أخرى.'
			}
		},
		base: {
			value: 'karbala',
			sources: ['emirates-policy-center-2020', 'shafaqna-2021-09-28']
		},
		brigades: {
			complete: true,
			entries: [
				{
					value: 26,
					sources: ['emirates-policy-center-2020', 'al-kafeel-2020-04-23'],
					exclusive: true,
					note: {
						en: "The shrine brigades: 2 Imam Ali, 11 Ali al-Akbar, 26 Abbas, 44 Ansar al-Marja'iyya.",
						ar: 'ألوية العتبات: ٢ لفرقة الإمام علي، و١١ للواء علي الأكبر، و٢٦ لفرقة العباس، و٤٤ لأنصار المرجعية.'
					}
				}
			]
		},
		group: {
			complete: false,
			entries: [
				{
					value: 'carnegie-sistani',
					sources: ['carnegie-2017', 'carnegie-sada-2017', 'trt-2020-12-10'],
					note: {
						en: 'Carnegie names the shrine groups as a whole; this is one of their four brigades.',
						ar: 'يتحدث مركز كارنيغي عن فصائل العتبات جملةً، وهذا أحد ألويتها الأربعة.'
					}
				}
			]
		}
	},
	'ali-al-akbar-brigade': {
		name: {
			en: 'Ali al-Akbar Brigade',
			inSentence: 'the Ali al-Akbar Brigade',
			ar: 'لواء علي الأكبر',
			latin: ['Liwa Ali al-Akbar'],
			arabic: ['لواء علي الاكبر']
		},
		topics: ['factions'],
		founded: { value: '2014', sources: ['emirates-policy-center-2020'] },
		sponsor: {
			value: 'imam-husayn-shrine',
			sources: ['emirates-policy-center-2020'],
			note: {
				en: 'Ali al-Akbar goes with the Husayn shrine, the Abbas division with the Abbas shrine; both stand in Karbala.',
				ar: 'لواء علي الأكبر للعتبة الحسينية، وفرقة العباس للعتبة العباسية، وكلتا العتبتين في كربلاء.'
			}
		},
		brigades: {
			complete: true,
			entries: [
				{
					value: 11,
					sources: ['emirates-policy-center-2020', 'shafaq-2020-04-22'],
					exclusive: true
				}
			]
		},
		leader: {
			succession: [
				{
					value: 'qasim-muslih',
					sources: ['emirates-policy-center-2020', 'wikipedia-liwa-al-tafuf'],
					asOf: '2014',
					note: {
						en: 'He left to form a brigade of his own, number 13.',
						ar: 'تركه ليشكّل لواءً خاصًا به، هو اللواء ١٣.'
					}
				},
				{
					value: 'ali-al-hamdani',
					sources: ['asharq-al-awsat-2020-12', 'al-kafeel-shrine-conference'],
					asOf: '2020-12',
					laterFact: true
				}
			]
		},
		base: { value: 'karbala', sources: ['emirates-policy-center-2020'] },
		group: {
			complete: false,
			entries: [
				{
					value: 'carnegie-sistani',
					sources: ['carnegie-2017', 'carnegie-sada-2017', 'trt-2020-12-10'],
					note: {
						en: 'Carnegie names the shrine groups as a whole; this is one of their four brigades.',
						ar: 'يتحدث مركز كارنيغي عن فصائل العتبات جملةً، وهذا أحد ألويتها الأربعة.'
					}
				}
			]
		}
	},
	'imam-ali-combat-division': {
		name: {
			en: 'Imam Ali Combat Division',
			inSentence: 'the Imam Ali Combat Division',
			ar: 'فرقة الإمام علي القتالية',
			latin: ['Firqat al-Imam Ali al-Qitaliyya', 'Firqat al-Imam Ali'],
			arabic: ['فرقة الإمام علي', 'فرقة الامام علي القتالية']
		},
		topics: ['factions'],
		sponsor: {
			value: 'imam-ali-shrine',
			sources: ['emirates-policy-center-2020'],
			note: {
				en: "Kata'ib al-Imam Ali, led by Shibl al-Zaydi, is a different faction.",
				ar: 'أما كتائب الإمام علي بقيادة شبل الزيدي ففصيل آخر.'
			}
		},
		brigades: {
			complete: true,
			entries: [
				{
					value: 2,
					sources: ['shafaq-2020-04-22', 'al-kafeel-2020-04-23'],
					exclusive: true
				}
			]
		},
		base: { value: 'najaf', sources: ['emirates-policy-center-2020'] },
		group: {
			complete: false,
			entries: [
				{
					value: 'carnegie-sistani',
					sources: ['carnegie-2017', 'carnegie-sada-2017', 'trt-2020-12-10'],
					note: {
						en: 'Carnegie names the shrine groups as a whole; this is one of their four brigades.',
						ar: 'يتحدث مركز كارنيغي عن فصائل العتبات جملةً، وهذا أحد ألويتها الأربعة.'
					}
				}
			]
		}
	},
	'ansar-al-marjaiyya': {
		name: {
			en: "Ansar al-Marja'iyya",
			ar: 'لواء أنصار المرجعية',
			latin: ['Ansar al-Marjaiya', "Supporters of the Marja'iyya", "Liwa Ansar al-Marja'iyya"],
			arabic: ['أنصار المرجعية', 'انصار المرجعية']
		},
		topics: ['factions'],
		leader: {
			value: 'hamid-al-yasiri',
			sources: ['jihad-intel-ansar-al-marjaiyya', 'washington-institute-2024-yasiri'],
			asOf: '2020',
			note: {
				en: 'Hamid al-Yasiri, not Ali, who leads Saraya al-Khorasani.',
				ar: 'حميد لا علي، فعلي الياسري يقود سرايا الخراساني.'
			}
		},
		base: {
			value: 'muthanna',
			sources: ['jihad-intel-ansar-al-marjaiyya', 'washington-institute-2024-yasiri']
		},
		brigades: {
			complete: true,
			entries: [
				{
					value: 44,
					sources: ['al-kafeel-2020-04-23', 'washington-institute-2024-yasiri'],
					exclusive: true
				}
			]
		}
	},
	'kataib-jund-al-imam': {
		name: {
			en: "Kata'ib Jund al-Imam",
			ar: 'كتائب جند الإمام',
			latin: ['Kataib Jund al-Imam', "Imam's Soldiers Battalions", 'Jund al-Imam'],
			arabic: ['جند الإمام', 'كتائب جند الامام']
		},
		topics: ['factions'],
		leader: {
			value: 'ahmad-al-asadi',
			sources: ['middle-east-militaria-pmf', 'baghdad-today-2019-09-22'],
			asOf: '2020',
			note: {
				en: 'In 2016 he spoke publicly for the PMF as a whole.',
				ar: 'وكان عام ٢٠١٦ المتحدث باسم الحشد الشعبي كله.'
			}
		},
		group: {
			complete: false,
			entries: [
				{
					value: 'carnegie-khamenei',
					sources: ['carnegie-2017', 'carnegie-sada-2017'],
					note: {
						en: 'Carnegie counts three currents: those of Khamenei, al-Sistani and al-Sadr.',
						ar: 'يقسم مركز كارنيغي الحشد إلى ثلاثة تيارات: تيار خامنئي وتيار السيستاني وتيار الصدر.'
					}
				}
			]
		}
	},
	'saraya-al-jihad': {
		name: { en: 'Saraya al-Jihad', ar: 'سرايا الجهاد', latin: ['Jihad Companies'] },
		topics: ['factions'],
		leader: {
			value: 'hasan-al-sari',
			sources: ['defzone-saraya-al-jihad', 'long-war-journal-2018-01'],
			asOf: '2020'
		},
		founded: {
			value: '2014-06',
			sources: ['jihad-intel-saraya-al-jihad']
		},
		armedWingOf: {
			value: 'harakat-al-jihad-wal-bina',
			sources: ['jihad-intel-saraya-al-jihad', 'long-war-journal-2018-01'],
			note: {
				en: "Of the factions called Saraya, al-Salam is Sadr's and al-Khorasani the Vanguard party's.",
				ar: 'من الفصائل المسماة «سرايا»: سرايا السلام للصدر، وسرايا الخراساني لحزب الطليعة.'
			}
		},
		brigades: {
			complete: false,
			entries: [{ value: 17, sources: ['defzone-saraya-al-jihad'], exclusive: true }]
		}
	},
	'ansar-allah-al-awfiya': {
		name: {
			en: 'Harakat Ansar Allah al-Awfiya',
			ar: 'حركة أنصار الله الأوفياء',
			latin: ['Ansar Allah al-Awfiya', 'HAAA'],
			arabic: ['أنصار الله الأوفياء', 'انصار الله الاوفياء']
		},
		topics: ['factions'],
		leader: {
			value: 'haydar-al-gharawi',
			sources: ['federal-newswire-2024-06-17', 'israel-national-news-2025'],
			asOf: '2024-06',
			laterFact: true,
			note: {
				en: 'The United States listed the movement on 17 June 2024, long after the period covered here.',
				ar: 'أدرجت الولايات المتحدة الحركة في ١٧ حزيران ٢٠٢٤، أي بعد سنوات من المدة المتناولة هنا.'
			}
		},
		founded: {
			value: '2013',
			sources: ['nine-sixty-four-2024-06', 'asharq-al-awsat-2024-06'],
			note: {
				en: 'In Maysan, by men who had left the Sadrist movement.',
				ar: 'في ميسان، على أيدي منشقين عن التيار الصدري.'
			}
		},
		brigades: {
			complete: true,
			entries: [{ value: 19, sources: ['nine-sixty-four-2024-06'], exclusive: true }]
		},
		designations: {
			complete: true,
			entries: [
				{
					value: globalTerrorist,
					accordingTo: unitedStates,
					from: '2024-06-17',
					sources: ['federal-newswire-2024-06-17', 'asharq-al-awsat-2024-06'],
					laterFact: true
				},
				{
					value: foreignTerroristOrganization,
					accordingTo: unitedStates,
					from: '2025-09-17',
					sources: [
						'state-department-2025-09',
						'jerusalem-post-2025-09-18',
						'israel-national-news-2025'
					],
					laterFact: true
				}
			]
		}
	},
	'babylon-brigade': {
		name: {
			en: 'Babylon Brigade',
			inSentence: 'the Babylon Brigade',
			ar: 'كتائب بابليون',
			latin: ["Kata'ib Babiliyun", 'Kataib Babiliyun', 'Babylon Movement', 'Babylon Brigades'],
			arabic: ['بابليون', 'حركة بابليون']
		},
		topics: ['factions'],
		leader: {
			value: 'rayan-al-kildani',
			sources: ['treasury-2019-07', 'voa-2019-07-18'],
			asOf: '2019-07',
			note: {
				en: 'The US listed him in July 2019 under Executive Order 13818, which is not a terrorism list.',
				ar: 'أدرجته الولايات المتحدة في تموز ٢٠١٩ بموجب الأمر التنفيذي ١٣٨١٨، لا على قوائم الإرهاب.'
			}
		},
		base: {
			value: 'nineveh',
			sources: ['kurdistan24-2019-07-19'],
			note: {
				en: 'On the plain, beside the Shabak force, Brigade 30.',
				ar: 'في سهل نينوى، إلى جوار حشد الشبك (اللواء ٣٠).'
			}
		},
		brigades: {
			complete: true,
			entries: [{ value: 50, sources: ['kurdistan24-2019-07-19'], exclusive: true }]
		}
	},
	'brigade-30-shabak': {
		name: {
			en: 'Quwat Sahl Ninawa (Shabak force)',
			ar: 'قوات سهل نينوى (حشد الشبك)',
			latin: ['Quwat Sahl Ninawa', 'Nineveh Plains PMF', 'Shabak Brigade', 'Brigade 30'],
			arabic: ['قوات سهل نينوى', 'حشد الشبك', 'لواء الشبك']
		},
		topics: ['factions'],
		founder: {
			value: 'waad-qado',
			sources: ['syriac-press-2020-10-09', 'treasury-2019-07', 'kirkuk-now-2021'],
			note: {
				en: 'By October 2020 Zain al-Abidin Khidr led the force.',
				ar: 'وبحلول تشرين الأول ٢٠٢٠ كان يقودها زين العابدين خضر.'
			}
		},
		brigades: {
			complete: false,
			entries: [
				{ value: 30, sources: ['syriac-press-2020-10-09', 'jamestown-waad-qado'], exclusive: true }
			]
		},
		founded: {
			value: '2014-11-23',
			sources: ['jamestown-waad-qado'],
			note: {
				en: 'The day on which it announced its founding.',
				ar: 'هو اليوم الذي أعلنت فيه تأسيسها.'
			}
		},
		leader: {
			value: 'waad-qado',
			sources: ['kurdistan24-2019-07-19', 'jamestown-waad-qado'],
			asOf: '2019-07',
			note: {
				en: 'In 2019 the force refused an order to leave the Nineveh Plain.',
				ar: 'رفضت القوة عام ٢٠١٩ أمرًا بمغادرة سهل نينوى.'
			}
		}
	},
	'usbat-al-thairin': {
		name: {
			en: "Usbat al-Tha'irin",
			ar: 'عصبة الثائرين',
			latin: ['Usbat al-Thairin', 'Usbat al-Thaireen', 'League of the Revolutionaries']
		},
		topics: ['factions', 'escalation'],
		founded: {
			value: '2020-03',
			sources: ['south-front-2020-03-16', 'newsweek-2020-03'],
			note: {
				en: 'That is when it first spoke: on 15 March, to claim the rockets on Taji. Analysts saw a cover for older groups.',
				ar: 'هذا تاريخ ظهورها: تبنّت هجوم التاجي في بيان أول في ١٥ آذار، ورآها محللون واجهة لجماعات أقدم.'
			}
		}
	},
	'mahdi-army': {
		name: {
			en: 'Mahdi Army',
			inSentence: 'the Mahdi Army',
			ar: 'جيش المهدي',
			latin: ['Jaysh al-Mahdi', 'Jaish al-Mahdi', 'JAM']
		},
		topics: ['factions'],
		leader: {
			value: 'muqtada-al-sadr',
			sources: ['al-jazeera-2016', 'stanford-mahdi-army'],
			note: {
				en: 'Al-Khazali, al-Kaabi and Shibl al-Zaydi each led a later faction; his own is Saraya al-Salam.',
				ar: 'قاد كل من الخزعلي والكعبي وشبل الزيدي فصيلًا لاحقًا، أما فصيل الصدر اللاحق فهو سرايا السلام.'
			}
		},
		founded: { value: '2003', sources: ['stanford-mahdi-army'] },
		founder: { value: 'muqtada-al-sadr', sources: ['stanford-mahdi-army', 'al-jazeera-2016'] }
	},
	...localFactions
});
