import type { ids } from '../ids';
import type { NotesOf, VocabularyOf } from '$lib/content';
import { author } from './author';

/** What the coalition was for, and what would come of its staying or going. */
export const coalition = {
	'growth-of-hostility': {
		name: {
			en: 'Growth of hostility by 2020',
			inSentence: 'the growth of hostility by 2020',
			ar: 'تصاعد العداء بحلول عام ٢٠٢٠'
		},
		topics: ['coalition', 'escalation'],
		question: {
			en: 'Whose hostility to the US-led coalition had grown by 2020?',
			ar: 'مَن الذين اشتدّ عداؤهم للتحالف الدولي بحلول عام ٢٠٢٠؟'
		},
		position: {
			value: {
				en: 'Shia factions loyal to Iran, outside the control of the PMF',
				ar: 'فصائل شيعية موالية لإيران خارجة عن سيطرة الحشد الشعبي'
			},
			...author,
			note: {
				en: 'The first printed sentence lacks its verb; what follows shows the sense.',
				ar: 'الجملة الأولى كما طُبعت بلا فعل، وما بعدها يبيّن المعنى.'
			}
		}
	},

	'force-of-the-resolution': {
		name: {
			en: 'Force of the vote of 5 January 2020',
			inSentence: 'the force of the vote of 5 January 2020',
			ar: 'قوة تصويت ٥ كانون الثاني ٢٠٢٠'
		},
		topics: ['law', 'coalition'],
		question: {
			en: "What force did parliament's vote of 5 January 2020 have?",
			ar: 'ما القوة التي كانت لتصويت مجلس النواب في ٥ كانون الثاني ٢٠٢٠؟'
		},
		position: {
			accounts: [
				{
					value: { en: 'none that binds the government', ar: 'قوة غير ملزمة للحكومة' },
					sources: ['al-hashimi-2020', 'report-focus-2020-01-05', 'global-news-2020-01-05'],
					accordingTo: author.accordingTo,
					note: {
						en: 'Press reports of the day say the same: a resolution (qarar), not a law (qanun).',
						ar: 'وهو ما ذكرته تقارير ذلك اليوم أيضًا: قرار نيابي لا قانون.'
					}
				},
				{
					value: {
						en: 'one more reason to hold the US presence an occupation',
						ar: 'سبب آخر لعدّ الوجود الأميركي احتلالًا'
					},
					sources: ['u-news-al-khazali'],
					accordingTo: { en: 'Qais al-Khazali', ar: 'قيس الخزعلي' },
					laterFact: true
				}
			],
			note: {
				en: 'Some jurists also doubted that a caretaker government could act on it.',
				ar: 'وشكّك قانونيون أيضًا في صلاحية حكومة تصريف الأعمال لتنفيذه.'
			}
		}
	},

	'benefit-of-staying': {
		name: {
			en: 'A US presence after 2020',
			inSentence: 'a US presence after 2020',
			ar: 'بقاء القوات الأميركية بعد ٢٠٢٠'
		},
		topics: ['coalition'],
		question: {
			en: 'What did many leaders of both countries see in a US presence after 2020?',
			ar: 'كيف رأى كثير من قادة البلدين بقاء القوات الأميركية بعد ٢٠٢٠؟'
		},
		position: {
			value: { en: 'a gain for security and in politics', ar: 'مكسب أمني وسياسي' },
			...author,
			note: { en: 'He names none of these leaders.', ar: 'ولا يسمّي أحدًا من هؤلاء القادة.' },
			exclusive: true
		}
	},

	'coalition-tasks': {
		name: {
			en: "The coalition's basic tasks",
			inSentence: "the coalition's basic tasks",
			ar: 'مهمات التحالف الأساسية'
		},
		topics: ['coalition'],
		question: {
			en: "Which basic services did the coalition give Iraq's forces?",
			ar: 'ما الخدمات الأساسية التي قدّمها التحالف إلى القوات العراقية؟'
		},
		position: {
			value: { en: 'advice, training and equipment', ar: 'المشورة والتدريب والتجهيز' },
			sources: ['al-hashimi-2020', 'crs-2020-01-10'],
			accordingTo: author.accordingTo,
			note: {
				en: 'The Congressional Research Service describes the mission, begun in 2014, in the same way.',
				ar: 'وتصف خدمة أبحاث الكونغرس المهمة، التي بدأت في ٢٠١٤، على هذا النحو.'
			}
		}
	},

	'upkeep-of-arms': {
		name: {
			en: 'Upkeep of heavy arms',
			inSentence: 'the upkeep of heavy arms',
			ar: 'إدامة الأسلحة الثقيلة'
		},
		topics: ['coalition'],
		question: {
			en: "Which heavy arms of Iraq's did the coalition keep in working order?",
			ar: 'ما الأسلحة الثقيلة العراقية التي كان التحالف يتولى إدامتها؟'
		},
		position: {
			value: { en: 'F-16 aircraft and Abrams tanks', ar: 'طائرات إف-١٦ ودبابات أبرامز' },
			...author,
			note: { en: 'Only the article gives this detail.', ar: 'لا يرد هذا التفصيل إلا في المقال.' }
		}
	},

	'special-forces-support': {
		name: {
			en: 'Support for special units',
			inSentence: 'support for special units',
			ar: 'دعم الوحدات الخاصة'
		},
		topics: ['coalition'],
		question: {
			en: "Which of Iraq's special units had the help of the coalition?",
			ar: 'ما الوحدات الخاصة العراقية التي حظيت بدعم التحالف؟'
		},
		position: {
			value: {
				en: 'counter-terrorism, rapid-reaction and tactical regiments',
				ar: 'مكافحة الإرهاب والرد السريع والأفواج التكتيكية'
			},
			...author,
			note: {
				en: 'The first is the Counter Terrorism Service, on whose model Order 91 formed the PMF.',
				ar: 'أولها جهاز مكافحة الإرهاب الذي جعله الأمر ٩١ مثالًا لتشكيل الحشد.'
			}
		}
	},

	'lent-capabilities': {
		name: {
			en: 'Means lent to operations',
			inSentence: 'the means lent to operations',
			ar: 'القدرات المقدَّمة للعمليات'
		},
		topics: ['coalition'],
		question: {
			en: 'Which means did the coalition lend to operations beyond arms and advice?',
			ar: 'ما القدرات التي قدّمها التحالف للعمليات علاوة على السلاح والمشورة؟'
		},
		position: {
			value: {
				en: 'intelligence, satellite links and control of airspace and desert',
				ar: 'معلومات استخبارية واتصالات فضائية وضبط الأجواء والصحراء'
			},
			...author,
			note: {
				en: '“Smart artillery” in the same list is precision-guided fire.',
				ar: '«المدفعية الذكية» في القائمة نفسها هي المدفعية الدقيقة التوجيه.'
			}
		}
	},

	'investment-climate': {
		name: {
			en: 'Economic use of the coalition',
			inSentence: 'the economic use of the coalition',
			ar: 'الفائدة الاقتصادية من التحالف'
		},
		topics: ['coalition'],
		question: {
			en: 'Which gain would private business have if the coalition stays?',
			ar: 'ما المكسب الذي تجنيه الأعمال الخاصة إذا بقي التحالف؟'
		},
		position: {
			value: { en: 'safe conditions in which to invest', ar: 'بيئة آمنة للاستثمار' },
			...author,
			note: {
				en: 'He counts it among the political uses, beside the military ones.',
				ar: 'وهو يعدّها من الفوائد السياسية إلى جانب العسكرية.'
			},
			exclusive: true
		}
	},

	'reassured-states': {
		name: {
			en: 'Effect beyond the borders',
			inSentence: 'the effect beyond the borders',
			ar: 'الأثر خارج الحدود'
		},
		topics: ['coalition'],
		question: {
			en: 'Which gain would the neighbours have if the coalition stays?',
			ar: 'ما المكسب الذي تجنيه دول الجوار إذا بقي التحالف؟'
		},
		position: {
			value: { en: 'reasons to feel reassured and safe', ar: 'أسباب للاطمئنان والشعور بالثقة' },
			...author,
			exclusive: true
		}
	},

	'international-support': {
		name: {
			en: 'Standing abroad',
			inSentence: 'standing abroad',
			ar: 'المكانة الدولية'
		},
		topics: ['coalition'],
		question: {
			en: 'Which gain would Iraq have abroad if the coalition stays?',
			ar: 'ما المكسب الذي يجنيه العراق في الخارج إذا بقي التحالف؟'
		},
		position: {
			value: {
				en: 'backing in forums and at the World Bank',
				ar: 'دعم في المحافل ولدى البنك الدولي'
			},
			...author,
			exclusive: true
		}
	},

	'federal-decisions': {
		name: {
			en: 'Effect on federal rule',
			inSentence: 'the effect on federal rule',
			ar: 'الأثر في الحكم الاتحادي'
		},
		topics: ['coalition'],
		question: {
			en: 'Which gain would the federal government have if the coalition stays?',
			ar: 'ما المكسب الذي تجنيه الحكومة الاتحادية إذا بقي التحالف؟'
		},
		position: {
			value: {
				en: 'help to impose order and keep the land whole',
				ar: 'عون على فرض الأمن وحفظ وحدة الأراضي'
			},
			...author,
			exclusive: true
		}
	},

	'february-2019-plans': {
		name: {
			en: 'US intentions in February 2019',
			inSentence: 'US intentions in February 2019',
			ar: 'نوايا واشنطن في شباط ٢٠١٩'
		},
		topics: ['coalition'],
		question: {
			en: 'What did the United States want in Iraq in February 2019?',
			ar: 'ما الذي أرادته واشنطن في العراق في شباط ٢٠١٩؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'an open-ended stay, with more combat roles and fewer people',
						ar: 'وجود مفتوح المدة بأدوار قتالية أكثر وأفراد أقل'
					},
					...author
				},
				{
					value: {
						en: 'a limited role by invitation, in respect of sovereignty',
						ar: 'دور محدود بدعوة من بغداد وباحترام سيادتها'
					},
					sources: [
						'ap-2019-02-13',
						'washington-times-2019-02-13',
						'small-wars-journal-2019-02-13'
					],
					accordingTo: {
						en: 'the acting defense secretary Patrick Shanahan',
						ar: 'وزير الدفاع بالوكالة باتريك شاناهان'
					}
				},
				{
					value: {
						en: 'to keep troops there so as to watch Iran',
						ar: 'إبقاء الجنود هناك لمراقبة إيران'
					},
					sources: ['washington-times-2019-02-13'],
					accordingTo: {
						en: "President Trump's interview of that month",
						ar: 'الرئيس ترامب في مقابلة ذلك الشهر'
					}
				}
			],
			note: {
				en: 'The record of that month shows no such plan as the article tells of.',
				ar: 'ولا يظهر في ما نُشر ذلك الشهر تخطيط كالذي يذكره المقال.'
			}
		}
	},

	'seven-month-stall': {
		name: {
			en: 'Stall of seven months',
			inSentence: 'the stall of seven months',
			ar: 'جمود الأشهر السبعة'
		},
		topics: ['coalition'],
		question: {
			en: 'Which fighting held up the plans of February 2019 for seven months?',
			ar: 'ما القتال الذي عطّل خطط شباط ٢٠١٩ سبعة أشهر؟'
		},
		position: {
			value: {
				en: 'that in Syria, to the east of the Euphrates',
				ar: 'معارك شرق الفرات في الجانب السوري'
			},
			...author,
			note: {
				en: 'The timing is unclear in the translation, and no other source was found.',
				ar: 'التوقيت غير واضح في الترجمة، ولم يُعثر على مصدر آخر.'
			}
		}
	},

	'size-of-foreign-forces': {
		name: {
			en: 'Size of the foreign forces',
			inSentence: 'the size of the foreign forces',
			ar: 'حجم القوات الأجنبية'
		},
		topics: ['coalition'],
		question: {
			en: 'How large were the foreign forces in Iraq in spring 2020?',
			ar: 'ما حجم القوات الأجنبية في العراق في ربيع ٢٠٢٠؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'under 10,000, coalition and United States together',
						ar: 'دون ١٠ آلاف للتحالف والولايات المتحدة معًا'
					},
					...author
				},
				{
					value: {
						en: 'some 7,500, of whom 5,200 were American',
						ar: 'نحو ٧٬٥٠٠ منهم ٥٬٢٠٠ أميركي'
					},
					sources: ['afp-2020-03-27'],
					accordingTo: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' }
				}
			],
			note: {
				en: 'The two do not contradict one another; one is the finer count.',
				ar: 'لا تناقض بين القولين، وإنما أحدهما أدق.'
			}
		}
	},

	'road-to-beirut': {
		name: {
			en: 'Question about factions and coalition',
			inSentence: 'the question about factions and coalition',
			ar: 'سؤال الفصائل والتحالف'
		},
		topics: ['coalition', 'factions'],
		question: {
			en: 'Which road does he doubt that so few foreign troops could cut?',
			ar: 'أيّ طريق يشكّ في قدرة هذا العدد القليل من الجنود على قطعه؟'
		},
		position: {
			value: {
				en: "the loyalists' one from Tehran to Beirut",
				ar: 'طريق الولائيين من طهران إلى بيروت'
			},
			...author,
			note: {
				en: 'A rhetorical question: he gives no answer of his own.',
				ar: 'سؤال بلاغي لا يجيب عنه بنفسه.'
			}
		}
	},

	'drones-instead-of-troops': {
		name: {
			en: 'Substitute for troops',
			inSentence: 'a substitute for troops',
			ar: 'البديل عن الجنود'
		},
		topics: ['coalition'],
		question: {
			en: 'What do some US experts hold to be enough in place of many soldiers?',
			ar: 'ما الذي يراه خبراء أميركيون كافيًا بدل كثرة الجنود؟'
		},
		position: {
			value: {
				en: 'drones and special operations, run from safe ground',
				ar: 'المسيّرات والعمليات الخاصة من أرض موثوقة'
			},
			...author,
			note: {
				en: 'From Kurdistan and western Iraq; the models are Yemen, Afghanistan and Idlib.',
				ar: 'من كردستان وغرب العراق، على مثال اليمن وأفغانستان وإدلب.'
			}
		}
	},

	'no-wider-conflict': {
		name: {
			en: 'US interest in the conflict',
			inSentence: 'the US interest in the conflict',
			ar: 'مصلحة واشنطن في الصراع'
		},
		topics: ['coalition', 'escalation'],
		question: {
			en: 'Why is it not in the US interest to widen the conflict?',
			ar: 'لماذا لا مصلحة لواشنطن في توسيع الصراع؟'
		},
		position: {
			value: {
				en: 'because factions are rooted in state and people, and errors help them',
				ar: 'لأن الفصائل متجذرة في الدولة والناس وكل خطأ يخدمها'
			},
			...author,
			exclusive: true
		}
	},

	'talk-of-a-coup': {
		name: {
			en: 'Talk of a coup',
			inSentence: 'the talk of a coup',
			ar: 'حديث الانقلاب'
		},
		topics: ['coalition', 'institutions'],
		question: {
			en: 'What is there to the talk of a military coup against the Shia parties?',
			ar: 'ما حقيقة الحديث عن انقلاب عسكري على الأحزاب الشيعية؟'
		},
		position: {
			value: {
				en: 'mere nonsense, since society is too divided for it',
				ar: 'مجرد هراء لأن المجتمع أشد انقسامًا من ذلك'
			},
			...author
		}
	},

	'french-and-canadian-moves': {
		name: {
			en: 'French and Canadian moves',
			inSentence: 'the French and Canadian moves',
			ar: 'تحركات الفرنسيين والكنديين'
		},
		topics: ['coalition', 'epidemic'],
		question: {
			en: 'What was becoming of the French and Canadian missions in spring 2020?',
			ar: 'ما مصير البعثتين الفرنسية والكندية في ربيع ٢٠٢٠؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'they had stopped work in the north and meant to leave Iraq',
						ar: 'أوقفتا عملهما في الشمال وتنويان مغادرة العراق'
					},
					...author
				},
				{
					value: {
						en: 'many trainers were going to Kuwait, and for a time only',
						ar: 'ينتقل كثير من المدربين إلى الكويت مؤقتًا'
					},
					sources: ['cbc-2020-04'],
					accordingTo: {
						en: 'a Canadian defence official quoted by CBC',
						ar: 'مسؤول دفاعي كندي نقلت عنه هيئة الإذاعة الكندية'
					}
				},
				{
					value: {
						en: 'about 200 people were leaving for now, over COVID-19',
						ar: 'يغادر نحو ٢٠٠ فرد مؤقتًا بسبب جائحة كورونا'
					},
					sources: ['afp-2020-03-26', 'atalayar-2020-03-26'],
					accordingTo: { en: 'the French government', ar: 'الحكومة الفرنسية' }
				}
			],
			note: {
				en: 'Both governments called their moves temporary.',
				ar: 'وصفت الحكومتان تحركاتهما بأنها مؤقتة.'
			}
		}
	},

	'nature-of-us-presence': {
		name: {
			en: 'Nature of the US presence',
			inSentence: 'the nature of the US presence',
			ar: 'صفة الوجود الأميركي'
		},
		topics: ['coalition', 'law'],
		question: {
			en: 'What were the US forces in Iraq in early 2020?',
			ar: 'ما صفة القوات الأميركية في العراق في أوائل ٢٠٢٠؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'guests by agreement between the two executives',
						ar: 'ضيف باتفاق بين السلطتين التنفيذيتين'
					},
					sources: ['crs-2020-01-10'],
					accordingTo: {
						en: 'the US Congressional Research Service',
						ar: 'خدمة أبحاث الكونغرس الأميركي'
					}
				},
				{
					value: {
						en: 'occupiers, to be met with the language of force',
						ar: 'محتل يُخاطَب بلغة القوة'
					},
					sources: ['iran-daily-2020-04-04'],
					accordingTo: {
						en: "eight factions, among them Asa'ib Ahl al-Haq and al-Nujaba",
						ar: 'ثمانية فصائل منها عصائب أهل الحق والنجباء'
					}
				}
			],
			note: {
				en: 'The arrangement of 2014 was never put to parliament, so a government can end it.',
				ar: 'لم يُعرض ترتيب ٢٠١٤ على مجلس النواب، فبوسع الحكومة إنهاؤه.'
			}
		}
	},

	'why-bases-were-handed-over': {
		name: {
			en: 'Handover of bases in spring 2020',
			inSentence: 'the handover of bases in spring 2020',
			ar: 'تسليم القواعد في ربيع ٢٠٢٠'
		},
		topics: ['coalition', 'escalation'],
		question: {
			en: 'Why did the coalition leave several bases in spring 2020?',
			ar: 'لماذا غادر التحالف عددًا من قواعده في ربيع ٢٠٢٠؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'as long planned, after success against ISIS',
						ar: 'تنفيذًا لخطة سابقة بعد النجاح ضد داعش'
					},
					sources: ['coalition-2020-04-04', 'mecra-2020-03-29', 'ap-2020-03-20'],
					accordingTo: { en: 'the coalition itself', ar: 'التحالف نفسه' },
					note: {
						en: 'It denied a link to the attacks and to COVID-19.',
						ar: 'ونفى أي صلة بالهجمات أو بجائحة كورونا.'
					}
				},
				{
					value: {
						en: 'perhaps in view of the recent rocket fire',
						ar: 'ربما بالنظر إلى القصف الصاروخي الأخير'
					},
					sources: ['southfront-2020-03-26'],
					accordingTo: { en: 'South Front', ar: 'موقع «ساوث فرونت»' }
				}
			],
			note: {
				en: 'That the handovers followed the attacks is agreed; that they came of them is not.',
				ar: 'لا خلاف في أن التسليم تلا الهجمات، وإنما الخلاف في أنه نتج عنها.'
			}
		}
	}
} as const satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'claim'>>;
