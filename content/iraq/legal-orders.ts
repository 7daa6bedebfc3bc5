import { defineNotes } from '$lib/content';
import { ids } from './ids';
import { internationalActs } from './international-acts';
import { laterOrders } from './later-orders';

/** Laws, orders, decisions, agreements, letters and one religious ruling, oldest first. */
export const legalOrders = defineNotes(ids, 'legalOrder', {
	'transitional-law-2004': {
		name: {
			en: 'Interim constitution of 2004 (TAL)',
			inSentence: 'the interim constitution of 2004 (TAL)',
			ar: 'قانون إدارة الدولة للمرحلة الانتقالية',
			latin: ['Law of Administration', 'Transitional Administrative Law', 'TAL'],
			arabic: ['قانون إدارة الدولة', 'الدستور المؤقت لسنة ٢٠٠٤']
		},
		topics: ['law'],
		form: {
			value: 'constitution',
			sources: ['cpa-order-91-text', 'chilcot-report'],
			note: {
				en: 'Called a law, it served as the interim constitution until that of 2005.',
				ar: 'اسمه قانون، لكنه كان بمنزلة دستور مؤقت حتى صدور دستور ٢٠٠٥.'
			}
		},
		dateIssued: { value: '2004-03-08', sources: ['cpa-order-91-text', 'chilcot-report'] },
		provision: {
			value: {
				en: 'rules out armed forces and militias not under the transitional command, unless federal law allows them',
				ar: 'حظر القوات و«الميليشيات» غير الخاضعة للقيادة الانتقالية إلا بقانون اتحادي'
			},
			sources: ['cpa-order-91-text', 'chilcot-report'],
			note: {
				en: 'Article 27(B). CPA Order 91 of 2004 was issued to carry it out.',
				ar: 'المادة ٢٧/ب، وقد صدر أمر سلطة الائتلاف رقم ٩١ لسنة ٢٠٠٤ تنفيذًا لها.'
			}
		}
	},

	'cpa-order-91-2004': {
		name: {
			en: 'Order 91 of 2004',
			ar: 'الأمر رقم ٩١ لسنة ٢٠٠٤',
			latin: ['CPA Order 91', 'Regulation of Armed Forces and Militias within Iraq'],
			arabic: ['أمر سلطة الائتلاف رقم ٩١']
		},
		topics: ['law'],
		form: {
			value: 'occupationOrder',
			sources: ['cpa-order-91-text', 'chilcot-report'],
			note: {
				en: 'Not to be confused with Order 91 of 2016, an order of an Iraqi prime minister.',
				ar: 'وهو غير الأمر الديواني ٩١ لسنة ٢٠١٦ الذي أصدره رئيس وزراء عراقي.'
			}
		},
		dateIssued: {
			accounts: [
				{ value: '2004-06-02', sources: ['cpa-order-91-text'] },
				{ value: '2004-06-07', sources: ['chilcot-report'] }
			],
			note: {
				en: 'The order bears one date; the Chilcot report gives a later day for its signature.',
				ar: 'يحمل الأمر تاريخًا، ويذكر تقرير تشيلكوت أنه وُقّع في يوم لاحق.'
			}
		},
		issuer: {
			value: 'coalition-provisional-authority',
			sources: ['cpa-order-91-text', 'chilcot-report', 'cpa-2004-06-05'],
			note: {
				en: 'Under Paul Bremer, during the occupation.',
				ar: 'في عهد الحاكم المدني بول بريمر.'
			}
		},
		provision: {
			value: {
				en: 'requires militias to transition or reintegrate, as agreed by nine parties with about 100,000 men',
				ar: 'إلزام «الميليشيات» بالتحوّل أو إعادة الاندماج، وفق اتفاق تسعة أحزاب لها نحو ١٠٠ ألف مقاتل'
			},
			sources: ['cpa-order-91-text', 'chilcot-report', 'cpa-2004-06-05'],
			exclusive: true
		},
		basedOn: {
			value: 'transitional-law-2004',
			sources: ['cpa-order-91-text', 'chilcot-report']
		}
	},

	'constitution-2005-article-9': {
		name: {
			en: 'Constitution of Iraq, Article 9(1)(b)',
			inSentence: 'Article 9(1)(b) of the Constitution of Iraq',
			ar: 'الدستور العراقي (المادة ٩/أولًا/ب)',
			latin: ['Article 9 of the Constitution'],
			arabic: ['المادة ٩ من الدستور', 'المادة التاسعة من الدستور']
		},
		topics: ['law'],
		form: {
			value: 'constitution',
			sources: ['al-araby-parties-law', 'chilcot-report'],
			note: {
				en: 'Article 9 here is of the constitution; the rule on parties is Article 8(3) of a law.',
				ar: 'المادة ٩ هنا من الدستور، أما حكم الأحزاب فهو في المادة ٨/ثالثًا من قانون.'
			}
		},
		dateIssued: { value: '2005', sources: ['al-araby-parties-law', 'chilcot-report'] },
		provision: {
			value: {
				en: 'bans military militias outside the armed forces',
				ar: 'حظر «تكوين ميليشيات عسكرية خارج إطار القوات المسلحة»'
			},
			sources: ['al-araby-parties-law', 'chilcot-report'],
			note: {
				en: 'It speaks of militias; the Parties Law of 2015 speaks of parties tied to armed forces.',
				ar: 'عبارة الدستور «ميليشيات عسكرية»، أما قانون الأحزاب لسنة ٢٠١٥ فيتناول أحزابًا مرتبطة بقوى مسلحة.'
			}
		}
	},

	'withdrawal-agreement-2008': {
		name: {
			en: 'US–Iraq status of forces agreement (SOFA)',
			inSentence: 'the US–Iraq status of forces agreement (SOFA)',
			ar: 'الاتفاقية الأمنية العراقية الأميركية (صوفا)',
			latin: ['SOFA', 'US-Iraq withdrawal agreement', 'Status of Forces Agreement'],
			arabic: ['الاتفاقية الأمنية', 'صوفا', 'اتفاقية سحب القوات', 'الاتفاق الأمني']
		},
		topics: ['law', 'coalition'],
		form: { value: 'agreement', sources: ['crs-sofa', 'wikipedia-sofa'] },
		dateIssued: {
			value: '2008-11-17',
			sources: ['crs-sofa', 'wikipedia-sofa'],
			note: {
				en: "Day of signature, the same as that of the framework agreement. Iraq's parliament approved it ten days later.",
				ar: 'وُقّعت مع اتفاقية الإطار في يوم واحد، وأقرّها مجلس النواب بعد عشرة أيام.'
			}
		},
		provision: {
			value: {
				en: 'has US forces leave the cities by 30 June 2009 and Iraq by 31 December 2011',
				ar: 'خروج القوات الأميركية من المدن في موعد أقصاه ٣٠ حزيران ٢٠٠٩ ومن العراق في موعد أقصاه ٣١ كانون الأول ٢٠١١'
			},
			sources: ['crs-sofa', 'wikipedia-sofa'],
			note: {
				en: 'A timetable that ran out in 2011; the framework agreement of the same day remained in force.',
				ar: 'جدول زمني انتهى عام ٢٠١١، أما اتفاقية الإطار الموقّعة في اليوم نفسه فبقيت نافذة.'
			},
			exclusive: true
		},
		inForce: { value: '../2011-12-31', sources: ['crs-sofa', 'wikipedia-sofa'] }
	},

	'strategic-framework-2008': {
		name: {
			en: 'Strategic Framework Agreement (SFA)',
			inSentence: 'the Strategic Framework Agreement (SFA)',
			ar: 'اتفاقية الإطار الاستراتيجي',
			latin: ['SFA', 'US-Iraq Strategic Framework Agreement'],
			arabic: ['اتفاق الإطار الاستراتيجي', 'اتفاقية الإطار']
		},
		topics: ['law', 'coalition'],
		form: { value: 'agreement', sources: ['crs-sofa', 'wikipedia-sofa'] },
		dateIssued: {
			value: '2008-11-17',
			sources: ['crs-sofa', 'wikipedia-sofa'],
			note: {
				en: 'Signed on the same day as the agreement on the withdrawal of forces.',
				ar: 'وُقّعت مع اتفاقية سحب القوات في يوم واحد.'
			}
		},
		provision: {
			value: {
				en: 'provides for lasting cooperation in politics, culture, the economy, energy, health and security',
				ar: 'إقامة تعاون طويل الأمد في السياسة والثقافة والاقتصاد والطاقة والصحة والأمن'
			},
			sources: ['crs-sofa', 'wikipedia-sofa'],
			note: {
				en: 'Long-term cooperation, unlike the timetable of the forces agreement, which ended in 2011.',
				ar: 'تعاون غير محدد بأجل، بخلاف اتفاقية سحب القوات التي انتهى جدولها الزمني عام ٢٠١١.'
			},
			exclusive: true
		}
	},

	'cabinet-decision-301-2014': {
		name: {
			en: 'Decision 301 of 2014',
			ar: 'القرار رقم ٣٠١ لسنة ٢٠١٤',
			latin: ['Cabinet decision 301', 'Decree 301'],
			arabic: ['قرار مجلس الوزراء رقم ٣٠١']
		},
		topics: ['law'],
		form: {
			value: 'cabinetDecision',
			sources: ['washington-institute-2020-03', 'ailawyeriq-law-40'],
			note: {
				en: 'An act of the state, a few days older than the fatwa, which is a religious ruling.',
				ar: 'قرار دولة سبق الفتوى بأيام قليلة، أما الفتوى فحكم ديني.'
			}
		},
		dateIssued: {
			accounts: [
				{ value: '2014-06-10', sources: ['washington-institute-2020-03'] },
				{ value: '2014-06-11', sources: ['ailawyeriq-law-40'] }
			],
			note: {
				en: 'Sources differ by one day. Both dates are before the fatwa.',
				ar: 'الفرق بين المصدرين يوم واحد، والتاريخان كلاهما قبل الفتوى.'
			}
		},
		issuer: {
			value: 'council-of-ministers',
			sources: ['washington-institute-2020-03', 'ailawyeriq-law-40'],
			note: { en: 'Under Nouri al-Maliki.', ar: 'في عهد نوري المالكي.' }
		},
		provision: {
			value: {
				en: 'provides for a support force of volunteers',
				ar: 'تشكيل قوة إسناد من المتطوعين'
			},
			sources: ['washington-institute-2020-03', 'ailawyeriq-law-40'],
			note: {
				en: 'Law 40 of 2016 cites it and takes effect from its date.',
				ar: 'يشير إليه القانون ٤٠ لسنة ٢٠١٦ ويسري من تاريخه.'
			}
		}
	},

	'sistani-fatwa-2014': {
		name: {
			en: 'Fatwa of sufficient jihad',
			inSentence: 'the fatwa of sufficient jihad',
			ar: 'فتوى الجهاد الكفائي',
			latin: ['al-jihad al-kifai', "Fatwa of al-jihad al-kifa'i"],
			arabic: ['فتوى الدفاع الكفائي']
		},
		topics: ['law'],
		form: {
			value: 'religiousRuling',
			sources: ['al-sharq-forum-2025-04-18', 'elaph-2018-03', 'altanweeri-sistani'],
			note: {
				en: 'A ruling of religion, not of the state; the cabinet decision of the same week is the state act.',
				ar: 'حكم ديني لا قرار دولة، أما قرار الدولة فهو قرار مجلس الوزراء في الأسبوع نفسه.'
			}
		},
		dateIssued: {
			value: '2014-06-13',
			sources: ['al-sharq-forum-2025-04-18', 'elaph-2018-03', 'altanweeri-sistani'],
			note: {
				en: 'A Friday: Abd al-Mahdi al-Karbalai read it out in the sermon in Karbala.',
				ar: 'كان يوم جمعة، وقد تلاها عبد المهدي الكربلائي في خطبة الجمعة بكربلاء.'
			}
		},
		issuer: {
			value: 'ali-al-sistani',
			sources: ['al-sharq-forum-2025-04-18', 'elaph-2018-03', 'altanweeri-sistani'],
			note: {
				en: 'His representative Abd al-Mahdi al-Karbalai only read it out.',
				ar: 'أما ممثله عبد المهدي الكربلائي فاقتصر دوره على تلاوتها.'
			}
		},
		provision: {
			value: {
				en: 'calls on those able to bear arms to volunteer in the security forces',
				ar: 'دعوة القادرين على حمل السلاح إلى التطوع في القوات الأمنية'
			},
			sources: ['al-sharq-forum-2025-04-18', 'elaph-2018-03', 'altanweeri-sistani'],
			note: {
				en: 'It does not name the PMF or its factions: the PMF formed after the fatwa.',
				ar: 'لم تذكر الحشد الشعبي ولا فصائله، فقد تشكّل الحشد بعدها.'
			},
			exclusive: true
		}
	},

	'cabinet-decision-pmf-2015': {
		name: {
			en: '2015 decision on the PMF',
			inSentence: 'the 2015 decision on the PMF',
			ar: 'قرار سنة ٢٠١٥ بشأن الحشد الشعبي'
		},
		topics: ['law'],
		form: { value: 'cabinetDecision', sources: ['iraq-trade-link-2015-04-07'] },
		dateIssued: { value: '2015-04-07', sources: ['iraq-trade-link-2015-04-07'] },
		issuer: {
			value: 'council-of-ministers',
			sources: ['iraq-trade-link-2015-04-07'],
			note: {
				en: 'Under Haider al-Abadi, some ten months before his Order 91.',
				ar: 'في عهد حيدر العبادي، قبل أمره رقم ٩١ بنحو عشرة أشهر.'
			}
		},
		provision: {
			value: {
				en: 'has state institutions deal with the PMF as an official body linked to the prime minister as commander-in-chief',
				ar: 'تعامل مؤسسات الدولة مع الحشد الشعبي بوصفه هيئة رسمية ترتبط برئيس الوزراء القائد العام للقوات المسلحة'
			},
			sources: ['iraq-trade-link-2015-04-07']
		}
	},

	'parties-law-36-2015': {
		name: {
			en: 'Political Parties Law 36 of 2015',
			ar: 'قانون الأحزاب السياسية رقم ٣٦ لسنة ٢٠١٥',
			latin: ['Law 36 of 2015', 'Parties Law'],
			arabic: ['قانون الأحزاب', 'القانون رقم ٣٦ لسنة ٢٠١٥']
		},
		topics: ['law'],
		form: {
			value: 'law',
			sources: ['voice-of-iraq-2015-09-11', 'al-araby-parties-law', 'parties-law-abstract']
		},
		dateIssued: {
			value: '2015-08-27',
			sources: ['voice-of-iraq-2015-09-11', 'al-araby-parties-law'],
			note: {
				en: 'Passed on this day; it came into force later.',
				ar: 'هذا يوم إقراره، أما نفاذه فكان لاحقًا.'
			}
		},
		issuer: {
			value: 'council-of-representatives',
			sources: ['voice-of-iraq-2015-09-11', 'al-araby-parties-law']
		},
		provision: {
			value: {
				en: 'bars parties formed as, or linked to, a military or paramilitary force from political life',
				ar: 'منع أي حزب يتخذ شكل قوة عسكرية أو شبه عسكرية أو يرتبط بها من العمل السياسي'
			},
			sources: ['voice-of-iraq-2015-09-11', 'al-araby-parties-law'],
			note: {
				en: 'Article 8(3), which echoes Article 9(1)(b) of the constitution: do not mix up the numbers.',
				ar: 'هي المادة ٨/ثالثًا، وتقابلها المادة ٩/أولًا/ب من الدستور، فلا تخلط بين الرقمين.'
			}
		}
	},

	'order-91-2016': {
		name: {
			en: 'Order 91 of 2016',
			ar: 'الأمر رقم ٩١ لسنة ٢٠١٦',
			latin: ['Diwani order 91', 'Executive order 91'],
			arabic: ['الأمر الديواني رقم ٩١', 'الأمر الديواني رقم ٩١ لسنة ٢٠١٦']
		},
		topics: ['law'],
		form: {
			value: 'executiveOrder',
			sources: ['loc-2016', 'al-asadi-2016-07-26', 'long-war-journal-2016-07'],
			note: {
				en: 'Not the law of November 2016, and not the occupation order 91 of 2004.',
				ar: 'وهو غير قانون تشرين الثاني ٢٠١٦، وغير أمر سلطة الائتلاف المؤقتة رقم ٩١ لسنة ٢٠٠٤.'
			}
		},
		dateIssued: {
			accounts: [
				{
					value: '2016-02-24',
					sources: ['dorar-aliraq-law-40', 'washington-institute-2020-03'],
					note: {
						en: 'Law 40 itself gives this date when it takes over the order.',
						ar: 'هذا هو التاريخ الوارد في نص القانون ٤٠ نفسه حين أخذ بالأمر.'
					}
				},
				{ value: '2016-02-22', sources: ['al-watan-2019'] },
				{ value: '2016-02-02', sources: ['loc-2016'] }
			],
			note: {
				en: 'Three dates are in print, all in one month. The order became public only on 26 July 2016.',
				ar: 'في المصادر ثلاثة تواريخ من شهر واحد، ولم يُعلَن الأمر إلا في ٢٦ تموز ٢٠١٦.'
			}
		},
		issuer: {
			value: 'haider-al-abadi',
			sources: ['loc-2016', 'al-asadi-2016-07-26', 'long-war-journal-2016-07'],
			note: {
				en: "As commander-in-chief. Order 237 of 2019 is another prime minister's.",
				ar: 'أصدره بصفته القائد العام للقوات المسلحة، أما الأمر ٢٣٧ لسنة ٢٠١٩ فأصدره رئيس وزراء آخر.'
			}
		},
		provision: {
			value: {
				en: 'makes the PMF an independent formation of the armed forces, modelled on the Counter Terrorism Service',
				ar: 'جعل الحشد الشعبي تشكيلًا عسكريًا مستقلًا ضمن القوات المسلحة على غرار جهاز مكافحة الإرهاب'
			},
			sources: ['loc-2016', 'al-asadi-2016-07-26'],
			note: {
				en: 'The order of 2016 gave the PMF its status; that of 2019, number 237, was about integrating it.',
				ar: 'أمر سنة ٢٠١٦ منح الحشد صفته، أما الأمر ٢٣٧ لسنة ٢٠١٩ فكان لدمجه.'
			}
		}
	},

	'law-40-2016': {
		name: {
			en: 'Law 40 of 2016',
			ar: 'القانون رقم ٤٠ لسنة ٢٠١٦',
			latin: ['Popular Mobilization Commission Law', 'PMF Law'],
			arabic: ['قانون الحشد الشعبي', 'قانون هيئة الحشد الشعبي', 'قانون رقم ٤٠ لسنة ٢٠١٦']
		},
		topics: ['law'],
		form: {
			value: 'law',
			sources: ['loc-2016', 'dorar-aliraq-law-40', 'ailawyeriq-law-40'],
			note: {
				en: 'A law of parliament, later in the year than the executive order 91 that it took over.',
				ar: 'قانون أقرّه مجلس النواب بعد أشهر من الأمر الديواني ٩١، وأخذ بأحكامه.'
			}
		},
		dateIssued: {
			value: '2016-11-26',
			sources: ['anadolu-2016-11-26', 'reuters-2016-11-27', 'loc-2016'],
			note: {
				en: 'The day of the vote. The Gazette is reported a month later, 26 December; two sources swap the dates.',
				ar: 'هذا يوم التصويت، ويُذكر أن النشر في «الوقائع العراقية» كان بعد شهر، في ٢٦ كانون الأول، ويعكس مصدران التاريخين.'
			}
		},
		issuer: {
			value: 'council-of-representatives',
			sources: ['loc-2016', 'anadolu-2016-11-26'],
			note: {
				en: 'President Fuad Masum then approved it.',
				ar: 'ثم صادق عليه رئيس الجمهورية فؤاد معصوم.'
			}
		},
		provision: {
			value: {
				en: 'makes the PMF Commission a legal person within the armed forces, with a head approved by parliament',
				ar: 'منح هيئة الحشد الشعبي الشخصية المعنوية ضمن القوات المسلحة، على أن يصادق مجلس النواب على رئيسها'
			},
			sources: ['dorar-aliraq-law-40', 'ailawyeriq-law-40', 'loc-2016'],
			note: {
				en: 'The commission is the legal person; the forces are what it commands.',
				ar: 'الشخصية المعنوية للهيئة، أما الحشد فهو القوات التي تتبعها.'
			},
			exclusive: true
		},
		basedOn: {
			complete: false,
			entries: [
				{
					value: 'order-91-2016',
					sources: ['dorar-aliraq-law-40', 'ailawyeriq-law-40'],
					note: {
						en: 'The law takes over the articles of the order.',
						ar: 'أخذ القانون بمواد الأمر.'
					}
				},
				{
					value: 'cabinet-decision-301-2014',
					sources: ['ailawyeriq-law-40'],
					note: {
						en: 'The law cites the decision and reaches back to June 2014.',
						ar: 'يشير القانون إلى القرار، ويسري بأثر رجعي من حزيران ٢٠١٤.'
					}
				}
			]
		},
		replaces: {
			value: 'order-91-2016',
			sources: ['loc-2016'],
			accordingTo: { en: 'the Library of Congress', ar: 'مكتبة الكونغرس' },
			note: {
				en: 'The articles of the order live on in the law.',
				ar: 'وقد بقيت مواد الأمر قائمة في القانون.'
			}
		},
		inForce: {
			accounts: [
				{ value: '2016-12-26/..', sources: ['dorar-aliraq-law-40'] },
				{ value: '2016-11-26/..', sources: ['ailawyeriq-law-40'] }
			],
			note: {
				en: 'Publication in Gazette no. 4429 put it in force; the second date is really that of the vote.',
				ar: 'أصبح نافذًا بنشره في العدد ٤٤٢٩ من «الوقائع العراقية»، أما التاريخ الثاني فهو يوم التصويت.'
			}
		}
	},

	'order-85-2018': {
		name: {
			en: 'Order 85 of 2018',
			ar: 'الأمر رقم ٨٥ لسنة ٢٠١٨',
			latin: ['Diwani order 85'],
			arabic: ['الأمر الديواني رقم ٨٥', 'ضوابط مقاتلي الحشد الشعبي']
		},
		topics: ['law'],
		form: {
			value: 'executiveOrder',
			sources: ['washington-institute-2020-03', 'elaph-2018-03', 'order-85-text']
		},
		dateIssued: {
			value: '2018-03-07',
			sources: ['washington-institute-2020-03'],
			note: {
				en: 'It was announced in the next two days.',
				ar: 'أُعلن في اليومين التاليين.'
			}
		},
		issuer: {
			value: 'haider-al-abadi',
			sources: ['washington-institute-2020-03', 'elaph-2018-03', 'order-85-text']
		},
		provision: {
			value: {
				en: "sets PMF fighters' pay, allowances and ranks level with the army's and lists posts such as area commander",
				ar: 'مساواة مقاتلي الحشد بأقرانهم في الجيش في الرواتب والمخصصات والرتب، وتحديد مناصب كقائد المنطقة'
			},
			sources: ['elaph-2018-03', 'order-85-text']
		},
		basedOn: {
			complete: false,
			entries: [
				{ value: 'law-40-2016', sources: ['elaph-2018-03', 'order-85-text'] },
				{ value: 'order-91-2016', sources: ['order-85-text'] }
			]
		}
	},

	'decree-286-2018': {
		name: {
			en: 'Decree 286 of 2018',
			ar: 'الأمر رقم ٢٨٦ لسنة ٢٠١٨',
			latin: ['Order 286 of 2018'],
			arabic: ['الأمر الديواني رقم ٢٨٦']
		},
		topics: ['law', 'people'],
		form: { value: 'executiveOrder', sources: ['kurdistan24-decree-286', 'afp-2018-08-31'] },
		dateIssued: {
			value: '2018-08-30',
			sources: ['al-monitor-2018-10', 'al-forat-2018-10-15'],
			note: {
				en: 'Four weeks after the order that cancelled the operations commands of the PMF.',
				ar: 'بعد أربعة أسابيع من الأمر الذي ألغى قيادات عمليات الحشد الشعبي.'
			}
		},
		issuer: {
			value: 'haider-al-abadi',
			sources: ['kurdistan24-decree-286', 'afp-2018-08-31', 'al-arabiya-2018-08-31']
		},
		provision: {
			value: {
				en: 'removes Falih al-Fayyadh from the PMF Commission and two national security posts over party activity',
				ar: 'إعفاء فالح الفياض من هيئة الحشد الشعبي ومن منصبين في الأمن الوطني بسبب نشاط حزبي'
			},
			sources: [
				'kurdistan24-decree-286',
				'afp-2018-08-31',
				'al-arabiya-2018-08-31',
				'kurdistan24-decree-286-annulled'
			],
			note: {
				en: 'The Administrative Court annulled it later that year. Order 237 of 2019 is about integration.',
				ar: 'ألغته محكمة القضاء الإداري في وقت لاحق من العام نفسه، أما الأمر ٢٣٧ لسنة ٢٠١٩ فيخص الدمج.'
			},
			exclusive: true
		},
		inForce: {
			value: '2018-08-30/2018-10-15',
			sources: ['al-monitor-2018-10', 'sputnik-2018-12-17'],
			note: {
				en: 'The Administrative Court suspended it on 15 October and declared it void on 17 December.',
				ar: 'أوقفت محكمة القضاء الإداري تنفيذه في ١٥ تشرين الأول، ثم قضت ببطلانه في ١٧ كانون الأول.'
			}
		}
	},

	'order-237-2019': {
		name: {
			en: 'Order 237 of 2019',
			ar: 'الأمر رقم ٢٣٧ لسنة ٢٠١٩',
			latin: ['Diwani order 237'],
			arabic: ['الأمر الديواني رقم ٢٣٧']
		},
		topics: ['law'],
		form: {
			value: 'executiveOrder',
			sources: ['al-sabaah-2019-07', 'baghdad-today-2019-07-01', 'asharq-al-awsat-2019-07-01']
		},
		dateIssued: {
			value: '2019-07-01',
			sources: ['al-sabaah-2019-07', 'baghdad-today-2019-07-01', 'asharq-al-awsat-2019-07-01'],
			note: {
				en: 'Factions were given until 31 July, later extended to 30 September.',
				ar: 'أُمهلت الفصائل حتى ٣١ تموز، ثم مُددت المهلة إلى ٣٠ أيلول.'
			}
		},
		issuer: {
			value: 'adel-abdul-mahdi',
			sources: ['al-sabaah-2019-07', 'baghdad-today-2019-07-01', 'asharq-al-awsat-2019-07-01'],
			note: {
				en: 'As commander-in-chief. Order 91 of 2016 was issued by his predecessor.',
				ar: 'أصدره بصفته القائد العام للقوات المسلحة، أما الأمر ٩١ لسنة ٢٠١٦ فأصدره سلفه.'
			}
		},
		provision: {
			value: {
				en: "drops faction names for military ones and closes factions' headquarters, economic offices and checkpoints",
				ar: 'إحلال تسميات عسكرية محل أسماء الفصائل، وإغلاق مقراتها ومكاتبها الاقتصادية وسيطراتها'
			},
			sources: ['al-sabaah-2019-07', 'baghdad-today-2019-07-01', 'asharq-al-awsat-2019-07-01'],
			note: {
				en: 'Integration; 328 is the joint command, and the September order the organisation chart.',
				ar: 'هذا أمر الدمج، أما الأمر ٣٢٨ فيخص القيادة المشتركة، وأمر أيلول يخص الهيكل التنظيمي.'
			},
			exclusive: true
		},
		basedOn: {
			complete: false,
			entries: [
				{
					value: 'law-40-2016',
					sources: ['al-sabaah-2019-07', 'baghdad-today-2019-07-01'],
					note: {
						en: 'It refers factions that stay outside to the Parties Law.',
						ar: 'ويحيل الأمر الفصائل التي تبقى خارج الحشد إلى قانون الأحزاب.'
					}
				}
			]
		}
	},

	'air-force-letter-2019': {
		name: {
			en: 'PMF air force letter',
			inSentence: 'the PMF air force letter',
			ar: 'كتاب القوة الجوية للحشد الشعبي',
			latin: ['Air Force Directorate letter'],
			arabic: ['كتاب مديرية القوة الجوية']
		},
		topics: ['law', 'escalation'],
		form: {
			value: 'letter',
			sources: ['kurdistan24-2019-09', 'kurdistan24-2019-09-sadr', 'mesop-2019-09-07']
		},
		dateIssued: {
			value: '2019-09-04',
			sources: ['kurdistan24-2019-09', 'kurdistan24-2019-09-sadr', 'mesop-2019-09-07']
		},
		issuer: {
			value: 'abu-mahdi-al-muhandis',
			sources: ['kurdistan24-2019-09', 'kurdistan24-2019-09-sadr', 'mesop-2019-09-07'],
			note: {
				en: "As deputy chairman. The chairman's office and the prime minister's office disowned it.",
				ar: 'أصدره بصفته نائب رئيس الهيئة، وتبرّأ منه مكتبا رئيس الهيئة ورئيس الوزراء.'
			}
		},
		provision: {
			value: {
				en: 'creates a directorate with Salah Mahdi Hantush as its acting director',
				ar: 'استحداث مديرية وتسمية صلاح مهدي حنتوش مديرًا لها وكالةً'
			},
			sources: ['kurdistan24-2019-09', 'mesop-2019-09-07'],
			exclusive: true
		},
		basedOn: {
			value: 'order-79-2014',
			sources: ['kurdistan24-2019-09'],
			accordingTo: { en: 'Abu Mahdi al-Muhandis', ar: 'أبي مهدي المهندس' }
		}
	},

	'order-328-2019': {
		name: {
			en: 'Order 328 of 2019',
			ar: 'الأمر رقم ٣٢٨ لسنة ٢٠١٩',
			latin: ['Diwani order 328'],
			arabic: ['الأمر الديواني رقم ٣٢٨']
		},
		topics: ['law', 'institutions'],
		form: {
			value: 'executiveOrder',
			sources: ['al-hal-2019-09-16', 'elaph-2019-09-16', 'al-ittihad-2019-09-17']
		},
		dateIssued: {
			value: '2019-09-15',
			sources: ['al-hal-2019-09-16', 'elaph-2019-09-16', 'baghdad-today-2019-09-16']
		},
		issuer: {
			value: 'adel-abdul-mahdi',
			sources: ['al-hal-2019-09-16', 'elaph-2019-09-16', 'al-ittihad-2019-09-17']
		},
		provision: {
			value: {
				en: 're-forms the Joint Operations Command under the prime minister, with seats for the PMF and the Peshmerga',
				ar: 'إعادة تشكيل قيادة العمليات المشتركة برئاسة رئيس الوزراء وبتمثيل الحشد الشعبي والبيشمركة'
			},
			sources: ['al-hal-2019-09-16', 'elaph-2019-09-16', 'al-ittihad-2019-09-17'],
			note: {
				en: 'The joint command is 328; 237 is integration, and the order two days after 328 the chart.',
				ar: 'القيادة المشتركة في الأمر ٣٢٨، والدمج في ٢٣٧، والهيكل التنظيمي في أمر صدر بعد ٣٢٨ بيومين.'
			},
			exclusive: true
		}
	},

	'structure-order-2019': {
		name: {
			en: 'PMF structure order of 2019',
			inSentence: 'the PMF structure order of 2019',
			ar: 'أمر هيكلية الحشد الشعبي لسنة ٢٠١٩',
			latin: ['PMF organisation chart order'],
			arabic: ['الهيكل التنظيمي للحشد الشعبي']
		},
		topics: ['law', 'institutions'],
		form: {
			value: 'executiveOrder',
			sources: [
				'rudaw-2019-09-21',
				'al-ain-2019-09',
				'aliraqnet-2019-09-20',
				'baghdad-today-2019-09-21'
			]
		},
		dateIssued: {
			value: '2019-09-17',
			sources: ['rudaw-2019-09-21', 'al-ain-2019-09', 'aliraqnet-2019-09-20'],
			note: {
				en: 'Approved on this day, sent round by al-Fayyadh the next, and public on 20 and 21 September.',
				ar: 'أُقرّ في هذا اليوم، وعمّمه الفياض في اليوم التالي، وأُعلن في ٢٠ و٢١ أيلول.'
			}
		},
		issuer: {
			value: 'adel-abdul-mahdi',
			sources: [
				'rudaw-2019-09-21',
				'al-ain-2019-09',
				'aliraqnet-2019-09-20',
				'baghdad-today-2019-09-21'
			]
		},
		provision: {
			value: {
				en: 'leaves out the post of deputy chairman and provides for a chief of staff',
				ar: 'النص على منصب رئيس الأركان دون منصب نائب رئيس الهيئة'
			},
			sources: [
				'rudaw-2019-09-21',
				'al-ain-2019-09',
				'akhbaar24-structure',
				'asharq-al-awsat-2019-09-structure'
			],
			note: {
				en: 'A new organisation chart. Reports differ on whether it in effect replaced Order 237.',
				ar: 'هيكل تنظيمي جديد، وتختلف التقارير في ما إذا كان قد حلّ عمليًا محل الأمر ٢٣٧.'
			},
			exclusive: true
		},
		replaces: {
			value: 'order-237-2019',
			sources: ['akhbaar24-structure'],
			accordingTo: { en: 'a source close to the PMF', ar: 'مصدر مقرّب من الحشد' },
			note: {
				en: 'Al-Sadr had praised that order as a first step; others said that large factions would not comply.',
				ar: 'كان الصدر قد أشاد بذلك الأمر بوصفه خطوة أولى، وقال آخرون إن فصائل كبيرة لن تلتزم به.'
			}
		}
	},

	'parliament-resolution-2020': {
		name: {
			en: 'Resolution on foreign forces',
			inSentence: 'the resolution on foreign forces',
			ar: 'القرار النيابي بشأن القوات الأجنبية',
			latin: ['Parliament resolution of January 2020'],
			arabic: ['قرار إخراج القوات الأجنبية']
		},
		topics: ['law', 'coalition'],
		form: {
			value: 'resolution',
			sources: ['report-focus-2020-01-05', 'global-news-2020-01-05'],
			note: {
				en: 'A resolution (qarar), reported as non-binding, and not a law (qanun).',
				ar: 'قرار نيابي وصفته التقارير بأنه غير ملزم، وليس قانونًا.'
			}
		},
		dateIssued: {
			value: '2020-01-05',
			sources: ['report-focus-2020-01-05', 'global-news-2020-01-05']
		},
		issuer: {
			value: 'council-of-representatives',
			sources: ['report-focus-2020-01-05', 'global-news-2020-01-05'],
			note: {
				en: 'Most Kurdish and many Sunni members were absent.',
				ar: 'غاب معظم النواب الكرد وكثير من النواب السنّة.'
			}
		},
		provision: {
			value: {
				en: 'asks the government to take back its request for coalition help and to end the foreign troop presence',
				ar: 'مطالبة الحكومة بسحب طلب المساعدة من التحالف الدولي وإنهاء وجود القوات الأجنبية'
			},
			sources: ['report-focus-2020-01-05', 'global-news-2020-01-05'],
			note: {
				en: 'Some jurists doubted that a caretaker government could act on it; supporters saw a mandate.',
				ar: 'شكّك قانونيون في صلاحية حكومة تصريف الأعمال لتنفيذه، ورآه مؤيدوه تفويضًا.'
			},
			exclusive: true
		}
	},

	'shrine-brigades-letter-2020': {
		name: {
			en: 'Shrine brigades letter',
			inSentence: 'the shrine brigades letter',
			ar: 'كتاب ألوية العتبات',
			latin: ['Letter on the shrine factions'],
			arabic: ['كتاب حشد العتبات']
		},
		topics: ['law', 'factions'],
		laterFact: true,
		form: { value: 'letter', sources: ['al-kafeel-2020-04-23', 'shafaq-2020-04-22'] },
		dateIssued: {
			value: '2020-04-19',
			sources: ['al-kafeel-2020-04-23'],
			note: {
				en: 'Its own date; the press reported it on 22 April and the shrine on the 23rd.',
				ar: 'هذا تاريخ الكتاب نفسه، وقد تناولته الصحافة في ٢٢ نيسان والعتبة في ٢٣ منه.'
			}
		},
		issuer: {
			value: 'adel-abdul-mahdi',
			sources: ['al-kafeel-2020-04-23', 'shafaq-2020-04-22', 'the-national-2020-04']
		},
		provision: {
			value: {
				en: 'links brigades 2, 11, 26 and 44 administratively and operationally to the commander-in-chief',
				ar: 'ربط الألوية ٢ و١١ و٢٦ و٤٤ إداريًا وعملياتيًا بالقائد العام للقوات المسلحة'
			},
			sources: ['al-kafeel-2020-04-23', 'shafaq-2020-04-22', 'emirates-policy-center-2020'],
			note: {
				en: 'The shrines presented it as a transition without hostility; others called it a split.',
				ar: 'قدّمته العتبات على أنه انتقال بلا خصومة، ووصفه آخرون بأنه انشقاق.'
			},
			exclusive: true
		}
	},
	...laterOrders,
	...internationalActs
});
