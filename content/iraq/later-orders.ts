import type { NotesOf, VocabularyOf } from '$lib/content';
import type { ids } from './ids';

/** Iraqi acts that are told of more briefly: an article, a bill, orders and letters. */
export const laterOrders = {
	'constitution-2005-article-78': {
		name: {
			en: 'Constitution of Iraq, Article 78',
			inSentence: 'Article 78 of the Constitution of Iraq',
			ar: 'الدستور العراقي (المادة ٧٨)',
			latin: ['Article 78 of the Constitution'],
			arabic: ['المادة ٧٨ من الدستور']
		},
		topics: ['law'],
		form: { value: 'constitution', sources: ['washington-institute-2019-09-30'] },
		provision: {
			value: {
				en: 'makes the prime minister commander-in-chief of the armed forces',
				ar: 'جعل رئيس مجلس الوزراء القائد العام للقوات المسلحة'
			},
			sources: ['washington-institute-2019-09-30'],
			exclusive: true,
			note: {
				en: 'Orders to the forces rest on it; Article 9 is about armed groups outside them.',
				ar: 'إليها تستند الأوامر الموجهة إلى القوات، أما المادة ٩ فتخص الجماعات المسلحة خارجها.'
			}
		}
	},
	'national-guard-bill-2015': {
		name: {
			en: 'National Guard bill',
			inSentence: 'the National Guard bill',
			ar: 'مشروع قانون الحرس الوطني',
			latin: ['National Guard Law (draft)']
		},
		topics: ['law'],
		form: {
			value: 'bill',
			sources: [
				'washington-institute-2020-03',
				'reuters-2015-02-03',
				'iraq-news-network-2016-01-11'
			],
			note: {
				en: 'It never passed: the government took it back from parliament in October 2015.',
				ar: 'لم يُقرّ قط، فقد سحبته الحكومة من مجلس النواب في تشرين الأول ٢٠١٥.'
			}
		},
		dateIssued: {
			value: '2015-02-03',
			sources: ['washington-institute-2020-03', 'reuters-2015-02-03'],
			note: {
				en: 'The day on which the cabinet approved it and sent it to parliament.',
				ar: 'يوم أقرّه مجلس الوزراء وأحاله إلى مجلس النواب.'
			}
		},
		issuer: { value: 'council-of-ministers', sources: ['reuters-2015-02-03'] },
		provision: {
			value: {
				en: 'provides for local forces under their province and then the prime minister',
				ar: 'تشكيل قوات محلية ترتبط بمحافظاتها ثم برئيس الوزراء'
			},
			sources: ['reuters-2015-02-03'],
			exclusive: true,
			note: {
				en: 'Sunni leaders had asked for it; blocs disagreed on who commands and who may join.',
				ar: 'طالب به قادة سنّة، واختلفت الكتل في من يقوده ومن ينضم إليه.'
			}
		}
	},
	'operations-commands-order-2018': {
		name: {
			en: 'Order cancelling PMF operations commands',
			inSentence: 'the order cancelling PMF operations commands',
			ar: 'أمر إلغاء قيادات عمليات الحشد الشعبي'
		},
		topics: ['law'],
		form: { value: 'executiveOrder', sources: ['washington-institute-2020-03'] },
		dateIssued: {
			value: '2018-08-02',
			sources: ['washington-institute-2020-03'],
			note: {
				en: 'Four weeks later al-Abadi dismissed the chairman of the commission.',
				ar: 'وبعد أربعة أسابيع أعفى العبادي رئيس الهيئة من منصبه.'
			}
		}
	},
	'order-79-2014': {
		name: { en: 'Diwani Order 79', ar: 'الأمر الديواني رقم ٧٩', latin: ['Order 79 of 2014'] },
		topics: ['law'],
		form: { value: 'executiveOrder', sources: ['kurdistan24-2019-09'] },
		dateIssued: {
			value: '2014',
			sources: ['kurdistan24-2019-09'],
			note: {
				en: 'Al-Muhandis named it in September 2019 as the ground for his air force letter.',
				ar: 'ذكره المهندس في أيلول ٢٠١٩ سندًا لكتابه عن القوة الجوية.'
			}
		}
	},
	'mobilization-directorate-letter-2019': {
		name: {
			en: 'PMF letter on the mobilization directorate',
			inSentence: 'the PMF letter on the mobilization directorate',
			ar: 'كتاب مديرية التعبئة في الحشد الشعبي'
		},
		topics: ['law'],
		form: { value: 'letter', sources: ['al-akhbar-2019-09'] },
		dateIssued: {
			value: '2019-09-09',
			sources: ['al-akhbar-2019-09'],
			note: {
				en: 'Five days after the air force letter, by the same hand.',
				ar: 'بعد كتاب القوة الجوية بخمسة أيام، ومن الجهة نفسها.'
			}
		},
		issuer: { value: 'abu-mahdi-al-muhandis', sources: ['al-akhbar-2019-09'] },
		provision: {
			value: {
				en: 'does away with a department and the provincial offices and names 14 advisers',
				ar: 'إلغاء إحدى الدوائر ومكاتب المحافظات وتسمية مجلس استشاري من ١٤ عضوًا'
			},
			sources: ['al-akhbar-2019-09'],
			exclusive: true
		},
		basedOn: {
			complete: false,
			entries: [{ value: 'order-237-2019', sources: ['al-akhbar-2019-09'] }]
		}
	},
	'order-331-2019': {
		name: {
			en: 'Order 331 of 2019',
			ar: 'الأمر رقم ٣٣١ لسنة ٢٠١٩',
			latin: ['Diwani order 331'],
			arabic: ['الأمر الديواني رقم ٣٣١']
		},
		topics: ['law', 'institutions'],
		form: {
			value: 'executiveOrder',
			sources: ['rawabet-2019-09', 'baghdad-today-2019-09-21', 'baghdad-today-2019-09-22']
		},
		dateIssued: {
			value: '2019-09-17',
			sources: ['rawabet-2019-09'],
			note: {
				en: 'The day of the PMF structure order of 2019: 331 is probably that order’s number.',
				ar: 'هو يوم صدور أمر هيكلية الحشد الشعبي لسنة ٢٠١٩، والراجح أن ٣٣١ هو رقم ذلك الأمر.'
			}
		},
		issuer: { value: 'adel-abdul-mahdi', sources: ['rawabet-2019-09', 'al-hashimi-2020'] },
		provision: {
			accounts: [
				{
					value: {
						en: 'has the PMF, as a national force, paid out of the state budget',
						ar: 'صرف رواتب الحشد، بوصفه قوة وطنية، من الموازنة العامة'
					},
					sources: ['al-hashimi-2020']
				},
				{
					value: {
						en: 'approves the organisation chart of the PMF',
						ar: 'المصادقة على الهيكل التنظيمي للحشد الشعبي'
					},
					sources: ['baghdad-today-2019-09-21', 'baghdad-today-2019-09-22', 'rawabet-2019-09']
				}
			],
			note: {
				en: 'The article gives this number to an order on pay, others to the PMF structure order of 2019.',
				ar: 'ينسب مقال الهاشمي الرقم إلى أمر الرواتب، وتنسبه مصادر أخرى إلى أمر هيكلية الحشد الشعبي لسنة ٢٠١٩.'
			}
		}
	},
	'order-55-2020': {
		name: {
			en: 'Order 55 of 2020',
			ar: 'الأمر رقم ٥٥ لسنة ٢٠٢٠',
			latin: ['Diwani order 55'],
			arabic: ['الأمر الديواني رقم ٥٥']
		},
		topics: ['law'],
		form: { value: 'executiveOrder', sources: ['awla-2020-03-29'] },
		issuer: { value: 'adel-abdul-mahdi', sources: ['awla-2020-03-29'] },
		provision: {
			value: {
				en: 'sets up the crisis cell against the coronavirus',
				ar: 'تشكيل خلية الأزمة لمواجهة فيروس كورونا'
			},
			sources: ['awla-2020-03-29'],
			exclusive: true,
			note: {
				en: 'Measures for Sadr City in Baghdad followed on 26 March 2020.',
				ar: 'تلته إجراءات تخص مدينة الصدر في بغداد في ٢٦ آذار ٢٠٢٠.'
			}
		}
	}
} satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'legalOrder'>>;
