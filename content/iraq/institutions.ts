import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const institutions = defineNotes(ids, 'institution', {
	'popular-mobilization-forces': {
		name: {
			en: 'Popular Mobilization Forces',
			inSentence: 'the Popular Mobilization Forces',
			ar: 'الحشد الشعبي',
			latin: ['PMF', 'al-Hashd al-Shaabi', 'Hashd', 'Popular Mobilization Units', 'PMU'],
			arabic: ['الحشد', 'قوات الحشد الشعبي']
		},
		topics: ['institutions', 'law'],
		partOf: {
			value: 'iraqi-armed-forces',
			sources: ['loc-2016', 'dorar-aliraq-law-40'],
			from: '2016',
			note: {
				en: 'So said Order 91 in February 2016, and Law 40 at the end of the year.',
				ar: 'نصّ على ذلك الأمر الديواني ٩١ في شباط ٢٠١٦، ثم القانون ٤٠ في أواخر العام.'
			}
		},
		founded: {
			value: '2014-06',
			sources: ['wikipedia-pmf', 'al-sharq-forum-2025-04-18'],
			note: {
				en: 'Dated to the fatwa of the 13th or to a government act of the 15th.',
				ar: 'يؤرَّخ بفتوى ١٣ حزيران أو بقرار حكومي في ١٥ منه.'
			}
		},
		purpose: {
			value: {
				en: "fighters of many factions whom Law 40 made part of the country's military",
				ar: 'مقاتلو فصائل مسلحة كثيرة جعلهم القانون ٤٠ جزءًا من القوات المسلحة'
			},
			sources: ['loc-2016', 'dorar-aliraq-law-40'],
			exclusive: true,
			note: {
				en: 'The Forces are the fighters; the Commission is the state body over them.',
				ar: 'الحشد هو القوات، أما الهيئة فهي الجهة الرسمية التي تديره.'
			}
		}
	},
	'popular-mobilization-commission': {
		name: {
			en: 'Popular Mobilization Commission',
			inSentence: 'the Popular Mobilization Commission',
			ar: 'هيئة الحشد الشعبي',
			latin: ['PMC', "Hay'at al-Hashd al-Shaabi"],
			arabic: ['الهيئة']
		},
		topics: ['institutions', 'law'],
		head: {
			succession: [
				{
					value: 'falih-al-fayyadh',
					sources: ['al-arabiya-2018-08-31', 'kurdistan24-decree-286', 'afp-2018-08-31'],
					to: '2018-08-30',
					note: {
						en: 'Removed by decree 286 for party activity.',
						ar: 'أُعفي بموجب الأمر ٢٨٦ بسبب نشاط حزبي.'
					}
				},
				{
					value: 'haider-al-abadi',
					sources: ['avapress-2018-09-04', 'al-forat-2018-10-15', 'kurdistan24-decree-286'],
					from: '2018-08-30',
					to: '2018-10-15',
					note: {
						en: 'The prime minister took the post himself until the Administrative Court suspended his decree.',
						ar: 'تولّى رئيس الوزراء المنصب بنفسه حتى أوقفت محكمة القضاء الإداري تنفيذ أمره.'
					}
				},
				{
					value: 'falih-al-fayyadh',
					sources: [
						'al-forat-2018-10-15',
						'kurdistan24-decree-286-annulled',
						'kurdistan24-2019-08-22',
						'ap-2019-08-22'
					],
					from: '2018-10-15',
					note: {
						en: 'Al-Muhandis was his deputy; Abu Fadak was chosen for that place in 2020.',
						ar: 'كان المهندس نائبه، واختير أبو فدك لهذا المنصب عام ٢٠٢٠.'
					}
				}
			]
		},
		purpose: {
			value: {
				en: 'state body over the PMF, with a chairman and tied to the commander-in-chief',
				ar: 'جهة رسمية تدير الحشد ولها رئيس وترتبط بالقائد العام للقوات المسلحة'
			},
			sources: ['loc-2016', 'dorar-aliraq-law-40', 'ailawyeriq-law-40'],
			exclusive: true,
			note: {
				en: 'It is the body that Law 40 is named after; the Forces are what it runs.',
				ar: 'هي الجهة التي سُمّي القانون ٤٠ باسمها، والحشد هو القوات التي تديرها.'
			}
		}
	},
	'joint-operations-command': {
		name: {
			en: 'Joint Operations Command',
			inSentence: 'the Joint Operations Command',
			ar: 'قيادة العمليات المشتركة',
			latin: ['JOC'],
			arabic: ['العمليات المشتركة']
		},
		topics: ['institutions', 'law'],
		head: {
			value: 'adel-abdul-mahdi',
			sources: ['al-hal-2019-09-16', 'elaph-2019-09-16'],
			asOf: '2019-09',
			note: {
				en: 'Order 328 put the prime minister at its head and Lieutenant General Yarallah second.',
				ar: 'جعل الأمر ٣٢٨ رئيس الوزراء رئيسًا لها والفريق يارالله نائبًا له.'
			}
		},
		purpose: {
			value: {
				en: 'military body to which Order 328 added the PMF and the Peshmerga',
				ar: 'جهة عسكرية ضمّ إليها الأمر الديواني ٣٢٨ ممثلين عن الحشد الشعبي والبيشمركة'
			},
			sources: ['elaph-2019-09-16', 'al-hal-2019-09-16', 'al-ittihad-2019-09-17'],
			exclusive: true
		}
	},
	'counter-terrorism-service': {
		name: {
			en: 'Counter Terrorism Service',
			inSentence: 'the Counter Terrorism Service',
			ar: 'جهاز مكافحة الإرهاب',
			latin: ['CTS', 'Counter-Terrorism Service'],
			arabic: ['مكافحة الإرهاب', 'جهاز مكافحة الارهاب']
		},
		topics: ['institutions'],
		purpose: {
			value: {
				en: 'state force named as the model for the PMF in Order 91 of 2016',
				ar: 'قوة حكومية جعلها الأمر ٩١ لسنة ٢٠١٦ نموذجًا للحشد الشعبي'
			},
			sources: ['loc-2016', 'al-asadi-2016-07-26'],
			exclusive: true
		}
	},
	'council-of-representatives': {
		name: {
			en: 'Council of Representatives',
			inSentence: 'the Council of Representatives',
			ar: 'مجلس النواب',
			latin: ['Parliament', 'Iraqi Parliament', 'Iraqi Council of Representatives'],
			arabic: ['البرلمان', 'مجلس النواب العراقي', 'البرلمان العراقي']
		},
		topics: ['institutions', 'law'],
		purpose: {
			value: {
				en: 'chamber that called in January 2020 for an end to the foreign troop presence',
				ar: 'الجهة التي طالبت في كانون الثاني ٢٠٢٠ بإنهاء وجود القوات الأجنبية'
			},
			sources: ['report-focus-2020-01-05', 'global-news-2020-01-05'],
			exclusive: true,
			note: {
				en: 'It was a resolution, reported as non-binding, and not a law.',
				ar: 'كانت المطالبة بقرار وُصف بأنه غير ملزم، لا بقانون.'
			}
		},
		head: { value: 'mohammed-al-halbousi', sources: ['reuters-2018-09-16'], from: '2018-09-15' }
	},
	'council-of-ministers': {
		name: {
			en: 'Council of Ministers',
			inSentence: 'the Council of Ministers',
			ar: 'مجلس الوزراء',
			latin: ['Cabinet', 'the cabinet'],
			arabic: ['الحكومة', 'مجلس الوزراء العراقي']
		},
		topics: ['institutions', 'law'],
		head: {
			succession: [
				{
					value: 'nouri-al-maliki',
					sources: ['washington-institute-2020-03', 'ailawyeriq-law-40'],
					asOf: '2014-06',
					note: {
						en: 'His cabinet decided on a force of volunteers.',
						ar: 'أقرّت حكومته تشكيل قوة من المتطوعين.'
					}
				},
				{
					value: 'haider-al-abadi',
					sources: [
						'washington-institute-2020-03',
						'loc-2016',
						'jerusalem-post-2014-09-08',
						'al-kawthar-2018-10-25'
					],
					from: '2014-09-08',
					to: '2018-10-25'
				},
				{
					value: 'adel-abdul-mahdi',
					sources: ['al-kawthar-2018-10-25', 'xinhua-2018-10-25', 'mepei-2020-05'],
					from: '2018-10-25',
					to: '2020-05-07',
					note: {
						en: 'As caretaker from December 2019.',
						ar: 'رئيسًا لحكومة تصريف أعمال منذ كانون الأول ٢٠١٩.'
					}
				},
				{
					value: 'mustafa-al-kadhimi',
					sources: ['rudaw-2020-05-07', 'reuters-2020-05-07', 'mepei-2020-05'],
					from: '2020-05-07',
					laterFact: true
				}
			]
		},
		purpose: {
			value: {
				en: 'body that had the PMF treated as official, by a decision of April 2015',
				ar: 'الجهة التي قررت في نيسان ٢٠١٥ عدّ الحشد الشعبي هيئة رسمية'
			},
			sources: ['iraq-trade-link-2015-04-07'],
			exclusive: true,
			note: {
				en: 'Cabinet decision (2015), executive order (2016), then a law of parliament (2016).',
				ar: 'التسلسل: قرار مجلس الوزراء (٢٠١٥)، ثم أمر ديواني (٢٠١٦)، ثم قانون من مجلس النواب (٢٠١٦).'
			}
		}
	},
	'coalition-provisional-authority': {
		name: {
			en: 'Coalition Provisional Authority',
			inSentence: 'the Coalition Provisional Authority',
			ar: 'سلطة الائتلاف المؤقتة',
			latin: ['CPA'],
			arabic: ['سلطة الائتلاف']
		},
		topics: ['institutions', 'law'],
		purpose: {
			value: {
				en: 'occupation administration that regulated armed forces and militias in June 2004',
				ar: 'إدارة أجنبية أصدرت في حزيران ٢٠٠٤ أمر تنظيم القوات المسلحة و«الميليشيات»'
			},
			sources: ['cpa-order-91-text', 'chilcot-report'],
			exclusive: true,
			note: {
				en: 'Its Order 91 shares only the number with the Diwani Order 91 of 2016.',
				ar: 'لا يجمع بين أمرها ٩١ والأمر الديواني ٩١ لسنة ٢٠١٦ سوى الرقم.'
			}
		}
	},
	'administrative-court': {
		name: {
			en: 'Administrative Court',
			inSentence: 'the Administrative Court',
			ar: 'محكمة القضاء الإداري',
			arabic: ['المحكمة الإدارية', 'القضاء الإداري']
		},
		topics: ['institutions', 'law'],
		purpose: {
			value: {
				en: 'judicial body that annulled the dismissal of the PMF chairman in 2018',
				ar: 'جهة قضائية ألغت إعفاء رئيس هيئة الحشد الشعبي عام ٢٠١٨'
			},
			sources: ['kurdistan24-decree-286', 'kurdistan24-decree-286-annulled'],
			exclusive: true,
			note: {
				en: 'The decree annulled was 286 of 2018, not to be mixed up with Order 237 of 2019.',
				ar: 'الأمر الملغى هو الأمر ٢٨٦ لسنة ٢٠١٨، وهو غير الأمر ٢٣٧ لسنة ٢٠١٩.'
			}
		}
	},
	'fatah-alliance': {
		name: {
			en: 'Fatah Alliance',
			inSentence: 'the Fatah Alliance',
			ar: 'تحالف الفتح',
			latin: ['Fatah', 'Fateh Alliance', 'Conquest Alliance'],
			arabic: ['الفتح', 'كتلة الفتح']
		},
		topics: ['institutions'],
		head: {
			value: 'hadi-al-amiri',
			sources: [
				'avapress-2018-09-04',
				'rudaw-2019-09-21',
				'long-war-journal-2018-01',
				'the-national-2021-10-12'
			],
			asOf: '2019'
		},
		purpose: {
			value: {
				en: 'list that came second in May 2018 and tabled the text of January 2020',
				ar: 'قائمة حلّت ثانية في انتخابات أيار ٢٠١٨ وقدّمت مشروع قرار كانون الثاني ٢٠٢٠'
			},
			sources: ['global-news-2020-01-05', 'avapress-2018-09-04'],
			exclusive: true,
			note: {
				en: "Badr and Asa'ib Ahl al-Haq belonged to it.",
				ar: 'انتمت إليه منظمة بدر وعصائب أهل الحق.'
			}
		}
	},
	sairoon: {
		name: {
			en: 'Sairoon',
			ar: 'تحالف سائرون',
			latin: ['Sairun', "Sa'irun", 'Saairun'],
			arabic: ['سائرون']
		},
		topics: ['institutions'],
		head: {
			value: 'muqtada-al-sadr',
			sources: ['afp-2018-09-02', 'kurdistan24-decree-286-annulled'],
			asOf: '2018'
		},
		purpose: {
			value: {
				en: 'Sadrist list that came first in the election of May 2018',
				ar: 'قائمة صدرية حلّت أولى في انتخابات أيار ٢٠١٨'
			},
			sources: ['avapress-2018-09-04', 'kurdistan24-decree-286', 'afp-2018-09-02'],
			exclusive: true
		}
	},
	'global-coalition': {
		name: {
			en: 'Global Coalition',
			inSentence: 'the Global Coalition',
			ar: 'التحالف الدولي',
			latin: [
				'CJTF-OIR',
				'Coalition',
				'International Coalition',
				'US-led coalition',
				'Operation Inherent Resolve'
			],
			arabic: ['التحالف', 'التحالف الدولي ضد داعش']
		},
		topics: ['coalition', 'institutions'],
		founded: {
			value: '2014',
			sources: ['crs-2020-01-10', 'coalition-2020-04-04'],
			note: {
				en: 'The NATO mission is a separate body and four years younger.',
				ar: 'أما بعثة حلف الناتو فجهة أخرى أُنشئت بعده بأربع سنوات.'
			}
		},
		purpose: {
			value: {
				en: 'US-led alliance that advises, trains and equips Iraqi forces',
				ar: 'تشكيل تقوده الولايات المتحدة ويقدّم للقوات العراقية المشورة والتدريب والتجهيز'
			},
			sources: ['coalition-2020-04-04', 'crs-2020-01-10'],
			exclusive: true
		},
		head: {
			succession: [
				{
					value: 'paul-lacamera',
					sources: [
						'saudi-gazette-2019-02',
						'eurasia-review-2018-09-14',
						'jerusalem-post-2020-09-10'
					],
					from: '2018-09',
					to: '2019',
					note: {
						en: 'As commander of its joint task force, CJTF-OIR.',
						ar: 'بصفته قائد قوة المهام المشتركة التابعة له.'
					}
				},
				{
					value: 'pat-white',
					sources: ['jerusalem-post-2020-09-10'],
					from: '2019',
					to: '2020-09',
					note: {
						en: 'In command when the bases were handed over.',
						ar: 'وكان قائدًا حين سُلّمت القواعد.'
					}
				}
			]
		}
	},
	'nato-mission-iraq': {
		name: {
			en: 'NATO Mission Iraq',
			ar: 'بعثة حلف الناتو في العراق',
			latin: ['NMI', 'NATO mission'],
			arabic: ['بعثة الناتو', 'بعثة حلف شمال الأطلسي في العراق']
		},
		topics: ['coalition', 'institutions'],
		founded: {
			value: '2018-10',
			sources: [
				'canadian-press-2020-01-06',
				'epoch-times-2020-01-06',
				'tactics-institute-nato',
				'kurdistan24-2018-nato'
			]
		},
		purpose: {
			value: {
				en: 'training body of about 500 staff under Canadian lead',
				ar: 'جهة تدريب من نحو ٥٠٠ فرد تقودها كندا'
			},
			sources: [
				'epoch-times-2020-01-06',
				'canadian-press-2020-01-06',
				'europe-diplomatic-2020-01-10'
			],
			asOf: '2020-01',
			exclusive: true,
			note: {
				en: 'It trains only; the coalition also supports combat.',
				ar: 'تقتصر مهمتها على التدريب، أما التحالف فيدعم القتال أيضًا.'
			}
		},
		head: {
			value: 'jennie-carignan',
			sources: ['nato-2019-12-01', 'canadian-inquirer-2020-11'],
			from: '2019-11-26',
			to: '2020-11'
		}
	},
	'quds-force': {
		name: {
			en: 'Quds Force',
			inSentence: 'the Quds Force',
			ar: 'فيلق القدس',
			latin: ['IRGC Quds Force', 'IRGC-QF', 'Qods Force'],
			arabic: ['قوة القدس']
		},
		topics: ['institutions', 'escalation'],
		partOf: {
			value: 'revolutionary-guard',
			sources: ['share-america-irgc', 'washington-examiner-2019-04-08']
		},
		head: {
			value: 'qasem-soleimani',
			sources: ['afp-2021-03-03', 'crs-2020-01-10'],
			to: '2020'
		},
		purpose: {
			value: {
				en: 'arm of the Revolutionary Guard of Iran that the US says backs Iraqi factions',
				ar: 'تشكيل في الحرس الثوري الإيراني تقول الولايات المتحدة إنه يدعم فصائل عراقية'
			},
			sources: ['usip-2021-11', 'washington-institute-nujaba'],
			exclusive: true,
			note: {
				en: 'Research centres say the same; the factions call themselves Islamic resistance.',
				ar: 'وتقول ذلك مراكز أبحاث أيضًا، أما الفصائل فتسمي نفسها «مقاومة إسلامية».'
			}
		}
	},
	isis: {
		name: {
			en: 'ISIS',
			ar: 'تنظيم داعش',
			latin: ['ISIL', 'Islamic State', 'Daesh', 'IS'],
			arabic: ['داعش', 'تنظيم الدولة الإسلامية', 'الدولة الإسلامية']
		},
		topics: ['escalation', 'institutions'],
		purpose: {
			value: {
				en: 'armed organisation that took Mosul in June 2014',
				ar: 'جماعة مسلحة سيطرت على الموصل في حزيران ٢٠١٤'
			},
			sources: ['anadolu-fall-of-mosul', 'noon-post-fall-of-mosul'],
			exclusive: true
		},
		head: {
			value: 'abu-bakr-al-baghdadi',
			sources: ['cnn-2019-10-27', 'defense-news-2019-10-27', 'kuwait-times-2019-10'],
			to: '2019-10'
		}
	},
	'al-abbas-shrine': {
		name: {
			en: 'al-Abbas shrine',
			inSentence: 'the al-Abbas shrine',
			ar: 'العتبة العباسية',
			latin: ['Abbas shrine', 'Abbasid shrine'],
			arabic: ['العتبة العباسية المقدسة', 'مرقد العباس']
		},
		topics: ['institutions', 'factions'],
		purpose: {
			value: {
				en: 'shrine whose division has the number 26 in the PMF',
				ar: 'عتبة تحمل فرقتها الرقم ٢٦ في الحشد الشعبي'
			},
			sources: ['emirates-policy-center-2020', 'al-kafeel-2020-04-23'],
			note: {
				en: 'It stands in Karbala, like that of Imam Husayn.',
				ar: 'وهي في كربلاء كالعتبة الحسينية.'
			},
			exclusive: true
		}
	},
	'imam-husayn-shrine': {
		name: {
			en: 'Imam Husayn shrine',
			inSentence: 'the Imam Husayn shrine',
			ar: 'العتبة الحسينية',
			latin: ['Husayn shrine', 'Imam Hussein shrine'],
			arabic: ['العتبة الحسينية المقدسة', 'مرقد الإمام الحسين']
		},
		topics: ['institutions', 'factions'],
		purpose: {
			value: {
				en: 'shrine whose brigade has the number 11 in the PMF',
				ar: 'عتبة يحمل لواؤها الرقم ١١ في الحشد الشعبي'
			},
			sources: ['emirates-policy-center-2020', 'shafaq-2020-04-22'],
			exclusive: true
		},
		head: {
			value: 'abd-al-mahdi-al-karbalai',
			sources: ['emirates-policy-center-2020', 'altanweeri-sistani'],
			note: {
				en: "He is the cleric who read out al-Sistani's fatwa of June 2014.",
				ar: 'هو الذي تلا فتوى السيستاني في خطبة الجمعة في حزيران ٢٠١٤.'
			}
		}
	},
	'imam-ali-shrine': {
		name: {
			en: 'Imam Ali shrine',
			inSentence: 'the Imam Ali shrine',
			ar: 'العتبة العلوية',
			latin: ['Shrine of Imam Ali', 'Imam Ali'],
			arabic: ['العتبة العلوية المقدسة', 'مرقد الإمام علي']
		},
		topics: ['institutions', 'factions'],
		purpose: {
			value: {
				en: 'shrine whose division has the number 2 in the PMF',
				ar: 'عتبة تحمل فرقتها الرقم ٢ في الحشد الشعبي'
			},
			sources: ['shafaq-2020-04-22', 'al-kafeel-2020-04-23'],
			note: {
				en: 'It stands in Najaf, the others in Karbala.',
				ar: 'وهي في النجف، أما الأخريان ففي كربلاء.'
			},
			exclusive: true
		}
	},
	'supreme-council': {
		name: {
			en: 'Islamic Supreme Council',
			inSentence: 'the Islamic Supreme Council',
			ar: 'المجلس الأعلى الإسلامي',
			latin: ['SCIRI', 'ISCI', 'Supreme Council', 'Islamic Supreme Council of Iraq'],
			arabic: ['المجلس الأعلى', 'المجلس الأعلى للثورة الإسلامية في العراق']
		},
		topics: ['institutions', 'factions'],
		purpose: {
			value: {
				en: 'party founded in exile in Iran that dropped “Revolution” from its name in 2007',
				ar: 'حزب أُسس في المنفى في إيران وحذف كلمة «الثورة» من اسمه عام ٢٠٠٧'
			},
			sources: ['wikipedia-supreme-council', 'global-security-supreme-council'],
			note: {
				en: 'Badr was its armed wing and left it in 2012.',
				ar: 'وكانت بدر جناحه المسلح ثم انفصلت عنه عام ٢٠١٢.'
			},
			exclusive: true
		},
		founded: {
			value: '1982',
			sources: ['wikipedia-supreme-council', 'global-security-supreme-council']
		}
	},
	'harakat-al-iraq-al-islamiyya': {
		name: {
			en: 'Harakat al-Iraq al-Islamiyya',
			ar: 'حركة العراق الإسلامية',
			latin: ['Islamic Movement of Iraq']
		},
		topics: ['institutions', 'factions'],
		purpose: {
			value: {
				en: 'movement whose armed wing Shibl al-Zaydi leads',
				ar: 'حركة يقود شبل الزيدي جناحها المسلح'
			},
			sources: ['washington-institute-2015-01-05', 'wikipedia-kataib-al-imam-ali'],
			exclusive: true
		}
	},
	'hizb-al-talia-al-islami': {
		name: {
			en: "Hizb al-Tali'a al-Islami",
			ar: 'حزب الطليعة الإسلامي',
			latin: ['Hizb al-Talia al-Islami', 'Islamic Vanguard Party'],
			arabic: ['حزب الطليعة']
		},
		topics: ['institutions', 'factions'],
		purpose: {
			value: {
				en: 'party whose armed wing Ali al-Yasiri leads',
				ar: 'حزب يقود علي الياسري جناحه المسلح'
			},
			sources: ['wikipedia-khorasani', 'militias-guidebook-khorasani'],
			exclusive: true
		}
	},
	'harakat-al-jihad-wal-bina': {
		name: {
			en: "Harakat al-Jihad wal-Bina'",
			ar: 'حركة الجهاد والبناء',
			latin: ['Harakat al-Jihad wal-Bina', 'Jihad and Building Movement']
		},
		topics: ['institutions', 'factions'],
		purpose: {
			value: {
				en: 'movement whose armed wing Hasan al-Sari leads',
				ar: 'حركة يقود حسن الساري جناحها المسلح'
			},
			sources: ['jihad-intel-saraya-al-jihad', 'defzone-saraya-al-jihad'],
			exclusive: true
		}
	},
	'united-states': {
		name: {
			en: 'United States',
			inSentence: 'the United States',
			ar: 'الولايات المتحدة',
			latin: ['US', 'USA', 'America', 'United States of America'],
			arabic: ['أميركا', 'أمريكا', 'الولايات المتحدة الأميركية', 'الولايات المتحدة الأمريكية']
		},
		topics: ['coalition', 'escalation']
	},
	iran: {
		name: { en: 'Iran', ar: 'إيران', arabic: ['ايران', 'الجمهورية الإسلامية الإيرانية'] },
		topics: ['escalation']
	},
	israel: {
		name: { en: 'Israel', ar: 'إسرائيل', arabic: ['اسرائيل'] },
		topics: ['escalation']
	},
	france: {
		name: { en: 'France', ar: 'فرنسا' },
		topics: ['coalition']
	},
	'iraqi-armed-forces': {
		name: {
			en: 'Iraqi armed forces',
			inSentence: 'the Iraqi armed forces',
			ar: 'القوات المسلحة العراقية',
			latin: ['Iraqi Security Forces', 'ISF'],
			arabic: ['القوات العراقية']
		},
		topics: ['institutions', 'law'],
		purpose: {
			value: {
				en: 'forces under the prime minister as commander-in-chief, to which a law of 2016 added others',
				ar: 'قوات يقودها رئيس الوزراء بصفته القائد العام، وألحق بها قانون صدر عام ٢٠١٦ تشكيلات أخرى'
			},
			sources: ['loc-2016', 'dorar-aliraq-law-40'],
			exclusive: true
		}
	},
	'official-gazette': {
		name: {
			en: 'Official Gazette',
			inSentence: 'the Official Gazette',
			ar: 'الجريدة الرسمية',
			latin: ["al-Waqa'i al-Iraqiyya", 'Iraqi Gazette'],
			arabic: ['الوقائع العراقية', 'جريدة الوقائع العراقية']
		},
		topics: ['institutions', 'law'],
		founded: {
			value: '1922',
			sources: ['al-mada-gazette'],
			note: {
				en: 'A paper of the government under another name had appeared in 1921.',
				ar: 'وكانت جريدة حكومية باسم آخر قد صدرت عام ١٩٢١.'
			}
		},
		purpose: {
			value: {
				en: 'paper of the Ministry of Justice in which acts are published and so come into force',
				ar: 'جريدة تصدرها وزارة العدل وتُنشر فيها التشريعات فتصبح نافذة'
			},
			sources: ['publication-law-1977'],
			exclusive: true
		}
	},
	'united-nations-mission': {
		name: {
			en: 'United Nations Assistance Mission for Iraq',
			inSentence: 'the United Nations Assistance Mission for Iraq',
			ar: 'بعثة الأمم المتحدة لمساعدة العراق',
			latin: ['UNAMI', 'UN mission'],
			arabic: ['يونامي', 'بعثة الأمم المتحدة']
		},
		topics: ['institutions'],
		founded: {
			value: '2003-08-14',
			sources: ['global-security-2003-08-14'],
			note: { en: 'By resolution 1500 of the Security Council.', ar: 'بقرار مجلس الأمن ١٥٠٠.' }
		},
		purpose: {
			value: {
				en: 'civilian mission that counted the dead of the demonstrations of 2019',
				ar: 'بعثة مدنية أحصت قتلى تظاهرات عام ٢٠١٩'
			},
			sources: ['al-bawaba-2019-12-12', 'rudaw-2019-10-22'],
			exclusive: true
		}
	},
	'human-rights-commission': {
		name: {
			en: 'High Commission for Human Rights',
			inSentence: 'the High Commission for Human Rights',
			ar: 'المفوضية العليا لحقوق الإنسان',
			latin: ['IHCHR', 'Iraqi High Commission for Human Rights'],
			arabic: ['مفوضية حقوق الإنسان']
		},
		topics: ['institutions'],
		purpose: {
			value: {
				en: 'Iraqi body whose toll of the demonstrations rose above five hundred',
				ar: 'جهة عراقية تجاوز عدد قتلى التظاهرات في حصيلتها الخمسمئة'
			},
			sources: ['el-nashra-protests'],
			note: {
				en: 'The United Nations have a mission and a human rights office of their own.',
				ar: 'وللأمم المتحدة بعثة ومكتب لحقوق الإنسان خاصان بها.'
			},
			exclusive: true
		}
	},
	'revolutionary-guard': {
		name: {
			en: 'Revolutionary Guard',
			inSentence: 'the Revolutionary Guard',
			ar: 'الحرس الثوري الإيراني',
			latin: ['IRGC', 'Islamic Revolutionary Guard Corps'],
			arabic: ['الحرس الثوري']
		},
		topics: ['institutions', 'escalation'],
		founded: { value: '1979', sources: ['share-america-irgc'] },
		purpose: {
			value: {
				en: 'force that answers to the Supreme Leader and that the US listed in April 2019',
				ar: 'قوة ترتبط بالمرشد الأعلى وأدرجتها الولايات المتحدة في نيسان ٢٠١٩'
			},
			sources: ['share-america-irgc', 'washington-examiner-2019-04-08'],
			exclusive: true
		}
	},
	'lebanese-hezbollah': {
		name: {
			en: 'Lebanese Hezbollah',
			ar: 'حزب الله اللبناني',
			latin: ['Hizballah', 'Hezbollah of Lebanon'],
			arabic: ['حزب الله']
		},
		topics: ['institutions', 'escalation'],
		founded: {
			value: '1982',
			sources: ['start-hizballah'],
			note: {
				en: "Kata'ib Hezbollah in Iraq is another group and two decades younger.",
				ar: 'أما كتائب حزب الله في العراق فجماعة أخرى أحدث منه بعقدين.'
			}
		},
		purpose: {
			value: {
				en: 'party and armed group outside Iraq that arose after an invasion by Israel',
				ar: 'حزب وجماعة مسلحة خارج العراق نشأ بعد اجتياح إسرائيلي'
			},
			sources: ['start-hizballah'],
			exclusive: true
		}
	},
	'syrian-democratic-forces': {
		name: {
			en: 'Syrian Democratic Forces',
			inSentence: 'the Syrian Democratic Forces',
			ar: 'قوات سوريا الديمقراطية',
			latin: ['SDF'],
			arabic: ['قسد']
		},
		topics: ['institutions', 'coalition'],
		purpose: {
			value: {
				en: 'Kurdish-led alliance outside Iraq that the coalition backed against ISIS',
				ar: 'تحالف بقيادة كردية خارج العراق دعمه التحالف الدولي ضد داعش'
			},
			sources: ['ap-2019-03-23', 'itct-2019-03-23'],
			exclusive: true
		}
	},
	peshmerga: {
		name: {
			en: 'Peshmerga',
			inSentence: 'the Peshmerga',
			ar: 'قوات البيشمركة',
			latin: ['Peshmerga forces'],
			arabic: ['البيشمركة', 'البشمركة']
		},
		topics: ['institutions'],
		purpose: {
			value: {
				en: 'force of the Kurdistan Region with a first seat in the joint command in 2019',
				ar: 'قوات إقليم كردستان التي نالت عام ٢٠١٩ أول مقعد لها في القيادة المشتركة'
			},
			sources: ['al-ittihad-2019-09-17', 'elaph-2019-09-16'],
			exclusive: true
		}
	},
	'muhandis-company': {
		name: {
			en: 'Muhandis General Company',
			inSentence: 'the Muhandis General Company',
			ar: 'شركة المهندس العامة',
			latin: ['al-Muhandis company'],
			arabic: ['شركة المهندس']
		},
		topics: ['institutions'],
		laterFact: true,
		founded: { value: '2022-11-28', sources: ['the-national-2022-11-29'] },
		purpose: {
			value: {
				en: 'firm run by the PMF with a capital of 100 billion dinars',
				ar: 'شركة يديرها الحشد الشعبي برأس مال قدره ١٠٠ مليار دينار'
			},
			sources: ['the-national-2022-11-29', 'reuters-muhandis-company'],
			exclusive: true
		}
	}
});
