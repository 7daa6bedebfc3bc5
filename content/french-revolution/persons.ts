import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const persons = defineNotes(ids, 'person', {
	'louis-xvi': {
		name: {
			en: 'Louis XVI',
			ar: 'لويس السادس عشر',
			latin: ['Louis 16', 'Louis Capet'],
			arabic: ['لويس ١٦', 'لويس كابيه']
		},
		topics: ['fall-of-monarchy'],
		died: { value: '1793-01-21', sources: ['wikipedia-execution-louis'] }
	},
	bailly: {
		name: { en: 'Jean-Sylvain Bailly', ar: 'جان سيلفان بايي', latin: ['Bailly'], arabic: ['بايي'] },
		topics: ['constituent'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'astronomer who presided over the Tennis Court Oath',
						ar: 'عالم فلك ترأس قَسَم ملعب التنس'
					},
					sources: ['parcours-revolution-bailly', 'dwyer-mcphee'],
					exclusive: true
				}
			]
		},
		died: {
			value: '1793-11-12',
			sources: ['parcours-revolution-bailly'],
			note: {
				en: 'He was made to answer for the shooting of July 1791.',
				ar: 'حوكم بسبب إطلاق النار في تموز ١٧٩١.'
			}
		}
	},
	lafayette: {
		name: {
			en: 'Marquis de Lafayette',
			inSentence: 'the Marquis de Lafayette',
			ar: 'المركيز دو لافاييت',
			latin: ['Lafayette', 'La Fayette'],
			arabic: ['لافاييت']
		},
		topics: ['constituent'],
		died: {
			value: '1834-05-20',
			sources: ['wikipedia-lafayette'],
			laterFact: true,
			note: {
				en: 'Few of the leaders of 1789 outlived the Revolution by so much.',
				ar: 'قلّ من زعماء ١٧٨٩ مَن عاش بعد الثورة كل هذه السنين.'
			}
		}
	},
	barnave: {
		name: { en: 'Antoine Barnave', ar: 'أنطوان بارناف', latin: ['Barnave'], arabic: ['بارناف'] },
		topics: ['fall-of-monarchy'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'co-founder of the Feuillant Club', ar: 'من مؤسسي نادي الفويان' },
					sources: ['world-history-barnave', 'crozier-feuillants'],
					note: {
						en: 'With Duport and Lameth he was called one of the “triumvirate”.',
						ar: 'ولُقب مع دوبور ولاميث بـ«الثلاثي».'
					}
				},
				{
					value: {
						en: 'deputy sent to bring the king back from Varennes',
						ar: 'نائب أُرسل لإعادة الملك من فارين'
					},
					sources: ['france-guide-barnave', 'liquisearch-barnave']
				}
			]
		},
		died: { value: '1793-11-29', sources: ['liquisearch-barnave'] }
	},
	petion: {
		name: {
			en: 'Jérôme Pétion',
			ar: 'جيروم بيتيون',
			latin: ['Petion', 'Pétion de Villeneuve'],
			arabic: ['بيتيون']
		},
		topics: ['fall-of-monarchy']
	},
	pache: {
		name: { en: 'Jean-Nicolas Pache', ar: 'جان نيكولا باش', latin: ['Pache'], arabic: ['باش'] },
		topics: ['republic']
	},
	'fleuriot-lescot': {
		name: {
			en: 'Jean-Baptiste Fleuriot-Lescot',
			ar: 'جان باتيست فلوريو لسكو',
			latin: ['Fleuriot-Lescot']
		},
		topics: ['terror'],
		died: {
			value: '1794-07-28',
			sources: ['wikipedia-fleuriot-lescot'],
			note: {
				en: 'The same day as Robespierre and Saint-Just.',
				ar: 'في يوم إعدام روبسبير وسان جوست.'
			}
		}
	},
	brissot: {
		name: {
			en: 'Jacques-Pierre Brissot',
			ar: 'جاك بيير بريسو',
			latin: ['Brissot', 'Brissot de Warville'],
			arabic: ['بريسو']
		},
		topics: ['republic'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'editor of “Le Patriote français”', ar: 'صاحب صحيفة «الوطني الفرنسي»' },
					sources: ['republique-brissot', 'history-atlas-champ-de-mars'],
					exclusive: true,
					note: {
						en: 'He pressed for war on the monarchies, which Robespierre opposed.',
						ar: 'ألحّ على محاربة الممالك، وعارضه روبسبير في ذلك.'
					}
				}
			]
		},
		died: { value: '1793-10-31', sources: ['republique-brissot'] }
	},
	danton: {
		name: { en: 'Georges Danton', ar: 'جورج دانتون', latin: ['Danton'], arabic: ['دانتون'] },
		topics: ['republic'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'minister of justice', ar: 'وزير العدل' },
					sources: ['wikipedia-danton', 'histoire-france-danton', 'historyback-danton'],
					from: '1792-08-10',
					to: '1792-10-09',
					exclusive: true,
					note: {
						en: 'He took office on the day the monarchy fell.',
						ar: 'تولى المنصب يوم سقوط الملكية.'
					}
				}
			]
		},
		died: { value: '1794-04-05', sources: ['historyback-danton', 'wikipedia-danton'] }
	},
	desmoulins: {
		name: {
			en: 'Camille Desmoulins',
			ar: 'كامي ديمولان',
			latin: ['Desmoulins'],
			arabic: ['ديمولان']
		},
		topics: ['terror'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'editor of “Le Vieux Cordelier”', ar: 'صاحب صحيفة «الكوردلييه العجوز»' },
					sources: ['histoire-france-desmoulins', 'crozier-cordeliers'],
					exclusive: true,
					note: {
						en: 'It called for clemency while the Terror was under way.',
						ar: 'دعت إلى الرأفة والإرهاب قائم.'
					}
				}
			]
		}
	},
	marat: {
		name: { en: 'Jean-Paul Marat', ar: 'جان بول مارا', latin: ['Marat'], arabic: ['مارا'] },
		topics: ['terror'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'physician who founded “L’Ami du peuple”',
						ar: 'طبيب أسس صحيفة «صديق الشعب»'
					},
					sources: ['italian-iwofr-marat'],
					exclusive: true
				}
			]
		},
		died: { value: '1793-07-13', sources: ['italian-iwofr-marat'] }
	},
	robert: {
		name: { en: 'François Robert', ar: 'فرانسوا روبير', latin: ['Pierre-François-Joseph Robert'] },
		topics: ['clubs']
	},
	robespierre: {
		name: {
			en: 'Maximilien Robespierre',
			ar: 'ماكسيميليان روبسبير',
			latin: ['Robespierre'],
			arabic: ['روبسبير', 'روبسبيير']
		},
		topics: ['terror'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'member of the Committee of Public Safety',
						ar: 'عضو لجنة السلامة العامة'
					},
					sources: ['wikipedia-fall-of-robespierre', 'romanticism-committee'],
					from: '1793-07-27',
					to: '1794-07-28',
					note: {
						en: 'He was elected a year to the day before his arrest.',
						ar: 'انتُخب قبل اعتقاله بسنة كاملة.'
					}
				}
			]
		},
		died: {
			value: '1794-07-28',
			sources: ['lincoln-papers-robespierre', 'american-cyclopaedia-robespierre']
		}
	},
	'saint-just': {
		name: {
			en: 'Louis de Saint-Just',
			ar: 'لويس دو سان جوست',
			latin: ['Saint-Just'],
			arabic: ['سان جوست']
		},
		topics: ['terror'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'youngest deputy of the National Convention',
						ar: 'أصغر نواب المؤتمر الوطني سنًا'
					},
					sources: ['gallica-saint-just', 'larousse-saint-just'],
					exclusive: true,
					note: {
						en: 'He was 25 when elected; “archangel of the Terror” came to be his byname.',
						ar: 'انتُخب في الخامسة والعشرين، ولُقب بـ«ملاك الإرهاب».'
					}
				}
			]
		},
		died: { value: '1794-07-28', sources: ['larousse-saint-just'] }
	},
	'herault-de-sechelles': {
		name: { en: 'Hérault de Séchelles', ar: 'إيرو دو سيشيل', latin: ['Herault de Sechelles'] },
		topics: ['terror']
	},
	ruhl: {
		name: { en: 'Philippe Rühl', ar: 'فيليب رول', latin: ['Ruhl'] },
		topics: ['terror']
	},
	hebert: {
		name: { en: 'Jacques Hébert', ar: 'جاك إيبير', latin: ['Hebert'], arabic: ['إيبير', 'هيبير'] },
		topics: ['terror'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'editor of “Le Père Duchesne”', ar: 'صاحب صحيفة «الأب دوشين»' },
					sources: ['larousse-hebert', 'american-cyclopaedia-hebert'],
					exclusive: true,
					note: {
						en: 'Three editors: Brissot, Desmoulins with clemency, Hébert with coarse wit.',
						ar: 'ثلاثة أصحاب صحف: بريسو، وديمولان داعي الرأفة، وإيبير السليط اللسان.'
					}
				}
			]
		},
		died: { value: '1794-03-24', sources: ['american-cyclopaedia-hebert', 'welt-hebert'] }
	},
	roux: {
		name: { en: 'Jacques Roux', ar: 'جاك رو', latin: ['Roux'] },
		topics: ['terror'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'priest who demanded measures against speculators',
						ar: 'كاهن طالب بإجراءات ضد المضاربين'
					},
					sources: ['france-guide-roux'],
					exclusive: true
				}
			]
		}
	},
	santerre: {
		name: {
			en: 'Antoine Joseph Santerre',
			ar: 'أنطوان جوزيف سانتير',
			latin: ['Santerre'],
			arabic: ['سانتير']
		},
		topics: ['republic']
	},
	hanriot: {
		name: {
			en: 'François Hanriot',
			ar: 'فرانسوا هانريو',
			latin: ['Hanriot', 'Henriot'],
			arabic: ['هانريو']
		},
		topics: ['terror']
	},
	'fouquier-tinville': {
		name: {
			en: 'Antoine Fouquier-Tinville',
			ar: 'أنطوان فوكييه تانفيل',
			latin: ['Fouquier-Tinville']
		},
		topics: ['terror'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'public prosecutor of the Revolutionary Tribunal',
						ar: 'المدعي العام لدى المحكمة الثورية'
					},
					sources: ['memim-tribunal'],
					exclusive: true
				}
			]
		}
	},
	barras: {
		name: { en: 'Paul Barras', ar: 'بول باراس', latin: ['Barras'], arabic: ['باراس'] },
		topics: ['thermidor'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'only director throughout the Directory’s four years',
						ar: 'المدير الوحيد الذي بقي طوال سنوات حكومة الإدارة'
					},
					sources: ['new-student-directory'],
					exclusive: true,
					note: {
						en: 'On 13 Vendémiaire he commanded, with Bonaparte under him.',
						ar: 'كان القائد في ١٣ فنديميير، وبونابرت تحت إمرته.'
					}
				}
			]
		}
	},
	bonaparte: {
		name: {
			en: 'Napoleon Bonaparte',
			ar: 'نابليون بونابرت',
			latin: ['Bonaparte', 'Napoleon'],
			arabic: ['بونابرت', 'نابليون']
		},
		topics: ['thermidor'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'general who broke the revolt of 13 Vendémiaire with grapeshot',
						ar: 'جنرال قمع انتفاضة ١٣ فنديميير بالمدافع'
					},
					sources: [
						'world-history-vendemiaire',
						'karwansaray-vendemiaire',
						'american-cyclopaedia-directory'
					],
					exclusive: true
				}
			]
		}
	}
});
