import type { Source, VocabularyOf } from '$lib/content';
import type { ids } from './ids';

/** Sources on who is who and what was ordered: listings, profiles, appointments and legal acts. */
export const actorSources = {
	'state-department-2009-06-26': {
		kind: 'official',
		short: { en: 'the US State Department', ar: 'وزارة الخارجية الأميركية' },
		publisher: 'US Department of State',
		title: { en: "Designation of Kata'ib Hizballah", ar: 'تصنيف كتائب حزب الله' },
		date: '2009-06-26',
		url: 'https://2009-2017.state.gov/j/ct/rls/other/des/143209.htm'
	},
	'ap-2009-07': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		publisher: 'Associated Press, via NBC News',
		title: {
			en: "Feds OK seizure of Iraqi group's U.S. assets",
			ar: 'واشنطن تجيز حجز أموال جماعة عراقية'
		},
		date: '2009-07',
		url: 'https://www.nbcnews.com/id/wbna31716117'
	},
	'the-hill-2009-07': {
		kind: 'press',
		short: { en: 'The Hill', ar: 'صحيفة «ذا هيل»' },
		publisher: 'The Hill',
		title: {
			en: 'Treasury targets group, person aiding Iraqi insurgents',
			ar: 'الخزانة الأميركية تستهدف جماعة وشخصًا في العراق'
		},
		date: '2009-07',
		url: 'https://digital-staging.thehill.com/blogs/blog-briefing-room/news/campaigns/foreign-policy/45265-treasury-targets-group-person-aiding-iraqi-insurgents-/amp'
	},
	'jerusalem-post-2019-03': {
		kind: 'press',
		short: { en: 'the Jerusalem Post', ar: 'صحيفة «جيروزاليم بوست»' },
		publisher: 'Jerusalem Post',
		title: {
			en: 'U.S. State Department designates HAN and its members terrorists',
			ar: 'الخارجية الأميركية تدرج حركة النجباء وزعيمها'
		},
		date: '2019-03',
		url: 'https://jpost.com/Middle-East/US-State-Department-designates-HAN-and-its-members-terrorists-582580'
	},
	'al-arabiya-2019-03-06': {
		kind: 'press',
		short: { en: 'Al Arabiya', ar: 'قناة العربية' },
		publisher: 'Al Arabiya English',
		title: {
			en: 'US designates Iranian proxy group and its leader as international terrorists',
			ar: 'واشنطن تدرج فصيلًا عراقيًا وزعيمه على قائمة الإرهاب'
		},
		date: '2019-03-06',
		url: 'https://english.alarabiya.net/News/middle-east/2019/03/06/US-designates-global-terror-tag-on-Iranian-proxy-group-and-its-leader-'
	},
	'trade-practitioner-2019': {
		kind: 'research',
		short: { en: 'the Trade Practitioner', ar: 'موقع «تريد براكتيشنر»' },
		publisher: 'Squire Patton Boggs, The Trade Practitioner',
		title: {
			en: 'US Designates Kurdistan and Iran Entities as Terrorists',
			ar: 'الولايات المتحدة تدرج جهات كردية وإيرانية على قائمة الإرهاب'
		},
		date: '2019-03',
		url: 'https://www.tradepractitioner.com/2019/03/us-designates-kurdistan-and-iran-entities-as-terrorists/'
	},
	'willkie-2019-12-09': {
		kind: 'research',
		short: { en: 'the law firm Willkie', ar: 'مكتب «ويلكي» للمحاماة' },
		publisher: 'Willkie Farr & Gallagher',
		title: {
			en: 'OFAC designates Iran-backed militia leaders',
			ar: 'مكتب مراقبة الأصول الأجنبية يدرج قادة فصائل عراقية'
		},
		date: '2019-12-09',
		url: 'https://complianceconcourse.willkie.com/articles/news-alerts-2019-12-december-20191209-ofac-designates-iran-backed-militia/'
	},
	'washington-institute-2019-12-06': {
		kind: 'research',
		short: { en: 'the Washington Institute', ar: 'معهد واشنطن' },
		author: 'Michael Knights',
		publisher: 'Washington Institute for Near East Policy',
		title: {
			en: "Punishing Iran's Triggermen in Iraq: Opening Moves in a Long Campaign",
			ar: 'عقوبات على متهمين بقمع الاحتجاجات في العراق: بداية حملة طويلة'
		},
		date: '2019-12-06',
		url: 'https://www.washingtoninstitute.org/policy-analysis/view/punishing-irans-triggermen-in-iraq-opening-moves-in-a-long-campaign'
	},
	'state-department-2023-11-17': {
		kind: 'official',
		short: { en: 'the US State Department', ar: 'وزارة الخارجية الأميركية' },
		publisher: 'US Department of State (copy at djayanews.com)',
		title: {
			en: 'Terrorist Designations of Iran-aligned Militia Groups',
			ar: 'تصنيفات تخص فصائل متحالفة مع إيران'
		},
		date: '2023-11-17',
		url: 'https://djayanews.com/politics/terrorist-designations-of-iran-aligned-militia-groups/'
	},
	'state-department-2025-09': {
		kind: 'official',
		short: { en: 'the US State Department', ar: 'وزارة الخارجية الأميركية' },
		publisher: 'US Department of State (copy at corruptionbuzz.com)',
		title: {
			en: 'Terrorist Designations of Iran-aligned Militia Groups (four organisations)',
			ar: 'تصنيفات تخص أربعة فصائل متحالفة مع إيران'
		},
		date: '2025-09',
		url: 'https://corruptionbuzz.com/terrorist-designations-of-iran-aligned-militia-groups/amp'
	},
	'jerusalem-post-2025-09-18': {
		kind: 'press',
		short: { en: 'the Jerusalem Post', ar: 'صحيفة «جيروزاليم بوست»' },
		publisher: 'Jerusalem Post',
		title: {
			en: 'State Dept. designates four Iran-backed Iraqi militias as Foreign Terrorist Orgs.',
			ar: 'الخارجية الأميركية تصنّف أربعة فصائل عراقية منظمات إرهابية أجنبية'
		},
		date: '2025-09-18',
		url: 'https://www.jpost.com/middle-east/article-867889'
	},
	'long-war-journal-2025-06': {
		kind: 'research',
		short: { en: 'the Long War Journal', ar: 'مجلة «لونغ وور جورنال»' },
		publisher: "FDD's Long War Journal",
		title: {
			en: 'US adds Iran-backed Iraqi militia Kataib Imam Ali to list of terror organizations',
			ar: 'الولايات المتحدة تدرج كتائب الإمام علي على قائمة الإرهاب'
		},
		date: '2025-06',
		url: 'https://www.longwarjournal.org/archives/2025/06/us-adds-iran-backed-iraqi-militia-kataib-imam-ali-to-list-of-terror-organizations.php'
	},
	'al-bawaba-2018-11-14': {
		kind: 'press',
		short: { en: 'Al Bawaba', ar: 'موقع «البوابة»' },
		publisher: 'Al Bawaba',
		title: {
			en: 'US Imposes New Sanctions on Hezbollah Citing Iraq Relations',
			ar: 'عقوبات أميركية جديدة على حزب الله بسبب صلاته بالعراق'
		},
		date: '2018-11-14',
		url: 'https://www.albawaba.me/business/us-imposes-new-sanctions-hezbollah-citing-iraq-relations-1213320'
	},
	'kurdistan24-2019-07-19': {
		kind: 'press',
		short: { en: 'Kurdistan24', ar: 'قناة كوردستان ٢٤' },
		publisher: 'Kurdistan 24 (copy at hathalyoum.net)',
		title: {
			en: 'US sanctions Nineveh Plain’s militia leaders for terrorizing population, blocking IDPs’ return, and corruption',
			ar: 'عقوبات أميركية على قائدي فصيلين في سهل نينوى'
		},
		date: '2019-07-19',
		url: 'https://english.hathalyoum.net/articles/9379'
	},
	'nine-sixty-four-2024-06': {
		kind: 'press',
		short: { en: '964media', ar: 'شبكة ٩٦٤' },
		publisher: '964media',
		title: {
			en: 'U.S. designates Iraqi armed faction as a terrorist group',
			ar: 'الولايات المتحدة تدرج فصيلًا عراقيًا على قائمة الإرهاب'
		},
		date: '2024-06',
		url: 'https://en.964media.com/21129/'
	},
	'asharq-al-awsat-2024-06': {
		kind: 'press',
		short: { en: 'Asharq Al-Awsat', ar: 'صحيفة «الشرق الأوسط»' },
		publisher: 'Asharq Al-Awsat English',
		title: {
			en: "US Designates Iraq’s 'Ansar Allah al-Awfiya' as Terrorist",
			ar: 'واشنطن تدرج «أنصار الله الأوفياء» على قائمة الإرهاب'
		},
		date: '2024-06',
		url: 'https://english.aawsat.com/arab-world/5032196-us-designates-iraq%E2%80%99s-ansar-allah-al-awfiya-terrorist?page=3'
	},
	'wikipedia-liwa-al-tafuf': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia (copy)',
		title: { en: 'Liwa al-Tafuf', ar: 'لواء الطفوف' },
		date: 'XXXX',
		url: 'https://n.global.ssl.fastly.net/Liwa_al-Tafuf'
	},
	'french-wikipedia-liwa-al-tafuf': {
		kind: 'research',
		short: { en: 'the French Wikipedia', ar: 'ويكيبيديا الفرنسية' },
		publisher: 'Wikipedia in French (copy in Italian at frwiki.wiki)',
		title: { en: 'Liwa al-Tafuf (article in French)', ar: 'مقال عن لواء الطفوف بالفرنسية' },
		date: 'XXXX',
		url: 'https://it.frwiki.wiki/wiki/Liwa_al-Tafuf'
	},
	'prudent-press-2021-05': {
		kind: 'press',
		short: { en: 'the Prudent Press Agency', ar: 'وكالة «برودنت برس»' },
		publisher: 'Prudent Press Agency',
		title: {
			en: 'Qasim Musleh Al-Khafaji: Who is he and why was he arrested?',
			ar: 'قاسم مصلح الخفاجي: من هو ولماذا اعتُقل؟'
		},
		date: '2021-05~',
		url: 'https://www.prudentpressagency.com/qasim-musleh-al-khafaji-who-is-he-and-why-was-he-arrested/'
	},
	'cybershafarat-2020-04-09': {
		kind: 'press',
		short: { en: 'the site Cybershafarat', ar: 'موقع «سايبر شفرات»' },
		publisher: 'cybershafarat.com',
		title: {
			en: 'Large operations of Al-Hashd al-Shabi and the Iraqi army in Western Anbar',
			ar: 'عمليات واسعة للحشد الشعبي والجيش غربي الأنبار'
		},
		date: '2020-04-09',
		url: 'https://cybershafarat.com/2020/04/09/large-operations-of-al-hashd-al-shabi-and-the-iraqi-army-in-western-anbar/'
	},
	'wikipedia-turkmen-brigades': {
		kind: 'research',
		short: { en: 'the Azerbaijani Wikipedia', ar: 'ويكيبيديا الأذرية' },
		publisher: 'Wikipedia in Azerbaijani',
		title: { en: 'Turkmen Brigades (in Azerbaijani)', ar: 'الألوية التركمانية (بالأذرية)' },
		date: 'XXXX',
		url: 'https://az.m.wikipedia.org/wiki/T%C3%BCrkman_Briqadalar%C4%B1_(Xalq_S%C9%99f%C9%99rb%C9%99rlik_Birlikl%C9%99ri)'
	},
	'anadolu-2015-05': {
		kind: 'press',
		short: { en: 'the Anadolu Agency', ar: 'وكالة الأناضول' },
		publisher: 'Anadolu Agency (copy at rantburg.com)',
		title: {
			en: 'Sunni Muslim Turkmen forces expected to help retake city from Daesh',
			ar: 'قوات تركمانية يُنتظر أن تسهم في استعادة الموصل من داعش'
		},
		date: '2015-05',
		url: 'https://rantburg.com/comments.php?D=2015-05-10&ID=417226&HC=2'
	},
	'nineveh-plain-defense-fund': {
		kind: 'research',
		short: { en: 'the Nineveh Plain Defense Fund', ar: 'صندوق الدفاع عن سهل نينوى' },
		publisher: 'Nineveh Plain Defense Fund',
		title: { en: 'About the NPU', ar: 'عن وحدات حماية سهل نينوى' },
		date: 'XXXX',
		url: 'https://ninevehplaindefensefund.org/about-npu/'
	},
	'modern-insurgent-npu': {
		kind: 'research',
		short: { en: 'the site Modern Insurgent', ar: 'موقع «مودرن إنسرجنت»' },
		publisher: 'Modern Insurgent',
		title: { en: 'Nineveh Plain Protection Units (NPU)', ar: 'وحدات حماية سهل نينوى' },
		date: 'XXXX',
		url: 'https://www.moderninsurgent.org/post/nineveh-plain-protection-units'
	},
	'jihad-intel-ansar-al-aqeeda': {
		kind: 'research',
		short: { en: 'Jihad Intel', ar: 'موقع «جهاد إنتل»' },
		publisher: 'Middle East Forum, Jihad Intel',
		title: { en: "Saraya Ansar al-Aqeeda 'Martyrdom' Graphic", ar: 'ملصق لسرايا أنصار العقيدة' },
		date: 'XXXX',
		url: 'https://jihadintel.meforum.org/identifier/383/saraya-ansar-al-aqeeda-martyrdom-graphic'
	},
	'jihad-intel-mujahideen-of-iraq': {
		kind: 'research',
		short: { en: 'Jihad Intel', ar: 'موقع «جهاد إنتل»' },
		author: 'Aymenn Jawad al-Tamimi',
		publisher: 'Middle East Forum, Jihad Intel',
		title: { en: 'Mujahideen of Iraq Brigade', ar: 'لواء مجاهدي العراق' },
		date: 'XXXX',
		url: 'https://jihadintel.meforum.org/group/173/mujahideen-of-iraq-brigade'
	},
	'kurdistan24-2019-02-08': {
		kind: 'press',
		short: { en: 'Kurdistan24', ar: 'قناة كوردستان ٢٤' },
		publisher: 'Kurdistan 24 (copy at hathalyoum.net)',
		title: {
			en: 'Pro-Iran PMF in Iraq arrest armed militia leader following criticisms of Tehran policies',
			ar: 'الحشد الشعبي يعتقل قائد فصيل بعد انتقاده سياسات طهران'
		},
		date: '2019-02-08',
		url: 'https://english.hathalyoum.net/articles/1197-pro-iran-pmf-iraq-arrest-armed-militia-leader-following-criticisms-tehran-policies-'
	},
	'shafaq-al-khafaji': {
		kind: 'press',
		short: { en: 'Shafaq News', ar: 'وكالة «شفق نيوز»' },
		publisher: 'Shafaq News',
		title: {
			en: 'Dissolved Shiite armed group calls its leaders for an emergency meeting',
			ar: 'فصيل مسلح منحلّ يدعو قادته إلى اجتماع طارئ'
		},
		date: 'XXXX',
		url: 'https://www.shafaq.com/en/Iraq/Dissolved-Shiite-armed-group-calls-its-leaders-for-an-emergency-meeting'
	},
	'carnegie-sada-2017': {
		kind: 'research',
		short: { en: 'the Carnegie Endowment', ar: 'مؤسسة كارنيغي' },
		publisher: 'Carnegie Endowment for International Peace',
		title: {
			en: 'Article on the factions of the Popular Mobilization Forces that planned a common list for 2018',
			ar: 'مقال عن فصائل الحشد الشعبي الساعية إلى قائمة موحدة لعام ٢٠١٨'
		},
		date: '2017~',
		url: 'https://carnegieendowment.org/publications/73186'
	},
	'trt-2020-12-10': {
		kind: 'press',
		short: { en: 'TRT World', ar: 'قناة «تي آر تي»' },
		publisher: 'TRT World',
		title: {
			en: 'Report on the shrine forces that break away from the Popular Mobilization Forces',
			ar: 'تقرير عن ابتعاد حشد العتبات عن الحشد الشعبي'
		},
		date: '2020-12-10',
		url: 'https://www.trtworld.com:443/article/13116445'
	},
	'cep-aah': {
		kind: 'research',
		short: { en: 'the Counter Extremism Project', ar: 'مشروع مكافحة التطرف' },
		publisher: 'Counter Extremism Project',
		title: { en: 'Asaib Ahl al-Haq', ar: 'عصائب أهل الحق' },
		date: 'XXXX',
		url: 'https://docslib.org/doc/4057610/asaib-ahl-al-haq'
	},
	'asharq-al-awsat-2020-12': {
		kind: 'press',
		short: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' },
		publisher: 'Agence France-Presse, via Asharq Al-Awsat',
		title: {
			en: 'Years-Long Struggle Threatens to Split Iraq’s PMF',
			ar: 'صراع قديم يهدد بانقسام الحشد الشعبي'
		},
		date: '2020-12~',
		url: 'https://english.aawsat.com/home/article/2679831/years-long-struggle-threatens-split-iraq%E2%80%99s-pmf'
	},
	'al-kafeel-shrine-conference': {
		kind: 'press',
		short: { en: 'the Al-Kafeel network', ar: 'شبكة الكفيل العالمية' },
		publisher: 'Al-Kafeel Global Network, al-Abbas shrine',
		title: {
			en: 'Mobilization [Hashd] of the holy shrines: Our forces will have a role in protecting the security of the citizen.',
			ar: 'حشد العتبات: سيكون لقواتنا دور في حفظ أمن المواطن'
		},
		date: 'XXXX',
		url: 'https://alkafeel.net/news/index?id=12067&lang=en'
	},
	'rudaw-2021-01-13': {
		kind: 'press',
		short: { en: 'Rudaw', ar: 'شبكة رووداو' },
		publisher: 'Rudaw',
		title: {
			en: 'US sanctions PMF chief of staff, Khamenei-controlled foundations',
			ar: 'عقوبات أميركية على رئيس أركان الحشد ومؤسسات إيرانية'
		},
		date: '2021-01-13',
		url: 'https://rudaw.net/english/world/13012021-amp'
	},
	'the-national-2021-01': {
		kind: 'press',
		short: { en: 'The National', ar: 'صحيفة «ذا ناشيونال»' },
		publisher: 'The National',
		title: {
			en: 'US piles pressure on Iran-backed militia commanders in Iraq with new sanctions',
			ar: 'عقوبات أميركية جديدة على قادة فصائل في العراق'
		},
		date: '2021-01',
		url: 'https://www.thenationalnews.com/world/us-piles-pressure-on-iran-backed-militia-commanders-in-iraq-with-new-sanctions-1.1146257'
	},
	'mecra-2020-02': {
		kind: 'research',
		short: {
			en: 'the Middle East Center for Reporting and Analysis',
			ar: 'مركز الشرق الأوسط للتقارير والتحليل'
		},
		publisher: 'Middle East Center for Reporting and Analysis',
		title: {
			en: 'Who is Abu Fadak, Abdul-Aziz al-Muhammadawi, the man who will replace Muhandis?',
			ar: 'من هو أبو فدك، عبد العزيز المحمداوي، الذي سيخلف المهندس؟'
		},
		date: '2020-02-22',
		url: 'https://www.mideastcenter.org/post/who-is-abu-fadak-abdul-aziz-al-muhammadawi-the-man-who-will-replace-muhandis'
	},
	'iran-press-2020-02': {
		kind: 'press',
		short: { en: 'Iran Press', ar: 'وكالة «إيران برس»' },
		publisher: 'Iran Press',
		title: {
			en: 'Abu Fadak al-Mohammedawi appointed as Deputy Chief of Iraqi PMU',
			ar: 'تعيين أبي فدك المحمداوي نائبًا لرئيس الحشد'
		},
		date: '2020-02',
		url: 'https://iranpress.com/content/18925/abu-fadak-al-mohammedawi-appointed-muhandis-successor-iraq-pmu'
	},
	'al-monitor-2018-10': {
		kind: 'press',
		short: { en: 'Al-Monitor', ar: 'موقع «المونيتور»' },
		author: 'Omar Sattar',
		publisher: 'Al-Monitor',
		title: {
			en: "Iraqi court suspends Abadi's act to pull Fayadh from posts",
			ar: 'القضاء العراقي يوقف قرار العبادي إعفاء الفياض'
		},
		date: '2018-10',
		url: 'https://www.al-monitor.com/originals/2018/10/iraq-shiite-militias-pmu-falih-fayyad.html'
	},
	'daily-sabah-2018-09-04': {
		kind: 'press',
		short: { en: 'Daily Sabah', ar: 'صحيفة «ديلي صباح»' },
		publisher: 'Daily Sabah',
		title: {
			en: 'Iraqi PM Abadi takes over as head of Hashd al-Shaabi',
			ar: 'العبادي يتولى رئاسة الحشد الشعبي'
		},
		date: '2018-09-04',
		url: 'https://www.dailysabah.com/mideast/2018/09/04/iraqi-pm-abadi-takes-over-as-head-of-hashd-al-shaabi'
	},
	'sputnik-2018-12-17': {
		kind: 'press',
		short: { en: 'Sputnik', ar: 'وكالة سبوتنيك' },
		publisher: 'Sputnik Arabic',
		title: {
			en: 'Report on the ruling that annulled the dismissal of Falih al-Fayyadh',
			ar: 'محكمة عراقية: بطلان إقالة الفياض'
		},
		date: '2018-12-17',
		url: 'https://sarabic.ae/20181217/%D9%85%D8%AD%D9%83%D9%85%D8%A9-%D8%B9%D8%B1%D8%A7%D9%82%D9%8A%D8%A9-%D8%A8%D8%B7%D9%84%D8%A7%D9%86-%D8%A5%D9%82%D8%A7%D9%84%D8%A9-%D8%A7%D9%84%D9%81%D9%8A%D8%A7%D8%B6-1037547622.html'
	},
	'rawabet-2019-09': {
		kind: 'research',
		short: { en: 'the Rawabet Center', ar: 'مركز الروابط' },
		publisher: 'Rawabet Center for Research and Strategic Studies',
		title: {
			en: 'The impact of government decisions on the future of the Popular Crowd',
			ar: 'أثر القرارات الحكومية في مستقبل الحشد الشعبي'
		},
		date: '2019-09',
		url: 'https://rawabetcenter.com/en/?p=7455'
	},
	'rudaw-2020-05-07': {
		kind: 'press',
		short: { en: 'Rudaw', ar: 'شبكة رووداو' },
		publisher: 'Rudaw',
		title: {
			en: 'Mustafa al-Kadhimi sworn in as prime minister of Iraq',
			ar: 'مصطفى الكاظمي يؤدي اليمين رئيسًا لوزراء العراق'
		},
		date: '2020-05-07',
		url: 'https://rudaw.net/english/middleeast/iraq/060520203-amp'
	},
	'see-news-2020-04-09': {
		kind: 'press',
		short: { en: 'SEE News', ar: 'موقع «سي نيوز»' },
		publisher: 'SEE News',
		title: {
			en: 'Iraqi President Names Intelligence Chief Al-Kadhimi as New PM',
			ar: 'رئيس الجمهورية يكلّف رئيس جهاز المخابرات الكاظمي بتشكيل الحكومة'
		},
		date: '2020-04-09',
		url: 'https://see.news/iraqi-president-names-intelligence-chief-al-kadhimi-as-new-pm/'
	},
	'jerusalem-post-2014-09-08': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters, via the Jerusalem Post',
		title: {
			en: 'Iraqi parliament approves new government headed by Haider al-Abadi',
			ar: 'مجلس النواب العراقي يمنح الثقة لحكومة حيدر العبادي'
		},
		date: '2014-09-08',
		url: 'https://www.jpost.com/Breaking-News/Iraqi-parliament-approves-new-government-headed-by-Haider-al-Abadi-374811'
	},
	'carnegie-2016-01-13': {
		kind: 'research',
		short: { en: 'the Carnegie Middle East Center', ar: 'مركز كارنيغي للشرق الأوسط' },
		author: 'Florence Gaub',
		publisher: 'Carnegie Middle East Center',
		title: {
			en: 'An Unhappy Marriage: Civil-Military Relations in Post-Saddam Iraq',
			ar: 'زواج غير سعيد: العلاقات المدنية العسكرية في العراق بعد صدام'
		},
		date: '2016-01-13',
		url: 'https://docslib.org/doc/9961009/an-unhappy-marriage-civil-military-relations-in-post-saddam-iraq'
	},
	'ap-2018-10-03': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		publisher: 'Associated Press, via Federal News Network',
		title: {
			en: 'Iraq’s president to take office, independent tapped as PM',
			ar: 'رئيس العراق يتسلّم منصبه وتكليف مستقل بتشكيل الحكومة'
		},
		date: '2018-10-03',
		url: 'https://federalnewsnetwork.com/world-news/2018/10/iraq-to-swear-in-president-after-independent-tapped-to-be-pm/'
	},
	'reuters-2018-09-15': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters, via Channel NewsAsia',
		title: {
			en: 'Iraq parliament elects Sunni lawmaker Al-Halbousi as speaker, breaking deadlock',
			ar: 'مجلس النواب العراقي ينتخب الحلبوسي رئيسًا له'
		},
		date: '2018-09-15',
		url: 'https://www.channelnewsasia.com/news/world/iraq-parliament-elects-sunni-lawmaker-al-halbousi-as-speaker--breaking-deadlock-10724734'
	},
	'oil-journal-2018-10-03': {
		kind: 'press',
		short: { en: 'the site Oil Journal', ar: 'موقع «أويل جورنال»' },
		publisher: 'oiljournal.info',
		title: {
			en: 'Iraq got new President and Prime Minister',
			ar: 'رئيس جديد للعراق ورئيس وزراء مكلف'
		},
		date: '2018-10-03',
		url: 'https://oiljournal.info/en/news/iraq-got-new-president-and-prime-minister/'
	},
	'asharq-al-awsat-2020-06': {
		kind: 'press',
		short: { en: 'Asharq Al-Awsat', ar: 'صحيفة «الشرق الأوسط»' },
		publisher: 'Asharq Al-Awsat English',
		title: {
			en: 'Iraqi PM Starts Restructuring Administrative, Security Posts',
			ar: 'رئيس الوزراء العراقي يبدأ تغييرات في المناصب الإدارية والأمنية'
		},
		date: '2020-06',
		url: 'https://english.aawsat.com/home/article/2322946/iraqi-pm-starts-restructuring-administrative-security-posts?page=9'
	},
	'washington-institute-2019-09-30': {
		kind: 'research',
		short: { en: 'the Washington Institute', ar: 'معهد واشنطن' },
		author: 'Michael Knights',
		publisher: 'Washington Institute for Near East Policy',
		title: {
			en: 'Helping Iraq Take Charge of Its Command-and-Control Structure',
			ar: 'مساعدة العراق على ضبط هيكل القيادة والسيطرة'
		},
		date: '2019-09-30',
		url: 'https://washingtoninstitute.org/policy-analysis/view/helping-iraq-take-charge-of-its-command-and-control-structure'
	},
	'security-council-report-letters': {
		kind: 'research',
		short: { en: 'Security Council Report', ar: 'موقع «سكيوريتي كاونسل ريبورت»' },
		publisher: 'Security Council Report',
		title: {
			en: 'UN Documents for Syria: Security Council Letters',
			ar: 'وثائق الأمم المتحدة عن سوريا: رسائل مجلس الأمن'
		},
		date: 'XXXX',
		url: 'https://securitycouncilreport.org/un_documents_type/security-council-letters/page/8?cbtype=syria&ctype=Syria'
	},
	'un-press-2014-09-19': {
		kind: 'official',
		short: { en: 'the United Nations', ar: 'الأمم المتحدة' },
		publisher: 'United Nations, Meetings Coverage',
		title: {
			en: 'Security Council, in Statement, Expresses Deep Outrage at ‘ISIL’, Urging Expanded Support for New Iraqi Government',
			ar: 'مجلس الأمن يحث في بيان على توسيع دعم الحكومة العراقية الجديدة ضد داعش'
		},
		date: '2014-09-19',
		url: 'https://press.un.org/en/2014/sc11571.doc.htm'
	},
	'european-university-institute-2015-12-08': {
		kind: 'research',
		short: { en: 'the European University Institute', ar: 'المعهد الجامعي الأوروبي' },
		publisher: 'European University Institute',
		title: {
			en: 'The Constructive Ambiguity of the Security Council’s ISIS Resolution',
			ar: 'الغموض البنّاء في قرار مجلس الأمن بشأن داعش'
		},
		date: '2015-12-08',
		url: 'https://iow.eui.eu/2015/12/08/the-constructive-ambiguity-of-the-security-councils-isis-resolution/'
	},
	'rights-blog-2015-12-07': {
		kind: 'research',
		short: { en: 'the site Rights!', ar: 'موقع «رايتس بلوغ»' },
		publisher: 'rightsblog.net',
		title: {
			en: 'Approving force without authorising it: UN Security Council resolution 2249 on the fight against ISIL',
			ar: 'قبول القوة من دون الإذن بها: القرار ٢٢٤٩'
		},
		date: '2015-12-07',
		url: 'https://rightsblog.net/2015/12/07/approving-force-without-authorising-it-un-security-council-resolution-2249-on-the-fight-against-isil/'
	},
	'global-r2p-2014': {
		kind: 'research',
		short: { en: 'the Global Centre for R2P', ar: 'المركز العالمي لمسؤولية الحماية' },
		publisher: 'Global Centre for the Responsibility to Protect',
		title: { en: 'Resolution 2170 (Syria and Iraq) S/RES/2170', ar: 'القرار ٢١٧٠ (سوريا والعراق)' },
		date: '2014-08-15',
		url: 'https://www.globalr2p.org/resources/719'
	},
	'reuters-2015-02-03': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters (copy at hameed.nwar.uk)',
		title: {
			en: "Report on the cabinet's approval of the National Guard bill",
			ar: 'تقرير عن إقرار مجلس الوزراء مشروع قانون الحرس الوطني'
		},
		date: '2015-02',
		url: 'https://hameed.nwar.uk/vb/archive/index.php/t-1183168.html'
	},
	'iraq-news-network-2016-01-11': {
		kind: 'press',
		short: { en: 'the Iraq News Network', ar: 'شبكة أخبار العراق' },
		publisher: 'Iraq News Network (translated copy at dinarupdates.com)',
		title: {
			en: 'Security exclude parliamentary approval of the National Guard Law',
			ar: 'لجنة الأمن النيابية تستبعد إقرار قانون الحرس الوطني'
		},
		date: '2016-01-11',
		url: 'https://www.dinarupdates.com/showthread.php?28469-Security-exclude-parliamentary-approval-of-the-National-Guard-Law'
	},
	'al-akhbar-2019-09': {
		kind: 'press',
		short: { en: 'Al-Akhbar', ar: 'صحيفة «الأخبار» اللبنانية' },
		publisher: 'Al-Akhbar',
		title: {
			en: 'Report on the letters of Abu Mahdi al-Muhandis in September 2019',
			ar: 'تقرير عن كتب أبي مهدي المهندس في أيلول ٢٠١٩'
		},
		date: '2019-09',
		url: 'https://al-akhbar.com/Iraq/276315/'
	},
	'kurdistan24-2018-02': {
		kind: 'press',
		short: { en: 'Kurdistan24', ar: 'قناة كوردستان ٢٤' },
		publisher: 'Kurdistan 24',
		title: {
			en: 'US warns Iraq on purchase of Russian arms',
			ar: 'واشنطن تحذّر العراق من شراء سلاح روسي'
		},
		date: '2018-02',
		url: 'https://www.kurdistan24.net/en/news/4b0825b5-8f24-485b-9486-56a6d7c95cfd'
	},
	'gagrule-2018-02': {
		kind: 'press',
		short: { en: 'the site Gagrule', ar: 'موقع «غاغ رول»' },
		publisher: 'gagrule.net',
		title: {
			en: 'Report on US warnings to Iraq over Russian air defences',
			ar: 'تقرير عن تحذير واشنطن للعراق من شراء دفاعات جوية روسية'
		},
		date: '2018-02',
		url: 'https://gagrule.net/tag/iraq/page/2'
	},
	'reuters-2020-04-27': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters, via Devdiscourse',
		title: {
			en: 'U.S. renews waiver for Iraq to import Iranian electricity, shortens time',
			ar: 'واشنطن تجدد إعفاء العراق لاستيراد الكهرباء الإيرانية لمدة أقصر'
		},
		date: '2020-04-27',
		url: 'https://www.devdiscourse.com/article/law-order/1025182-us-renews-waiver-for-iraq-to-import-iranian-electricity-shortens-time'
	},
	'energy-today-2020-02': {
		kind: 'press',
		short: { en: 'the site Energy Today', ar: 'موقع «إنرجي توداي»' },
		publisher: 'en.energytoday.ir',
		title: {
			en: 'US Extends Iran Sanctions Waiver for Iraq for 45 Days',
			ar: 'واشنطن تمدد إعفاء العراق من العقوبات على إيران ٤٥ يومًا'
		},
		date: '2020-02~',
		url: 'https://en.energytoday.ir/20605/'
	},
	'cnn-2019-10-27': {
		kind: 'press',
		short: { en: 'CNN', ar: 'شبكة «سي إن إن»' },
		publisher: 'CNN',
		title: {
			en: 'Trump: ISIS leader Abu Bakr al-Baghdadi is dead',
			ar: 'ترامب: مقتل زعيم داعش أبي بكر البغدادي'
		},
		date: '2019-10-27/2019-10-28',
		url: 'https://edition.cnn.com/politics/live-news/abu-bakr-al-baghdadi-isis-intl-hnk/h_c3f0a10762a9dbb031fd4ef7af65546b'
	},
	'defense-news-2019-10-27': {
		kind: 'press',
		short: { en: 'Defense News', ar: 'موقع «ديفنس نيوز»' },
		publisher: 'Defense News',
		title: {
			en: 'Trump says al-Baghdadi ‘died like a dog’ in US commando raid in Syria',
			ar: 'ترامب يعلن مقتل البغدادي في عملية أميركية في سوريا'
		},
		date: '2019-10-27',
		url: 'https://www.defensenews.com/flashpoints/2019/10/27/trump-says-al-baghdadi-died-like-a-dog-in-us-commando-raid-in-syria/'
	},
	'saudi-gazette-2019-02': {
		kind: 'press',
		short: { en: 'Agence France-Presse', ar: 'وكالة فرانس برس' },
		author: 'Sylvie Lanteaume',
		publisher: 'Agence France-Presse, via Saudi Gazette',
		title: {
			en: 'Acting Pentagon chief makes surprise Baghdad visit',
			ar: 'زيارة مفاجئة لوزير الدفاع الأميركي بالوكالة إلى بغداد'
		},
		date: '2019-02',
		url: 'https://saudigazette.com.sa/article/559003/World/Mena/Acting-Pentagon-chief-makes-surprise-Baghdad-visit'
	},
	'eurasia-review-2018-09-14': {
		kind: 'press',
		short: { en: 'the Eurasia Review', ar: 'موقع «يوراسيا ريفيو»' },
		publisher: 'Eurasia Review',
		title: {
			en: 'New US Leader Assumes Command of Operation Inherent Resolve',
			ar: 'قائد أميركي جديد لعملية «العزم الصلب»'
		},
		date: '2018-09-14',
		url: 'https://www.eurasiareview.com/14092018-new-us-leader-assumes-command-of-operation-inherent-resolve/'
	},
	'jerusalem-post-2020-09-10': {
		kind: 'press',
		short: { en: 'the Jerusalem Post', ar: 'صحيفة «جيروزاليم بوست»' },
		publisher: 'Jerusalem Post',
		title: {
			en: 'Anti-ISIS command handed over in Iraq, Syria amid regional tensions',
			ar: 'تسليم قيادة التحالف ضد داعش في العراق وسوريا'
		},
		date: '2020-09-10',
		url: 'https://www.jpost.com/middle-east/anti-isis-command-handed-over-in-iraq-syria-amid-regional-tensions-641732'
	},
	'voa-2020-03-13': {
		kind: 'press',
		short: { en: 'the Voice of America', ar: 'إذاعة صوت أميركا' },
		publisher: 'Voice of America',
		title: {
			en: 'Top US Commander: Iran Threat Remains High After US Hits Back Against Iran Proxy in Iraq',
			ar: 'قائد أميركي: خطر إيران ما زال كبيرًا بعد الضربات في العراق'
		},
		date: '2020-03',
		url: 'https://www.voanews.com/usa/top-us-commander-iran-threat-remains-high-after-us-hits-back-against-iran-proxy-iraq'
	},
	'stars-and-stripes-2020-03': {
		kind: 'press',
		short: { en: 'Stars and Stripes', ar: 'صحيفة «ستارز آند سترايبس»' },
		publisher: 'Stars and Stripes',
		title: {
			en: 'CENTCOM general: US strikes on Iran-backed militia send clear, unambiguous message',
			ar: 'قائد القيادة المركزية: الضربات الأميركية رسالة واضحة'
		},
		date: '2020-03',
		url: 'https://www.stripes.com/news/us/centcom-general-us-strikes-on-iran-backed-militia-send-clear-unambiguous-message-1.622322'
	},
	'american-military-news-2020-03': {
		kind: 'press',
		short: { en: 'American Military News', ar: 'موقع «أميركان ميليتاري نيوز»' },
		publisher: 'American Military News',
		title: {
			en: 'Iranian-backed militia launched deadly rocket attack on US troops, top US general says',
			ar: 'جنرال أميركي يحمّل فصيلًا مدعومًا من إيران مسؤولية الهجوم الصاروخي'
		},
		date: '2020-03',
		url: 'https://americanmilitarynews.com/2020/03/iranian-backed-militia-launched-deadly-rocket-attack-on-us-troops-top-us-general-says'
	},
	'canadian-inquirer-2020-11': {
		kind: 'press',
		short: { en: 'the Canadian Inquirer', ar: 'صحيفة «كنديان إنكوايرر»' },
		publisher: 'Canadian Armed Forces, via the Canadian Inquirer',
		title: {
			en: 'Canada transfers command of NATO Mission Iraq to Denmark',
			ar: 'كندا تسلّم قيادة بعثة حلف الناتو في العراق إلى الدنمارك'
		},
		date: '2020-11',
		url: 'https://canadianinquirer.net/?p=276583'
	}
} satisfies Partial<Readonly<Record<VocabularyOf<typeof ids>['source'], Source>>>;
