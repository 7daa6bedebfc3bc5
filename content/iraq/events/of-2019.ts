import type { NotesOf, VocabularyOf } from '$lib/content';
import type { ids } from '../ids';

/** What happened in 2019, oldest first. Tolls and blame are always somebody's word. */
export const of2019 = {
	'trump-interview-2019': {
		name: {
			en: 'Interview in which the US president spoke of watching Iran',
			inSentence: 'the interview in which the US president spoke of watching Iran',
			ar: 'المقابلة التي تحدث فيها الرئيس الأميركي عن مراقبة إيران'
		},
		topics: ['coalition', 'people'],
		date: {
			value: '2019-02-03',
			sources: ['fortune-2019-02-03', 'the-week-2019-02-03'],
			note: {
				en: 'Broadcast by CBS nine days before the acting defense secretary came to Baghdad.',
				ar: 'بثّتها «سي بي إس» قبل تسعة أيام من زيارة وزير الدفاع بالوكالة إلى بغداد.'
			}
		},
		outcome: {
			value: {
				en: 'President Salih answered that Iraq had not been asked and that US forces were there against ISIS only.',
				ar: 'ردّ رئيس الجمهورية برهم صالح بأن العراق لم يُستأذن، وبأن مهمة القوات الأميركية تقتصر على قتال داعش.'
			},
			sources: ['univers-news-2019-02', 'washington-times-2019-02-13'],
			exclusive: true
		},
		actor: { value: 'donald-trump', sources: ['fortune-2019-02-03', 'the-week-2019-02-03'] }
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
				ar: 'بعد أيام من حديث الرئيس الأميركي عن إبقاء قوات في العراق لمراقبة إيران.'
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
				ar: 'شدّد الزائر على سيادة العراق وعلى أن القوات فيه بدعوة منه، ولم يطرح إرسال المزيد منها.'
			},
			sources: ['washington-times-2019-02-13', 'ap-2019-02-13', 'small-wars-journal-2019-02-13'],
			exclusive: true
		},
		followed: {
			value: 'trump-interview-2019',
			sources: ['washington-times-2019-02-13', 'ap-2019-02-13', 'small-wars-journal-2019-02-13']
		}
	},

	'baghouz-2019': {
		name: {
			en: 'Fall of the last pocket of ISIS beyond the Euphrates',
			inSentence: 'the fall of the last pocket of ISIS beyond the Euphrates',
			ar: 'سقوط آخر جيب لداعش شرق الفرات'
		},
		topics: ['escalation'],
		date: {
			value: '2019-03-23',
			sources: ['ap-2019-03-23', 'itct-2019-03-23'],
			note: {
				en: 'The article blames these battles for a stall in US planning.',
				ar: 'يعزو مقال الهاشمي إلى هذه المعارك توقف التخطيط الأميركي.'
			}
		},
		place: { value: 'baghouz', sources: ['ap-2019-03-23', 'itct-2019-03-23'] },
		actor: { value: 'syrian-democratic-forces', sources: ['ap-2019-03-23', 'itct-2019-03-23'] }
	},

	'revolutionary-guard-listing-2019': {
		name: {
			en: 'Announcement of a US listing of part of another state',
			inSentence: 'the announcement of a US listing of part of another state',
			ar: 'إعلان الإدراج الأميركي لجزء من دولة أخرى'
		},
		topics: ['law'],
		date: {
			value: '2019-04-08',
			sources: ['washington-examiner-2019-04-08', 'share-america-irgc']
		},
		outcome: {
			value: {
				en: 'The US listing of the Revolutionary Guard as a foreign terrorist organization took effect on 15 April 2019.',
				ar: 'سرى في ١٥ نيسان ٢٠١٩ إدراج الولايات المتحدة الحرس الثوري «منظمة إرهابية أجنبية».'
			},
			sources: ['share-america-irgc', 'washington-examiner-2019-04-08'],
			note: {
				en: 'It was the first time that the US listed a part of another state in this way.',
				ar: 'كان أول إدراج أميركي من نوعه لجزء من دولة أخرى.'
			},
			exclusive: true
		}
	},

	'sadr-separation-2019': {
		name: {
			en: 'Announcement of a break with Saraya al-Salam',
			inSentence: 'the announcement of a break with Saraya al-Salam',
			ar: 'إعلان الانفصال عن سرايا السلام'
		},
		topics: ['people', 'factions'],
		date: {
			value: '2019-07-01',
			sources: ['al-sabaah-2019-07', 'independent-arabia-2019-07-01'],
			note: { en: 'The day of Order 237.', ar: 'يوم صدور الأمر ٢٣٧.' }
		},
		actor: {
			value: 'muqtada-al-sadr',
			sources: ['al-sabaah-2019-07', 'independent-arabia-2019-07-01']
		},
		outcome: {
			value: {
				en: 'He praised Order 237 as a first step and ordered the group’s offices closed.',
				ar: 'أشاد بالأمر ٢٣٧ بوصفه خطوة أولى وأمر بإغلاق مقرات السرايا.'
			},
			sources: ['al-sabaah-2019-07', 'independent-arabia-2019-07-01', 'baghdad-today-2019-07-04'],
			exclusive: true
		}
	},

	'magnitsky-sanctions-july-2019': {
		name: {
			en: 'US sanctions on two men of the Nineveh Plain',
			inSentence: 'the US sanctions on two men of the Nineveh Plain',
			ar: 'العقوبات الأميركية على رجلين من سهل نينوى'
		},
		topics: ['people', 'law'],
		date: {
			value: '2019-07-18',
			sources: ['voa-2019-07-18', 'treasury-2019-07'],
			note: {
				en: 'The four Iraqis sanctioned on 6 December 2019 are other men.',
				ar: 'أما العراقيون الأربعة المشمولون في ٦ كانون الأول ٢٠١٩ فغيرهم.'
			}
		},
		outcome: {
			value: {
				en: 'In 2019 the US sanctioned Rayan al-Kildani, Waad Qado and two former governors under Executive Order 13818.',
				ar: 'فرضت الولايات المتحدة عام ٢٠١٩ بالأمر التنفيذي ١٣٨١٨ عقوبات على ريان الكلداني ووعد القدو ومحافظَين سابقين.'
			},
			sources: ['voa-2019-07-18'],
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
				},
				{
					value: {
						en: 'None of their fighters was killed.',
						ar: 'لم يُقتل أحد من مقاتليها.'
					},
					accordingTo: {
						en: 'armed groups of the PMF quoted by the Jerusalem Post',
						ar: 'جماعات مسلحة في الحشد نقلت عنها «جيروزاليم بوست»'
					},
					sources: ['jerusalem-post-2019']
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
		},
		outcome: {
			value: {
				en: 'According to Asharq Al-Awsat, the target was Iranian advisers and a shipment of ballistic missiles.',
				ar: 'بحسب «الشرق الأوسط»، كان الهدف مستشارين إيرانيين وشحنة صواريخ بالستية.'
			},
			sources: ['mena-watch-2019-07-30'],
			exclusive: true
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
				en: 'The cause is disputed: Israel, the United States and a fire have all been named.',
				ar: 'السبب محل خلاف، فقد نُسب الانفجار إلى إسرائيل وإلى الولايات المتحدة وإلى حريق.'
			},
			exclusive: true
		}
	},

	'balad-blasts-2019': {
		name: {
			en: 'Blasts at a PMF depot near an air base',
			inSentence: 'the blasts at a PMF depot near an air base',
			ar: 'انفجارات مخزن للحشد قرب قاعدة جوية'
		},
		topics: ['escalation'],
		date: {
			accounts: [
				{ value: '2019-08-20', sources: ['talos-2019-08', 'ap-2019-08-20', 'belga-2019-08-20'] },
				{ value: '2019-08-19', sources: ['rzeczpospolita-2019-08'] }
			],
			note: {
				en: 'Most reports give the 20th, a Polish one the day before.',
				ar: 'تذكر معظم التقارير يوم ٢٠، ويذكر تقرير بولندي اليوم السابق.'
			}
		},
		place: {
			value: 'balad',
			sources: ['talos-2019-08', 'ap-2019-08-20', 'belga-2019-08-20'],
			note: {
				en: 'Camp Saqr, hit eight days earlier, is in the south of Baghdad.',
				ar: 'أما معسكر الصقر الذي انفجر قبله بثمانية أيام ففي جنوبي بغداد.'
			}
		},
		outcome: {
			accounts: [
				{
					value: { en: 'Two were killed and five wounded.', ar: 'قُتل اثنان وأصيب خمسة.' },
					accordingTo: {
						en: 'security sources quoted by Belga',
						ar: 'مصادر أمنية نقلت عنها وكالة «بلغا»'
					},
					sources: ['belga-2019-08-20', 'talos-2019-08']
				},
				{
					value: { en: 'Two PMF members were wounded.', ar: 'أصيب اثنان من الحشد.' },
					accordingTo: {
						en: 'some security sources quoted by Talos',
						ar: 'مصادر أمنية نقلت عنها شركة «تالوس»'
					},
					sources: ['talos-2019-08']
				}
			],
			note: {
				en: 'The cause is disputed too: a fire, or a strike by unidentified aircraft.',
				ar: 'والسبب محل خلاف أيضًا: حريق أو ضربة من طائرات مجهولة.'
			}
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
		},
		followed: {
			value: 'balad-blasts-2019',
			sources: ['talos-2019-08'],
			note: {
				en: 'The latest of five such incidents by then.',
				ar: 'وكانت الحادثة الأخيرة من خمس حوادث مشابهة حتى ذلك الحين.'
			}
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

	'air-force-reaction-2019': {
		name: {
			en: 'Threat to disown the government over a PMF air force',
			inSentence: 'the threat to disown the government over a PMF air force',
			ar: 'التهديد بالتبرؤ من الحكومة بسبب قوة جوية للحشد'
		},
		topics: ['people', 'institutions'],
		date: {
			value: '2019-09',
			sources: ['kurdistan24-2019-09-sadr'],
			note: { en: 'Within days of the letter of 4 September.', ar: 'خلال أيام من كتاب ٤ أيلول.' }
		},
		actor: { value: 'muqtada-al-sadr', sources: ['kurdistan24-2019-09-sadr'] }
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

	'baghdadi-raid-2019': {
		name: {
			en: 'Raid in which Abu Bakr al-Baghdadi died',
			inSentence: 'the raid in which Abu Bakr al-Baghdadi died',
			ar: 'الغارة التي قُتل فيها أبو بكر البغدادي'
		},
		topics: ['people'],
		date: {
			value: '2019-10-26/2019-10-27',
			sources: ['vajiram-2019-10-29', 'kuwait-times-2019-10'],
			note: {
				en: 'By night; the US president announced it on the second day.',
				ar: 'كانت ليلًا، وأعلنها الرئيس الأميركي في اليوم الثاني.'
			}
		},
		place: { value: 'barisha', sources: ['vajiram-2019-10-29', 'kuwait-times-2019-10'] },
		actor: { value: 'united-states', sources: ['kuwait-times-2019-10', 'vajiram-2019-10-29'] },
		outcome: {
			value: {
				en: 'By the US account, the leader of ISIS blew himself up in a dead-end tunnel.',
				ar: 'بحسب الرواية الأميركية، فجّر زعيم داعش نفسه في نفق مسدود.'
			},
			sources: ['kuwait-times-2019-10', 'vajiram-2019-10-29'],
			exclusive: true
		}
	},

	'rocket-series-2019': {
		name: {
			en: 'Beginning of the salvoes that AFP counted',
			inSentence: 'the beginning of the salvoes that AFP counted',
			ar: 'بدء الرشقات التي أحصتها فرانس برس'
		},
		topics: ['escalation'],
		date: {
			value: '2019-10',
			sources: ['defense-post-2020-03-17', 'new-arab-2020-03-17', 'afp-2021-03-03'],
			note: {
				en: 'Late in the month. The article starts its own count only on 27 December.',
				ar: 'في أواخر الشهر. أما مقال الهاشمي فيبدأ عدّه من ٢٧ كانون الأول.'
			}
		},
		blamed: {
			value: 'kataib-hezbollah',
			accordingTo: { en: 'the US government', ar: 'الحكومة الأميركية' },
			sources: ['defense-post-2020-03-17'],
			note: {
				en: 'None of the attacks was claimed until March 2020.',
				ar: 'ولم تتبنَّ أي جهة تلك الهجمات حتى آذار ٢٠٢٠.'
			}
		},
		outcome: {
			value: {
				en: 'By 17 March 2020, 24 attacks had hit the US embassy or bases with foreign troops.',
				ar: 'بلغ العدد حتى ١٧ آذار ٢٠٢٠ أربعة وعشرين هجومًا على السفارة الأميركية أو على قواعد تضم قوات أجنبية.'
			},
			sources: ['defense-post-2020-03-17', 'new-arab-2020-03-17'],
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
		followed: { value: 'protests-2019', sources: ['cnn-2019-11-29'] },
		outcome: {
			value: {
				en: 'He stayed on as caretaker until parliament confirmed another government in 2020.',
				ar: 'بقي على رأس حكومة تصريف الأعمال حتى منح مجلس النواب الثقة لحكومة أخرى عام ٢٠٢٠.'
			},
			sources: ['reuters-2020-05-07-trend', 'sputnik-2020-05-07'],
			laterFact: true,
			exclusive: true
		}
	},

	'magnitsky-sanctions-december-2019': {
		name: {
			en: 'US sanctions over the killing of demonstrators',
			inSentence: 'the US sanctions over the killing of demonstrators',
			ar: 'العقوبات الأميركية بسبب مقتل متظاهرين'
		},
		topics: ['people', 'law'],
		date: {
			value: '2019-12-06',
			sources: ['usip-2019-12-06', 'cbs-2019-12-06'],
			note: {
				en: 'A week after the prime minister said that he would resign.',
				ar: 'بعد أسبوع من إعلان رئيس الوزراء أنه سيستقيل.'
			}
		},
		outcome: {
			value: {
				en: 'In 2019 the US Treasury sanctioned Qais and Laith al-Khazali, Husayn al-Lami and a politician accused of bribery.',
				ar: 'فرضت الخزانة الأميركية عام ٢٠١٩ عقوبات على قيس وليث الخزعلي وحسين اللامي، وعلى سياسي اتهمته بالرشوة.'
			},
			sources: ['usip-2019-12-06', 'cbs-2019-12-06'],
			note: {
				en: 'Executive Order 13818 is about rights and corruption; the US listing of the brothers in January 2020 is another.',
				ar: 'الأمر التنفيذي ١٣٨١٨ يخص حقوق الإنسان والفساد، أما الإدراج الأميركي للأخوين في كانون الثاني ٢٠٢٠ فغير هذا.'
			},
			exclusive: true
		},
		followed: { value: 'protests-2019', sources: ['usip-2019-12-06', 'cbs-2019-12-06'] }
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
		},
		followed: { value: 'rocket-series-2019', sources: ['mecra-2019-12', 'afp-2021-03-03'] }
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
				ar: 'وقد أقرّت بتنفيذها، أما ضربات الصيف السابق فنُسبت إلى إسرائيل.'
			}
		},
		outcome: {
			value: {
				en: "Reports put the dead among Kata'ib Hezbollah's fighters at 12 in a first count and 24 or 25 later.",
				ar: 'أحصت التقارير ١٢ قتيلًا من مقاتلي كتائب حزب الله في حصيلة أولى، ثم ٢٤ أو ٢٥ قتيلًا.'
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
	}
} satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'event'>>;
