import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const places = defineNotes(ids, 'place', {
	anbar: {
		name: { en: 'Anbar', ar: 'الأنبار', latin: ['al-Anbar'], arabic: ['محافظة الأنبار'] },
		topics: ['coalition', 'escalation']
	},
	baghdad: {
		name: { en: 'Baghdad', ar: 'بغداد', arabic: ['محافظة بغداد', 'العاصمة بغداد'] },
		topics: ['escalation']
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
		topics: ['factions', 'escalation']
	},
	kirkuk: {
		name: { en: 'Kirkuk', ar: 'كركوك', arabic: ['محافظة كركوك'] },
		topics: ['escalation']
	},
	muthanna: {
		name: { en: 'Muthanna', ar: 'المثنى', latin: ['al-Muthanna'], arabic: ['محافظة المثنى'] },
		topics: ['factions']
	},
	najaf: {
		name: { en: 'Najaf', ar: 'النجف', latin: ['al-Najaf'], arabic: ['النجف الأشرف'] },
		topics: ['institutions']
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
		topics: ['escalation']
	},
	mosul: {
		name: { en: 'Mosul', ar: 'الموصل', latin: ['al-Mawsil'] },
		topics: ['coalition'],
		within: {
			value: 'nineveh',
			sources: ['anadolu-fall-of-mosul', 'noon-post-fall-of-mosul']
		}
	},
	samarra: {
		name: { en: 'Samarra', ar: 'سامراء', latin: ["Samarra'"] },
		topics: ['factions'],
		within: {
			value: 'salah-al-din',
			sources: ['elaph-2014'],
			note: {
				en: 'It lies 110 to 125 kilometres north of Baghdad; Saraya al-Salam is based there.',
				ar: 'تبعد ١١٠ إلى ١٢٥ كيلومترًا عن بغداد شمالًا، وفيها مقر سرايا السلام.'
			}
		}
	},
	'al-qaim': {
		name: { en: 'al-Qaim', ar: 'القائم', latin: ["al-Qa'im", 'Qaim'] },
		topics: ['escalation', 'coalition'],
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
		topics: ['escalation']
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
		topics: ['escalation']
	},
	'ain-al-asad': {
		name: {
			en: 'Ain al-Asad',
			ar: 'قاعدة عين الأسد',
			latin: ['Ayn al-Asad', 'Al Asad Air Base', 'al-Asad'],
			arabic: ['عين الأسد', 'عين الاسد']
		},
		topics: ['escalation', 'coalition'],
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
		within: {
			value: 'baghdad',
			sources: ['defence-post-2020-03', 'forces-net-camp-taji'],
			note: {
				en: 'It lies about 27 kilometres north of the city, in its governorate.',
				ar: 'يقع على نحو ٢٧ كيلومترًا شمال المدينة، ضمن محافظتها.'
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
		within: {
			value: 'kirkuk',
			sources: ['ktla-2019-12-29', 'csis-2019-12-30'],
			note: {
				en: 'K-1 is the base of the rocket attack of December 2019; Qayyarah West is in Nineveh.',
				ar: 'تعرضت للهجوم الصاروخي في كانون الأول ٢٠١٩، أما القيارة الغربية فهي في نينوى.'
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
		within: {
			value: 'nineveh',
			sources: ['rudaw-qayyarah-handover'],
			note: {
				en: 'It lies about 60 kilometres south of Mosul, for whose campaign it was a hub.',
				ar: 'تقع على نحو ٦٠ كيلومترًا جنوب الموصل، وكانت مركز إسناد لمعركتها.'
			}
		}
	}
});
