import type { NotesOf, VocabularyOf } from '$lib/content';
import type { ids } from './ids';

/** Letters to the United Nations, its resolutions, and acts of the United States. */
export const internationalActs = {
	'unsc-resolution-2170': {
		name: {
			en: 'Security Council Resolution 2170',
			ar: 'قرار مجلس الأمن رقم ٢١٧٠',
			latin: ['UNSCR 2170']
		},
		topics: ['law', 'coalition'],
		form: { value: 'resolution', sources: ['global-r2p-2014'] },
		dateIssued: { value: '2014-08-15', sources: ['global-r2p-2014'] },
		provision: {
			value: {
				en: 'condemns the abuses of ISIS and al-Nusra and puts six men on a sanctions list',
				ar: 'إدانة انتهاكات داعش وجبهة النصرة وإدراج ستة أشخاص على قائمة العقوبات'
			},
			sources: ['global-r2p-2014'],
			exclusive: true,
			note: {
				en: 'It came before the coalition; it is number 2249, of 2015, that speaks of necessary measures.',
				ar: 'صدر قبل تشكيل التحالف، أما القرار ٢٢٤٩ لسنة ٢٠١٥ فهو الذي يتحدث عن التدابير اللازمة.'
			}
		}
	},
	'un-statement-2014': {
		name: {
			en: 'Presidential statement on Iraq',
			inSentence: 'the presidential statement on Iraq',
			ar: 'البيان الرئاسي بشأن العراق',
			latin: ['Security Council presidential statement of September 2014']
		},
		topics: ['law', 'coalition'],
		form: {
			value: 'statement',
			sources: ['un-press-2014-09-19'],
			note: {
				en: 'The Security Council agreed on it under a US chair; it is no resolution.',
				ar: 'توافق عليه مجلس الأمن برئاسة الولايات المتحدة، وهو بيان لا قرار.'
			}
		},
		dateIssued: { value: '2014-09-19', sources: ['un-press-2014-09-19'] },
		provision: {
			value: {
				en: 'urges states to support the new government in Baghdad within international law',
				ar: 'حث الدول على دعم الحكومة الجديدة في بغداد وفق القانون الدولي'
			},
			sources: ['un-press-2014-09-19'],
			exclusive: true
		}
	},
	'iraqi-letter-2014-691': {
		name: {
			en: 'Iraqi letter S/2014/691',
			inSentence: 'the Iraqi letter S/2014/691',
			ar: 'الرسالة العراقية «S/2014/691»',
			latin: ['S/2014/691']
		},
		topics: ['law', 'coalition'],
		form: { value: 'letter', sources: ['security-council-report-letters'] },
		dateIssued: { value: '2014-09-20', sources: ['security-council-report-letters'] },
		provision: {
			value: {
				en: 'tells the Security Council of a haven of ISIS abroad and asks the US to lead strikes on it',
				ar: 'إبلاغ مجلس الأمن بوجود ملاذ لداعش في الخارج ودعوة الولايات المتحدة إلى قيادة ضربه'
			},
			sources: ['security-council-report-letters'],
			exclusive: true,
			note: {
				en: 'In January 2020 parliament asked that the request for help of 2014 be taken back.',
				ar: 'في كانون الثاني ٢٠٢٠ دعا مجلس النواب إلى سحب طلب المساعدة المقدَّم عام ٢٠١٤.'
			}
		}
	},
	'us-letter-2014-695': {
		name: {
			en: 'US letter S/2014/695',
			inSentence: 'the US letter S/2014/695',
			ar: 'الكتاب الأميركي «S/2014/695»',
			latin: ['S/2014/695']
		},
		topics: ['law', 'coalition'],
		form: { value: 'letter', sources: ['security-council-report-letters'] },
		dateIssued: {
			value: '2014-09-23',
			sources: ['security-council-report-letters'],
			note: {
				en: 'Three days after the Iraqi letter to the Security Council.',
				ar: 'بعد الرسالة العراقية إلى مجلس الأمن بثلاثة أيام.'
			}
		},
		provision: {
			value: {
				en: 'invokes collective self-defence (Article 51 of the Charter) for strikes in Syria',
				ar: 'الاحتجاج بحق الدفاع الجماعي عن النفس (المادة ٥١ من الميثاق) لضرب أهداف في سوريا'
			},
			sources: ['security-council-report-letters'],
			exclusive: true
		},
		basedOn: {
			complete: false,
			entries: [
				{
					value: 'iraqi-letter-2014-691',
					sources: ['security-council-report-letters'],
					note: {
						en: 'It says that Iraq had asked the United States to lead.',
						ar: 'يذكر أن العراق طلب من الولايات المتحدة أن تقود هذا الجهد.'
					}
				}
			]
		}
	},
	'us-presence-notes-2014': {
		name: {
			en: 'Exchange of notes on the US presence',
			inSentence: 'the exchange of notes on the US presence',
			ar: 'المذكرات المتبادلة بشأن الوجود الأميركي'
		},
		topics: ['law', 'coalition'],
		form: {
			value: 'agreement',
			sources: ['crs-2020-01-10'],
			note: {
				en: 'Between the two governments only, so that the Iraqi one could end it without parliament.',
				ar: 'هي بين الحكومتين وحدهما، فبوسع الحكومة العراقية إنهاؤها من دون البرلمان.'
			}
		},
		dateIssued: { value: '2014', sources: ['crs-2020-01-10'] },
		provision: {
			value: {
				en: 'lets US forces stay by invitation and with privileges, without a vote in parliament',
				ar: 'بقاء القوات الأميركية بدعوة من الحكومة وبامتيازات، من دون تصويت في البرلمان'
			},
			sources: ['crs-2020-01-10'],
			exclusive: true
		}
	},
	'unsc-resolution-2249': {
		name: {
			en: 'Security Council Resolution 2249',
			ar: 'قرار مجلس الأمن رقم ٢٢٤٩',
			latin: ['UNSCR 2249']
		},
		topics: ['law', 'coalition'],
		form: {
			value: 'resolution',
			sources: ['european-university-institute-2015-12-08', 'rights-blog-2015-12-07']
		},
		dateIssued: {
			value: '2015-11-20',
			sources: ['european-university-institute-2015-12-08', 'rights-blog-2015-12-07'],
			note: {
				en: 'One week after the attacks in Paris.',
				ar: 'بعد أسبوع من هجمات باريس.'
			}
		},
		provision: {
			value: {
				en: 'calls for all necessary measures where ISIS rules, and does not itself allow force',
				ar: 'الدعوة إلى اتخاذ جميع التدابير اللازمة حيث يسيطر داعش، من غير أن يأذن باستعمال القوة'
			},
			sources: ['european-university-institute-2015-12-08', 'rights-blog-2015-12-07'],
			exclusive: true,
			note: {
				en: 'It does not act under Chapter VII of the Charter, as a mandate to use force would.',
				ar: 'لم يصدر بموجب الفصل السابع من الميثاق كما يصدر التفويض باستعمال القوة.'
			}
		}
	},
	'caatsa-2017': {
		name: {
			en: 'CAATSA',
			ar: 'قانون «كاتسا»',
			latin: ["Countering America's Adversaries Through Sanctions Act"],
			arabic: ['قانون مكافحة خصوم أميركا بالعقوبات', 'كاتسا']
		},
		topics: ['law', 'coalition'],
		form: { value: 'law', sources: ['gagrule-2018-02', 'checkpoint-asia-2018-02-25'] },
		dateIssued: {
			value: '2017-08-02',
			sources: ['gagrule-2018-02'],
			note: {
				en: 'The day on which President Trump signed it.',
				ar: 'يوم وقّعه الرئيس ترامب.'
			}
		},
		issuer: { value: 'united-states', sources: ['gagrule-2018-02', 'kurdistan24-2018-02'] },
		provision: {
			value: {
				en: 'threatens whoever buys major arms from Russia with sanctions',
				ar: 'التهديد بفرض عقوبات على من يعقد صفقات سلاح كبيرة مع روسيا'
			},
			sources: ['kurdistan24-2018-02', 'checkpoint-asia-2018-02-25'],
			exclusive: true,
			note: {
				en: 'US officials reminded Iraq of it in 2018 and 2020, when it was thinking of the S-400.',
				ar: 'ذكّر مسؤولون أميركيون العراقَ به عامي ٢٠١٨ و٢٠٢٠ حين كان يفكر في شراء منظومة «إس-٤٠٠».'
			}
		}
	},
	'iranian-energy-waivers': {
		name: {
			en: 'US waiver on energy from Iran',
			inSentence: 'the US waiver on energy from Iran',
			ar: 'الإعفاء الأميركي الخاص بالطاقة الإيرانية'
		},
		topics: ['law'],
		form: { value: 'waiver', sources: ['reuters-2020-04-27', 'energy-today-2020-02'] },
		dateIssued: {
			value: '2018-11',
			sources: ['energy-today-2020-02', 'al-bawaba-2018-11-14'],
			note: {
				en: 'The first was for 45 days; later ones ran for 90 and 120 and, in 2020, again for less.',
				ar: 'كان أولها لمدة ٤٥ يومًا، ثم ٩٠ و١٢٠ يومًا، ثم عادت المدة أقصر عام ٢٠٢٠.'
			}
		},
		provision: {
			value: {
				en: 'lets Iraq go on paying for electricity despite sanctions, for some weeks at a time',
				ar: 'السماح للعراق بمواصلة دفع ثمن الكهرباء رغم العقوبات، لأسابيع في كل مرة'
			},
			sources: ['reuters-2020-04-27', 'energy-today-2020-02'],
			exclusive: true
		}
	},
	'iraqi-complaint-2020': {
		name: {
			en: 'Iraqi complaint to the United Nations',
			inSentence: 'the Iraqi complaint to the United Nations',
			ar: 'الشكوى العراقية إلى الأمم المتحدة'
		},
		topics: ['law', 'escalation'],
		form: { value: 'letter', sources: ['global-news-2020-01-05'] },
		dateIssued: {
			value: '2020-01-05',
			sources: ['global-news-2020-01-05'],
			note: {
				en: 'The day of the vote in parliament on foreign forces.',
				ar: 'يوم تصويت مجلس النواب بشأن القوات الأجنبية.'
			}
		},
		provision: {
			value: {
				en: 'protests against the US strikes in the country',
				ar: 'الاحتجاج على الضربات الأميركية في البلاد'
			},
			sources: ['global-news-2020-01-05'],
			exclusive: true
		}
	}
} satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'legalOrder'>>;
