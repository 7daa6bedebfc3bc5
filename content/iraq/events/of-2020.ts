import type { NotesOf, VocabularyOf } from '$lib/content';
import type { ids } from '../ids';

/** What happened from January to mid-April 2020, oldest first. */
export const of2020 = {
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

	'training-suspended-2020': {
		name: {
			en: 'Suspension of foreign training in Iraq',
			inSentence: 'the suspension of foreign training in Iraq',
			ar: 'تعليق التدريب الأجنبي في العراق'
		},
		topics: ['coalition'],
		date: { value: '2020-01-04', sources: ['novinite-2020-01-04', 'the-nation-2020-01-05'] },
		outcome: {
			value: {
				en: 'NATO said that its mission went on and that only training was paused; the coalition paused its own.',
				ar: 'قال حلف الناتو إن بعثته مستمرة وإن التدريب وحده معلّق، وعلّق التحالف تدريبه أيضًا.'
			},
			sources: ['novinite-2020-01-04', 'the-nation-2020-01-05', 'canadian-press-2020-01-06'],
			exclusive: true
		},
		followed: {
			value: 'airport-strike-2020',
			sources: ['novinite-2020-01-04', 'the-nation-2020-01-05']
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
				ar: 'لم يُعلن عن قتلى، وارتفع عدد إصابات الدماغ في الإحصاء الأميركي من ١١ إلى ٣٤ ثم إلى ١١٠.'
			},
			sources: ['abs-cbn-2020-02-22', 'washington-post-2021-01-14', 'garda-2020-01-08'],
			exclusive: true
		},
		followed: {
			value: 'airport-strike-2020',
			sources: ['garda-2020-01-08', 'washington-post-2021-01-14']
		}
	},

	's-400-warning-2020': {
		name: {
			en: 'US warning about a purchase of the S-400',
			inSentence: 'the US warning about a purchase of the S-400',
			ar: 'التحذير الأميركي من شراء منظومة «إس-٤٠٠»'
		},
		topics: ['coalition', 'law'],
		date: { value: '2020-01-14', sources: ['sputnik-2020-01-15', 'islam-times-2020-01-15'] },
		outcome: {
			value: {
				en: 'It said that such a deal would probably trigger sanctions, and it advised partners against it.',
				ar: 'جاء فيه أن مثل هذه الصفقة ستؤدي على الأرجح إلى عقوبات، مع نصح الشركاء بتجنبها.'
			},
			sources: ['sputnik-2020-01-15', 'islam-times-2020-01-15'],
			note: {
				en: 'The article speaks of the White House and of 2019.',
				ar: 'أما مقال الهاشمي فيتحدث عن البيت الأبيض وعن عام ٢٠١٩.'
			},
			exclusive: true
		},
		actor: { value: 'joey-hood', sources: ['sputnik-2020-01-15', 'islam-times-2020-01-15'] }
	},

	'embassy-rockets-february-2020': {
		name: {
			en: 'Nineteenth rocket attack by the count of AFP',
			inSentence: 'the nineteenth rocket attack by the count of AFP',
			ar: 'الهجوم الصاروخي التاسع عشر بإحصاء فرانس برس'
		},
		topics: ['escalation'],
		date: { value: '2020-02-16', sources: ['trt-2020-02-16', 'afp-2020-02-16'] },
		place: {
			value: 'baghdad',
			sources: ['trt-2020-02-16', 'afp-2020-02-16'],
			note: {
				en: 'Near the Green Zone and the US embassy in it.',
				ar: 'قرب المنطقة الخضراء والسفارة الأميركية فيها.'
			}
		},
		outcome: {
			value: {
				en: 'No group claimed it; hours earlier Harakat al-Nujaba had announced a countdown.',
				ar: 'لم تتبنَّه أي جهة، وكانت حركة النجباء قد أعلنت قبله بساعات عدًا تنازليًا.'
			},
			sources: ['trt-2020-02-16', 'afp-2020-02-16'],
			exclusive: true
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
				ar: 'أدرجت الولايات المتحدة أحمد الحميداوي في قائمة «الإرهابيين العالميين المدرجين بصفة خاصة».'
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
		},
		blamed: {
			value: 'isis',
			accordingTo: { en: 'the US military', ar: 'الجيش الأميركي' },
			sources: ['marine-corps-times-2020-03-09', 'washington-post-2020-03-10'],
			note: {
				en: 'No Iraqi faction was held responsible, unlike at Taji.',
				ar: 'ولم يُحمَّل أي فصيل عراقي المسؤولية، خلافًا لهجوم التاجي.'
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

	'albu-kamal-strike-2020': {
		name: {
			en: 'Strike on PMF fighters across the Syrian border',
			inSentence: 'the strike on PMF fighters across the Syrian border',
			ar: 'الضربة على مقاتلين من الحشد عبر الحدود السورية'
		},
		topics: ['escalation'],
		date: {
			value: '2020-03-11',
			sources: ['afp-2020-03-12'],
			note: {
				en: 'Hours after the first Taji attack; the strikes that the US acknowledged came a night later.',
				ar: 'بعد ساعات من هجوم التاجي الأول، وجاءت الضربات التي أقرّت بها الولايات المتحدة بعد ليلة.'
			}
		},
		place: { value: 'albu-kamal', sources: ['afp-2020-03-12', 'agenzia-nova-2020-03-12'] },
		blamed: {
			value: 'global-coalition',
			accordingTo: {
				en: 'the Syrian Observatory for Human Rights',
				ar: 'المرصد السوري لحقوق الإنسان'
			},
			sources: ['afp-2020-03-12'],
			note: {
				en: 'It said “probably”. The coalition made no comment.',
				ar: 'وقد قال «على الأرجح»، ولم يعلّق التحالف.'
			}
		},
		outcome: {
			accounts: [
				{
					value: { en: '26 PMF fighters were killed.', ar: 'قُتل ٢٦ مقاتلًا من الحشد.' },
					accordingTo: {
						en: 'the Syrian Observatory for Human Rights',
						ar: 'المرصد السوري لحقوق الإنسان'
					},
					sources: ['afp-2020-03-12', 'afp-2021-03-03']
				},
				{
					value: {
						en: 'There was damage only and nobody was killed.',
						ar: 'وقعت أضرار مادية ولم يُقتل أحد.'
					},
					accordingTo: { en: 'the Syrian press', ar: 'الصحافة السورية' },
					sources: ['agenzia-nova-2020-03-12']
				}
			],
			note: { en: 'The Observatory’s first count was 18.', ar: 'وكانت أول حصيلة للمرصد ١٨ قتيلًا.' }
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
				en: 'It acknowledged them; the strikes on depots in summer 2019 were attributed to Israel.',
				ar: 'وقد أقرّت بتنفيذها، أما ضربات صيف ٢٠١٩ على المخازن فنُسبت إلى إسرائيل.'
			}
		},
		outcome: {
			value: {
				en: "Iraq's military reported three soldiers, two policemen and a civilian killed.",
				ar: 'أعلن الجيش العراقي مقتل ثلاثة جنود وشرطيين ومدني.'
			},
			sources: ['trt-2020-03-13', 'afp-2020-03-13', 'new-york-times-2020-03-13'],
			note: {
				en: "The US said that the five sites held Kata'ib Hezbollah's weapons. The article counts five dead.",
				ar: 'قالت الولايات المتحدة إن المواقع الخمسة مخازن لأسلحة كتائب حزب الله. ويذكر مقال الهاشمي خمسة قتلى.'
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
				en: 'Nobody was killed in it; the deaths were in the first attack.',
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

	'besmaya-rockets-2020': {
		name: {
			en: 'Rockets on a base with Spanish troops',
			inSentence: 'the rockets on a base with Spanish troops',
			ar: 'القصف الصاروخي لقاعدة فيها قوات إسبانية'
		},
		topics: ['escalation'],
		date: {
			value: '2020-03-16',
			sources: ['defense-post-2020-03-17', 'new-arab-2020-03-17'],
			note: {
				en: 'Late on a Monday, two days after the second Taji attack.',
				ar: 'في وقت متأخر من يوم الاثنين، بعد يومين من هجوم التاجي الثاني.'
			}
		},
		place: { value: 'besmaya', sources: ['defense-post-2020-03-17', 'new-arab-2020-03-17'] },
		claimedBy: {
			value: 'usbat-al-thairin',
			sources: ['newsweek-2020-03'],
			note: {
				en: 'By video, two days after its first statement on Taji.',
				ar: 'بمقطع مصوّر، بعد بيانها الأول عن التاجي بيومين.'
			}
		},
		outcome: {
			value: {
				en: 'Two rockets fell; the military’s statement mentioned no casualties.',
				ar: 'سقط صاروخان، ولم يذكر بيان الجيش إصابات.'
			},
			sources: ['defense-post-2020-03-17', 'new-arab-2020-03-17', 'south-front-2020-03-17'],
			exclusive: true
		}
	},

	'al-qaim-handover-2020': {
		name: {
			en: 'Handover of the first of the coalition’s bases of 2020',
			inSentence: 'the handover of the first of the coalition’s bases of 2020',
			ar: 'تسليم أولى قواعد التحالف عام ٢٠٢٠'
		},
		topics: ['coalition'],
		date: {
			value: '2020-03-17/2020-03-19',
			sources: ['al-masdar-2020-03-19', 'the-national-2020-03-29'],
			note: {
				en: 'Reports differ within the week; Iraq announced it on the 19th.',
				ar: 'تختلف التقارير ضمن ذلك الأسبوع، وأعلنه العراق في التاسع عشر.'
			}
		},
		place: {
			value: 'al-qaim',
			sources: ['al-masdar-2020-03-19', 'the-national-2020-03-29', 'rudaw-qayyarah-handover']
		},
		outcome: {
			accounts: [
				{
					value: { en: 'About 300 coalition troops left.', ar: 'غادر نحو ٣٠٠ من قوات التحالف.' },
					sources: ['the-national-2020-03-29']
				},
				{
					value: {
						en: 'It was a small post with no more than 100 men.',
						ar: 'كان موقعًا صغيرًا لا يتجاوز أفراده المئة.'
					},
					accordingTo: {
						en: 'a local official quoted by Al-Masdar',
						ar: 'مسؤول محلي نقل عنه «المصدر نيوز»'
					},
					sources: ['al-masdar-2020-03-19']
				}
			],
			note: {
				en: 'The press and a local official differ on its size.',
				ar: 'تختلف الرواية الصحفية ورواية مسؤول محلي في حجم الموقع.'
			}
		}
	},

	'saraya-al-salam-curfew-2020': {
		name: {
			en: 'Armed support for the curfew against COVID-19',
			inSentence: 'the armed support for the curfew against COVID-19',
			ar: 'الإسناد المسلح لحظر التجوال بسبب كورونا'
		},
		topics: ['factions'],
		date: { value: '2020-03-24', sources: ['baghdad-today-2020-03-24'] },
		place: {
			value: 'baghdad',
			sources: ['baghdad-today-2020-03-24'],
			note: {
				en: 'East of the Army Canal, where Sadr City lies.',
				ar: 'شرق قناة الجيش، حيث مدينة الصدر.'
			}
		},
		actor: {
			value: 'saraya-al-salam',
			sources: ['baghdad-today-2020-03-24'],
			note: {
				en: 'In support of the Baghdad Operations Command, its spokesman said.',
				ar: 'إسنادًا لقيادة عمليات بغداد، بحسب المتحدث باسمها.'
			}
		},
		outcome: {
			accounts: [
				{
					value: {
						en: 'Brigade 314 left its lines near Samarra and Tharthar for it.',
						ar: 'ترك اللواء ٣١٤ مواقعه قرب سامراء والثرثار من أجله.'
					},
					sources: ['al-hashimi-2020']
				},
				{
					value: {
						en: 'No unit left Tharthar or any other sector.',
						ar: 'لم تنسحب أي قطعة من الثرثار أو من أي قاطع آخر.'
					},
					accordingTo: { en: 'the spokesman Safa al-Tamimi', ar: 'المتحدث صفاء التميمي' },
					sources: ['awla-2020-03-29'],
					asOf: '2020-03-29'
				}
			],
			note: {
				en: 'The article tells of a withdrawal; the spokesman denied one on 29 March 2020.',
				ar: 'يتحدث مقال الهاشمي عن انسحاب، ونفاه المتحدث في ٢٩ آذار ٢٠٢٠.'
			}
		}
	},

	'canadian-move-2020': {
		name: {
			en: 'Move of Canadian trainers to Kuwait',
			inSentence: 'the move of Canadian trainers to Kuwait',
			ar: 'نقل مدربين كنديين إلى الكويت'
		},
		topics: ['coalition'],
		date: {
			value: '2020-03',
			sources: ['ottawa-citizen-2020', 'rci-2020-04-03'],
			note: {
				en: 'In the weeks before 3 April. A first move in January followed the killing of Soleimani.',
				ar: 'في الأسابيع السابقة لـ٣ نيسان. وكان نقل أول قد جرى في كانون الثاني بعد مقتل سليماني.'
			}
		},
		outcome: {
			value: {
				en: 'A Canadian defence official called it temporary; essential staff stayed in Iraq.',
				ar: 'وصفه مسؤول دفاعي كندي بأنه مؤقت، وبقي الأفراد الأساسيون في العراق.'
			},
			sources: ['ottawa-citizen-2020', 'rci-2020-04-03', 'cbc-2020-04'],
			note: {
				en: 'The article speaks of an end of the mission in the north.',
				ar: 'أما مقال الهاشمي فيتحدث عن إنهاء المهمة في الشمال.'
			},
			exclusive: true
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
				ar: 'قالت فرنسا إن الانسحاب مؤقت، وقال العراق إن الفرنسيين كانوا قد غادروا.'
			},
			sources: ['afp-2020-03-26', 'atalayar-2020-03-26'],
			note: {
				en: 'The article places the French in the north; the reports name Baghdad and training posts.',
				ar: 'يذكر مقال الهاشمي أنهم كانوا في الشمال، وتذكر التقارير بغداد ومواقع للتدريب.'
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

	'k1-handover-2020': {
		name: {
			en: 'Handover of K-1 to Iraq',
			inSentence: 'the handover of K-1 to Iraq',
			ar: 'تسليم قاعدة كي وان إلى العراق'
		},
		topics: ['coalition'],
		date: {
			value: '2020-03-29',
			sources: ['mecra-2020-03-29', 'asharq-al-awsat-2020-03-30', 'the-national-2020-03-29'],
			note: {
				en: 'Three days after Qayyarah West, one before Mosul.',
				ar: 'بعد القيارة الغربية بثلاثة أيام، وقبل الموصل بيوم.'
			}
		},
		place: { value: 'kirkuk', sources: ['mecra-2020-03-29', 'asharq-al-awsat-2020-03-30'] },
		actor: {
			value: 'global-coalition',
			sources: ['mecra-2020-03-29', 'asharq-al-awsat-2020-03-30']
		},
		outcome: {
			value: {
				en: 'The coalition called the move long planned and unrelated to attacks or COVID-19.',
				ar: 'قال التحالف إن الخطوة مخطط لها منذ زمن ولا صلة لها بالهجمات ولا بكورونا.'
			},
			sources: ['mecra-2020-03-29'],
			note: {
				en: 'It was the third base handed over that month.',
				ar: 'وكانت ثالث قاعدة تُسلَّم في ذلك الشهر.'
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

	'mosul-palace-handover-2020': {
		name: {
			en: 'Handover of a former presidential palace',
			inSentence: 'the handover of a former presidential palace',
			ar: 'تسليم قصر رئاسي سابق'
		},
		topics: ['coalition'],
		date: {
			value: '2020-03-30',
			sources: ['al-masdar-2020-03-31', 'sputnik-2020-03-30'],
			note: {
				en: 'On the same day the prime minister condemned attacks on bases.',
				ar: 'وفي اليوم نفسه ندّد رئيس الوزراء باستهداف القواعد.'
			}
		},
		place: {
			value: 'mosul',
			sources: ['al-masdar-2020-03-31', 'rudaw-2020-04-04'],
			note: {
				en: 'Rudaw calls the base al-Sqoor, within the Nineveh Operations Command.',
				ar: 'تسمّيها رووداو قاعدة الصقور، ضمن قيادة عمليات نينوى.'
			}
		},
		actor: { value: 'global-coalition', sources: ['al-masdar-2020-03-31', 'sputnik-2020-03-30'] }
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

	'abu-ghraib-handover-2020': {
		name: {
			en: 'Handover of a compound of French advisers',
			inSentence: 'the handover of a compound of French advisers',
			ar: 'تسليم موقع للمستشارين الفرنسيين'
		},
		topics: ['coalition'],
		date: {
			value: '2020-04-07',
			sources: ['rudaw-2020-04-07'],
			note: {
				en: 'A Tuesday, three days after al-Taqaddum.',
				ar: 'يوم ثلاثاء، بعد التقدّم بثلاثة أيام.'
			}
		},
		place: { value: 'abu-ghraib', sources: ['rudaw-2020-04-07'] },
		outcome: {
			value: {
				en: 'Rudaw counted it as the sixth handover in three weeks.',
				ar: 'عدّته رووداو سادس تسليم خلال ثلاثة أسابيع.'
			},
			sources: ['rudaw-2020-04-07'],
			exclusive: true
		}
	}
} satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'event'>>;
