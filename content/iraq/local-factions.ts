import type { NotesOf, VocabularyOf } from '$lib/content';
import type { ids } from './ids';

/** Brigades of one town, community or shrine, and smaller factions. */
export const localFactions = {
	'saraya-ansar-al-aqeeda': {
		name: {
			en: 'Saraya Ansar al-Aqeeda',
			ar: 'سرايا أنصار العقيدة',
			latin: ['Saraya Ansar al-Aqida', 'Saraya al-Aqida'],
			arabic: ['أنصار العقيدة']
		},
		topics: ['factions'],
		founded: {
			value: '2014',
			sources: ['jihad-intel-ansar-al-aqeeda'],
			note: {
				en: 'Its posters showed al-Sistani and the founder of the Supreme Council; Saraya al-Salam looks to al-Sadr.',
				ar: 'جمعت ملصقاتها صورتي السيستاني ومؤسس المجلس الأعلى، أما سرايا السلام فللصدر.'
			}
		}
	},
	'liwa-al-tafuf': {
		name: { en: 'Liwa al-Tafuf', ar: 'لواء الطفوف', latin: ['Tafuf Brigade'] },
		topics: ['factions'],
		founder: {
			value: 'qasim-muslih',
			sources: ['wikipedia-liwa-al-tafuf', 'french-wikipedia-liwa-al-tafuf'],
			note: {
				en: 'Before that he was the first commander of the Ali al-Akbar Brigade.',
				ar: 'وكان قبل ذلك أول آمر للواء علي الأكبر.'
			}
		},
		founded: {
			value: '2014',
			sources: ['wikipedia-liwa-al-tafuf', 'french-wikipedia-liwa-al-tafuf']
		},
		splitFrom: {
			value: 'ali-al-akbar-brigade',
			sources: ['wikipedia-liwa-al-tafuf', 'french-wikipedia-liwa-al-tafuf'],
			note: {
				en: 'It left a brigade of the shrines and later drew near to al-Muhandis.',
				ar: 'خرج من لواء تابع لإحدى العتبات، ثم اقترب من المهندس.'
			}
		},
		brigades: {
			complete: true,
			entries: [
				{
					value: 13,
					sources: ['wikipedia-liwa-al-tafuf', 'french-wikipedia-liwa-al-tafuf'],
					exclusive: true,
					note: {
						en: 'Ali al-Akbar, from which it came, is Brigade 11.',
						ar: 'أما لواء علي الأكبر الذي خرج منه فهو اللواء ١١.'
					}
				}
			]
		}
	},
	'nineveh-plain-protection-units': {
		name: {
			en: 'NPU (Nineveh Plain Protection Units)',
			inSentence: 'the NPU (Nineveh Plain Protection Units)',
			ar: 'وحدات حماية سهل نينوى',
			latin: ['NPU', 'Nineveh Plain Protection Units']
		},
		topics: ['factions'],
		leader: {
			value: 'behnam-abush',
			sources: ['modern-insurgent-npu'],
			asOf: '2014',
			note: {
				en: 'A force of Assyrian Christians; Babylon, which also goes by a Christian label, is led by al-Kildani.',
				ar: 'قوة من المسيحيين الآشوريين، أما كتائب بابليون ذات العنوان المسيحي فيقودها الكلداني.'
			}
		},
		founded: {
			value: '2014',
			sources: ['nineveh-plain-defense-fund', 'modern-insurgent-npu'],
			note: {
				en: 'The Assyrian Democratic Movement formed it after ISIS had taken the plain.',
				ar: 'شكّلتها الحركة الديمقراطية الآشورية بعد سيطرة داعش على السهل.'
			}
		}
	},
	'turkmen-brigades': {
		name: {
			en: 'Turkmen force of the PMF',
			inSentence: 'the Turkmen force of the PMF',
			ar: 'الحشد التركماني',
			latin: ['Turkmen Hashd', 'Turkmen Brigades'],
			arabic: ['الألوية التركمانية']
		},
		topics: ['factions'],
		leader: {
			value: 'yilmaz-najjar',
			sources: ['anadolu-2015-05', 'wikipedia-turkmen-brigades'],
			asOf: '2015-05',
			note: {
				en: 'He spoke of 4,000 men and said that Amerli had been the reason to form a brigade.',
				ar: 'تحدث عن ٤٠٠٠ مقاتل، وقال إن ما جرى في آمرلي كان سبب تشكيل لواء.'
			}
		},
		founded: { value: '2014', sources: ['wikipedia-turkmen-brigades'] },
		brigades: {
			complete: false,
			entries: [
				{ value: 16, sources: ['anadolu-2015-05', 'wikipedia-turkmen-brigades'] },
				{ value: 52, sources: ['wikipedia-turkmen-brigades'] },
				{ value: 92, sources: ['wikipedia-turkmen-brigades'] }
			]
		}
	},
	'mujahideen-of-iraq-brigade': {
		name: {
			en: 'Mujahideen of Iraq Brigade',
			inSentence: 'the Mujahideen of Iraq Brigade',
			ar: 'لواء مجاهدي العراق',
			latin: ['Liwa Mujahidee al-Iraq', 'Liwa Mujahidi al-Iraq']
		},
		topics: ['factions'],
		founded: {
			value: '2014',
			sources: ['jihad-intel-mujahideen-of-iraq'],
			note: {
				en: 'Its movement is Harakat Nasrallah; former men of the Mahdi Army are said to have formed it.',
				ar: 'يتبع حركة «نصر الله»، ويقال إن عناصر سابقين في جيش المهدي شكّلوها.'
			}
		}
	},
	'abu-al-fadl-al-abbas-forces': {
		name: {
			en: 'Abu al-Fadl al-Abbas Forces',
			inSentence: 'the Abu al-Fadl al-Abbas Forces',
			ar: 'قوات أبي الفضل العباس',
			latin: ['Quwat Abu al-Fadl al-Abbas', 'Abu al-Fadhl al-Abbas Brigade'],
			arabic: ['قوات أبو الفضل العباس', 'لواء أبو الفضل العباس']
		},
		topics: ['factions'],
		leader: {
			value: 'aws-al-khafaji',
			sources: ['kurdistan24-2019-02-08', 'shafaq-al-khafaji'],
			asOf: '2019-02',
			note: {
				en: 'In that month the PMF arrested him and called his office a false one.',
				ar: 'في ذلك الشهر اعتقله الحشد الشعبي وقال إن مكتبه مقر وهمي.'
			}
		},
		founder: {
			value: 'aws-al-khafaji',
			sources: ['kurdistan24-2019-02-08'],
			note: {
				en: 'Not to be mistaken for Brigade 26, the Abbas Combat Division, or for the brigade of like name in the Syrian war.',
				ar: 'وهي غير فرقة العباس القتالية (اللواء ٢٦)، وغير اللواء الذي حمل اسمًا مشابهًا في حرب سوريا.'
			}
		}
	}
} satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'faction'>>;
