import type { Source, VocabularyOf } from '$lib/content';
import type { ids } from '../ids';

/** Sources of numbers, and of what was added once the events stood. */
export const counts = {
	'npr-2020-01-29': {
		kind: 'press',
		short: { en: 'NPR', ar: 'الإذاعة الوطنية العامة الأميركية' },
		publisher: 'NPR',
		title: {
			en: 'Pentagon Now Says 50 Troops — Not 34 — Suffered Brain Injuries In Iran Strike',
			ar: 'البنتاغون: ٥٠ جنديًا لا ٣٤ أصيبوا إصابات دماغية في الهجوم الإيراني'
		},
		date: '2020-01-29',
		url: 'https://www.npr.org/2020/01/29/800770355/pentagon-now-says-50-troops-not-34-suffered-brain-injuries-in-iran-strike?utm_medium=RSS&utm_campaign=storiesfromnpr'
	},
	'reuters-2020-02-21': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters, in BusinessLIVE (South Africa)',
		title: {
			en: 'How and why US troops at al-Asad have traumatic brain injury',
			ar: 'كيف ولماذا أصيب جنود أميركيون في عين الأسد إصابات دماغية'
		},
		date: '2020-02-21',
		url: 'https://www.businesslive.co.za/bd/world/2020-02-21-how-and-why-us-troops-at-al-asad-have-traumatic-brain-injury/'
	},
	'new-york-times-2020-01-30': {
		kind: 'press',
		short: { en: 'the New York Times', ar: 'صحيفة «نيويورك تايمز»' },
		publisher: 'The New York Times (copy at theiranproject.com)',
		title: {
			en: 'More American troops sustain brain injuries from Iran missile strike in Iraq',
			ar: 'مزيد من إصابات الدماغ بين الجنود الأميركيين بعد الهجوم الإيراني'
		},
		date: '2020-01',
		url: 'https://theiranproject.com/en/news/369291/more-american-troops-sustain-brain-injuries-from-iran-missile-strike-in-iraq'
	},
	'military-com-2020-02-10': {
		kind: 'press',
		short: { en: 'Military.com', ar: 'موقع «ميليتاري دوت كوم»' },
		publisher: 'Military.com',
		title: {
			en: 'Number of Troops Diagnosed with TBI After Iran Missile Attack Rises to 109',
			ar: 'عدد الجنود المصابين بارتجاج الدماغ بعد الهجوم الإيراني يرتفع إلى ١٠٩'
		},
		date: '2020-02-10',
		url: 'https://www.military.com/daily-news/2020/02/10/number-troops-diagnosed-tbi-after-iran-missile-attack-rises-109.html'
	},
	'al-hal-2020-07-07': {
		kind: 'press',
		short: { en: 'Al-Hal Net, quoting Al Arabiya', ar: 'موقع «الحل نت» نقلًا عن قناة العربية' },
		publisher: 'Al-Hal Net (7al.net)',
		title: {
			en: 'The latest study of the PMF by al-Hashimi',
			ar: 'أحدث دراسة عن «الحشد الشعبي» لـ«الهاشمي»'
		},
		date: '2020-07-07',
		url: 'https://7al.net/2020/07/07/%d8%a3%d8%ad%d8%af%d8%ab-%d8%af%d8%b1%d8%a7%d8%b3%d8%a9-%d8%b9%d9%86-%d8%a7%d9%84%d8%ad%d8%b4%d8%af-%d8%a7%d9%84%d8%b4%d8%b9%d8%a8%d9%8a-%d9%84%d9%80-%d8%a7%d9%84%d9%87%d8%a7%d8%b4%d9%85%d9%8a/rami-l/slide/'
	},
	'al-sharq-today-2020-07-09': {
		kind: 'press',
		short: { en: 'Al-Sharq Today', ar: 'موقع «الشرق اليوم»' },
		publisher: 'Al-Sharq Today',
		title: {
			en: 'The last study of al-Hashimi: “The internal dispute in the PMF Commission”',
			ar: 'الدراسة الأخيرة للهاشمي: «الخلاف الداخلي في هيئة الحشد الشعبي»'
		},
		date: '2020-07-09',
		url: 'https://www.alsharqtoday.com/2020/07/09/%d8%a7%d9%84%d8%af%d8%b1%d8%a7%d8%b3%d8%a9-%d8%a7%d9%84%d8%a3%d8%ae%d9%8a%d8%b1%d8%a9-%d9%84%d9%84%d9%87%d8%a7%d8%b4%d9%85%d9%8a-%d8%a7%d9%84%d8%ae%d9%84%d8%a7%d9%81-%d8%a7%d9%84%d8%af%d8%a7%d8%ae/'
	},
	'roayah-2020-07': {
		kind: 'press',
		short: { en: 'Roayah News', ar: 'شبكة «رؤية» الإخبارية' },
		author: 'محمد عبدالله',
		publisher: 'Roayah News',
		title: {
			en: 'A study by al-Hashimi that did not see the light: a deep dispute within the wings of the PMF',
			ar: 'دراسة لم ترَ النور لـ«الهاشمي».. خلاف عميق داخل أجنحة الحشد'
		},
		date: '2020-07',
		url: 'https://roayahnews.com/%d8%af%d8%b1%d8%a7%d8%b3%d8%a9-%d9%84%d9%85-%d8%aa%d8%b1-%d8%a7%d9%84%d9%86%d9%88%d8%b1-%d9%84%d9%80%d8%a7%d9%84%d9%87%d8%a7%d8%b4%d9%85%d9%8a-%d8%ae%d9%84%d8%a7%d9%81-%d8%b9%d9%85%d9%8a%d9%82-%d8%af'
	},
	'draw-media-2025-07-22': {
		kind: 'research',
		short: { en: 'the Draw Media Foundation', ar: 'مؤسسة «درو ميديا»' },
		publisher: 'Draw Media Foundation',
		title: {
			en: 'Iraq’s Popular Mobilization Forces: Growing Numbers and a Multi-Billion Dollar Budget',
			ar: 'الحشد الشعبي في العراق: أعداد متزايدة وموازنة بالمليارات'
		},
		date: '2025-07-22',
		url: 'https://drawmedia.net/en/page_detail?smart-id=17194'
	},
	'washington-institute-2023-expansion': {
		kind: 'research',
		short: { en: 'the Washington Institute', ar: 'معهد واشنطن' },
		publisher: 'Washington Institute for Near East Policy',
		title: {
			en: 'Extraordinary Popular Mobilization Force Expansion, by the Numbers',
			ar: 'توسّع غير اعتيادي للحشد الشعبي بالأرقام'
		},
		date: '2023',
		url: 'https://washingtoninstitute.org/policy-analysis/extraordinary-popular-mobilization-force-expansion-numbers'
	},
	'rudaw-2019-10-22': {
		kind: 'press',
		short: { en: 'Rudaw', ar: 'شبكة رووداو' },
		publisher: 'Rudaw',
		title: {
			en: 'Report on the counts of the dead by the UN mission and the Iraqi government',
			ar: 'تقرير عن حصيلتي بعثة الأمم المتحدة والحكومة العراقية'
		},
		date: '2019-10-22',
		url: 'https://rudaw.net/english/middleeast/iraq/221020191'
	},
	'el-nashra-protests': {
		kind: 'press',
		short: { en: 'El-Nashra', ar: 'موقع «النشرة» اللبناني' },
		publisher: 'El-Nashra',
		title: {
			en: 'Human Rights Commission in Iraq: at least 543 people killed',
			ar: 'مفوضية حقوق الإنسان بالعراق: مقتل ٥٤٣ شخصًا على الأقل'
		},
		date: 'XXXX',
		url: 'https://www.elnashra.com/news/show/1386832/%D9%85%D9%81%D9%88%D8%B6%D9%8A%D8%A9-%D8%AD%D9%82%D9%88%D9%82-%D8%A7%D9%84%D8%A5%D9%86%D8%B3%D8%A7%D9%86-%D8%A8%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82:-%D9%85%D9%82%D8%AA%D9%84-543-%D8%B4%D8%AE%D8%B5%D8%A7-%D8%B9%D9%84%D9%89-%D8%A7%D9%84%D8%A3'
	},
	'start-hizballah': {
		kind: 'research',
		short: { en: 'the START consortium', ar: 'مركز «ستارت» في جامعة ميريلاند' },
		publisher: 'START, University of Maryland',
		title: { en: 'Hizballah Narrative', ar: 'سيرة حزب الله' },
		date: '2015-04',
		url: 'https://www.start.umd.edu/baad/narratives/hizballah.html'
	},
	'publication-law-1977': {
		kind: 'official',
		short: { en: 'the publication law of 1977', ar: 'قانون النشر لسنة ١٩٧٧' },
		publisher: 'Republic of Iraq (translation at scribd.com)',
		title: {
			en: 'Law on Publication in the Official Gazette No. 78/1977',
			ar: 'قانون النشر في الجريدة الرسمية رقم ٧٨ لسنة ١٩٧٧'
		},
		date: '1977',
		url: 'https://fr.scribd.com/document/265840177/Iraq-Law-on-Publication-1977-78'
	},
	'al-mada-gazette': {
		kind: 'press',
		short: { en: 'Al-Mada', ar: 'صحيفة «المدى»' },
		author: 'سالم الالوسي',
		publisher: 'Al-Mada, supplements',
		title: {
			en: 'A century of al-Waqa’i al-Iraqiyya, the gazette of the Iraqi government (1922–2022)',
			ar: 'مئوية (الوقائع العراقية)... الجريدة الرسمية للحكومة العراقية (١٩٢٢–٢٠٢٢)'
		},
		date: 'XXXX',
		url: 'https://almadasupplements.com/view.php?cat=25646'
	},
	'the-national-2022-11-29': {
		kind: 'press',
		short: { en: 'The National', ar: 'صحيفة «ذا ناشيونال»' },
		author: 'Sinan Mahmoud',
		publisher: 'The National',
		title: {
			en: 'Iraq’s militias set to benefit as government creates company for state-backed groups',
			ar: 'الحكومة العراقية تؤسس شركة للحشد الشعبي'
		},
		date: '2022-11-29',
		url: 'https://www.thenationalnews.com/mena/iraq/2022/11/29/iraqs-militias-set-to-benefit-as-government-creates-company-for-state-backed-groups/'
	},
	'reuters-muhandis-company': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		author: 'Timour Azhari',
		publisher: 'Reuters, via Yahoo Finance',
		title: {
			en: "Iraq's PMF-linked Muhandis signs MOU with China's CMEC",
			ar: 'شركة المهندس المرتبطة بالحشد توقّع مذكرة تفاهم مع شركة صينية'
		},
		date: 'XXXX',
		url: 'https://finance.yahoo.com/news/iraqs-pmf-linked-muhandis-signs-103358999.html'
	},
	'global-security-2003-08-14': {
		kind: 'official',
		short: { en: 'a US release of August 2003', ar: 'بيان أميركي من آب ٢٠٠٣' },
		publisher: 'US State Department, via globalsecurity.org',
		title: {
			en: 'U.N. Security Council Sets Up Assistance Mission for Iraq',
			ar: 'مجلس الأمن ينشئ بعثة لمساعدة العراق'
		},
		date: '2003-08-14',
		url: 'https://www.globalsecurity.org/wmd/library/news/iraq/2003/08/iraq-030814-usia03.htm'
	},
	'sputnik-2020-06-11': {
		kind: 'press',
		short: {
			en: 'Sputnik, quoting the New York Times',
			ar: 'وكالة سبوتنيك نقلًا عن «نيويورك تايمز»'
		},
		publisher: 'Sputnik',
		title: {
			en: 'US-Led Coalition Halves Military Presence in Iraq, Pentagon Also Mulling Troop Reduction - Report',
			ar: 'تقرير: التحالف يخفض وجوده في العراق إلى النصف'
		},
		date: '2020-06-11',
		url: 'https://sputniknews.com/middleeast/202006111079587464-us-led-coalition-halves-military-presence-in-iraq-pentagon-also-mulling-troop-reduction---report/'
	},
	'the-times-2020-09-09': {
		kind: 'press',
		short: { en: 'The Times', ar: 'صحيفة «التايمز»' },
		author: 'David Charter',
		publisher: 'The Times',
		title: {
			en: 'US to cut troop numbers in Iraq by half',
			ar: 'الولايات المتحدة تخفض قواتها في العراق إلى النصف'
		},
		date: '2020-09-09',
		url: 'https://www.thetimes.co.uk/article/us-to-cut-troop-numbers-in-iraq-by-half-7qpk335wh'
	},
	'wikipedia-supreme-council': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Islamic Supreme Council of Iraq', ar: 'المجلس الأعلى الإسلامي العراقي' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Islamic_Supreme_Council_of_Iraq'
	},
	'global-security-supreme-council': {
		kind: 'research',
		short: { en: 'GlobalSecurity', ar: 'موقع «غلوبال سكيورتي»' },
		publisher: 'globalsecurity.org',
		title: { en: 'Islamic Supreme Council of Iraq (ISCI)', ar: 'المجلس الأعلى الإسلامي العراقي' },
		date: 'XXXX',
		url: 'https://www.globalsecurity.org/military/world/para/sciri.htm'
	},
	'afp-2019-12-12': {
		kind: 'press',
		short: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' },
		publisher: 'AFP, via The Defense Post',
		title: {
			en: 'Iraq suicide bomber kills 7 Saraya al-Salam fighters',
			ar: 'انتحاري يقتل سبعة من سرايا السلام في العراق'
		},
		date: '2019-12-12',
		url: 'https://www.thedefensepost.com/2019/12/12/iraq-suicide-attack-samarra-saraya-al-salam/'
	},
	'sofrep-2014-06': {
		kind: 'press',
		short: { en: 'SOFREP', ar: 'موقع «سوفريب»' },
		publisher: 'SOFREP',
		title: { en: 'Mosul Has Fallen', ar: 'سقطت الموصل' },
		date: '2014-06',
		url: 'https://sofrep.com/news/mosul-fallen/'
	},
	'xinhua-2020-03-16': {
		kind: 'press',
		short: { en: 'Xinhua', ar: 'وكالة شينخوا' },
		publisher: 'Xinhua (copy at gfatf.org)',
		title: {
			en: 'Islamic State terrorist attacks killed four Iraqi paramilitary fighters',
			ar: 'مقتل أربعة من الحشد في هجمات لداعش'
		},
		date: '2020-03-16',
		url: 'https://www.gfatf.org/archives/islamic-state-terrorist-attacks-killed-iraqi-paramilitary-fighters/'
	},
	'reuters-2018-10-25': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters, via WIC News',
		title: {
			en: "Abdul Mahdi sworn in as Iraq's new PM, only partial cabinet as lawmakers disagree",
			ar: 'عبد المهدي يؤدي اليمين رئيسًا للوزراء بحكومة غير مكتملة وسط خلاف النواب'
		},
		date: '2018-10',
		url: 'https://wicnews.com/world/abdul-mahdi-sworn-iraqs-new-pm-partial-cabinet-lawmakers-disagree-155511889'
	},
	'reuters-2020-05-07-trend': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters, via Trend News Agency',
		title: {
			en: 'Report on the new government of Iraq',
			ar: 'تقرير عن الحكومة العراقية الجديدة'
		},
		date: '2020-05-07',
		url: 'https://en.trend.az/world/other/3235575.html'
	},
	'mena-watch-2019-07-30': {
		kind: 'press',
		short: {
			en: 'the Times of Israel, via Mena-Watch',
			ar: 'صحيفة «تايمز أوف إسرائيل» عبر «مينا ووتش»'
		},
		author: 'Michael Bachner',
		publisher: 'The Times of Israel, translated at mena-watch.com',
		title: {
			en: 'Weitet Israel Angriffe auf iranische Ziele in der Region aus?',
			ar: 'هل توسّع إسرائيل هجماتها على أهداف إيرانية في المنطقة؟ (بالألمانية)'
		},
		titleLanguage: 'de',
		date: '2019-07',
		url: 'https://www.mena-watch.com/weitet-israel-angriffe-auf-iranische-ziele-in-der-region-aus/'
	},
	'sputnik-2020-05-07': {
		kind: 'press',
		short: { en: 'Sputnik', ar: 'وكالة سبوتنيك' },
		publisher: 'Sputnik, via UrduPoint',
		title: { en: 'Report on the new government of Iraq', ar: 'تقرير عن الحكومة العراقية الجديدة' },
		date: '2020-05-07',
		url: 'https://www.urdupoint.com/en/world/uk-foreign-secretary-raab-congratulates-iraqi-913668.html'
	},
	'nato-2019-12-01': {
		kind: 'official',
		short: { en: 'NATO', ar: 'حلف الناتو' },
		publisher: 'NATO, Allied Joint Force Command Naples',
		title: {
			en: 'Major-General Jennie Carignan, new Commander NATO Mission Iraq',
			ar: 'اللواء جيني كارينيان قائدة جديدة لبعثة الناتو في العراق'
		},
		date: '2019-12-01',
		url: 'https://jfcnaples.nato.int/nmi/news-room/news/2019/majorgeneral-jennie-carignan--new-commander-nato-mission-iraq-.aspx'
	}
} satisfies Partial<Record<VocabularyOf<typeof ids>['source'], Source>>;
