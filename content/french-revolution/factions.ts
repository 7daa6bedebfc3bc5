import { defineNotes } from '$lib/content';
import { ids } from './ids';

/** The clubs, and the groups of deputies and of the street that had their names. */
export const factions = defineNotes(ids, 'faction', {
	'breton-club': {
		name: { en: 'Breton Club', inSentence: 'the Breton Club', ar: 'النادي البريتوني' },
		topics: ['clubs', 'constituent'],
		founded: {
			accounts: [
				{ value: '1789-05', sources: ['american-cyclopaedia-jacobins'] },
				{ value: '1789-06', sources: ['free-dictionary-jacobins'] }
			],
			note: {
				en: 'Both place it in the first weeks of the Estates-General.',
				ar: 'ويضعه كلاهما في الأسابيع الأولى من مجلس الطبقات.'
			}
		},
		base: {
			value: 'versailles',
			sources: ['american-cyclopaedia-jacobins', 'free-dictionary-jacobins'],
			note: {
				en: 'It followed the assembly to the capital in October 1789 and took another name there.',
				ar: 'انتقل مع الجمعية إلى العاصمة في تشرين الأول ١٧٨٩ واتخذ فيها اسمًا آخر.'
			}
		}
	},
	jacobins: {
		name: {
			en: 'Jacobin Club',
			inSentence: 'the Jacobin Club',
			ar: 'نادي اليعاقبة',
			latin: ['Jacobins', 'Society of the Friends of the Constitution'],
			arabic: ['اليعاقبة', 'جمعية أصدقاء الدستور']
		},
		topics: ['clubs', 'republic'],
		successorOf: {
			value: 'breton-club',
			sources: ['free-dictionary-jacobins', 'american-cyclopaedia-jacobins'],
			note: {
				en: 'Its own name was Society of the Friends of the Constitution; people used that of its house.',
				ar: 'كان اسمه الرسمي «جمعية أصدقاء الدستور»، أما الناس فسمّوه باسم مقره.'
			}
		},
		leader: {
			value: 'robespierre',
			sources: ['lincoln-papers-robespierre'],
			asOf: '1794',
			note: {
				en: 'Brissot was heard there too, until the club struck him off.',
				ar: 'وكان لبريسو فيه صوت مسموع حتى شطب النادي اسمه.'
			}
		},
		base: {
			value: 'rue-saint-honore',
			sources: ['american-cyclopaedia-jacobins'],
			note: {
				en: 'In a former convent of Dominicans, whom Parisians called Jacobins.',
				ar: 'في دير سابق للدومينيكان الذين كان أهل العاصمة يسمونهم «اليعاقبة».'
			}
		}
	},
	cordeliers: {
		name: {
			en: 'Cordeliers Club',
			inSentence: 'the Cordeliers Club',
			ar: 'نادي الكوردلييه',
			latin: ['Cordeliers', 'Society of the Friends of the Rights of Man and of the Citizen'],
			arabic: ['الكوردلييه']
		},
		topics: ['clubs'],
		founded: {
			value: '1790',
			sources: ['crozier-cordeliers', 'histoire-france-danton'],
			note: {
				en: 'Its fee was low, and it took in women and citizens without a vote.',
				ar: 'كان رسم الانتساب إليه زهيدًا، وقَبِل النساء ومن لا حق لهم في الاقتراع.'
			}
		},
		founder: {
			value: 'danton',
			sources: ['histoire-france-danton', 'historyback-danton'],
			note: {
				en: 'Some name Desmoulins as a founder beside him.',
				ar: 'ويذكر بعضهم ديمولان مؤسسًا إلى جانبه.'
			}
		},
		leader: {
			succession: [
				{ value: 'danton', sources: ['wikipedia-cordeliers'], from: '1790', to: '1791' },
				{ value: 'robert', sources: ['wikipedia-cordeliers'], from: '1791', to: '1792' },
				{
					value: 'hebert',
					sources: ['wikipedia-cordeliers'],
					from: '1792',
					to: '1794',
					note: {
						en: 'The club did not outlive the execution of him and his friends.',
						ar: 'ولم يعش النادي بعد إعدامه هو ورفاقه.'
					}
				}
			]
		}
	},
	feuillants: {
		name: {
			en: 'Feuillant Club',
			inSentence: 'the Feuillant Club',
			ar: 'نادي الفويان',
			latin: ['Feuillants', 'Club des Feuillants'],
			arabic: ['الفويان']
		},
		topics: ['clubs', 'fall-of-monarchy'],
		founded: {
			value: '1791-07-16',
			sources: ['britannica-1911-feuillants', 'free-dictionary-jacobins'],
			note: {
				en: 'A petition to depose the king divided the club they left, a day before the shooting.',
				ar: 'انقسم ناديهم السابق على عريضة تطلب خلع الملك، قبل إطلاق النار بيوم.'
			}
		},
		splitFrom: {
			value: 'jacobins',
			sources: ['britannica-1911-feuillants', 'exeter-feuillants', 'free-dictionary-jacobins'],
			note: {
				en: 'Most members left with them, yet within months the old club had the upper hand.',
				ar: 'خرج معهم معظم الأعضاء، لكن الغلبة عادت إلى النادي القديم في أشهر.'
			}
		},
		base: {
			value: 'rue-saint-honore',
			sources: ['britannica-1911-feuillants'],
			note: {
				en: 'Both rivals met in former religious houses of one street.',
				ar: 'اجتمع الناديان المتنافسان في ديرين سابقين بشارع واحد.'
			}
		}
	},
	girondins: {
		name: {
			en: 'Girondins',
			inSentence: 'the Girondins',
			ar: 'حزب الجيروند',
			latin: ['Girondists', 'Brissotins', 'Gironde'],
			arabic: ['الجيروند', 'الجيرونديون', 'الجيرونديين', 'البريسوتيون']
		},
		topics: ['clubs', 'republic'],
		leader: {
			value: 'brissot',
			sources: ['britannica-1911-girondists', 'republique-brissot'],
			note: {
				en: 'They were named after the department of their best orators, which was not his.',
				ar: 'سُمّوا باسم مقاطعة أبرز خطبائهم، ولم يكن هو منها.'
			}
		}
	},
	montagnards: {
		name: {
			en: 'The Mountain',
			inSentence: 'the Mountain',
			ar: 'جماعة الجبل',
			latin: ['Montagnards', 'Mountain'],
			arabic: ['الجبل', 'الجبليون', 'الجبليين']
		},
		topics: ['clubs', 'republic']
	},
	enrages: {
		name: {
			en: 'Enragés',
			inSentence: 'the Enragés',
			ar: 'جماعة الساخطين',
			latin: ['Enrages'],
			arabic: ['الساخطون', 'المسعورون', 'الغاضبون']
		},
		topics: ['clubs', 'terror'],
		leader: {
			value: 'roux',
			sources: ['france-guide-roux'],
			note: {
				en: 'Not to be mistaken for those around Hébert, who later took over their programme.',
				ar: 'وهم غير أنصار إيبير الذين تبنوا برنامجهم في ما بعد.'
			}
		}
	},
	hebertists: {
		name: {
			en: 'Hébertists',
			inSentence: 'the Hébertists',
			ar: 'أنصار إيبير',
			latin: ['Hebertists'],
			arabic: ['الإيبيريون', 'الهيبرتيون']
		},
		topics: ['clubs', 'terror']
	}
});
