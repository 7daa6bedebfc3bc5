import type { ids } from '../ids';
import type { NotesOf, VocabularyOf } from '$lib/content';
import { author } from './author';

/** What the PMF is, who belongs to it, and how its factions stand to one another. */
export const pmf = {
	'kinds-of-factions': {
		name: {
			en: 'Division of the factions',
			inSentence: 'the division of the factions',
			ar: 'انقسام الفصائل'
		},
		topics: ['factions'],
		question: {
			en: 'Which camps do the factions fall into?',
			ar: 'إلى أيّ معسكرات تنقسم الفصائل؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: "the state's own force, and an ideological resistance in two groups",
						ar: 'قوة تتبع الدولة ومقاومة عقائدية من مجموعتين'
					},
					...author,
					note: {
						en: 'The two groups of the second differ in their means against the US presence.',
						ar: 'تختلف مجموعتا المقاومة في وسائل معارضة الوجود الأميركي.'
					}
				},
				{
					value: {
						en: 'followers of Khamenei, of al-Sistani and of Muqtada al-Sadr',
						ar: 'أتباع خامنئي والسيستاني ومقتدى الصدر'
					},
					sources: ['carnegie-2017'],
					accordingTo: {
						en: 'a Carnegie study of 2017',
						ar: 'دراسة لمركز كارنيغي من عام ٢٠١٧'
					}
				}
			],
			note: {
				en: 'Both are models: one sorts by means and law, the other by allegiance.',
				ar: 'كلاهما نموذج: أحدهما بحسب الوسيلة والقانون، والآخر بحسب الولاء.'
			}
		}
	},

	'confirming-statements': {
		name: {
			en: 'Statements that confirmed the division',
			inSentence: 'the statements that confirmed the division',
			ar: 'تصريحات أكدت الانقسام'
		},
		topics: ['factions', 'people'],
		question: {
			en: 'Who confirmed the new division of the factions by statements in 2019?',
			ar: 'مَن أكد الانقسام الجديد للفصائل بتصريحاته في ٢٠١٩؟'
		},
		position: {
			value: {
				en: 'al-Khazali, al-Walai and al-Kaabi',
				ar: 'قيس الخزعلي وأبو آلاء الولائي وأكرم الكعبي'
			},
			sources: ['al-hashimi-2020', 'washington-institute-kss', 'washington-institute-nujaba'],
			accordingTo: author.accordingTo,
			note: {
				en: "They lead Asa'ib Ahl al-Haq, Kata'ib Sayyid al-Shuhada and al-Nujaba, in this order.",
				ar: 'وهم على الترتيب قادة عصائب أهل الحق وكتائب سيد الشهداء والنجباء.'
			},
			exclusive: true
		}
	},

	'make-up-of-the-pmf': {
		name: {
			en: 'Make-up of the PMF',
			inSentence: 'the make-up of the PMF',
			ar: 'تركيبة الحشد الشعبي'
		},
		topics: ['institutions', 'factions'],
		question: {
			en: 'How many of the fighters of the PMF are Sunnis?',
			ar: 'كم من مقاتلي الحشد الشعبي من السنّة؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: '28 %, beside 60 % and 22 % of others',
						ar: '٢٨٪ إلى جانب ٦٠٪ و٢٢٪ من غيرهم'
					},
					...author,
					note: {
						en: '60 % Shia, 28 % Sunni, 22 % minorities: that is 110 %. A slip for 12 is a guess only.',
						ar: '٦٠٪ شيعة و٢٨٪ سنّة و٢٢٪ أقليات، والمجموع ١١٠. ولعل الصواب ١٢ بدل ٢٢.'
					}
				},
				{
					value: {
						en: '25,000 to 30,000 of more than 110,000 in 2016',
						ar: '٢٥ إلى ٣٠ ألفًا من أكثر من ١١٠ آلاف في ٢٠١٦'
					},
					sources: ['reuters-2016-11-27'],
					accordingTo: { en: 'Reuters', ar: 'وكالة رويترز' }
				},
				{
					value: { en: 'about 25,000, without a share', ar: 'نحو ٢٥ ألفًا من غير نسبة' },
					sources: ['grey-dynamics-pmf'],
					accordingTo: { en: 'Grey Dynamics', ar: 'شركة «غراي داينامكس»' }
				}
			],
			note: {
				en: 'Check what adds up before you quote shares.',
				ar: 'اجمع النسب قبل أن تنقلها، لتتحقق منها.'
			}
		}
	},

	'content-of-order-237': {
		name: {
			en: 'Subject of Order 237',
			inSentence: 'the subject of Order 237',
			ar: 'موضوع الأمر ٢٣٧'
		},
		topics: ['law'],
		question: {
			en: 'What did Order 237 of 2019 settle for the PMF?',
			ar: 'ما الذي نظّمه الأمر ٢٣٧ لسنة ٢٠١٩ في الحشد الشعبي؟'
		},
		position: {
			accounts: [
				{
					value: { en: 'its organisation and structure', ar: 'هيكليته وتنظيمه' },
					...author,
					note: {
						en: 'Elsewhere the organisation chart is an order of 17 September 2019.',
						ar: 'أما الهيكل التنظيمي في سائر المصادر فبأمر صدر في ١٧ أيلول ٢٠١٩.'
					}
				},
				{
					value: {
						en: 'its integration, with an end to faction names and offices',
						ar: 'دمجه وإنهاء أسماء الفصائل ومكاتبها'
					},
					sources: ['al-sabaah-2019-07', 'baghdad-today-2019-07-01'],
					accordingTo: { en: 'the state daily Al-Sabaah', ar: 'صحيفة «الصباح» الرسمية' }
				}
			]
		}
	},

	'effect-of-order-237': {
		name: {
			en: 'Effect of Order 237',
			inSentence: 'the effect of Order 237',
			ar: 'أثر الأمر ٢٣٧'
		},
		topics: ['law', 'factions'],
		question: {
			en: 'What did Order 237 of 2019 amount to?',
			ar: 'كيف يُقيَّم الأمر ٢٣٧ لسنة ٢٠١٩؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'it was an important first step towards a strong state',
						ar: 'كان خطوة أولى مهمة نحو دولة قوية'
					},
					sources: ['independent-arabia-2019-07-01', 'iran-times-2019-07-19'],
					accordingTo: { en: 'Muqtada al-Sadr', ar: 'مقتدى الصدر' }
				},
				{
					value: {
						en: 'it asserted authority, and no great effect was to be expected',
						ar: 'كان إثباتًا للصلاحية ولا يُنتظر منه أثر كبير'
					},
					sources: ['iran-times-2019-07-19'],
					accordingTo: { en: 'the analyst Kirk Sowell', ar: 'المحلل كيرك سويل' }
				},
				{
					value: {
						en: 'it was in effect replaced by another text that September',
						ar: 'حلّ محله عمليًا نص آخر في أيلول من العام نفسه'
					},
					sources: ['akhbaar24-structure'],
					accordingTo: { en: 'a source close to the PMF', ar: 'مصدر مقرّب من الحشد الشعبي' }
				}
			]
		}
	},

	'legal-basis-of-pay': {
		name: {
			en: 'Legal basis of pay',
			inSentence: 'the legal basis of pay',
			ar: 'السند القانوني للرواتب'
		},
		topics: ['law', 'institutions'],
		question: {
			en: 'On which text did the pay of PMF fighters from the budget rest?',
			ar: 'إلى أيّ نص استندت رواتب مقاتلي الحشد من الموازنة؟'
		},
		position: {
			accounts: [
				{
					value: { en: 'on Order 331 of 2019', ar: 'الأمر ٣٣١ لسنة ٢٠١٩' },
					...author,
					note: {
						en: 'The number is found only in the article.',
						ar: 'لا يرد هذا الرقم إلا في المقال.'
					}
				},
				{
					value: {
						en: "on Order 85 of 2018, on the model of the army's",
						ar: 'الأمر ٨٥ لسنة ٢٠١٨ أسوة بالجيش'
					},
					sources: ['elaph-2018-03', 'order-85-text'],
					accordingTo: { en: 'Elaph', ar: 'موقع إيلاف' }
				}
			]
		}
	},

	'followers-of-khamenei': {
		name: {
			en: 'Guide of the ideological factions',
			inSentence: 'the guide of the ideological factions',
			ar: 'مرجع الفصائل العقائدية'
		},
		topics: ['factions', 'people'],
		question: {
			en: 'Who is the guide of the factions of ideological resistance?',
			ar: 'مَن مرجع فصائل المقاومة العقائدية؟'
		},
		position: {
			value: { en: "Iran's leader, Ali Khamenei", ar: 'المرشد الإيراني علي خامنئي' },
			sources: ['al-hashimi-2020', 'usip-2021-11', 'washington-institute-nujaba'],
			accordingTo: author.accordingTo,
			note: {
				en: "The shrines' forces follow al-Sistani, Saraya al-Salam follows al-Sadr.",
				ar: 'أما قوات العتبات فتتبع السيستاني، وسرايا السلام تتبع الصدر.'
			},
			exclusive: true
		}
	},

	'export-of-the-revolution': {
		name: {
			en: 'Aim beyond Iran',
			inSentence: 'the aim beyond Iran',
			ar: 'الهدف خارج إيران'
		},
		topics: ['factions'],
		question: {
			en: 'What do the factions close to Khamenei want carried beyond Iran?',
			ar: 'ما الذي تريد الفصائل القريبة من خامنئي نقله إلى خارج إيران؟'
		},
		position: {
			value: {
				en: 'its Islamic revolution, by way of the axis of resistance',
				ar: 'الثورة الإسلامية عبر محور المقاومة'
			},
			...author
		}
	},

	'slogans-of-factions': {
		name: {
			en: 'Slogans of the ideological factions',
			inSentence: 'the slogans of the ideological factions',
			ar: 'شعارات الفصائل العقائدية'
		},
		topics: ['factions'],
		question: {
			en: 'Which causes do the factions close to Khamenei proclaim?',
			ar: 'ما القضايا التي ترفعها الفصائل القريبة من خامنئي؟'
		},
		position: {
			value: {
				en: 'the liberation of Jerusalem and the fight against ISIS',
				ar: 'تحرير القدس ومقاتلة داعش'
			},
			sources: ['al-hashimi-2020', 'washington-institute-nujaba'],
			accordingTo: author.accordingTo,
			note: {
				en: 'Al-Nujaba announced a “Golan Liberation Brigade” in March 2017.',
				ar: 'أعلنت النجباء في آذار ٢٠١٧ «لواء تحرير الجولان».'
			}
		}
	},

	'inside-but-not-of': {
		name: {
			en: 'Tie to the PMF Commission',
			inSentence: 'the tie to the PMF Commission',
			ar: 'الصلة بهيئة الحشد الشعبي'
		},
		topics: ['factions', 'institutions'],
		question: {
			en: 'How do the ideological factions stand to the PMF Commission?',
			ar: 'ما صلة الفصائل العقائدية بهيئة الحشد الشعبي؟'
		},
		position: {
			value: {
				en: 'unattached, though with many men inside it',
				ar: 'غير مرتبطة بها وإن كان لها فيها مقاتلون كثر'
			},
			...author,
			note: {
				en: 'The printed sentence is unclear; this is its probable sense.',
				ar: 'الجملة المطبوعة غير واضحة، وهذا معناها المرجح.'
			},
			exclusive: true
		}
	},

	'leading-posts': {
		name: {
			en: 'Leading posts of the PMF Commission',
			inSentence: 'the leading posts of the PMF Commission',
			ar: 'المناصب القيادية في هيئة الحشد'
		},
		topics: ['factions', 'institutions'],
		question: {
			en: 'How many leading posts of the PMF Commission did loyalists hold?',
			ar: 'كم منصبًا قياديًا في هيئة الحشد كان بيد الولائيين؟'
		},
		position: {
			accounts: [
				{
					value: { en: 'more than 40 % of its directors', ar: 'أكثر من ٤٠٪ من المديرين' },
					sources: ['al-hashimi-2020'],
					accordingTo: { en: 'Hisham al-Hashimi in spring 2020', ar: 'هشام الهاشمي في ربيع ٢٠٢٠' }
				},
				{
					value: { en: '68 out of 69, advisers included', ar: '٦٨ من ٦٩ بمن فيهم المستشارون' },
					sources: ['al-sharq-today-2020-07-09', 'roayah-2020-07'],
					accordingTo: {
						en: 'Hisham al-Hashimi in his last study',
						ar: 'هشام الهاشمي في دراسته الأخيرة'
					},
					laterFact: true,
					note: {
						en: 'He adds 66 % of the field strength and 64 % of the staff.',
						ar: 'ويضيف ٦٦٪ من القوام الميداني و٦٤٪ من الموارد البشرية.'
					}
				}
			],
			note: {
				en: 'One author, a few months apart; what he counts is not quite the same.',
				ar: 'الكاتب واحد وبين الرقمين بضعة أشهر، وليس المعدود واحدًا تمامًا.'
			}
		}
	},

	'departments-held': {
		name: {
			en: 'Departments held by loyalists',
			inSentence: 'the departments held by loyalists',
			ar: 'الدوائر التي بيد الولائيين'
		},
		topics: ['factions', 'institutions'],
		question: {
			en: 'Which departments of the PMF Commission do these factions hold above all?',
			ar: 'ما الدوائر التي تمسك بها هذه الفصائل خصوصًا في هيئة الحشد؟'
		},
		position: {
			value: {
				en: 'finance, security, intelligence, media and arms-making',
				ar: 'المالية والأمن والاستخبارات والإعلام والتصنيع العسكري'
			},
			...author
		}
	},

	'side-in-disputes': {
		name: {
			en: 'Side taken in disputes',
			inSentence: 'the side taken in disputes',
			ar: 'الانحياز في الخلافات'
		},
		topics: ['factions'],
		question: {
			en: "How do the factions' leaders place themselves when they and the PMF's head disagree?",
			ar: 'أين يقف قادة الفصائل إذا اختلفوا مع رئاسة هيئة الحشد؟'
		},
		position: {
			value: { en: 'near the position that Iran takes', ar: 'قرب الموقف الإيراني' },
			...author,
			exclusive: true
		}
	},

	'side-in-2018': {
		name: {
			en: 'Dispute of 2018',
			inSentence: 'the dispute of 2018',
			ar: 'خلاف ٢٠١٨'
		},
		topics: ['factions', 'people'],
		question: {
			en: 'Who had the support of the ideological factions in the dispute of 2018?',
			ar: 'مَن حظي بدعم الفصائل العقائدية في خلاف ٢٠١٨؟'
		},
		position: {
			value: {
				en: 'al-Muhandis, against Prime Minister al-Abadi',
				ar: 'المهندس في وجه رئيس الوزراء العبادي'
			},
			sources: ['al-hashimi-2020', 'kurdistan24-2018-08-21'],
			accordingTo: author.accordingTo,
			note: {
				en: 'In August 2018 al-Abadi annulled orders to pull PMF units out of Sunni areas.',
				ar: 'في آب ٢٠١٨ ألغى العبادي أوامر بسحب وحدات الحشد من مناطق سنّية.'
			},
			exclusive: true
		}
	},

	'side-in-2019': {
		name: {
			en: 'Dispute of 2019',
			inSentence: 'the dispute of 2019',
			ar: 'خلاف ٢٠١٩'
		},
		topics: ['factions', 'people'],
		question: {
			en: 'Who had the support of the ideological factions in the dispute of 2019?',
			ar: 'مَن حظي بدعم الفصائل العقائدية في خلاف ٢٠١٩؟'
		},
		position: {
			value: {
				en: 'al-Muhandis, against the chairman al-Fayyadh',
				ar: 'المهندس في وجه رئيس الهيئة الفياض'
			},
			sources: ['al-hashimi-2020', 'ap-2019-08-22'],
			accordingTo: author.accordingTo,
			note: {
				en: 'That the two disagreed in public in August 2019 is reported elsewhere too.',
				ar: 'وخلافهما العلني في آب ٢٠١٩ مذكور في مصادر أخرى أيضًا.'
			},
			exclusive: true
		}
	},

	'no-coordination': {
		name: {
			en: 'Coordination between factions',
			inSentence: 'coordination between factions',
			ar: 'التنسيق بين الفصائل'
		},
		topics: ['factions'],
		question: {
			en: 'Who remains outside the coordination of the ideological factions?',
			ar: 'مَن الذين لا تنسّق معهم الفصائل العقائدية؟'
		},
		position: {
			value: {
				en: "Najaf's PMF forces and Saraya al-Salam",
				ar: 'حشد مرجعية النجف وسرايا السلام'
			},
			...author,
			note: {
				en: 'In April 2020 the shrine brigades then moved under the commander-in-chief.',
				ar: 'ثم انتقلت ألوية العتبات في نيسان ٢٠٢٠ إلى إمرة القائد العام.'
			},
			exclusive: true
		}
	},

	'opposition-by-law': {
		name: {
			en: 'Opposition by law and politics',
			inSentence: 'opposition by law and politics',
			ar: 'المعارضة بالقانون والسياسة'
		},
		topics: ['factions'],
		question: {
			en: 'Who opposes the US presence by legal and political means?',
			ar: 'مَن الذي يعارض الوجود الأميركي بالوسائل القانونية والسياسية؟'
		},
		position: {
			value: {
				en: "Asa'ib Ahl al-Haq, Badr and most brigades not active abroad",
				ar: 'العصائب وبدر ومعظم الألوية التي لا تقاتل في الخارج'
			},
			...author,
			note: {
				en: "Asa'ib and Badr did at times send fighters to Syria, by their own or others' reports.",
				ar: 'وقد أرسلت العصائب وبدر أحيانًا مقاتلين إلى سوريا بحسب إعلانهما أو تقارير أخرى.'
			},
			exclusive: true
		}
	},

	'opposition-with-arms': {
		name: {
			en: 'Opposition with arms',
			inSentence: 'opposition with arms',
			ar: 'المعارضة بالسلاح'
		},
		topics: ['factions'],
		question: {
			en: 'Who opposes the US presence with arms?',
			ar: 'مَن الذي يعارض الوجود الأميركي بالسلاح؟'
		},
		position: {
			value: {
				en: "Kata'ib Hezbollah, al-Nujaba and Kata'ib Sayyid al-Shuhada",
				ar: 'كتائب حزب الله والنجباء وكتائب سيد الشهداء'
			},
			sources: ['al-hashimi-2020', 'washington-institute-nujaba', 'washington-institute-kss'],
			accordingTo: author.accordingTo,
			note: {
				en: 'Two of the three names are garbled in the printed translation.',
				ar: 'اثنان من الأسماء الثلاثة محرّفان في الترجمة المطبوعة.'
			},
			exclusive: true
		}
	},

	'embarrassed-by-the-armed-group': {
		name: {
			en: 'Embarrassment before the coalition',
			inSentence: 'the embarrassment before the coalition',
			ar: 'الإحراج أمام التحالف'
		},
		topics: ['factions', 'people'],
		question: {
			en: 'Who was embarrassed before the coalition by the armed group?',
			ar: 'مَن أحرجته المجموعة المسلحة أمام التحالف؟'
		},
		position: {
			value: {
				en: 'Adel Abdul Mahdi and the joint command',
				ar: 'عادل عبد المهدي والقيادة المشتركة'
			},
			...author,
			exclusive: true
		}
	},

	'ties-to-the-quds-force': {
		name: {
			en: 'Ties of the armed factions',
			inSentence: 'the ties of the armed factions',
			ar: 'صلات الفصائل المسلحة'
		},
		topics: ['factions'],
		question: {
			en: "How are factions such as Kata'ib Hezbollah and al-Nujaba described?",
			ar: 'بماذا توصف فصائل مثل كتائب حزب الله والنجباء؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: "groups supported by Iran's Quds Force",
						ar: 'جماعات يدعمها فيلق القدس الإيراني'
					},
					sources: ['usip-2021-11', 'us-embassy-2020-02-26'],
					accordingTo: {
						en: 'the US government and research institutes',
						ar: 'الحكومة الأميركية ومعاهد بحثية'
					}
				},
				{
					value: {
						en: 'an Islamic resistance of Iraqis',
						ar: 'مقاومة إسلامية عراقية'
					},
					sources: ['iran-daily-2020-04-04'],
					accordingTo: { en: 'the factions themselves', ar: 'الفصائل نفسها' }
				}
			]
		}
	},

	'standing-of-kataib-hezbollah': {
		name: {
			en: "Standing of Kata'ib Hezbollah",
			inSentence: "the standing of Kata'ib Hezbollah",
			ar: 'صفة كتائب حزب الله'
		},
		topics: ['factions', 'law'],
		question: {
			en: "What was Kata'ib Hezbollah's standing in 2020?",
			ar: 'ما صفة كتائب حزب الله في عام ٢٠٢٠؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'a foreign terrorist organization, so designated in July 2009',
						ar: 'منظمة إرهابية أجنبية بتصنيف من تموز ٢٠٠٩'
					},
					sources: ['us-embassy-2020-02-26', 'reuters-2009-07-02'],
					accordingTo: { en: 'the law of the United States', ar: 'قانون الولايات المتحدة' }
				},
				{
					value: {
						en: "through its PMF brigades, a part of the state's armed forces",
						ar: 'بألويتها في الحشد، جزء من القوات المسلحة للدولة'
					},
					sources: ['loc-2016', 'handwiki-kataib-hezbollah'],
					accordingTo: { en: 'the law of Iraq', ar: 'القانون العراقي' }
				}
			]
		}
	},

	'gazette-of-law-40': {
		name: {
			en: 'Gazette date of Law 40',
			inSentence: 'the Gazette date of Law 40',
			ar: 'تاريخ نشر القانون ٤٠'
		},
		topics: ['law'],
		question: {
			en: 'When did Law 40 of 2016 appear in the Official Gazette?',
			ar: 'متى نُشر القانون ٤٠ لسنة ٢٠١٦ في «الوقائع العراقية»؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'a month after the vote, on 26 December',
						ar: 'بعد شهر من التصويت، في ٢٦ كانون الأول'
					},
					sources: ['dorar-aliraq-law-40'],
					accordingTo: { en: "a press copy of the law's text", ar: 'نسخة صحفية من نص القانون' },
					note: { en: 'In issue 4429.', ar: 'في العدد ٤٤٢٩.' }
				},
				{
					value: {
						en: 'on 26 November, which elsewhere is the vote',
						ar: 'في ٢٦ تشرين الثاني، وهو يوم التصويت عند غيره'
					},
					sources: ['ailawyeriq-law-40'],
					accordingTo: { en: 'the AI Lawyer legal database', ar: 'قاعدة البيانات «المحامي الذكي»' }
				}
			],
			note: {
				en: 'One database and a lawyer seem to have swapped the dates of vote and Gazette.',
				ar: 'يبدو أن قاعدة بيانات ومحاميًا خلطا بين تاريخي التصويت والنشر.'
			}
		}
	},

	'move-of-the-shrine-brigades': {
		name: {
			en: "Move of the shrines' brigades",
			inSentence: "the move of the shrines' brigades",
			ar: 'انتقال ألوية العتبات'
		},
		topics: ['factions', 'institutions'],
		laterFact: true,
		question: {
			en: 'What did the move of four brigades to the commander-in-chief amount to?',
			ar: 'بماذا يوصف انتقال أربعة ألوية إلى إمرة القائد العام؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'a transition, without hostility to anyone',
						ar: 'انتقال لا خصومة فيه لأحد'
					},
					sources: ['al-kafeel-2020-04-23'],
					accordingTo: { en: "the shrines' leadership", ar: 'إدارة العتبات' }
				},
				{
					value: {
						en: 'a break with factions backed by Iran',
						ar: 'قطيعة مع فصائل تدعمها إيران'
					},
					sources: ['middle-east-eye-2020-05', 'emirates-policy-center-2020'],
					accordingTo: { en: 'Middle East Eye', ar: 'موقع «ميدل إيست آي»' }
				}
			]
		}
	},

	'origin-of-the-pmf': {
		name: {
			en: 'Origin of the PMF',
			inSentence: 'the origin of the PMF',
			ar: 'نشأة الحشد الشعبي'
		},
		topics: ['institutions', 'law'],
		question: {
			en: 'How did the PMF come about in June 2014?',
			ar: 'كيف نشأ الحشد الشعبي في حزيران ٢٠١٤؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'on the strength of the fatwa of al-Sistani',
						ar: 'استنادًا إلى فتوى السيستاني'
					},
					sources: ['rudaw-2019-09-21'],
					accordingTo: { en: 'Rudaw', ar: 'شبكة رووداو' }
				},
				{
					value: {
						en: "as al-Maliki's answer, though the fatwa meant state forces",
						ar: 'بقرار من المالكي مع أن الفتوى أرادت قوات الدولة'
					},
					sources: ['middle-east-eye-2020-05'],
					accordingTo: { en: 'Middle East Eye', ar: 'موقع «ميدل إيست آي»' },
					laterFact: true
				}
			],
			note: {
				en: 'The fatwa called for volunteers in the security forces and named no faction.',
				ar: 'دعت الفتوى إلى التطوع في القوات الأمنية ولم تسمّ فصيلًا.'
			}
		}
	}
} as const satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'claim'>>;
