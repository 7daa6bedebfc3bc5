import { defineNotes } from '$lib/content';
import { ids } from './ids';

/** Numbers that somebody counted. Where counts differ, each stays its own source's. */
export const figures = defineNotes(ids, 'figure', {
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
			en: 'How many people did the US Central Command report killed in the first Taji attack of March 2020?',
			ar: 'كم شخصًا قُتل في هجوم التاجي الأول في آذار ٢٠٢٠، بحسب القيادة المركزية الأميركية؟'
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
			ar: 'كم فردًا تقريبًا بدأت فرنسا سحبهم من العراق في آذار ٢٠٢٠؟'
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
					note: { en: "A commission's count.", ar: 'الإحصاء لإحدى المفوضيات.' }
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
			ar: 'كم مليون دولار تقريبًا كانت حصة الحشد الشعبي من موازنة الدولة لسنة ٢٠١٩؟'
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
	},

	'taji-11-march-rockets': {
		name: { en: 'Rockets of the first Taji attack', ar: 'صواريخ هجوم التاجي الأول' },
		topics: ['escalation'],
		question: {
			en: 'How many rockets were fired in the first Taji attack of March 2020?',
			ar: 'كم صاروخًا أُطلق في هجوم التاجي الأول في آذار ٢٠٢٠؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 18, max: 18, unit: { en: 'rockets', ar: 'صاروخًا' } },
					sources: ['centcom-2020-03']
				},
				{
					value: { min: 15, max: 15, unit: { en: 'rockets', ar: 'صاروخًا' } },
					sources: ['south-front-2020-03-12'],
					note: { en: '“At least”, the day after.', ar: '«على الأقل»، في اليوم التالي.' }
				}
			],
			note: {
				en: 'A count of the first hours and a later one.',
				ar: 'حصيلة من الساعات الأولى وأخرى لاحقة.'
			}
		}
	},

	'taji-14-march-rockets': {
		name: { en: 'Rockets of the second Taji attack', ar: 'صواريخ هجوم التاجي الثاني' },
		topics: ['escalation'],
		question: {
			en: 'How many rockets were fired in the second Taji attack of March 2020?',
			ar: 'كم صاروخًا أُطلق في هجوم التاجي الثاني في آذار ٢٠٢٠؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 25, max: 25, unit: { en: 'rockets', ar: 'صاروخًا' } },
					sources: ['ap-2020-03-14'],
					note: { en: '“More than”.', ar: '«أكثر من».' }
				},
				{
					value: { min: 33, max: 33, unit: { en: 'rockets', ar: 'صاروخًا' } },
					accordingTo: {
						en: 'Iraq’s Joint Operations Command',
						ar: 'قيادة العمليات المشتركة العراقية'
					},
					sources: ['south-front-2020-03-17'],
					note: {
						en: 'It also found 24 that had not been fired.',
						ar: 'وعثرت أيضًا على ٢٤ صاروخًا لم تُطلق.'
					}
				}
			],
			note: { en: 'The US and Iraqi counts differ.', ar: 'تختلف الحصيلتان الأميركية والعراقية.' }
		}
	},

	'march-2020-civilian-deaths': {
		name: {
			en: 'Civilians killed in the US strikes of March 2020',
			ar: 'المدنيون القتلى في ضربات آذار ٢٠٢٠'
		},
		topics: ['escalation'],
		question: {
			en: 'How many civilians were killed in the US strikes of 13 March 2020?',
			ar: 'كم مدنيًا قُتل في الضربات الأميركية يوم ١٣ آذار ٢٠٢٠؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 1, max: 3, unit: { en: 'civilians', ar: 'مدنيين' } },
					sources: ['airwars-karbala'],
					note: {
						en: 'Three in local reports. The coalition accepted one in September 2020.',
						ar: 'ثلاثة بحسب تقارير محلية، وأقرّ التحالف بواحد في أيلول ٢٠٢٠.'
					}
				},
				{
					value: { min: 1, max: 1, unit: { en: 'civilian', ar: 'مدني' } },
					accordingTo: { en: 'Iraq’s military', ar: 'الجيش العراقي' },
					sources: ['trt-2020-03-13'],
					note: {
						en: 'A cook at the unfinished Karbala airport, in the report.',
						ar: 'طباخ في مطار كربلاء قيد الإنشاء، بحسب التقرير.'
					}
				}
			],
			note: {
				en: 'A monitor and the military count differently.',
				ar: 'تختلف حصيلة منظمة الرصد عن حصيلة الجيش.'
			}
		}
	},

	'march-2020-regular-forces': {
		name: {
			en: 'Regular forces killed on 13 March in the article',
			ar: 'قتلى القوات النظامية في المقال'
		},
		topics: ['escalation'],
		question: {
			en: 'How many of the regular Iraqi forces were killed in the answer to Taji, by al-Hashimi’s article?',
			ar: 'كم قُتل من القوات النظامية العراقية في الرد على هجوم التاجي، بحسب مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 4, max: 4, unit: { en: 'men', ar: 'أفراد' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'Iraq’s military counted five: three soldiers and two policemen.',
				ar: 'أما الجيش العراقي فأحصى خمسة: ثلاثة جنود وشرطيين.'
			}
		}
	},

	'mosul-fall-day': {
		name: { en: 'Day on which Mosul fell', ar: 'يوم سقوط الموصل' },
		topics: ['escalation'],
		question: {
			en: 'On which day of June 2014 did Mosul fall to ISIS?',
			ar: 'في أي يوم من حزيران ٢٠١٤ سقطت الموصل بيد داعش؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 9, max: 9, unit: { en: 'June', ar: 'حزيران' } },
					sources: ['rudaw-2015-06-10', 'sofrep-2014-06'],
					note: {
						en: 'A Monday; the provincial headquarters fell late that day.',
						ar: 'كان يوم اثنين، وسقط مقر المحافظة في وقت متأخر منه.'
					}
				},
				{
					value: { min: 10, max: 10, unit: { en: 'June', ar: 'حزيران' } },
					sources: [
						'al-jazeera-2016-10-22',
						'noon-post-fall-of-mosul',
						'anadolu-fall-of-mosul',
						'al-asadi-2016-07-26'
					]
				}
			],
			note: {
				en: 'The city fell in the night between the two.',
				ar: 'سقطت المدينة في الليلة الفاصلة بينهما.'
			}
		}
	},

	'camp-ashraf-strike-day': {
		name: { en: 'Day of the strike on Camp Ashraf', ar: 'يوم الضربة على معسكر أشرف' },
		topics: ['escalation'],
		question: {
			en: 'On which day of July 2019 was Camp Ashraf struck?',
			ar: 'في أي يوم من تموز ٢٠١٩ استُهدف معسكر أشرف؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 28, max: 28, unit: { en: 'July', ar: 'تموز' } },
					accordingTo: {
						en: 'Asharq Al-Awsat, as quoted by Agenzia Nova',
						ar: '«الشرق الأوسط» كما نقلت عنها وكالة «نوفا»'
					},
					sources: ['agenzia-nova-2019-07-30']
				},
				{
					value: { min: 30, max: 30, unit: { en: 'July', ar: 'تموز' } },
					sources: ['jerusalem-post-2019'],
					note: { en: 'The day on which the report came out.', ar: 'وهو يوم نشر التقرير.' }
				}
			],
			note: {
				en: 'One gives the strike’s day, the other that of the news.',
				ar: 'يذكر أحدهما يوم الضربة والآخر يوم الخبر.'
			}
		}
	},

	'brain-injuries-january-16': {
		name: { en: 'Brain injuries, first Pentagon figure', ar: 'إصابات الدماغ، أول رقم للبنتاغون' },
		topics: ['escalation'],
		question: {
			en: 'How many US injuries at Ain al-Asad did the Pentagon’s first figure give?',
			ar: 'كم إصابة أميركية في عين الأسد ورد في أول رقم للبنتاغون؟'
		},
		quantity: {
			value: { min: 11, max: 11, unit: { en: 'injuries', ar: 'إصابة' } },
			sources: ['reuters-2020-02-21'],
			note: {
				en: 'Eleven flown out for treatment, it said on 16 January 2020; before, that nobody was hurt.',
				ar: 'أحد عشر نُقلوا للعلاج، كما قال في ١٦ كانون الثاني ٢٠٢٠، وكان قد قال إن أحدًا لم يُصب.'
			}
		}
	},

	'brain-injuries-january-28': {
		name: { en: 'Brain injuries by 28 January 2020', ar: 'إصابات الدماغ حتى ٢٨ كانون الثاني ٢٠٢٠' },
		topics: ['escalation'],
		question: {
			en: 'How many US brain injuries at Ain al-Asad did the Pentagon report on 28 January 2020?',
			ar: 'كم إصابة دماغية أميركية في عين الأسد أعلن البنتاغون في ٢٨ كانون الثاني ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 50, max: 50, unit: { en: 'injuries', ar: 'إصابة' } },
			sources: ['npr-2020-01-29'],
			note: { en: 'Up from 34 the week before.', ar: 'ارتفاعًا من ٣٤ في الأسبوع السابق.' }
		}
	},

	'brain-injuries-january-30': {
		name: { en: 'Brain injuries by 30 January 2020', ar: 'إصابات الدماغ حتى ٣٠ كانون الثاني ٢٠٢٠' },
		topics: ['escalation'],
		question: {
			en: 'How many US brain injuries at Ain al-Asad did the Pentagon report on 30 January 2020?',
			ar: 'كم إصابة دماغية أميركية في عين الأسد أعلن البنتاغون في ٣٠ كانون الثاني ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 64, max: 64, unit: { en: 'injuries', ar: 'إصابة' } },
			sources: ['new-york-times-2020-01-30'],
			note: { en: 'Fourteen more than two days before.', ar: 'بزيادة أربع عشرة عن يومين قبله.' }
		}
	},

	'brain-injuries-february-21': {
		name: { en: 'Brain injuries, last Pentagon figure', ar: 'إصابات الدماغ، آخر رقم للبنتاغون' },
		topics: ['escalation'],
		question: {
			en: 'How many US brain injuries at Ain al-Asad had the Pentagon reported by late February 2020?',
			ar: 'كم إصابة دماغية أميركية في عين الأسد أعلن البنتاغون حتى أواخر شباط ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 110, max: 110, unit: { en: 'injuries', ar: 'إصابة' } },
			sources: ['abs-cbn-2020-02-22'],
			note: { en: 'It was 109 on 10 February.', ar: 'وكان العدد ١٠٩ في ١٠ شباط.' }
		}
	},

	'ain-al-asad-hits': {
		name: { en: 'Missiles that hit Ain al-Asad', ar: 'الصواريخ التي أصابت عين الأسد' },
		topics: ['escalation'],
		question: {
			en: 'How many of the missiles of January 2020 hit Ain al-Asad, by the Washington Post?',
			ar: 'كم صاروخًا من صواريخ كانون الثاني ٢٠٢٠ أصاب عين الأسد، بحسب «واشنطن بوست»؟'
		},
		quantity: {
			value: { min: 11, max: 11, unit: { en: 'missiles', ar: 'صاروخًا' } },
			sources: ['washington-post-2021-01-14']
		}
	},

	'attacks-by-16-february-2020': {
		name: { en: 'Attacks counted by 16 February 2020', ar: 'الهجمات المحصاة حتى ١٦ شباط ٢٠٢٠' },
		topics: ['escalation'],
		question: {
			en: 'How many attacks on US targets since October 2019 had AFP counted by 16 February 2020?',
			ar: 'كم هجومًا على أهداف أميركية منذ تشرين الأول ٢٠١٩ أحصت فرانس برس حتى ١٦ شباط ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 19, max: 19, unit: { en: 'attacks', ar: 'هجومًا' } },
			sources: ['afp-2020-02-16', 'trt-2020-02-16']
		}
	},

	'attacks-by-17-march-2020': {
		name: { en: 'Attacks counted by 17 March 2020', ar: 'الهجمات المحصاة حتى ١٧ آذار ٢٠٢٠' },
		topics: ['escalation'],
		question: {
			en: 'How many rocket attacks since late October 2019 had been counted by 17 March 2020?',
			ar: 'كم هجومًا صاروخيًا منذ أواخر تشرين الأول ٢٠١٩ أُحصي حتى ١٧ آذار ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 24, max: 24, unit: { en: 'attacks', ar: 'هجومًا' } },
			sources: ['defense-post-2020-03-17', 'new-arab-2020-03-17'],
			note: {
				en: 'On the US embassy or bases with foreign troops.',
				ar: 'على السفارة الأميركية أو قواعد تضم قوات أجنبية.'
			}
		}
	},

	'attacks-dead-by-17-march-2020': {
		name: {
			en: 'US soldiers killed in the attacks by March 2020',
			ar: 'الجنود الأميركيون القتلى في الهجمات حتى آذار ٢٠٢٠'
		},
		topics: ['escalation'],
		question: {
			en: 'How many US military personnel had the rocket attacks killed by 17 March 2020?',
			ar: 'كم عسكريًا أميركيًا قُتل في الهجمات الصاروخية حتى ١٧ آذار ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 3, max: 3, unit: { en: 'people', ar: 'قتلى' } },
			sources: ['defense-post-2020-03-17'],
			note: {
				en: 'And one British and one Iraqi soldier.',
				ar: 'إضافة إلى جندي بريطاني وجندي عراقي.'
			}
		}
	},

	'protest-deaths-first-wave-un': {
		name: { en: 'Dead of the first wave, by the UN', ar: 'قتلى الموجة الأولى بحسب الأمم المتحدة' },
		topics: ['escalation'],
		question: {
			en: 'How many people did the UN mission count killed in the protests of early October 2019?',
			ar: 'كم قتيلًا أحصت بعثة الأمم المتحدة في احتجاجات أوائل تشرين الأول ٢٠١٩؟'
		},
		quantity: {
			value: { min: 157, max: 157, unit: { en: 'people', ar: 'قتيلًا' } },
			sources: ['rudaw-2019-10-22']
		}
	},

	'protest-deaths-first-wave-government': {
		name: {
			en: 'Dead of the first wave, by the government',
			ar: 'قتلى الموجة الأولى بحسب الحكومة'
		},
		topics: ['escalation'],
		question: {
			en: 'How many people did an Iraqi government inquiry count killed in the protests of early October 2019?',
			ar: 'كم قتيلًا أحصت لجنة حكومية عراقية في احتجاجات أوائل تشرين الأول ٢٠١٩؟'
		},
		quantity: {
			value: { min: 107, max: 107, unit: { en: 'dead', ar: 'قتلى' } },
			sources: ['rudaw-2019-10-22'],
			note: {
				en: 'Hours before the UN mission gave 157. It found that most had been shot in the head or chest.',
				ar: 'قبل ساعات من إعلان البعثة الأممية ١٥٧. ووجدت أن معظمهم أصيب في الرأس أو الصدر.'
			}
		}
	},

	'protest-injuries-2019': {
		name: { en: 'People injured in the protests of 2019', ar: 'جرحى احتجاجات ٢٠١٩' },
		topics: ['escalation'],
		question: {
			en: 'How many people had been injured in the protests by early December 2019?',
			ar: 'كم شخصًا جُرح في الاحتجاجات حتى أوائل كانون الأول ٢٠١٩؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 8758, max: 8758, unit: { en: 'injured', ar: 'جريحًا' } },
					sources: ['al-bawaba-2019-12-12'],
					asOf: '2019-12-09'
				},
				{
					value: { min: 17400, max: 17400, unit: { en: 'injured', ar: 'جريح' } },
					sources: ['middle-east-monitor-2019-12-05'],
					asOf: '2019-12'
				}
			],
			note: {
				en: 'The UN mission’s count is half of the commission’s.',
				ar: 'حصيلة البعثة الأممية نصف حصيلة المفوضية.'
			}
		}
	},

	'protest-deaths-commission': {
		name: { en: 'Dead by a later count of the commission', ar: 'القتلى في إحصاء لاحق للمفوضية' },
		topics: ['escalation'],
		question: {
			en: 'How many dead did the High Commission for Human Rights count when Baghdad alone had 276?',
			ar: 'كم قتيلًا أحصت مفوضية حقوق الإنسان حين بلغ عددهم في بغداد وحدها ٢٧٦؟'
		},
		quantity: {
			value: { min: 543, max: 543, unit: { en: 'people', ar: 'قتيلًا' } },
			sources: ['el-nashra-protests'],
			note: {
				en: 'Seventeen of them were members of the security forces.',
				ar: 'سبعة عشر منهم من عناصر الأمن.'
			}
		}
	},

	'protest-deaths-january-2020': {
		name: {
			en: 'Dead by January 2020 in a US report',
			ar: 'القتلى حتى كانون الثاني ٢٠٢٠ في تقرير أميركي'
		},
		topics: ['escalation'],
		question: {
			en: 'Nearly how many protest deaths did the Congressional Research Service give in January 2020?',
			ar: 'قرابة كم قتيلًا في الاحتجاجات ذكرت خدمة أبحاث الكونغرس في كانون الثاني ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 500, max: 500, approximate: true, unit: { en: 'people', ar: 'قتيل' } },
			sources: ['crs-2020-01-10']
		}
	},

	'pmf-share-shia': {
		name: { en: 'Shia share of the PMF', ar: 'نسبة الشيعة في الحشد الشعبي' },
		topics: ['institutions', 'factions'],
		question: { en: 'What share of the PMF is Shia?', ar: 'ما نسبة الشيعة في الحشد الشعبي؟' },
		quantity: {
			accounts: [
				{
					value: { min: 60, max: 60, unit: { en: 'per cent', ar: 'بالمئة' } },
					sources: ['al-hashimi-2020'],
					note: {
						en: 'With its other two shares the sum is 110.',
						ar: 'ومجموعها مع النسبتين الأخريين ١١٠.'
					}
				},
				{
					value: { min: 85, max: 85, approximate: true, unit: { en: 'per cent', ar: 'بالمئة' } },
					sources: ['draw-media-2025-07-22'],
					note: { en: 'Written in 2025.', ar: 'كُتب عام ٢٠٢٥.' }
				}
			],
			note: {
				en: 'The article and a later study are far apart.',
				ar: 'بين مقال الهاشمي ودراسة لاحقة فارق كبير.'
			}
		}
	},

	'pmf-share-sunni': {
		name: { en: 'Sunni share of the PMF in the article', ar: 'نسبة السنّة في الحشد في المقال' },
		topics: ['institutions', 'factions'],
		question: {
			en: 'What share of the PMF is Sunni, by al-Hashimi’s article?',
			ar: 'ما نسبة السنّة في الحشد الشعبي، بحسب مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 28, max: 28, unit: { en: 'per cent', ar: 'بالمئة' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'The English version prints “year”: the Arabic words for year and Sunna look alike.',
				ar: 'تطبع الترجمة الإنكليزية كلمة «سنة» بمعنى العام، لتشابه رسم الكلمتين.'
			}
		}
	},

	'pmf-share-minorities': {
		name: {
			en: 'Minorities’ share of the PMF in the article',
			ar: 'نسبة الأقليات في الحشد في المقال'
		},
		topics: ['institutions', 'factions'],
		question: {
			en: 'What share of the PMF are minorities, as printed in al-Hashimi’s article?',
			ar: 'ما نسبة الأقليات في الحشد الشعبي، كما طُبعت في مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 22, max: 22, unit: { en: 'per cent', ar: 'بالمئة' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'With 60 and 28 it cannot be right; perhaps a slip for 12.',
				ar: 'لا تستقيم مع ٦٠ و٢٨، ولعلها تصحيف عن ١٢.'
			}
		}
	},

	'pmf-shares-sum': {
		name: { en: 'Sum of the three shares in the article', ar: 'مجموع النسب الثلاث في المقال' },
		topics: ['institutions', 'factions'],
		question: {
			en: 'To what do the article’s shares of Shia, Sunni and minorities in the PMF add up?',
			ar: 'ما مجموع نسب الشيعة والسنّة والأقليات في الحشد كما يذكرها المقال؟'
		},
		quantity: {
			value: { min: 110, max: 110, unit: { en: 'per cent in all', ar: 'بالمئة في المجموع' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'So at least one of 60, 28 and 22 is wrong.',
				ar: 'أي إن واحدة على الأقل من ٦٠ و٢٨ و٢٢ خاطئة.'
			}
		}
	},

	'pmf-sunni-fighters': {
		name: { en: 'Sunni fighters in the PMF', ar: 'المقاتلون السنّة في الحشد الشعبي' },
		topics: ['institutions', 'factions'],
		question: {
			en: 'How many Sunni fighters did the PMF have?',
			ar: 'كم مقاتلًا سنيًا كان في الحشد الشعبي؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 25000, max: 30000, unit: { en: 'fighters', ar: 'مقاتل' } },
					accordingTo: { en: 'the Iraqi government in 2016', ar: 'الحكومة العراقية عام ٢٠١٦' },
					sources: ['reuters-2016-11-27']
				},
				{
					value: {
						min: 25000,
						max: 25000,
						approximate: true,
						unit: { en: 'fighters', ar: 'مقاتل' }
					},
					sources: ['grey-dynamics-pmf']
				}
			],
			note: {
				en: 'A range of the government’s, and a round figure.',
				ar: 'نطاق ذكرته الحكومة، ورقم تقريبي.'
			}
		}
	},

	'pmf-strength': {
		name: { en: 'Strength of the PMF', ar: 'عديد الحشد الشعبي' },
		topics: ['institutions', 'factions'],
		question: { en: 'How many members did the PMF have?', ar: 'كم بلغ عديد الحشد الشعبي؟' },
		quantity: {
			accounts: [
				{
					value: {
						min: 60000,
						max: 60000,
						approximate: true,
						unit: { en: 'members', ar: 'منتسب' }
					},
					accordingTo: {
						en: 'the Draw Media Foundation, for 2014',
						ar: 'مؤسسة «درو ميديا» لعام ٢٠١٤'
					},
					sources: ['draw-media-2025-07-22']
				},
				{
					value: { min: 110000, max: 110000, unit: { en: 'members', ar: 'منتسب' } },
					accordingTo: { en: 'the PMF themselves in 2016', ar: 'الحشد الشعبي نفسه عام ٢٠١٦' },
					sources: ['reuters-2016-11-27'],
					note: { en: '“More than”.', ar: '«أكثر من».' }
				},
				{
					value: { min: 122000, max: 122000, unit: { en: 'members', ar: 'منتسب' } },
					accordingTo: { en: 'the Iraqi budget before 2023', ar: 'الموازنة العراقية قبل عام ٢٠٢٣' },
					sources: ['washington-institute-2023-expansion'],
					note: {
						en: 'Studies hold that more were on the ground than on the rolls.',
						ar: 'وترى دراسات أن العدد الفعلي يفوق المسجّل.'
					}
				},
				{
					value: { min: 154000, max: 154000, unit: { en: 'members', ar: 'منتسب' } },
					accordingTo: {
						en: 'Hisham al-Hashimi in his last study',
						ar: 'هشام الهاشمي في دراسته الأخيرة'
					},
					sources: ['al-hal-2020-07-07'],
					asOf: '2020-07',
					laterFact: true
				},
				{
					value: { min: 100000, max: 150000, unit: { en: 'members', ar: 'منتسب' } },
					sources: ['usip-2021-11']
				}
			],
			note: {
				en: 'Budgets, claims and estimates of different years.',
				ar: 'موازنات وتصريحات وتقديرات من سنوات مختلفة.'
			}
		}
	},

	'pmf-factions': {
		name: { en: 'Number of factions in the PMF', ar: 'عدد فصائل الحشد الشعبي' },
		topics: ['institutions', 'factions'],
		question: { en: 'How many factions make up the PMF?', ar: 'كم فصيلًا يتألف منه الحشد الشعبي؟' },
		quantity: {
			accounts: [
				{
					value: { min: 40, max: 40, approximate: true, unit: { en: 'factions', ar: 'فصيلًا' } },
					sources: ['wikipedia-pmf', 'sputnik-2017-03-09']
				},
				{
					value: { min: 67, max: 67, unit: { en: 'factions', ar: 'فصيلًا' } },
					accordingTo: {
						en: 'Hisham al-Hashimi in his last study',
						ar: 'هشام الهاشمي في دراسته الأخيرة'
					},
					sources: ['al-hal-2020-07-07'],
					asOf: '2020-07',
					laterFact: true
				}
			],
			note: {
				en: 'Other counts lie between, and up to nearly 70.',
				ar: 'وثمة أعداد أخرى بينهما وأخرى تقارب السبعين.'
			}
		}
	},

	'leading-posts-april-2020': {
		name: {
			en: 'Heads of department from the loyalist factions',
			ar: 'رؤساء الدوائر من الفصائل الولائية'
		},
		topics: ['institutions', 'factions'],
		question: {
			en: 'More than what share of the PMF’s department heads came from the loyalist factions, by the article?',
			ar: 'أكثر من أي نسبة من رؤساء دوائر الهيئة كانت من الفصائل الولائية، بحسب المقال؟'
		},
		quantity: {
			value: { min: 40, max: 40, unit: { en: 'per cent', ar: 'بالمئة' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'In July 2020 the same author gave 68 of 69 leading posts.',
				ar: 'وفي تموز ٢٠٢٠ ذكر الكاتب نفسه ٦٨ منصبًا من ٦٩.'
			}
		}
	},

	'leading-posts-july-2020': {
		name: {
			en: 'Leading posts in al-Hashimi’s last study',
			ar: 'المناصب القيادية في دراسة الهاشمي الأخيرة'
		},
		topics: ['institutions', 'factions'],
		laterFact: true,
		question: {
			en: 'How many of 69 leading posts of the PMF did loyalists hold, by al-Hashimi’s last study?',
			ar: 'كم منصبًا من ٦٩ منصبًا قياديًا في الهيئة كان بيد الولائيين، بحسب دراسة الهاشمي الأخيرة؟'
		},
		quantity: {
			value: { min: 68, max: 68, unit: { en: 'posts', ar: 'منصبًا' } },
			sources: ['al-sharq-today-2020-07-09', 'roayah-2020-07'],
			note: {
				en: 'His article of April had spoken of over 40 per cent of the department heads.',
				ar: 'وكان مقاله في نيسان قد تحدث عن أكثر من ٤٠ بالمئة من رؤساء الدوائر.'
			}
		}
	},

	'loyalist-field-strength': {
		name: { en: 'Loyalists’ share of the field strength', ar: 'حصة الولائيين من القوام الميداني' },
		topics: ['institutions', 'factions'],
		laterFact: true,
		question: {
			en: 'What share of the PMF’s field strength did al-Hashimi’s last study give the loyalists?',
			ar: 'ما حصة الولائيين من القوام الميداني للحشد، بحسب دراسة الهاشمي الأخيرة؟'
		},
		quantity: {
			value: { min: 66, max: 66, unit: { en: 'per cent', ar: 'بالمئة' } },
			sources: ['al-sharq-today-2020-07-09', 'roayah-2020-07'],
			note: {
				en: '64 per cent of the personnel and 65 of the command centres.',
				ar: 'و٦٤ بالمئة من الموارد البشرية و٦٥ بالمئة من مراكز القيادة.'
			}
		}
	},

	'loyalist-factions': {
		name: {
			en: 'Loyalist factions in al-Hashimi’s last study',
			ar: 'الفصائل الولائية في دراسة الهاشمي الأخيرة'
		},
		topics: ['institutions', 'factions'],
		laterFact: true,
		question: {
			en: 'How many of 67 factions did al-Hashimi’s last study count as loyal to Khamenei?',
			ar: 'كم فصيلًا من ٦٧ عدّته دراسة الهاشمي الأخيرة مواليًا لخامنئي؟'
		},
		quantity: {
			value: { min: 44, max: 44, unit: { en: 'factions', ar: 'فصيلًا' } },
			sources: ['al-hal-2020-07-07']
		}
	},

	'loyalist-members': {
		name: { en: 'Members of the loyalist factions', ar: 'منتسبو الفصائل الولائية' },
		topics: ['institutions', 'factions'],
		laterFact: true,
		question: {
			en: 'How many of 154,000 PMF members did al-Hashimi’s last study give the loyalists?',
			ar: 'كم منتسبًا من ١٥٤ ألفًا نسبته دراسة الهاشمي الأخيرة إلى الولائيين؟'
		},
		quantity: {
			value: { min: 78000, max: 78000, unit: { en: 'members', ar: 'منتسب' } },
			sources: ['al-hal-2020-07-07']
		}
	},

	'coalition-strength-article': {
		name: {
			en: 'Coalition and US staff in the article',
			ar: 'أفراد التحالف والولايات المتحدة في المقال'
		},
		topics: ['coalition'],
		question: {
			en: 'Under how many coalition and US staff does al-Hashimi’s article speak of?',
			ar: 'أقل من كم فردًا من التحالف والولايات المتحدة يتحدث مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 10000, max: 10000, unit: { en: 'staff', ar: 'فرد' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'US troops alone were put at about 5,200.',
				ar: 'وقُدّرت القوات الأميركية وحدها بنحو ٥٢٠٠.'
			}
		}
	},

	'us-troops-march-2020': {
		name: { en: 'US troops in Iraq in March 2020', ar: 'القوات الأميركية في العراق في آذار ٢٠٢٠' },
		topics: ['coalition'],
		question: {
			en: 'About how many US troops were in Iraq in March 2020?',
			ar: 'كم بلغ تقريبًا عدد القوات الأميركية في العراق في آذار ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 5200, max: 5200, approximate: true, unit: { en: 'troops', ar: 'جندي' } },
			sources: ['the-national-2020-03-29', 'trt-2020-02-16']
		}
	},

	'allied-troops-june-2020': {
		name: { en: 'Allied troops in Iraq in June 2020', ar: 'قوات الحلفاء في العراق في حزيران ٢٠٢٠' },
		topics: ['coalition'],
		laterFact: true,
		question: {
			en: 'To how many troops had the allies of the US in Iraq gone down by June 2020?',
			ar: 'إلى كم جنديًا انخفضت قوات حلفاء الولايات المتحدة في العراق بحلول حزيران ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 1200, max: 1200, unit: { en: 'troops', ar: 'جندي' } },
			sources: ['sputnik-2020-06-11'],
			note: {
				en: 'By half; US forces were still about 5,200.',
				ar: 'إلى النصف، وبقيت القوات الأميركية نحو ٥٢٠٠.'
			}
		}
	},

	'us-troops-september-2020': {
		name: { en: 'US cut announced in September 2020', ar: 'الخفض الأميركي المعلن في أيلول ٢٠٢٠' },
		topics: ['coalition'],
		laterFact: true,
		question: {
			en: 'To how many troops did the US say in September 2020 that it would go down in Iraq?',
			ar: 'إلى كم جنديًا أعلنت الولايات المتحدة في أيلول ٢٠٢٠ أنها ستخفض قواتها في العراق؟'
		},
		quantity: {
			value: { min: 3000, max: 3000, unit: { en: 'troops', ar: 'جندي' } },
			sources: ['the-times-2020-09-09']
		}
	},

	'canadian-troops': {
		name: { en: 'Canadian troops in Iraq', ar: 'القوات الكندية في العراق' },
		topics: ['coalition'],
		question: {
			en: 'How many Canadian troops were in Iraq in early 2020?',
			ar: 'كم كان عدد القوات الكندية في العراق مطلع عام ٢٠٢٠؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 500, max: 500, approximate: true, unit: { en: 'troops', ar: 'جندي' } },
					sources: ['reuters-2020-01-07', 'cbc-2020-04', 'rci-2020-04-03'],
					note: { en: 'Under NATO and the coalition together.', ar: 'ضمن الناتو والتحالف معًا.' }
				},
				{
					value: { min: 300, max: 300, approximate: true, unit: { en: 'troops', ar: 'جندي' } },
					sources: ['ottawa-citizen-2020'],
					note: {
						en: 'An estimate, after some had left in January.',
						ar: 'تقدير بعد مغادرة بعضهم في كانون الثاني.'
					}
				}
			],
			note: {
				en: 'Counted before and after a first move to Kuwait.',
				ar: 'أُحصيت قبل نقل أول إلى الكويت وبعده.'
			}
		}
	},

	'canadian-trainers': {
		name: { en: 'Canadians in the NATO mission', ar: 'الكنديون في بعثة الناتو' },
		topics: ['coalition'],
		question: {
			en: 'Around how many Canadians had been in Iraq since October 2018 to train its forces?',
			ar: 'كم كنديًا تقريبًا كان في العراق منذ تشرين الأول ٢٠١٨ لتدريب قواته؟'
		},
		quantity: {
			value: { min: 250, max: 250, approximate: true, unit: { en: 'people', ar: 'فردًا' } },
			sources: ['ipolitics-2020-03-09']
		}
	},

	'french-trainers': {
		name: { en: 'French trainers among those withdrawn', ar: 'المدربون بين الفرنسيين المنسحبين' },
		topics: ['coalition'],
		question: {
			en: 'About how many of the French staff withdrawn in March 2020 were trainers?',
			ar: 'كم مدربًا تقريبًا كان بين الفرنسيين المنسحبين في آذار ٢٠٢٠؟'
		},
		quantity: {
			value: { min: 100, max: 100, approximate: true, unit: { en: 'people', ar: 'فرد' } },
			sources: ['atalayar-2020-03-26']
		}
	},

	'bases-handed-over': {
		name: { en: 'Bases handed over once al-Taqaddum was', ar: 'القواعد المسلّمة مع تسليم التقدّم' },
		topics: ['coalition'],
		question: {
			en: 'How many bases had the coalition handed over once it had left al-Taqaddum?',
			ar: 'كم قاعدة كان التحالف قد سلّمها بعد مغادرته التقدّم؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 4, max: 4, unit: { en: 'bases', ar: 'قواعد' } },
					sources: ['coalition-2020-04-04']
				},
				{
					value: { min: 5, max: 5, unit: { en: 'bases', ar: 'قواعد' } },
					sources: ['rudaw-2020-04-04'],
					note: {
						en: 'Al-Qaim, Qayyarah, K-1, al-Sqoor in Mosul and al-Taqaddum.',
						ar: 'القائم والقيارة وكي وان والصقور في الموصل والتقدّم.'
					}
				}
			],
			note: {
				en: 'The coalition’s release and Rudaw differ by one.',
				ar: 'يختلف بيان التحالف ورووداو بواحدة.'
			}
		}
	},

	'taqaddum-troops': {
		name: { en: 'Troops that left al-Taqaddum', ar: 'الجنود الذين غادروا التقدّم' },
		topics: ['coalition'],
		question: {
			en: 'How many coalition troops left al-Taqaddum in April 2020, by the coalition?',
			ar: 'كم جنديًا من التحالف غادر التقدّم في نيسان ٢٠٢٠، بحسب التحالف؟'
		},
		quantity: {
			value: { min: 500, max: 500, unit: { en: 'troops', ar: 'جندي' } },
			sources: ['coalition-2020-04-04', 'rudaw-2020-04-04']
		}
	},

	'qayyarah-troops': {
		name: { en: 'Troops at Qayyarah West', ar: 'الجنود في القيارة الغربية' },
		topics: ['coalition'],
		question: {
			en: 'About how many coalition troops were at Qayyarah West before its handover?',
			ar: 'كم جنديًا تقريبًا من التحالف كان في القيارة الغربية قبل تسليمها؟'
		},
		quantity: {
			value: { min: 800, max: 800, approximate: true, unit: { en: 'troops', ar: 'جندي' } },
			sources: ['southfront-2020-03-26']
		}
	},

	'grants-article': {
		name: { en: 'Military grants in the article', ar: 'المنح العسكرية في المقال' },
		topics: ['coalition'],
		question: {
			en: 'Over how many billion US dollars of security grants does al-Hashimi’s article speak of?',
			ar: 'أكثر من كم مليار دولار من المنح الأمنية يذكر مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 5, max: 5, unit: { en: 'billion US dollars', ar: 'مليارات دولار' } },
			sources: ['al-hashimi-2020'],
			note: { en: 'No other source for a total was found.', ar: 'لم يُعثر على مصدر آخر للمجموع.' }
		}
	},

	'stall-months-article': {
		name: { en: 'Length of the stall in the article', ar: 'مدة التوقف في المقال' },
		topics: ['coalition'],
		question: {
			en: 'How many months did US planning stall in 2019, by al-Hashimi’s article?',
			ar: 'كم شهرًا توقف التخطيط الأميركي عام ٢٠١٩، بحسب مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 7, max: 7, unit: { en: 'months', ar: 'أشهر' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'It blames the battles east of the Euphrates. No other source says so.',
				ar: 'ويعزوه إلى معارك شرق الفرات، ولا يقول ذلك مصدر آخر.'
			}
		}
	},

	'public-hospitals-article': {
		name: { en: 'Government hospitals in the article', ar: 'المستشفيات الحكومية في المقال' },
		topics: ['institutions'],
		question: {
			en: 'How many government hospitals does al-Hashimi’s article give Iraq?',
			ar: 'كم مستشفى حكوميًا في العراق بحسب مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 260, max: 260, unit: { en: 'hospitals', ar: 'مستشفى' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'All in city centres, he writes, and many out of service.',
				ar: 'كلها في مراكز المدن وكثير منها خارج الخدمة، كما يكتب.'
			}
		}
	},

	'private-hospitals-article': {
		name: { en: 'Private hospitals in the article', ar: 'المستشفيات الأهلية في المقال' },
		topics: ['institutions'],
		question: {
			en: 'How many private hospitals does al-Hashimi’s article give Iraq?',
			ar: 'كم مستشفى أهليًا في العراق بحسب مقال الهاشمي؟'
		},
		quantity: {
			value: { min: 121, max: 121, unit: { en: 'hospitals', ar: 'مستشفى' } },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'The English version calls them “community” hospitals, a slip for private.',
				ar: 'تسميها الترجمة الإنكليزية «مجتمعية»، وهو تصحيف عن الأهلية.'
			}
		}
	},

	'aah-attacks': {
		name: {
			en: 'Attacks that Asa’ib Ahl al-Haq claimed',
			ar: 'الهجمات التي تبنتها عصائب أهل الحق'
		},
		topics: ['factions'],
		question: {
			en: 'More than how many attacks had Asa’ib Ahl al-Haq claimed since 2006, by the US State Department?',
			ar: 'أكثر من كم هجومًا تبنّت عصائب أهل الحق منذ ٢٠٠٦، بحسب الخارجية الأميركية؟'
		},
		quantity: {
			value: { min: 6000, max: 6000, unit: { en: 'attacks', ar: 'هجوم' } },
			sources: ['tass-2020-01-03', 'jns-2020-01-03']
		}
	},

	'saqlawiya-missing': {
		name: { en: 'Men missing from Saqlawiya', ar: 'المفقودون من الصقلاوية' },
		topics: ['escalation'],
		question: {
			en: 'How many men who fled Saqlawiya in June 2016 were still missing?',
			ar: 'كم بقي مفقودًا من الرجال الذين فرّوا من الصقلاوية في حزيران ٢٠١٦؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 643, max: 643, unit: { en: 'people', ar: 'شخصًا' } },
					sources: ['amnesty-2017-06']
				},
				{
					value: { min: 1090, max: 1090, unit: { en: 'people', ar: 'شخصًا' } },
					accordingTo: {
						en: 'Rudaw, from figures of Human Rights Watch',
						ar: 'رووداو عن أرقام «هيومن رايتس ووتش»'
					},
					sources: ['rudaw-2019-09-29'],
					note: { en: 'Of at least 1,700 held.', ar: 'من أصل ١٧٠٠ محتجز على الأقل.' }
				}
			],
			note: { en: 'The two count other groups of men.', ar: 'يحصي كل منهما مجموعة أخرى من الرجال.' }
		}
	},

	'falluja-killings': {
		name: { en: 'Men killed by fighters around Falluja', ar: 'قتلى على يد مقاتلين حول الفلوجة' },
		topics: ['escalation'],
		question: {
			en: 'How many men were killed by PMF fighters around Falluja in 2016, by reports of the time?',
			ar: 'كم رجلًا قُتل على يد مقاتلين من الحشد حول الفلوجة عام ٢٠١٦، بحسب تقارير حينها؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 49, max: 49, unit: { en: 'people', ar: 'قتيلًا' } },
					sources: ['cep-kataib-hezbollah'],
					note: {
						en: 'It names Kata’ib Hezbollah and the town of Saqlawiya.',
						ar: 'ويسمّي كتائب حزب الله وبلدة الصقلاوية.'
					}
				},
				{
					value: { min: 66, max: 66, unit: { en: 'people', ar: 'قتيلًا' } },
					sources: ['reuters-2016-falluja'],
					note: {
						en: '“At least”, from interviews with survivors and officials.',
						ar: '«على الأقل»، استنادًا إلى مقابلات مع ناجين ومسؤولين.'
					}
				}
			],
			note: {
				en: 'Allegations, each by its own method and area.',
				ar: 'اتهامات، لكل منها منهج ونطاق.'
			}
		}
	},

	'us-soldiers-karbala-2007': {
		name: {
			en: 'US soldiers killed in the raid of January 2007',
			ar: 'الجنود الأميركيون القتلى في هجوم ٢٠٠٧'
		},
		topics: ['escalation'],
		question: {
			en: 'How many US soldiers were killed in the Karbala raid for which the US blamed Asa’ib Ahl al-Haq?',
			ar: 'كم جنديًا أميركيًا قُتل في هجوم كربلاء الذي نسبته الولايات المتحدة إلى عصائب أهل الحق؟'
		},
		quantity: {
			value: { min: 5, max: 5, unit: { en: 'soldiers', ar: 'جنود' } },
			sources: ['ap-2009-06-09', 'time-2007-07-26'],
			note: {
				en: 'One in the attack, four after being carried off.',
				ar: 'واحد في أثناء الهجوم وأربعة بعد خطفهم.'
			}
		}
	},

	'parliament-seats-2018': {
		name: { en: 'Seats in parliament from 2018', ar: 'مقاعد مجلس النواب منذ ٢٠١٨' },
		topics: ['institutions', 'law'],
		question: {
			en: 'How many seats did the parliament elected in 2018 have?',
			ar: 'كم مقعدًا في مجلس النواب المنتخب عام ٢٠١٨؟'
		},
		quantity: {
			value: { min: 329, max: 329, unit: { en: 'seats', ar: 'مقعدًا' } },
			sources: ['reuters-2018-09-16'],
			note: {
				en: 'Reports on the vote on Law 40 in 2016 speak of 327 or 328 members.',
				ar: 'وتتحدث التقارير عن التصويت على القانون ٤٠ عام ٢٠١٦ عن ٣٢٧ أو ٣٢٨ عضوًا.'
			}
		}
	},

	'law-40-present': {
		name: { en: 'Members present at the vote on Law 40', ar: 'الحاضرون في التصويت على القانون ٤٠' },
		topics: ['law'],
		question: {
			en: 'How many members of parliament did the Anadolu Agency count as present at the vote on Law 40?',
			ar: 'كم نائبًا ذكرت وكالة الأناضول أنهم حضروا التصويت على القانون ٤٠؟'
		},
		quantity: {
			value: { min: 208, max: 208, unit: { en: 'members', ar: 'نواب' } },
			sources: ['anadolu-2016-11-26'],
			note: {
				en: 'The Associated Press gives the same number as votes in favour.',
				ar: 'وتذكر أسوشيتد برس العدد نفسه لعدد المؤيدين.'
			}
		}
	},

	'isis-fighters-may-2020': {
		name: { en: 'ISIS fighters in Iraq in May 2020', ar: 'مقاتلو داعش في العراق في أيار ٢٠٢٠' },
		topics: ['escalation'],
		laterFact: true,
		question: {
			en: 'How many ISIS fighters were in Iraq in May 2020, by intelligence reports that AP quotes?',
			ar: 'كم مقاتلًا لداعش كان في العراق في أيار ٢٠٢٠، بحسب تقارير استخبارية نقلتها أسوشيتد برس؟'
		},
		quantity: {
			value: { min: 2500, max: 3000, unit: { en: 'fighters', ar: 'مقاتل' } },
			sources: ['ap-2020-05']
		}
	},

	'armed-groups-agreement-parties': {
		name: { en: 'Parties to the agreement of June 2004', ar: 'أطراف اتفاق حزيران ٢٠٠٤' },
		topics: ['law'],
		question: {
			en: 'How many parties agreed in June 2004 that their armed forces would be dissolved?',
			ar: 'كم طرفًا وافق في حزيران ٢٠٠٤ على حل قواته المسلحة؟'
		},
		quantity: {
			value: { min: 9, max: 9, unit: { en: 'parties', ar: 'أطراف' } },
			sources: ['cpa-2004-06-05', 'chilcot-report']
		}
	},

	'armed-groups-agreement-fighters': {
		name: {
			en: 'Fighters covered by the agreement of June 2004',
			ar: 'المقاتلون المشمولون باتفاق حزيران ٢٠٠٤'
		},
		topics: ['law'],
		question: {
			en: 'About how many fighters did the agreement of June 2004 on armed groups cover?',
			ar: 'كم مقاتلًا تقريبًا شمل اتفاق حزيران ٢٠٠٤ بشأن الجماعات المسلحة؟'
		},
		quantity: {
			value: { min: 100000, max: 100000, approximate: true, unit: { en: 'fighters', ar: 'مقاتل' } },
			sources: ['cpa-2004-06-05', 'chilcot-report'],
			note: {
				en: 'They were to enter the state’s forces or civilian life.',
				ar: 'كان عليهم دخول قوات الدولة أو الحياة المدنية.'
			}
		}
	},

	'coalition-countries': {
		name: { en: 'Countries in the coalition', ar: 'الدول المشاركة في التحالف' },
		topics: ['coalition'],
		question: {
			en: 'How many countries were in the coalition against ISIS?',
			ar: 'كم دولة كانت في التحالف ضد داعش؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 69, max: 69, unit: { en: 'countries', ar: 'دولة' } },
					accordingTo: {
						en: 'the US Central Command in 2017',
						ar: 'القيادة المركزية الأميركية عام ٢٠١٧'
					},
					sources: ['centcom-2017-10-17']
				},
				{
					value: { min: 81, max: 81, unit: { en: 'countries', ar: 'دولة' } },
					accordingTo: { en: 'Rudaw in 2020', ar: 'رووداو عام ٢٠٢٠' },
					sources: ['rudaw-2020-04-07']
				}
			],
			note: {
				en: 'It grew; far fewer had troops in Iraq.',
				ar: 'توسّع التحالف، وكان عدد الدول التي لها قوات في العراق أقل بكثير.'
			}
		}
	},

	'pmf-strength-2023': {
		name: {
			en: 'Strength of the PMF in the budget of 2023',
			ar: 'عديد الحشد الشعبي في موازنة ٢٠٢٣'
		},
		topics: ['institutions', 'factions'],
		laterFact: true,
		question: {
			en: 'How many members did the PMF have in 2023?',
			ar: 'كم بلغ عديد الحشد الشعبي عام ٢٠٢٣؟'
		},
		quantity: {
			accounts: [
				{
					value: { min: 238000, max: 238000, unit: { en: 'members', ar: 'منتسب' } },
					accordingTo: { en: 'parliament’s Finance Committee', ar: 'اللجنة المالية النيابية' },
					sources: ['washington-institute-2023-expansion']
				},
				{
					value: { min: 204000, max: 204000, unit: { en: 'members', ar: 'منتسب' } },
					accordingTo: { en: 'Falih al-Fayyadh', ar: 'فالح الفياض' },
					sources: ['draw-media-2025-07-22', 'washington-institute-2023-expansion']
				}
			],
			note: {
				en: 'The chairman disputed the committee’s number.',
				ar: 'اعترض رئيس الهيئة على رقم اللجنة.'
			}
		}
	}
});
