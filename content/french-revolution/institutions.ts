import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const institutions = defineNotes(ids, 'institution', {
	'estates-general': {
		name: {
			en: 'Estates-General',
			inSentence: 'the Estates-General',
			ar: 'مجلس الطبقات',
			latin: ['States-General'],
			arabic: ['المجلس الثلاثي']
		},
		topics: ['constituent'],
		purpose: {
			value: {
				en: 'assembly of clergy, nobles and commoners, not called since 1614',
				ar: 'هيئة من رجال الدين والنبلاء والعامة لم تُدعَ منذ ١٦١٤'
			},
			sources: ['wikipedia-estates-general'],
			exclusive: true
		}
	},
	'national-assembly-1789': {
		name: {
			en: 'National Assembly of 1789',
			inSentence: 'the National Assembly of 1789',
			ar: 'الجمعية الوطنية',
			latin: ['National Constituent Assembly', 'National Assembly'],
			arabic: ['الجمعية التأسيسية', 'الجمعية الوطنية التأسيسية']
		},
		topics: ['constituent'],
		founded: {
			value: '1789-06-17',
			sources: ['dwyer-mcphee', 'states-general-timeline'],
			note: {
				en: 'First of three assemblies: it, the Legislative of 1791 and the Convention of 1792.',
				ar: 'أولى مجالس ثلاثة: هي، ثم التشريعية عام ١٧٩١، ثم المؤتمر عام ١٧٩٢.'
			}
		},
		purpose: {
			value: {
				en: 'deputies who swore to give the kingdom its first constitution',
				ar: 'نواب أقسموا أن يضعوا للمملكة دستورها الأول'
			},
			sources: ['original-sources-oath', 'dwyer-mcphee'],
			exclusive: true
		}
	},
	'legislative-assembly': {
		name: {
			en: 'Legislative Assembly',
			inSentence: 'the Legislative Assembly',
			ar: 'الجمعية التشريعية'
		},
		topics: ['fall-of-monarchy'],
		founded: {
			value: '1791-10-01',
			sources: ['chnm-legislative-assembly'],
			note: {
				en: 'It sat for less than a year.',
				ar: 'دام انعقادها أقل من سنة.'
			}
		}
	},
	'national-convention': {
		name: {
			en: 'National Convention',
			inSentence: 'the National Convention',
			ar: 'المؤتمر الوطني',
			latin: ['Convention'],
			arabic: ['الكونفانسيون']
		},
		topics: ['republic'],
		founded: { value: '1792-09-20', sources: ['history-bytez-convention'] },
		purpose: {
			value: {
				en: 'single chamber that ended the monarchy and governed the Republic',
				ar: 'مجلس واحد ألغى الملكية وحكم الجمهورية'
			},
			sources: ['history-bytez-convention'],
			exclusive: true
		},
		head: {
			succession: [
				{ value: 'petion', sources: ['wikipedia-convention-presidents'], asOf: '1792-09-20' },
				{ value: 'danton', sources: ['wikipedia-danton'], from: '1793-07-25', to: '1793-08-08' },
				{ value: 'herault-de-sechelles', sources: ['wikipedia-danton'], asOf: '1793-08-08' },
				{
					value: 'saint-just',
					sources: ['wikiland-saint-just'],
					from: '1794-02-19',
					to: '1794-03-06',
					note: {
						en: 'A president served for a fortnight only.',
						ar: 'كانت الرئاسة لأسبوعين فقط.'
					}
				},
				{ value: 'ruhl', sources: ['wikiland-saint-just'], asOf: '1794-03-06' }
			]
		}
	},
	'committee-of-public-safety': {
		name: {
			en: 'Committee of Public Safety',
			inSentence: 'the Committee of Public Safety',
			ar: 'لجنة السلامة العامة',
			arabic: ['لجنة الأمن العام', 'لجنة الخلاص العام']
		},
		topics: ['terror'],
		founded: {
			value: '1793-04-06',
			sources: ['alpha-history-committee', 'wikipedia-committee', 'romanticism-committee'],
			note: {
				en: 'Robespierre joined it in July, when Danton had left it.',
				ar: 'انضم إليها روبسبير في تموز بعد خروج دانتون منها.'
			}
		},
		partOf: {
			value: 'national-convention',
			sources: ['wikipedia-committee', 'alpha-history-committee']
		},
		purpose: {
			value: {
				en: 'war cabinet of deputies during the Terror',
				ar: 'حكومة حرب من النواب في عهد الإرهاب'
			},
			sources: ['wikipedia-committee'],
			exclusive: true
		}
	},
	'revolutionary-tribunal': {
		name: {
			en: 'Revolutionary Tribunal',
			inSentence: 'the Revolutionary Tribunal',
			ar: 'المحكمة الثورية'
		},
		topics: ['terror'],
		founded: {
			value: '1793-03-10',
			sources: ['memim-tribunal'],
			note: {
				en: 'Danton proposed it, and was condemned by it a year later.',
				ar: 'اقترحها دانتون، وأدانته هي بعد سنة.'
			}
		},
		purpose: {
			value: {
				en: 'court for political offences, without appeal',
				ar: 'محكمة للجرائم السياسية لا تُستأنف أحكامها'
			},
			sources: ['memim-tribunal'],
			exclusive: true
		}
	},
	'municipality-of-paris': {
		name: {
			en: 'Municipality of Paris',
			inSentence: 'the municipality of Paris',
			ar: 'بلدية باريس',
			latin: ['Paris Commune'],
			arabic: ['كومونة باريس']
		},
		topics: ['constituent'],
		head: {
			succession: [
				{
					value: 'bailly',
					sources: ['maires-de-paris-2011', 'exeter-bailly', 'parcours-revolution-bailly'],
					from: '1789-07-15',
					to: '1791-11-18',
					note: {
						en: 'The first mayor; before him a “provost of the merchants” had headed the city.',
						ar: 'أول عمدة، وكان على رأس المدينة قبله «نقيب التجار».'
					}
				},
				{
					value: 'petion',
					sources: ['britannica-1911-girondists', 'maires-de-paris-2011'],
					asOf: '1791-11-18'
				},
				{ value: 'pache', sources: ['wikipedia-pache'], from: '1793-02-14', to: '1794-05-10' },
				{
					value: 'fleuriot-lescot',
					sources: ['wikipedia-fleuriot-lescot', 'wikipedia-pache'],
					from: '1794-05-10',
					to: '1794-07-27',
					note: {
						en: 'After him the office was abolished.',
						ar: 'أُلغي المنصب بعده.'
					}
				}
			]
		}
	},
	'paris-national-guard': {
		name: {
			en: 'Paris National Guard',
			inSentence: 'the Paris National Guard',
			ar: 'الحرس الوطني الباريسي',
			latin: ['National Guard']
		},
		topics: ['constituent'],
		founded: { value: '1789-07-16', sources: ['aquitania-memoria'] },
		head: {
			succession: [
				{
					value: 'lafayette',
					sources: ['aquitania-memoria', 'academickids-national-guard'],
					from: '1789-07',
					to: '1791-09',
					note: {
						en: 'After him the heads of the six legions took turns, a month each.',
						ar: 'ثم تناوب بعده قادة الفِرق الست، كل منهم شهرًا.'
					}
				},
				{ value: 'santerre', sources: ['academickids-national-guard'], asOf: '1792-08-10' },
				{
					value: 'hanriot',
					sources: ['wikisum-insurrection', 'wikipedia-insurrection-1793'],
					from: '1793-05-31'
				}
			]
		}
	},
	directory: {
		name: {
			en: 'Directory',
			inSentence: 'the Directory',
			ar: 'حكومة الإدارة',
			latin: ['Directoire', 'Executive Directory'],
			arabic: ['حكومة المديرين', 'الديركتوار']
		},
		topics: ['thermidor'],
		founded: {
			value: '1795-11',
			sources: ['american-cyclopaedia-directory'],
			note: {
				en: 'The Convention had closed on 26 October.',
				ar: 'وكان المؤتمر قد اختُتم في ٢٦ تشرين الأول.'
			}
		},
		purpose: {
			value: {
				en: 'executive of five, of whom one had to leave each year',
				ar: 'سلطة تنفيذية من خمسة يخرج أحدهم كل سنة'
			},
			sources: ['american-cyclopaedia-directory', 'new-student-directory'],
			exclusive: true
		}
	}
});
