import { defineNotes } from '$lib/content';
import { ids } from './ids';

/** What historians hold, always as theirs. */
export const claims = defineNotes(ids, 'claim', {
	'origin-of-terror': {
		name: {
			en: 'Origin of the Terror',
			inSentence: 'the origin of the Terror',
			ar: 'منشأ عهد الإرهاب'
		},
		topics: ['debates', 'terror'],
		question: {
			en: 'When did the course towards the Terror begin?',
			ar: 'متى بدأ المسار المفضي إلى عهد الإرهاب؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'in summer 1789, in the political culture of the day',
						ar: 'في صيف ١٧٨٩، في الثقافة السياسية السائدة'
					},
					sources: ['jesuisfrancais-furet'],
					accordingTo: { en: 'François Furet', ar: 'فرانسوا فوريه' }
				},
				{
					value: {
						en: 'with the danger from abroad, as a drift under pressure',
						ar: 'مع الخطر الخارجي، انحرافًا تحت الضغط'
					},
					sources: ['clionautes-terror'],
					accordingTo: {
						en: 'historians who stress the “circumstances”',
						ar: 'مؤرخين يؤكدون «الظروف»'
					}
				}
			],
			note: {
				en: 'Patrice Gueniffey renewed the first view in 2000.',
				ar: 'وجدّد باتريس غينيفي الرأي الأول عام ٢٠٠٠.'
			}
		}
	},
	'nature-of-revolution': {
		name: {
			en: 'Nature of the Revolution',
			inSentence: 'the nature of the Revolution',
			ar: 'طبيعة الثورة'
		},
		topics: ['debates'],
		question: {
			en: 'From what did the Revolution arise?',
			ar: 'ممّ نشأت الثورة؟'
		},
		position: {
			value: {
				en: 'from a long economic and social rise of the middle class',
				ar: 'من صعود اقتصادي واجتماعي طويل للطبقة الوسطى'
			},
			sources: ['soboul-1974'],
			accordingTo: { en: 'Jean Jaurès', ar: 'جان جوريس' },
			note: {
				en: 'Aulard before him had seen an act of ideas; Mathiez and Lefebvre followed Jaurès.',
				ar: 'رآها أولار قبله من صنع الأفكار، وتبع ماتييز ولوفيفر رأي جوريس.'
			}
		}
	},
	'author-of-september-massacres': {
		name: {
			en: 'Blame for September 1792',
			inSentence: 'the blame for September 1792',
			ar: 'المسؤولية عن أيلول ١٧٩٢'
		},
		topics: ['debates', 'republic'],
		question: {
			en: 'Who was behind the killings of September 1792?',
			ar: 'مَن كان وراء عمليات القتل في أيلول ١٧٩٢؟'
		},
		position: {
			accounts: [
				{
					value: { en: 'Danton, who gave the order', ar: 'دانتون الذي أصدر الأمر' },
					sources: ['brewer-september-massacres'],
					accordingTo: { en: 'Brewer’s Dictionary', ar: 'معجم بروير' }
				},
				{
					value: { en: 'Marat, as the main instigator', ar: 'مارا بوصفه المحرّض الرئيسي' },
					sources: ['american-thinker-2020'],
					accordingTo: { en: 'American Thinker', ar: 'مجلة «أميركان ثينكر»' }
				}
			]
		}
	},
	'repression-of-vendee': {
		name: {
			en: 'Repression in the Vendée',
			inSentence: 'the repression in the Vendée',
			ar: 'القمع في فنديه'
		},
		topics: ['debates', 'terror'],
		question: {
			en: 'How is the repression in the Vendée to be described?',
			ar: 'بماذا يوصف القمع في فنديه؟'
		},
		position: {
			accounts: [
				{
					value: {
						en: 'a planned destruction of a people, a genocide',
						ar: 'إفناء مدبَّر لشعب بأكمله، أي إبادة جماعية'
					},
					sources: ['secher-publisher-2003', 'wikipedia-secher'],
					accordingTo: { en: 'Reynald Secher', ar: 'رينالد سيشيه' }
				},
				{
					value: {
						en: 'a regrettable but needed answer to a stab in the back',
						ar: 'ردّ مؤسف لكنه ضروري على طعنة في الظهر'
					},
					sources: ['mcphee-2004'],
					accordingTo: {
						en: 'the long tradition of republican historians',
						ar: 'مؤرخي التقليد الجمهوري الطويل'
					}
				}
			]
		}
	},
	'significance-of-fourth-of-august': {
		name: {
			en: 'Meaning of 4 August 1789',
			inSentence: 'the meaning of 4 August 1789',
			ar: 'دلالة ٤ آب ١٧٨٩'
		},
		topics: ['debates', 'constituent'],
		question: {
			en: 'What happened in the night of 4 August 1789?',
			ar: 'ماذا حدث ليلة ٤ آب ١٧٨٩؟'
		},
		position: {
			value: {
				en: 'centuries of separate orders gave way to free and equal individuals',
				ar: 'حلّ أفراد أحرار متساوون محل نظام طبقات دام قرونًا'
			},
			sources: ['world-history-august-decrees'],
			accordingTo: { en: 'François Furet', ar: 'فرانسوا فوريه' }
		}
	}
});
