import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const places = defineNotes(ids, 'place', {
	anbar: {
		name: { en: 'Anbar', ar: 'الأنبار', latin: ['al-Anbar'], arabic: ['محافظة الأنبار'] },
		topics: ['coalition', 'escalation']
	},
	baghdad: {
		name: { en: 'Baghdad', ar: 'بغداد', arabic: ['محافظة بغداد', 'العاصمة بغداد'] },
		topics: ['escalation'],
		coordinates: { latitude: 33.34058, longitude: 44.40088, sources: ['geonames'] }
	},
	babil: {
		name: { en: 'Babil', ar: 'بابل', latin: ['Babylon'], arabic: ['محافظة بابل'] },
		topics: ['escalation']
	},
	diyala: {
		name: { en: 'Diyala', ar: 'ديالى', latin: ['Diyali'], arabic: ['محافظة ديالى'] },
		topics: ['escalation']
	},
	karbala: {
		name: { en: 'Karbala', ar: 'كربلاء', latin: ['Kerbala'], arabic: ['محافظة كربلاء'] },
		topics: ['factions', 'escalation'],
		coordinates: { latitude: 32.61603, longitude: 44.02488, sources: ['geonames'] }
	},
	kirkuk: {
		name: { en: 'Kirkuk', ar: 'كركوك', arabic: ['محافظة كركوك'] },
		topics: ['escalation'],
		coordinates: { latitude: 35.46806, longitude: 44.39222, sources: ['geonames'] },
		garrison: {
			complete: false,
			entries: [{ value: 'peshmerga', sources: ['news-am-2017-10-17'], to: '2017-10-16' }]
		}
	},
	muthanna: {
		name: { en: 'Muthanna', ar: 'المثنى', latin: ['al-Muthanna'], arabic: ['محافظة المثنى'] },
		topics: ['factions']
	},
	najaf: {
		name: { en: 'Najaf', ar: 'النجف', latin: ['al-Najaf'], arabic: ['النجف الأشرف'] },
		topics: ['institutions'],
		coordinates: { latitude: 32.02594, longitude: 44.34625, sources: ['geonames'] }
	},
	nineveh: {
		name: { en: 'Nineveh', ar: 'نينوى', latin: ['Ninawa'], arabic: ['محافظة نينوى'] },
		topics: ['coalition']
	},
	'salah-al-din': {
		name: {
			en: 'Salah al-Din',
			ar: 'صلاح الدين',
			latin: ['Saladin', 'Salahuddin', 'Salah ad-Din'],
			arabic: ['محافظة صلاح الدين']
		},
		topics: ['escalation']
	},
	erbil: {
		name: { en: 'Erbil', ar: 'أربيل', latin: ['Irbil', 'Hawler'], arabic: ['اربيل'] },
		topics: ['escalation'],
		coordinates: { latitude: 36.18333, longitude: 44.01193, sources: ['geonames'] },
		within: { value: 'kurdistan-region', sources: ['rudaw-2019-09-29', 'rudaw-2015-06-10'] }
	},
	mosul: {
		name: { en: 'Mosul', ar: 'الموصل', latin: ['al-Mawsil'] },
		topics: ['coalition'],
		coordinates: { latitude: 36.335, longitude: 43.11889, sources: ['geonames'] },
		garrison: {
			complete: false,
			entries: [
				{
					value: 'isis',
					sources: ['rudaw-2015-06-10', 'al-jazeera-2016-10-22', 'easo-2019'],
					from: '2014-06',
					to: '2017-07'
				},
				{
					value: 'global-coalition',
					sources: ['al-masdar-2020-03-31', 'sputnik-2020-03-30'],
					asOf: '2020-03',
					note: {
						en: 'In a former presidential palace, which it handed over on the 30th.',
						ar: 'في قصر رئاسي سابق سلّمه في الثلاثين منه.'
					}
				}
			]
		},
		within: {
			value: 'nineveh',
			sources: ['anadolu-fall-of-mosul', 'noon-post-fall-of-mosul']
		}
	},
	samarra: {
		name: { en: 'Samarra', ar: 'سامراء', latin: ["Samarra'"] },
		topics: ['factions'],
		coordinates: { latitude: 34.1959, longitude: 43.88568, sources: ['geonames'] },
		garrison: {
			complete: false,
			entries: [
				{
					value: 'saraya-al-salam',
					sources: ['nahrain-net-2014', 'elaph-2014', 'grey-dynamics-pmf'],
					from: '2014',
					note: { en: 'To protect the Askari shrine.', ar: 'لحماية مرقد الإمامين العسكريين.' }
				}
			]
		},
		within: {
			value: 'salah-al-din',
			sources: ['elaph-2014'],
			note: {
				en: 'It lies 110 to 125 kilometres north of Baghdad; Saraya al-Salam is based there.',
				ar: 'تقع على بعد ١١٠ إلى ١٢٥ كيلومترًا شمال بغداد، وفيها مقر سرايا السلام.'
			}
		}
	},
	'al-qaim': {
		name: { en: 'al-Qaim', ar: 'القائم', latin: ["al-Qa'im", 'Qaim'] },
		topics: ['escalation', 'coalition'],
		coordinates: { latitude: 34.39251, longitude: 40.98945, sources: ['geonames'] },
		garrison: {
			complete: false,
			entries: [
				{
					value: 'global-coalition',
					sources: ['rudaw-qayyarah-handover', 'al-masdar-2020-03-19'],
					from: '2017',
					to: '2020-03',
					note: {
						en: 'It was the first base that the coalition handed over in 2020.',
						ar: 'وكانت أول قاعدة سلّمها التحالف عام ٢٠٢٠.'
					}
				}
			]
		},
		within: {
			value: 'anbar',
			sources: ['kurdistan24-2019-09', 'pentagon-2019-08-26'],
			note: {
				en: 'It lies on the Syrian border.',
				ar: 'تقع على الحدود السورية.'
			}
		}
	},
	amerli: {
		name: { en: 'Amerli', ar: 'آمرلي', latin: ['Amirli'], arabic: ['امرلي'] },
		topics: ['escalation'],
		within: {
			value: 'salah-al-din',
			sources: ['ynet-2019-08', 'the-reference-2019-08']
		}
	},
	makhmour: {
		name: { en: 'Makhmour', ar: 'مخمور', latin: ['Makhmur'] },
		topics: ['escalation'],
		coordinates: { latitude: 35.77622, longitude: 43.57974, sources: ['geonames'] }
	},
	makishifa: {
		name: {
			en: 'Makishifa',
			ar: 'مكيشيفة',
			latin: ['Mkeishifa', 'Mkesheefeh', 'Makeeshifa'],
			arabic: ['المكيشيفة']
		},
		topics: ['escalation'],
		within: {
			value: 'salah-al-din',
			sources: ['washington-post-2020-05-07', 'ap-2020-05']
		}
	},
	'jurf-al-sakhar': {
		name: {
			en: 'Jurf al-Sakhar',
			ar: 'جرف الصخر',
			latin: ['Jurf al-Nasr', 'Jurf al-Sakhr'],
			arabic: ['جرف النصر']
		},
		topics: ['escalation'],
		garrison: {
			complete: false,
			entries: [
				{
					value: 'kataib-hezbollah',
					accordingTo: { en: 'the US Department of Defense', ar: 'وزارة الدفاع الأميركية' },
					sources: ['washington-post-2020-03-13', 'newsweek-2020-03-12'],
					asOf: '2020-03'
				}
			]
		},
		within: {
			value: 'babil',
			sources: ['washington-post-2020-03-13', 'afp-2020-03-13', 'newsweek-2020-03-12']
		}
	},
	dora: {
		name: { en: 'Dora', ar: 'الدورة', latin: ['al-Dora', 'Dawra'] },
		topics: ['escalation'],
		within: { value: 'baghdad', sources: ['shafaq-2020-06-26', 'isw-2020-07'] }
	},
	zayouna: {
		name: { en: 'Zayouna', ar: 'زيونة', latin: ['Zayuna', 'Ziyouna'] },
		topics: ['people'],
		within: {
			value: 'baghdad',
			sources: ['agenzia-nova-2021-07-16', 'il-manifesto-2020-07', 'isw-2020-07']
		}
	},
	'green-zone': {
		name: {
			en: 'Green Zone',
			inSentence: 'the Green Zone',
			ar: 'المنطقة الخضراء',
			latin: ['International Zone'],
			arabic: ['المنطقة الدولية']
		},
		topics: ['escalation'],
		within: {
			value: 'baghdad',
			sources: ['afp-2021-03-03', 'afp-2020-02-16'],
			note: {
				en: 'The US embassy stands in it.',
				ar: 'وفيها تقع السفارة الأميركية.'
			}
		}
	},
	'baghdad-airport': {
		name: {
			en: 'Baghdad International Airport',
			ar: 'مطار بغداد الدولي',
			latin: ['Baghdad airport', 'BIAP'],
			arabic: ['مطار بغداد']
		},
		topics: ['escalation'],
		coordinates: { latitude: 33.2625, longitude: 44.2346, sources: ['ourairports'] }
	},
	'ain-al-asad': {
		name: {
			en: 'Ain al-Asad',
			ar: 'قاعدة عين الأسد',
			latin: ['Ayn al-Asad', 'Al Asad Air Base', 'al-Asad'],
			arabic: ['عين الأسد', 'عين الاسد']
		},
		topics: ['escalation', 'coalition'],
		coordinates: { latitude: 33.7856, longitude: 42.4412, sources: ['ourairports'] },
		garrison: {
			complete: false,
			entries: [
				{
					value: 'united-states',
					sources: ['reuters-2020-02-21', 'military-com-2020-02-10'],
					asOf: '2020-01',
					note: {
						en: 'About 2,000 soldiers when the Iranian missiles came.',
						ar: 'نحو ألفي جندي عند سقوط الصواريخ الإيرانية.'
					}
				}
			]
		},
		within: {
			value: 'anbar',
			sources: ['washington-post-2021-01-14', 'garda-2020-01-08'],
			note: {
				en: 'Iranian missiles struck it in January 2020; al-Taqaddum was handed over that April.',
				ar: 'أصابتها صواريخ إيرانية في كانون الثاني ٢٠٢٠، أما قاعدة التقدّم فسُلّمت في نيسان.'
			}
		}
	},
	'al-taqaddum': {
		name: {
			en: 'al-Taqaddum',
			ar: 'قاعدة التقدّم',
			latin: ['Taqaddum', 'al-Taqaddum Air Base', 'TQ', 'Habbaniyah'],
			arabic: ['التقدم', 'الحبانية']
		},
		topics: ['coalition'],
		garrison: {
			complete: false,
			entries: [
				{
					value: 'global-coalition',
					sources: ['coalition-2020-04-04', 'rudaw-2020-04-04'],
					from: '2015',
					to: '2020-04-04',
					note: {
						en: 'Americans, Italians, Canadians and Spaniards.',
						ar: 'أميركيون وإيطاليون وكنديون وإسبان.'
					}
				}
			]
		},
		within: {
			value: 'anbar',
			sources: ['coalition-2020-04-04'],
			note: {
				en: 'It lies between Ramadi and Falluja.',
				ar: 'تقع بين الرمادي والفلوجة.'
			}
		}
	},
	'camp-ashraf': {
		name: { en: 'Camp Ashraf', ar: 'معسكر أشرف', latin: ['Ashraf'], arabic: ['معسكر اشرف'] },
		topics: ['escalation'],
		within: { value: 'diyala', sources: ['jerusalem-post-2019', 'mecra-timeline'] }
	},
	'camp-saqr': {
		name: {
			en: 'Camp Saqr',
			ar: 'معسكر الصقر',
			latin: ['Camp Falcon', 'al-Saqr', 'Falcon'],
			arabic: ['معسكر صقر', 'الصقر']
		},
		topics: ['escalation'],
		within: {
			value: 'baghdad',
			sources: ['airwars-saqr', 'the-reference-2019-08'],
			note: { en: 'It lies in the south of the city.', ar: 'يقع جنوبي المدينة.' }
		}
	},
	'camp-taji': {
		name: {
			en: 'Camp Taji',
			ar: 'معسكر التاجي',
			latin: ['Taji', 'al-Taji'],
			arabic: ['التاجي', 'قاعدة التاجي']
		},
		topics: ['escalation', 'coalition'],
		garrison: {
			complete: false,
			entries: [
				{
					value: 'global-coalition',
					sources: ['centcom-2020-03', 'the-nation-2020-01-05'],
					asOf: '2020-03'
				}
			]
		},
		within: {
			value: 'baghdad',
			sources: ['defence-post-2020-03', 'forces-net-camp-taji'],
			note: {
				en: 'It lies about 27 kilometres north of the city, in its governorate.',
				ar: 'يقع على بعد نحو ٢٧ كيلومترًا شمال المدينة، ضمن محافظتها.'
			}
		}
	},
	'k1-base': {
		name: {
			en: 'K-1 base',
			inSentence: 'the K-1 base',
			ar: 'قاعدة كي وان',
			latin: ['K-1', 'K1', 'Camp K-1', 'K-1 Air Base'],
			arabic: ['كي وان', 'قاعدة كيوان', 'كيوان']
		},
		topics: ['escalation', 'coalition'],
		garrison: {
			complete: false,
			entries: [
				{
					value: 'global-coalition',
					sources: ['mecra-2020-03-29', 'asharq-al-awsat-2020-03-30'],
					to: '2020-03-29'
				}
			]
		},
		within: {
			value: 'kirkuk',
			sources: ['ktla-2019-12-29', 'csis-2019-12-30'],
			note: {
				en: 'K-1 is the base of the rocket attack of December 2019; Qayyarah West is in Nineveh.',
				ar: 'تعرضت للهجوم الصاروخي في كانون الأول ٢٠١٩، أما القيارة الغربية فتقع في نينوى.'
			}
		}
	},
	'qayyarah-west': {
		name: {
			en: 'Qayyarah West',
			ar: 'قاعدة القيارة الغربية',
			latin: ['Q-West', 'Qayyara West', 'Qayyarah'],
			arabic: ['القيارة الغربية', 'القيارة', 'قاعدة القيارة']
		},
		topics: ['coalition'],
		coordinates: { latitude: 35.7672, longitude: 43.1251, sources: ['ourairports'] },
		garrison: {
			complete: false,
			entries: [
				{
					value: 'global-coalition',
					sources: ['rudaw-qayyarah-handover', 'military-times-2020-03-26'],
					to: '2020-03-26',
					note: { en: 'The troops left in the days after.', ar: 'غادرت القوات في الأيام التالية.' }
				}
			]
		},
		within: {
			value: 'nineveh',
			sources: ['rudaw-qayyarah-handover'],
			note: {
				en: 'It lies about 60 kilometres south of Mosul, for whose campaign it was a hub.',
				ar: 'تقع على بعد نحو ٦٠ كيلومترًا جنوب الموصل، وكانت مركز إسناد لمعركتها.'
			}
		}
	},
	'abu-ghraib': {
		name: { en: 'Abu Ghraib', ar: 'أبو غريب', arabic: ['ابو غريب'] },
		topics: ['coalition'],
		coordinates: { latitude: 33.30563, longitude: 44.18477, sources: ['geonames'] },
		within: {
			value: 'baghdad',
			sources: ['rudaw-2020-04-07'],
			note: {
				en: 'The compound lay in the headquarters of the Sixth Division, west of the city.',
				ar: 'كان الموقع داخل مقر الفرقة السادسة غربي المدينة.'
			}
		},
		garrison: {
			complete: false,
			entries: [
				{
					value: 'global-coalition',
					sources: ['rudaw-2020-04-07'],
					to: '2020-04-07',
					note: {
						en: 'The men there were French advisers.',
						ar: 'وكان أفراده هناك مستشارين فرنسيين.'
					}
				}
			]
		}
	},
	balad: {
		name: {
			en: 'Balad',
			ar: 'قضاء بلد',
			latin: ['Balad Air Base'],
			arabic: ['بلد', 'قاعدة بلد', 'قاعدة بلد الجوية']
		},
		topics: ['escalation', 'coalition'],
		coordinates: { latitude: 34.01485, longitude: 44.14574, sources: ['geonames'] },
		within: {
			value: 'salah-al-din',
			sources: ['talos-2019-08', 'ap-2019-08-20'],
			note: {
				en: 'In the south of the governorate, some 80 kilometres north of Baghdad.',
				ar: 'في جنوب المحافظة، على بعد نحو ٨٠ كيلومترًا شمال بغداد.'
			}
		},
		garrison: {
			complete: false,
			entries: [
				{
					value: 'united-states',
					sources: ['belga-2019-08-20'],
					asOf: '2019-08',
					note: {
						en: 'Its soldiers trained Iraqis there.',
						ar: 'وكان جنودها يدرّبون قوات عراقية هناك.'
					}
				}
			]
		}
	},
	besmaya: {
		name: {
			en: 'Besmaya',
			ar: 'بسماية',
			latin: ['Basmaya', 'Besmaya base'],
			arabic: ['معسكر بسماية']
		},
		topics: ['coalition'],
		garrison: {
			complete: false,
			entries: [
				{
					value: 'global-coalition',
					sources: ['defense-post-2020-03-17', 'heart-of-asia-2020-07'],
					to: '2020-07-25',
					note: {
						en: 'Its men there were Spaniards, who trained Iraqi forces.',
						ar: 'وكان أفراده هناك من الإسبان، يدرّبون القوات العراقية.'
					}
				}
			]
		}
	},
	falluja: {
		name: { en: 'Falluja', ar: 'الفلوجة', latin: ['Fallujah'] },
		topics: ['escalation'],
		coordinates: { latitude: 33.34913, longitude: 43.78599, sources: ['geonames'] },
		within: { value: 'anbar', sources: ['trt-2016-06-26', 'radio-free-europe-2016-06-26'] },
		garrison: {
			complete: false,
			entries: [
				{
					value: 'isis',
					sources: ['radio-free-europe-2016-06-26'],
					from: '2014-01',
					to: '2016-06-26'
				}
			]
		}
	},
	'nineveh-plain': {
		name: {
			en: 'Nineveh Plain',
			inSentence: 'the Nineveh Plain',
			ar: 'سهل نينوى',
			latin: ['Nineveh Plains']
		},
		topics: ['factions'],
		garrison: {
			complete: false,
			entries: [
				{
					value: 'brigade-30-shabak',
					sources: ['syriac-press-2020-10-09', 'jamestown-waad-qado'],
					to: '2020-10',
					note: {
						en: 'It then withdrew five kilometres from its bases, under US pressure.',
						ar: 'ثم انسحب خمسة كيلومترات من قواعده بضغط أميركي.'
					}
				}
			]
		}
	},
	'sadr-city': {
		name: { en: 'Sadr City', ar: 'مدينة الصدر', arabic: ['حي الصدر'] },
		topics: ['factions'],
		within: {
			value: 'baghdad',
			sources: ['baghdad-today-2020-03-24'],
			note: { en: 'East of the Army Canal.', ar: 'شرق قناة الجيش.' }
		}
	},
	saqlawiya: {
		name: { en: 'Saqlawiya', ar: 'الصقلاوية', latin: ['Saqlawiyah'] },
		topics: ['escalation'],
		within: {
			value: 'anbar',
			sources: ['amnesty-2017-06', 'rudaw-2019-09-29'],
			note: { en: 'Near Falluja.', ar: 'قرب الفلوجة.' }
		}
	},
	sinjar: {
		name: { en: 'Sinjar', ar: 'سنجار', latin: ['Shingal'], arabic: ['شنكال'] },
		topics: ['factions'],
		coordinates: { latitude: 36.3209, longitude: 41.87656, sources: ['geonames'] },
		within: { value: 'nineveh', sources: ['easo-2019-security'] }
	},
	tharthar: {
		name: { en: 'Lake Tharthar', ar: 'بحيرة الثرثار', latin: ['Tharthar'], arabic: ['الثرثار'] },
		topics: ['factions', 'escalation'],
		garrison: {
			complete: false,
			entries: [
				{
					value: 'saraya-al-salam',
					sources: ['afp-2019-12-12', 'xinhua-2020-03-16', 'awla-2020-03-29'],
					asOf: '2020-03',
					note: {
						en: 'Attacked there in December 2019 and March 2020; its spokesman denied that it had left.',
						ar: 'تعرضت هناك لهجمات في كانون الأول ٢٠١٩ وآذار ٢٠٢٠، ونفى المتحدث باسمها انسحابها.'
					}
				}
			]
		}
	},
	tikrit: {
		name: { en: 'Tikrit', ar: 'تكريت' },
		topics: ['escalation'],
		coordinates: { latitude: 34.61581, longitude: 43.67861, sources: ['geonames'] },
		within: { value: 'salah-al-din', sources: ['xinhua-2020-03-16'] },
		garrison: {
			complete: false,
			entries: [
				{ value: 'isis', sources: ['news-at-click-2015-04-02'], from: '2014', to: '2015-03-31' }
			]
		}
	},
	syria: { name: { en: 'Syria', ar: 'سوريا', arabic: ['سورية'] }, topics: ['escalation'] },
	'deir-ez-zor': {
		name: { en: 'Deir ez-Zor', ar: 'دير الزور', latin: ['Deir al-Zor'] },
		topics: ['escalation'],
		coordinates: { latitude: 35.33588, longitude: 40.14084, sources: ['geonames'] },
		within: { value: 'syria', sources: ['agenzia-nova-2020-03-12'] }
	},
	'albu-kamal': {
		name: {
			en: 'Albu Kamal',
			ar: 'البوكمال',
			latin: ['Abu Kamal', 'al-Bukamal'],
			arabic: ['البو كمال']
		},
		topics: ['escalation'],
		coordinates: { latitude: 34.45226, longitude: 40.91854, sources: ['geonames'] },
		within: {
			value: 'deir-ez-zor',
			sources: ['agenzia-nova-2020-03-12', 'afp-2020-03-12'],
			note: { en: 'Opposite al-Qaim, which is in Iraq.', ar: 'قبالة مدينة القائم العراقية.' }
		}
	},
	baghouz: {
		name: { en: 'Baghouz', ar: 'الباغوز', latin: ['Baghuz'] },
		topics: ['escalation'],
		within: { value: 'deir-ez-zor', sources: ['itct-2019-03-23'] },
		garrison: {
			complete: false,
			entries: [{ value: 'isis', sources: ['ap-2019-03-23', 'itct-2019-03-23'], to: '2019-03-23' }]
		}
	},
	idlib: {
		name: { en: 'Idlib', ar: 'إدلب', arabic: ['ادلب'] },
		topics: ['people'],
		coordinates: { latitude: 35.93062, longitude: 36.63393, sources: ['geonames'] },
		within: { value: 'syria', sources: ['kuwait-times-2019-10', 'vajiram-2019-10-29'] }
	},
	barisha: {
		name: { en: 'Barisha', ar: 'باريشا' },
		topics: ['people'],
		within: { value: 'idlib', sources: ['vajiram-2019-10-29'] }
	},
	'kurdistan-region': {
		name: {
			en: 'Kurdistan Region',
			inSentence: 'the Kurdistan Region',
			ar: 'إقليم كردستان',
			latin: ['Iraqi Kurdistan', 'KRI'],
			arabic: ['كردستان', 'إقليم كوردستان']
		},
		topics: ['institutions']
	}
});
