import { defineSources } from '$lib/content';
import { ids } from './ids';

/** Every work that a fact is taken from, as it was seen; undated where the page gives no date. */
export const sources = defineSources(ids, {
	'academickids-national-guard': {
		kind: 'research',
		short: { en: 'Academic Kids', ar: 'موسوعة «أكاديميك كيدز»' },
		publisher: 'Academic Kids Encyclopedia',
		title: { en: 'National Guard (France)', ar: 'الحرس الوطني (فرنسا)' },
		date: 'XXXX',
		url: 'https://academickids.com/encyclopedia/index.php/National_Guard_%28France%29'
	},
	'academickids-thermidor': {
		kind: 'research',
		short: { en: 'Academic Kids', ar: 'موسوعة «أكاديميك كيدز»' },
		publisher: 'Academic Kids Encyclopedia',
		title: { en: 'Thermidorian Reaction', ar: 'ردة ترميدور' },
		date: 'XXXX',
		url: 'https://academickids.com/encyclopedia/index.php/Thermidorian_Reaction'
	},
	'alpha-history-civil-constitution': {
		kind: 'research',
		short: { en: 'Alpha History', ar: 'موقع «ألفا هيستوري»' },
		publisher: 'Alpha History',
		title: {
			en: 'The Civil Constitution of the Clergy (1790)',
			ar: 'الدستور المدني لرجال الدين (١٧٩٠)'
		},
		date: 'XXXX',
		url: 'https://alphahistory.com/frenchrevolution/civil-constitution-of-the-clergy-1790/'
	},
	'alpha-history-committee': {
		kind: 'research',
		short: { en: 'Alpha History', ar: 'موقع «ألفا هيستوري»' },
		publisher: 'Alpha History',
		title: {
			en: 'The Committee of Public Safety is formed (1793)',
			ar: 'تشكيل لجنة السلامة العامة (١٧٩٣)'
		},
		date: 'XXXX',
		url: 'https://alphahistory.com/frenchrevolution/committee-of-public-safety-formed-1793/'
	},
	'alpha-history-le-chapelier': {
		kind: 'research',
		short: { en: 'Alpha History', ar: 'موقع «ألفا هيستوري»' },
		publisher: 'Alpha History (Italian edition)',
		title: { en: 'La legge di Le Chapelier (1791)', ar: 'قانون لوشابلييه (١٧٩١)، بالإيطالية' },
		titleLanguage: 'it',
		date: 'XXXX',
		url: 'https://it.alphahistory.com/rivoluzione-francese/Le-Chapelier-Law-1791/'
	},
	'alpha-history-suspects': {
		kind: 'research',
		short: { en: 'Alpha History', ar: 'موقع «ألفا هيستوري»' },
		publisher: 'Alpha History',
		title: { en: 'The Law of Suspects (1793)', ar: 'قانون المشتبه بهم (١٧٩٣)' },
		date: 'XXXX',
		url: 'https://alphahistory.com/frenchrevolution/law-of-suspects-1793/'
	},
	'american-cyclopaedia-directory': {
		kind: 'research',
		short: { en: 'the American Cyclopaedia', ar: 'الموسوعة الأميركية القديمة' },
		publisher: 'American Cyclopaedia (Chest of Books)',
		title: { en: 'Executive Directory', ar: 'حكومة الإدارة التنفيذية' },
		date: 'XXXX',
		url: 'https://chestofbooks.com/reference/American-Cyclopaedia-5/Executive-Directory.html'
	},
	'american-cyclopaedia-hebert': {
		kind: 'research',
		short: { en: 'the American Cyclopaedia', ar: 'الموسوعة الأميركية القديمة' },
		publisher: 'American Cyclopaedia (Chest of Books)',
		title: { en: 'Jacques René Hébert', ar: 'جاك رينيه إيبير' },
		date: 'XXXX',
		url: 'https://chestofbooks.com/reference/American-Cyclopaedia-6/Jacqnes-Rene-Hebert.html'
	},
	'american-cyclopaedia-jacobins': {
		kind: 'research',
		short: { en: 'the American Cyclopaedia', ar: 'الموسوعة الأميركية القديمة' },
		publisher: 'American Cyclopaedia (Chest of Books)',
		title: { en: 'Jacobins', ar: 'اليعاقبة' },
		date: 'XXXX',
		url: 'https://chestofbooks.com/reference/American-Cyclopaedia-6/Jacobins.html'
	},
	'american-cyclopaedia-robespierre': {
		kind: 'research',
		short: { en: 'the American Cyclopaedia', ar: 'الموسوعة الأميركية القديمة' },
		publisher: 'American Cyclopaedia (Chest of Books)',
		title: { en: 'Maximilien Marie Isidore De Robespierre', ar: 'ماكسيميليان دو روبسبير' },
		date: 'XXXX',
		url: 'https://chestofbooks.com/reference/American-Cyclopaedia-7/Maximilien-Marie-Isidore-De-Robespierre.html'
	},
	'american-thinker-2020': {
		kind: 'press',
		short: { en: 'American Thinker', ar: 'مجلة «أميركان ثينكر»' },
		publisher: 'American Thinker',
		title: { en: 'Massacres in September', ar: 'مذابح في أيلول' },
		date: '2020-09',
		url: 'https://www.americanthinker.com/articles/2020/09/massacres_in_september.html'
	},
	'aquitania-memoria': {
		kind: 'research',
		short: { en: 'Aquitania Memoria', ar: 'موقع «أكيتانيا ميموريا»' },
		publisher: 'Aquitania Memoria',
		title: { en: 'Garde nationale de Paris (1792)', ar: 'الحرس الوطني في باريس (١٧٩٢)' },
		titleLanguage: 'fr',
		date: 'XXXX',
		url: 'https://aquitania-memoria.com/art-et-histoire/garde-nationale-de-paris-1792/'
	},
	'brewer-september-massacres': {
		kind: 'research',
		short: { en: 'Brewer’s Dictionary of Phrase and Fable', ar: 'معجم بروير للعبارات والأساطير' },
		publisher: 'From Old Books',
		title: { en: 'September Massacres', ar: 'مذابح أيلول' },
		date: 'XXXX',
		url: 'https://words.fromoldbooks.org/Brewer-DictionaryOfPhraseAndFable/s/september-massacres.html'
	},
	'britannica-1911-feuillants': {
		kind: 'research',
		short: { en: 'the Encyclopædia Britannica of 1911', ar: 'الموسوعة البريطانية لعام ١٩١١' },
		publisher: 'Encyclopædia Britannica (Wikisource)',
		title: { en: 'Feuillants, Club of the', ar: 'نادي الفويان' },
		date: '1911',
		url: 'https://en.wikisource.org/wiki/1911_Encyclop%C3%A6dia_Britannica/Feuillants,_Club_of_the'
	},
	'britannica-1911-girondists': {
		kind: 'research',
		short: { en: 'the Encyclopædia Britannica of 1911', ar: 'الموسوعة البريطانية لعام ١٩١١' },
		publisher: 'Encyclopædia Britannica (StudyLight)',
		title: { en: 'Girondists', ar: 'الجيرونديون' },
		date: '1911',
		url: 'https://studylight.org/encyclopedias/eng/bri/g/girondists.html'
	},
	'chambefort-2009': {
		kind: 'press',
		short: { en: 'Guy Chambefort', ar: 'غي شامبفور' },
		author: 'Guy Chambefort',
		publisher: 'Essai de député',
		title: { en: '14 juillet 1790: la fête de la Fédération', ar: '١٤ تموز ١٧٩٠: عيد الاتحاد' },
		titleLanguage: 'fr',
		date: '2009-07',
		url: 'https://guy-chambefort.typepad.fr/essai_dput/2009/07/cest-arriv%C3%A9-ce-jour-3.html?no_prefetch=1'
	},
	'chnm-legislative-assembly': {
		kind: 'research',
		short: { en: 'the Center for History and New Media', ar: 'مركز التاريخ والإعلام الجديد' },
		publisher: 'Center for History and New Media',
		title: { en: 'Legislative Assembly (glossary)', ar: 'الجمعية التشريعية (مسرد)' },
		date: 'XXXX',
		url: 'https://revolution.chnm.org/items/show/1050'
	},
	'chnm-prairial': {
		kind: 'research',
		short: { en: 'the Center for History and New Media', ar: 'مركز التاريخ والإعلام الجديد' },
		publisher: 'Center for History and New Media',
		title: {
			en: 'The Law of 22 Prairial Year II (10 June 1794)',
			ar: 'قانون ٢٢ بريريال من السنة الثانية (١٠ حزيران ١٧٩٤)'
		},
		date: 'XXXX',
		url: 'https://revolution.chnm.org/exhibits/show/liberty--equality--fraternity/item/415'
	},
	'chnm-suspects': {
		kind: 'research',
		short: { en: 'the Center for History and New Media', ar: 'مركز التاريخ والإعلام الجديد' },
		publisher: 'Center for History and New Media',
		title: { en: 'The Law of Suspects', ar: 'قانون المشتبه بهم' },
		date: 'XXXX',
		url: 'https://revolution.chnm.org/d/417'
	},
	'clionautes-terror': {
		kind: 'research',
		short: { en: 'Les Clionautes', ar: 'جمعية «كليونوت»' },
		publisher: 'Les Clionautes',
		title: { en: 'La Terreur, part maudite de la Révolution', ar: 'الإرهاب، الوجه الملعون للثورة' },
		titleLanguage: 'fr',
		date: 'XXXX',
		url: 'https://clio-cr.clionautes.org/la-terreur-part-maudite-de-la-revolution.html'
	},
	'constitutions-and-documents': {
		kind: 'research',
		short: { en: 'a collection of French constitutions', ar: 'مجموعة دساتير فرنسا' },
		publisher: 'Wikisource',
		title: {
			en: 'The Constitutions and Other Select Documents Illustrative of the History of France, 1789-1907',
			ar: 'دساتير ووثائق مختارة من تاريخ فرنسا ١٧٨٩–١٩٠٧'
		},
		date: 'XXXX',
		url: 'https://en.m.wikisource.org/wiki/Page:The_Constitutions_and_Other_Select_Documents_Illustrative_of_the_History_of_France,_1789-1907,_Second_Edition,_Revised_and_Enlarged.pdf/214'
	},
	'crozier-champ-de-mars': {
		kind: 'press',
		short: { en: 'Crozier on Stuff', ar: 'موقع «كروزييه»' },
		publisher: 'Crozier on Stuff',
		title: { en: 'Champs de Mars Massacre', ar: 'مذبحة شان دو مارس' },
		date: 'XXXX',
		url: 'https://crozieronstuff.com/champs-de-massacres'
	},
	'crozier-constitution-1795': {
		kind: 'press',
		short: { en: 'Crozier on Stuff', ar: 'موقع «كروزييه»' },
		publisher: 'Crozier on Stuff',
		title: { en: 'Constitution of 1795', ar: 'دستور ١٧٩٥' },
		date: 'XXXX',
		url: 'https://crozieronstuff.com/constitution-of-1795'
	},
	'crozier-cordeliers': {
		kind: 'press',
		short: { en: 'Crozier on Stuff', ar: 'موقع «كروزييه»' },
		publisher: 'Crozier on Stuff',
		title: { en: 'Cordeliers Club', ar: 'نادي الكوردلييه' },
		date: 'XXXX',
		url: 'https://crozieronstuff.com/cordelier-club'
	},
	'crozier-feuillants': {
		kind: 'press',
		short: { en: 'Crozier on Stuff', ar: 'موقع «كروزييه»' },
		publisher: 'Crozier on Stuff',
		title: { en: 'Feuillants', ar: 'الفويان' },
		date: 'XXXX',
		url: 'https://crozieronstuff.com/feuillants'
	},
	'digilander-vendemiaire': {
		kind: 'press',
		short: { en: 'an Italian page on the day', ar: 'صفحة إيطالية عن ذلك اليوم' },
		publisher: 'Digilander (Libero)',
		title: { en: '13 vendemmiaio 1795', ar: '١٣ فنديميير ١٧٩٥' },
		titleLanguage: 'it',
		date: 'XXXX',
		url: 'https://digilander.libero.it/ottavianegrivelo/riferimenti/13vendemmiaio.html'
	},
	'dwyer-mcphee': {
		kind: 'research',
		short: { en: 'Philip Dwyer and Peter McPhee', ar: 'فيليب دواير وبيتر ماكفي' },
		author: 'Philip Dwyer, Peter McPhee',
		publisher: 'Taylor & Francis',
		title: { en: 'Revolutionary action', ar: 'العمل الثوري' },
		date: 'XXXX',
		url: 'https://www.taylorfrancis.com/chapters/mono/10.4324/9781032618814-2/revolutionary-action-philip-dwyer-peter-mcphee?context=ubx&refId=2a763c87-01b2-4f03-8e05-99d0bc023d0a'
	},
	'enotes-terror': {
		kind: 'research',
		short: { en: 'eNotes', ar: 'موقع «إي نوتس»' },
		publisher: 'eNotes',
		title: {
			en: 'During the Reign of Terror, was the only execution ...',
			ar: 'سؤال عن الإعدامات في عهد الإرهاب'
		},
		date: 'XXXX',
		url: 'https://www.enotes.com/homework-help/during-the-reign-of-terror-was-the-only-execution-1633805'
	},
	'etudier-declaration': {
		kind: 'research',
		short: { en: 'Etudier', ar: 'موقع «إتودييه»' },
		publisher: 'Etudier.com',
		title: { en: '26 Aout 1789', ar: '٢٦ آب ١٧٨٩' },
		titleLanguage: 'fr',
		date: 'XXXX',
		url: 'https://etudier.com/dissertations/26-Aout-1789/41497.html'
	},
	'exeter-bailly': {
		kind: 'research',
		short: { en: 'the University of Exeter', ar: 'جامعة إكستر' },
		publisher: 'University of Exeter, Revolutionary Duchess',
		title: { en: 'Jean-Sylvain Bailly', ar: 'جان سيلفان بايي' },
		date: 'XXXX',
		url: 'https://revolutionaryduchess.exeter.ac.uk/database/person.html?id=bailly'
	},
	'exeter-feuillants': {
		kind: 'research',
		short: { en: 'the University of Exeter', ar: 'جامعة إكستر' },
		publisher: 'University of Exeter, Revolutionary Duchess',
		title: { en: 'Feuillants Club', ar: 'نادي الفويان' },
		date: 'XXXX',
		url: 'https://revolutionaryduchess.exeter.ac.uk/database/org.html?id=feuillantsClub'
	},
	'france-guide-barnave': {
		kind: 'research',
		short: { en: 'a reference guide to France', ar: 'دليل مرجعي عن فرنسا' },
		publisher: 'France. A reference guide from Renaissance to the Present',
		title: { en: 'Barnave, Antoine', ar: 'بارناف، أنطوان' },
		date: 'XXXX',
		url: 'https://franceguide_en_en.en-academic.com/95/Barnave%2C_Antoine'
	},
	'france-guide-roux': {
		kind: 'research',
		short: { en: 'a reference guide to France', ar: 'دليل مرجعي عن فرنسا' },
		publisher: 'France. A reference guide from Renaissance to the Present',
		title: { en: 'Roux, Jacques', ar: 'رو، جاك' },
		date: 'XXXX',
		url: 'https://franceguide_en_en.en-academic.com/1531/Roux%2C_Jacques'
	},
	'fraternites-slavery': {
		kind: 'press',
		short: { en: 'Camille Vignolle', ar: 'كامي فينيول' },
		author: 'Camille Vignolle',
		publisher: 'Herodote.net (France Fraternités)',
		title: {
			en: '16 pluviôse an II (4 février 1794): la Convention vote l’abolition de l’esclavage',
			ar: '٤ شباط ١٧٩٤: المؤتمر الوطني يقر إلغاء الرق'
		},
		titleLanguage: 'fr',
		date: '2022-02-04',
		url: 'https://france-fraternites.org/16-pluviose-an-ii-4-fevrier-1794-la-convention-vote-labolition-de-lesclavage'
	},
	'free-dictionary-jacobins': {
		kind: 'research',
		short: { en: 'The Free Dictionary', ar: 'موسوعة «فري ديكشنري»' },
		publisher: 'The Free Dictionary (encyclopedia)',
		title: { en: 'Jacobin Club', ar: 'نادي اليعاقبة' },
		date: 'XXXX',
		url: 'https://encyclopedia2.thefreedictionary.com/Jacobin+Club'
	},
	'gallica-saint-just': {
		kind: 'official',
		short: { en: 'the French National Library', ar: 'المكتبة الوطنية الفرنسية' },
		publisher: 'Bibliothèque nationale de France, Gallica',
		title: { en: 'Louis Antoine Léon Saint-Just', ar: 'لويس أنطوان ليون سان جوست' },
		date: 'XXXX',
		url: 'https://gallica.bnf.fr/conseils/content/louis-antoine-leon-saint-just'
	},
	'glosaurus-trial': {
		kind: 'research',
		short: { en: 'Glosaurus', ar: 'مسرد «غلوسوروس»' },
		publisher: 'Glosaurus',
		title: { en: 'Execution of Louis XVI', ar: 'إعدام لويس السادس عشر' },
		date: 'XXXX',
		url: 'https://glosaurus.com/en/glossary/french-revolution/execution-of-louis-xvi'
	},
	'glosaurus-tuileries': {
		kind: 'research',
		short: { en: 'Glosaurus', ar: 'مسرد «غلوسوروس»' },
		publisher: 'Glosaurus',
		title: { en: 'Storming of the Tuileries Palace', ar: 'اقتحام قصر التويلري' },
		date: 'XXXX',
		url: 'https://glosaurus.com/en/glossary/french-revolution/storming-of-the-tuileries-palace'
	},
	'glosaurus-war': {
		kind: 'research',
		short: { en: 'Glosaurus', ar: 'مسرد «غلوسوروس»' },
		publisher: 'Glosaurus',
		title: { en: 'War declared on Austria', ar: 'إعلان الحرب على النمسا' },
		date: 'XXXX',
		url: 'https://glosaurus.com/en/glossary/french-revolution/war-declared-on-austria'
	},
	'gript-september-massacres': {
		kind: 'press',
		short: { en: 'Gript', ar: 'موقع «غريبت»' },
		publisher: 'Gript',
		title: {
			en: 'On this day: 2 September 1792: September Massacres',
			ar: 'في مثل هذا اليوم: ٢ أيلول ١٧٩٢، مذابح أيلول'
		},
		date: 'XXXX',
		url: 'https://gript.ie/on-this-day-2-september-1792-september-massacres-4/'
	},
	'guyot-declaration': {
		kind: 'research',
		short: { en: 'Yves Guyot', ar: 'إيف غويو' },
		author: 'Yves Guyot',
		publisher: 'Wikisource',
		title: {
			en: 'Les principes de 89 et le socialisme (appendix)',
			ar: 'مبادئ ٨٩ والاشتراكية (ملحق)'
		},
		titleLanguage: 'fr',
		date: 'XXXX',
		url: 'https://fr.wikisource.org/wiki/Page:Guyot_-_Les_principes_de_89_et_le_socialisme.djvu/283'
	},
	'history-atlas-champ-de-mars': {
		kind: 'research',
		short: { en: 'HistoryAtlas', ar: 'موقع «هيستوري أطلس»' },
		publisher: 'HistoryAtlas',
		title: { en: 'Champ de Mars Massacre', ar: 'مذبحة شان دو مارس' },
		date: 'XXXX',
		url: 'https://historyatlas.com/topic/champ-de-mars-massacre'
	},
	'history-atlas-march': {
		kind: 'research',
		short: { en: 'HistoryAtlas', ar: 'موقع «هيستوري أطلس»' },
		publisher: 'HistoryAtlas',
		title: { en: 'Women’s March on Versailles', ar: 'مسيرة النساء إلى فرساي' },
		date: 'XXXX',
		url: 'https://www.historyatlas.com/topic/womens-march-on-versailles'
	},
	'history-bytez-convention': {
		kind: 'press',
		short: { en: 'History Bytez', ar: 'مدونة «هيستوري بايتز»' },
		publisher: 'History Bytez',
		title: {
			en: '1792: French Revolution, National Convention, the absolute monarchy abolished',
			ar: '١٧٩٢: المؤتمر الوطني وإلغاء الملكية'
		},
		date: '2015-09-21',
		url: 'https://historybytez.com/2015/09/21/1792-french-revolution-national-convention-the-absolute-monarchy-abolished/'
	},
	'history-channel-bastille': {
		kind: 'press',
		short: { en: 'History.com', ar: 'موقع «هيستوري»' },
		publisher: 'History.com',
		title: { en: 'This Day In History: July 14', ar: 'في مثل هذا اليوم: ١٤ تموز' },
		date: 'XXXX',
		url: 'https://www.history.com/this-day-in-history/july-14-video'
	},
	'history-in-charts': {
		kind: 'press',
		short: { en: 'History in Charts', ar: 'موقع «هيستوري إن تشارتس»' },
		publisher: 'History in Charts',
		title: {
			en: 'Reign of Terror Executions by Social Class',
			ar: 'إعدامات عهد الإرهاب بحسب الطبقات'
		},
		date: 'XXXX',
		url: 'https://historyincharts.com/reign-of-terror-executions-by-social-class/'
	},
	'historyback-danton': {
		kind: 'research',
		short: { en: 'History Back', ar: 'موقع «هيستوري باك»' },
		publisher: 'History Back',
		title: { en: 'Danton', ar: 'دانتون' },
		date: 'XXXX',
		url: 'https://historyback.com/en/figure/1001019065.html'
	},
	'histoire-france-danton': {
		kind: 'research',
		short: { en: 'Histoire-France.net', ar: 'موقع «تاريخ فرنسا»' },
		publisher: 'Histoire-France.net',
		title: { en: 'Danton Georges Jacques', ar: 'جورج جاك دانتون' },
		date: 'XXXX',
		url: 'https://histoire-france.net/biographie/danton'
	},
	'histoire-france-desmoulins': {
		kind: 'research',
		short: { en: 'Histoire-France.net', ar: 'موقع «تاريخ فرنسا»' },
		publisher: 'Histoire-France.net',
		title: { en: 'Desmoulins Camille', ar: 'كامي ديمولان' },
		date: 'XXXX',
		url: 'https://histoire-france.net/biographie/desmoulins'
	},
	'hong-kong-varennes': {
		kind: 'official',
		short: { en: 'the Hong Kong government', ar: 'حكومة هونغ كونغ' },
		publisher: 'Hong Kong Government, Information Services',
		title: {
			en: 'Etching of the arrest of Louis XVI (caption)',
			ar: 'نقش لتوقيف لويس السادس عشر (تعليق)'
		},
		date: '2008-12-16',
		url: 'https://www.info.gov.hk/gia/general/200812/16/P200812160158_photo_416630.htm'
	},
	'italian-iwofr-marat': {
		kind: 'press',
		short: { en: 'an Italian almanac', ar: 'تقويم إيطالي' },
		publisher: 'iwofr.org',
		title: {
			en: 'Charlotte Corday assassina il rivoluzionario francese Jean-Paul Marat',
			ar: 'شارلوت كورداي تقتل الثوري الفرنسي جان بول مارا'
		},
		titleLanguage: 'it',
		date: 'XXXX',
		url: 'https://iwofr.org/it/charlotte-corday-assassina-il-rivoluzionario-francese-jean-paul-marat'
	},
	'jesuisfrancais-furet': {
		kind: 'press',
		short: { en: 'an article on François Furet', ar: 'مقال عن فرانسوا فوريه' },
		publisher: 'Je suis Français (blog)',
		title: { en: 'Une page sur François Furet', ar: 'صفحة عن فرانسوا فوريه' },
		titleLanguage: 'fr',
		date: '2013-06-05',
		url: 'https://jesuisfrancais.blog/2013/06/05/une-page-sur-francois-furet-avec-jean-sevillia-et-gerard-leclerc'
	},
	'karwansaray-vendemiaire': {
		kind: 'press',
		short: { en: 'Karwansaray Publishers', ar: 'دار «كروانسراي»' },
		publisher: 'Karwansaray Publishers',
		title: {
			en: 'A revolution saved: Napoleon during the 13 Vendémiaire An IV',
			ar: 'إنقاذ ثورة: نابليون في ١٣ فنديميير'
		},
		date: 'XXXX',
		url: 'https://karwansaraypublishers.com/blogs/wss-issues/a-revolution-saved-napoleon-during-the-13-vendemiaire-an-iv'
	},
	'larousse-hebert': {
		kind: 'research',
		short: { en: 'Larousse', ar: 'موسوعة لاروس' },
		publisher: 'Larousse',
		title: { en: 'Jacques Hébert', ar: 'جاك إيبير' },
		date: 'XXXX',
		url: 'https://larousse.fr/encyclopedie/personnage/Jacques_H%C3%A9bert/123420'
	},
	'larousse-saint-just': {
		kind: 'research',
		short: { en: 'Larousse', ar: 'موسوعة لاروس' },
		publisher: 'Larousse',
		title: { en: 'Louis Antoine Léon Saint-Just', ar: 'لويس أنطوان ليون سان جوست' },
		date: 'XXXX',
		url: 'https://larousse.fr/encyclopedie/personnage/Louis_Antoine_L%C3%A9on_Saint-Just/142454'
	},
	'lincoln-papers-robespierre': {
		kind: 'research',
		short: { en: 'the Papers of Abraham Lincoln', ar: 'مشروع «أوراق أبراهام لنكولن»' },
		publisher: 'Papers of Abraham Lincoln',
		title: { en: 'Robespierre, Maximilien', ar: 'روبسبير، ماكسيميليان' },
		date: 'XXXX',
		url: 'https://papersofabrahamlincoln.org/persons/RO47225'
	},
	'liquisearch-barnave': {
		kind: 'research',
		short: { en: 'LiquiSearch', ar: 'موقع «ليكوي سيرتش»' },
		publisher: 'LiquiSearch',
		title: {
			en: 'Antoine Barnave: Rise, Decline, and Execution',
			ar: 'أنطوان بارناف: صعوده وأفوله وإعدامه'
		},
		date: 'XXXX',
		url: 'https://liquisearch.com/antoine_barnave/rise_decline_and_execution'
	},
	'maires-de-paris-2011': {
		kind: 'press',
		short: { en: 'a list of the mayors of Paris', ar: 'قائمة عُمَد باريس' },
		publisher: 'Au hasard des mots (blog)',
		title: { en: 'Historique des maires de Paris', ar: 'تاريخ عُمَد باريس' },
		titleLanguage: 'fr',
		date: '2011-11-23',
		url: 'https://au-hasard-des-mots.blogspot.com/2011/11/historique-des-maires-de-paris.html'
	},
	'mcphee-2004': {
		kind: 'research',
		short: { en: 'Peter McPhee', ar: 'بيتر ماكفي' },
		author: 'Peter McPhee',
		publisher: 'H-France Review',
		title: {
			en: 'Review of Reynald Secher, A French Genocide: The Vendée',
			ar: 'مراجعة كتاب رينالد سيشيه عن فنديه'
		},
		date: '2004-03',
		url: 'https://web.archive.org/web/20120420184315/http:/www.h-france.net/vol4reviews/mcphee3.html'
	},
	'memim-le-chapelier': {
		kind: 'research',
		short: { en: 'the encyclopaedia Memim', ar: 'موسوعة «ميميم»' },
		publisher: 'Memim',
		title: { en: 'Le Chapelier Law 1791', ar: 'قانون لوشابلييه ١٧٩١' },
		date: 'XXXX',
		url: 'https://memim.com/le-chapelier-law-1791.html'
	},
	'memim-prairial': {
		kind: 'research',
		short: { en: 'the encyclopaedia Memim', ar: 'موسوعة «ميميم»' },
		publisher: 'Memim',
		title: { en: 'Law of 22 Prairial', ar: 'قانون ٢٢ بريريال' },
		date: 'XXXX',
		url: 'https://memim.com/law-of-22-prairial.html'
	},
	'memim-tribunal': {
		kind: 'research',
		short: { en: 'the encyclopaedia Memim', ar: 'موسوعة «ميميم»' },
		publisher: 'Memim',
		title: { en: 'Revolutionary Tribunal', ar: 'المحكمة الثورية' },
		date: 'XXXX',
		url: 'https://memim.com/revolutionary-tribunal.html'
	},
	'new-student-directory': {
		kind: 'research',
		short: { en: 'the New Student’s Reference Work', ar: 'مرجع الطالب الجديد' },
		publisher: 'The New Student’s Reference Work (Wikisource)',
		title: { en: 'Directory', ar: 'حكومة الإدارة' },
		date: 'XXXX',
		url: 'https://en.wikisource.org./wiki/The_New_Student%27s_Reference_Work/Directory'
	},
	'nuttall-girondins': {
		kind: 'research',
		short: { en: 'the Nuttall Encyclopædia', ar: 'موسوعة ناتال' },
		author: 'James Wood (ed.)',
		publisher: 'The Nuttall Encyclopædia (From Old Books)',
		title: { en: 'Girondins', ar: 'الجيرونديون' },
		date: '1907',
		url: 'https://words.fromoldbooks.org/Wood-NuttallEncyclopaedia/g/girondins.html'
	},
	'oregon-august-decrees': {
		kind: 'research',
		short: { en: 'the University of Oregon', ar: 'جامعة أوريغون' },
		publisher: 'University of Oregon',
		title: { en: 'The Decrees of 4 August 1789 (excerpts)', ar: 'مراسيم ٤ آب ١٧٨٩ (مقتطفات)' },
		date: 'XXXX',
		url: 'https://pages.uoregon.edu/dluebke/WesternCiv102/4August1789.html'
	},
	'original-sources-oath': {
		kind: 'research',
		short: { en: 'Rabaut de Saint-Étienne', ar: 'رابو دو سانت إتيان' },
		author: 'Rabaut de Saint-Étienne',
		publisher: 'Original Sources',
		title: { en: 'Précis historique de la Révolution française', ar: 'موجز تاريخ الثورة الفرنسية' },
		titleLanguage: 'fr',
		date: 'XXXX',
		url: 'https://originalsources.com/Document.aspx?DocID=J47IANPNLXC9GJM'
	},
	'original-sources-prairial': {
		kind: 'research',
		short: { en: 'Original Sources', ar: 'موقع «أوريجينال سورسز»' },
		publisher: 'Original Sources',
		title: { en: 'B. Law of 22 Prairial. June 10, 1794', ar: 'قانون ٢٢ بريريال، ١٠ حزيران ١٧٩٤' },
		date: 'XXXX',
		url: 'https://www.originalsources.com/Document.aspx?DocID=493Z6NS8NAJ8BED'
	},
	'paperblog-trial': {
		kind: 'press',
		short: { en: 'Paperblog', ar: 'موقع «بيبر بلوغ»' },
		publisher: 'Paperblog',
		title: {
			en: 'Efemérides: condena de Luis XVI a la guillotina',
			ar: 'ذكرى الحكم على لويس السادس عشر'
		},
		titleLanguage: 'es',
		date: 'XXXX',
		url: 'https://es.paperblog.com/efemerides-condena-de-luis-xvi-a-la-guillotina-3549721'
	},
	'parcours-revolution-bailly': {
		kind: 'official',
		short: { en: 'the City of Paris', ar: 'مدينة باريس' },
		publisher: 'City of Paris, Parcours Révolution',
		title: {
			en: 'El Louvre y el primer alcalde de París: Jean-Sylvain Bailly',
			ar: 'اللوفر وأول عمدة لباريس: جان سيلفان بايي'
		},
		titleLanguage: 'es',
		date: 'XXXX',
		url: 'https://parcoursrevolution.paris.fr/es/puntos-interes/65-el-louvre-y-el-primer-alcalde-de-paris-jean-sylvain-bailly'
	},
	'republique-brissot': {
		kind: 'research',
		short: { en: 'République.de', ar: 'موقع «ريبوبليك»' },
		publisher: 'République.de',
		title: { en: 'Brissot', ar: 'بريسو' },
		date: 'XXXX',
		url: 'https://republique.de/en/brissot'
	},
	'reporter-news-2017': {
		kind: 'press',
		short: { en: 'the Abilene Reporter-News', ar: 'صحيفة «أبيلين ريبورتر نيوز»' },
		publisher: 'Abilene Reporter-News',
		title: { en: 'What happened on July 14', ar: 'ماذا حدث في ١٤ تموز' },
		date: '2017-07-14',
		url: 'https://www.reporternews.com/story/life/announcements/2017/07/14/what-happened-july-14/475091001/'
	},
	'romanticism-committee': {
		kind: 'research',
		short: { en: 'a chronology of the Romantic age', ar: 'جدول زمني لعصر الرومانسية' },
		publisher: 'Romanticism: An Anthology (timeline)',
		title: { en: 'Committee of Public Safety', ar: 'لجنة السلامة العامة' },
		date: 'XXXX',
		url: 'https://www.romanticismanthology.com/timeline/currentaffairs/currentaffairs_24.html'
	},
	'secher-publisher-2003': {
		kind: 'research',
		short: { en: 'a presentation of Secher’s book', ar: 'تعريف بكتاب سيشيه' },
		publisher: 'Bibliogarden',
		title: { en: 'A French Genocide: The Vendee', ar: 'إبادة فرنسية: فنديه' },
		date: 'XXXX',
		url: 'https://bibliogarden.com/product/a-french-genocide-the-vendee-9780268028657/'
	},
	'soboul-1974': {
		kind: 'research',
		short: { en: 'Albert Soboul', ar: 'ألبير سوبول' },
		author: 'Albert Soboul',
		publisher: 'La Pensée (The Charnel-House)',
		title: {
			en: 'Classical revolutionary historiography and revisionist endeavors',
			ar: 'كتابة تاريخ الثورة بين التقليد والمراجعة'
		},
		date: '1974',
		url: 'https://thecharnelhouse.org/2016/03/13/classical-revolutionary-historiography-and-revisionist-endeavors'
	},
	'sos-racisme-slavery': {
		kind: 'press',
		short: { en: 'SOS Racisme', ar: 'منظمة «إس أو إس راسيزم»' },
		publisher: 'SOS Racisme',
		title: {
			en: 'Le 4 février 1794: premier décret d’abolition de l’esclavage',
			ar: '٤ شباط ١٧٩٤: أول مرسوم بإلغاء الرق'
		},
		titleLanguage: 'fr',
		date: 'XXXX',
		url: 'https://sos-racisme.org/le-4-fevrier-1794-premier-decret-dabolition-de-lesclavage/'
	},
	'states-general-timeline': {
		kind: 'research',
		short: { en: 'a timeline of the French Revolution', ar: 'جدول زمني للثورة الفرنسية' },
		publisher: 'frenchrevolutiontimeline.com',
		title: { en: 'States-General Meeting on 5 may 1789', ar: 'اجتماع مجلس الطبقات في ٥ أيار ١٧٨٩' },
		date: 'XXXX',
		url: 'https://frenchrevolutiontimeline.com/timeline/states-general-meeting/'
	},
	'ticinolive-2015': {
		kind: 'press',
		short: { en: 'Ticinolive', ar: 'صحيفة «تيتشينو لايف»' },
		publisher: 'Ticinolive',
		title: {
			en: '14 luglio 1789: quanti erano i prigionieri nella Bastiglia?',
			ar: '١٤ تموز ١٧٨٩: كم كان عدد سجناء الباستيل؟'
		},
		titleLanguage: 'it',
		date: '2015-07-14',
		url: 'https://www.ticinolive.ch/2015/07/14/14-luglio-1789-quanti-erano-i-prigionieri-nella-bastiglia/'
	},
	'times-illustrated-tuileries': {
		kind: 'press',
		short: { en: 'Times Illustrated', ar: 'موقع «تايمز إلستريتد»' },
		publisher: 'Times Illustrated',
		title: { en: 'The Storming of the Tuileries Palace', ar: 'اقتحام قصر التويلري' },
		date: 'XXXX',
		url: 'https://timesillustrated.com/the-storming-of-the-tuileries-palace/'
	},
	'universalis-constitutions': {
		kind: 'research',
		short: { en: 'the Encyclopædia Universalis', ar: 'موسوعة «يونيفرساليس»' },
		publisher: 'Encyclopædia Universalis',
		title: {
			en: 'Constitutions françaises: repères chronologiques',
			ar: 'الدساتير الفرنسية: معالم زمنية'
		},
		titleLanguage: 'fr',
		date: '2009',
		url: 'https://bibliotheque.sceaux.fr/doc/UNIVERSALIS/oai-universalis.fr-ark--34885-asaeMN05001'
	},
	'vendee-desinfo': {
		kind: 'press',
		short: { en: 'a page on Secher’s book', ar: 'صفحة عن كتاب سيشيه' },
		publisher: 'desinfo.info',
		title: { en: 'La Vendée-Vengé', ar: 'فنديه المنتقَم منها' },
		titleLanguage: 'fr',
		date: 'XXXX',
		url: 'https://desinfo.info/venge'
	},
	'warfare-history-valmy': {
		kind: 'press',
		short: { en: 'the Warfare History Network', ar: 'شبكة تاريخ الحروب' },
		author: 'David A. Norris',
		publisher: 'Warfare History Network',
		title: { en: 'Cannon Thunder at Valmy', ar: 'دوي المدافع في فالمي' },
		date: '2019-03-21',
		url: 'https://warfarehistorynetwork.com/2019/03/21/cannon-thunder-at-valmy'
	},
	'webdictionnaire-valmy': {
		kind: 'research',
		short: { en: 'a French school dictionary', ar: 'معجم مدرسي فرنسي' },
		publisher: 'Webdictionnaire collège',
		title: { en: 'Valmy (bataille de)', ar: 'معركة فالمي' },
		titleLanguage: 'fr',
		date: 'XXXX',
		url: 'https://webdictionnaire-college.fr/dictionnaires/bataille_de_Valmy/41583'
	},
	'welt-hebert': {
		kind: 'press',
		short: { en: 'Die Welt', ar: 'صحيفة «دي فيلت»' },
		publisher: 'Die Welt',
		title: {
			en: 'Robespierre schickt die Linke auf die Guillotine',
			ar: 'روبسبير يرسل اليسار إلى المقصلة'
		},
		titleLanguage: 'de',
		date: 'XXXX',
		url: 'https://www.welt.de/geschichte/kalenderblatt/article153473403/Robespierre-schickt-die-Linke-auf-die-Guillotine.html'
	},
	'western-civ-terror': {
		kind: 'research',
		short: { en: 'a Western Civilization syllabus', ar: 'منهج في تاريخ الحضارة الغربية' },
		publisher: 'westernciv.com',
		title: { en: 'The Terror', ar: 'الإرهاب' },
		date: 'XXXX',
		url: 'https://westernciv.com/syllabus/history-of-france/spring/the-terror/'
	},
	'wikiland-saint-just': {
		kind: 'research',
		short: { en: 'Wikiland', ar: 'موقع «ويكي لاند»' },
		publisher: 'Wikiland',
		title: { en: 'Louis Antoine de Saint-Just', ar: 'لويس أنطوان دو سان جوست' },
		date: 'XXXX',
		url: 'https://wikiland.org/fr/Louis_de_Saint-Just'
	},
	'wikipedia-civil-constitution': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Civil Constitution of the Clergy', ar: 'الدستور المدني لرجال الدين' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Civil_Constitution_of_the_Clergy'
	},
	'wikipedia-committee': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Committee of Public Safety', ar: 'لجنة السلامة العامة' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Committee_of_Public_Safety'
	},
	'wikipedia-convention-presidents': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: {
			en: 'List of presidents of the National Convention',
			ar: 'قائمة رؤساء المؤتمر الوطني'
		},
		date: '2016-10-19',
		url: 'https://en.wikipedia.org/wiki/List_of_Presidents_of_the_National_Convention?oldid=745223109'
	},
	'wikipedia-cordeliers': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia (copy of 2018)',
		title: { en: 'Cordeliers', ar: 'الكوردلييه' },
		date: '2018-11',
		url: 'https://xrthnty.blogspot.com/2018/11/cordeliers.html'
	},
	'wikipedia-danton': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia (copy on WordDisk)',
		title: { en: 'Georges Danton', ar: 'جورج دانتون' },
		date: 'XXXX',
		url: 'https://worddisk.com/wiki/Georges_Danton/'
	},
	'wikipedia-estates-general': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Estates General of 1789', ar: 'مجلس الطبقات لعام ١٧٨٩' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Estates_General_of_1789'
	},
	'wikipedia-execution-louis': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Execution of Louis XVI', ar: 'إعدام لويس السادس عشر' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Execution_of_Louis_XVI'
	},
	'wikipedia-fall-of-robespierre': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Fall of Maximilien Robespierre', ar: 'سقوط روبسبير' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Fall_of_Maximilien_Robespierre'
	},
	'wikipedia-insurrection-1793': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Insurrection of 31 May – 2 June 1793', ar: 'انتفاضة ٣١ أيار – ٢ حزيران ١٧٩٣' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Insurrection_of_31_May_%E2%80%93_2_June_1793'
	},
	'wikipedia-lafayette': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia (copy on EUdic)',
		title: { en: 'Gilbert du Motier, Marquis de Lafayette', ar: 'المركيز دو لافاييت' },
		date: 'XXXX',
		url: 'https://wiki-gateway.eudic.net/wikipedia_en/Marquis_Lafayette.html'
	},
	'wikipedia-fleuriot-lescot': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia (Italian copy)',
		title: { en: 'Jean-Baptiste Fleuriot-Lescot', ar: 'جان باتيست فلوريو لسكو' },
		date: 'XXXX',
		url: 'https://it.other.wiki/wiki/Jean-Baptiste_Fleuriot-Lescot'
	},
	'wikipedia-pache': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Jean-Nicolas Pache', ar: 'جان نيكولا باش' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Jean-Nicolas_Pache'
	},
	'wikipedia-secher': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Reynald Secher', ar: 'رينالد سيشيه' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Reynald_Secher'
	},
	'wikipedia-september-massacres': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'September Massacres', ar: 'مذابح أيلول' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/September_Massacres'
	},
	'wikipedia-varennes': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Flight to Varennes', ar: 'الفرار إلى فارين' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Flight_to_Varennes'
	},
	'wikisum-insurrection': {
		kind: 'research',
		short: { en: 'WikiSum', ar: 'موقع «ويكي سَم»' },
		publisher: 'WikiSum',
		title: { en: 'Insurrection of 31 May – 2 June 1793', ar: 'انتفاضة ٣١ أيار – ٢ حزيران ١٧٩٣' },
		date: 'XXXX',
		url: 'https://wikisum.wiki/wiki/Insurrection_of_31_May_%E2%80%93_2_June_1793'
	},
	'wikisum-vendemiaire': {
		kind: 'research',
		short: { en: 'WikiSum', ar: 'موقع «ويكي سَم»' },
		publisher: 'WikiSum',
		title: { en: '13 Vendémiaire', ar: '١٣ فنديميير' },
		date: 'XXXX',
		url: 'https://wikisum.wiki/wiki/13_Vend%C3%A9miaire'
	},
	'world-history-barnave': {
		kind: 'research',
		short: { en: 'the World History Encyclopedia', ar: 'موسوعة تاريخ العالم' },
		publisher: 'World History Encyclopedia',
		title: { en: 'Antoine Barnave', ar: 'أنطوان بارناف' },
		date: 'XXXX',
		url: 'https://worldhistory.org/Antoine_Barnave'
	},
	'world-history-august-decrees': {
		kind: 'research',
		short: { en: 'the World History Encyclopedia', ar: 'موسوعة تاريخ العالم' },
		author: 'Harrison W. Mark',
		publisher: 'World History Encyclopedia',
		title: { en: 'August Decrees', ar: 'مراسيم آب' },
		date: '2022-06-02',
		url: 'https://www.worldhistory.org/August_Decrees/'
	},
	'world-history-girondins': {
		kind: 'research',
		short: { en: 'the World History Encyclopedia', ar: 'موسوعة تاريخ العالم' },
		publisher: 'World History Encyclopedia',
		title: { en: 'Fall of the Girondins', ar: 'سقوط الجيرونديين' },
		date: 'XXXX',
		url: 'https://www.worldhistory.org/article/2090/fall-of-the-girondins/'
	},
	'world-history-project-1795': {
		kind: 'research',
		short: { en: 'the World History Project', ar: 'مشروع تاريخ العالم' },
		publisher: 'World History Project',
		title: { en: 'French Constitution of 1795', ar: 'الدستور الفرنسي لعام ١٧٩٥' },
		date: 'XXXX',
		url: 'https://worldhistoryproject.org/1795/8/22/french-constitution-of-1795'
	},
	'world-history-tuileries': {
		kind: 'research',
		short: { en: 'the World History Encyclopedia', ar: 'موسوعة تاريخ العالم' },
		publisher: 'World History Encyclopedia',
		title: {
			en: 'Storming of the Tuileries Palace (timeline)',
			ar: 'اقتحام قصر التويلري (جدول زمني)'
		},
		date: 'XXXX',
		url: 'https://www.worldhistory.org/timeline/Storming_of_the_Tuileries_Palace/'
	},
	'world-history-vendemiaire': {
		kind: 'research',
		short: { en: 'the World History Encyclopedia', ar: 'موسوعة تاريخ العالم' },
		author: 'Harrison W. Mark',
		publisher: 'World History Encyclopedia',
		title: { en: '13 Vendémiaire', ar: '١٣ فنديميير' },
		date: '2022-12-12',
		url: 'https://www.worldhistory.org/13_Vendemiaire/'
	}
});
