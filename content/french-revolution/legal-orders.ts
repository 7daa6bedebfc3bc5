import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const legalOrders = defineNotes(ids, 'legalOrder', {
	'august-decrees': {
		name: {
			en: 'Decree of 4 August 1789',
			inSentence: 'the decree of 4 August 1789',
			ar: 'مرسوم ٤ آب ١٧٨٩',
			latin: ['August Decrees'],
			arabic: ['مراسيم آب']
		},
		topics: ['constituent'],
		form: { value: 'resolution', sources: ['world-history-august-decrees'] },
		issuer: {
			value: 'national-assembly-1789',
			sources: ['oregon-august-decrees', 'world-history-august-decrees']
		},
		provision: {
			value: {
				en: 'abolishes the feudal order and the tax privileges of the upper classes',
				ar: 'إلغاء النظام الإقطاعي والامتيازات الضريبية للطبقات العليا'
			},
			sources: ['oregon-august-decrees', 'world-history-august-decrees'],
			note: {
				en: 'Many dues could only be bought off, and much did not take effect at once.',
				ar: 'ظل كثير من الحقوق قابلًا للافتداء بالمال فقط، ولم يسرِ كثير منها فورًا.'
			},
			exclusive: true
		}
	},
	'rights-of-man-1789': {
		name: {
			en: 'Declaration of the Rights of Man and of the Citizen',
			inSentence: 'the Declaration of the Rights of Man and of the Citizen',
			ar: 'إعلان حقوق الإنسان والمواطن',
			latin: ['Declaration of the Rights of Man']
		},
		topics: ['constituent'],
		form: { value: 'constitution', sources: ['universalis-constitutions'] },
		dateIssued: {
			value: '1789-08-26',
			sources: ['guyot-declaration', 'etudier-declaration'],
			note: {
				en: 'The same month as the end of feudal dues, six weeks after the Bastille.',
				ar: 'في الشهر نفسه الذي أُلغي فيه الإقطاع، وبعد الباستيل بستة أسابيع.'
			}
		},
		issuer: { value: 'national-assembly-1789', sources: ['guyot-declaration'] },
		provision: {
			value: {
				en: 'says that people are born and remain free and equal in rights',
				ar: 'النص على أن الناس يولدون ويظلون أحرارًا متساوين في الحقوق'
			},
			sources: ['etudier-declaration', 'guyot-declaration'],
			exclusive: true
		}
	},
	'civil-constitution-clergy': {
		name: {
			en: 'Civil Constitution of the Clergy',
			inSentence: 'the Civil Constitution of the Clergy',
			ar: 'الدستور المدني لرجال الدين',
			arabic: ['الدستور المدني للإكليروس']
		},
		topics: ['constituent'],
		form: {
			value: 'law',
			sources: ['wikipedia-civil-constitution'],
			note: {
				en: 'Despite its name it was an ordinary law about the Church.',
				ar: 'كان قانونًا عاديًا بشأن الكنيسة على الرغم من اسمه.'
			}
		},
		dateIssued: { value: '1790-07-12', sources: ['wikipedia-civil-constitution'] },
		provision: {
			value: {
				en: 'has bishops and parish priests elected, with one diocese to a department',
				ar: 'انتخاب الأساقفة وكهنة الرعايا، وجعل أبرشية لكل مقاطعة'
			},
			sources: ['alpha-history-civil-constitution', 'wikipedia-civil-constitution'],
			note: {
				en: 'It parted the clergy into those who swore to it and those who refused.',
				ar: 'وانقسم الكهنة بسببه بين مَن أقسم عليه ومَن رفض.'
			},
			exclusive: true
		}
	},
	'le-chapelier-law': {
		name: { en: 'Le Chapelier Law', inSentence: 'the Le Chapelier Law', ar: 'قانون لوشابلييه' },
		topics: ['constituent'],
		form: { value: 'law', sources: ['alpha-history-le-chapelier', 'memim-le-chapelier'] },
		dateIssued: {
			value: '1791-06-14',
			sources: ['alpha-history-le-chapelier', 'memim-le-chapelier'],
			note: {
				en: 'Six days before the king fled.',
				ar: 'قبل فرار الملك بستة أيام.'
			}
		},
		issuer: {
			value: 'national-assembly-1789',
			sources: ['alpha-history-le-chapelier', 'memim-le-chapelier']
		},
		provision: {
			value: {
				en: 'forbids guilds, workers’ associations and strikes',
				ar: 'حظر نقابات الحِرف وجمعيات العمال والإضراب'
			},
			sources: ['alpha-history-le-chapelier', 'memim-le-chapelier'],
			note: {
				en: 'The ban on strikes was lifted in 1864 only.',
				ar: 'ولم يُرفع حظر الإضراب إلا عام ١٨٦٤.'
			},
			exclusive: true
		}
	},
	'constitution-1791': {
		name: { en: 'Constitution of 1791', inSentence: 'the Constitution of 1791', ar: 'دستور ١٧٩١' },
		topics: ['fall-of-monarchy'],
		form: { value: 'constitution', sources: ['universalis-constitutions'] },
		dateIssued: { value: '1791-09-03', sources: ['universalis-constitutions'] },
		issuer: { value: 'national-assembly-1789', sources: ['universalis-constitutions'] },
		provision: {
			value: {
				en: 'leaves the king a veto beside one chamber elected by taxpayers',
				ar: 'إبقاء حق النقض للملك إلى جانب مجلس واحد ينتخبه دافعو الضرائب'
			},
			sources: ['universalis-constitutions'],
			exclusive: true
		},
		inForce: {
			value: '1791-09/1792-08-10',
			sources: ['universalis-constitutions'],
			note: {
				en: 'The first written constitution of France did not last a year.',
				ar: 'أول دستور مكتوب في فرنسا، ولم يعش سنة كاملة.'
			}
		}
	},
	'abolition-of-monarchy-decree': {
		name: {
			en: 'Decree that ended the kingship',
			inSentence: 'the decree that ended the kingship',
			ar: 'مرسوم إنهاء الحكم الملكي'
		},
		topics: ['republic'],
		form: { value: 'resolution', sources: ['history-bytez-convention'] },
		dateIssued: {
			value: '1792-09-21',
			sources: ['history-bytez-convention'],
			note: {
				en: 'The day after Valmy, at the second sitting.',
				ar: 'في اليوم التالي لفالمي، وفي الجلسة الثانية.'
			}
		},
		issuer: { value: 'national-convention', sources: ['history-bytez-convention'] }
	},
	'committee-decree-1793': {
		name: {
			en: 'Decree of 6 April 1793',
			inSentence: 'the decree of 6 April 1793',
			ar: 'مرسوم ٦ نيسان ١٧٩٣'
		},
		topics: ['republic'],
		issuer: { value: 'national-convention', sources: ['alpha-history-committee'] },
		form: { value: 'resolution', sources: ['alpha-history-committee'] },
		provision: {
			value: {
				en: 'has nine deputies watch over the ministers in secret, for a month at first',
				ar: 'تكليف تسعة نواب بمراقبة الوزراء سرًا، لشهر واحد في البداية'
			},
			sources: ['alpha-history-committee'],
			exclusive: true
		}
	},
	'constitution-1793': {
		name: {
			en: 'Constitution of 1793',
			inSentence: 'the Constitution of 1793',
			ar: 'دستور ١٧٩٣',
			latin: ['Constitution of the Year I'],
			arabic: ['دستور السنة الأولى']
		},
		topics: ['republic'],
		form: { value: 'constitution', sources: ['universalis-constitutions'] },
		dateIssued: {
			value: '1793-06-24',
			sources: ['universalis-constitutions'],
			note: {
				en: 'Voters approved it that summer, and it was never applied.',
				ar: 'أقره الناخبون في ذلك الصيف، ولم يُطبَّق قط.'
			}
		},
		issuer: { value: 'national-convention', sources: ['universalis-constitutions'] }
	},
	'levee-en-masse': {
		name: {
			en: 'Levée en masse',
			inSentence: 'the levée en masse',
			ar: 'مرسوم النفير العام',
			latin: ['Levee en masse', 'Levy en Masse'],
			arabic: ['التعبئة العامة']
		},
		topics: ['terror'],
		form: { value: 'resolution', sources: ['constitutions-and-documents'] },
		dateIssued: { value: '1793-08-23', sources: ['constitutions-and-documents'] },
		provision: {
			value: {
				en: 'calls on everybody for the army: the young to fight, others to make arms and tents',
				ar: 'دعوة الجميع لخدمة الجيش: الشبان للقتال وغيرهم لصنع السلاح والخيام'
			},
			sources: ['constitutions-and-documents'],
			exclusive: true
		}
	},
	'law-of-suspects': {
		name: { en: 'Law of Suspects', inSentence: 'the Law of Suspects', ar: 'قانون المشتبه بهم' },
		topics: ['terror'],
		form: { value: 'law', sources: ['chnm-suspects', 'alpha-history-suspects'] },
		dateIssued: { value: '1793-09-17', sources: ['chnm-suspects'] },
		issuer: { value: 'national-convention', sources: ['alpha-history-suspects'] },
		provision: {
			value: {
				en: 'has anybody arrested whose conduct, family or papers speak against them',
				ar: 'توقيف كل من يدينه سلوكه أو قرابته أو أوراقه'
			},
			sources: ['chnm-suspects', 'alpha-history-suspects'],
			note: {
				en: 'It is about who is arrested; that of Prairial is about how they are tried.',
				ar: 'يحدد هذا القانون مَن يُعتقل، أما قانون بريريال فيحدد كيف يُحاكم.'
			},
			exclusive: true
		}
	},
	'abolition-of-slavery-1794': {
		name: {
			en: 'Decree of 16 Pluviôse Year II',
			inSentence: 'the decree of 16 Pluviôse Year II',
			ar: 'مرسوم ١٦ بلوفيوز من السنة الثانية'
		},
		topics: ['terror'],
		form: { value: 'resolution', sources: ['fraternites-slavery'] },
		dateIssued: {
			value: '1794-02-04',
			sources: ['fraternites-slavery', 'sos-racisme-slavery'],
			note: {
				en: 'Commissioners in Saint-Domingue had freed the slaves there in 1793.',
				ar: 'وكان مفوضون في سان دومينغ قد أعتقوا العبيد فيها عام ١٧٩٣.'
			}
		},
		issuer: {
			value: 'national-convention',
			sources: ['fraternites-slavery', 'sos-racisme-slavery']
		},
		provision: {
			value: { en: 'ends slavery in all the colonies', ar: 'إنهاء الرق في جميع المستعمرات' },
			sources: ['fraternites-slavery', 'sos-racisme-slavery'],
			note: {
				en: 'The First Consul repealed it in 1802.',
				ar: 'وقد ألغاه القنصل الأول عام ١٨٠٢.'
			},
			exclusive: true
		}
	},
	'law-of-22-prairial': {
		name: {
			en: 'Law of 22 Prairial',
			inSentence: 'the Law of 22 Prairial',
			ar: 'قانون ٢٢ بريريال'
		},
		topics: ['terror'],
		form: { value: 'law', sources: ['chnm-prairial', 'original-sources-prairial'] },
		dateIssued: {
			value: '1794-06-10',
			sources: ['chnm-prairial', 'original-sources-prairial'],
			note: {
				en: 'Seven weeks before the fall of Robespierre.',
				ar: 'قبل سقوط روبسبير بسبعة أسابيع.'
			}
		},
		provision: {
			value: {
				en: 'takes counsel from the accused and leaves acquittal or death as verdicts',
				ar: 'حرمان المتهمين من المحامين وحصر الأحكام بالبراءة أو الموت'
			},
			sources: ['memim-prairial', 'chnm-prairial'],
			exclusive: true
		}
	},
	'constitution-year-iii': {
		name: {
			en: 'Constitution of the Year III',
			inSentence: 'the Constitution of the Year III',
			ar: 'دستور السنة الثالثة',
			latin: ['Constitution of 1795'],
			arabic: ['دستور ١٧٩٥']
		},
		topics: ['thermidor'],
		form: { value: 'constitution', sources: ['world-history-project-1795'] },
		dateIssued: {
			value: '1795-08-22',
			sources: ['world-history-project-1795', 'crozier-constitution-1795']
		},
		issuer: { value: 'national-convention', sources: ['world-history-project-1795'] },
		provision: {
			value: {
				en: 'gives the state two chambers and five directors',
				ar: 'إنشاء مجلسين تشريعيين وخمسة مديرين للدولة'
			},
			sources: ['world-history-project-1795', 'crozier-constitution-1795'],
			note: {
				en: 'The two earlier constitutions had known one chamber only.',
				ar: 'أما الدستوران السابقان فلم يعرفا إلا مجلسًا واحدًا.'
			},
			exclusive: true
		}
	}
});
