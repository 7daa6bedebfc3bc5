import type { NotesOf, VocabularyOf } from '$lib/content';
import type { ids } from '../ids';

/** The numbers of the main events, laws and forces, which a newcomer meets first. */
export const firstToLearn = {
	'k1-rockets': {
		name: { en: 'Rockets fired at K-1', ar: 'صواريخ هجوم كي وان' },
		topics: ['escalation'],
		question: {
			en: 'About how many rockets were fired at the K-1 base in the attack of December 2019?',
			ar: 'كم صاروخًا تقريبًا أُطلق على قاعدة كي وان في هجوم كانون الأول ٢٠١٩؟'
		},
		quantity: {
			value: {
				min: 30,
				max: 30,
				approximate: true,
				unit: { en: 'rockets', ar: 'صاروخًا' }
			},
			sources: ['ktla-2019-12-29', 'csis-2019-12-30', 'afp-2021-03-03']
		}
	},

	'december-2019-strike-sites': {
		name: {
			en: 'Sites struck after the K-1 attack',
			ar: 'المواقع المستهدفة بعد هجوم كي وان'
		},
		topics: ['escalation'],
		question: {
			en: 'How many sites in Iraq and Syria did the United States strike in answer to the K-1 attack?',
			ar: 'كم موقعًا في العراق وسوريا ضربت الولايات المتحدة ردًا على هجوم كي وان؟'
		},
		quantity: {
			value: { min: 5, max: 5, unit: { en: 'sites', ar: 'مواقع' } },
			sources: ['csis-2019-12-30', 'republic-world-2019-12-30', 'new-york-times-2019-12'],
			note: {
				en: 'Three in Iraq and two in Syria. The strikes of March 2020 hit as many sites.',
				ar: 'ثلاثة في العراق واثنان في سوريا. وأصابت ضربات آذار ٢٠٢٠ العدد نفسه من المواقع.'
			}
		}
	},

	'december-2019-strike-deaths': {
		name: {
			en: 'Deaths in the US strikes of December 2019',
			ar: 'قتلى الضربات الأميركية في كانون الأول ٢٠١٩'
		},
		topics: ['escalation'],
		question: {
			en: "How many Kata'ib Hezbollah fighters were killed in the US strikes of 29 December 2019?",
			ar: 'كم مقاتلًا من كتائب حزب الله قُتل في الضربات الأميركية يوم ٢٩ كانون الأول ٢٠١٩؟'
		},
		quantity: {
			accounts: [
				{
					value: {
						min: 25,
						max: 25,
						approximate: true,
						unit: { en: 'fighters', ar: 'مقاتلًا' }
					},
					sources: ['republic-world-2019-12-30', 'afp-2021-03-03'],
					accordingTo: {
						en: 'Iraqi and faction sources',
						ar: 'مصادر عراقية ومصادر من الفصيل'
					},
					note: {
						en: 'The most widely printed figure.',
						ar: 'الرقم الأكثر تداولًا.'
					}
				},
				{
					value: { min: 24, max: 24, unit: { en: 'fighters', ar: 'مقاتلًا' } },
					sources: ['new-york-times-2019-12'],
					accordingTo: {
						en: "a spokesman of Kata'ib Hezbollah",
						ar: 'متحدث باسم كتائب حزب الله'
					}
				},
				{
					value: { min: 12, max: 12, unit: { en: 'fighters', ar: 'مقاتلًا' } },
					sources: ['ap-2019-12']
				}
			],
			note: {
				en: 'The count rose after the first hours, and later figures still differ by one.',
				ar: 'ارتفعت الحصيلة بعد الساعات الأولى، وبقيت الأرقام اللاحقة تختلف بمقدار قتيل واحد.'
			}
		}
	},

	'taji-11-march-deaths': {
		name: {
			en: 'Deaths in the first Taji attack',
			ar: 'قتلى هجوم التاجي الأول'
		},
		topics: ['escalation'],
		question: {
			en: 'How many deaths in the first Taji attack of March 2020 did the US Central Command report?',
			ar: 'كم قتيلًا سقط في هجوم التاجي الأول في آذار ٢٠٢٠، بحسب القيادة المركزية الأميركية؟'
		},
		quantity: {
			value: { min: 3, max: 3, unit: { en: 'people', ar: 'قتلى' } },
			sources: ['centcom-2020-03'],
			note: {
				en: 'Two Americans and one Briton. The second attack wounded five and killed nobody.',
				ar: 'أميركيان وبريطاني. أما الهجوم الثاني فأصاب خمسة ولم يُقتل فيه أحد.'
			}
		}
	},

	'march-2020-strike-sites': {
		name: {
			en: 'Storage sites struck after the first Taji attack',
			ar: 'مواقع الخزن المستهدفة بعد هجوم التاجي الأول'
		},
		topics: ['escalation'],
		question: {
			en: 'How many storage sites did the United States strike in answer to the first Taji attack?',
			ar: 'كم موقعًا لخزن السلاح ضربت الولايات المتحدة ردًا على هجوم التاجي الأول؟'
		},
		quantity: {
			value: { min: 5, max: 5, unit: { en: 'sites', ar: 'مواقع' } },
			sources: [
				'afp-2020-03-13',
				'washington-post-2020-03-13',
				'straits-times-2020-03-13',
				'newsweek-2020-03-12'
			]
		}
	},

	'march-2020-strike-deaths': {
		name: {
			en: 'Deaths in the US strikes of March 2020',
			ar: 'قتلى الضربات الأميركية في آذار ٢٠٢٠'
		},
		topics: ['escalation'],
		question: {
			en: 'How many people were killed in the US strikes of 13 March 2020?',
			ar: 'كم شخصًا قُتل في الضربات الأميركية يوم ١٣ آذار ٢٠٢٠؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 6, max: 6, unit: { en: 'people', ar: 'أشخاص' } },
					sources: ['trt-2020-03-13', 'afp-2020-03-13', 'new-york-times-2020-03-13'],
					accordingTo: { en: "Iraq's military", ar: 'الجيش العراقي' },
					note: {
						en: 'Three soldiers, two policemen and a civilian.',
						ar: 'ثلاثة جنود وشرطيان ومدني واحد.'
					}
				},
				{
					value: { min: 5, max: 5, unit: { en: 'people', ar: 'أشخاص' } },
					sources: ['al-hashimi-2020'],
					note: {
						en: 'Four members of the regular forces and a civilian.',
						ar: 'أربعة من القوات النظامية ومدني واحد.'
					}
				}
			],
			note: {
				en: 'For civilians alone, Airwars notes up to three in local reports; the coalition accepted one.',
				ar: 'أما القتلى المدنيون وحدهم فتنقل «إيروورز» عن تقارير محلية أنهم قد يبلغون ثلاثة، وأقرّ التحالف بواحد.'
			}
		}
	},

	'ain-al-asad-missile-count': {
		name: {
			en: 'Missiles fired at Ain al-Asad and Erbil',
			ar: 'الصواريخ المطلقة على عين الأسد وأربيل'
		},
		topics: ['escalation'],
		question: {
			en: 'How many missiles did Iran fire at Ain al-Asad and Erbil in January 2020?',
			ar: 'كم صاروخًا أطلقت إيران على عين الأسد وأربيل في كانون الثاني ٢٠٢٠؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 16, max: 16, unit: { en: 'missiles', ar: 'صاروخًا' } },
					sources: ['washington-post-2021-01-14'],
					note: {
						en: 'Eleven of them hit Ain al-Asad.',
						ar: 'أصاب أحد عشر صاروخًا منها عين الأسد.'
					}
				},
				{
					value: { min: 22, max: 22, unit: { en: 'missiles', ar: 'صاروخًا' } },
					sources: ['garda-2020-01-08'],
					accordingTo: { en: "Iraq's military", ar: 'الجيش العراقي' }
				}
			],
			note: {
				en: "Iraq's military gave a higher number than a press report a year later.",
				ar: 'ذكر الجيش العراقي عددًا أعلى مما ذكره تقرير صحفي بعد عام.'
			}
		}
	},

	'attacks-on-us-interests-2020': {
		name: {
			en: 'Attacks on US interests to spring 2020',
			ar: 'الهجمات على المصالح الأميركية حتى ربيع ٢٠٢٠'
		},
		topics: ['escalation'],
		question: {
			en: 'How many attacks on US interests in Iraq had been counted by spring 2020?',
			ar: 'كم هجومًا على المصالح الأميركية في العراق أُحصي حتى ربيع ٢٠٢٠؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 25, max: 25, unit: { en: 'attacks', ar: 'هجومًا' } },
					sources: ['al-hashimi-2020'],
					asOf: '2020-03-30',
					note: {
						en: 'Counted from the K-1 attack of 27 December 2019. Only the article gives this number.',
						ar: 'محسوبة من هجوم كي وان في ٢٧ كانون الأول ٢٠١٩، ولا يرد هذا الرقم إلا في مقال الهاشمي.'
					}
				},
				{
					value: { min: 22, max: 22, unit: { en: 'attacks', ar: 'هجومًا' } },
					sources: ['afp-2020-03-13', 'the-national-2020'],
					asOf: '2020-03-11',
					note: {
						en: 'Counted from late October 2019; the first Taji attack was the last of them.',
						ar: 'محسوبة من أواخر تشرين الأول ٢٠١٩، وكان هجوم التاجي الأول آخرها.'
					}
				},
				{
					value: { min: 15, max: 15, unit: { en: 'attacks', ar: 'هجومًا' } },
					sources: ['cbc-2020-04'],
					asOf: '2020-04',
					note: { en: 'Only those of recent weeks.', ar: 'هجمات الأسابيع الأخيرة وحدها.' }
				}
			],
			note: {
				en: 'The counts start and end on different days, so they need not contradict one another.',
				ar: 'تبدأ الإحصاءات وتنتهي في أيام مختلفة، فليست متناقضة بالضرورة.'
			}
		}
	},

	'law-40-votes': {
		name: { en: 'Votes for Law 40 of 2016', ar: 'الأصوات المؤيدة للقانون ٤٠ لسنة ٢٠١٦' },
		topics: ['law'],
		question: {
			en: 'How many members of parliament voted for Law 40 of 2016?',
			ar: 'كم نائبًا صوّت بالموافقة على القانون رقم ٤٠ لسنة ٢٠١٦؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 208, max: 208, unit: { en: 'members', ar: 'نواب' } },
					sources: ['ap-2016-11']
				},
				{
					value: { min: 170, max: 170, unit: { en: 'members', ar: 'نائبًا' } },
					sources: ['usip-2021-11']
				}
			],
			note: {
				en: 'The Anadolu Agency gives 208 as the number of members present. Sunni members boycotted the vote.',
				ar: 'تذكر وكالة الأناضول أن ٢٠٨ هو عدد النواب الحاضرين. وقاطع النواب السنّة التصويت.'
			}
		}
	},

	'order-91-planned-brigades': {
		name: {
			en: 'Brigades planned under Order 91 of 2016',
			ar: 'الألوية المزمع تشكيلها بموجب الأمر ٩١ لسنة ٢٠١٦'
		},
		topics: ['law'],
		question: {
			en: 'How many combat brigades did Ahmad al-Asadi say were planned under Order 91 of 2016?',
			ar: 'كم لواءً قتاليًا كان مزمعًا تشكيله بموجب الأمر ٩١ لسنة ٢٠١٦، بحسب أحمد الأسدي؟'
		},
		quantity: {
			value: { min: 20, max: 25, unit: { en: 'brigades', ar: 'لواءً' } },
			sources: ['al-asadi-2016-07-26']
		}
	},

	'abbas-division-fighters': {
		name: { en: 'Strength of the Abbas Combat Division', ar: 'عدد مقاتلي فرقة العباس القتالية' },
		topics: ['factions'],
		question: {
			en: 'About how many fighters did the Abbas Combat Division have, by an estimate of 2020?',
			ar: 'كم مقاتلًا تقريبًا كان في فرقة العباس القتالية، بحسب تقدير من عام ٢٠٢٠؟'
		},
		quantity: {
			value: {
				min: 7000,
				max: 7000,
				approximate: true,
				unit: { en: 'fighters', ar: 'مقاتل' }
			},
			sources: ['emirates-policy-center-2020'],
			note: {
				en: 'The same estimate adds 40,000 volunteers and supporters.',
				ar: 'ويضيف التقدير نفسه ٤٠ ألفًا من المتطوعين والمساندين.'
			}
		}
	},

	'ali-al-akbar-fighters': {
		name: { en: 'Strength of the Ali al-Akbar Brigade', ar: 'عدد مقاتلي لواء علي الأكبر' },
		topics: ['factions'],
		question: {
			en: 'About how many fighters did the Ali al-Akbar Brigade have, by an estimate of 2020?',
			ar: 'كم مقاتلًا تقريبًا كان في لواء علي الأكبر، بحسب تقدير من عام ٢٠٢٠؟'
		},
		quantity: {
			value: {
				min: 3000,
				max: 3000,
				approximate: true,
				unit: { en: 'fighters', ar: 'مقاتل' }
			},
			sources: ['emirates-policy-center-2020']
		}
	},

	'french-staff-2020': {
		name: {
			en: 'French staff in Iraq in March 2020',
			ar: 'الأفراد الفرنسيون في العراق في آذار ٢٠٢٠'
		},
		topics: ['coalition'],
		question: {
			en: 'About how many staff did France begin to withdraw from Iraq in March 2020?',
			ar: 'كم بلغ تقريبًا عدد الأفراد الذين بدأت فرنسا سحبهم من العراق في آذار ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 200, max: 200, approximate: true, unit: { en: 'staff', ar: 'فرد' } },
			sources: ['afp-2020-03-26', 'atalayar-2020-03-26'],
			note: { en: 'About half of them were trainers.', ar: 'نحو نصفهم مدربون.' }
		}
	},

	'protest-deaths-2019': {
		name: { en: 'Deaths in the protests of 2019', ar: 'قتلى احتجاجات ٢٠١٩' },
		topics: ['escalation'],
		question: {
			en: 'How many people had been killed in the protests by early December 2019?',
			ar: 'كم شخصًا قُتل في الاحتجاجات حتى أوائل كانون الأول ٢٠١٩؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 424, max: 424, unit: { en: 'people', ar: 'قتيلًا' } },
					sources: ['al-bawaba-2019-12-12'],
					asOf: '2019-12-09',
					note: { en: "The UN mission's count.", ar: 'الإحصاء لبعثة الأمم المتحدة.' }
				},
				{
					value: { min: 460, max: 460, unit: { en: 'people', ar: 'قتيلًا' } },
					sources: ['middle-east-monitor-2019-12-05'],
					asOf: '2019-12',
					accordingTo: {
						en: "Iraq's High Commission for Human Rights",
						ar: 'مفوضية حقوق الإنسان العراقية'
					},
					note: { en: '“At least”, for October and November.', ar: '«على الأقل»، لشهري تشرين.' }
				}
			],
			note: {
				en: 'Numbers differ by date and body. The UN pointed to security forces and unidentified armed men.',
				ar: 'تختلف الأرقام باختلاف التاريخ والجهة. وأشارت الأمم المتحدة إلى قوات أمنية ومسلحين مجهولين.'
			}
		}
	},

	'pmf-budget-2019': {
		name: { en: 'PMF share of the 2019 budget', ar: 'حصة الحشد الشعبي من موازنة سنة ٢٠١٩' },
		topics: ['institutions'],
		question: {
			en: 'About how many million US dollars did the PMF receive from the state budget of 2019?',
			ar: 'كم بلغت تقريبًا، بملايين الدولارات، حصة الحشد الشعبي من موازنة سنة ٢٠١٩؟'
		},
		quantity: {
			value: {
				min: 2160,
				max: 2160,
				approximate: true,
				unit: { en: 'million US dollars', ar: 'مليون دولار أميركي' }
			},
			sources: ['rudaw-2020-02-22']
		}
	},

	'dora-raid-detainees': {
		name: { en: 'People held in the Dora raid', ar: 'المحتجزون في مداهمة الدورة' },
		topics: ['escalation'],
		laterFact: true,
		question: {
			en: 'How many people were held in the Dora raid of June 2020?',
			ar: 'كم شخصًا احتُجز في مداهمة الدورة في حزيران ٢٠٢٠؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 14, max: 14, unit: { en: 'people', ar: 'شخصًا' } },
					sources: ['joint-operations-command-2020-06-26', 'epic-2020-07-02']
				},
				{
					value: { min: 13, max: 13, unit: { en: 'people', ar: 'شخصًا' } },
					sources: ['shafaq-2020-06-26']
				}
			],
			note: {
				en: 'Reuters wrote of more than a dozen.',
				ar: 'وذكرت رويترز أنهم أكثر من اثني عشر شخصًا.'
			}
		}
	}
} as const satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'figure'>>;
