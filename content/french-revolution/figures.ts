import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const figures = defineNotes(ids, 'figure', {
	'prisoners-of-bastille': {
		name: { en: 'Prisoners in the Bastille', ar: 'سجناء الباستيل' },
		topics: ['constituent'],
		question: {
			en: 'How many prisoners did the Bastille hold on 14 July 1789?',
			ar: 'كم كان عدد سجناء الباستيل في ١٤ تموز ١٧٨٩؟'
		},
		quantity: {
			value: { min: 7, max: 7, unit: { en: 'prisoners', ar: 'سجناء' } },
			sources: ['ticinolive-2015'],
			note: {
				en: 'Four forgers, two madmen and one libertine; the Marquis de Sade had just been moved.',
				ar: 'أربعة مزوّرين ومجنونان وماجن، وكان المركيز دو ساد قد نُقل قبل أيام.'
			}
		}
	},
	'dead-of-champ-de-mars': {
		name: { en: 'Dead of 17 July 1791', ar: 'قتلى ١٧ تموز ١٧٩١' },
		topics: ['fall-of-monarchy'],
		question: {
			en: 'How many people were shot dead on the Champ de Mars?',
			ar: 'كم شخصًا قُتل بالرصاص في شان دو مارس؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 12, max: 50, unit: { en: 'dead', ar: 'قتيلًا' } },
					sources: ['history-atlas-champ-de-mars']
				},
				{
					value: { min: 12, max: 24, unit: { en: 'dead', ar: 'قتيلًا' } },
					sources: ['crozier-champ-de-mars'],
					accordingTo: { en: 'the American Gouverneur Morris', ar: 'الأميركي غوفرنور موريس' }
				}
			],
			note: {
				en: 'The exact number is not known; Morris wrote of “a dozen or two”.',
				ar: 'العدد الدقيق غير معروف، وكتب موريس «اثني عشر أو ضعفهم».'
			}
		}
	},
	'swiss-guards-at-tuileries': {
		name: { en: 'Swiss Guards on 10 August 1792', ar: 'الحرس السويسري في ١٠ آب ١٧٩٢' },
		topics: ['fall-of-monarchy'],
		question: {
			en: 'How many Swiss Guards stood at the Tuileries on 10 August 1792?',
			ar: 'كم كان عدد الحرس السويسري في التويلري في ١٠ آب ١٧٩٢؟'
		},
		quantity: {
			value: { min: 950, max: 950, approximate: true, unit: { en: 'guards', ar: 'حارسًا' } },
			sources: ['glosaurus-tuileries', 'times-illustrated-tuileries']
		}
	},
	'dead-of-september-massacres': {
		name: { en: 'Prisoners killed in September 1792', ar: 'السجناء القتلى في أيلول ١٧٩٢' },
		topics: ['republic'],
		question: {
			en: 'How many people were killed in the prisons in September 1792?',
			ar: 'كم شخصًا قُتل في السجون في أيلول ١٧٩٢؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 1176, max: 1614, unit: { en: 'people', ar: 'شخصًا' } },
					sources: ['wikipedia-september-massacres']
				},
				{
					value: { min: 1250, max: 1400, unit: { en: 'people', ar: 'شخص' } },
					sources: ['gript-september-massacres']
				},
				{
					value: { min: 8000, max: 8000, unit: { en: 'people', ar: 'شخص' } },
					sources: ['brewer-september-massacres']
				}
			],
			note: {
				en: 'Today’s counts are far below the “as many as 8,000” of older books.',
				ar: 'تقديرات اليوم أدنى كثيرًا من «ثمانية آلاف» في الكتب القديمة.'
			}
		}
	},
	'french-losses-at-valmy': {
		name: { en: 'French losses at Valmy', ar: 'خسائر الفرنسيين في فالمي' },
		topics: ['republic'],
		question: {
			en: 'How many men did the French lose at Valmy?',
			ar: 'كم رجلًا خسر الفرنسيون في فالمي؟'
		},
		quantity: {
			value: { min: 300, max: 300, unit: { en: 'men', ar: 'رجل' } },
			sources: ['webdictionnaire-valmy'],
			note: {
				en: 'More than the enemy lost, in what was mainly an exchange of cannon fire.',
				ar: 'أكثر من خسائر العدو، في ما كان تبادلًا للقصف في معظمه.'
			}
		}
	},
	'prussian-losses-at-valmy': {
		name: { en: 'Prussian losses at Valmy', ar: 'خسائر البروسيين في فالمي' },
		topics: ['republic'],
		question: {
			en: 'How many men did the Prussians lose at Valmy?',
			ar: 'كم رجلًا خسر البروسيون في فالمي؟'
		},
		quantity: {
			value: { min: 184, max: 184, unit: { en: 'men', ar: 'رجلًا' } },
			sources: ['webdictionnaire-valmy']
		}
	},
	'votes-for-kings-death': {
		name: { en: 'Votes for the king’s death', ar: 'الأصوات المؤيدة لإعدام الملك' },
		topics: ['republic'],
		question: {
			en: 'How many deputies voted for the king’s death in January 1793?',
			ar: 'كم نائبًا صوّت لإعدام الملك في كانون الثاني ١٧٩٣؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 361, max: 361, unit: { en: 'deputies', ar: 'نائبًا' } },
					sources: ['glosaurus-trial']
				},
				{
					value: { min: 387, max: 387, unit: { en: 'deputies', ar: 'نائبًا' } },
					sources: ['paperblog-trial']
				}
			],
			note: {
				en: 'The lower number leaves out votes that asked for a reprieve.',
				ar: 'يستثني العدد الأدنى الأصوات التي طلبت تأجيل التنفيذ.'
			}
		}
	},
	'girondins-executed-1793': {
		name: {
			en: 'Girondins executed on 31 October 1793',
			ar: 'الجيرونديون المعدَمون في ٣١ تشرين الأول ١٧٩٣'
		},
		topics: ['terror'],
		question: {
			en: 'How many Girondins were guillotined on 31 October 1793?',
			ar: 'كم جيرونديًا أُعدم بالمقصلة في ٣١ تشرين الأول ١٧٩٣؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 20, max: 20, unit: { en: 'Girondins', ar: 'جيرونديًا' } },
					sources: ['republique-brissot']
				},
				{
					value: { min: 21, max: 21, unit: { en: 'Girondins', ar: 'جيرونديًا' } },
					sources: ['nuttall-girondins']
				}
			],
			note: {
				en: 'Twenty-one were tried together.',
				ar: 'حوكم واحد وعشرون منهم معًا.'
			}
		}
	},
	'seats-of-convention': {
		name: { en: 'Seats of the Convention', ar: 'مقاعد المؤتمر الوطني' },
		topics: ['republic'],
		question: {
			en: 'How many seats did the National Convention have?',
			ar: 'كم كان عدد مقاعد المؤتمر الوطني؟'
		},
		quantity: {
			value: { min: 749, max: 749, unit: { en: 'seats', ar: 'مقعدًا' } },
			sources: ['wikipedia-convention-presidents']
		}
	},
	'seats-of-mountain': {
		name: { en: 'Seats of the Mountain', ar: 'مقاعد الجبليين' },
		topics: ['republic'],
		question: {
			en: 'How many of the Convention’s deputies belonged to the Mountain?',
			ar: 'كم نائبًا في المؤتمر الوطني كان من الجبليين؟'
		},
		quantity: {
			value: { min: 200, max: 200, unit: { en: 'deputies', ar: 'نائب' } },
			sources: ['wikipedia-convention-presidents'],
			note: {
				en: 'The Gironde had 160; most deputies belonged to neither.',
				ar: 'كان للجيروند ١٦٠، أما أكثر النواب فلم ينتموا إلى أيٍّ منهما.'
			}
		}
	},
	'suspects-arrested': {
		name: { en: 'People arrested in the Terror', ar: 'المعتقلون في عهد الإرهاب' },
		topics: ['terror'],
		question: {
			en: 'How many people were arrested in the Terror?',
			ar: 'كم شخصًا اعتُقل في عهد الإرهاب؟'
		},
		quantity: {
			value: { min: 300000, max: 300000, approximate: true, unit: { en: 'people', ar: 'شخص' } },
			sources: ['enotes-terror', 'history-in-charts'],
			note: {
				en: 'Some 10,000 of them are said to have died in prison.',
				ar: 'ويُقال إن نحو ١٠ آلاف منهم ماتوا في السجون.'
			}
		}
	},
	'executions-of-terror': {
		name: { en: 'Executions of the Terror', ar: 'إعدامات عهد الإرهاب' },
		topics: ['terror'],
		question: {
			en: 'How many official death sentences were carried out in the Terror?',
			ar: 'كم حكمًا رسميًا بالإعدام نُفّذ في عهد الإرهاب؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 16594, max: 16594, unit: { en: 'sentences', ar: 'حكمًا' } },
					sources: ['western-civ-terror']
				},
				{
					value: { min: 17000, max: 17000, unit: { en: 'sentences', ar: 'حكم' } },
					sources: ['enotes-terror']
				},
				{
					value: { min: 14000, max: 17000, unit: { en: 'sentences', ar: 'حكم' } },
					sources: ['history-in-charts']
				}
			],
			note: {
				en: 'Killings without a sentence are not in these numbers.',
				ar: 'ولا تشمل هذه الأرقام من قُتلوا بلا حكم.'
			}
		}
	},
	'tribunal-sentences-before-prairial': {
		name: {
			en: 'Death sentences of the tribunal before Prairial',
			ar: 'أحكام الإعدام قبل بريريال'
		},
		topics: ['terror'],
		question: {
			en: 'How many death sentences did the Revolutionary Tribunal pass in the 13 months before Prairial?',
			ar: 'كم حكمًا بالإعدام أصدرت المحكمة الثورية في الأشهر الـ١٣ السابقة لبريريال؟'
		},
		quantity: {
			value: { min: 1220, max: 1220, unit: { en: 'sentences', ar: 'حكمًا' } },
			sources: ['memim-tribunal'],
			note: {
				en: 'In the 49 days after that law there were 1,376.',
				ar: 'وأصدرت ١٬٣٧٦ حكمًا في الأيام الـ٤٩ بعد ذلك القانون.'
			}
		}
	},
	'dead-of-vendee': {
		name: { en: 'Dead of the Vendée', ar: 'قتلى فنديه' },
		topics: ['debates', 'terror'],
		question: {
			en: 'How many lives did the rebels’ side lose in the Vendée?',
			ar: 'كم نفسًا خسر معسكر الثائرين في فنديه؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 117257, max: 117257, unit: { en: 'lives', ar: 'نفسًا' } },
					sources: ['vendee-desinfo', 'wikipedia-secher'],
					accordingTo: { en: 'Reynald Secher', ar: 'رينالد سيشيه' }
				},
				{
					value: { min: 220000, max: 250000, unit: { en: 'lives', ar: 'نفس' } },
					sources: ['wikipedia-secher'],
					accordingTo: { en: 'Jean-Clément Martin', ar: 'جان كليمان مارتان' }
				}
			],
			note: {
				en: 'Secher’s method was disputed by Charles Tilly and others.',
				ar: 'وقد طعن تشارلز تيلي وغيره في منهج سيشيه.'
			}
		}
	},
	'sections-of-vendemiaire': {
		name: { en: 'Sections in revolt in Vendémiaire', ar: 'أحياء باريس الثائرة في فنديميير' },
		topics: ['thermidor'],
		question: {
			en: 'How many of the 48 sections of Paris rose on 13 Vendémiaire?',
			ar: 'كم حيًا من أحياء باريس الـ٤٨ ثار في ١٣ فنديميير؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 7, max: 7, unit: { en: 'sections', ar: 'أحياء' } },
					sources: ['world-history-vendemiaire']
				},
				{
					value: { min: 30, max: 30, unit: { en: 'sections', ar: 'حيًا' } },
					sources: ['digilander-vendemiaire']
				}
			]
		}
	},
	'troops-of-vendemiaire': {
		name: { en: 'Government troops in Vendémiaire', ar: 'قوات الحكومة في فنديميير' },
		topics: ['thermidor'],
		question: {
			en: 'How many soldiers did the Convention have on 13 Vendémiaire?',
			ar: 'كم جنديًا كان للمؤتمر الوطني في ١٣ فنديميير؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 5000, max: 5000, unit: { en: 'soldiers', ar: 'جندي' } },
					sources: ['wikisum-vendemiaire']
				},
				{
					value: { min: 6000, max: 6000, approximate: true, unit: { en: 'soldiers', ar: 'جندي' } },
					sources: ['world-history-vendemiaire']
				}
			],
			note: {
				en: 'Both put the rebels at 25,000.',
				ar: 'ويقدّر كلاهما الثائرين بـ٢٥ ألفًا.'
			}
		}
	}
});
