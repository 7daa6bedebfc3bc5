import { defineSources } from '$lib/content';
import { claimSources } from './claim-sources';
import { actorSources } from './actor-sources';
import { eventSources } from './event-sources';
import { ids } from './ids';

export const sources = defineSources(ids, {
	...claimSources,
	...eventSources,
	'al-hashimi-2020': {
		kind: 'article',
		short: { en: 'Hisham al-Hashimi', ar: 'هشام الهاشمي' },
		author: 'Hisham al-Hashimi',
		publisher: 'IFPMC',
		title: {
			en: 'Withdrawal of International Coalition mission forces from Iraq',
			ar: 'انسحاب قوات مهمة التحالف الدولي من العراق'
		},
		date: '2020-04~',
		url: 'https://ifpmc.org/withdrawal-of-international-coalition-mission-forces-from-iraq/'
	},
	'loc-2016': {
		kind: 'research',
		short: { en: 'the Library of Congress', ar: 'مكتبة الكونغرس' },
		publisher: 'Library of Congress, Global Legal Monitor',
		title: {
			en: 'Iraq: Legislating the Status of the Popular Mobilization Forces',
			ar: 'العراق: تقنين وضع الحشد الشعبي'
		},
		date: '2016-12-07',
		url: 'https://www.loc.gov/law/foreign-news/article/iraq-legislating-the-status-of-the-popular-mobilization-forces/'
	},
	'washington-institute-2020-03': {
		kind: 'research',
		short: { en: 'the Washington Institute', ar: 'معهد واشنطن' },
		author: 'Michael Knights, Hamdi Malik, Aymenn Jawad al-Tamimi',
		publisher: 'Washington Institute for Near East Policy',
		title: {
			en: 'Honored, Not Contained (study, contents and annex list)',
			ar: 'دراسة «مكرَّمون لا مطوَّقون» (المحتويات وقائمة الملاحق)'
		},
		date: '2020-03',
		url: 'https://docslib.org/doc/13258712/honored-not-contained-the-future-of-iraq-s-popular-mobilization-forces'
	},
	'dorar-aliraq-law-40': {
		kind: 'press',
		short: { en: 'a press copy of the text of Law 40', ar: 'نسخة صحفية من نص القانون ٤٠' },
		publisher: 'Dorar al-Iraq (copy of a press report)',
		title: {
			en: 'Text of Law 40 with its Gazette date',
			ar: 'نص القانون ٤٠ مع تاريخ نشره في الجريدة الرسمية'
		},
		date: 'XXXX',
		url: 'https://dorar-aliraq.net/threads/712920-'
	},
	'ailawyeriq-law-40': {
		kind: 'research',
		short: { en: 'the AI Lawyer legal database', ar: 'قاعدة البيانات القانونية «المحامي الذكي»' },
		publisher: 'ailawyeriq.cloud',
		title: {
			en: 'Database entry on Law 40 of 2016',
			ar: 'مدخل القانون ٤٠ لسنة ٢٠١٦ في قاعدة البيانات'
		},
		date: 'XXXX',
		url: 'https://ailawyeriq.cloud/laws/details?id=2514'
	},
	'elaph-2014': {
		kind: 'press',
		short: { en: 'Elaph', ar: 'موقع إيلاف' },
		publisher: 'Elaph',
		title: {
			en: "Report on Sadr's order to Saraya al-Salam to make ready in Samarra",
			ar: 'تقرير عن أمر الصدر سرايا السلام بالاستعداد في سامراء'
		},
		date: '2014-12',
		url: 'https://elaph.com/Web/News/2014/12/965078.html'
	},
	'elaph-2018-03': {
		kind: 'press',
		short: { en: 'Elaph', ar: 'موقع إيلاف' },
		publisher: 'Elaph',
		title: { en: 'Report on Order 85 of 2018', ar: 'تقرير عن الأمر الديواني ٨٥ لسنة ٢٠١٨' },
		date: '2018-03',
		url: 'https://elaph.com/News/1193788.html'
	},
	'order-85-text': {
		kind: 'press',
		short: { en: 'a published translation of Order 85', ar: 'ترجمة منشورة للأمر ٨٥' },
		publisher: 'dinarupdates.com (translated copy of a Shafaq News report)',
		title: {
			en: 'Urgent... Abbadi issues a number of decisions concerning the popular mobilization',
			ar: 'عاجل... العبادي يصدر جملة قرارات تخص الحشد الشعبي'
		},
		date: 'XXXX',
		url: 'https://www.dinarupdates.com/showthread.php?56458-Urgent-Abbadi-issues-a-number-of-decisions-concerning-the-popular-mobilization'
	},
	'al-asadi-2016-07-26': {
		kind: 'press',
		short: { en: 'the member of parliament Ahmad al-Asadi', ar: 'النائب أحمد الأسدي' },
		publisher: 'All Iraq News Agency [Ayn], translated copy at dinarupdates.com',
		title: {
			en: 'All Iraq News publishes the text of the order turning the Hashd into a force like the Counter Terrorism Service',
			ar: '[أين] تنشر نص الأمر الديواني بتحويل الحشد إلى قوة تضاهي مكافحة الإرهاب'
		},
		date: '2016-07-26',
		url: 'https://www.dinarupdates.com/showthread.php?37706-Where-published-the-text-of-customs-clearance-for-the-transfer-of-the-crowd-Ebadi-a'
	},
	'long-war-journal-2016-07': {
		kind: 'research',
		short: { en: 'the Long War Journal', ar: 'مجلة «لونغ وور جورنال»' },
		publisher: 'Long War Journal',
		title: {
			en: 'Iraq’s prime minister establishes Popular Mobilization Forces as a permanent ‘independent military formation’ (facsimile of the order)',
			ar: 'رئيس وزراء العراق يجعل الحشد الشعبي «تشكيلًا عسكريًا مستقلًا» دائمًا (صورة الأمر)'
		},
		date: '2016-07',
		url: 'https://www.longwarjournal.org/archives/2016/07/iraqs-prime-minister-establishes-popular-mobilization-front-as-a-permanent-independent-military-formation.php/pmf-abadi-official-directive'
	},
	'al-watan-2019': {
		kind: 'press',
		short: { en: 'the Syrian newspaper Al-Watan', ar: 'صحيفة «الوطن» السورية' },
		publisher: 'Al-Watan (Syria)',
		title: { en: 'Report comparing Orders 91 and 237', ar: 'تقرير يقارن بين الأمرين ٩١ و٢٣٧' },
		date: '2019',
		url: 'https://alwatan.sy/archives/207961'
	},
	'al-sabaah-2019-07': {
		kind: 'press',
		short: { en: 'the state daily Al-Sabaah', ar: 'صحيفة «الصباح» الرسمية' },
		publisher: 'Al-Sabaah',
		title: { en: 'Report on Order 237', ar: 'تقرير عن الأمر الديواني ٢٣٧' },
		date: '2019-07',
		url: 'https://alsabaah.iq/10822-.html'
	},
	'baghdad-today-2019-07-01': {
		kind: 'press',
		short: { en: 'Baghdad Today', ar: 'وكالة «بغداد اليوم»' },
		publisher: 'Baghdad Today (translated copy)',
		title: {
			en: 'Abdul Mahdi issues a decree on the popular crowd .. (Documents)',
			ar: 'عبد المهدي يصدر أمرًا ديوانيًا بشأن الحشد الشعبي (وثائق)'
		},
		date: '2019-07-01',
		url: 'https://search4dinar.wordpress.com/2019/07/01/abdul-mahdi-issues-a-decree-on-the-popular-crowd-documents/'
	},
	'asharq-al-awsat-2019-07-01': {
		kind: 'press',
		short: { en: 'Asharq Al-Awsat', ar: 'صحيفة «الشرق الأوسط»' },
		publisher: 'Asharq Al-Awsat',
		title: { en: 'Report on Order 237', ar: 'تقرير عن الأمر الديواني ٢٣٧' },
		date: '2019-07-01',
		url: 'https://english.aawsat.com/home/article/1794066/iraqi-pm-orders-integration-pmf-military'
	},
	'independent-arabia-2019-07-01': {
		kind: 'press',
		short: { en: 'Independent Arabia', ar: 'صحيفة «إندبندنت عربية»' },
		publisher: 'Independent Arabia (translated copy)',
		title: { en: 'Report on Sadr and Saraya al-Salam', ar: 'تقرير عن الصدر وسرايا السلام' },
		date: '2019-07-01'
	},
	'al-hal-2019-09-16': {
		kind: 'press',
		short: { en: 'Al-Hal Net', ar: 'موقع «الحل نت»' },
		publisher: 'Al-Hal Net (7al.net)',
		title: { en: 'Report on Order 328', ar: 'تقرير عن الأمر الديواني ٣٢٨' },
		date: '2019-09-16',
		url: 'https://7al.net/2019/09/16/%d8%a7%d9%84%d8%b9%d8%b1%d8%a7%d9%82-%d8%a7%d8%b3%d8%aa%d8%a8%d8%af%d8%a7%d9%84-%d9%82%d8%a7%d8%af%d8%a9-%d8%b9%d8%b3%d9%83%d8%b1%d9%8a%d9%8a%d9%86-%d9%84%d9%82%d8%aa%d9%84-%d8%a7%d9%84%d9%85/albazi/slide/'
	},
	'elaph-2019-09-16': {
		kind: 'press',
		short: { en: 'Elaph', ar: 'موقع إيلاف' },
		publisher: 'Elaph',
		title: { en: 'Report on Order 328', ar: 'تقرير عن الأمر الديواني ٣٢٨' },
		date: '2019-09-16',
		url: 'https://elaph.com/Web/News/2019/09/1264879.html'
	},
	'al-ittihad-2019-09-17': {
		kind: 'press',
		short: { en: 'the Emirati newspaper Al-Ittihad', ar: 'صحيفة «الاتحاد» الإماراتية' },
		author: 'هدى جاسم',
		publisher: 'Al-Ittihad (UAE)',
		title: {
			en: 'Iraq brings the Hashd and the Peshmerga into the Joint Operations Command',
			ar: 'العراق يضم «الحشد» و«البشمركة» لقيادة العمليات المشتركة'
		},
		date: '2019-09-17',
		url: 'https://www.alittihad.ae/article/53983/2019/%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82-%D9%8A%D8%B6%D9%85-%D8%A7%D9%84%D8%AD%D8%B4%D8%AF-%D9%88-%D8%A7%D9%84%D8%A8%D8%B4%D9%85%D8%B1%D9%83%D8%A9-%D9%84%D9%82%D9%8A%D8%A7%D8%AF%D8%A9-%D8%A7%D9%84%D8%B9%D9%85%D9%84%D9%8A%D8%A7%D8%AA-%D8%A7%D9%84%D9%85%D8%B4%D8%AA%D8%B1%D9%83%D8%A9'
	},
	'baghdad-today-2019-09-16': {
		kind: 'press',
		short: { en: 'Baghdad Today', ar: 'وكالة «بغداد اليوم»' },
		publisher: 'Baghdad Today',
		title: { en: 'Report on Order 328', ar: 'تقرير عن الأمر الديواني ٣٢٨' },
		date: '2019-09-16',
		url: 'https://baghdadtoday.news/96176-.html'
	},
	'aliraqnet-2019-09-20': {
		kind: 'press',
		short: { en: 'the Iraq Net site', ar: 'موقع «العراق نت»' },
		publisher: 'aliraqnet.net',
		title: {
			en: 'Document: the new structure of the Popular Mobilization Forces',
			ar: 'وثيقة.. الهيكلية الجديدة للحشد الشعبي'
		},
		date: '2019-09-20',
		url: 'https://aliraqnet.net/%D9%88%D8%AB%D9%8A%D9%82%D8%A9-%D8%A7%D9%84%D9%87%D9%8A%D9%83%D9%84%D9%8A%D8%A9-%D8%A7%D9%84%D8%AC%D8%AF%D9%8A%D8%AF%D8%A9-%D9%84%D9%80-%D8%A7%D9%84%D8%AD%D8%B4%D8%AF-%D8%A7%D9%84%D8%B4%D8%B9%D8%A8/'
	},
	'al-ain-2019-09': {
		kind: 'press',
		short: { en: 'Al-Ain News', ar: 'صحيفة «العين الإخبارية»' },
		publisher: 'Al-Ain News',
		title: {
			en: 'Report on the new structure of the Popular Mobilization Commission',
			ar: 'تقرير عن الهيكلية الجديدة لهيئة الحشد الشعبي'
		},
		date: '2019-09'
	},
	'akhbaar24-structure': {
		kind: 'press',
		short: { en: 'the Akhbaar24 site', ar: 'موقع «أخبار ٢٤»' },
		publisher: 'akhbaar24.com',
		title: {
			en: 'Report on the new structure of the Popular Mobilization Commission',
			ar: 'تقرير عن الهيكلية الجديدة لهيئة الحشد الشعبي'
		},
		date: 'XXXX'
	},
	'rudaw-2019-09-21': {
		kind: 'press',
		short: { en: 'Rudaw', ar: 'شبكة رووداو' },
		publisher: 'Rudaw',
		title: {
			en: 'Report on the new structure of the Popular Mobilization Commission',
			ar: 'تقرير عن الهيكلية الجديدة لهيئة الحشد الشعبي'
		},
		date: '2019-09-21',
		url: 'https://rudaw.net/english/middleeast/iraq/210920192-amp'
	},
	'rudaw-2020-02-22': {
		kind: 'press',
		short: { en: 'Rudaw', ar: 'شبكة رووداو' },
		author: 'Yasmine Mosimann',
		publisher: 'Rudaw',
		title: {
			en: 'Hashd al-Shaabi appoints successor to slain deputy commander al-Muhandis',
			ar: 'الحشد الشعبي يعيّن خلفًا للمهندس'
		},
		date: '2020-02-22',
		url: 'https://rudaw.net/english/middleeast/iraq/22022020'
	},
	'kurdistan24-2019-08-22': {
		kind: 'press',
		short: { en: 'Kurdistan24', ar: 'قناة كوردستان ٢٤' },
		publisher: 'Kurdistan24 (copy)',
		title: {
			en: 'Iraqi militia leader says statements blaming US, Israel for recent attacks ‘incorrect’',
			ar: 'رئيس الحشد: اتهام واشنطن وإسرائيل بالهجمات الأخيرة «غير صحيح»'
		},
		date: '2019-08-22',
		url: 'https://english.hathalyoum.net/articles/10719-iraqi-militia-leader-says-statements-blamingisrael-for-recent-attacksincorrect--'
	},
	'ap-2019-08-22': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		author: 'Qassim Abdul-Zahra',
		publisher: 'Associated Press, via Small Wars Journal',
		title: {
			en: 'Clashing Statements on Series of Iraq Attacks Expose Rift in Paramilitary Force',
			ar: 'بيانات متضاربة عن سلسلة هجمات في العراق تكشف خلافًا داخل الحشد'
		},
		date: '2019-08',
		url: 'https://smallwarsjournal.com/blog/clashing-statements-series-iraq-attacks-expose-rift-paramilitary-force'
	},
	'the-reference-2019-08': {
		kind: 'press',
		short: { en: 'The Reference', ar: 'موقع «المرجع»' },
		publisher: 'The Reference (Paris)',
		title: {
			en: 'Report on the blasts at depots in 2019',
			ar: 'تقرير عن انفجارات المخازن عام ٢٠١٩'
		},
		date: '2019-08',
		url: 'https://thereference-paris.com/6488'
	},
	'kurdistan24-2019-09': {
		kind: 'press',
		short: { en: 'Kurdistan24', ar: 'قناة كوردستان ٢٤' },
		publisher: 'Kurdistan24 (copy at ifmat.org)',
		title: { en: 'Report on the air force letter', ar: 'تقرير عن كتاب القوة الجوية' },
		date: '2019-09',
		url: 'https://ifmat.org/09/06/iran-backed-militia-leader-creation-air-force'
	},
	'kurdistan24-2019-09-sadr': {
		kind: 'press',
		short: { en: 'Kurdistan24', ar: 'قناة كوردستان ٢٤' },
		publisher: 'Kurdistan24 (copy at theprophecy.blog)',
		title: {
			en: 'Sadr threatens to ‘disown’ Iraqi gov’t after proposed militia air force announced',
			ar: 'الصدر يهدد بالتبرؤ من الحكومة العراقية بعد الإعلان عن قوة جوية للحشد'
		},
		date: '2019-09',
		url: 'https://theprophecy.blog/2019/09/07/24410/'
	},
	'kurdistan24-decree-286': {
		kind: 'press',
		short: { en: 'Kurdistan24', ar: 'قناة كوردستان ٢٤' },
		publisher: 'Kurdistan24',
		title: {
			en: 'Iraq’s Administrative Court revokes Abadi’s decision against Hashd al-Shaabi',
			ar: 'القضاء الإداري العراقي يلغي قرار العبادي بشأن رئيس الحشد الشعبي'
		},
		date: '2018-10',
		url: 'https://www.kurdistan24.net/public/index.php/en/story/17694-Iraq%E2%80%99s--Administrative-Court-revokes-Abadi%E2%80%99s-decision-against-Hashd-al-Shaabi-'
	},
	'afp-2018-08-31': {
		kind: 'press',
		short: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' },
		publisher: 'AFP, via detik.com',
		title: {
			en: 'PM Irak Pecat Kepala Pasukan Paramiliter yang Berperan Kalahkan ISIS',
			ar: 'رئيس وزراء العراق يعفي قائد قوة كان لها دور في هزيمة داعش (بالإندونيسية)'
		},
		date: '2018-08-31',
		url: 'https://news.detik.com/read/2018/08/31/120526/4191138/1148/pm-irak-pecat-kepala-pasukan-paramiliter-yang-berperan-kalahkan-isis'
	},
	'epoch-times-2020-01-06': {
		kind: 'press',
		short: { en: 'The Epoch Times', ar: 'صحيفة «إيبوك تايمز»' },
		publisher: 'The Epoch Times',
		title: { en: 'Report on the foreign forces in Iraq', ar: 'تقرير عن القوات الأجنبية في العراق' },
		date: '2020-01-06'
	},
	'altanweeri-sistani': {
		kind: 'press',
		short: { en: 'the Al-Tanweeri site', ar: 'موقع «التنويري»' },
		publisher: 'altanweeri.net',
		title: { en: 'Article on the fatwa of 2014', ar: 'مقال عن فتوى عام ٢٠١٤' },
		date: 'XXXX',
		url: 'https://altanweeri.net/6548'
	},
	'ap-2020-05': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		publisher: 'Associated Press (reworded copy at newsjizz.in)',
		title: {
			en: 'IS extremists intensify as Iraq, Syria fight coronavirus',
			ar: 'متطرفو داعش يصعّدون فيما يكافح العراق وسوريا فيروس كورونا'
		},
		date: '2020-05',
		url: 'https://newsjizz.in/158828-is-extremists-intensify-as-iraq-syria-fight-coronavirus.html'
	},
	'southfront-2020-03-26': {
		kind: 'press',
		short: { en: 'South Front', ar: 'موقع «ساوث فرونت»' },
		publisher: 'South Front',
		title: {
			en: 'U.S.-led Coalition Hands Over Key Base To Iraqi Forces',
			ar: 'التحالف بقيادة أميركا يسلّم قاعدة رئيسة للقوات العراقية'
		},
		date: '2020-03-26',
		url: 'https://southfront.org/u-s-led-coalition-hands-over-key-base-to-iraqi-forces-photos/'
	},
	'defence-post-2020-03': {
		kind: 'press',
		short: { en: 'DefPost', ar: 'موقع «ديف بوست»' },
		publisher: 'DefPost',
		title: {
			en: 'More Than 15 Rockets Hit Iraq’s Camp Taji Base Hosting Coalition Troops; 2 Americans, 1 Briton Killed',
			ar: 'أكثر من ١٥ صاروخًا على معسكر التاجي الذي يضم قوات التحالف ومقتل أميركيين وبريطاني'
		},
		date: '2020-03',
		url: 'https://defpost.com/more-than-15-rocket-hits-iraq-camp-taji-base-hosting-coalition-troops-2-american-1-briton-reportedly-killed/'
	},
	'jihad-intel-saraya-al-jihad': {
		kind: 'research',
		short: { en: 'Jihad Intel', ar: 'موقع «جهاد إنتل»' },
		publisher: 'Middle East Forum, Jihad Intel',
		title: { en: 'Saraya al-Jihad', ar: 'سرايا الجهاد' },
		date: 'XXXX',
		url: 'https://jihadintel.meforum.org/group/147/saraya-al-jihad'
	},
	'jihad-intel-ansar-al-marjaiyya': {
		kind: 'research',
		short: { en: 'Jihad Intel', ar: 'موقع «جهاد إنتل»' },
		publisher: 'Middle East Forum, Jihad Intel',
		title: { en: "Liwa Ansar al-Marja'iyya", ar: 'لواء أنصار المرجعية' },
		date: 'XXXX',
		url: 'https://jihadintel.meforum.org/group/206/liwa-ansar-al-marjaiyya'
	},
	'avapress-2018-09-04': {
		kind: 'press',
		short: { en: 'AVA Press', ar: 'وكالة «آوا برس»' },
		publisher: 'AVA Press',
		title: {
			en: 'Report on the alliances after the election of 2018',
			ar: 'تقرير عن التحالفات بعد انتخابات ٢٠١٨'
		},
		date: '2018-09-04'
	},
	'mesop-2019-09-07': {
		kind: 'press',
		short: { en: 'Mesop', ar: 'موقع «ميسوب»' },
		author: 'Seth Frantzman',
		publisher: 'Mesop',
		title: {
			en: 'MESOPOTAMIA NEWS INTEL IRAQ : Does the PMU need its own air force?',
			ar: 'هل يحتاج الحشد الشعبي إلى قوة جوية خاصة به؟'
		},
		date: '2019-09-07',
		url: 'https://www.mesop.de/mesopotamia-news-intel-iraq-does-the-pmu-need-its-own-air-force-by-seth-frantzman-7-sept-2019/'
	},
	'report-focus-2020-01-05': {
		kind: 'press',
		short: { en: 'Report Focus News', ar: 'موقع «ريبورت فوكس نيوز»' },
		publisher: 'Report Focus News',
		title: {
			en: 'Iraqi Lawmakers votes to expel US military',
			ar: 'النواب العراقيون يصوّتون على إخراج القوات الأميركية'
		},
		date: '2020-01-05',
		url: 'https://reportfocusnews.com/2020/01/05/iraqi-lawmakers-votes-to-expel-foreign-troops'
	},
	'global-news-2020-01-05': {
		kind: 'press',
		short: {
			en: 'Global News and the Associated Press',
			ar: 'شبكة «غلوبال نيوز» ووكالة أسوشيتد برس'
		},
		publisher: 'Global News / Associated Press',
		title: { en: 'Report on the vote in parliament', ar: 'تقرير عن التصويت في مجلس النواب' },
		date: '2020-01-05',
		url: 'https://globalnews.ca/news/6368488/'
	},
	'centcom-2020-03': {
		kind: 'official',
		short: { en: 'the US Central Command', ar: 'القيادة المركزية الأميركية' },
		publisher: 'US Central Command',
		title: { en: 'Coalition casualties in Iraq', ar: 'إصابات في صفوف التحالف في العراق' },
		date: '2020-03',
		url: 'https://www.centcom.mil/MEDIA/NEWS-ARTICLES/News-Article-View/Article/2109615/coalition-casualties-in-iraq/'
	},
	'ap-2020-03-14': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		author: 'Qassim Abdul-Zahra, Samya Kullab',
		publisher: 'Associated Press (copy)',
		title: {
			en: 'Rocket barrage targets base housing US, coalition forces in Iraq',
			ar: 'رشقة صواريخ على قاعدة تضم قوات أميركية وقوات التحالف في العراق'
		},
		date: '2020-03-14',
		url: 'https://english.hathalyoum.net/articles/17607-rocket-barrage-targets-base-housingcoalition-forces-iraq-'
	},
	'trt-2020-03-13': {
		kind: 'press',
		short: { en: 'TRT World', ar: 'قناة «تي آر تي»' },
		publisher: 'TRT World',
		title: {
			en: 'Civilian among six dead in US strikes – Iraq military',
			ar: 'الجيش العراقي: مدني بين ستة قتلى في الضربات الأميركية'
		},
		date: '2020-03-13',
		url: 'https://trt.global/world/article/12744549'
	},
	'afp-2020-03-13': {
		kind: 'press',
		short: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' },
		publisher: 'AFP, via The Defense Post',
		title: {
			en: 'Iraqi military says US airstrikes in response to base attack kill security forces, civilian',
			ar: 'الجيش العراقي: ضربات أميركية ردًا على الهجوم تقتل عناصر أمن ومدنيًا'
		},
		date: '2020-03-13',
		url: 'https://www.thedefensepost.com/2020/03/13/iraqi-military-says-us-airstrikes-in-response-to-base-attack-kill-security-forces-civilian/'
	},
	'washington-post-2020-03-13': {
		kind: 'press',
		short: { en: 'the Washington Post', ar: 'صحيفة «واشنطن بوست»' },
		publisher: 'The Washington Post',
		title: {
			en: 'U.S. counters Iraq’s condemnation of airstrikes on Iran-backed militia facilities',
			ar: 'الولايات المتحدة ترد على إدانة العراق الضربات على منشآت فصائل مدعومة من إيران'
		},
		date: '2020-03-13',
		url: 'https://www.washingtonpost.com/world/iraq-condemns-us-strikes-on-iran-backed-militias-say-they-killed-soldiers-and-a-civilian/2020/03/13/33650322-6519-11ea-8a8e-5c5336b32760_story.html'
	},
	'south-front-2020-03-16': {
		kind: 'press',
		short: { en: 'South Front', ar: 'موقع «ساوث فرونت»' },
		publisher: 'South Front, via uprootedpalestinians.blogspot.com',
		title: {
			en: 'New Iraqi Group Claims Responsibility For Camp Taji Attack',
			ar: 'جماعة عراقية جديدة تتبنى الهجوم على معسكر التاجي'
		},
		date: '2020-03-16',
		url: 'https://uprootedpalestinians.blogspot.com/2020/03/new-iraqi-group-claims-responsibility.html'
	},
	'newsweek-2020-03': {
		kind: 'press',
		short: { en: 'Newsweek', ar: 'مجلة «نيوزويك»' },
		publisher: 'Newsweek',
		title: {
			en: 'New Iraq Group Claiming Attacks on U.S. Troops Says It Can Strike Israel',
			ar: 'جماعة عراقية جديدة تتبنى هجمات على القوات الأميركية تقول إنها قادرة على ضرب إسرائيل'
		},
		date: '2020-03',
		url: 'https://www.newsweek.com/new-iraq-group-claiming-attacks-us-troops-says-it-can-strike-israel-1493335'
	},
	'nrt-2020-03-30': {
		kind: 'press',
		short: { en: 'NRT', ar: 'قناة «إن آر تي»' },
		publisher: 'NRT',
		title: {
			en: 'Abdul Mahdi warns of unauthorized strikes by US in Iraq',
			ar: 'عبد المهدي يحذّر من ضربات أميركية غير مرخّصة في العراق'
		},
		date: '2020-03-30',
		url: 'https://www.nrttv.com/en/News.aspx?id=20416&MapID=2'
	},
	'iran-press-2020-03': {
		kind: 'press',
		short: { en: 'Iran Press', ar: 'وكالة «إيران برس»' },
		publisher: 'Iran Press',
		title: {
			en: 'Assault on Iraqi military bases violation of national sovereignty',
			ar: 'الاعتداء على القواعد العسكرية العراقية انتهاك للسيادة الوطنية'
		},
		date: '2020-03',
		url: 'https://iranpress.com/assault-on-iraqi-military-bases-violation-of-national-sovereignty'
	},
	'al-forat-2020-03': {
		kind: 'press',
		short: { en: 'Al-Forat News', ar: 'وكالة «الفرات نيوز»' },
		author: 'عمار المسعودي',
		publisher: 'Al-Forat News',
		title: {
			en: 'Abdul Mahdi: we follow unlicensed flights with concern and warn against any attack without the government’s consent',
			ar: 'عبد المهدي: نتابع بقلق لطيران غير مرخص به ونحذر من أي عمل تعرضي دون موافقة الحكومة'
		},
		date: '2020-03',
		url: 'https://alforatnews.iq/news/%D8%B9%D8%A8%D8%AF-%D8%A7%D9%84%D9%85%D9%87%D8%AF%D9%8A-%D9%86%D8%AA%D8%A7%D8%A8%D8%B9-%D8%A8%D9%82%D9%84%D9%82-%D9%84%D8%B7%D9%8A%D8%B1%D8%A7%D9%86-%D8%BA%D9%8A%D8%B1-%D9%85%D8%B1%D8%AE%D8%B5-%D8%A8%D9%87-%D9%88%D9%86%D8%AD%D8%B0%D8%B1-%D9%85%D9%86-%D8%A3%D9%8A-%D8%B9%D9%85%D9%84-%D8%AA%D8%B9%D8%B1%D8%B6%D9%8A-%D8%AF%D9%88%D9%86-%D9%85%D9%88%D8%A7%D9%81%D9%82%D8%A9-%D8%A7%D9%84%D8%AD%D9%83%D9%88%D9%85%D8%A9'
	},
	'sawt-al-mustaqbal-2020-03': {
		kind: 'press',
		short: { en: 'the Sawt al-Mustaqbal site', ar: 'موقع «صوت المستقبل»' },
		publisher: 'sawtalmustaqbal.com',
		title: { en: "Report on the prime minister's statement", ar: 'تقرير عن بيان رئيس الوزراء' },
		date: '2020-03'
	},
	'afp-2020-03-26': {
		kind: 'press',
		short: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' },
		publisher: 'AFP, via The Business Times',
		title: {
			en: 'France withdraws troops from Iraq over coronavirus',
			ar: 'فرنسا تسحب قواتها من العراق بسبب فيروس كورونا'
		},
		date: '2020-03-26',
		url: 'https://www.businesstimes.com.sg/government-economy/france-withdraws-troops-from-iraq-over-coronavirus'
	},
	'atalayar-2020-03-26': {
		kind: 'press',
		short: { en: 'Atalayar', ar: 'مجلة «أتالايار»' },
		publisher: 'Atalayar',
		title: {
			en: 'France withdraws its soldiers from Iraq because of the coronavirus',
			ar: 'فرنسا تسحب جنودها من العراق بسبب فيروس كورونا'
		},
		date: '2020-03-26',
		url: 'https://www.atalayar.com/en/articulo/politics/france-withdraws-its-soldiers-iraq-because-coronavirus/20200326122632145093.html'
	},
	'cbc-2020-04': {
		kind: 'press',
		short: { en: 'CBC', ar: 'هيئة الإذاعة الكندية' },
		publisher: 'CBC News (copy at communitynewsblog.com)',
		title: {
			en: 'Canada pulls military trainers out of Iraq as pandemic spreads',
			ar: 'كندا تسحب مدربيها العسكريين من العراق مع انتشار الجائحة'
		},
		date: '2020-04'
	},
	'canadian-press-2020-01-06': {
		kind: 'press',
		short: { en: 'the Canadian Press', ar: 'وكالة «كنديان برس»' },
		publisher: 'The Canadian Press, via cfjctoday.com',
		title: {
			en: 'Canadian-led NATO training mission in Iraq suspended amid security concerns',
			ar: 'تعليق بعثة حلف الناتو التدريبية بقيادة كندا في العراق لدواعٍ أمنية'
		},
		date: '2020-01-06',
		url: 'https://cfjctoday.com/2020/01/06/canadian-led-nato-training-mission-in-iraq-suspended-amid-security-concerns-3/'
	},
	'coalition-2020-04-04': {
		kind: 'official',
		short: { en: 'the US-led coalition', ar: 'التحالف الدولي' },
		publisher: 'CJTF-OIR, via The Drive',
		title: { en: 'Release on the handover of al-Taqaddum', ar: 'بيان عن تسليم قاعدة التقدّم' },
		date: '2020-04-04',
		url: 'https://www.thedrive.com/the-war-zone/32894/is-this-base-handover-ceremony-in-iraq-happening-at-a-low-budget-shakespeare-festival'
	},
	'rudaw-qayyarah-handover': {
		kind: 'press',
		short: { en: 'Rudaw', ar: 'شبكة رووداو' },
		publisher: 'Rudaw, via dinardetectives.com',
		title: {
			en: 'US-led coalition transfers second military base to Iraqi forces',
			ar: 'التحالف بقيادة أميركا يسلّم القوات العراقية قاعدة عسكرية ثانية'
		},
		date: '2020-03-26',
		url: 'https://dinardetectives.com/rudaw-771/'
	},
	'jerusalem-post-2019': {
		kind: 'press',
		short: { en: 'the Jerusalem Post', ar: 'صحيفة «جيروزاليم بوست»' },
		publisher: 'The Jerusalem Post',
		title: {
			en: 'Everything you need to know about alleged airstrikes in Iraq - Timeline',
			ar: 'كل ما ينبغي معرفته عن الضربات الجوية المزعومة في العراق: تسلسل زمني'
		},
		date: '2019-08',
		url: 'https://www.jpost.com/Middle-East/Everything-you-need-to-know-about-alleged-airstrikes-in-Iraq-Timeline-599373'
	},
	'mecra-timeline': {
		kind: 'research',
		short: {
			en: 'the Middle East Center for Reporting and Analysis',
			ar: 'مركز الشرق الأوسط للتقارير والتحليل'
		},
		publisher: 'MECRA, mideastcenter.org',
		title: {
			en: 'Timeline: Tracking reports of mysterious explosions and "airstrikes" in Iraq directed at PMU bases',
			ar: 'تسلسل زمني: تتبّع تقارير الانفجارات الغامضة و«الضربات الجوية» على قواعد الحشد في العراق'
		},
		date: '2019-09-06',
		url: 'https://www.mideastcenter.org/post/tracking-reports-of-mysterious-explosions-and-airstrikes-in-iraq-directed-at-pmu-bases'
	},
	'airwars-saqr': {
		kind: 'research',
		short: { en: 'Airwars', ar: 'منظمة «إيروورز»' },
		publisher: 'Airwars',
		title: {
			en: 'Record ISIR001 of civilian harm, 12 August 2019',
			ar: 'سجل الأضرار بين المدنيين، ١٢ آب ٢٠١٩'
		},
		date: 'XXXX',
		url: 'https://airwars.org/civilian-casualties/isir001-august-12-2019/'
	},
	'ynet-2019-08': {
		kind: 'press',
		short: { en: 'Ynet, quoting the New York Times', ar: 'موقع «واي نت» نقلًا عن «نيويورك تايمز»' },
		publisher: 'Ynet / The New York Times',
		title: {
			en: 'Report: U.S. officials say Israel struck Iranian weapons depot in Iraq',
			ar: 'تقرير: مسؤولون أميركيون يقولون إن إسرائيل ضربت مخزن سلاح إيرانيًا في العراق'
		},
		date: '2019-08',
		url: 'https://ynetnews.com/articles/0,7340,L-5574050,00.html'
	},
	'ap-2019-08-24': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		publisher: 'Associated Press, quoted by ZeroHedge',
		title: {
			en: 'US Officials Confirm Israel Behind Unprecedented Airstrikes On Iraq',
			ar: 'مسؤولون أميركيون يؤكدون وقوف إسرائيل وراء ضربات جوية غير مسبوقة على العراق'
		},
		date: '2019-08-24',
		url: 'https://www.zerohedge.com/news/2019-08-24/us-officials-confirm-israel-behind-unprecedented-airstrikes-iraq'
	},
	'pentagon-2019-08-26': {
		kind: 'official',
		short: { en: 'the US Department of Defense', ar: 'وزارة الدفاع الأميركية' },
		author: 'Jonathan R. Hoffman',
		publisher: 'US Department of Defense, via defense-aerospace.com',
		title: { en: 'Statement on Recent Attacks in Iraq', ar: 'بيان بشأن الهجمات الأخيرة في العراق' },
		date: '2019-08-26',
		url: 'https://www.defense-aerospace.com/cgi-bin/client/modele.pl?shop=dae&modele=release&prod=205386&cat=3'
	},
	'washington-times-2019-02-13': {
		kind: 'press',
		short: { en: 'the Washington Times', ar: 'صحيفة «واشنطن تايمز»' },
		publisher: 'The Washington Times (copy at highergroundtimes.com)',
		title: { en: "Report on Shanahan's visit to Baghdad", ar: 'تقرير عن زيارة شاناهان إلى بغداد' },
		date: '2019-02-13',
		url: 'https://highergroundtimes.com/higher-ground/2019/feb/13/patrick-shanahan-tries-smooth-ruffled-feathers-ira'
	},
	'ap-2019-02-13': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		author: 'Robert Burns',
		publisher: 'Associated Press, in the Northwest Arkansas Democrat-Gazette',
		title: { en: 'Iraq given assurance on U.S. role', ar: 'طمأنة العراق بشأن الدور الأميركي' },
		date: '2019-02-12/2019-02-13',
		url: 'https://www.pressreader.com/usa/northwest-arkansas-democrat-gazette/20190213/281625306564540'
	},
	'small-wars-journal-2019-02-13': {
		kind: 'press',
		short: { en: 'the Small Wars Journal', ar: 'مجلة «سمول وورز جورنال»' },
		publisher: 'Small Wars Journal',
		title: {
			en: 'Pentagon Leader in Iraq for Talks on U.S. Military Presence',
			ar: 'وزير الدفاع الأميركي بالوكالة في العراق لبحث الوجود العسكري الأميركي'
		},
		date: '2019-02-13',
		url: 'https://smallwarsjournal.com/2019/02/13/pentagon-leader-iraq-talks-us-military-presence/'
	},
	'crs-2020-01-10': {
		kind: 'research',
		short: { en: 'the US Congressional Research Service', ar: 'خدمة أبحاث الكونغرس الأميركي' },
		publisher: 'Congressional Research Service',
		title: { en: 'Report R45633 on Iraq', ar: 'تقرير عن العراق' },
		date: '2020-01-10',
		url: 'https://www.everycrsreport.com/files/20200110_R45633_ecabda87718af07eff1e6ef1303dda495626a158.html'
	},
	'crs-sofa': {
		kind: 'research',
		short: { en: 'the US Congressional Research Service', ar: 'خدمة أبحاث الكونغرس الأميركي' },
		publisher: 'Congressional Research Service',
		title: {
			en: 'Report R40011 on the agreements of 2008',
			ar: 'تقرير عن اتفاقيتي عام ٢٠٠٨'
		},
		date: 'XXXX',
		url: 'https://www.everycrsreport.com/reports/R40011.html'
	},
	'wikipedia-sofa': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: {
			en: 'U.S.–Iraq Status of Forces Agreement',
			ar: 'اتفاقية وضع القوات بين الولايات المتحدة والعراق'
		},
		date: 'XXXX',
		url: 'https://en.m.wikipedia.org/wiki/U.S.%E2%80%93Iraq_Status_of_Forces_Agreement'
	},
	'grey-dynamics-pmf': {
		kind: 'research',
		short: { en: 'Grey Dynamics', ar: 'شركة «غراي داينامكس»' },
		publisher: 'Grey Dynamics',
		title: {
			en: 'Popular Mobilization Forces: Exploring Iraq’s Armed Groups',
			ar: 'قوات الحشد الشعبي: استكشاف الجماعات المسلحة في العراق'
		},
		date: 'XXXX',
		url: 'https://greydynamics.com/popular-mobilization-forces-exploring-iraqs-armed-entities/'
	},
	'reuters-2016-11-27': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters',
		title: {
			en: "Iraqi parliament passes contested law on Shi'ite paramilitaries",
			ar: 'مجلس النواب العراقي يقر قانونًا مثيرًا للجدل بشأن الفصائل الشيعية'
		},
		date: '2016-11-26/2016-11-27',
		url: 'https://www.reuters.com/article/us-mideast-crisis-iraq-military-idUSKBN13L0IE'
	},
	'ap-2016-11': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		publisher: 'Associated Press, via Hürriyet Daily News',
		title: {
			en: 'Iraq’s parliament adopts law legalizing Shiite militias',
			ar: 'مجلس النواب العراقي يقر قانونًا يضفي الشرعية على الفصائل الشيعية'
		},
		date: '2016-11',
		url: 'https://www.hurriyetdailynews.com/iraqs-parliament-adopts-law-legalizing-shiite-militias-106630'
	},
	'anadolu-2016-11-26': {
		kind: 'press',
		short: { en: 'the Anadolu Agency', ar: 'وكالة الأناضول' },
		author: 'Muayed al-Tarafi, Mahmoud Barakat',
		publisher: 'Anadolu Agency',
		title: {
			en: 'Iraq parliament recognizes Shia militia',
			ar: 'مجلس النواب العراقي يعترف بالحشد الشعبي'
		},
		date: '2016-11-26',
		url: 'https://aa.com.tr/en/middle-east/iraq-parliament-recognizes-shia-militia/693707'
	},
	'usip-2021-11': {
		kind: 'research',
		short: { en: 'the United States Institute of Peace', ar: 'معهد الولايات المتحدة للسلام' },
		publisher: 'United States Institute of Peace, The Iran Primer',
		title: { en: 'Profiles of armed factions in Iraq', ar: 'تعريف بالفصائل المسلحة في العراق' },
		date: '2021-11',
		url: 'https://iranprimer.usip.org/blog/2021/nov/10/profiles-pro-iran-militias-iraq'
	},
	'voice-of-iraq-2015-09-11': {
		kind: 'press',
		short: { en: 'the Voice of Iraq', ar: 'موقع «صوت العراق»' },
		author: 'Ibrahim Saleh',
		publisher: 'Voice of Iraq, via dinarupdates.com',
		title: {
			en: 'Parties Law prohibits the armed factions and keep more power',
			ar: 'قانون الأحزاب يحظر الفصائل المسلحة'
		},
		date: '2015-09-11',
		url: 'https://www.dinarupdates.com/showthread.php?19884-Parties-Law-prohibits-the-armed-factions-and-keep-more-power-Sep-11-2015'
	},
	'al-araby-parties-law': {
		kind: 'press',
		short: { en: 'Al-Araby', ar: 'صحيفة «العربي»' },
		publisher: 'Al-Araby (copy)',
		title: { en: 'The guillotine of democracy in Iraq', ar: 'مقصلة الديمقراطية في العراق' },
		date: 'XXXX',
		url: 'https://www.newsengine.co/article/alaraby/aHR0cHM6Ly93d3cuYWxhcmFieS5jby51ay9ibG9ncy8lRDklODUlRDklODIlRDglQjUlRDklODQlRDglQTktJUQ4JUE3JUQ5JTg0JUQ4JUFGJUQ5JThBJUQ5JTg1JUQ5JTgyJUQ4JUIxJUQ4JUE3JUQ4JUI3JUQ5JThBJUQ4JUE5LSVEOSU4MSVEOSU4QS0lRDglQTclRDklODQlRDglQjklRDglQjElRDglQTclRDklODI'
	},
	'parties-law-abstract': {
		kind: 'research',
		short: { en: 'an academic abstract on Law 36', ar: 'ملخّص بحث أكاديمي عن القانون ٣٦' },
		author: 'Mohammed Jabbar Jaddoa',
		publisher:
			'Journal of Juridical and Political Science, University of Diyala (abstract at researcher.life)',
		title: {
			en: 'Conditions for Setting up Political Parties According to Law No. (36) of 2015',
			ar: 'شروط تأسيس الأحزاب السياسية وفقًا لقانون رقم (٣٦) لسنة ٢٠١٥'
		},
		date: '2020',
		url: 'https://discovery.researcher.life/article/-------36--2015/717d93f1c7de3407beff143c0e97cef4'
	},
	'cpa-order-91-text': {
		kind: 'official',
		short: { en: 'the text of the order', ar: 'نص الأمر' },
		publisher: 'Coalition Provisional Authority, via Wikisource',
		title: {
			en: 'Order 91: Regulation of Armed Forces and Militias within Iraq',
			ar: 'الأمر ٩١: تنظيم القوات المسلحة والميليشيات داخل العراق'
		},
		date: '2004-06-02',
		url: 'https://en.wikisource.org/wiki/Order_91:_Regulation_of_Armed_Forces_and_Militias_within_Iraq'
	},
	'chilcot-report': {
		kind: 'official',
		short: { en: 'the Chilcot report', ar: 'تقرير تشيلكوت' },
		publisher: 'The Iraq Inquiry (United Kingdom), in the edition of philgooch.github.io',
		title: {
			en: 'The Report of the Iraq Inquiry, section 12.1: Security Sector Reform',
			ar: 'تقرير لجنة التحقيق البريطانية بشأن العراق، القسم ١٢٫١: إصلاح القطاع الأمني'
		},
		date: '2016-07-06',
		url: 'https://philgooch.github.io/chilcot-interactive/page1051.html'
	},
	'cpa-2004-06-05': {
		kind: 'official',
		short: { en: 'the Coalition Provisional Authority', ar: 'سلطة الائتلاف المؤقتة' },
		publisher: 'Coalition Provisional Authority',
		title: {
			en: 'Armed Forces and Militia Agreement Announced',
			ar: 'إعلان اتفاق بشأن القوات المسلحة والميليشيات'
		},
		date: '2004-06-05',
		url: 'https://govinfo.library.unt.edu/cpa-iraq/pressreleases/20040604a_MNFI.html'
	},
	'iraq-trade-link-2015-04-07': {
		kind: 'press',
		short: { en: 'Iraq TradeLink News', ar: 'وكالة «إيراك تريد لنك»' },
		publisher: 'Iraq TradeLink News',
		title: {
			en: 'Iraqi Cabinet regards Popular Mobilization Forces an official organ, Cabinet',
			ar: 'مجلس الوزراء العراقي يعدّ الحشد الشعبي هيئة رسمية'
		},
		date: '2015-04-07'
	},
	'federal-register-2020-01-10': {
		kind: 'official',
		short: { en: 'the US Federal Register', ar: 'السجل الفيدرالي الأميركي' },
		author: 'Michael R. Pompeo',
		publisher: 'US Federal Register, 85 FR 1369 (copy at lexbuild.dev)',
		title: {
			en: "In the Matter of the Designation of the Asa'ib Ahl al-Haq (and other aliases) as a Foreign Terrorist Organization",
			ar: 'في شأن إدراج عصائب أهل الحق (وأسماء أخرى) منظمةً إرهابية أجنبية'
		},
		date: '2020-01-10',
		url: 'https://lexbuild.dev/fr/2020/01/2020-00253'
	},
	'sputnik-2020-01-03': {
		kind: 'press',
		short: { en: 'Sputnik', ar: 'وكالة سبوتنيك' },
		publisher: 'Sputnik',
		title: {
			en: "US Designates Iraq's Asa’ib Ahl al-Haq as Terrorist Organization - State Department",
			ar: 'الخارجية الأميركية: الولايات المتحدة تدرج عصائب أهل الحق العراقية منظمةً إرهابية'
		},
		date: '2020-01-03',
		url: 'https://sputniknews.com/world/202001031077935401-us-designates-iraqs-asaib-ahl-al-haq-as-terrorist-organization/'
	},
	'us-embassy-2020-02-26': {
		kind: 'official',
		short: { en: 'the US Embassy in Iraq', ar: 'السفارة الأميركية في العراق' },
		publisher: 'US Embassy in Iraq',
		title: {
			en: 'State Department Terrorist Designation of Ahmad al-Hamidawi',
			ar: 'الخارجية الأميركية: تصنيف أحمد الحميداوي (بيان صحفي)'
		},
		date: '2020-02-26/2020-02-27',
		url: 'https://iq.usembassy.gov/news-022620/'
	},
	'military-times-2020-02': {
		kind: 'press',
		short: { en: 'Military Times', ar: 'صحيفة «ميليتاري تايمز»' },
		publisher: 'Military Times',
		title: {
			en: 'US adds leader of Iraqi militia to terrorism blacklist',
			ar: 'الولايات المتحدة تضيف زعيم فصيل عراقي إلى قائمة الإرهاب السوداء'
		},
		date: '2020-02-27',
		url: 'https://militarytimes.com/news/your-military/2020/02/27/us-adds-leader-of-iraqi-militia-to-terrorism-blacklist'
	},
	'israel-national-news-2025': {
		kind: 'press',
		short: { en: 'Israel National News', ar: 'موقع «إسرائيل ناشيونال نيوز»' },
		publisher: 'Israel National News',
		title: {
			en: 'Report on US listings of armed factions',
			ar: 'تقرير عن إدراج الولايات المتحدة فصائل مسلحة'
		},
		date: '2025',
		url: 'https://israelnationalnews.com/news/415093'
	},
	'federal-newswire-2024-06-17': {
		kind: 'press',
		short: { en: 'The Federal Newswire', ar: 'موقع «فيدرال نيوزواير»' },
		publisher: 'The Federal Newswire',
		title: {
			en: 'U.S. designates Harakat Ansar Allah al-Awfiya as global terrorists',
			ar: 'الولايات المتحدة تدرج حركة أنصار الله الأوفياء على قائمة الإرهاب العالمي'
		},
		date: '2024-06-17',
		url: 'https://thefederalnewswire.com/stories/660737491-u-s-designates-harakat-ansar-allah-al-awfiya-as-global-terrorists'
	},
	'treasury-2019-07': {
		kind: 'official',
		short: { en: 'the US Treasury', ar: 'وزارة الخزانة الأميركية' },
		publisher: 'US Department of the Treasury (copy)',
		title: {
			en: 'Release on sanctions under Executive Order 13818',
			ar: 'بيان عن عقوبات بموجب الأمر التنفيذي ١٣٨١٨'
		},
		date: '2019-07'
	},
	'washington-institute-nujaba': {
		kind: 'research',
		short: { en: 'the Washington Institute', ar: 'معهد واشنطن' },
		publisher: 'Washington Institute for Near East Policy',
		title: { en: 'Profile of Harakat Hezbollah al-Nujaba', ar: 'تعريف بحركة حزب الله النجباء' },
		date: '2021-04-27',
		url: 'https://washingtoninstitute.org/policy-analysis/profile-harakat-hezbollah-al-nujaba'
	},
	'cep-nujaba': {
		kind: 'research',
		short: { en: 'the Counter Extremism Project', ar: 'مشروع مكافحة التطرف' },
		publisher: 'Counter Extremism Project (copy)',
		title: { en: 'Harakat Hezbollah al-Nujaba (HHN)', ar: 'حركة حزب الله النجباء' },
		date: 'XXXX',
		url: 'https://docslib.org/doc/7086181/harakat-hezbollah-al-nujaba-hhn'
	},
	'global-security-nujaba': {
		kind: 'research',
		short: { en: 'GlobalSecurity', ar: 'موقع «غلوبال سكيورتي»' },
		publisher: 'globalsecurity.org',
		title: {
			en: 'Asaib al Haq (AAH) League of the Righteous – Harakat Hizballah al-Nujaba (Nujaba)',
			ar: 'عصائب أهل الحق – حركة حزب الله النجباء'
		},
		date: 'XXXX',
		url: 'https://www.globalsecurity.org/military/world/para/asaib-al-haq.htm'
	},
	'wikipedia-nujaba': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Harakat Hezbollah al-Nujaba', ar: 'حركة حزب الله النجباء' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Harakat_Hezbollah_al-Nujaba'
	},
	'washington-institute-kss': {
		kind: 'research',
		short: { en: 'the Washington Institute', ar: 'معهد واشنطن' },
		author: 'Michael Knights',
		publisher: 'Washington Institute for Near East Policy (copy)',
		title: { en: 'Profile: Kataib Sayyid al-Shuhada', ar: 'تعريف: كتائب سيد الشهداء' },
		date: '2021-05-03',
		url: 'https://docslib.org/doc/8091866/profile-kataib-sayyid-al-shuhada-the-washington-institute'
	},
	'wikipedia-kss': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: "Kata'ib Sayyid al-Shuhada", ar: 'كتائب سيد الشهداء' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Kata%27ib_Sayyid_al-Shuhada'
	},
	'caliber-kss': {
		kind: 'press',
		short: { en: 'Caliber', ar: 'موقع «كاليبر»' },
		publisher: 'Caliber (Azerbaijan)',
		title: { en: "Report on Kata'ib Sayyid al-Shuhada", ar: 'تقرير عن كتائب سيد الشهداء' },
		date: 'XXXX'
	},
	'cep-kataib-hezbollah': {
		kind: 'research',
		short: { en: 'the Counter Extremism Project', ar: 'مشروع مكافحة التطرف' },
		publisher: 'Counter Extremism Project (copy)',
		title: { en: 'Kata’ib Hezbollah', ar: 'كتائب حزب الله' },
		date: 'XXXX',
		url: 'https://docslib.org/doc/8628889/kataib-hezbollah'
	},
	'stanford-kataib-hezbollah': {
		kind: 'research',
		short: { en: 'Stanford University', ar: 'جامعة ستانفورد' },
		publisher: 'Stanford University, Mapping Militants',
		title: { en: "Kata'ib Hezbollah", ar: 'كتائب حزب الله' },
		date: '2019-05',
		url: 'https://cisac.fsi.stanford.edu/mappingmilitants/profiles/kataib-hezbollah'
	},
	'handwiki-kataib-hezbollah': {
		kind: 'research',
		short: { en: 'HandWiki', ar: 'موسوعة «هاند ويكي»' },
		publisher: 'HandWiki',
		title: { en: "Kata'ib Hezbollah", ar: 'كتائب حزب الله' },
		date: 'XXXX',
		url: 'https://handwiki.org/wiki/Religion:Kata%27ib_Hezbollah'
	},
	'al-jazeera-2016': {
		kind: 'press',
		short: { en: 'Al Jazeera', ar: 'قناة الجزيرة' },
		publisher: 'Al Jazeera',
		title: {
			en: 'Report on the factions of the Popular Mobilization Forces',
			ar: 'تقرير عن فصائل الحشد الشعبي'
		},
		date: '2016'
	},
	'stanford-aah': {
		kind: 'research',
		short: { en: 'Stanford University', ar: 'جامعة ستانفورد' },
		publisher: 'Stanford University, Mapping Militants',
		title: { en: "Asa'ib Ahl al-Haq", ar: 'عصائب أهل الحق' },
		date: 'XXXX',
		url: 'https://cisac.fsi.stanford.edu/mappingmilitants/profiles/asaib-ahl-al-haq'
	},
	'easo-2019': {
		kind: 'research',
		short: { en: 'the European Asylum Support Office', ar: 'المكتب الأوروبي لدعم اللجوء' },
		publisher:
			'EASO, Country of Origin Information Report Iraq: Security situation (copy at 5dok.org)',
		title: {
			en: 'Annex I: Popular Mobilization Units – main militias and associated groups',
			ar: 'الملحق الأول: الحشد الشعبي، أبرز الفصائل والجماعات المرتبطة به'
		},
		date: '2019-03',
		url: 'https://5dok.org/article/popular-mobilization-units-main-militias-associated-groups.y6epdwe4'
	},
	'mapping-militants-badr': {
		kind: 'research',
		short: { en: 'Mapping Militants', ar: 'مشروع «مابينغ ميليتنتس»' },
		publisher: 'Mapping Militants Project',
		title: {
			en: 'Badr Organization of Reconstruction and Development',
			ar: 'منظمة بدر للإعمار والتنمية'
		},
		date: '2021-06',
		url: 'https://mappingmilitants.org/node/342'
	},
	'wikipedia-badr': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Badr Organization', ar: 'منظمة بدر' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Badr_Organization'
	},
	'wikipedia-khorasani': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Saraya al-Khorasani', ar: 'سرايا الخراساني' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Saraya_al-Khorasani'
	},
	'militias-guidebook-khorasani': {
		kind: 'research',
		short: { en: 'the site “Militias Guidebook”', ar: 'موقع «دليل الميليشيات»' },
		publisher: 'militias-guidebook',
		title: {
			en: "Sariyya al-Tali'a al-Khurasani (The Vanguards of Khurasani Unit) (Syria)",
			ar: 'سرايا طليعة الخراساني (سوريا)'
		},
		date: 'XXXX',
		url: 'https://militias-guidebook.com/pgag/548/'
	},
	'washington-institute-2015-01-05': {
		kind: 'research',
		short: { en: 'the Washington Institute', ar: 'معهد واشنطن' },
		author: 'Matthew Levitt, Phillip Smyth',
		publisher: 'Washington Institute for Near East Policy, PolicyWatch 2352 (copy at docslib.org)',
		title: {
			en: 'Kataib al-Imam Ali: Portrait of an Iraqi Shiite Militant Group Fighting ISIS',
			ar: 'كتائب الإمام علي: صورة فصيل عراقي شيعي يقاتل داعش'
		},
		date: '2015-01-05',
		url: 'https://docslib.org/doc/2939267/kataib-al-imam-ali-portrait-of-an-iraqi-shiite-militant-group-fighting-isis-by-matthew-levitt-phillip-smyth'
	},
	'wikipedia-kataib-al-imam-ali': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: "Kata'ib al-Imam Ali", ar: 'كتائب الإمام علي' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Kata%E2%80%99ib_al-Imam'
	},
	'tamimi-2024-04-21': {
		kind: 'research',
		short: { en: 'Aymenn Jawad al-Tamimi', ar: 'أيمن جواد التميمي' },
		author: 'Aymenn Jawad al-Tamimi',
		publisher: 'aymennjawad.org',
		title: {
			en: 'The Consolidation of Local Hashd Units: The Case of Brigade 32 (Interview)',
			ar: 'دمج وحدات الحشد المحلية: حالة اللواء ٣٢ (مقابلة)'
		},
		date: '2024-04-21',
		url: 'https://aymennjawad.org'
	},
	'emirates-policy-center-2020': {
		kind: 'research',
		short: { en: 'the Emirates Policy Center', ar: 'مركز الإمارات للسياسات' },
		publisher: 'Emirates Policy Center',
		title: { en: 'Brief on the shrine factions', ar: 'موجز عن حشد العتبات' },
		date: '2020',
		url: 'https://epc.ae/brief/iraq-will-pro-sistani-and-pro-iran-popular-mobilization-units-split'
	},
	'shafaq-2020-04-22': {
		kind: 'press',
		short: { en: 'Shafaq News', ar: 'وكالة «شفق نيوز»' },
		publisher: 'Shafaq News',
		title: {
			en: 'Abdul Mahdi disengages shrines forces from the PMF (document)',
			ar: 'عبد المهدي يفك ارتباط قوات العتبات بالحشد الشعبي (وثيقة)'
		},
		date: '2020-04-22'
	},
	'the-national-2020-04': {
		kind: 'press',
		short: { en: 'The National', ar: 'صحيفة «ذا ناشيونال»' },
		author: 'Mina Aldroubi',
		publisher: 'The National',
		title: {
			en: "Four brigades split from Iraq's PMF in sign of internal rift",
			ar: 'أربعة ألوية تنفصل عن الحشد الشعبي في العراق في مؤشر إلى خلاف داخلي'
		},
		date: '2020-04',
		url: 'https://www.thenationalnews.com/world/mena/four-brigades-split-from-iraq-s-pmf-in-sign-of-internal-rift-1.1009926'
	},
	'al-kafeel-2020-04-23': {
		kind: 'official',
		short: {
			en: 'the Al-Kafeel network of the al-Abbas shrine',
			ar: 'شبكة الكفيل التابعة للعتبة العباسية'
		},
		publisher: 'Al-Abbas shrine, Al-Kafeel Network',
		title: { en: 'Statement on the shrine brigades', ar: 'بيان عن ألوية العتبات' },
		date: '2020-04-23',
		url: 'https://alkafeel.net/news/index?id=10586&lang=en'
	},
	'university-of-kerbala-2020-05-27': {
		kind: 'research',
		short: { en: 'the University of Kerbala', ar: 'جامعة كربلاء' },
		author: 'Hussein Ahmed AL-Sarhan',
		publisher: 'University of Kerbala, Center for Strategic Studies',
		title: {
			en: 'Disengaged of shrine brigades from the Popular Mobilization Authority (PMA): other factions fears',
			ar: 'فك ارتباط ألوية العتبات بهيئة الحشد الشعبي: مخاوف الفصائل الأخرى'
		},
		date: '2020-05-27'
	},
	'washington-institute-2024-yasiri': {
		kind: 'research',
		short: { en: 'the Washington Institute', ar: 'معهد واشنطن' },
		publisher: 'Washington Institute for Near East Policy',
		title: {
			en: 'Atabat Leader from al-Muthanna Takes on Iran-Backed Militia Interests',
			ar: 'قائد من حشد العتبات في المثنى يواجه مصالح الفصائل المدعومة من إيران'
		},
		date: '2024',
		url: 'https://washingtoninstitute.org/policy-analysis/atabat-leader-al-muthanna-takes-iran-backed-militia-interests'
	},
	'shafaqna-2021-09-28': {
		kind: 'press',
		short: { en: 'Shafaqna', ar: 'وكالة «شفقنا»' },
		publisher: 'Shafaqna',
		title: {
			en: 'Official announcement of Hashd al-Atabat from Imam Hussain’s (A.S) holy shrine',
			ar: 'الإعلان الرسمي عن حشد العتبات من مرقد الإمام الحسين'
		},
		date: '2021-09-28',
		url: 'https://en.shafaqna.com/232510/official-announcement-of-hashd-al-atabat-from-imam-hussains-a-s-holy-shrine/'
	},
	'syriac-press-2020-10-09': {
		kind: 'press',
		short: { en: 'Syriac Press', ar: 'وكالة «سيرياك برس»' },
		publisher: 'Syriac Press',
		title: {
			en: 'Iran-backed Brigade 30 militia withdraws five kilometres from its Nineveh Plain bases after U.S. pressure',
			ar: 'اللواء ٣٠ ينسحب خمسة كيلومترات من قواعده في سهل نينوى بعد ضغط أميركي'
		},
		date: '2020-10-09',
		url: 'https://syriacpress.com/blog/2020/10/09/iran-backed-brigade-30-militia-withdraws-five-kilometres-from-its-nineveh-plain-bases-after-u-s-pressure/'
	},
	'ktla-2019-12-29': {
		kind: 'press',
		short: { en: 'KTLA', ar: 'قناة «كي تي إل إيه»' },
		publisher: 'KTLA',
		title: {
			en: 'U.S. Launches Strikes in Iraq, Syria Against Militia Blamed for Attack That Killed Contractor: DOD',
			ar: 'الدفاع الأميركية: ضربات في العراق وسوريا على فصيل يُتهم بهجوم قتل متعاقدًا'
		},
		date: '2019-12-29',
		url: 'https://ktla.com/2019/12/29/u-s-launches-strikes-in-iraq-syria-against-militia-blamed-for-attack-that-killed-contractor-dod/'
	},
	'csis-2019-12-30': {
		kind: 'research',
		short: {
			en: 'the Center for Strategic and International Studies',
			ar: 'مركز الدراسات الاستراتيجية والدولية'
		},
		publisher: 'CSIS, Missile Threat',
		title: {
			en: 'US Airstrikes Target Iran-backed Militia in Iraq and Syria',
			ar: 'ضربات جوية أميركية تستهدف فصيلًا مدعومًا من إيران في العراق وسوريا'
		},
		date: '2019-12-30',
		url: 'https://missilethreat.csis.org/us-airstrikes-target-iran-backed-militia-in-iraq-and-syria/'
	},
	'republic-world-2019-12-30': {
		kind: 'press',
		short: { en: 'Republic World', ar: 'موقع «ريبابليك وورلد»' },
		publisher: 'Republic World',
		title: {
			en: 'Report on the US strikes of December 2019',
			ar: 'تقرير عن الضربات الأميركية في كانون الأول ٢٠١٩'
		},
		date: '2019-12-30',
		url: 'https://www.republicworld.com/world-news/rest-of-the-world-news/us-airstrikes-iran-backed-paramilitary-group-kataib-hezbollah-in-iraq.html'
	},
	'new-york-times-2019-12': {
		kind: 'press',
		short: { en: 'the New York Times', ar: 'صحيفة «نيويورك تايمز»' },
		author: 'Julian Barnes',
		publisher: 'The New York Times, summarised by Iran Watch',
		title: {
			en: 'U.S. Launches Airstrikes on Iranian-Backed Forces in Iraq and Syria',
			ar: 'الولايات المتحدة تشن ضربات جوية على قوات مدعومة من إيران في العراق وسوريا'
		},
		date: '2019-12-29',
		url: 'https://www.iranwatch.org/news-brief/us-launches-airstrikes-iranian-backed-forces-iraq-syria'
	},
	'ap-2019-12': {
		kind: 'press',
		short: {
			en: 'an early count by the Associated Press',
			ar: 'حصيلة أولى لوكالة أسوشيتد برس'
		},
		publisher: 'Associated Press, via VOA',
		title: {
			en: 'US: Military Strikes Target Militia in Deadly Iraq Attack',
			ar: 'الولايات المتحدة: ضربات عسكرية تستهدف فصيلًا بعد هجوم قاتل في العراق'
		},
		date: '2019-12-29',
		url: 'https://www.voanews.com/middle-east/us-military-strikes-target-militia-deadly-iraq-attack'
	},
	'afp-2021-03-03': {
		kind: 'press',
		short: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' },
		publisher: 'AFP, via spacewar.com',
		title: { en: 'Iraq: Attacks on Western targets', ar: 'العراق: هجمات على أهداف غربية' },
		date: '2021-03-03',
		url: 'https://www.spacewar.com/afp/210303124208.75v3nb6i.html'
	},
	'afp-2020-02-16': {
		kind: 'press',
		short: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' },
		publisher: 'AFP, via Radio Farda',
		title: {
			en: 'Rocket Attack Hits Near US Embassy In Iraq Capital',
			ar: 'هجوم صاروخي قرب السفارة الأميركية في العاصمة العراقية'
		},
		date: '2020-02-16',
		url: 'https://en.radiofarda.com/a/rocket-attack-hits-near-us-embassy-in-iraq-capital/30436723.html'
	},
	'washington-post-2021-01-14': {
		kind: 'press',
		short: { en: 'the Washington Post', ar: 'صحيفة «واشنطن بوست»' },
		author: 'Dan Lamothe',
		publisher: 'The Washington Post, summarised by dailyalert.org',
		title: {
			en: "New Details Emerge of Iran's Attack on U.S. Base in Iraq",
			ar: 'تفاصيل جديدة عن هجوم إيران على قاعدة أميركية في العراق'
		},
		date: '2021-01-14',
		url: 'https://www.dailyalert.org/rss/Mainissues.php?id=80764'
	},
	'abs-cbn-2020-02-22': {
		kind: 'press',
		short: { en: 'ABS-CBN News', ar: 'قناة «إيه بي إس-سي بي إن»' },
		publisher: 'ABS-CBN News',
		title: {
			en: 'Number of US troops wounded in Iran attack now at 110: Pentagon',
			ar: 'البنتاغون: عدد الجنود الأميركيين المصابين في الهجوم الإيراني بلغ ١١٠'
		},
		date: '2020-02-22',
		url: 'https://news.abs-cbn.com/overseas/02/22/20/number-of-us-troops-wounded-in-iran-attack-now-at-110-pentagon'
	},
	'garda-2020-01-08': {
		kind: 'research',
		short: { en: 'the Crisis24 security service', ar: 'خدمة «كرايسس ٢٤» الأمنية' },
		publisher: 'Crisis24 (GardaWorld)',
		title: {
			en: 'Iraq: No casualties reported following Iranian missile strikes January 8 /update 14',
			ar: 'العراق: لا إصابات معلنة بعد الضربات الصاروخية الإيرانية في ٨ كانون الثاني (تحديث ١٤)'
		},
		date: '2020-01-08',
		url: 'https://crisis24.garda.com/insights/news-alerts/qrgl9wd7ncszdzamh/iraq-no-casualties-reported-following-iranian-missile-strikes-january-8-update-14'
	},
	'al-bawaba-2019-12-12': {
		kind: 'press',
		short: {
			en: 'Al Bawaba, quoting the UN mission',
			ar: 'موقع «البوابة» نقلًا عن بعثة الأمم المتحدة'
		},
		publisher: 'Al Bawaba',
		title: {
			en: 'UN: 424 people killed, 8,758 injured since start of Iraqi protests',
			ar: 'الأمم المتحدة: ٤٢٤ قتيلًا و٨٬٧٥٨ مصابًا منذ بدء الاحتجاجات العراقية'
		},
		date: '2019-12-12',
		url: 'https://www.albawaba.com/news/un-424-people-killed-8758-injured-start-iraqi-protests-1326712'
	},
	'middle-east-monitor-2019-12-05': {
		kind: 'press',
		short: { en: 'the Middle East Monitor', ar: 'موقع «ميدل إيست مونيتور»' },
		publisher: 'Middle East Monitor',
		title: {
			en: 'Official: death toll of Iraq protests rises to 460 people',
			ar: 'رسميًا: حصيلة قتلى الاحتجاجات في العراق ترتفع إلى ٤٦٠'
		},
		date: '2019-12-05',
		url: 'https://www.middleeastmonitor.com/20191205-official-death-toll-of-iraq-protests-rises-to-460-people/'
	},
	'cnn-2019-11-29': {
		kind: 'press',
		short: { en: 'CNN', ar: 'شبكة «سي إن إن»' },
		publisher: 'CNN, via fox5sandiego.com',
		title: {
			en: 'Iraqi Prime Minister Adil Abdul-Mahdi to resign',
			ar: 'رئيس الوزراء العراقي عادل عبد المهدي سيستقيل'
		},
		date: '2019-11-29',
		url: 'https://fox5sandiego.com/2019/11/29/iraqi-prime-minister-adil-abdul-mahdi-to-resign/'
	},
	'washington-post-2020-05-07': {
		kind: 'press',
		short: { en: 'the Washington Post', ar: 'صحيفة «واشنطن بوست»' },
		author: 'Louisa Loveluck',
		publisher: 'The Washington Post',
		title: {
			en: 'ISIS exploits Iraq’s coronavirus lockdown to step up attacks',
			ar: 'داعش يستغل الإغلاق في العراق بسبب كورونا لتكثيف هجماته'
		},
		date: '2020-05-07',
		url: 'https://www.washingtonpost.com/world/middle_east/isis-exploits-iraqs-coronavirus-lockdowns-to-step-up-attacks/2020/05/07/1513edee-8f98-11ea-9322-a29e75effc93_story.html'
	},
	'marine-corps-times-2020-03-09': {
		kind: 'press',
		short: { en: 'Marine Corps Times', ar: 'صحيفة «مارين كور تايمز»' },
		publisher: 'Marine Corps Times',
		title: {
			en: 'Two US service members killed fighting ISIS in Iraq',
			ar: 'مقتل عسكريين أميركيين في قتال «داعش» في العراق'
		},
		date: '2020-03-09',
		url: 'https://www.marinecorpstimes.com/flashpoints/2020/03/09/two-us-service-members-killed-fighting-isis-in-iraq/'
	},
	'jerusalem-post-2020-03': {
		kind: 'press',
		short: { en: 'the Jerusalem Post', ar: 'صحيفة «جيروزاليم بوست»' },
		publisher: 'The Jerusalem Post',
		title: {
			en: 'Two elite Marine Raiders killed in Iraq',
			ar: 'مقتل اثنين من نخبة مشاة البحرية الأميركية في العراق'
		},
		date: '2020-03',
		url: 'https://www.jpost.com/Middle-East/Two-elite-Marine-Raiders-killed-in-Iraq-620447'
	},
	'baghdad-today-2020-03-24': {
		kind: 'press',
		short: { en: 'Baghdad Today', ar: 'وكالة «بغداد اليوم»' },
		publisher: 'Baghdad Today',
		title: {
			en: 'Report on Saraya al-Salam and the curfew',
			ar: 'تقرير عن سرايا السلام وحظر التجوال'
		},
		date: '2020-03-24',
		url: 'https://baghdadtoday.news/114475-.html'
	},
	'awla-2020-03-29': {
		kind: 'press',
		short: { en: 'the Awla site', ar: 'موقع «أولى»' },
		publisher: 'awla.news',
		title: {
			en: 'Report on the spokesman of Saraya al-Salam',
			ar: 'تقرير عن المتحدث باسم سرايا السلام'
		},
		date: '2020-03-29'
	},
	'isw-2020-07': {
		kind: 'research',
		short: { en: 'the Institute for the Study of War', ar: 'معهد دراسة الحرب' },
		author: 'Katherine Lawlor, Brandon Wallace',
		publisher: 'Institute for the Study of War (copy at vdocument.in)',
		title: {
			en: 'Iraq Situation Report: July 1 - 7, 2020',
			ar: 'تقرير الموقف في العراق: ١–٧ تموز ٢٠٢٠'
		},
		date: '2020-07',
		url: 'https://vdocument.in/1-5-7-14-07-jul-7-jul-3-5-hundreds-protest-near-the-saudi-embassy-in.html'
	},
	'shafaq-2020-06-26': {
		kind: 'press',
		short: { en: 'Shafaq News', ar: 'وكالة «شفق نيوز»' },
		publisher: 'Shafaq News (copy)',
		title: {
			en: 'Dismantling a cell from a Shiite faction and arresting its members',
			ar: 'تفكيك خلية من فصيل شيعي واعتقال أفرادها'
		},
		date: '2020-06-26'
	},
	'joint-operations-command-2020-06-26': {
		kind: 'official',
		short: { en: 'the Joint Operations Command', ar: 'قيادة العمليات المشتركة' },
		publisher: 'Joint Operations Command, via Shafaq News',
		title: {
			en: "Joint operations: strong position against Kata'ib Hezbollah actions",
			ar: 'العمليات المشتركة: موقف حازم من أفعال كتائب حزب الله'
		},
		date: '2020-06-26',
		url: 'https://english.hathalyoum.net/articles/20589-joint-operationsstrong-position-against-kata-hezbollahactions--'
	},
	'il-manifesto-2020-07': {
		kind: 'press',
		short: { en: 'il manifesto', ar: 'صحيفة «إل مانيفستو»' },
		publisher: 'il manifesto (opening at zazoom.it)',
		title: {
			en: 'Assassinato lo studioso Al Hashemi, sotto accusa le milizie sciite',
			ar: 'اغتيال الباحث الهاشمي، والاتهام يطال الفصائل الشيعية (بالإيطالية)'
		},
		titleLanguage: 'it',
		date: '2020-07-07',
		url: 'https://www.zazoom.it/2020-07-07/assassinato-lo-studioso-al-hashemi-sotto-accusa-le-milizie-sciite/6866638/'
	},
	'agenzia-nova-2021-07-16': {
		kind: 'press',
		short: { en: 'Agenzia Nova', ar: 'وكالة «نوفا»' },
		publisher: 'Agenzia Nova',
		title: {
			en: 'I fatti del giorno - Medio Oriente',
			ar: 'أحداث اليوم: الشرق الأوسط (بالإيطالية)'
		},
		date: '2021-07-16',
		url: 'https://www.agenzianova.com/a/60f1a3b0a98782.18598178/3534868/2021-07-16/i-fatti-del-giorno-medio-oriente'
	},
	'al-sharq-forum-2025-04-18': {
		kind: 'research',
		short: { en: 'the Al Sharq Forum', ar: 'منتدى الشرق' },
		publisher: 'Al Sharq Forum',
		title: {
			en: 'Paper on the Popular Mobilization Forces and the Iraqi state, quoting the fatwa of 2014',
			ar: 'ورقة عن الحشد الشعبي والدولة العراقية تقتبس من فتوى عام ٢٠١٤'
		},
		date: '2025-04-18',
		url: 'https://research.sharqforum.org/ar/2025/04/18/%d8%a7%d9%84%d8%ad%d8%b4%d8%af-%d8%a7%d9%84%d8%b4%d8%b9%d8%a8%d9%8a-%d9%88%d8%a7%d9%84%d8%af%d9%88%d9%84%d8%a9-%d8%a7%d9%84%d8%b9%d8%b1%d8%a7%d9%82%d9%8a%d8%a9-%d8%a7%d9%84%d8%b4%d8%b1%d8%b9%d9%8a'
	},
	'defzone-saraya-al-jihad': {
		kind: 'research',
		short: { en: 'the Defzone wiki', ar: 'موسوعة «ديفزون»' },
		publisher: 'defzone.net',
		title: { en: 'Saraya al-Jihad (in Belarusian)', ar: 'سرايا الجهاد (بالبيلاروسية)' },
		date: 'XXXX',
		url: 'https://defzone.net/wiki/be/%D0%A1%D0%B0%D1%80%D0%B0%D1%8F_%D0%B0%D0%BB%D1%8C-%D0%94%D0%B6%D1%8B%D1%85%D0%B0%D0%B4'
	},
	'middle-east-militaria-pmf': {
		kind: 'research',
		short: { en: 'the Middle East Militaria site', ar: 'موقع «ميدل إيست ميليتاريا»' },
		publisher: 'middleeastmilitaria.com',
		title: { en: 'Popular mobilization unit patches', ar: 'شارات وحدات الحشد الشعبي' },
		date: 'XXXX',
		url: 'https://www.middleeastmilitaria.com/pmu-patches.html'
	},
	'wikipedia-pmf': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: { en: 'Popular Mobilization Forces', ar: 'الحشد الشعبي' },
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/Hashd_Al-Sha%27abi'
	},
	'anadolu-fall-of-mosul': {
		kind: 'press',
		short: { en: 'the Anadolu Agency', ar: 'وكالة الأناضول' },
		publisher: 'Anadolu Agency (copy)',
		title: { en: 'Report on the fall of Mosul', ar: 'تقرير عن سقوط الموصل' },
		date: 'XXXX'
	},
	'noon-post-fall-of-mosul': {
		kind: 'press',
		short: { en: 'Noon Post', ar: 'موقع «نون بوست»' },
		publisher: 'Noon Post',
		title: { en: 'Report on the fall of Mosul', ar: 'تقرير عن سقوط الموصل' },
		date: 'XXXX'
	},
	'baghdad-today-2019-09-21': {
		kind: 'press',
		short: { en: 'Baghdad Today', ar: 'وكالة «بغداد اليوم»' },
		publisher: 'Baghdad Today',
		title: {
			en: 'Figures close to the Hashd on the “abolition” of al-Muhandis’s post: powers in peace differ from powers in war',
			ar: 'مقربون من الحشد حول «إلغاء» منصب المهندس: صلاحيات السلم غير صلاحيات الحرب'
		},
		date: '2019-09-21',
		url: 'https://baghdadtoday.news/96634-.html'
	},
	'asharq-al-awsat-2019-09-structure': {
		kind: 'press',
		short: { en: 'Asharq Al-Awsat', ar: 'صحيفة «الشرق الأوسط»' },
		publisher: 'Asharq Al-Awsat',
		title: {
			en: 'Abu Mahdi al-Muhandis sidelined in the leadership of the Iraqi Hashd',
			ar: 'تهميش أبو مهدي المهندس في قيادة «الحشد» العراقي'
		},
		date: '2019-09',
		url: 'https://aawsat.com/home/article/1912801/%D8%AA%D9%87%D9%85%D9%8A%D8%B4-%D8%A3%D8%A8%D9%88-%D9%85%D9%87%D8%AF%D9%8A-%D8%A7%D9%84%D9%85%D9%87%D9%86%D8%AF%D8%B3-%D9%81%D9%8A-%D9%82%D9%8A%D8%A7%D8%AF%D8%A9-%C2%AB%D8%A7%D9%84%D8%AD%D8%B4%D8%AF%C2%BB-%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82%D9%8A'
	},
	'al-arabiya-2018-08-31': {
		kind: 'press',
		short: { en: 'Al Arabiya', ar: 'قناة العربية' },
		publisher: 'Al Arabiya English',
		title: {
			en: 'Iraq PM sacks paramilitary chief',
			ar: 'رئيس وزراء العراق يعفي رئيس الحشد الشعبي'
		},
		date: '2018-08-31',
		url: 'https://english.alarabiya.net/News/middle-east/2018/08/31/Iraq-PM-sacks-paramilitary-chief-'
	},
	'kurdistan24-decree-286-annulled': {
		kind: 'press',
		short: { en: 'Kurdistan24', ar: 'قناة كوردستان ٢٤' },
		publisher: 'Kurdistan24',
		title: {
			en: "Iraqi court reverses former PM Abadi's suspension of security adviser Falih Fayyadh",
			ar: 'محكمة عراقية تلغي قرار رئيس الوزراء السابق العبادي بحق مستشار الأمن فالح الفياض'
		},
		date: '2018-12',
		url: 'https://www.kurdistan24.net/en/news/622bdf88-d697-4428-a6b6-1f8b3e85a7f9'
	},
	'asharq-al-awsat-2020-03-31': {
		kind: 'press',
		short: { en: 'Asharq Al-Awsat', ar: 'صحيفة «الشرق الأوسط»' },
		author: 'حمزة مصطفى',
		publisher: 'Asharq Al-Awsat',
		title: {
			en: '“Mysterious flights” in Iraq worry Abdul Mahdi',
			ar: '«طيران غامض» في العراق يقلق عبد المهدي'
		},
		date: '2020-03-31',
		url: 'https://aawsat.com/home/article/2207891/%C2%AB%D8%B7%D9%8A%D8%B1%D8%A7%D9%86-%D8%BA%D8%A7%D9%85%D8%B6%C2%BB-%D9%81%D9%8A-%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82-%D9%8A%D9%82%D9%84%D9%82-%D8%B9%D8%A8%D8%AF-%D8%A7%D9%84%D9%85%D9%87%D8%AF%D9%8A'
	},
	'military-times-2020-04-04': {
		kind: 'press',
		short: { en: 'Military Times', ar: 'صحيفة «ميليتاري تايمز»' },
		author: 'Shawn Snow',
		publisher: 'Military Times',
		title: {
			en: 'US hands over another air base to Iraqi forces',
			ar: 'الولايات المتحدة تسلّم القوات العراقية قاعدة جوية أخرى'
		},
		date: '2020-04-04',
		url: 'https://www.militarytimes.com/flashpoints/2020/04/04/us-hands-over-another-air-base-to-iraqi-forces/'
	},
	'military-times-2020-03-26': {
		kind: 'press',
		short: { en: 'Military Times', ar: 'صحيفة «ميليتاري تايمز»' },
		publisher: 'Military Times',
		title: {
			en: 'US transfers Q-West airfield to Iraqi forces citing progress in fight against ISIS',
			ar: 'الولايات المتحدة تسلّم قاعدة القيارة الغربية للقوات العراقية'
		},
		date: '2020-03-26',
		url: 'https://militarytimes.com/flashpoints/2020/03/26/us-transfers-q-west-airfield-to-iraqi-forces-citing-progress-in-fight-against-isis'
	},
	'rudaw-2020-04-04': {
		kind: 'press',
		short: { en: 'Rudaw', ar: 'شبكة رووداو' },
		publisher: 'Rudaw (copy at dinardetectives.com)',
		title: {
			en: 'US-led coalition passes control of Al-Taqaddum Air Base to Iraqi military',
			ar: 'التحالف بقيادة الولايات المتحدة يسلّم قاعدة التقدّم الجوية للجيش العراقي'
		},
		date: '2020-04',
		url: 'https://dinardetectives.com/rudaw-782/'
	},
	'sputnik-2020-03-26': {
		kind: 'press',
		short: { en: 'Sputnik', ar: 'وكالة سبوتنيك' },
		publisher: 'Sputnik (copy at worldmilitarynews.com)',
		title: {
			en: 'US Forces Return Qayyara Air Base to Iraqi Control, Withdraw From Mosul Area',
			ar: 'القوات الأميركية تعيد قاعدة القيارة الجوية إلى السيطرة العراقية وتنسحب من منطقة الموصل'
		},
		date: '2020-03-26',
		url: 'https://www.worldmilitarynews.com/2020/03/26/us-forces-return-qayyara-air-base-to-iraqi-control-withdraw-from-mosul-area/'
	},
	'stanford-kss': {
		kind: 'research',
		short: { en: 'Stanford University', ar: 'جامعة ستانفورد' },
		publisher: 'Stanford University, Mapping Militants',
		title: { en: 'Kata’ib Sayyid al-Shuhada', ar: 'كتائب سيد الشهداء' },
		date: '2016-12-28',
		url: 'https://stanford.edu/group/mappingmilitants/cgi-bin/groups/print_view/629'
	},
	'long-war-journal-2015-09': {
		kind: 'research',
		short: { en: 'the Long War Journal', ar: 'مجلة «لونغ وور جورنال»' },
		publisher: 'Long War Journal',
		title: {
			en: 'Iraqi Shiite militia promotes training camp named after Qods Force general',
			ar: 'فصيل عراقي شيعي يروّج لمعسكر تدريب يحمل اسم قائد في فيلق القدس'
		},
		date: '2015-09',
		url: 'https://www.longwarjournal.org/archives/2015/09/iraqi-shiite-militia-promotes-training-camp-named-after-qods-force-general.php'
	},
	'baghdad-today-2019-09-22': {
		kind: 'press',
		short: { en: 'Baghdad Today', ar: 'وكالة «بغداد اليوم»' },
		publisher: 'Baghdad Today',
		title: {
			en: 'Haidar al-Mulla on the post that al-Muhandis will take, quoting Ahmad al-Asadi',
			ar: 'حيدر الملا عن المنصب الذي سيشغله المهندس، نقلًا عن أحمد الأسدي'
		},
		date: '2019-09-22',
		url: 'https://baghdadtoday.news/print:page,1,96791-.html'
	},
	'voa-2019-07-18': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters, via VOA',
		title: {
			en: 'US Sanctions 4 Iraqis Accused of Rights Abuses, Corruption',
			ar: 'الولايات المتحدة تعاقب أربعة عراقيين متهمين بانتهاكات وفساد'
		},
		date: '2019-07-18',
		url: 'https://www.voanews.com/usa/us-sanctions-4-iraqis-accused-rights-abuses-corruption'
	},
	'memri-2019-09-03': {
		kind: 'research',
		short: { en: 'MEMRI', ar: 'معهد «ميمري»' },
		author: 'N. Mozes',
		publisher: 'MEMRI, Inquiry & Analysis 1470',
		title: {
			en: "Iraqi Shi'ite Militias: U.S. Is To Blame For Attacks On Al-Hashd Al-Sha'abi (PMU) Positions; U.S. Interests In Iraq Are Within Range Of Our Weapons",
			ar: 'الفصائل الشيعية العراقية: الولايات المتحدة مسؤولة عن الهجمات على مواقع الحشد الشعبي'
		},
		date: '2019-09-03',
		url: 'https://www.memri.org/reports/iraqi-shiite-militias-us-blame-attacks-al-hashd-al-shaabi-pmu-positions-us-interests-iraq'
	},
	'isw-2020-03': {
		kind: 'research',
		short: { en: 'the Institute for the Study of War', ar: 'معهد دراسة الحرب' },
		author: 'Brandon Wallace, Katherine Lawlor',
		publisher: 'Institute for the Study of War (copy at vdocument.in)',
		title: {
			en: 'Iraq Situation Report: March 11 - 17, 2020',
			ar: 'تقرير الموقف في العراق: ١١–١٧ آذار ٢٠٢٠'
		},
		date: '2020-03',
		url: 'https://vdocument.in/11-mar-17-mar-2020-iraq-sitrep-map-1-mar-8-mar-15-new-shiaa-militia.html'
	},
	'the-portal-center-2020-03': {
		kind: 'press',
		short: { en: 'The Reference', ar: 'موقع «المرجع»' },
		author: 'Ali Ragab',
		publisher: 'The Reference (copy at theportal-center.com)',
		title: {
			en: "Article on Usbat al-Tha'irin, quoting Hisham al-Hashimi",
			ar: 'مقال عن عصبة الثائرين ينقل عن هشام الهاشمي'
		},
		date: '2020-03',
		url: 'https://theportal-center.com/?p=35539'
	},
	'epic-2020-07-02': {
		kind: 'research',
		short: { en: 'the Enabling Peace in Iraq Center', ar: 'مركز «تمكين السلام في العراق»' },
		publisher: 'Enabling Peace in Iraq Center',
		title: { en: 'ISHM: June 25 – July 2, 2020', ar: 'نشرة «إيشم»: ٢٥ حزيران – ٢ تموز ٢٠٢٠' },
		date: '2020-07-02',
		url: 'https://enablingpeace.org/ishm261/'
	},
	'easo-2019-security': {
		kind: 'research',
		short: { en: 'the European Asylum Support Office', ar: 'المكتب الأوروبي لدعم اللجوء' },
		publisher: 'EASO (copy at docslib.org)',
		title: {
			en: 'EASO Country of Origin Information Report Iraq: Security situation',
			ar: 'تقرير معلومات بلد المنشأ، العراق: الوضع الأمني'
		},
		date: '2019-03',
		url: 'https://docslib.org/doc/10689333/easo-country-of-origin-information-report-iraq-security-situation'
	},
	'talos-2020-05': {
		kind: 'research',
		short: { en: 'the Talos security company', ar: 'شركة «تالوس» الأمنية' },
		publisher: 'Talos Iraq',
		title: {
			en: 'IS militants kill at least 10 PMF during coordinated attacks near Samarra as part of spike in activity surrounding Ramadan',
			ar: 'مقتل عشرة على الأقل من الحشد في هجمات منسّقة لداعش قرب سامراء'
		},
		date: '2020-05',
		url: 'https://www.blog.talos-iraq.com/is-militants-kill-at-least-10-pmf-during-coordinated-attacks-near-samarra-as-part-of-spike-in-activity-surrounding-ramadan/'
	},
	'times-of-israel-2019-08-22': {
		kind: 'press',
		short: { en: 'the Times of Israel', ar: 'صحيفة «تايمز أوف إسرائيل»' },
		publisher: 'Associated Press, in The Times of Israel',
		title: {
			en: 'Iran-backed militia walks back accusation that Israel, US behind Iraq strikes',
			ar: 'الحشد يتراجع عن اتهام إسرائيل والولايات المتحدة بالضربات في العراق'
		},
		date: '2019-08-22',
		url: 'https://www.timesofisrael.com/iran-backed-militia-walks-back-accusation-that-israel-us-behind-iraq-strikes/'
	},
	'new-york-times-2020-03-13': {
		kind: 'press',
		short: { en: 'the New York Times', ar: 'صحيفة «نيويورك تايمز»' },
		publisher: 'The New York Times, in the Boston Globe',
		title: {
			en: 'Airstrikes kill Iraqi soldiers and police, Iraqi officials say',
			ar: 'مسؤولون عراقيون: الضربات الجوية قتلت جنودًا ورجال شرطة عراقيين'
		},
		date: '2020-03-13',
		url: 'https://www.bostonglobe.com/news/world/2020/03/13/airstrikes-kill-iraqi-soldiers-and-police-iraqi-officials-say/5NUA963lNsqtcaasaQEZyH/story.html'
	},
	'straits-times-2020-03-13': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters, in The Straits Times',
		title: {
			en: 'US strikes back at militia after deadly attack on Iraqi base',
			ar: 'الولايات المتحدة تضرب فصيلًا بعد هجوم قاتل على قاعدة عراقية'
		},
		date: '2020-03-13',
		url: 'https://www.straitstimes.com/world/united-states/us-strikes-back-at-militia-after-deadly-attack-on-iraqi-base'
	},
	'rudaw-2015-06-10': {
		kind: 'press',
		short: { en: 'Rudaw', ar: 'شبكة رووداو' },
		author: 'Ghazi Hars',
		publisher: 'Rudaw',
		title: {
			en: "The fall of Mosul: anatomy of a city's collapse",
			ar: 'سقوط الموصل: تشريح انهيار مدينة'
		},
		date: '2015-06-10',
		url: 'https://rudaw.net/english/middleeast/iraq/100620153'
	},
	'ap-2019-11-29': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		publisher: 'Associated Press, via Federal News Network',
		title: {
			en: 'The Latest: Iraqi PM says he will resign amid protests',
			ar: 'آخر المستجدات: رئيس الوزراء العراقي يعلن أنه سيستقيل وسط الاحتجاجات'
		},
		date: '2019-11-29',
		url: 'https://federalnewsnetwork.com/world-news/2019/11/the-latest-iraqi-pm-says-he-will-resign-amid-protests/'
	},
	'washington-post-2020-03-10': {
		kind: 'press',
		short: { en: 'the Washington Post', ar: 'صحيفة «واشنطن بوست»' },
		publisher: 'The Washington Post',
		title: {
			en: 'Recovery of Marines killed in Iraq was slowed by unforgiving terrain, general says',
			ar: 'جنرال أميركي: وعورة الأرض أبطأت استعادة جثماني عنصري مشاة البحرية في العراق'
		},
		date: '2020-03-10',
		url: 'https://www.washingtonpost.com/national-security/2020/03/10/recovery-marines-killed-iraq-was-slowed-by-unforgiving-terrain-general-says/'
	},
	'epic-2020-03-19': {
		kind: 'research',
		short: { en: 'the Enabling Peace in Iraq Center', ar: 'مركز «تمكين السلام في العراق»' },
		publisher: 'Enabling Peace in Iraq Center',
		title: { en: 'ISHM: March 12 – March 19, 2020', ar: 'نشرة «إيشم»: ١٢ – ١٩ آذار ٢٠٢٠' },
		date: '2020-03-19',
		url: 'https://enablingpeace.org/ishm246/'
	},
	'atlantic-council-badr': {
		kind: 'research',
		short: { en: 'the Atlantic Council', ar: 'المجلس الأطلسي' },
		publisher: 'Atlantic Council, IranSource',
		title: {
			en: 'Badr Brigade: Among Most Consequential Outcomes of the Iran-Iraq War',
			ar: 'لواء بدر: من أبعد نتائج الحرب العراقية الإيرانية أثرًا'
		},
		date: 'XXXX',
		url: 'https://www.atlanticcouncil.org/blogs/iransource/badr-brigade-among-most-consequential-outcomes-of-the-iran-iraq-war-2/'
	},
	'stanford-mahdi-army': {
		kind: 'research',
		short: { en: 'Stanford University', ar: 'جامعة ستانفورد' },
		publisher: 'Stanford University, Mapping Militant Organizations',
		title: { en: 'Mahdi Army', ar: 'جيش المهدي' },
		date: '2017-11-26',
		url: 'https://web.stanford.edu/group/mappingmilitants/cgi-bin/groups/view/57'
	},
	'baghdad-today-2019-07-04': {
		kind: 'press',
		short: { en: 'Baghdad Today', ar: 'وكالة «بغداد اليوم»' },
		publisher: 'Baghdad Today',
		title: {
			en: 'Saraya al-Salam on the closing of all its offices in Iraq',
			ar: 'سرايا السلام عن إغلاق جميع مقارها في العراق'
		},
		date: '2019-07-04',
		url: 'https://baghdadtoday.news/print:page,1,89239-.html'
	},
	'anadolu-2020-01-muhandis': {
		kind: 'press',
		short: { en: 'Anadolu Agency', ar: 'وكالة الأناضول' },
		publisher: 'Anadolu Agency',
		title: {
			en: 'PROFILE - Who is Hashd al-Shaabi leader Abu-Mahdi al-Muhandis?',
			ar: 'نبذة: من هو القيادي في الحشد الشعبي أبو مهدي المهندس؟'
		},
		date: '2020-01',
		url: 'https://aa.com.tr/en/middle-east/profile-who-is-hashd-al-shaabi-leader-abu-mahdi-al-muhandis/1690868'
	},
	'stratfor-2020-01-20': {
		kind: 'research',
		short: { en: 'Stratfor', ar: 'مركز «ستراتفور»' },
		publisher: 'Stratfor',
		title: {
			en: 'Reflections on the Life and Death of an Iraqi Militant',
			ar: 'تأملات في حياة مقاتل عراقي وموته'
		},
		date: '2020-01-20',
		url: 'https://worldview.stratfor.com/article/reflections-life-and-death-iraqi-militant-soleimani-al-muhandis'
	},
	'iraqi-news-2018-09-03': {
		kind: 'press',
		short: { en: 'Iraqi News', ar: 'موقع «عراقي نيوز»' },
		publisher: 'Iraqi News',
		title: {
			en: 'Sadr-Abadi alliance announces formation of biggest parliamentary bloc',
			ar: 'تحالف الصدر والعبادي يعلن تشكيل أكبر كتلة نيابية'
		},
		date: '2018-09-03',
		url: 'https://www.iraqinews.com/baghdad-politics/sadr-abadi-alliance-announces-formation-of-biggest-parliamentary-bloc/'
	},
	'the-national-2020': {
		kind: 'press',
		short: { en: 'The National', ar: 'صحيفة «ذا ناشيونال»' },
		publisher: 'The National, caption by AFP',
		title: {
			en: 'Divided and distracted, the US risks ceding precious ground in Iraq to Tehran',
			ar: 'أميركا منقسمة منشغلة وتوشك أن تخلي لطهران مواقع ثمينة في العراق'
		},
		date: '2020',
		url: 'https://www.thenationalnews.com/opinion/divided-and-distracted-the-us-risks-ceding-precious-ground-in-iraq-to-tehran-1.999402'
	},
	'newsweek-2020-03-12': {
		kind: 'press',
		short: { en: 'Newsweek', ar: 'مجلة «نيوزويك»' },
		publisher: 'Newsweek',
		title: {
			en: 'U.S. Airstrikes Target Iraq Militia Following Deadly Attack on Coalition Troops',
			ar: 'ضربات جوية أميركية على فصيل عراقي بعد هجوم قاتل على قوات التحالف'
		},
		date: '2020-03-12',
		url: 'https://www.newsweek.com/airstrikes-target-iraq-militia-deadly-attack-1492065'
	},
	'al-jazeera-2016-10-22': {
		kind: 'press',
		short: { en: 'Al Jazeera', ar: 'قناة الجزيرة' },
		publisher: 'Al Jazeera',
		title: {
			en: "The main stages of the Islamic State group's control of Mosul",
			ar: 'أبرز محطات سيطرة تنظيم الدولة على الموصل'
		},
		date: '2016-10-22',
		url: 'https://www.aljazeera.net/programs/newsreports/2016/10/22/%D8%A3%D8%A8%D8%B1%D8%B2-%D9%85%D8%AD%D8%B7%D8%A7%D8%AA-%D8%B3%D9%8A%D8%B7%D8%B1%D8%A9-%D8%AA%D9%86%D8%B8%D9%8A%D9%85-%D8%A7%D9%84%D8%AF%D9%88%D9%84%D8%A9-%D8%B9%D9%84%D9%89-%D8%A7%D9%84%D9%85%D9%88%D8%B5%D9%84'
	},
	'long-war-journal-2018-01': {
		kind: 'research',
		short: { en: "FDD's Long War Journal", ar: 'مجلة «لونغ وور جورنال»' },
		publisher: "FDD's Long War Journal",
		title: {
			en: 'Iranian-backed Iraqi militias form coalition ahead of parliamentary elections',
			ar: 'فصائل عراقية مدعومة من إيران تشكل تحالفًا قبل الانتخابات النيابية'
		},
		date: '2018-01',
		url: 'https://www.longwarjournal.org/archives/2018/01/iranian-backed-iraqi-militias-form-coalition-ahead-of-parliamentary-elections.php'
	},
	'jamestown-al-jazaeri': {
		kind: 'research',
		short: { en: 'the Jamestown Foundation', ar: 'مؤسسة جيمستاون' },
		publisher: 'Jamestown Foundation, Militant Leadership Monitor 12/1',
		title: {
			en: 'Hamid al-Jazaeri: Arrest Completes the Saraya al-Khorasani Commander’s Fall From Grace',
			ar: 'حميد الجزائري: الاعتقال يتمّ سقوط قائد سرايا الخراساني'
		},
		date: '2021-01',
		url: 'https://jamestown.org/brief/hamid-al-jazaeri-arrest-completes-the-saraya-al-khorasani-commanders-fall-from-grace/'
	},
	'the-national-2021-10-12': {
		kind: 'press',
		short: { en: 'The National', ar: 'صحيفة «ذا ناشيونال»' },
		publisher: 'The National',
		title: {
			en: 'Iraq elections: Iran-linked parties suffer major setback',
			ar: 'انتخابات العراق: نكسة كبيرة للأحزاب المرتبطة بإيران'
		},
		date: '2021-10-12',
		url: 'https://www.thenationalnews.com/mena/iraq/2021/10/12/iraq-elections-iran-linked-parties-suffer-major-setback/'
	},
	'forces-net-camp-taji': {
		kind: 'press',
		short: { en: 'Forces Network', ar: 'شبكة «فورسز»' },
		publisher: 'Forces Network (United Kingdom)',
		title: {
			en: "Camp Taji: Inside Saddam Hussein's Tank Graveyard",
			ar: 'معسكر التاجي: داخل مقبرة دبابات صدام حسين'
		},
		date: '2018',
		url: 'https://www.forces.net/news/camp-taji-inside-saddam-husseins-tank-graveyard'
	},
	'kirkuk-now-2021': {
		kind: 'press',
		short: { en: 'KirkukNow', ar: 'موقع «كركوك ناو»' },
		publisher: 'KirkukNow',
		title: {
			en: 'Ex-militiaman sanctioned by US earns Shabak quota seat',
			ar: 'مقاتل سابق مشمول بالعقوبات الأميركية يفوز بمقعد كوتا الشبك'
		},
		date: '2021',
		url: 'https://kirkuknow.com/en/news/66702'
	},
	'jamestown-waad-qado': {
		kind: 'research',
		short: { en: 'the Jamestown Foundation', ar: 'مؤسسة جيمستاون' },
		publisher: 'Jamestown Foundation, Militant Leadership Monitor 12/5',
		title: {
			en: 'Iran’s Man in Nineveh: Waad Qado and the PMF’s 30th Brigade',
			ar: 'رجل إيران في نينوى: وعد القدو واللواء ٣٠ في الحشد الشعبي'
		},
		date: '2021-05',
		url: 'https://jamestown.org/brief/irans-man-in-nineveh-waad-qado-and-the-pmfs-30th-brigade/'
	},
	'rudaw-2025-12-16': {
		kind: 'press',
		short: { en: 'Rudaw', ar: 'شبكة رووداو' },
		publisher: 'Rudaw',
		title: {
			en: "Sadr suspends Saraya al-Salam's activities, closes offices in Basra, Wasit",
			ar: 'الصدر يعلّق نشاط سرايا السلام ويغلق مكاتبها في البصرة وواسط'
		},
		date: '2025-12-16',
		url: 'https://www.rudaw.net/english/middleeast/iraq/161220254-amp'
	},
	'nahrain-net-2014': {
		kind: 'press',
		short: { en: 'Alsumaria, via Nahrain Net', ar: 'السومرية نيوز عبر «نهرين نت»' },
		publisher: 'Alsumaria News, via nahrainnet.net',
		title: {
			en: 'A thousand fighters of Saraya al-Salam reach the shrine of the two Askari imams',
			ar: 'وصول ألف مقاتل من «سرايا السلام» لمرقدي الإمامين العسكريين'
		},
		date: '2014',
		url: 'https://nahrainnet.net/?p=4472'
	},
	'tactics-institute-nato': {
		kind: 'research',
		short: { en: 'the Tactics Institute', ar: 'معهد «تاكتيكس»' },
		publisher: 'Tactics Institute for Security and Counter Terrorism',
		title: {
			en: 'Strengthening Security: NATO’s Role in Iraq’s Anti-Terrorism Efforts',
			ar: 'تعزيز الأمن: دور الناتو في جهود العراق لمكافحة الإرهاب'
		},
		date: 'XXXX',
		url: 'https://tacticsinstitute.com/middle-east/strengthening-security-natos-role-in-iraqs-anti-terrorism-efforts/'
	},
	'kurdistan24-2018-nato': {
		kind: 'press',
		short: { en: 'Kurdistan 24', ar: 'قناة كوردستان ٢٤' },
		publisher: 'Kurdistan 24, via dinarupdates.com',
		title: {
			en: 'Canada-led NATO mission in Iraq begins',
			ar: 'بدء مهمة الناتو في العراق بقيادة كندا'
		},
		date: '2018',
		url: 'https://www.dinarupdates.com/showthread.php?57684-Canada-led-NATO-mission-in-Iraq-begins'
	},
	'islam-times-2020-02-21': {
		kind: 'press',
		short: { en: 'Islam Times', ar: 'موقع «إسلام تايمز»' },
		publisher: 'Islam Times',
		title: {
			en: 'In pictures: Abu Fadak, al-Muhandis’s successor in the PMF, in brief',
			ar: 'بالصور.. أبو فدك خليفة المهندس بالحشد الشعبي في سطور'
		},
		date: '2020-02-21',
		url: 'https://id.islamtimes.org/ar/gallery/845834/1/%D8%A8%D8%A7%D9%84%D8%B5%D9%88%D8%B1-%D8%A3%D8%A8%D9%88-%D9%81%D8%AF%D9%83-%D8%AE%D9%84%D9%8A%D9%81%D8%A9-%D8%A7%D9%84%D9%85%D9%87%D9%86%D8%AF%D8%B3-%D8%A8%D8%A7%D9%84%D8%AD%D8%B4%D8%AF-%D8%A7%D9%84%D8%B4%D8%B9%D8%A8%D9%8A-%D9%81%D9%8A-%D8%B3%D8%B7%D9%88%D8%B1'
	},
	'al-hal-2020-02-21': {
		kind: 'press',
		short: { en: 'Al-Hal Net', ar: 'موقع «الحل نت»' },
		publisher: 'Al-Hal Net (7al.net)',
		title: {
			en: 'Report on the successor of al-Muhandis and the committee that chose him',
			ar: 'تقرير عن خليفة المهندس واللجنة التي اختارته'
		},
		date: '2020-02-21',
		url: 'https://7al.net/2020/02/21/%d9%85%d8%a7%d8%b0%d8%a7-%d8%aa%d8%b9%d8%b1%d9%81-%d8%b9%d9%86-%d8%ae%d9%84%d9%8a%d9%81%d8%a9-%d8%a7%d9%84%d9%85%d9%87%d9%86%d8%af%d8%b3-%d9%81%d9%8a-%d8%a7%d9%84%d8%ad%d8%b4%d8%af-%d8%a7%d9%84/'
	},
	'afp-2018-09-02': {
		kind: 'press',
		short: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' },
		publisher: 'Agence France-Presse, via spacewar.com',
		title: {
			en: "Iraq's Sadr and Abadi form biggest parliamentary bloc",
			ar: 'الصدر والعبادي يشكلان أكبر كتلة نيابية في العراق'
		},
		date: '2018-09-02',
		url: 'https://spacewar.com/reports/Iraqs_Sadr_and_Abadi_form_biggest_parliamentary_bloc_999.html'
	},
	'europe-diplomatic-2020-01-10': {
		kind: 'press',
		short: { en: 'Europe Diplomatic', ar: 'مجلة «يوروب دبلوماتيك»' },
		publisher: 'Europe Diplomatic Magazine',
		title: {
			en: 'NATO: Stoltenberg participates in EU Council',
			ar: 'الناتو: ستولتنبرغ يشارك في مجلس الاتحاد الأوروبي'
		},
		date: '2020-01-10',
		url: 'https://europediplomatic.com/2020/01/10/nato-stoltenberg-participates-in-eu-council/'
	},
	geonames: {
		kind: 'research',
		short: { en: 'GeoNames', ar: 'قاعدة «جيو نيمز»' },
		publisher: 'GeoNames geographical database (CC BY 4.0)',
		title: { en: 'Coordinates of populated places', ar: 'إحداثيات المدن والبلدات' },
		date: 'XXXX',
		url: 'https://www.geonames.org/'
	},
	ourairports: {
		kind: 'research',
		short: { en: 'OurAirports', ar: 'قاعدة «أور إيربورتس»' },
		publisher: 'OurAirports (public domain)',
		title: { en: 'Coordinates of airports and air bases', ar: 'إحداثيات المطارات والقواعد الجوية' },
		date: 'XXXX',
		url: 'https://ourairports.com/'
	},
	...actorSources
});
