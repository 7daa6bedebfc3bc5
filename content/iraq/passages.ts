import { defineNotes } from '$lib/content';
import { ids } from './ids';

/**
 * Where the article's English is a slip of translation or of print. What is meant is worded without
 * the printed words, so that it does not give itself away.
 */
export const passages = defineNotes(ids, 'passage', {
	'slip-year-28': {
		name: { en: 'year 28%', ar: '“year 28%” (سنة ٢٨٪)' },
		topics: ['reading'],
		meaning: {
			value: { en: "the Sunnis' share of the PMF", ar: 'حصة السنّة في الحشد الشعبي' },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'Without vowel signs, Arabic writes “year” (sana) and “Sunna” with the same letters.',
				ar: 'تُكتب «سَنة» و«سُنّة» بالحروف نفسها من دون حركات.'
			}
		}
	},

	'slip-camp-ki-one': {
		name: { en: 'Camp Ki-one', ar: '“Camp Ki-one” (كامب كي ون)' },
		topics: ['reading'],
		meaning: {
			value: { en: 'the K-1 base near Kirkuk', ar: 'القاعدة المعروفة باسم كي وان قرب كركوك' },
			sources: ['al-hashimi-2020', 'ktla-2019-12-29'],
			note: {
				en: 'The name is spelled by its sound; the date and the place, north-west of Kirkuk, fit.',
				ar: 'كُتب الاسم بحسب نطقه، ويطابقه التاريخ والموقع شمال غربي كركوك.'
			}
		}
	},

	'slip-al-wlaiee': {
		name: { en: 'Al-Wlaiee', ar: '“Al-Wlaiee” (الولائي)' },
		topics: ['reading'],
		meaning: {
			value: {
				en: "loyal to the guardian jurist, Iran's leader",
				ar: 'التابع لمرشد إيران بوصفه الفقيه الحاكم'
			},
			sources: ['al-hashimi-2020', 'al-sharq-today-2020-07-09'],
			note: {
				en: 'From wala’, loyalty. In his last study he uses the word for followers of Khamenei.',
				ar: 'نسبةً إلى الولاء، وبها سمّى الهاشمي في دراسته الأخيرة مقلّدي خامنئي.'
			}
		}
	},

	'slip-al-nogabah': {
		name: {
			en: 'Hizbullah Brigades Al-nogabah',
			ar: '“Hizbullah Brigades Al-nogabah” (اسم فصيل)'
		},
		topics: ['reading'],
		meaning: {
			value: {
				en: "al-Nujaba, Akram al-Kaabi's movement",
				ar: 'حركة النجباء التي يقودها أكرم الكعبي'
			},
			sources: ['al-hashimi-2020', 'washington-institute-nujaba'],
			note: {
				en: "“Brigades” is from the name of Kata'ib Hezbollah; this faction calls itself a movement.",
				ar: '«الكتائب» من اسم كتائب حزب الله، أما هذا الفصيل فيسمّي نفسه حركة.'
			}
		}
	},

	'slip-45th-hezbollah-brigade': {
		name: {
			en: '45th Hezbollah Brigade',
			ar: '“45th Hezbollah Brigade” (لواء حزب الله الخامس والأربعون)'
		},
		topics: ['reading'],
		meaning: {
			value: {
				en: 'a PMF unit of that number, one of three of its faction',
				ar: 'وحدة في الحشد الشعبي بهذا الرقم، واحدة من ثلاث لفصيلها'
			},
			sources: ['al-hashimi-2020', 'handwiki-kataib-hezbollah'],
			note: {
				en: "The numbers are the PMF's own; Kata'ib Hezbollah mans brigades 45, 46 and 47.",
				ar: 'الأرقام هي أرقام الحشد الشعبي، ولكتائب حزب الله الألوية ٤٥ و٤٦ و٤٧.'
			}
		}
	},

	'slip-diwani-command': {
		name: { en: 'Diwani Command', ar: '“Diwani Command” (قيادة ديوانية)' },
		topics: ['reading'],
		meaning: {
			value: {
				en: 'an executive order of the prime minister',
				ar: 'أمر تنفيذي من رئيس مجلس الوزراء'
			},
			sources: ['al-hashimi-2020', 'al-sabaah-2019-07', 'al-hal-2019-09-16'],
			note: {
				en: 'Arabic amr is an order or a command; 237 and 328 are numbers of such orders.',
				ar: 'لكلمة «أمر» في الإنكليزية مقابلان، و٢٣٧ و٣٢٨ رقما أمرين ديوانيين.'
			}
		}
	},

	'slip-chairman-of-the-crowd': {
		name: { en: 'chairman of the crowd', ar: '“chairman of the crowd” (رئيس الجمهور)' },
		topics: ['reading'],
		meaning: {
			value: { en: 'the head of the PMF Commission', ar: 'المسؤول الأول في هيئة الحشد الشعبي' },
			sources: ['al-hashimi-2020', 'kurdistan24-2019-08-22'],
			note: {
				en: 'Hashd, mobilization, is also a crowd. In 2019 the post was Falih al-Fayyadh’s.',
				ar: '«الحشد» يعني الجمع من الناس أيضًا. وكان صاحب المنصب في ٢٠١٩ فالح الفياض.'
			}
		}
	},

	'slip-abu-al-waaal': {
		name: { en: 'Abu Al-Waaal al-Wabai', ar: '“Abu Al-Waaal al-Wabai” (اسم شخص)' },
		topics: ['reading'],
		meaning: {
			value: {
				en: "Abu Alaa al-Walai of Kata'ib Sayyid al-Shuhada",
				ar: 'أبو آلاء الولائي من كتائب سيد الشهداء'
			},
			sources: ['al-hashimi-2020', 'washington-institute-kss'],
			note: {
				en: 'He is named between al-Khazali and al-Kaabi, who lead factions as he does.',
				ar: 'ورد بين الخزعلي والكعبي، وهما مثله من قادة الفصائل.'
			}
		}
	},

	'slip-syyid': {
		name: { en: 'Syyid Ali Khamenei', ar: '“Syyid Ali Khamenei” (المرشد الإيراني)' },
		topics: ['reading'],
		meaning: {
			value: {
				en: "the title of the Prophet's descendants, a letter short",
				ar: 'لقب المنتسبين إلى آل البيت وقد سقط منه حرف'
			},
			sources: ['al-hashimi-2020'],
			note: {
				en: 'The title is Sayyid; the rest of the name is spelled as usual.',
				ar: 'اللقب هو «السيد»، وبقية الاسم مكتوبة كالمعتاد.'
			}
		}
	},

	'slip-out-of-control': {
		name: { en: 'out of control of Al-Hashid', ar: '“out of control of Al-Hashid” (خارج السيطرة)' },
		topics: ['reading'],
		meaning: {
			value: { en: "not under the PMF's authority", ar: 'لا تخضع لسلطة هيئة الحشد الشعبي' },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'Not “unruly”: the text later speaks of fighters outside the PMF Commission.',
				ar: 'ليس المراد أنها منفلتة، فالنص يتحدث لاحقًا عن مقاتلين خارج هيئة الحشد.'
			}
		}
	},

	'slip-alongside': {
		name: {
			en: 'alongside the American presence',
			ar: '“alongside the American presence” (إلى جانب الوجود الأميركي)'
		},
		topics: ['reading'],
		meaning: {
			value: { en: 'against it, by law and politics', ar: 'معارضة له بالقانون والسياسة' },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'The second group opposes it with arms; so the first opposes it too, by other means.',
				ar: 'المجموعة الثانية تعارضه بالسلاح، فالأولى تعارضه أيضًا بوسائل أخرى.'
			}
		}
	},

	'slip-community-hospitals': {
		name: { en: 'community hospitals', ar: '“community hospitals” (مستشفيات مجتمعية)' },
		topics: ['reading'],
		meaning: {
			value: { en: 'private clinics that charge fees', ar: 'مؤسسات صحية أهلية بأجور' },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'Arabic ahli means private here: the text goes on to call them very expensive.',
				ar: '«أهلي» تعني هنا الخاص، ويضيف النص أنها باهظة الكلفة.'
			}
		}
	},

	'slip-314th-troop': {
		name: { en: '314th troop', ar: '“314th troop” (الثلة ٣١٤)' },
		topics: ['reading'],
		meaning: {
			value: {
				en: 'a Saraya al-Salam brigade of the PMF',
				ar: 'لواء في الحشد الشعبي من سرايا السلام'
			},
			sources: ['al-hashimi-2020', 'grey-dynamics-pmf'],
			note: {
				en: 'Saraya al-Salam holds the brigade numbers 313, 314 and 315.',
				ar: 'لسرايا السلام أرقام الألوية ٣١٣ و٣١٤ و٣١٥.'
			}
		}
	},

	'slip-classified-as-sick': {
		name: {
			en: 'classified militarily as sick',
			ar: '“classified militarily as sick” (مصنفة عسكريًا مريضة)'
		},
		topics: ['reading'],
		meaning: {
			value: { en: 'soft, that is, weakly held', ar: 'رخوة، أي قليلة القوات الماسكة' },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'The sentence is about fragile lines; soldiers call such ground soft (rakhwa).',
				ar: 'الجملة عن هشاشة خطوط الانتشار، ويسمّي العسكريون مثل هذه الأرض رخوة.'
			}
		}
	},

	'slip-5-a-billion': {
		name: { en: '5 A billion dollars', ar: '“5 A billion dollars” (خمسة مليارات)' },
		topics: ['reading'],
		meaning: {
			value: {
				en: 'the same sum, without the stray letter',
				ar: 'المبلغ ذاته من دون الحرف الزائد'
			},
			sources: ['al-hashimi-2020'],
			note: {
				en: 'Five billion: the letter adds nothing. No other source for a total was found.',
				ar: 'أي خمسة مليارات، فالحرف لا يزيد شيئًا. ولم يُعثر على مصدر آخر للمجموع.'
			}
		}
	},

	'slip-parliamentary-legislation': {
		name: {
			en: 'non-binding parliamentary legislation',
			ar: '“non-binding parliamentary legislation” (تشريع)'
		},
		topics: ['reading', 'law'],
		meaning: {
			value: { en: 'a resolution, which is not a law', ar: 'قرار نيابي، وهو غير القانون' },
			sources: ['al-hashimi-2020', 'report-focus-2020-01-05', 'global-news-2020-01-05'],
			note: {
				en: 'A law binds; what passed on 5 January 2020 was a qarar, reported as non-binding.',
				ar: 'القانون ملزم، أما ما أُقرّ في ٥ كانون الثاني ٢٠٢٠ فقرار وُصف بأنه غير ملزم.'
			}
		}
	},

	'slip-takfirist': {
		name: { en: 'Takfirist', ar: '“Takfirist” (تكفيريست)' },
		topics: ['reading'],
		meaning: {
			value: {
				en: 'holding other Muslims to be unbelievers',
				ar: 'مَن يُخرج مسلمين آخرين من الإسلام'
			},
			sources: ['al-hashimi-2020'],
			note: {
				en: 'The usual word is takfiri, which already has its Arabic ending.',
				ar: 'الكلمة المألوفة «تكفيري»، وفيها ياء النسبة العربية أصلًا.'
			}
		}
	},

	'slip-southern-kurdistan': {
		name: {
			en: 'southern Kurdistan region of Iraq',
			ar: '“southern Kurdistan region of Iraq” (إقليم جنوب كردستان)'
		},
		topics: ['reading'],
		meaning: {
			value: {
				en: "land beyond its border, on Baghdad's side",
				ar: 'أراضٍ خارج حدوده من جهة بغداد'
			},
			sources: ['al-hashimi-2020'],
			note: {
				en: '“South of the Kurdistan Region”: the question is about factions in federal Iraq.',
				ar: 'أي «جنوب إقليم كردستان»، فالسؤال عن فصائل في العراق الاتحادي.'
			}
		}
	},

	'slip-lack-of-justice': {
		name: {
			en: 'lack of justice of local governments',
			ar: '“lack of justice of local governments” (انعدام عدالة)'
		},
		topics: ['reading'],
		meaning: {
			value: {
				en: 'unequal supply of town and country',
				ar: 'تفاوت التجهيز بين المدن والأرياف'
			},
			sources: ['al-hashimi-2020'],
			note: {
				en: 'No court is meant: the sentence is about medical equipment for villages.',
				ar: 'ليس المراد القضاء، فالجملة عن تجهيز القرى بالمعدات الطبية.'
			}
		}
	},

	'slip-sons-of-that-fighter': {
		name: { en: 'the sons of that fighter', ar: '“the sons of that fighter” (أبناء ذلك المقاتل)' },
		topics: ['reading'],
		meaning: {
			value: { en: 'natives of those areas', ar: 'من أهالي تلك المناطق' },
			sources: ['al-hashimi-2020'],
			note: {
				en: 'Villages and rural areas stand just before; “areas” makes sense, one man does not.',
				ar: 'الحديث قبلها عن القرى والأرياف، فالأنسب «أبناء تلك المناطق».'
			}
		}
	}
});
