import { defineNotes } from '$lib/content';
import { ids } from './ids';

/** What happened, oldest first. Tolls and blame are always somebody's word. */
export const events = defineNotes(ids, 'event', {
	'fall-of-mosul-2014': {
		name: { en: 'Fall of Mosul', inSentence: 'the fall of Mosul', ar: 'سقوط الموصل' },
		topics: ['escalation'],
		date: {
			value: '2014-06-10',
			sources: [
				'anadolu-fall-of-mosul',
				'noon-post-fall-of-mosul',
				'al-asadi-2016-07-26',
				'al-jazeera-2016-10-22'
			],
			note: {
				en: 'Three days before the fatwa of sufficient jihad.',
				ar: 'قبل ثلاثة أيام من فتوى الجهاد الكفائي.'
			}
		},
		actor: {
			value: 'isis',
			sources: [
				'anadolu-fall-of-mosul',
				'noon-post-fall-of-mosul',
				'rudaw-2015-06-10',
				'al-jazeera-2016-10-22'
			]
		},
		outcome: {
			value: {
				en: 'Army units collapsed, and calls for volunteers followed within days.',
				ar: 'انهارت قطعات من الجيش، وصدرت خلال أيام دعوات إلى التطوع.'
			},
			sources: ['anadolu-fall-of-mosul', 'noon-post-fall-of-mosul', 'rudaw-2015-06-10'],
			exclusive: true
		}
	},

	'battle-of-mosul-2016': {
		name: {
			en: 'Battle of Mosul',
			inSentence: 'the battle of Mosul',
			ar: 'معركة الموصل',
			arabic: ['تحرير الموصل']
		},
		topics: ['coalition'],
		date: {
			value: '2016-10-17/2017-07',
			sources: ['reuters-2016-11-27', 'easo-2019', 'easo-2019-security']
		},
		outcome: {
			value: {
				en: 'Iraqi forces fought with coalition support, and the PMF operated to the west.',
				ar: 'قاتلت القوات العراقية بدعم من التحالف، وعمل الحشد الشعبي في المحور الغربي.'
			},
			sources: ['reuters-2016-11-27', 'easo-2019']
		}
	},

	'general-election-2018': {
		name: {
			en: 'General election of 2018',
			inSentence: 'the general election of 2018',
			ar: 'انتخابات مجلس النواب لسنة ٢٠١٨'
		},
		topics: ['institutions'],
		date: { value: '2018-05-12', sources: ['avapress-2018-09-04', 'kurdistan24-decree-286'] },
		outcome: {
			value: {
				en: 'The Sadrist list Sairoon came first, the Fatah Alliance second and the Nasr list third.',
				ar: 'حلّت قائمة «سائرون» الصدرية أولى وتحالف «الفتح» ثانيًا وقائمة «النصر» ثالثة.'
			},
			sources: ['avapress-2018-09-04', 'kurdistan24-decree-286', 'iraqi-news-2018-09-03'],
			exclusive: true
		}
	},

	'shanahan-visit-2019': {
		name: {
			en: 'Visit of the acting US defense secretary',
			inSentence: 'the visit of the acting US defense secretary',
			ar: 'زيارة وزير الدفاع الأميركي بالوكالة'
		},
		topics: ['coalition', 'people'],
		date: {
			value: '2019-02-12',
			sources: ['washington-times-2019-02-13', 'ap-2019-02-13', 'small-wars-journal-2019-02-13'],
			note: {
				en: "Days after the US president's remark that troops in Iraq should watch Iran.",
				ar: 'بعد أيام من قول الرئيس الأميركي إن على القوات في العراق أن تراقب إيران.'
			}
		},
		place: {
			value: 'baghdad',
			sources: ['washington-times-2019-02-13', 'ap-2019-02-13']
		},
		actor: {
			value: 'patrick-shanahan',
			sources: ['washington-times-2019-02-13', 'ap-2019-02-13', 'small-wars-journal-2019-02-13']
		},
		outcome: {
			value: {
				en: 'The visitor stressed invitation and Iraqi sovereignty and did not raise sending more troops.',
				ar: 'شدّد الزائر على أن القوات جاءت بدعوة وعلى سيادة العراق، ولم يطرح إرسال مزيد منها.'
			},
			sources: ['washington-times-2019-02-13', 'ap-2019-02-13', 'small-wars-journal-2019-02-13'],
			exclusive: true
		}
	},

	'amerli-strike-2019': {
		name: {
			en: 'Strike on the Amerli base',
			inSentence: 'the strike on the Amerli base',
			ar: 'الضربة على معسكر آمرلي'
		},
		topics: ['escalation'],
		date: { value: '2019-07-19', sources: ['ynet-2019-08', 'ap-2019-08-24', 'mecra-timeline'] },
		place: { value: 'salah-al-din', sources: ['the-reference-2019-08', 'ynet-2019-08'] },
		blamed: {
			value: 'israel',
			accordingTo: {
				en: 'US and Middle Eastern officials quoted by the New York Times and the Associated Press',
				ar: 'مسؤولين أميركيين وشرق أوسطيين نقلت عنهم «نيويورك تايمز» و«أسوشيتد برس»'
			},
			sources: ['ynet-2019-08', 'ap-2019-08-24'],
			note: {
				en: 'Israel did not formally confirm it; its prime minister hinted at action.',
				ar: 'لم تؤكد إسرائيل ذلك رسميًا، ولمّح رئيس وزرائها إلى تحرّك.'
			}
		},
		outcome: {
			accounts: [
				{
					value: {
						en: 'Two Iranians were killed.',
						ar: 'قُتل إيرانيان اثنان.'
					},
					sources: ['ap-2019-08-24', 'the-reference-2019-08']
				},
				{
					value: {
						en: 'Three people were killed, one of them an Iranian.',
						ar: 'قُتل ثلاثة أشخاص أحدهم إيراني.'
					},
					sources: ['ynet-2019-08']
				}
			],
			note: {
				en: 'Reports of the dead differ; the PMF said that no Iranian died.',
				ar: 'تختلف التقارير في عدد القتلى، ونفى الحشد الشعبي مقتل أي إيراني.'
			}
		}
	},

	'camp-ashraf-strike-2019': {
		name: {
			en: 'Strike on Camp Ashraf',
			inSentence: 'the strike on Camp Ashraf',
			ar: 'الضربة على معسكر أشرف'
		},
		topics: ['escalation'],
		date: {
			value: '2019-07',
			sources: ['jerusalem-post-2019', 'mecra-timeline'],
			note: {
				en: 'Sources differ on the day: the 28th or the 30th.',
				ar: 'تختلف المصادر في اليوم، فمنها ما يذكر ٢٨ تموز ومنها ما يذكر ٣٠ منه.'
			}
		},
		place: { value: 'diyala', sources: ['jerusalem-post-2019', 'mecra-timeline'] },
		blamed: {
			value: 'israel',
			accordingTo: {
				en: 'Western diplomats quoted by Asharq Al-Awsat',
				ar: 'دبلوماسيين غربيين نقلت عنهم صحيفة «الشرق الأوسط»'
			},
			sources: ['jerusalem-post-2019', 'mecra-timeline'],
			note: {
				en: 'Israel did not formally confirm the strikes of that summer.',
				ar: 'لم تؤكد إسرائيل رسميًا ضربات ذلك الصيف.'
			}
		}
	},

	'camp-saqr-blast-2019': {
		name: {
			en: 'Blast at Camp Saqr',
			inSentence: 'the blast at Camp Saqr',
			ar: 'انفجار معسكر الصقر',
			latin: ['Blast at Camp Falcon']
		},
		topics: ['escalation'],
		date: { value: '2019-08-12', sources: ['the-reference-2019-08', 'airwars-saqr'] },
		place: { value: 'baghdad', sources: ['airwars-saqr'] },
		outcome: {
			value: {
				en: 'Reports spoke of one civilian killed and 28 to 30 hurt; an Iraqi panel ruled out an electrical fault.',
				ar: 'تحدثت التقارير عن مقتل مدني وإصابة ٢٨ إلى ٣٠ شخصًا، واستبعدت لجنة عراقية الخلل الكهربائي.'
			},
			sources: ['airwars-saqr', 'the-reference-2019-08'],
			note: {
				en: 'The cause is disputed: Israel, a fire and the United States have all been named.',
				ar: 'السبب محل خلاف، فقد قيل إنه من فعل إسرائيل، وقيل الولايات المتحدة، وقيل حريق.'
			},
			exclusive: true
		}
	},

	'muhandis-statement-2019': {
		name: {
			en: "PMF deputy chairman's statement on the strikes",
			inSentence: "the PMF deputy chairman's statement on the strikes",
			ar: 'بيان نائب رئيس هيئة الحشد بشأن الضربات'
		},
		topics: ['escalation', 'people'],
		date: {
			value: '2019-08-21',
			sources: ['kurdistan24-2019-08-22', 'jerusalem-post-2019'],
			note: {
				en: "The chairman's reply was reported by the next day.",
				ar: 'ونُشر رد رئيس الهيئة في اليوم التالي.'
			}
		},
		actor: {
			value: 'abu-mahdi-al-muhandis',
			sources: ['kurdistan24-2019-08-22', 'ap-2019-08-22'],
			note: {
				en: 'Al-Muhandis was the deputy, Falih al-Fayyadh the chairman.',
				ar: 'كان المهندس نائب رئيس الهيئة، وكان فالح الفياض رئيسها.'
			}
		},
		outcome: {
			value: {
				en: 'It blamed the US and four Israeli drones; al-Fayyadh said this was not the view of the PMF or the state.',
				ar: 'نسب الضربات إلى الولايات المتحدة وأربع مسيّرات إسرائيلية، وقال الفياض إن ذلك لا يمثل موقف الحشد ولا الدولة.'
			},
			sources: ['ap-2019-08-22', 'kurdistan24-2019-08-22', 'times-of-israel-2019-08-22'],
			exclusive: true
		}
	},

	'al-qaim-strike-2019': {
		name: {
			en: 'Drone strike on a PMF convoy in summer 2019',
			inSentence: 'the drone strike on a PMF convoy in summer 2019',
			ar: 'استهداف رتل للحشد الشعبي بطائرة مسيّرة في صيف ٢٠١٩'
		},
		topics: ['escalation'],
		date: {
			value: '2019-08-25',
			sources: ['pentagon-2019-08-26', 'kurdistan24-2019-09', 'memri-2019-09-03']
		},
		place: {
			value: 'al-qaim',
			sources: ['pentagon-2019-08-26', 'kurdistan24-2019-09', 'memri-2019-09-03']
		},
		blamed: {
			value: 'israel',
			accordingTo: { en: 'the PMF', ar: 'الحشد الشعبي' },
			sources: ['kurdistan24-2019-09'],
			note: {
				en: 'Israel did not formally confirm the strikes of that summer; the United States denied a role.',
				ar: 'لم تؤكد إسرائيل رسميًا ضربات ذلك الصيف، ونفت الولايات المتحدة أي دور لها.'
			}
		},
		outcome: {
			value: {
				en: 'The Pentagon denied any US role the next day and backed Iraqi sovereignty.',
				ar: 'نفت وزارة الدفاع الأميركية في اليوم التالي أي دور لها وأكدت دعمها سيادة العراق.'
			},
			sources: ['pentagon-2019-08-26'],
			note: {
				en: 'The article, by contrast, says that the White House would not deter such strikes.',
				ar: 'أما مقال الهاشمي فيقول إن البيت الأبيض أعلن أنه لن يردع مثل هذه الضربات.'
			},
			exclusive: true
		}
	},

	'protests-2019': {
		name: {
			en: 'Start of the mass protests in Baghdad and the south',
			inSentence: 'the start of the mass protests in Baghdad and the south',
			ar: 'انطلاق الاحتجاجات الواسعة في بغداد والجنوب'
		},
		topics: ['escalation'],
		date: { value: '2019-10-01', sources: ['al-bawaba-2019-12-12', 'cnn-2019-11-29'] },
		outcome: {
			value: {
				en: 'Within two months the prime minister announced that he would resign.',
				ar: 'أعلن رئيس الوزراء قبل مضيّ شهرين أنه سيستقيل.'
			},
			sources: ['cnn-2019-11-29'],
			exclusive: true
		}
	},

	'abdul-mahdi-resignation-2019': {
		name: {
			en: "Announcement of the prime minister's resignation",
			inSentence: "the announcement of the prime minister's resignation",
			ar: 'إعلان استقالة رئيس الوزراء'
		},
		topics: ['people', 'escalation'],
		date: {
			value: '2019-11-29',
			sources: ['cnn-2019-11-29', 'ap-2019-11-29'],
			note: {
				en: 'Parliament accepted it on 1 December, and he stayed on as caretaker.',
				ar: 'قبِلها مجلس النواب في ١ كانون الأول، وبقي هو على رأس حكومة تصريف الأعمال.'
			}
		},
		actor: { value: 'adel-abdul-mahdi', sources: ['cnn-2019-11-29', 'ap-2019-11-29'] },
		followed: { value: 'protests-2019', sources: ['cnn-2019-11-29'] }
	},

	'k1-attack-2019': {
		name: {
			en: 'Rocket attack on the K-1 base',
			inSentence: 'the rocket attack on the K-1 base',
			ar: 'الهجوم الصاروخي على قاعدة كي وان'
		},
		topics: ['escalation'],
		date: { value: '2019-12-27', sources: ['ktla-2019-12-29', 'csis-2019-12-30'] },
		place: {
			value: 'kirkuk',
			sources: ['ktla-2019-12-29', 'csis-2019-12-30', 'afp-2021-03-03'],
			note: {
				en: 'K-1 is in Kirkuk; Qayyarah West, handed over in March 2020, is in Nineveh.',
				ar: 'قاعدة كي وان في كركوك، أما القيارة الغربية التي سُلّمت في آذار ٢٠٢٠ ففي نينوى.'
			}
		},
		blamed: {
			value: 'kataib-hezbollah',
			accordingTo: { en: 'the US government', ar: 'الحكومة الأميركية' },
			sources: ['us-embassy-2020-02-26', 'ktla-2019-12-29'],
			note: { en: 'No group claimed the attack.', ar: 'لم تعلن أي جهة مسؤوليتها عن الهجوم.' }
		},
		outcome: {
			value: {
				en: 'By US accounts a US contractor was killed, and four US service members and two Iraqis were hurt.',
				ar: 'بحسب الرواية الأميركية، قُتل متعاقد أميركي وأصيب أربعة عسكريين أميركيين وعراقيان.'
			},
			sources: ['us-embassy-2020-02-26', 'csis-2019-12-30'],
			exclusive: true
		}
	},

	'us-strikes-december-2019': {
		name: {
			en: "Strikes on five Kata'ib Hezbollah sites in Iraq and Syria",
			inSentence: "the strikes on five Kata'ib Hezbollah sites in Iraq and Syria",
			ar: 'الضربات على خمسة مواقع لكتائب حزب الله في العراق وسوريا'
		},
		topics: ['escalation', 'coalition'],
		date: {
			value: '2019-12-29',
			sources: ['csis-2019-12-30', 'republic-world-2019-12-30', 'new-york-times-2019-12'],
			note: {
				en: 'Both rounds hit five sites: this one after K-1, the one of 13 March 2020 after Taji.',
				ar: 'أصابت كل من الجولتين خمسة مواقع: هذه بعد كي وان، وجولة ١٣ آذار ٢٠٢٠ بعد التاجي.'
			}
		},
		actor: {
			value: 'united-states',
			sources: ['csis-2019-12-30', 'republic-world-2019-12-30', 'new-york-times-2019-12'],
			note: {
				en: 'It acknowledged them; the strikes of the summer before were attributed to Israel.',
				ar: 'وقد أقرّت بها، أما ضربات الصيف السابق فنُسبت إلى إسرائيل.'
			}
		},
		outcome: {
			value: {
				en: "Reports put the dead among Kata'ib Hezbollah's fighters at 12 in a first count and 24 or 25 later.",
				ar: 'أحصت التقارير من مقاتلي كتائب حزب الله ١٢ قتيلًا في حصيلة أولى، ثم ٢٤ أو ٢٥.'
			},
			sources: ['republic-world-2019-12-30', 'new-york-times-2019-12', 'ap-2019-12'],
			exclusive: true
		},
		followed: {
			value: 'k1-attack-2019',
			sources: ['csis-2019-12-30', 'afp-2021-03-03']
		}
	},

	'embassy-storming-2019': {
		name: {
			en: 'Storming of the US embassy compound',
			inSentence: 'the storming of the US embassy compound',
			ar: 'اقتحام مجمّع السفارة الأميركية'
		},
		topics: ['escalation'],
		date: { value: '2019-12-31/2020-01-01', sources: ['afp-2021-03-03'] },
		place: { value: 'baghdad', sources: ['afp-2021-03-03'] },
		outcome: {
			value: {
				en: 'A crowd of PMF supporters entered the outer compound and withdrew after a day.',
				ar: 'دخلت جموع من مناصري الحشد الشعبي القسم الخارجي من المجمّع ثم انسحبت بعد يوم.'
			},
			sources: ['afp-2021-03-03'],
			exclusive: true
		},
		followed: { value: 'us-strikes-december-2019', sources: ['afp-2021-03-03'] }
	},

	'airport-strike-2020': {
		name: {
			en: 'Killing of Soleimani and al-Muhandis',
			inSentence: 'the killing of Soleimani and al-Muhandis',
			ar: 'مقتل سليماني والمهندس'
		},
		topics: ['escalation', 'people'],
		date: {
			value: '2020-01-03',
			sources: ['afp-2021-03-03'],
			note: {
				en: 'In US time it was still 2 January, the date that the Congressional Research Service gives.',
				ar: 'كان اليوم في الولايات المتحدة ما زال ٢ كانون الثاني، وهو ما تذكره خدمة أبحاث الكونغرس.'
			}
		},
		place: { value: 'baghdad-airport', sources: ['afp-2021-03-03', 'crs-2020-01-10'] },
		actor: {
			value: 'united-states',
			sources: ['afp-2021-03-03', 'crs-2020-01-10'],
			note: {
				en: 'It acknowledged the drone strike.',
				ar: 'وقد أقرّت بأنها نفّذت الضربة بطائرة مسيّرة.'
			}
		},
		outcome: {
			value: {
				en: "The US spoke of a defensive act, Iraq's prime minister of aggression and a breach of sovereignty.",
				ar: 'وصفت الولايات المتحدة الضربة بأنها دفاعية، ووصفها رئيس الوزراء العراقي بأنها عدوان وخرق للسيادة.'
			},
			sources: ['crs-2020-01-10', 'global-news-2020-01-05']
		},
		followed: { value: 'embassy-storming-2019', sources: ['afp-2021-03-03'] }
	},

	'aah-listing-2020': {
		name: {
			en: "Announcement of the US listing of Asa'ib Ahl al-Haq",
			inSentence: "the announcement of the US listing of Asa'ib Ahl al-Haq",
			ar: 'إعلان الإدراج الأميركي لعصائب أهل الحق'
		},
		topics: ['factions', 'law'],
		date: {
			value: '2020-01-03',
			sources: ['sputnik-2020-01-03'],
			note: {
				en: 'It had been signed the day before.',
				ar: 'وكان قد وُقّع في اليوم السابق.'
			}
		},
		outcome: {
			value: {
				en: 'The US designation as a foreign terrorist organization took effect on 10 January 2020.',
				ar: 'سرى في ١٠ كانون الثاني ٢٠٢٠ تصنيف الولايات المتحدة لها «منظمة إرهابية أجنبية».'
			},
			sources: ['federal-register-2020-01-10'],
			note: {
				en: 'Iraq, for its part, treats the brigades of the PMF as part of its armed forces.',
				ar: 'أما العراق فيعدّ ألوية الحشد الشعبي جزءًا من قواته المسلحة.'
			}
		}
	},

	'ain-al-asad-missiles-2020': {
		name: {
			en: 'Missile attack on Ain al-Asad and Erbil',
			inSentence: 'the missile attack on Ain al-Asad and Erbil',
			ar: 'الهجوم الصاروخي على عين الأسد وأربيل'
		},
		topics: ['escalation'],
		date: {
			value: '2020-01-08',
			sources: ['garda-2020-01-08'],
			note: {
				en: 'In the night from 7 to 8 January; reports in US time give the 7th.',
				ar: 'في الليلة الفاصلة بين ٧ و٨ كانون الثاني، وتذكر التقارير بالتوقيت الأميركي اليوم السابع.'
			}
		},
		actor: {
			value: 'iran',
			sources: ['washington-post-2021-01-14', 'garda-2020-01-08'],
			note: {
				en: 'It acknowledged the attack. Al-Taqaddum, also in Anbar, is the base handed over in April.',
				ar: 'وقد أقرّت بتنفيذ الهجوم. أما القاعدة التي سُلّمت في نيسان فهي التقدّم، وهي في الأنبار أيضًا.'
			}
		},
		outcome: {
			value: {
				en: 'No deaths were reported; the US count of brain injuries rose from 11 to 34 and then to 110.',
				ar: 'لم تُعلن وفيات، وارتفع عدد إصابات الدماغ بالحساب الأميركي من ١١ إلى ٣٤ ثم إلى ١١٠.'
			},
			sources: ['abs-cbn-2020-02-22', 'washington-post-2021-01-14', 'garda-2020-01-08'],
			exclusive: true
		},
		followed: {
			value: 'airport-strike-2020',
			sources: ['garda-2020-01-08', 'washington-post-2021-01-14']
		}
	},

	'abu-fadak-chosen-2020': {
		name: {
			en: 'Choice of a successor to al-Muhandis',
			inSentence: 'the choice of a successor to al-Muhandis',
			ar: 'اختيار خلف للمهندس'
		},
		topics: ['people', 'factions'],
		date: {
			value: '2020-02',
			sources: ['rudaw-2020-02-22', 'university-of-kerbala-2020-05-27', 'islam-times-2020-02-21']
		},
		outcome: {
			value: {
				en: 'A PMF committee named Abu Fadak al-Muhammadawi, and the shrine factions objected.',
				ar: 'سمّت لجنة في الحشد الشعبي أبا فدك المحمداوي، واعترضت فصائل العتبات.'
			},
			sources: ['rudaw-2020-02-22', 'university-of-kerbala-2020-05-27'],
			note: {
				en: "Not to be confused with Ahmad al-Hamidawi, secretary-general of Kata'ib Hezbollah.",
				ar: 'وهو غير أحمد الحميداوي الأمين العام لكتائب حزب الله.'
			},
			exclusive: true
		},
		followed: {
			value: 'airport-strike-2020',
			sources: ['rudaw-2020-02-22', 'university-of-kerbala-2020-05-27', 'islam-times-2020-02-21']
		}
	},

	'hamidawi-listing-2020': {
		name: {
			en: "US listing of Kata'ib Hezbollah's secretary-general",
			inSentence: "the US listing of Kata'ib Hezbollah's secretary-general",
			ar: 'الإدراج الأميركي للأمين العام لكتائب حزب الله'
		},
		topics: ['people', 'law'],
		date: {
			value: '2020-02-26',
			sources: ['us-embassy-2020-02-26', 'military-times-2020-02']
		},
		outcome: {
			value: {
				en: 'The US designated Ahmad al-Hamidawi a Specially Designated Global Terrorist.',
				ar: 'أدرجت الولايات المتحدة أحمد الحميداوي على قائمتها «للإرهابيين العالميين المصنفين بشكل خاص».'
			},
			sources: ['us-embassy-2020-02-26', 'military-times-2020-02'],
			note: {
				en: 'SDGT is a terrorism sanctions list; Executive Order 13818 is about rights and corruption.',
				ar: 'هذه قائمة عقوبات أميركية تخص الإرهاب، أما الأمر التنفيذي ١٣٨١٨ فيخص حقوق الإنسان والفساد.'
			},
			exclusive: true
		}
	},

	'makhmour-fighting-2020': {
		name: {
			en: 'Fighting in which two US Marines were killed',
			inSentence: 'the fighting in which two US Marines were killed',
			ar: 'القتال الذي قُتل فيه اثنان من مشاة البحرية الأميركية'
		},
		topics: ['escalation', 'coalition'],
		date: {
			value: '2020-03-08',
			sources: [
				'marine-corps-times-2020-03-09',
				'jerusalem-post-2020-03',
				'washington-post-2020-03-10'
			],
			note: {
				en: 'The deaths were announced on 9 March, the date that the article gives for Taji.',
				ar: 'أُعلن مقتلهما في ٩ آذار، وهو التاريخ الذي يذكره مقال الهاشمي لهجوم التاجي.'
			}
		},
		place: {
			value: 'makhmour',
			sources: [
				'marine-corps-times-2020-03-09',
				'jerusalem-post-2020-03',
				'washington-post-2020-03-10'
			],
			note: {
				en: 'Disputed between Erbil and Nineveh. It was a fight with ISIS, no rocket attack as at Taji three days later.',
				ar: 'مخمور متنازع عليها بين أربيل ونينوى. وكان ما جرى قتالًا مع داعش لا هجومًا صاروخيًا كهجوم التاجي بعده بثلاثة أيام.'
			}
		}
	},

	'taji-attack-11-march-2020': {
		name: {
			en: 'First of the two Taji rocket attacks',
			inSentence: 'the first of the two Taji rocket attacks',
			ar: 'الهجوم الصاروخي الأول على التاجي',
			arabic: ['هجوم التاجي الأول']
		},
		topics: ['escalation'],
		date: {
			value: '2020-03-11',
			sources: ['centcom-2020-03', 'ap-2020-03-14'],
			note: {
				en: 'The article prints 9 March; every other source found gives the 11th.',
				ar: 'يذكر مقال الهاشمي ٩ آذار، وتذكر سائر المصادر اليوم الحادي عشر.'
			}
		},
		place: {
			value: 'baghdad',
			sources: ['defence-post-2020-03', 'forces-net-camp-taji'],
			note: {
				en: 'Camp Taji lies in Baghdad governorate, about 27 km north of the city.',
				ar: 'يقع معسكر التاجي في محافظة بغداد، على نحو ٢٧ كيلومترًا شمال المدينة.'
			}
		},
		blamed: {
			value: 'kataib-hezbollah',
			accordingTo: { en: 'US officials', ar: 'مسؤولين أميركيين' },
			sources: ['washington-post-2020-03-13', 'afp-2020-03-13'],
			note: {
				en: "Kata'ib Hezbollah called on the perpetrators to reveal themselves.",
				ar: 'ودعت كتائب حزب الله المنفّذين إلى الكشف عن أنفسهم.'
			}
		},
		claimedBy: {
			value: 'usbat-al-thairin',
			sources: [
				'south-front-2020-03-16',
				'newsweek-2020-03',
				'isw-2020-03',
				'the-portal-center-2020-03'
			],
			note: {
				en: 'A new group; its claim came four days later and was not independently verified.',
				ar: 'جماعة جديدة، جاء إعلانها بعد أربعة أيام ولم تتحقق منه جهة مستقلة.'
			}
		},
		outcome: {
			value: {
				en: 'The US Central Command reported 18 rockets, with two Americans and one Briton killed.',
				ar: 'أعلنت القيادة المركزية الأميركية سقوط ١٨ صاروخًا ومقتل أميركيين اثنين وبريطاني.'
			},
			sources: ['centcom-2020-03'],
			note: {
				en: 'The first attack killed three people; the second wounded five.',
				ar: 'قُتل في الهجوم الأول ثلاثة، وأصيب في الثاني خمسة.'
			}
		}
	},

	'us-strikes-march-2020': {
		name: {
			en: 'Strikes on five weapons storage sites in one night',
			inSentence: 'the strikes on five weapons storage sites in one night',
			ar: 'الضربات على خمسة مخازن للأسلحة في ليلة واحدة'
		},
		topics: ['escalation', 'coalition'],
		date: {
			value: '2020-03-13',
			sources: [
				'trt-2020-03-13',
				'afp-2020-03-13',
				'washington-post-2020-03-13',
				'epic-2020-03-19'
			],
			note: {
				en: 'At about 01:00, in the night from the 12th to the 13th.',
				ar: 'نحو الساعة الواحدة بعد منتصف الليل، في الليلة الفاصلة بين ١٢ و١٣ من الشهر.'
			}
		},
		actor: {
			value: 'united-states',
			sources: ['afp-2020-03-13', 'washington-post-2020-03-13', 'straits-times-2020-03-13'],
			note: {
				en: 'It acknowledged them; strikes on depots in summer 2019 were attributed to Israel.',
				ar: 'وقد أقرّت بها، أما ضربات صيف ٢٠١٩ على المخازن فنُسبت إلى إسرائيل.'
			}
		},
		outcome: {
			value: {
				en: "Iraq's military reported three soldiers, two policemen and a civilian killed.",
				ar: 'أعلن الجيش العراقي مقتل ثلاثة جنود وشرطيين ومدني.'
			},
			sources: ['trt-2020-03-13', 'afp-2020-03-13', 'new-york-times-2020-03-13'],
			note: {
				en: "The US said that the five sites held Kata'ib Hezbollah's weapons. Other counts of the dead differ.",
				ar: 'قالت الولايات المتحدة إن المواقع الخمسة مخازن لأسلحة كتائب حزب الله. وثمة حصائل أخرى للقتلى.'
			},
			exclusive: true
		},
		followed: {
			value: 'taji-attack-11-march-2020',
			sources: ['afp-2020-03-13', 'washington-post-2020-03-13', 'straits-times-2020-03-13']
		}
	},

	'taji-attack-14-march-2020': {
		name: {
			en: 'Second of the two Taji rocket attacks',
			inSentence: 'the second of the two Taji rocket attacks',
			ar: 'الهجوم الصاروخي الثاني على التاجي',
			arabic: ['هجوم التاجي الثاني']
		},
		topics: ['escalation'],
		date: {
			value: '2020-03-14',
			sources: ['ap-2020-03-14'],
			note: {
				en: 'Three days after the first attack and one day after the US strikes.',
				ar: 'بعد ثلاثة أيام من الهجوم الأول ويوم واحد من الضربات الأميركية.'
			}
		},
		place: {
			value: 'baghdad',
			sources: ['defence-post-2020-03', 'epic-2020-03-19'],
			note: {
				en: 'Camp Taji lies in Baghdad governorate, about 27 km north of the city.',
				ar: 'يقع معسكر التاجي في محافظة بغداد، على نحو ٢٧ كيلومترًا شمال المدينة.'
			}
		},
		outcome: {
			value: {
				en: 'The Associated Press reported three coalition members and two Iraqis wounded.',
				ar: 'ذكرت وكالة أسوشيتد برس إصابة ثلاثة من أفراد التحالف وعراقيين اثنين.'
			},
			sources: ['ap-2020-03-14'],
			note: {
				en: 'People were wounded only; the deaths were in the first attack.',
				ar: 'لم يُقتل فيه أحد، فالقتلى سقطوا في الهجوم الأول.'
			},
			exclusive: true
		},
		followed: {
			value: 'us-strikes-march-2020',
			sources: ['ap-2020-03-14'],
			note: {
				en: 'It came a day later. The killing of Soleimani and al-Muhandis lay ten weeks back.',
				ar: 'جاء بعدها بيوم، وكان قد مضى على مقتل سليماني والمهندس عشرة أسابيع.'
			}
		}
	},

	'qayyarah-west-handover-2020': {
		name: {
			en: 'Handover of Qayyarah West to Iraq',
			inSentence: 'the handover of Qayyarah West to Iraq',
			ar: 'تسليم قاعدة القيارة الغربية إلى العراق'
		},
		topics: ['coalition'],
		date: {
			value: '2020-03-26',
			sources: ['rudaw-qayyarah-handover', 'southfront-2020-03-26', 'military-times-2020-03-26']
		},
		place: {
			value: 'nineveh',
			sources: ['rudaw-qayyarah-handover', 'military-times-2020-03-26'],
			note: {
				en: 'About 60 km south of Mosul; K-1, handed over three days later, is in Kirkuk.',
				ar: 'على نحو ٦٠ كيلومترًا جنوب الموصل، أما كي وان التي سُلّمت بعدها بثلاثة أيام ففي كركوك.'
			}
		},
		actor: {
			value: 'global-coalition',
			sources: ['rudaw-qayyarah-handover', 'military-times-2020-03-26'],
			note: {
				en: 'In the same days France began a withdrawal of its own.',
				ar: 'وفي الأيام نفسها بدأت فرنسا انسحابًا خاصًا بها.'
			}
		},
		outcome: {
			value: {
				en: 'South Front reported about 800 troops at the base and property worth 1.7 million dollars.',
				ar: 'ذكر موقع «ساوث فرونت» أن في القاعدة نحو ٨٠٠ جندي وممتلكات بقيمة ١٫٧ مليون دولار.'
			},
			sources: ['southfront-2020-03-26', 'sputnik-2020-03-26'],
			note: {
				en: 'The coalition said that the handovers had long been planned; observers saw a link to attacks and to COVID-19.',
				ar: 'قال التحالف إن تسليم القواعد مخطط له منذ زمن، وربطه مراقبون بالهجمات وبجائحة كورونا.'
			}
		}
	},

	'taqaddum-handover-2020': {
		name: {
			en: 'Handover of al-Taqaddum to Iraq',
			inSentence: 'the handover of al-Taqaddum to Iraq',
			ar: 'تسليم قاعدة التقدّم إلى العراق'
		},
		topics: ['coalition'],
		date: { value: '2020-04-04', sources: ['coalition-2020-04-04', 'military-times-2020-04-04'] },
		place: {
			value: 'anbar',
			sources: ['coalition-2020-04-04', 'military-times-2020-04-04'],
			note: {
				en: 'Between Ramadi and Falluja. Ain al-Asad, hit by missiles in January, is also in Anbar.',
				ar: 'تقع بين الرمادي والفلوجة. وفي الأنبار أيضًا عين الأسد التي أصابتها الصواريخ في كانون الثاني.'
			}
		},
		actor: {
			value: 'global-coalition',
			sources: ['coalition-2020-04-04', 'military-times-2020-04-04'],
			note: {
				en: 'France had begun a withdrawal of its own in March.',
				ar: 'وكانت فرنسا قد بدأت انسحابًا خاصًا بها في آذار.'
			}
		},
		outcome: {
			value: {
				en: 'By its own statement, the coalition moved out 500 troops and left property worth 3.5 million dollars.',
				ar: 'بحسب بيان التحالف، غادر ٥٠٠ جندي وسُلّمت ممتلكات بقيمة ٣٫٥ مليون دولار.'
			},
			sources: ['coalition-2020-04-04', 'rudaw-2020-04-04'],
			note: {
				en: 'The coalition said that the handovers had long been planned; observers saw a link to attacks and to COVID-19.',
				ar: 'قال التحالف إن تسليم القواعد مخطط له منذ زمن، وربطه مراقبون بالهجمات وبجائحة كورونا.'
			}
		}
	},

	'french-withdrawal-2020': {
		name: {
			en: 'Start of the French withdrawal',
			inSentence: 'the start of the French withdrawal',
			ar: 'بدء الانسحاب الفرنسي'
		},
		topics: ['coalition'],
		date: {
			value: '2020-03-25/2020-03-26',
			sources: ['afp-2020-03-26', 'atalayar-2020-03-26'],
			note: {
				en: 'Announced on the first day, begun on the second.',
				ar: 'أُعلن في اليوم الأول وبدأ في الثاني.'
			}
		},
		outcome: {
			value: {
				en: 'France called the move temporary, while Iraq said that the French had already left.',
				ar: 'قالت فرنسا إن الانسحاب مؤقت، وقال العراق إن الفرنسيين غادروا فعلًا.'
			},
			sources: ['afp-2020-03-26', 'atalayar-2020-03-26'],
			note: {
				en: 'The article places the French in the north; the reports name Baghdad and training posts.',
				ar: 'يذكر مقال الهاشمي أنهم كانوا في الشمال، وتذكر التقارير بغداد ومواقع للتدريب.'
			}
		}
	},

	'abdul-mahdi-statement-2020': {
		name: {
			en: "Commander-in-chief's statement on base attacks",
			inSentence: "the commander-in-chief's statement on base attacks",
			ar: 'بيان القائد العام بشأن استهداف القواعد'
		},
		topics: ['people', 'escalation'],
		date: {
			value: '2020-03-30',
			sources: [
				'nrt-2020-03-30',
				'al-forat-2020-03',
				'iran-press-2020-03',
				'asharq-al-awsat-2020-03-31'
			]
		},
		actor: {
			value: 'adel-abdul-mahdi',
			sources: ['nrt-2020-03-30', 'al-forat-2020-03', 'iran-press-2020-03']
		},
		outcome: {
			value: {
				en: 'It called the attacks on bases and missions unlawful, and it also warned against unauthorised military action.',
				ar: 'وصف البيان الهجمات على القواعد والبعثات بأنها غير قانونية، وحذّر أيضًا من أي عمل عسكري غير مأذون به.'
			},
			sources: [
				'nrt-2020-03-30',
				'al-forat-2020-03',
				'sawt-al-mustaqbal-2020-03',
				'asharq-al-awsat-2020-03-31'
			],
			note: {
				en: 'The article quotes the first half only; the second pointed to unlicensed flights.',
				ar: 'يكتفي مقال الهاشمي بالشق الأول من البيان، أما الشق الثاني فأشار إلى طلعات جوية غير مرخصة.'
			},
			exclusive: true
		}
	},

	'makishifa-attack-2020': {
		name: {
			en: 'Attack on tribal fighters in Salah al-Din',
			inSentence: 'the attack on tribal fighters in Salah al-Din',
			ar: 'الهجوم على مقاتلين عشائريين في صلاح الدين'
		},
		topics: ['escalation'],
		laterFact: true,
		date: {
			value: '2020-05-02',
			sources: ['washington-post-2020-05-07', 'ap-2020-05', 'talos-2020-05']
		},
		place: {
			value: 'makishifa',
			sources: ['washington-post-2020-05-07', 'ap-2020-05', 'talos-2020-05']
		},
		blamed: {
			value: 'isis',
			accordingTo: {
				en: 'the Washington Post and the Associated Press',
				ar: 'صحيفة «واشنطن بوست» ووكالة أسوشيتد برس'
			},
			sources: ['washington-post-2020-05-07', 'ap-2020-05', 'talos-2020-05']
		},
		outcome: {
			value: {
				en: 'Press reports put the dead at nine or ten.',
				ar: 'ذكرت التقارير الصحفية سقوط تسعة قتلى أو عشرة.'
			},
			sources: ['washington-post-2020-05-07', 'ap-2020-05'],
			exclusive: true
		}
	},

	'dora-raid-2020': {
		name: {
			en: "Raid on a Kata'ib Hezbollah site",
			inSentence: "the raid on a Kata'ib Hezbollah site",
			ar: 'مداهمة أحد مواقع كتائب حزب الله'
		},
		topics: ['escalation', 'institutions'],
		laterFact: true,
		date: {
			value: '2020-06-25/2020-06-26',
			sources: ['shafaq-2020-06-26', 'joint-operations-command-2020-06-26']
		},
		place: { value: 'dora', sources: ['shafaq-2020-06-26', 'isw-2020-07'] },
		actor: {
			value: 'counter-terrorism-service',
			sources: ['shafaq-2020-06-26', 'isw-2020-07', 'epic-2020-07-02'],
			note: {
				en: 'The Joint Operations Command announced how many people were held.',
				ar: 'وأعلنت قيادة العمليات المشتركة عدد المحتجزين.'
			}
		},
		outcome: {
			value: {
				en: "Armed men entered the Green Zone; the Institute for the Study of War says Kata'ib Hezbollah pressed for a release.",
				ar: 'دخل مسلحون المنطقة الخضراء، ويقول معهد دراسة الحرب إن كتائب حزب الله ضغطت للإفراج عن المحتجزين.'
			},
			sources: ['isw-2020-07'],
			exclusive: true
		}
	},

	'hashimi-killing-2020': {
		name: {
			en: 'Killing of Hisham al-Hashimi',
			inSentence: 'the killing of Hisham al-Hashimi',
			ar: 'مقتل هشام الهاشمي'
		},
		topics: ['people'],
		laterFact: true,
		date: {
			value: '2020-07-06',
			sources: ['isw-2020-07', 'il-manifesto-2020-07', 'agenzia-nova-2021-07-16'],
			note: {
				en: 'About three months after the article that this subject follows.',
				ar: 'بعد نحو ثلاثة أشهر من كتابة المقال الذي ينطلق منه هذا الموضوع.'
			}
		},
		place: {
			value: 'zayouna',
			sources: ['isw-2020-07', 'il-manifesto-2020-07', 'agenzia-nova-2021-07-16']
		},
		outcome: {
			value: {
				en: 'No group claimed it, and the arrest of suspects was announced in July 2021.',
				ar: 'لم تعلن أي جهة مسؤوليتها عنه، وأُعلن في تموز ٢٠٢١ توقيف مشتبه بهم.'
			},
			sources: ['agenzia-nova-2021-07-16'],
			exclusive: true
		}
	}
});
