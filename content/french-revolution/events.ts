import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const events = defineNotes(ids, 'event', {
	'opening-of-estates-general': {
		name: {
			en: 'Opening of the Estates-General',
			inSentence: 'the opening of the Estates-General',
			ar: 'افتتاح مجلس الطبقات'
		},
		topics: ['constituent'],
		date: {
			value: '1789-05-05',
			sources: ['wikipedia-estates-general', 'states-general-timeline']
		},
		place: {
			value: 'versailles',
			sources: ['wikipedia-estates-general', 'states-general-timeline']
		},
		outcome: {
			value: {
				en: 'The Third Estate declared itself the assembly of the nation.',
				ar: 'أعلنت الطبقة الثالثة نفسها جمعية للأمة.'
			},
			sources: ['states-general-timeline', 'wikipedia-estates-general'],
			exclusive: true,
			note: {
				en: 'The estates had quarrelled over whether to vote by order or by head.',
				ar: 'اختلفوا قبل ذلك في التصويت: أبالطبقات يكون أم بعدد الأعضاء.'
			}
		}
	},
	'tennis-court-oath': {
		name: { en: 'Tennis Court Oath', inSentence: 'the Tennis Court Oath', ar: 'قَسَم ملعب التنس' },
		topics: ['constituent'],
		date: {
			value: '1789-06-20',
			sources: ['original-sources-oath', 'dwyer-mcphee'],
			note: {
				en: 'Three days after the deputies took the name of National Assembly.',
				ar: 'بعد ثلاثة أيام من اتخاذ النواب اسم الجمعية الوطنية.'
			}
		},
		place: { value: 'versailles', sources: ['original-sources-oath', 'dwyer-mcphee'] },
		outcome: {
			value: {
				en: 'Deputies locked out of their hall swore not to part; one voted against.',
				ar: 'أقسم النواب المحرومون من قاعتهم ألا يتفرقوا، وعارض ذلك نائب واحد.'
			},
			sources: ['dwyer-mcphee'],
			exclusive: true
		},
		followed: { value: 'opening-of-estates-general', sources: ['dwyer-mcphee'] }
	},
	'storming-of-bastille': {
		name: {
			en: 'Storming of the Bastille',
			inSentence: 'the storming of the Bastille',
			ar: 'اقتحام الباستيل'
		},
		topics: ['constituent'],
		date: {
			value: '1789-07-14',
			sources: ['history-channel-bastille', 'reporter-news-2017', 'ticinolive-2015']
		},
		place: { value: 'paris', sources: ['reporter-news-2017', 'history-channel-bastille'] },
		outcome: {
			value: {
				en: 'The insurgents won arms and powder, and the governor was killed.',
				ar: 'غنم الثوار السلاح والبارود، وقُتل الحاكم.'
			},
			sources: ['reporter-news-2017', 'ticinolive-2015'],
			exclusive: true
		}
	},
	'march-on-versailles': {
		name: {
			en: 'Women’s march of October 1789',
			inSentence: 'the women’s march of October 1789',
			ar: 'مسيرة النساء في تشرين الأول ١٧٨٩',
			latin: ['Women’s March on Versailles', 'October Days'],
			arabic: ['مسيرة النساء إلى فرساي']
		},
		topics: ['constituent'],
		date: { value: '1789-10-05', sources: ['history-atlas-march'] },
		place: { value: 'versailles', sources: ['history-atlas-march'] },
		outcome: {
			value: {
				en: 'The king, his family and most deputies moved to the capital.',
				ar: 'انتقل الملك وأسرته ومعظم النواب إلى العاصمة.'
			},
			sources: ['history-atlas-march'],
			exclusive: true,
			note: {
				en: 'It began among market women over the price of bread.',
				ar: 'بدأت بين نساء الأسواق بسبب سعر الخبز.'
			}
		}
	},
	'festival-of-federation': {
		name: {
			en: 'Festival of the Federation',
			inSentence: 'the Festival of the Federation',
			ar: 'عيد الاتحاد'
		},
		topics: ['constituent'],
		date: {
			value: '1790-07-14',
			sources: ['chambefort-2009'],
			note: {
				en: 'One year to the day after the Bastille.',
				ar: 'بعد سنة كاملة من سقوط الباستيل.'
			}
		},
		outcome: {
			value: {
				en: 'The king swore loyalty to the nation and the law.',
				ar: 'أقسم الملك على الولاء للأمة والقانون.'
			},
			sources: ['chambefort-2009'],
			exclusive: true,
			note: {
				en: 'The French national holiday of 1880 was proposed in memory of this feast.',
				ar: 'وإحياءً لهذا العيد اقتُرح العيد الوطني الفرنسي عام ١٨٨٠.'
			}
		}
	},
	'flight-to-varennes': {
		name: {
			en: 'Flight of the royal family',
			inSentence: 'the flight of the royal family',
			ar: 'فرار الأسرة المالكة',
			latin: ['Flight to Varennes'],
			arabic: ['الفرار إلى فارين']
		},
		topics: ['fall-of-monarchy'],
		date: { value: '1791-06-20/1791-06-21', sources: ['wikipedia-varennes'] },
		outcome: {
			value: {
				en: 'Recognized on the way, they were stopped and brought back under guard.',
				ar: 'عُرفوا في الطريق فأُوقفوا وأُعيدوا تحت الحراسة.'
			},
			sources: ['wikipedia-varennes', 'hong-kong-varennes'],
			exclusive: true,
			note: {
				en: 'A postmaster, Drouet, had known the king and rode ahead.',
				ar: 'عرف الملكَ ناظرُ محطة البريد درويه فسبقه على حصانه.'
			}
		}
	},
	'champ-de-mars-shooting': {
		name: {
			en: 'Shooting on the Champ de Mars',
			inSentence: 'the shooting on the Champ de Mars',
			ar: 'إطلاق النار في شان دو مارس',
			latin: ['Champ de Mars massacre'],
			arabic: ['مذبحة شان دو مارس']
		},
		topics: ['fall-of-monarchy'],
		date: {
			value: '1791-07-17',
			sources: ['history-atlas-champ-de-mars', 'crozier-champ-de-mars']
		},
		actor: {
			value: 'paris-national-guard',
			sources: ['history-atlas-champ-de-mars', 'crozier-champ-de-mars'],
			note: {
				en: 'Bailly had declared martial law; Lafayette was in command.',
				ar: 'كان بايي قد أعلن الأحكام العرفية، وكان لافاييت قائدًا.'
			}
		},
		followed: {
			value: 'flight-to-varennes',
			sources: ['crozier-champ-de-mars', 'history-atlas-champ-de-mars']
		}
	},
	'war-on-austria': {
		name: {
			en: 'Declaration of war on Austria',
			inSentence: 'the declaration of war on Austria',
			ar: 'إعلان الحرب على النمسا'
		},
		topics: ['fall-of-monarchy'],
		date: { value: '1792-04-20', sources: ['glosaurus-war'] },
		actor: {
			value: 'legislative-assembly',
			sources: ['glosaurus-war', 'chnm-legislative-assembly'],
			note: {
				en: 'King and deputies wanted this war, for different reasons.',
				ar: 'أراد الملك والنواب هذه الحرب، لكن لأسباب مختلفة.'
			}
		}
	},
	'storming-of-tuileries': {
		name: {
			en: 'Storming of the Tuileries',
			inSentence: 'the storming of the Tuileries',
			ar: 'اقتحام قصر التويلري'
		},
		topics: ['fall-of-monarchy'],
		date: {
			value: '1792-08-10',
			sources: ['world-history-tuileries', 'times-illustrated-tuileries']
		},
		outcome: {
			value: {
				en: 'The royal powers came to an end and the king was locked up in the Temple.',
				ar: 'انتهت سلطات الملك وسُجن في قلعة «التامبل».'
			},
			sources: ['world-history-tuileries'],
			exclusive: true
		}
	},
	'september-massacres': {
		name: { en: 'September Massacres', inSentence: 'the September Massacres', ar: 'مذابح أيلول' },
		topics: ['republic'],
		date: {
			value: '1792-09-02/1792-09-06',
			sources: ['wikipedia-september-massacres', 'gript-september-massacres'],
			note: {
				en: 'The enemy was nearing the capital, whose prisons were thought to hide a plot.',
				ar: 'كان العدو يقترب من العاصمة، وظُن أن في سجونها مؤامرة.'
			}
		},
		place: { value: 'paris', sources: ['wikipedia-september-massacres'] }
	},
	'battle-of-valmy': {
		name: {
			en: 'Battle of Valmy',
			inSentence: 'the battle of Valmy',
			ar: 'معركة فالمي'
		},
		topics: ['republic'],
		date: { value: '1792-09-20', sources: ['warfare-history-valmy', 'webdictionnaire-valmy'] },
		outcome: {
			value: {
				en: 'The Prussian invasion was halted with few losses.',
				ar: 'توقف الغزو البروسي بخسائر قليلة.'
			},
			sources: ['webdictionnaire-valmy'],
			exclusive: true
		}
	},
	'execution-of-louis-xvi': {
		name: {
			en: 'Execution of Louis XVI',
			inSentence: 'the execution of Louis XVI',
			ar: 'إعدام لويس السادس عشر'
		},
		topics: ['republic'],
		date: { value: '1793-01-21', sources: ['wikipedia-execution-louis', 'glosaurus-trial'] },
		place: {
			value: 'place-de-la-revolution',
			sources: ['wikipedia-execution-louis', 'glosaurus-trial'],
			note: {
				en: 'Today it is called Place de la Concorde.',
				ar: 'وتُسمى اليوم ساحة الكونكورد.'
			}
		}
	},
	'fall-of-girondins': {
		name: {
			en: 'Fall of the Girondins',
			inSentence: 'the fall of the Girondins',
			ar: 'سقوط الجيرونديين'
		},
		topics: ['republic'],
		outcome: {
			value: {
				en: 'Armed citizens made the Convention give up 29 of its deputies.',
				ar: 'أجبر مواطنون مسلحون المؤتمر الوطني على تسليم ٢٩ من نوابه.'
			},
			sources: ['wikipedia-insurrection-1793', 'world-history-girondins'],
			exclusive: true,
			note: {
				en: 'It left the Mountain alone in power.',
				ar: 'وانفردت جماعة الجبل بعدها بالسلطة.'
			}
		},
		date: {
			value: '1793-05-31/1793-06-02',
			sources: ['wikipedia-insurrection-1793', 'world-history-girondins']
		}
	},
	'killing-of-marat': {
		name: { en: 'Killing of Marat', inSentence: 'the killing of Marat', ar: 'مقتل مارا' },
		topics: ['terror'],
		date: {
			value: '1793-07-13',
			sources: ['italian-iwofr-marat'],
			note: {
				en: 'Charlotte Corday had meant to strike at the feast of the next day.',
				ar: 'كانت شارلوت كورداي تنوي الضرب في احتفال اليوم التالي.'
			}
		}
	},
	'execution-of-girondins': {
		name: {
			en: 'Execution of the leading Girondins',
			inSentence: 'the execution of the leading Girondins',
			ar: 'إعدام زعماء الجيرونديين'
		},
		topics: ['terror'],
		date: { value: '1793-10-31', sources: ['republique-brissot', 'nuttall-girondins'] },
		place: { value: 'place-de-la-revolution', sources: ['republique-brissot'] }
	},
	'execution-of-hebertists': {
		name: {
			en: 'Execution of the Hébertists',
			inSentence: 'the execution of the Hébertists',
			ar: 'إعدام أنصار إيبير'
		},
		topics: ['terror'],
		date: {
			value: '1794-03-24',
			sources: ['welt-hebert', 'american-cyclopaedia-hebert'],
			note: {
				en: 'Danton and his friends followed within two weeks.',
				ar: 'ولحق بهم دانتون ورفاقه في أقل من أسبوعين.'
			}
		}
	},
	'ninth-of-thermidor': {
		name: {
			en: 'Ninth of Thermidor',
			inSentence: 'the Ninth of Thermidor',
			ar: 'التاسع من ترميدور'
		},
		topics: ['thermidor'],
		date: {
			value: '1794-07-27',
			sources: ['academickids-thermidor', 'wikipedia-fall-of-robespierre']
		},
		outcome: {
			value: {
				en: 'Robespierre was arrested, and guillotined the next day.',
				ar: 'اعتُقل روبسبير، وأُعدم بالمقصلة في اليوم التالي.'
			},
			sources: ['academickids-thermidor', 'wikipedia-fall-of-robespierre'],
			exclusive: true
		}
	},
	'thirteenth-vendemiaire': {
		name: {
			en: 'Revolt of 13 Vendémiaire',
			inSentence: 'the revolt of 13 Vendémiaire',
			ar: 'انتفاضة ١٣ فنديميير',
			latin: ['13 Vendemiaire']
		},
		topics: ['thermidor'],
		date: {
			value: '1795-10-05',
			sources: ['world-history-vendemiaire', 'american-cyclopaedia-directory']
		},
		outcome: {
			value: {
				en: 'Cannon broke a royalist rising before it reached the deputies.',
				ar: 'كسرت المدافع تمردًا ملكيًا قبل أن يبلغ النواب.'
			},
			sources: ['world-history-vendemiaire'],
			exclusive: true,
			note: {
				en: 'Anger at the rule that two thirds of the new deputies be old ones had set it off.',
				ar: 'أثاره السخط على اشتراط أن يكون ثلثا النواب الجدد من القدامى.'
			}
		}
	}
});
