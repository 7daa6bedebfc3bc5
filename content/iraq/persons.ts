import { defineNotes } from '$lib/content';
import { foreignOfficials } from './foreign-officials';
import { ids } from './ids';
import { globalTerrorist, rightsSanction, stabilitySanction, unitedStates } from './listings';
import { officials } from './officials';

export const persons = defineNotes(ids, 'person', {
	'ali-al-sistani': {
		name: {
			en: 'Ali al-Sistani',
			ar: 'علي السيستاني',
			latin: ['Sistani', 'Ali Sistani', 'Ayatollah Sistani'],
			arabic: ['السيستاني', 'السيد السيستاني']
		},
		topics: ['people', 'law'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'grand ayatollah in Najaf whose fatwa called for volunteers',
						ar: 'المرجع الديني في النجف الذي دعت فتواه إلى التطوع'
					},
					sources: ['al-sharq-forum-2025-04-18', 'elaph-2018-03', 'altanweeri-sistani'],
					asOf: '2014-06',
					exclusive: true,
					note: {
						en: 'The fatwa asked people to join the security forces; it named no faction.',
						ar: 'دعت الفتوى إلى الانضمام إلى القوات الأمنية، ولم تسمِّ أي فصيل.'
					}
				}
			]
		}
	},
	'abd-al-mahdi-al-karbalai': {
		name: {
			en: 'Abd al-Mahdi al-Karbalai',
			ar: 'عبد المهدي الكربلائي',
			latin: ['Karbalai', 'Abdul Mahdi al-Karbalai'],
			arabic: ['الكربلائي', 'عبدالمهدي الكربلائي']
		},
		topics: ['people', 'law'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: "representative of Najaf's religious authority who read out the call for volunteers",
						ar: 'ممثل المرجعية الذي تلا الدعوة إلى التطوع'
					},
					sources: ['altanweeri-sistani'],
					asOf: '2014-06',
					exclusive: true,
					note: {
						en: 'He read it in Karbala. The prime minister Adel Abdul Mahdi is another man.',
						ar: 'تلاها في كربلاء. أما رئيس الوزراء عادل عبد المهدي فشخص آخر.'
					}
				},
				{
					value: {
						en: 'guardian of the Imam Husayn shrine',
						ar: 'المتولي الشرعي للعتبة الحسينية'
					},
					sources: ['emirates-policy-center-2020', 'altanweeri-sistani'],
					exclusive: true
				}
			]
		}
	},
	'ali-khamenei': {
		name: {
			en: 'Ali Khamenei',
			ar: 'علي خامنئي',
			latin: ['Khamenei', 'Ayatollah Khamenei'],
			arabic: ['خامنئي', 'السيد علي خامنئي', 'الخامنئي']
		},
		topics: ['people'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'supreme leader of Iran', ar: 'المرشد الأعلى في إيران' },
					sources: ['washington-institute-nujaba', 'usip-2021-11'],
					asOf: '2020',
					exclusive: true,
					note: {
						en: "The factions called wala'i follow his line; the shrine forces follow al-Sistani.",
						ar: 'تتبع الفصائل الموصوفة بالولائية نهجه، أما حشد العتبات فيتبع السيستاني.'
					}
				}
			]
		}
	},
	'qasem-soleimani': {
		name: {
			en: 'Qasem Soleimani',
			ar: 'قاسم سليماني',
			latin: ['Soleimani', 'Qassem Soleimani', 'Qasim Sulaimani', 'Qassim Suleimani'],
			arabic: ['سليماني']
		},
		topics: ['people', 'escalation'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: "commander of the Quds Force of Iran's Revolutionary Guard",
						ar: 'قائد فيلق القدس في الحرس الثوري الإيراني'
					},
					sources: ['crs-2020-01-10', 'afp-2021-03-03'],
					to: '2020',
					exclusive: true
				}
			]
		},
		died: {
			value: '2020-01-03',
			sources: ['afp-2021-03-03'],
			note: {
				en: 'The Congressional Research Service writes 2 January, as it still was in Washington.',
				ar: 'تذكر خدمة أبحاث الكونغرس الثاني من كانون الثاني بحسب توقيت واشنطن.'
			}
		}
	},
	'abu-mahdi-al-muhandis': {
		name: {
			en: 'Abu Mahdi al-Muhandis',
			ar: 'أبو مهدي المهندس',
			latin: ['Muhandis', "Jamal Ja'far Ibrahimi", "Jamal Ja'far Muhammad Ali"],
			arabic: ['المهندس', 'ابو مهدي المهندس', 'جمال جعفر الإبراهيمي', 'جمال جعفر محمد علي']
		},
		topics: ['people', 'escalation'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'deputy chairman of the Popular Mobilization Commission who blamed the US for strikes',
						ar: 'نائب رئيس هيئة الحشد الشعبي الذي حمّل الولايات المتحدة مسؤولية الضربات'
					},
					sources: ['kurdistan24-2019-08-22', 'ap-2019-08-22'],
					asOf: '2019-08',
					exclusive: true,
					note: {
						en: 'Al-Fayyadh was chairman, al-Muhandis deputy, Abu Fadak his successor in 2020.',
						ar: 'كان الفياض رئيس الهيئة والمهندس نائبه، ثم خلف أبو فدك المهندس عام ٢٠٢٠.'
					}
				},
				{
					value: {
						en: 'founder and commander of an armed faction',
						ar: 'مؤسس فصيل مسلح وقائده'
					},
					sources: [
						'cep-kataib-hezbollah',
						'stanford-kataib-hezbollah',
						'anadolu-2020-01-muhandis',
						'stratfor-2020-01-20'
					],
					to: '2020',
					note: {
						en: "The faction is Kata'ib Hezbollah.",
						ar: 'الفصيل هو كتائب حزب الله.'
					}
				}
			]
		},
		died: {
			value: '2020-01-03',
			sources: ['afp-2021-03-03'],
			note: {
				en: 'He was killed together with Qasem Soleimani.',
				ar: 'قُتل مع قاسم سليماني.'
			}
		},
		designations: {
			complete: true,
			entries: [
				{
					value: stabilitySanction,
					accordingTo: unitedStates,
					from: '2009-07-02',
					sources: ['ap-2009-07', 'reuters-2009-07-02', 'the-hill-2009-07'],
					note: {
						en: "On the same day as Kata'ib Hezbollah, which he had founded.",
						ar: 'في اليوم نفسه مع كتائب حزب الله التي أسسها.'
					}
				}
			]
		}
	},
	'falih-al-fayyadh': {
		name: {
			en: 'Falih al-Fayyadh',
			ar: 'فالح الفياض',
			latin: ['Fayyadh', 'Fayyad', 'Falih al-Fayyad', 'Faleh al-Fayyadh'],
			arabic: ['الفياض']
		},
		topics: ['people', 'law'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'chairman of the Popular Mobilization Commission at odds with his deputy',
						ar: 'رئيس هيئة الحشد الشعبي الذي اختلف مع نائبه'
					},
					sources: ['kurdistan24-2019-08-22', 'ap-2019-08-22'],
					asOf: '2019-08',
					exclusive: true,
					note: {
						en: "He said that his deputy's charge against the US and Israel was not the PMF's view.",
						ar: 'قال إن اتهام نائبه الولايات المتحدة وإسرائيل لا يمثل موقف الحشد.'
					}
				},
				{
					value: {
						en: 'national security adviser whom the prime minister dismissed by decree',
						ar: 'مستشار الأمن الوطني الذي أعفاه رئيس الوزراء بأمر ديواني'
					},
					sources: ['kurdistan24-decree-286', 'afp-2018-08-31', 'al-arabiya-2018-08-31'],
					asOf: '2018-08',
					exclusive: true,
					note: {
						en: 'The Administrative Court later annulled the decree.',
						ar: 'ثم ألغت محكمة القضاء الإداري الأمر.'
					}
				},
				{
					value: { en: 'leader of the Ataa Movement', ar: 'زعيم حركة عطاء' },
					sources: ['kurdistan24-decree-286-annulled', 'kurdistan24-decree-286'],
					asOf: '2018-12',
					exclusive: true,
					note: {
						en: "It had two seats within al-Abadi's alliance of 2018.",
						ar: 'كان لها مقعدان ضمن تحالف العبادي عام ٢٠١٨.'
					}
				}
			]
		},
		designations: {
			complete: true,
			entries: [
				{
					value: rightsSanction,
					accordingTo: unitedStates,
					from: '2021-01-08',
					sources: ['rudaw-2021-01-13', 'the-national-2021-01'],
					laterFact: true,
					note: {
						en: 'Over the protests of 2019; Abu Fadak followed five days later, on the terrorism list.',
						ar: 'على خلفية احتجاجات ٢٠١٩، وتلاه أبو فدك بعد خمسة أيام على قائمة الإرهاب.'
					}
				}
			]
		}
	},
	'abu-fadak-al-muhammadawi': {
		name: {
			en: 'Abu Fadak al-Muhammadawi',
			ar: 'أبو فدك المحمداوي',
			latin: ['Abu Fadak', 'Abdul Aziz al-Muhammadawi', 'Abd al-Aziz al-Muhammadawi'],
			arabic: ['أبو فدك', 'ابو فدك', 'عبد العزيز المحمداوي']
		},
		topics: ['people'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'successor chosen by a PMF panel for its killed deputy chairman',
						ar: 'من اختارته لجنة في الحشد خلفًا لنائب رئيس الهيئة بعد مقتله'
					},
					sources: ['rudaw-2020-02-22', 'university-of-kerbala-2020-05-27'],
					asOf: '2020-02',
					exclusive: true,
					note: {
						en: "The shrine factions objected. Al-Hamidawi, by contrast, led Kata'ib Hezbollah.",
						ar: 'اعترضت فصائل العتبات على اختياره. أما الحميداوي فكان يقود كتائب حزب الله.'
					}
				},
				{
					value: { en: 'chief of staff of the PMF', ar: 'رئيس أركان الحشد الشعبي' },
					sources: ['rudaw-2021-01-13', 'rudaw-2020-02-22'],
					from: '2020-02',
					exclusive: true
				},
				{
					value: {
						en: 'former head of an armed faction',
						ar: 'أمين عام سابق لفصيل مسلح'
					},
					sources: ['mecra-2020-02', 'iran-press-2020-02', 'the-national-2021-01'],
					asOf: '2020-02',
					note: {
						en: "The faction is Kata'ib Hezbollah; in the same month the US named al-Hamidawi as its head.",
						ar: 'الفصيل هو كتائب حزب الله، وفي الشهر نفسه ذكرت الولايات المتحدة أن الحميداوي أمينه العام.'
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
					from: '2021-01-13',
					sources: ['the-national-2021-01', 'rudaw-2021-01-13'],
					laterFact: true
				}
			]
		}
	},
	'hadi-al-amiri': {
		name: {
			en: 'Hadi al-Amiri',
			ar: 'هادي العامري',
			latin: ['Amiri', 'al-Amiri', 'Hadi al-Ameri'],
			arabic: ['العامري']
		},
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'head of the electoral alliance that came second in May 2018',
						ar: 'رئيس التحالف الانتخابي الذي حلّ ثانيًا في أيار ٢٠١٨'
					},
					sources: ['avapress-2018-09-04', 'rudaw-2019-09-21'],
					exclusive: true,
					note: {
						en: 'The alliance is Fatah (Conquest), of several factions.',
						ar: 'التحالف هو «الفتح» الذي ضمّ عددًا من الفصائل.'
					}
				}
			]
		}
	},
	'qais-al-khazali': {
		name: {
			en: 'Qais al-Khazali',
			ar: 'قيس الخزعلي',
			latin: ['Khazali', 'Qays al-Khazali'],
			arabic: ['الخزعلي', 'الشيخ قيس الخزعلي']
		},
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'leader of the faction that broke away from the Mahdi Army',
						ar: 'زعيم الفصيل الذي انشق عن جيش المهدي'
					},
					sources: ['stanford-aah', 'easo-2019'],
					exclusive: true,
					note: {
						en: "The faction is Asa'ib Ahl al-Haq.",
						ar: 'الفصيل هو عصائب أهل الحق.'
					}
				}
			]
		},
		designations: {
			complete: true,
			entries: [
				{
					value: rightsSanction,
					accordingTo: unitedStates,
					from: '2019-12-06',
					sources: ['usip-2019-12-06', 'willkie-2019-12-09', 'washington-institute-2019-12-06'],
					note: {
						en: 'Over the protests of 2019; his terrorism listing came with that of his faction.',
						ar: 'على خلفية احتجاجات ٢٠١٩، أما إدراجه على قائمة الإرهاب فجاء مع إدراج فصيله.'
					}
				},
				{
					value: globalTerrorist,
					accordingTo: unitedStates,
					from: '2020-01-03',
					sources: ['sputnik-2020-01-03']
				}
			]
		}
	},
	'akram-al-kaabi': {
		name: {
			en: 'Akram al-Kaabi',
			ar: 'أكرم الكعبي',
			latin: ['Kaabi', "Akram al-Ka'bi", 'Akram Kaabi'],
			arabic: ['الكعبي', 'اكرم الكعبي', 'الشيخ أكرم الكعبي']
		},
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: "commander of the fighters of Asa'ib Ahl al-Haq in Syria",
						ar: 'قائد مقاتلي عصائب أهل الحق في سوريا'
					},
					sources: ['washington-institute-nujaba', 'stanford-aah'],
					from: '2011',
					to: '2013',
					note: {
						en: 'In 2013 he founded Harakat Hezbollah al-Nujaba.',
						ar: 'أسس عام ٢٠١٣ حركة حزب الله النجباء.'
					}
				}
			]
		},
		designations: {
			complete: true,
			entries: [
				{
					value: stabilitySanction,
					accordingTo: unitedStates,
					from: '2008-09-16',
					sources: [
						'washington-institute-nujaba',
						'al-arabiya-2019-03-06',
						'jerusalem-post-2019-03'
					],
					note: {
						en: 'By the Treasury, which accused him of attacks on coalition forces.',
						ar: 'أدرجته وزارة الخزانة متهمةً إياه بشن هجمات على قوات التحالف.'
					}
				},
				{
					value: globalTerrorist,
					accordingTo: unitedStates,
					from: '2019-03-05',
					sources: ['trade-practitioner-2019', 'jerusalem-post-2019-03', 'al-arabiya-2019-03-06'],
					note: { en: 'Together with Nujaba.', ar: 'مع حركة النجباء.' }
				}
			]
		}
	},
	'abu-alaa-al-walai': {
		name: {
			en: 'Abu Alaa al-Walai',
			ar: 'أبو آلاء الولائي',
			latin: ['Abu Ala al-Walai', 'Walai', 'Hashim Finyan Rahim al-Saraji'],
			arabic: ['الولائي', 'ابو الاء الولائي', 'هاشم فنيان رحيم السراجي']
		},
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: "leader of the faction that broke away from Kata'ib Hezbollah",
						ar: 'قائد الفصيل المنشق عن كتائب حزب الله'
					},
					sources: ['washington-institute-kss'],
					from: '2014',
					exclusive: true,
					note: {
						en: "The faction is Kata'ib Sayyid al-Shuhada.",
						ar: 'الفصيل هو كتائب سيد الشهداء.'
					}
				},
				{
					value: {
						en: 'faction leader on the PMF panel that chose Abu Fadak',
						ar: 'قائد فصيل عضو في لجنة الحشد التي اختارت أبا فدك'
					},
					sources: ['rudaw-2020-02-22', 'university-of-kerbala-2020-05-27', 'al-hal-2020-02-21'],
					asOf: '2020-02'
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
					sources: ['wikipedia-kss', 'state-department-2023-11-17'],
					laterFact: true
				}
			]
		}
	},
	'ahmad-al-hamidawi': {
		name: {
			en: 'Ahmad al-Hamidawi',
			ar: 'أحمد الحميداوي',
			latin: ['Hamidawi', 'Ahmad al-Humaydawi'],
			arabic: ['الحميداوي', 'احمد الحميداوي']
		},
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: "secretary-general of Kata'ib Hezbollah",
						ar: 'الأمين العام لكتائب حزب الله'
					},
					sources: ['us-embassy-2020-02-26', 'military-times-2020-02'],
					asOf: '2020-02',
					exclusive: true,
					note: {
						en: 'Do not mix him up with Abu Fadak al-Muhammadawi of the PMF.',
						ar: 'وهو غير أبي فدك المحمداوي من هيئة الحشد.'
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
					from: '2020-02-26',
					sources: ['us-embassy-2020-02-26', 'military-times-2020-02'],
					note: {
						en: 'His faction had been listed by the United States since 2009.',
						ar: 'وكان فصيله مدرجًا لدى الولايات المتحدة منذ ٢٠٠٩.'
					}
				}
			]
		}
	},
	'shibl-al-zaydi': {
		name: {
			en: 'Shibl al-Zaydi',
			ar: 'شبل الزيدي',
			latin: ['Shibl al-Zaidi', 'Shebl al-Zaydi'],
			arabic: ['الشيخ شبل الزيدي']
		},
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'secretary-general of the armed wing of Harakat al-Iraq al-Islamiyya',
						ar: 'الأمين العام للجناح المسلح لحركة العراق الإسلامية'
					},
					sources: ['washington-institute-2015-01-05', 'wikipedia-kataib-al-imam-ali'],
					asOf: '2020',
					exclusive: true,
					note: {
						en: "The force is Kata'ib al-Imam Ali. Maytham al-Zaidi leads the Abbas division.",
						ar: 'الجناح هو كتائب الإمام علي. أما ميثم الزيدي فيقود فرقة العباس.'
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
					from: '2018-11-13',
					sources: ['al-bawaba-2018-11-14', 'long-war-journal-2025-06'],
					note: {
						en: 'The Treasury alleged ties to Lebanese Hezbollah; his faction itself was listed only in 2025.',
						ar: 'اتهمته وزارة الخزانة بصلات بحزب الله اللبناني، أما فصيله نفسه فلم يُدرج إلا عام ٢٠٢٥.'
					}
				}
			]
		}
	},
	'ali-al-yasiri': {
		name: { en: 'Ali al-Yasiri', ar: 'علي الياسري', latin: ['Ali al-Yasiry'] },
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'secretary-general of the armed wing of the Vanguard party',
						ar: 'الأمين العام للجناح المسلح لحزب الطليعة'
					},
					sources: [
						'wikipedia-khorasani',
						'militias-guidebook-khorasani',
						'long-war-journal-2015-09'
					],
					asOf: '2020',
					exclusive: true,
					note: {
						en: 'The wing is Saraya al-Khorasani. Hamid al-Yasiri is another man, in Muthanna.',
						ar: 'الجناح هو سرايا الخراساني. أما حميد الياسري فشخص آخر من المثنى.'
					}
				}
			]
		}
	},
	'hamid-al-yasiri': {
		name: { en: 'Hamid al-Yasiri', ar: 'حميد الياسري', latin: ['Hamid al-Yasiry'] },
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'leader of a PMF brigade from Muthanna',
						ar: 'آمر لواء في الحشد الشعبي من المثنى'
					},
					sources: ['jihad-intel-ansar-al-marjaiyya', 'washington-institute-2024-yasiri'],
					asOf: '2020',
					exclusive: true,
					note: {
						en: "The brigade is Ansar al-Marja'iyya. Ali al-Yasiri leads Saraya al-Khorasani.",
						ar: 'اللواء هو أنصار المرجعية. أما علي الياسري فيقود سرايا الخراساني.'
					}
				}
			]
		}
	},
	'maytham-al-zaidi': {
		name: {
			en: 'Maytham al-Zaidi',
			ar: 'ميثم الزيدي',
			latin: ['Maytham al-Zaydi', 'Maitham al-Zaidi']
		},
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'leader of the combat division of the al-Abbas shrine',
						ar: 'قائد الفرقة القتالية التابعة للعتبة العباسية'
					},
					sources: ['emirates-policy-center-2020', 'shafaqna-2021-09-28'],
					asOf: '2020',
					exclusive: true,
					note: {
						en: "It is the Abbas Combat Division. Shibl al-Zaydi leads Kata'ib al-Imam Ali.",
						ar: 'الفرقة هي فرقة العباس القتالية. أما شبل الزيدي فيقود كتائب الإمام علي.'
					}
				}
			]
		}
	},
	'qasim-muslih': {
		name: { en: 'Qasim Muslih', ar: 'قاسم مصلح', latin: ['Qasem Muslih', 'Qassim Muslih'] },
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'first commander of the Ali al-Akbar Brigade, later replaced',
						ar: 'أول آمر للواء علي الأكبر قبل أن يُستبدل'
					},
					sources: ['emirates-policy-center-2020', 'wikipedia-liwa-al-tafuf'],
					exclusive: true,
					note: {
						en: 'He went on to found Liwa al-Tafuf, Brigade 13.',
						ar: 'ثم أسس لواء الطفوف، وهو اللواء ١٣.'
					}
				},
				{
					value: { en: 'commander of the PMF in Anbar', ar: 'قائد عمليات الحشد الشعبي في الأنبار' },
					sources: ['cybershafarat-2020-04-09', 'prudent-press-2021-05'],
					asOf: '2020-04',
					exclusive: true
				}
			]
		}
	},
	'muqtada-al-sadr': {
		name: {
			en: 'Muqtada al-Sadr',
			ar: 'مقتدى الصدر',
			latin: ['Sadr', 'Moqtada al-Sadr', 'Muqtada Sadr'],
			arabic: ['الصدر', 'السيد مقتدى الصدر']
		},
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'leader of the movement whose list came first in the election of May 2018',
						ar: 'زعيم التيار الذي حلّت قائمته أولى في انتخابات أيار ٢٠١٨'
					},
					sources: ['avapress-2018-09-04', 'kurdistan24-decree-286', 'afp-2018-09-02'],
					exclusive: true,
					note: {
						en: 'The list is Sairoon. Fatah came second.',
						ar: 'القائمة هي «سائرون»، وحلّ تحالف «الفتح» ثانيًا.'
					}
				},
				{
					value: {
						en: 'founder of an armed faction that he announced leaving after Order 237',
						ar: 'مؤسس فصيل مسلح أعلن انفصاله عنه بعد صدور الأمر الديواني ٢٣٧'
					},
					sources: [
						'al-sabaah-2019-07',
						'independent-arabia-2019-07-01',
						'baghdad-today-2019-07-04'
					],
					exclusive: true,
					note: {
						en: 'The faction is Saraya al-Salam, whose offices he ordered closed.',
						ar: 'الفصيل هو سرايا السلام، وقد أمر بإغلاق مكاتبه.'
					}
				}
			]
		}
	},
	'safa-al-tamimi': {
		name: { en: 'Safa al-Tamimi', ar: 'صفاء التميمي', latin: ["Safa' al-Tamimi"] },
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'spokesman of Saraya al-Salam',
						ar: 'المتحدث باسم سرايا السلام'
					},
					sources: ['baghdad-today-2020-03-24', 'awla-2020-03-29', 'baghdad-today-2019-07-04'],
					asOf: '2020-03',
					exclusive: true,
					note: {
						en: 'The article says that Brigade 314 withdrew; on 29 March he denied it.',
						ar: 'يقول مقال الهاشمي إن اللواء ٣١٤ انسحب، وقد نفى التميمي ذلك في ٢٩ آذار.'
					}
				}
			]
		}
	},
	'adel-abdul-mahdi': {
		name: {
			en: 'Adel Abdul Mahdi',
			ar: 'عادل عبد المهدي',
			latin: ['Abdul Mahdi', 'Adil Abd al-Mahdi', 'Adel Abdul-Mahdi'],
			arabic: ['عبد المهدي', 'عادل عبدالمهدي']
		},
		topics: ['people', 'law', 'escalation'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'prime minister who issued Orders 237 and 328',
						ar: 'رئيس الوزراء الذي أصدر الأمرين الديوانيين ٢٣٧ و٣٢٨'
					},
					sources: ['al-sabaah-2019-07', 'al-hal-2019-09-16', 'elaph-2019-09-16'],
					asOf: '2019',
					exclusive: true,
					note: {
						en: 'Orders 91 and 85 were the work of his predecessor, al-Abadi.',
						ar: 'أما الأمران ٩١ و٨٥ فأصدرهما سلفه العبادي.'
					}
				},
				{
					value: {
						en: 'prime minister who announced his resignation amid mass protests',
						ar: 'رئيس الوزراء الذي أعلن استقالته وسط احتجاجات واسعة'
					},
					sources: ['cnn-2019-11-29'],
					asOf: '2019-11',
					exclusive: true,
					note: {
						en: 'He stayed on as caretaker into 2020.',
						ar: 'واستمر على رأس حكومة تصريف الأعمال إلى عام ٢٠٢٠.'
					}
				},
				{
					value: {
						en: 'prime minister between al-Abadi and al-Kadhimi',
						ar: 'رئيس الوزراء بين العبادي والكاظمي'
					},
					sources: ['ap-2018-10-03', 'xinhua-2018-10-25', 'rudaw-2020-05-07'],
					from: '2018-10-25',
					to: '2020-05-07',
					exclusive: true,
					note: {
						en: 'From 1 December 2019 on he was only a caretaker.',
						ar: 'ومنذ ١ كانون الأول ٢٠١٩ اقتصر دوره على تصريف الأعمال.'
					}
				}
			]
		}
	},
	'haider-al-abadi': {
		name: {
			en: 'Haider al-Abadi',
			ar: 'حيدر العبادي',
			latin: ['Abadi', 'Haidar al-Abadi', 'Haydar al-Abadi'],
			arabic: ['العبادي']
		},
		topics: ['people', 'law'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'prime minister who issued Orders 91 and 85',
						ar: 'رئيس الوزراء الذي أصدر الأمرين الديوانيين ٩١ و٨٥'
					},
					sources: ['washington-institute-2020-03', 'loc-2016', 'elaph-2018-03'],
					from: '2014',
					to: '2018',
					exclusive: true,
					note: {
						en: 'Al-Abadi regularised the PMF; Abdul Mahdi ordered it to integrate in 2019.',
						ar: 'نظّم العبادي وضع الحشد القانوني، ثم أمر عبد المهدي بدمجه عام ٢٠١٩.'
					}
				},
				{
					value: {
						en: 'prime minister who took over as head of the PMF himself',
						ar: 'رئيس الوزراء الذي تولّى بنفسه رئاسة الحشد الشعبي'
					},
					sources: ['avapress-2018-09-04', 'afp-2018-08-31', 'daily-sabah-2018-09-04'],
					asOf: '2018-08',
					exclusive: true
				},
				{
					value: {
						en: 'prime minister between al-Maliki and Abdul Mahdi',
						ar: 'رئيس الوزراء بين المالكي وعبد المهدي'
					},
					sources: ['jerusalem-post-2014-09-08', 'al-kawthar-2018-10-25', 'ap-2018-10-03'],
					from: '2014-09-08',
					to: '2018-10-25',
					exclusive: true
				}
			]
		}
	},
	'nouri-al-maliki': {
		name: {
			en: 'Nouri al-Maliki',
			ar: 'نوري المالكي',
			latin: ['Maliki', 'Nuri al-Maliki'],
			arabic: ['المالكي']
		},
		topics: ['people', 'law'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'prime minister whose cabinet decided on a force of volunteers',
						ar: 'رئيس الوزراء الذي أقرّت حكومته تشكيل قوة من المتطوعين'
					},
					sources: ['washington-institute-2020-03', 'ailawyeriq-law-40'],
					asOf: '2014-06',
					exclusive: true,
					note: {
						en: 'The cabinet decision came a few days before the fatwa of 13 June.',
						ar: 'سبق قرار مجلس الوزراء فتوى ١٣ حزيران بأيام.'
					}
				},
				{
					value: {
						en: 'prime minister of Iraq before al-Abadi',
						ar: 'رئيس الوزراء قبل العبادي'
					},
					sources: ['carnegie-2016-01-13', 'jerusalem-post-2014-09-08'],
					from: '2006',
					to: '2014-09-08',
					exclusive: true
				}
			]
		}
	},
	'fuad-masum': {
		name: {
			en: 'Fuad Masum',
			ar: 'فؤاد معصوم',
			latin: ['Masum', 'Fouad Massoum', 'Fuad Massum'],
			arabic: ['معصوم']
		},
		topics: ['people', 'law'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'president of Iraq who approved Law 40',
						ar: 'رئيس الجمهورية الذي صادق على القانون ٤٠'
					},
					sources: ['ailawyeriq-law-40'],
					asOf: '2016-12',
					exclusive: true
				}
			]
		}
	},
	'barham-salih': {
		name: {
			en: 'Barham Salih',
			ar: 'برهم صالح',
			latin: ['Salih', 'Barham Saleh']
		},
		topics: ['people', 'coalition'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: "president of Iraq who criticised Trump's words about watching Iran from there",
						ar: 'رئيس الجمهورية الذي انتقد كلام ترامب عن مراقبة إيران من العراق'
					},
					sources: ['washington-times-2019-02-13', 'ap-2019-02-13'],
					asOf: '2019-02',
					exclusive: true,
					note: {
						en: 'Trump had said that he wanted to keep troops in Iraq to watch Iran.',
						ar: 'كان ترامب قد قال إنه يريد إبقاء القوات في العراق لمراقبة إيران.'
					}
				},
				{
					value: {
						en: 'president of Iraq who named Abdul Mahdi prime minister',
						ar: 'رئيس الجمهورية الذي كلّف عبد المهدي بتشكيل الحكومة'
					},
					sources: ['ap-2018-10-03', 'oil-journal-2018-10-03'],
					from: '2018-10-02',
					exclusive: true,
					note: {
						en: 'He did so within two hours of his own election.',
						ar: 'وذلك بعد أقل من ساعتين على انتخابه.'
					}
				}
			]
		}
	},
	'abdul-amir-yarallah': {
		name: {
			en: 'Abdul Amir Yarallah',
			ar: 'عبد الأمير رشيد يارالله',
			latin: ['Yarallah', 'Abdul Amir Rashid Yarallah', 'Abdul-Amir Yarallah'],
			arabic: ['يارالله', 'عبد الأمير يارالله', 'عبد الامير رشيد يار الله']
		},
		topics: ['people', 'law'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'deputy commander of the Joint Operations Command',
						ar: 'نائب قائد العمليات المشتركة'
					},
					sources: ['al-hal-2019-09-16', 'elaph-2019-09-16'],
					asOf: '2019-09',
					exclusive: true,
					note: {
						en: 'The prime minister himself chaired the command.',
						ar: 'أما القيادة نفسها فترأسها رئيس الوزراء.'
					}
				},
				{
					value: {
						en: 'deputy chief of staff for operations',
						ar: 'معاون رئيس أركان الجيش للعمليات'
					},
					sources: ['washington-institute-2019-09-30'],
					asOf: '2019-09',
					exclusive: true
				},
				{
					value: {
						en: 'successor of al-Ghanmi as army chief of staff',
						ar: 'رئيس أركان الجيش خلفًا للغانمي'
					},
					sources: ['asharq-al-awsat-2020-06'],
					from: '2020-06',
					exclusive: true,
					laterFact: true
				}
			]
		}
	},
	'rayan-al-kildani': {
		name: {
			en: 'Rayan al-Kildani',
			ar: 'ريان الكلداني',
			latin: ['Kildani', 'Rayan al-Kaldani'],
			arabic: ['الكلداني']
		},
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'leader of the Babylon Brigade',
						ar: 'قائد كتائب بابليون'
					},
					sources: ['treasury-2019-07', 'voa-2019-07-18'],
					asOf: '2019-07',
					exclusive: true
				}
			]
		},
		designations: {
			complete: true,
			entries: [
				{
					value: rightsSanction,
					accordingTo: unitedStates,
					from: '2019-07-18',
					sources: ['kurdistan24-2019-07-19', 'voa-2019-07-18'],
					note: {
						en: 'A listing over rights and corruption, not over terrorism.',
						ar: 'إدراج يتعلق بحقوق الإنسان والفساد، لا بالإرهاب.'
					}
				}
			]
		}
	},
	'waad-qado': {
		name: { en: 'Waad Qado', ar: 'وعد القدو', latin: ['Waad Qaddo', "Wa'ad Qado"] },
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'founder of the Shabak force whom the United States sanctioned in July 2019',
						ar: 'مؤسس حشد الشبك الذي فرضت عليه الولايات المتحدة عقوبات في تموز ٢٠١٩'
					},
					sources: [
						'syriac-press-2020-10-09',
						'treasury-2019-07',
						'voa-2019-07-18',
						'kirkuk-now-2021'
					],
					exclusive: true,
					note: {
						en: 'The listing rests on Executive Order 13818 on rights and corruption, not on terrorism.',
						ar: 'العقوبات بموجب الأمر التنفيذي ١٣٨١٨ الخاص بحقوق الإنسان والفساد، لا بالإرهاب.'
					}
				}
			]
		},
		designations: {
			complete: true,
			entries: [
				{
					value: rightsSanction,
					accordingTo: unitedStates,
					from: '2019-07-18',
					sources: ['jamestown-waad-qado', 'kurdistan24-2019-07-19', 'voa-2019-07-18'],
					note: { en: 'On the same day as al-Kildani.', ar: 'في اليوم نفسه مع الكلداني.' }
				}
			]
		}
	},
	'ahmad-al-asadi': {
		name: {
			en: 'Ahmad al-Asadi',
			ar: 'أحمد الأسدي',
			latin: ['Asadi', 'Ahmed al-Asadi'],
			arabic: ['الأسدي', 'احمد الاسدي']
		},
		topics: ['people', 'factions', 'law'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'spokesman of the PMF and member of parliament',
						ar: 'المتحدث باسم الحشد الشعبي وعضو مجلس النواب'
					},
					sources: ['al-asadi-2016-07-26', 'wikipedia-pmf', 'baghdad-today-2019-09-22'],
					asOf: '2016',
					exclusive: true,
					note: {
						en: 'In July 2016 he spoke in public of Order 91, issued months before.',
						ar: 'تحدث علنًا في تموز ٢٠١٦ عن الأمر ٩١ الصادر قبل ذلك بأشهر.'
					}
				}
			]
		}
	},
	'hasan-al-sari': {
		name: { en: 'Hasan al-Sari', ar: 'حسن الساري', latin: ['Hassan al-Sari'], arabic: ['الساري'] },
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'leader of Saraya al-Jihad', ar: 'قائد سرايا الجهاد' },
					sources: ['defzone-saraya-al-jihad', 'long-war-journal-2018-01'],
					asOf: '2020',
					exclusive: true
				}
			]
		}
	},
	'haydar-al-gharawi': {
		name: {
			en: 'Haydar al-Gharawi',
			ar: 'حيدر الغراوي',
			latin: ['Haidar al-Gharawi', "Haydar al-Sa'idi"],
			arabic: ['حيدر الساعدي']
		},
		topics: ['people', 'factions'],
		laterFact: true,
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'secretary-general of Ansar Allah al-Awfiya',
						ar: 'الأمين العام لحركة أنصار الله الأوفياء'
					},
					sources: ['federal-newswire-2024-06-17', 'israel-national-news-2025'],
					asOf: '2024-06',
					exclusive: true
				}
			]
		},
		designations: {
			complete: true,
			entries: [
				{
					value: globalTerrorist,
					accordingTo: unitedStates,
					from: '2024-06-17',
					sources: ['federal-newswire-2024-06-17', 'asharq-al-awsat-2024-06']
				}
			]
		}
	},
	'patrick-shanahan': {
		name: {
			en: 'Patrick Shanahan',
			ar: 'باتريك شاناهان',
			latin: ['Shanahan'],
			arabic: ['شاناهان']
		},
		topics: ['people', 'coalition'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'acting US secretary of defense',
						ar: 'وزير الدفاع الأميركي بالوكالة'
					},
					sources: ['ap-2019-02-13', 'washington-times-2019-02-13'],
					asOf: '2019-02',
					exclusive: true,
					note: {
						en: 'In Baghdad he stressed that US forces were there by invitation.',
						ar: 'شدّد في بغداد على أن القوات الأميركية موجودة بدعوة من العراق.'
					}
				}
			]
		}
	},
	'hisham-al-hashimi': {
		name: {
			en: 'Hisham al-Hashimi',
			ar: 'هشام الهاشمي',
			latin: ['Hashimi', 'Husham al-Hashimi', 'Hisham al-Hashemi'],
			arabic: ['الهاشمي']
		},
		topics: ['people'],
		laterFact: true,
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'security researcher who wrote the article that this subject follows',
						ar: 'باحث أمني كتب المقال الذي ينطلق منه هذا الموضوع'
					},
					sources: [
						'il-manifesto-2020-07',
						'isw-2020-07',
						'agenzia-nova-2021-07-16',
						'al-hashimi-2020'
					],
					exclusive: true,
					note: {
						en: 'He also worked as an adviser.',
						ar: 'وعمل كذلك مستشارًا.'
					}
				}
			]
		},
		died: {
			value: '2020-07-06',
			sources: ['agenzia-nova-2021-07-16', 'il-manifesto-2020-07', 'isw-2020-07'],
			note: {
				en: 'He was shot dead in Zayouna, Baghdad. No group claimed the killing.',
				ar: 'قُتل بالرصاص في زيونة ببغداد، ولم تعلن أي جهة مسؤوليتها عن قتله.'
			}
		}
	},
	...officials,
	...foreignOfficials
});
