import type { NotesOf, VocabularyOf } from '$lib/content';
import type { ids } from './ids';
import { globalTerrorist, rightsSanction, unitedStates } from './listings';

/** Iraqis in office, commanders and others of whom less is told than of the leaders. */
export const officials = {
	'laith-al-khazali': {
		name: { en: 'Laith al-Khazali', ar: 'ليث الخزعلي', latin: ['Layth al-Khazali'] },
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: "leading figure of Asa'ib Ahl al-Haq and brother of its head",
						ar: 'قيادي في عصائب أهل الحق وشقيق زعيمها'
					},
					sources: ['usip-2019-12-06', 'willkie-2019-12-09'],
					asOf: '2019-12',
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
					from: '2019-12-06',
					sources: ['willkie-2019-12-09', 'usip-2019-12-06'],
					note: {
						en: 'Over the protests of 2019, with his brother Qais and Husayn Falih al-Lami.',
						ar: 'على خلفية احتجاجات ٢٠١٩، مع شقيقه قيس وحسين فالح اللامي.'
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
	'mustafa-al-kadhimi': {
		name: {
			en: 'Mustafa al-Kadhimi',
			ar: 'مصطفى الكاظمي',
			latin: ['Kadhimi', 'Mustafa Kadhimi'],
			arabic: ['الكاظمي']
		},
		topics: ['people', 'institutions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'head of the National Intelligence Service of Iraq',
						ar: 'رئيس جهاز المخابرات الوطني العراقي'
					},
					sources: ['see-news-2020-04-09', 'rudaw-2020-05-07'],
					from: '2016-06',
					exclusive: true,
					note: {
						en: 'President Salih named him to form a government on 9 April 2020.',
						ar: 'كلّفه رئيس الجمهورية برهم صالح بتشكيل الحكومة في ٩ نيسان ٢٠٢٠.'
					}
				},
				{
					value: {
						en: 'prime minister after Adel Abdul Mahdi',
						ar: 'رئيس الوزراء بعد عادل عبد المهدي'
					},
					sources: ['rudaw-2020-05-07'],
					from: '2020-05-07',
					exclusive: true,
					laterFact: true
				}
			]
		}
	},
	'mohammed-al-halbousi': {
		name: {
			en: 'Mohammed al-Halbousi',
			ar: 'محمد الحلبوسي',
			latin: ['Halbousi', 'Mohammed al-Halbusi'],
			arabic: ['الحلبوسي']
		},
		topics: ['people', 'institutions'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'speaker of parliament', ar: 'رئيس مجلس النواب' },
					sources: ['reuters-2018-09-15', 'oil-journal-2018-10-03'],
					from: '2018-09-15',
					exclusive: true,
					note: {
						en: 'The first of the three top posts to be filled after the election of May 2018.',
						ar: 'أولى الرئاسات الثلاث التي حُسمت بعد انتخابات أيار ٢٠١٨.'
					}
				},
				{
					value: { en: 'governor of Anbar', ar: 'محافظ الأنبار' },
					sources: ['reuters-2018-09-16'],
					to: '2018',
					exclusive: true
				}
			]
		}
	},
	'othman-al-ghanmi': {
		name: {
			en: 'Othman al-Ghanmi',
			ar: 'عثمان الغانمي',
			latin: ['Ghanmi', 'Osman Ghanimi', 'Othman al-Ghanimi'],
			arabic: ['الغانمي']
		},
		topics: ['people', 'institutions'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'chief of staff of the Iraqi army', ar: 'رئيس أركان الجيش العراقي' },
					sources: ['rudaw-2019-09-21', 'asharq-al-awsat-2020-06'],
					asOf: '2019-09',
					exclusive: true,
					note: {
						en: 'Yarallah, then deputy commander of joint operations, followed him in June 2020.',
						ar: 'خلفه في حزيران ٢٠٢٠ يارالله الذي كان نائب قائد العمليات المشتركة.'
					}
				},
				{
					value: {
						en: 'minister of the interior under al-Kadhimi',
						ar: 'وزير الداخلية في حكومة الكاظمي'
					},
					sources: ['rudaw-2020-05-07'],
					from: '2020-05-07',
					exclusive: true,
					laterFact: true
				}
			]
		}
	},
	'husayn-falih-al-lami': {
		name: {
			en: 'Husayn Falih al-Lami',
			ar: 'حسين فالح اللامي',
			latin: ['Abu Zaynab al-Lami', "Husayn Falih 'Aziz al-Lami"],
			arabic: ['أبو زينب اللامي']
		},
		topics: ['people', 'institutions'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'security chief of the PMF', ar: 'مسؤول الأمن في الحشد الشعبي' },
					sources: ['usip-2019-12-06'],
					asOf: '2019-12',
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
					from: '2019-12-06',
					sources: ['willkie-2019-12-09', 'washington-institute-2019-12-06'],
					note: {
						en: 'On the same day as the brothers Qais and Laith al-Khazali.',
						ar: 'في اليوم نفسه مع الشقيقين قيس وليث الخزعلي.'
					}
				}
			]
		}
	},
	'aws-al-khafaji': {
		name: { en: 'Aws al-Khafaji', ar: 'أوس الخفاجي', latin: ['Auws al-Khafaji'] },
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'faction leader whom the PMF arrested after he had spoken against Iran',
						ar: 'قائد فصيل اعتقله الحشد الشعبي بعد تصريحات ضد إيران'
					},
					sources: ['kurdistan24-2019-02-08', 'shafaq-al-khafaji'],
					asOf: '2019-02',
					exclusive: true
				}
			]
		}
	},
	'ali-al-hamdani': {
		name: { en: 'Ali al-Hamdani', ar: 'علي الحمداني' },
		topics: ['people', 'factions'],
		laterFact: true,
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'commander of Brigade 11, of the Imam Husayn shrine',
						ar: 'آمر اللواء ١١ التابع للعتبة الحسينية'
					},
					sources: ['asharq-al-awsat-2020-12', 'al-kafeel-shrine-conference'],
					asOf: '2020-12',
					exclusive: true,
					note: {
						en: 'Qasim Muslih was the first to command the brigade, Ali al-Akbar.',
						ar: 'أول آمر للواء، وهو لواء علي الأكبر، كان قاسم مصلح.'
					}
				}
			]
		}
	},
	'abu-mustafa-al-sheibani': {
		name: {
			en: 'Abu Mustafa al-Sheibani',
			ar: 'أبو مصطفى الشيباني',
			latin: ['Sheibani', 'Abu Mustafa al-Shaibani'],
			arabic: ['الشيباني']
		},
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: "founding member of Kata'ib Hezbollah who was later sidelined in it",
						ar: 'عضو مؤسس في كتائب حزب الله هُمّش فيها لاحقًا'
					},
					sources: ['washington-institute-kss', 'stanford-kss'],
					to: '2013',
					exclusive: true
				}
			]
		}
	},
	'yilmaz-najjar': {
		name: {
			en: 'Yilmaz Najjar',
			ar: 'يلماز النجار',
			latin: ['Yilmaz Najar', 'Yilmaz Neccaroglu']
		},
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'commander of the Turkmen fighters of the PMF',
						ar: 'قائد المقاتلين التركمان في الحشد الشعبي'
					},
					sources: ['anadolu-2015-05', 'wikipedia-turkmen-brigades'],
					asOf: '2015-05',
					exclusive: true
				}
			]
		}
	},
	'behnam-abush': {
		name: { en: 'Behnam Abush', ar: 'بهنام عبوش' },
		topics: ['people', 'factions'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'former Iraqi general who led an Assyrian Christian force',
						ar: 'ضابط عراقي سابق قاد قوة من المسيحيين الآشوريين'
					},
					sources: ['modern-insurgent-npu'],
					exclusive: true
				}
			]
		}
	},
	'hoshyar-zebari': {
		name: { en: 'Hoshyar Zebari', ar: 'هوشيار زيباري', latin: ['Zebari'], arabic: ['زيباري'] },
		topics: ['people', 'law'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'foreign minister who signed the status of forces and framework agreements',
						ar: 'وزير الخارجية الذي وقّع الاتفاقية الأمنية واتفاقية الإطار الاستراتيجي'
					},
					sources: ['wikipedia-sofa', 'crs-sofa'],
					asOf: '2008-11-17',
					exclusive: true,
					note: {
						en: 'Ambassador Ryan Crocker signed for the United States.',
						ar: 'ووقّع السفير رايان كروكر عن الولايات المتحدة.'
					}
				}
			]
		}
	},
	'abu-bakr-al-baghdadi': {
		name: {
			en: 'Abu Bakr al-Baghdadi',
			ar: 'أبو بكر البغدادي',
			latin: ['Baghdadi'],
			arabic: ['البغدادي']
		},
		topics: ['people', 'escalation'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'leader of ISIS', ar: 'زعيم تنظيم داعش' },
					sources: ['cnn-2019-10-27', 'defense-news-2019-10-27'],
					to: '2019-10',
					exclusive: true
				}
			]
		},
		died: {
			value: '2019-10-26/2019-10-27',
			sources: ['defense-news-2019-10-27', 'cnn-2019-10-27'],
			note: {
				en: 'In a US raid by night near Barisha in Idlib, Syria; Trump told of it on the 27th.',
				ar: 'في عملية أميركية ليلية قرب باريشا في إدلب بسوريا، وأعلنها ترامب في السابع والعشرين.'
			}
		}
	},
	'nawres-hamid': {
		name: { en: 'Nawres Hamid', ar: 'نورس حميد' },
		topics: ['people', 'escalation'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'US contractor killed by the rockets on the K-1 base',
						ar: 'متعاقد أميركي قُتل في الهجوم الصاروخي على قاعدة كي وان'
					},
					sources: ['us-embassy-2020-02-26'],
					asOf: '2019-12-27',
					exclusive: true,
					note: {
						en: "The US blamed Kata'ib Hezbollah; no group claimed the attack.",
						ar: 'حمّلت واشنطن كتائب حزب الله المسؤولية، ولم تتبنَّ الهجوم أي جهة.'
					}
				}
			]
		},
		died: { value: '2019-12-27', sources: ['us-embassy-2020-02-26'] }
	}
} satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'person'>>;
