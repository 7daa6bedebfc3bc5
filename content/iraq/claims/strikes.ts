import type { ids } from '../ids';
import type { NotesOf, VocabularyOf } from '$lib/content';
import { author } from './author';

/** The strikes of 2019 and the attacks and counter-attacks after them. */
export const strikes = {
	'targets-of-2019': {
		name: {
			en: 'Targets of the strikes of 2019',
			inSentence: 'the targets of the strikes of 2019',
			ar: 'أهداف ضربات ٢٠١٩'
		},
		topics: ['escalation', 'factions'],
		question: {
			en: 'Who was hit by the strikes of 2019?',
			ar: 'مَن الذين أصابتهم ضربات ٢٠١٩؟'
		},
		position: {
			value: {
				en: 'fighters within the PMF and others outside its commission',
				ar: 'مقاتلون ضمن الحشد الشعبي وآخرون خارج هيئته'
			},
			...author,
			note: {
				en: 'Those outside he describes as in line with Iran’s project in the region.',
				ar: 'ويصف الذين هم خارج الهيئة بأنهم منسجمون مع مشروع إيران في المنطقة.'
			}
		}
	},

	'tolls-of-2019': {
		name: {
			en: 'Tolls of the strikes of 2019',
			inSentence: 'the tolls of the strikes of 2019',
			ar: 'حصائل ضربات ٢٠١٩'
		},
		topics: ['escalation'],
		question: {
			en: 'What did the strikes of summer 2019 cost in lives?',
			ar: 'كم كلّفت ضربات صيف ٢٠١٩ من الأرواح؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'hundreds of dead and thousands of wounded',
						ar: 'مئات القتلى وآلاف الجرحى'
					},
					...author
				},
				{
					value: {
						en: 'at most a few dead and some tens hurt each time',
						ar: 'بضعة قتلى وعشرات المصابين على الأكثر في كل مرة'
					},
					sources: ['the-reference-2019-08', 'ynet-2019-08', 'airwars-saqr'],
					accordingTo: { en: 'reports on the single strikes', ar: 'التقارير عن كل ضربة' }
				}
			],
			note: {
				en: "No other source comes near the article's numbers.",
				ar: 'ولا يقترب أي مصدر آخر من أرقام المقال.'
			}
		}
	},

	'us-stance-on-strikes': {
		name: {
			en: 'Washington and the strikes of 2019',
			inSentence: 'Washington and the strikes of 2019',
			ar: 'واشنطن وضربات ٢٠١٩'
		},
		topics: ['escalation'],
		question: {
			en: 'What did Washington say when depots blew up in summer 2019?',
			ar: 'ماذا قالت واشنطن حين انفجرت المخازن في صيف ٢٠١٩؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'the White House would not deter attacks deep inside Iraq',
						ar: 'إن البيت الأبيض لن يردع الهجمات في عمق العراق'
					},
					...author
				},
				{
					value: {
						en: 'it had no part in them and backed Iraqi sovereignty',
						ar: 'إنها لم تشارك فيها وإنها تدعم سيادة العراق'
					},
					sources: ['pentagon-2019-08-26', 'haaretz-2019-08-26'],
					accordingTo: { en: "the Pentagon's own statement", ar: 'بيان البنتاغون نفسه' }
				}
			],
			note: {
				en: 'The White House and the Pentagon were reported not to agree.',
				ar: 'وذُكر أن البيت الأبيض والبنتاغون لم يكونا على موقف واحد.'
			}
		}
	},

	'us-verdict-on-israel': {
		name: {
			en: 'Verdict on strikes attributed to Israel',
			inSentence: 'the verdict on strikes attributed to Israel',
			ar: 'الحكم على ضربات نُسبت إلى إسرائيل'
		},
		topics: ['escalation'],
		question: {
			en: 'How did Washington judge the strikes that were attributed to Israel?',
			ar: 'ما حكم واشنطن على الضربات المنسوبة إلى إسرائيل؟'
		},
		position: {
			accounts: [
				{
					value: { en: 'as justified and not to be blamed', ar: 'مسوّغة ولا لوم فيها' },
					...author
				},
				{
					value: {
						en: 'as something from which to take its distance',
						ar: 'أمر تنأى بنفسها عنه'
					},
					sources: ['haaretz-2019-08-26'],
					accordingTo: { en: 'Haaretz', ar: 'صحيفة «هآرتس»' }
				},
				{
					value: {
						en: 'as done only because of what Iran did',
						ar: 'لم تقع إلا بسبب أفعال إيران'
					},
					sources: ['sputnik-2019-08-31'],
					accordingTo: {
						en: 'an unnamed US official quoted by Sputnik',
						ar: 'مسؤول أميركي لم يُسمَّ نقلت عنه سبوتنيك'
					}
				}
			],
			note: {
				en: 'Israel did not formally confirm the strikes; its prime minister hinted at action.',
				ar: 'لم تؤكد إسرائيل الضربات رسميًا، ولمّح رئيس وزرائها إلى تحرّك.'
			}
		}
	},

	'answer-to-the-strikes': {
		name: {
			en: "Factions' answer to the strikes",
			inSentence: "the factions' answer to the strikes",
			ar: 'رد الفصائل على الضربات'
		},
		topics: ['escalation', 'factions'],
		question: {
			en: 'What did Shia factions announce in answer to the strikes of 2019?',
			ar: 'ماذا أعلنت فصائل شيعية ردًا على ضربات ٢٠١٩؟'
		},
		position: {
			value: {
				en: 'a rejection of any US presence in the country',
				ar: 'رفض أي وجود أميركي في البلاد'
			},
			sources: ['al-hashimi-2020', 'memri-2019-09-03'],
			accordingTo: author.accordingTo,
			exclusive: true
		}
	},

	'demand-about-airspace': {
		name: {
			en: 'Demand about the airspace',
			inSentence: 'the demand about the airspace',
			ar: 'المطلب المتعلق بالأجواء'
		},
		topics: ['escalation'],
		question: {
			en: 'What did factions demand of the US forces, who held the airspace?',
			ar: 'بماذا طالبت الفصائل القوات الأميركية المسيطرة على الأجواء؟'
		},
		position: {
			value: {
				en: 'an end to Israeli raids, or leave to buy air defences',
				ar: 'وقف الغارات الإسرائيلية أو السماح بشراء دفاع جوي'
			},
			...author,
			note: {
				en: 'From Russia, China or Iran. “Their place to deter” is their duty to deter.',
				ar: 'من روسيا أو الصين أو إيران، مع أن الردع واجب تلك القوات.'
			},
			exclusive: true
		}
	},

	's400-warnings': {
		name: {
			en: 'Warnings about Russian air defences',
			inSentence: 'the warnings about Russian air defences',
			ar: 'التحذير من الدفاعات الجوية الروسية'
		},
		topics: ['escalation', 'law'],
		question: {
			en: 'What was Iraq told about buying Russian air defences?',
			ar: 'ماذا قيل للعراق عن شراء دفاعات جوية روسية؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'the White House refused, with threats like those made to Turkey',
						ar: 'رفض البيت الأبيض وهدّد بمثل ما هُدّدت به تركيا'
					},
					...author
				},
				{
					value: {
						en: 'sanctions would probably follow, so partners were advised against it',
						ar: 'من المرجح أن تتبعه عقوبات، فيُنصح الشركاء بتجنبه'
					},
					sources: ['sputnik-2020-01-15'],
					accordingTo: {
						en: 'Joey Hood of the State Department, in 2020',
						ar: 'جوي هود من الخارجية الأميركية في ٢٠٢٠'
					}
				},
				{
					value: {
						en: 'it might run afoul of a new law, as others might too',
						ar: 'قد يقع كغيره تحت طائلة قانون جديد'
					},
					sources: ['checkpoint-asia-2018-02-25'],
					accordingTo: {
						en: 'the State Department spokeswoman, in 2018',
						ar: 'المتحدثة باسم الخارجية الأميركية في ٢٠١٨'
					},
					note: {
						en: 'The law is CAATSA, signed in August 2017.',
						ar: 'هو قانون «كاتسا» الموقّع في آب ٢٠١٧.'
					}
				}
			],
			note: {
				en: 'The article gives neither the officials nor the dates of the warnings.',
				ar: 'لا يذكر المقال أصحاب التحذيرات ولا تواريخها.'
			}
		}
	},

	'effect-of-the-protests': {
		name: {
			en: 'Effect of the protests',
			inSentence: 'the effect of the protests',
			ar: 'أثر الاحتجاجات'
		},
		topics: ['escalation', 'factions'],
		question: {
			en: 'What did the protests of October 2019 bring the angry factions?',
			ar: 'ماذا جلبت احتجاجات تشرين الأول ٢٠١٩ للفصائل الغاضبة؟'
		},
		position: {
			value: {
				en: 'distraction, and less freedom to take revenge',
				ar: 'الانشغال وتضييق قدرتها على الثأر'
			},
			...author,
			exclusive: true
		}
	},

	'killing-of-3-january': {
		name: {
			en: 'Killing of 3 January 2020',
			inSentence: 'the killing of 3 January 2020',
			ar: 'مقتل سليماني والمهندس'
		},
		topics: ['escalation', 'people'],
		question: {
			en: 'How is the killing of Soleimani and al-Muhandis to be described?',
			ar: 'بماذا يوصف مقتل سليماني والمهندس؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'a defensive act to deter attacks being planned',
						ar: 'عمل دفاعي لردع هجمات يُعدّ لها'
					},
					sources: ['times-of-israel-2020-01-03', 'crs-2020-01-10'],
					accordingTo: { en: 'the Pentagon', ar: 'البنتاغون' }
				},
				{
					value: {
						en: 'an aggression and a breach of sovereignty',
						ar: 'عدوان وخرق للسيادة'
					},
					sources: ['global-news-2020-01-05', 'crs-2020-01-10'],
					accordingTo: { en: "Iraq's prime minister", ar: 'رئيس الوزراء العراقي' }
				},
				{
					value: {
						en: 'international terrorism and a foolish escalation',
						ar: 'إرهاب دولي وتصعيد أحمق'
					},
					sources: ['cbs-2020-01-03'],
					accordingTo: { en: "Iran's foreign minister", ar: 'وزير الخارجية الإيراني' }
				}
			]
		}
	},

	'hands-behind-the-attacks': {
		name: {
			en: 'Hands behind the attacks',
			inSentence: 'the hands behind the attacks',
			ar: 'هوية منفّذي الهجمات'
		},
		topics: ['escalation', 'factions'],
		question: {
			en: 'Who was attacking the Americans in Iraq from late 2019 on?',
			ar: 'مَن الذي هاجم الأميركيين في العراق منذ أواخر ٢٠١٩؟'
		},
		position: {
			accounts: [
				{
					value: { en: "cells of loyalists to Iran's leader", ar: 'خلايا الولائيين' },
					...author
				},
				{
					value: {
						en: 'unknown men who as a rule claimed nothing',
						ar: 'مجهولون لا يتبنّون هجماتهم عادة'
					},
					sources: ['afp-2021-03-03'],
					accordingTo: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' },
					note: {
						en: 'Washington blames factions backed by Iran, it adds.',
						ar: 'وتضيف أن واشنطن تتهم فصائل تدعمها إيران.'
					}
				}
			]
		}
	},

	'claim-for-k1': {
		name: {
			en: 'Claim for the attack on K-1',
			inSentence: 'a claim for the attack on K-1',
			ar: 'تبنّي هجوم كي وان'
		},
		topics: ['escalation'],
		question: {
			en: 'Who claimed the attack on K-1?',
			ar: 'مَن تبنّى الهجوم على قاعدة كي وان؟'
		},
		position: {
			value: { en: 'neither a faction nor what was left of ISIS', ar: 'لا فصيل ولا فلول داعش' },
			sources: ['al-hashimi-2020', 'afp-2021-03-03'],
			accordingTo: author.accordingTo,
			note: {
				en: "The United States blamed Kata'ib Hezbollah.",
				ar: 'واتهمت الولايات المتحدة كتائب حزب الله.'
			}
		}
	},

	'start-of-the-count': {
		name: {
			en: 'Start of the count of attacks',
			inSentence: 'the start of the count of attacks',
			ar: 'بداية إحصاء الهجمات'
		},
		topics: ['escalation'],
		question: {
			en: 'Which moment does the count of attacks on US interests start from?',
			ar: 'من أيّ وقت يبدأ إحصاء الهجمات على المصالح الأميركية؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'the rockets on K-1 in late December 2019',
						ar: 'صواريخ كي وان أواخر كانون الأول ٢٠١٩'
					},
					...author,
					note: {
						en: 'He reaches 25 by 30 March 2020.',
						ar: 'وبلغ العدد عنده ٢٥ حتى ٣٠ آذار ٢٠٢٠.'
					}
				},
				{
					value: {
						en: 'a series that began in late October 2019',
						ar: 'سلسلة بدأت أواخر تشرين الأول ٢٠١٩'
					},
					sources: ['afp-2020-02-16', 'afp-2020-03-13'],
					accordingTo: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' },
					note: {
						en: 'It reaches 22 by 11 March 2020.',
						ar: 'وبلغ العدد عندها ٢٢ حتى ١١ آذار ٢٠٢٠.'
					}
				}
			],
			note: {
				en: 'Counts that start on different days cannot be compared number by number.',
				ar: 'لا يُقارن رقم برقم إذا اختلف تاريخ البداية.'
			}
		}
	},

	'days-of-taji': {
		name: {
			en: 'Days of the Taji attacks',
			inSentence: 'the days of the Taji attacks',
			ar: 'توقيت هجومي التاجي'
		},
		topics: ['escalation'],
		question: {
			en: 'On which days of March 2020 was Camp Taji attacked?',
			ar: 'في أيّ يومين من آذار ٢٠٢٠ هوجم معسكر التاجي؟'
		},
		position: {
			accounts: [
				{
					value: { en: 'the ninth and the fourteenth', ar: 'التاسع والرابع عشر' },
					...author
				},
				{
					value: { en: 'the eleventh and the fourteenth', ar: 'الحادي عشر والرابع عشر' },
					sources: ['ap-2020-03-14', 'centcom-2020-03'],
					accordingTo: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' }
				}
			],
			note: {
				en: 'On 9 March the deaths of two Marines near Makhmour were announced: perhaps a mix-up.',
				ar: 'في ٩ آذار أُعلن مقتل جنديين من المارينز قرب مخمور، ولعل هذا سبب الخلط.'
			}
		}
	},

	'owner-of-the-depots': {
		name: {
			en: 'Owner of the depots hit in March 2020',
			inSentence: 'the owner of the depots hit in March 2020',
			ar: 'صاحب المخازن المستهدفة في آذار ٢٠٢٠'
		},
		topics: ['escalation', 'factions'],
		question: {
			en: 'Whose were the depots that the United States hit on 13 March 2020?',
			ar: 'لمن كانت المخازن التي ضربتها الولايات المتحدة في ١٣ آذار ٢٠٢٠؟'
		},
		position: {
			accounts: [
				{
					value: { en: 'those of Brigade 45', ar: 'اللواء ٤٥' },
					...author,
					note: {
						en: "The number is that of a PMF brigade manned by Kata'ib Hezbollah.",
						ar: 'هذا رقم لواء في الحشد قوامه من كتائب حزب الله.'
					}
				},
				{
					value: { en: "Kata'ib Hezbollah's", ar: 'كتائب حزب الله' },
					sources: ['washington-post-2020-03-13', 'straits-times-2020-03-13'],
					accordingTo: { en: 'the United States', ar: 'الولايات المتحدة' },
					note: {
						en: 'It named no brigade.',
						ar: 'ولم تذكر رقم لواء.'
					}
				}
			]
		}
	},

	'dead-of-13-march': {
		name: {
			en: 'Dead of 13 March 2020',
			inSentence: 'the dead of 13 March 2020',
			ar: 'قتلى ١٣ آذار ٢٠٢٠'
		},
		topics: ['escalation'],
		question: {
			en: 'Who died when US aircraft hit five depots on 13 March 2020?',
			ar: 'مَن قُتل حين ضرب الطيران الأميركي خمسة مخازن في ١٣ آذار ٢٠٢٠؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'four members of the regular forces and a civilian',
						ar: 'أربعة من القوات النظامية ومدني'
					},
					...author
				},
				{
					value: {
						en: 'three soldiers, two policemen and a civilian',
						ar: 'ثلاثة جنود وشرطيان ومدني'
					},
					sources: ['trt-2020-03-13', 'afp-2020-03-13', 'new-york-times-2020-03-13'],
					accordingTo: { en: "Iraq's military", ar: 'الجيش العراقي' }
				}
			],
			note: {
				en: 'The military counted six dead, the article five.',
				ar: 'أحصى الجيش ستة قتلى، والمقال خمسة.'
			}
		}
	},

	'blame-for-protest-deaths': {
		name: {
			en: 'Blame for deaths in the protests',
			inSentence: 'the blame for deaths in the protests',
			ar: 'المسؤولية عن قتلى الاحتجاجات'
		},
		topics: ['escalation', 'institutions'],
		question: {
			en: 'Who was to blame for killings at the protests of 2019?',
			ar: 'على مَن تقع تبعة قتل محتجين في عام ٢٠١٩؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'security forces and armed men whom nobody could name',
						ar: 'قوات أمنية ومسلحون لم تُعرف هويتهم'
					},
					sources: ['al-bawaba-2019-12-12'],
					accordingTo: { en: 'the United Nations mission', ar: 'بعثة الأمم المتحدة' }
				},
				{
					value: {
						en: "Asa'ib Ahl al-Haq's leaders and the PMF's security chief",
						ar: 'قادة في عصائب أهل الحق ومسؤول أمن الحشد'
					},
					sources: ['usip-2019-12-06'],
					accordingTo: {
						en: 'the US sanctions of 6 December 2019',
						ar: 'العقوبات الأميركية في ٦ كانون الأول ٢٠١٩'
					}
				}
			]
		}
	}
} as const satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'claim'>>;
