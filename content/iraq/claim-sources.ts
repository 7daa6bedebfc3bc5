import type { Source, VocabularyOf } from '$lib/content';
import type { ids } from './ids';

/** Sources of who says what: statements, denials and studies behind the disputed claims. */
export const claimSources = {
	'u-news-al-khazali': {
		kind: 'press',
		short: { en: 'U-News', ar: 'وكالة «يونيوز»' },
		publisher: 'U-News',
		title: {
			en: 'Iraq | Asaib Ahl al-Haq: To fight American forces until they are expelled from Iraq',
			ar: 'عصائب أهل الحق: قتال القوات الأميركية حتى إخراجها من العراق'
		},
		date: '2020',
		url: 'https://www.u-news.net/en/news/30/26706/Iraq-%7C-Asaib-Ahl-al-Haq-To-fight-American-forces-until-they-are-expelled-from-Iraq.htm'
	},
	'iran-daily-2020-04-04': {
		kind: 'press',
		short: { en: 'Iran Daily', ar: 'صحيفة «إيران ديلي»' },
		publisher: 'Iran Daily, quoting Mehr News Agency',
		title: {
			en: 'US troops in Iraq to be treated as ‘occupiers’: Statement',
			ar: 'بيان: معاملة القوات الأميركية في العراق على أنها «محتلة»'
		},
		date: '2020-04-04',
		url: 'https://irandaily.ir/News/267273.html?catid=3&title=267273'
	},
	'afp-2020-03-27': {
		kind: 'press',
		short: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' },
		publisher: 'Agence France-Presse (in Dawn)',
		title: {
			en: 'US-led forces leave Iraqi military base',
			ar: 'قوات التحالف تغادر قاعدة عسكرية عراقية'
		},
		date: '2020-03-27',
		url: 'https://dawn.com/news/1544087'
	},
	'ap-2020-03-20': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		publisher: 'Associated Press (in Military Times)',
		title: {
			en: 'US-led coalition troops pull out of base in western Iraq',
			ar: 'قوات التحالف تنسحب من قاعدة في غرب العراق'
		},
		date: '2020-03-20',
		url: 'https://www.militarytimes.com/news/your-military/2020/03/20/us-led-coalition-troops-pull-out-of-base-in-western-iraq/'
	},
	'haaretz-2019-08-26': {
		kind: 'press',
		short: { en: 'Haaretz', ar: 'صحيفة «هآرتس»' },
		author: 'Amir Tibon',
		publisher: 'Haaretz',
		title: {
			en: "Pentagon 'Against External Actors' in Iraq After Alleged Israeli Attacks",
			ar: 'البنتاغون «ضد أطراف خارجية» في العراق بعد هجمات منسوبة إلى إسرائيل'
		},
		date: '2019-08-26',
		url: 'https://www.haaretz.com/us-news/.premium-pentagon-on-israel-strikes-iraq-iran-1.7758809'
	},
	'sputnik-2019-08-31': {
		kind: 'press',
		short: { en: 'Sputnik', ar: 'وكالة سبوتنيك' },
		publisher: 'Sputnik, quoting the Washington Examiner',
		title: {
			en: 'Trump Administration Clashes With Pentagon, Gives Blessing to Israeli Strikes in Iraq - Report',
			ar: 'تقرير: إدارة ترامب تخالف البنتاغون وتبارك ضربات إسرائيلية في العراق'
		},
		date: '2019-08-31',
		url: 'https://sputniknews.com/military/201908311076689577-trump-administration-clashes-with-pentagon-gives-blessing-to-israeli-strikes-in-iraq---report/'
	},
	'times-of-israel-2020-01-03': {
		kind: 'press',
		short: { en: 'the Times of Israel', ar: 'صحيفة «تايمز أوف إسرائيل»' },
		publisher: 'The Times of Israel',
		title: {
			en: 'Washington confirms Trump ordered deadly strike on Iran’s Soleimani',
			ar: 'واشنطن تؤكد أن ترامب أمر بالضربة التي قتلت سليماني'
		},
		date: '2020-01-03',
		url: 'https://www.timesofisrael.com/us-confirms-trump-ordered-deadly-strike-on-irans-soleimani/'
	},
	'cbs-2020-01-03': {
		kind: 'press',
		short: { en: 'CBS News', ar: 'قناة «سي بي إس»' },
		publisher: 'CBS News (on Yahoo News)',
		title: {
			en: 'Report on the killing of Soleimani and the reactions to it',
			ar: 'تقرير عن مقتل سليماني وردود الفعل عليه'
		},
		date: '2020-01-03',
		url: 'https://news.yahoo.com/qassem-soleimani-iranian-military-leader-072050645.html'
	},
	'iran-times-2019-07-19': {
		kind: 'press',
		short: { en: 'the Iran Times', ar: 'صحيفة «إيران تايمز»' },
		publisher: 'Iran Times',
		title: {
			en: 'Report on the order to the factions of July 2019',
			ar: 'تقرير عن الأمر الصادر إلى الفصائل في تموز ٢٠١٩'
		},
		date: '2019-07-19',
		url: 'https://iran-times.com/iraqi-pm-order-militias-under-defense-ministry/?noamp=mobile'
	},
	'kurdistan24-2018-08-21': {
		kind: 'press',
		short: { en: 'Kurdistan24', ar: 'قناة كوردستان ٢٤' },
		publisher: 'Kurdistan24',
		title: {
			en: 'Abadi reverses PMF withdrawal, says decision can only come from Commander-in-Chief',
			ar: 'العبادي يلغي سحب الحشد ويقول إن القرار للقائد العام وحده'
		},
		date: '2018-08',
		url: 'https://www.kurdistan24.net/en/story/17095-Abadi-reverses-PMF-withdrawal,-says-decision-can-only-come-from-Commander-in-Chief'
	},
	'middle-east-eye-2020-05': {
		kind: 'press',
		short: { en: 'Middle East Eye', ar: 'موقع «ميدل إيست آي»' },
		author: 'Suadad al-Salhy',
		publisher: 'Middle East Eye (reported by Teller Report)',
		title: {
			en: "This is how Sistani moves to break Iran's grip on the PMF",
			ar: 'هكذا يتحرك السيستاني لكسر قبضة إيران على الحشد الشعبي'
		},
		date: '2020-05-03',
		url: 'https://www.tellerreport.com/news/2020-05-03-middle-east-eye----this-is-how-sistani-moves-to-break-iran-s-grip-on-the-pmf.HkGHh9dhtL.html'
	},
	'kurdistan24-hospitals': {
		kind: 'press',
		short: { en: 'Kurdistan24', ar: 'قناة كوردستان ٢٤' },
		publisher: 'Kurdistan24',
		title: {
			en: 'Baghdad’s healthcare system in dire condition',
			ar: 'النظام الصحي في بغداد في حال متردية'
		},
		date: 'XXXX',
		url: 'https://www.kurdistan24.net/index.php/en/story/822426/baghdads-healthcare-system-in-dire-condition'
	},
	'checkpoint-asia-2018-02-25': {
		kind: 'press',
		short: { en: 'the Checkpoint Asia site', ar: 'موقع «تشيكبوينت آسيا»' },
		publisher: 'Checkpoint Asia, quoting a State Department briefing',
		title: {
			en: 'State Department briefing on Iraq and Russian air defences',
			ar: 'إحاطة وزارة الخارجية الأميركية بشأن العراق والدفاعات الجوية الروسية'
		},
		date: '2018-02-25',
		url: 'https://www.checkpointasia.net/us-warns-iraq-against-buying-russian-s-400-air-defenses/'
	},
	'carnegie-2017': {
		kind: 'research',
		short: { en: 'the Carnegie Middle East Center', ar: 'مركز كارنيغي للشرق الأوسط' },
		author: 'Renad Mansour, Faleh A. Jabar',
		publisher: 'Carnegie Middle East Center (summary at iraqicivilsociety.org)',
		title: {
			en: 'The Popular Mobilization Forces and Iraq’s Future',
			ar: 'الحشد الشعبي ومستقبل العراق'
		},
		date: '2017-04',
		url: 'https://iraqicivilsociety.org/?p=7114'
	},
	'reuters-2009-07-02': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		author: 'Deborah Charles',
		publisher: 'Reuters',
		title: {
			en: 'U.S. declares Iraq-based group foreign terrorist organization',
			ar: 'الولايات المتحدة تعلن جماعة في العراق منظمة إرهابية أجنبية'
		},
		date: '2009-07-02',
		url: 'https://www.reuters.com/article/worldNews/idUSTRE56165320090702'
	}
} as const satisfies Partial<Record<VocabularyOf<typeof ids>['source'], Source>>;
