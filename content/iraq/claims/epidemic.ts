import type { ids } from '../ids';
import type { NotesOf, VocabularyOf } from '$lib/content';
import { author } from './author';

/** What the epidemic of spring 2020 would do to the countryside and to the fight against ISIS. */
export const epidemic = {
	'chance-for-isis': {
		name: {
			en: 'Consequence of turning inward',
			inSentence: 'the consequence of turning inward',
			ar: 'عاقبة الانكفاء'
		},
		topics: ['epidemic', 'coalition'],
		question: {
			en: 'What may follow if the United States and its allies turn to themselves?',
			ar: 'ما الذي قد ينتج عن انشغال الولايات المتحدة وحلفائها بأنفسهم؟'
		},
		position: {
			value: {
				en: 'an opening for ISIS, which has begun to use it',
				ar: 'فرصة لداعش بدأت تستغلها'
			},
			sources: ['al-hashimi-2020', 'washington-post-2020-05-07'],
			accordingTo: author.accordingTo,
			note: {
				en: 'A forecast. The Washington Post reported more frequent attacks in May 2020.',
				ar: 'هذا توقع. وذكرت «واشنطن بوست» في أيار ٢٠٢٠ أن الهجمات صارت أكثر.'
			},
			exclusive: true
		}
	},

	'number-of-hospitals': {
		name: {
			en: 'Number of hospitals',
			inSentence: 'the number of hospitals',
			ar: 'عدد المستشفيات'
		},
		topics: ['epidemic'],
		question: {
			en: 'How many hospitals does Iraq have, public and private?',
			ar: 'كم مستشفى حكوميًا وأهليًا في العراق؟'
		},
		position: {
			accounts: [
				{
					value: { en: '260 and 121', ar: '٢٦٠ و١٢١' },
					...author,
					note: {
						en: 'The second number is printed as “community” hospitals.',
						ar: 'طُبع العدد الثاني بوصفه مستشفيات «مجتمعية».'
					}
				},
				{
					value: { en: '250 and 164', ar: '٢٥٠ و١٦٤' },
					sources: ['kurdistan24-hospitals'],
					accordingTo: { en: 'Kurdistan24', ar: 'قناة كوردستان ٢٤' },
					laterFact: true,
					note: {
						en: 'It gives 450 in all, which is more than the two together.',
						ar: 'وتذكر أن المجموع ٤٥٠، وهو أكثر من حاصل جمعهما.'
					}
				}
			],
			note: {
				en: "The article's numbers of 2020 have no other source.",
				ar: 'لا مصدر آخر لأرقام المقال من عام ٢٠٢٠.'
			}
		}
	},

	'place-of-hospitals': {
		name: {
			en: 'Place of public hospitals',
			inSentence: 'the place of public hospitals',
			ar: 'مواقع المستشفيات الحكومية'
		},
		topics: ['epidemic'],
		question: {
			en: 'Where do public hospitals stand, so that villagers go without?',
			ar: 'أين تقع المستشفيات الحكومية فيُحرم منها سكان القرى؟'
		},
		position: {
			value: { en: 'all of them in the centres of towns', ar: 'كلها في مراكز المدن' },
			...author,
			exclusive: true
		}
	},

	'decay-of-hospitals': {
		name: {
			en: 'Decay of hospitals',
			inSentence: 'the decay of hospitals',
			ar: 'تردي المستشفيات'
		},
		topics: ['epidemic'],
		question: {
			en: 'Why are many hospitals out of service?',
			ar: 'لماذا خرج كثير من المستشفيات من الخدمة؟'
		},
		position: {
			value: {
				en: 'because of the war on ISIS and of corruption',
				ar: 'بسبب الحرب على داعش والفساد'
			},
			...author,
			exclusive: true
		}
	},

	'future-of-rural-areas': {
		name: {
			en: 'Future of rural areas',
			inSentence: 'the future of rural areas',
			ar: 'مستقبل الأرياف'
		},
		topics: ['epidemic'],
		question: {
			en: 'What may neglect make of rural areas, in terms of health?',
			ar: 'ماذا قد يجعل الإهمال من الأرياف من الناحية الصحية؟'
		},
		position: {
			value: { en: 'a centre from which the epidemic spreads', ar: 'بؤرة ينتشر منها الوباء' },
			...author,
			note: { en: 'A forecast, not a finding.', ar: 'هذا توقع لا معطى.' },
			exclusive: true
		}
	},

	'fighters-and-families': {
		name: {
			en: 'Fighters and their families',
			inSentence: 'fighters and their families',
			ar: 'انشغال المقاتلين بعائلاتهم'
		},
		topics: ['epidemic', 'factions'],
		question: {
			en: 'Why would the epidemic weaken the lines held by the PMF and the tribes?',
			ar: 'لماذا يُضعف الوباء الخطوط التي يمسكها الحشد والعشائر؟'
		},
		position: {
			value: {
				en: 'because thousands of men are busy with the health of their kin',
				ar: 'لأن آلاف المقاتلين منشغلون بصحة ذويهم'
			},
			...author,
			exclusive: true
		}
	},

	'brigade-314-in-march-2020': {
		name: {
			en: 'Brigade 314 in March 2020',
			inSentence: 'Brigade 314 in March 2020',
			ar: 'اللواء ٣١٤ في آذار ٢٠٢٠'
		},
		topics: ['epidemic', 'factions'],
		question: {
			en: 'What did Brigade 314 of Saraya al-Salam do when curfew was imposed in 2020?',
			ar: 'ماذا فعل اللواء ٣١٤ من سرايا السلام عند فرض حظر التجوال في ٢٠٢٠؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'it left its sector to help in the east of Baghdad',
						ar: 'ترك قاطعه للمساعدة في شرق بغداد'
					},
					...author
				},
				{
					value: {
						en: 'it went on holding Tharthar and every other sector',
						ar: 'بقي ماسكًا الثرثار وسائر القواطع'
					},
					sources: ['awla-2020-03-29', 'baghdad-today-2020-03-24'],
					accordingTo: {
						en: "the group's spokesman, Safa al-Tamimi",
						ar: 'المتحدث باسم السرايا صفاء التميمي'
					},
					note: {
						en: 'Other units of the group did join in; the denial is of 29 March 2020.',
						ar: 'شاركت وحدات أخرى من السرايا فعلًا، والنفي صدر في ٢٩ آذار ٢٠٢٠.'
					}
				}
			]
		}
	},

	'gap-near-samarra': {
		name: {
			en: 'Gap in the lines',
			inSentence: 'the gap in the lines',
			ar: 'الثغرة في خطوط الانتشار'
		},
		topics: ['epidemic'],
		question: {
			en: 'Where did a weakness show that remnants of ISIS were using?',
			ar: 'أين ظهر ضعف كانت فلول داعش تستغله؟'
		},
		position: {
			value: {
				en: 'south of Samarra and west of Lake Tharthar',
				ar: 'جنوب سامراء وغرب الثرثار'
			},
			sources: ['al-hashimi-2020', 'ap-2020-05'],
			accordingTo: author.accordingTo,
			note: {
				en: 'The attack at Makishifa, near Samarra, came after the article, on 2 May 2020.',
				ar: 'ووقع هجوم مكيشيفة قرب سامراء بعد المقال، في ٢ أيار ٢٠٢٠.'
			},
			exclusive: true
		}
	},

	'challenge-of-the-countryside': {
		name: {
			en: 'Challenge of the countryside',
			inSentence: 'the challenge of the countryside',
			ar: 'تحدي الأرياف'
		},
		topics: ['epidemic'],
		question: {
			en: "Who faces a social challenge in the article's last sentence?",
			ar: 'مَن الذين يواجهون تحديًا اجتماعيًا، في آخر جملة من المقال؟'
		},
		position: {
			value: {
				en: 'country people whom troops left and whom the state does not reach',
				ar: 'أهل ريف تركتهم القوات ولا تصلهم سلطة الدولة'
			},
			...author,
			note: {
				en: 'The sentence is incomplete in the translation.',
				ar: 'الجملة ناقصة في الترجمة.'
			}
		}
	}
} as const satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'claim'>>;
