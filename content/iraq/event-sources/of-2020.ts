import type { Source, VocabularyOf } from '$lib/content';
import type { ids } from '../ids';

/** Sources of what happened in 2020: attacks, strikes, handovers and the new government. */
export const of2020 = {
	'novinite-2020-01-04': {
		kind: 'press',
		short: { en: 'Novinite', ar: 'موقع «نوفينيته»' },
		publisher: 'Novinite',
		title: { en: 'NATO Suspended its Mission in Iraq', ar: 'الناتو يعلّق مهمته في العراق' },
		date: '2020-01-04',
		url: 'https://www.novinite.com/articles/202523/NATO+Suspended+its+Mission+in+Iraq'
	},
	'the-nation-2020-01-05': {
		kind: 'press',
		short: { en: 'The Nation (Nigeria)', ar: 'صحيفة «ذا نيشن» النيجيرية' },
		publisher: 'The Nation (Nigeria)',
		title: {
			en: 'NATO, U.S.-led coalition suspend Iraqi forces training after US strike',
			ar: 'الناتو والتحالف يعلّقان تدريب القوات العراقية بعد الضربة الأميركية'
		},
		date: '2020-01-05',
		url: 'https://thenationonlineng.net/nato-u-s-led-coalition-suspend-iraqi-forces-training-after-us-strike/'
	},
	'sputnik-2020-01-15': {
		kind: 'press',
		short: { en: 'Sputnik', ar: 'وكالة سبوتنيك' },
		publisher: 'Sputnik, via UrduPoint',
		title: {
			en: 'US to Sanction Iraq if It Buys Russian S-400 Air Defense Systems - State Department',
			ar: 'الخارجية الأميركية: عقوبات على العراق إن اشترى منظومة «إس-٤٠٠»'
		},
		date: '2020-01-15',
		url: 'https://www.urdupoint.com/en/world/us-to-sanction-iraq-if-it-buys-russian-s-400-810401.html'
	},
	'islam-times-2020-01-15': {
		kind: 'press',
		short: { en: 'Islam Times', ar: 'موقع «إسلام تايمز»' },
		publisher: 'Islam Times',
		title: {
			en: 'US Comment on Iraq’s Intention to Buy Russian Weapons',
			ar: 'تعليق أميركي على نية العراق شراء سلاح روسي'
		},
		date: '2020-01-15',
		url: 'https://id.islamtimes.org/en/news/838558/us-comment-on-iraq-s-intention-to-buy-russian-weapons'
	},
	'trt-2020-02-16': {
		kind: 'press',
		short: { en: 'TRT World', ar: 'قناة «تي آر تي»' },
		publisher: 'TRT World, with AFP',
		title: {
			en: 'Rocket attack hits near US embassy in Iraq capital',
			ar: 'هجوم صاروخي قرب السفارة الأميركية في العاصمة العراقية'
		},
		date: '2020-02-16',
		url: 'https://www.trtworld.com:443/article/13113662'
	},
	'afp-2020-03-12': {
		kind: 'press',
		short: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' },
		publisher: 'AFP, in The New Indian Express',
		title: {
			en: 'East Syria strike kills 26 Iraqi fighters',
			ar: 'ضربة شرقي سوريا تقتل ٢٦ مقاتلًا عراقيًا'
		},
		date: '2020-03-12',
		url: 'https://www.newindianexpress.com/world/2020/mar/12/east-syria-strike-kills-26-iraqi-fighters-2115779.html'
	},
	'agenzia-nova-2020-03-12': {
		kind: 'press',
		short: { en: 'Agenzia Nova', ar: 'وكالة «نوفا»' },
		publisher: 'Agenzia Nova',
		title: {
			en: 'Siria, Deir ez-Zor, Sohr, 18 miliziani iracheni Pmu morti in attacco aereo',
			ar: 'سوريا: المرصد يعلن مقتل ١٨ من الحشد في هجوم جوي (بالإيطالية)'
		},
		date: '2020-03-12',
		url: 'https://www.agenzianova.com/a/5e6a493fdc6d27.81583602/2848419/2020-03-12/speciale-difesa-siria-deir-ez-zor-sohr-18-miliziani-iracheni-pmu-morti-in-attacco-aereo'
	},
	'south-front-2020-03-12': {
		kind: 'press',
		short: { en: 'South Front', ar: 'موقع «ساوث فرونت»' },
		publisher: 'South Front',
		title: {
			en: 'Kata’ib Hezbollah Praises Taji Attack Without Claiming Responsibility For It',
			ar: 'كتائب حزب الله تشيد بهجوم التاجي من دون أن تتبناه'
		},
		date: '2020-03',
		url: 'https://southfront.org/kataib-hezbollah-praises-taji-attack-without-claiming-responsibility-for-it/'
	},
	'south-front-2020-03-17': {
		kind: 'press',
		short: { en: 'South Front', ar: 'موقع «ساوث فرونت»' },
		publisher: 'South Front',
		title: {
			en: 'Rocket Strike On Yet Another US-Led Coalition Base in Iraq',
			ar: 'هجوم صاروخي على قاعدة أخرى للتحالف في العراق'
		},
		date: '2020-03',
		url: 'https://southfront.org/rocket-strike-on-yet-another-us-led-coalition-base-in-iraq/'
	},
	'airwars-karbala': {
		kind: 'research',
		short: { en: 'Airwars', ar: 'منظمة «إيروورز»' },
		publisher: 'Airwars',
		title: {
			en: 'Record CI880 of civilian harm, 13 March 2020',
			ar: 'سجل الأضرار بين المدنيين، ١٣ آذار ٢٠٢٠'
		},
		date: 'XXXX',
		url: 'https://airwars.org/civilian-casualties/ci880-march-13-2020'
	},
	'al-masdar-2020-03-19': {
		kind: 'press',
		short: { en: 'Al-Masdar News', ar: 'موقع «المصدر نيوز»' },
		publisher: 'Al-Masdar News',
		title: {
			en: 'US coalition troops withdraw from Syrian border base: official',
			ar: 'مسؤول: قوات التحالف تنسحب من قاعدة على الحدود السورية'
		},
		date: '2020-03-19',
		url: 'https://www.almasdarnews.com/article/us-coalition-troops-withdraw-from-syrian-border-base-official/'
	},
	'the-national-2020-03-29': {
		kind: 'press',
		short: { en: 'The National', ar: 'صحيفة «ذا ناشيونال»' },
		publisher: 'The National',
		title: {
			en: 'US forces hand Kirkuk base to Iraqi army',
			ar: 'القوات الأميركية تسلّم قاعدة كركوك للجيش العراقي'
		},
		date: '2020-03',
		url: 'https://www.thenationalnews.com/world/mena/us-forces-hand-kirkuk-base-to-iraqi-army-1.998613'
	},
	'mecra-2020-03-29': {
		kind: 'research',
		short: {
			en: 'the Middle East Center for Reporting and Analysis',
			ar: 'مركز الشرق الأوسط للتقارير والتحليل'
		},
		author: 'Seth J. Frantzman',
		publisher: 'MECRA, mideastcenter.org',
		title: {
			en: 'The US-led Coalition has now left three bases in Iraq: Qaim, Q-West and K-1',
			ar: 'التحالف غادر ثلاث قواعد في العراق: القائم والقيارة وكي وان'
		},
		date: '2020-03-30',
		url: 'https://www.mideastcenter.org/post/the-us-led-coalition-has-now-left-three-bases-in-iraq-qaim-q-west-and-k-1'
	},
	'asharq-al-awsat-2020-03-30': {
		kind: 'press',
		short: { en: 'Asharq Al-Awsat', ar: 'صحيفة «الشرق الأوسط»' },
		publisher: 'Asharq Al-Awsat (copy at aawsat-english.blogspot.com)',
		title: {
			en: 'US-Led Coalition Hands Over Kirkuk Base to Iraqi Security Forces',
			ar: 'التحالف يسلّم القوات العراقية قاعدة كركوك'
		},
		date: '2020-03-30',
		url: 'https://aawsat-english.blogspot.com/2020/03/us-led-coalition-hands-over-kirkuk-base.html'
	},
	'al-masdar-2020-03-31': {
		kind: 'press',
		short: { en: 'Al-Masdar News', ar: 'موقع «المصدر نيوز»' },
		publisher: 'Al-Masdar News',
		title: {
			en: 'Watch: US military hands over 4th base to Iraqi Army',
			ar: 'شاهد: الجيش الأميركي يسلّم رابع قاعدة للجيش العراقي'
		},
		date: '2020-03-31',
		url: 'https://www.almasdarnews.com/article/watch-us-military-hands-over-4th-base-to-iraqi-army/'
	},
	'sputnik-2020-03-30': {
		kind: 'press',
		short: { en: 'Sputnik', ar: 'وكالة سبوتنيك' },
		publisher: 'Sputnik, via UrduPoint',
		title: {
			en: 'US-Led Coalition Leaves Another Military Base in Northern Iraq - Baghdad',
			ar: 'بغداد: التحالف يغادر قاعدة أخرى شمالي العراق'
		},
		date: '2020-03-30',
		url: 'https://www.urdupoint.com/en/world/us-led-coalition-leaves-another-military-base-878318.html'
	},
	'rudaw-2020-04-07': {
		kind: 'press',
		short: { en: 'Rudaw', ar: 'شبكة رووداو' },
		publisher: 'Rudaw (copy at dinardetectives.com)',
		title: {
			en: 'US-led coalition withdraws from sixth Iraqi military base',
			ar: 'التحالف ينسحب من سادس قاعدة عسكرية عراقية'
		},
		date: '2020-04',
		url: 'https://dinardetectives.com/rudaw-786/'
	},
	'ottawa-citizen-2020': {
		kind: 'press',
		short: { en: 'the Ottawa Citizen', ar: 'صحيفة «أوتاوا سيتيزن»' },
		publisher: 'Ottawa Citizen',
		title: {
			en: 'COVID-19 halts Iraq training; some Canadians leave Iraq but larger withdrawal being considered',
			ar: 'كورونا يوقف التدريب في العراق ومغادرة بعض الكنديين'
		},
		date: '2020',
		url: 'https://ottawacitizen.com/news/national/defence-watch/covid-19-halts-iraq-training-some-canadians-leave-iraq-but-larger-withdrawal-being-considered/'
	},
	'rci-2020-04-03': {
		kind: 'press',
		short: { en: 'Radio Canada International', ar: 'راديو كندا الدولي' },
		publisher: 'Radio Canada International',
		title: {
			en: 'COVID-19 forcing Canada to adjust military presence in Iraq',
			ar: 'كورونا يدفع كندا إلى تعديل وجودها العسكري في العراق'
		},
		date: '2020-04-03',
		url: 'https://www.rcinet.ca/en/2020/04/03/covid-19-forcing-canada-to-adjust-military-presence-in-iraq/'
	},
	'ipolitics-2020-03-09': {
		kind: 'press',
		short: { en: 'iPolitics', ar: 'موقع «آي بوليتيكس»' },
		publisher: 'iPolitics',
		title: {
			en: "Canada's military training mission was ready to resume in Iraq until COVID-19 outbreak",
			ar: 'مهمة التدريب الكندية كانت مستعدة للاستئناف في العراق حتى تفشي كورونا'
		},
		date: '2020-03-09',
		url: 'https://ipolitics.ca/2020/03/09/canadas-military-training-mission-was-ready-to-resume-in-iraq-until-covid-19-outbreak/'
	},
	'reuters-2020-01-07': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters, via Devdiscourse',
		title: {
			en: 'Canada says some troops in Iraq to be moved temporarily to Kuwait for safety',
			ar: 'كندا: نقل بعض القوات من العراق إلى الكويت مؤقتًا حفاظًا على سلامتها'
		},
		date: '2020-01-07',
		url: 'https://www.devdiscourse.com/article/law-order/821579-canada-says-some-troops-in-iraq-to-be-moved-temporarily-to-kuwait-for-safety'
	},
	'reuters-2020-05-07': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters',
		title: {
			en: 'Iraq lawmakers say they approve government of new PM Kadhimi',
			ar: 'نواب عراقيون: أقررنا حكومة رئيس الوزراء الجديد الكاظمي'
		},
		date: '2020-05-07',
		url: 'https://www.reuters.com/article/iraq-politics/iraq-lawmakers-say-they-approve-government-of-new-pm-kadhimi-idUSL8N2COALX'
	},
	'mepei-2020-05': {
		kind: 'research',
		short: { en: 'the MEPEI centre', ar: 'مركز «ميبي» للدراسات' },
		publisher: 'MEPEI (mepei.com)',
		title: {
			en: 'Iraq: Mustafa Al-Kadhimi confirmed by the Parliament as new prime minister',
			ar: 'العراق: البرلمان يقر مصطفى الكاظمي رئيسًا جديدًا للوزراء'
		},
		date: '2020-05',
		url: 'https://mepei.com/iraq-mustafa-al-kadhimi-confirmed-by-the-parliament-as-new-prime-minister/'
	},
	'voa-2020-06-12': {
		kind: 'press',
		short: { en: 'Voice of America', ar: 'إذاعة صوت أميركا' },
		publisher: 'Voice of America',
		title: {
			en: 'US, Iraq Affirm Their Commitment to US Troop Withdrawal',
			ar: 'الولايات المتحدة والعراق يؤكدان التزامهما بخفض القوات'
		},
		date: '2020-06',
		url: 'https://voanews.com/amp/middle-east_us-iraq-affirm-their-commitment-us-troop-withdrawal/6190979.html'
	},
	'republic-world-2020-06-12': {
		kind: 'press',
		short: { en: 'Republic World', ar: 'موقع «ريبابليك وورلد»' },
		publisher: 'Republic World',
		title: {
			en: 'US to reduce troops in Iraq over coming months: joint statement',
			ar: 'بيان مشترك: خفض القوات الأميركية في العراق خلال أشهر'
		},
		date: '2020-06-12',
		url: 'https://www.republicworld.com/world-news/rest-of-the-world-news/us-to-reduce-troops-in-iraq-over-coming-months-joint-statement.html'
	},
	'talos-2020-04-28': {
		kind: 'research',
		short: { en: 'the Talos security company', ar: 'شركة «تالوس» الأمنية' },
		publisher: 'Talos Iraq',
		title: {
			en: 'Suicide attack against ISF intelligence office in Kirkuk',
			ar: 'هجوم انتحاري على مقر استخبارات في كركوك'
		},
		date: '2020-04',
		url: 'https://www.blog.talos-iraq.com/suicide-attack-against-isf-intelligence-office-in-kirkuk/'
	},
	'the-national-2020-04-28': {
		kind: 'press',
		short: { en: 'The National', ar: 'صحيفة «ذا ناشيونال»' },
		publisher: 'The National',
		title: {
			en: 'Iraq blames ISIS for Kirkuk intelligence office assault',
			ar: 'العراق يتهم داعش بالهجوم على مقر الاستخبارات في كركوك'
		},
		date: '2020-04',
		url: 'https://www.thenationalnews.com/world/mena/iraq-blames-isis-for-kirkuk-intelligence-office-assault-1.1012284'
	},
	'heart-of-asia-2020-07': {
		kind: 'press',
		short: { en: 'Heart of Asia', ar: 'موقع «قلب آسيا»' },
		publisher: 'heartofasia.af',
		title: {
			en: 'U.S.-led int’l coalition hands over military base to Iraqi forces',
			ar: 'التحالف الدولي يسلّم قاعدة عسكرية للقوات العراقية'
		},
		date: '2020-07',
		url: 'https://heartofasia.af/u-s-led-intl-coalition-hands-over-military-base-to-iraqi-forces'
	},
	'islam-times-2020-07-25': {
		kind: 'press',
		short: { en: 'Islam Times', ar: 'موقع «إسلام تايمز»' },
		publisher: 'Islam Times',
		title: {
			en: 'Rockets Hit Base Housing US-Led Forces near Baghdad',
			ar: 'صواريخ على قاعدة تضم قوات التحالف قرب بغداد'
		},
		date: '2020-07-25',
		url: 'https://www.islamtimes.org/en/news/876409/rockets-hit-base-housing-us-led-forces-near-baghdad'
	}
} satisfies Partial<Record<VocabularyOf<typeof ids>['source'], Source>>;
