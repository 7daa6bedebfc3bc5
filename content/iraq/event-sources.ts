import type { Source, VocabularyOf } from '$lib/content';
import type { ids } from './ids';

/** Sources of what happened, where, and how many: reports, counts and timelines. */
export const eventSources = {
	'itv-2013-03-18': {
		kind: 'press',
		short: { en: 'ITV News', ar: 'شبكة «آي تي في»' },
		publisher: 'ITV News',
		title: {
			en: "The launch of Operation Iraqi Freedom to 'Mission Accomplished'",
			ar: 'من بدء غزو العراق إلى إعلان «المهمة أُنجزت»'
		},
		date: '2013-03-18',
		url: 'https://itv.com/news/2013-03-18/the-launch-of-operation-iraqi-freedom-to-mission-accomplished'
	},
	'ap-2023-03-17': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		publisher: 'Associated Press, via Mail Online',
		title: {
			en: 'Timeline of events in the 20 years since the U.S.-led invasion of Iraq',
			ar: 'تسلسل الأحداث في عشرين عامًا منذ غزو العراق'
		},
		date: '2023-03-17',
		url: 'https://www.dailymail.co.uk/wires/ap/article-11870759/Timeline-events-20-years-U-S-led-invasion-Iraq.html?ns_mchannel=rss&ns_campaign=1490&ito=1490'
	},
	'time-2007-07-26': {
		kind: 'press',
		short: { en: 'Time', ar: 'مجلة «تايم»' },
		author: 'Mark Kukis',
		publisher: 'Time',
		title: { en: 'An Ambush at Karbala', ar: 'كمين في كربلاء' },
		date: '2007-07-26',
		url: 'https://content.time.com/time/subscriber/article/0,33009,1647454-3,00.html'
	},
	'ap-2009-06-09': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		author: 'Kim Gamel',
		publisher: 'Associated Press (copy at si.frajer.net)',
		title: {
			en: 'US frees Iraqi accused in 5 soldier deaths',
			ar: 'الولايات المتحدة تفرج عن عراقي متهم بمقتل خمسة جنود'
		},
		date: '2009-06-09',
		url: 'https://si.frajer.net/readreplies.aspx?msgid=25703550&subjectid=55314'
	},
	'jns-2020-01-03': {
		kind: 'press',
		short: { en: 'the Jewish News Syndicate', ar: 'وكالة «جيه إن إس»' },
		publisher: 'Jewish News Syndicate',
		title: {
			en: 'US designates Iranian proxy as a terrorist group',
			ar: 'الولايات المتحدة تدرج فصيلًا مدعومًا من إيران على قائمة الإرهاب'
		},
		date: '2020-01',
		url: 'https://www.jns.org/us-designates-iranian-proxy-as-a-terrorist-group/'
	},
	'tass-2020-01-03': {
		kind: 'press',
		short: { en: 'TASS', ar: 'وكالة «تاس»' },
		publisher: 'TASS',
		title: {
			en: 'Report on the US listing of Asa’ib Ahl al-Haq',
			ar: 'تقرير عن الإدراج الأميركي لعصائب أهل الحق'
		},
		date: '2020-01-03',
		url: 'https://tass.com/world/1105571'
	},
	'reuters-2011-12-18': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters via PUKmedia, translated copy at dinarupdates.com',
		title: {
			en: 'The United States officially complete withdrawal of troops from Iraq',
			ar: 'الولايات المتحدة تكمل رسميًا سحب قواتها من العراق'
		},
		date: '2011-12-18',
		url: 'https://www.dinarupdates.com/showthread.php?1225-The-United-States-officially-complete-withdrawal-of-troops-from-Iraq'
	},
	'us-defense-2014': {
		kind: 'official',
		short: { en: 'the US Department of Defense', ar: 'وزارة الدفاع الأميركية' },
		publisher: 'US Department of Defense',
		title: { en: 'Review of the year 2014', ar: 'عرض لأحداث سنة ٢٠١٤' },
		date: '2014-12',
		url: 'https://archive.defense.gov/home/features/2014/1214_yir/'
	},
	'dcas-inherent-resolve': {
		kind: 'official',
		short: { en: 'the US casualty system DCAS', ar: 'النظام الأميركي لإحصاء الإصابات' },
		publisher: 'US Department of Defense, Defense Casualty Analysis System',
		title: { en: 'Operation Inherent Resolve (OIR)', ar: 'عملية «العزم الصلب»' },
		date: 'XXXX',
		url: 'https://dcas.dmdc.osd.mil/dcas/pages/casualties_oir.xhtml'
	},
	'los-angeles-times-2014-10-15': {
		kind: 'press',
		short: { en: 'the Los Angeles Times', ar: 'صحيفة «لوس أنجلوس تايمز»' },
		publisher: 'Los Angeles Times',
		title: {
			en: 'Pentagon unveils name for ISIS battle: Operation Inherent Resolve',
			ar: 'البنتاغون يعلن اسم المعركة ضد داعش: «العزم الصلب»'
		},
		date: '2014-10-15',
		url: 'https://www.latimes.com/world/worldnow/la-fg-operation-inherent-resolve-isis-20141015-story.html'
	},
	'centcom-2017-10-17': {
		kind: 'official',
		short: { en: 'the US Central Command', ar: 'القيادة المركزية الأميركية' },
		publisher: 'US Central Command',
		title: {
			en: 'Operation INHERENT RESOLVE observes Task Force’s third anniversary',
			ar: 'عملية «العزم الصلب» تحيي الذكرى الثالثة لقوة المهام'
		},
		date: '2017-10-17',
		url: 'https://www.centcom.mil/MEDIA/PRESS-RELEASES/Press-Release-View/Article/1345107/operation-inherent-resolve-observes-task-forces-third-anniversary/'
	},
	'news-at-click-2015-04-02': {
		kind: 'press',
		short: { en: 'the site News@Click', ar: 'موقع «نيوز آت كليك»' },
		publisher: 'newsatclick.in',
		title: { en: 'Iraqi forces re-capture Tikrit city', ar: 'القوات العراقية تستعيد مدينة تكريت' },
		date: '2015-04-02',
		url: 'https://newsatclick.in/news/international/iraqi-forces-re-capture-tikrit-city'
	},
	'jejak-tapak-2015-03-31': {
		kind: 'press',
		short: { en: 'Jejak Tapak', ar: 'موقع «جيجاك تاباك»' },
		publisher: 'jejaktapak.com',
		title: {
			en: 'Irak Rebut Tikrit, Mosul Target Selanjutnya',
			ar: 'العراق يستعيد تكريت والموصل الهدف التالي (بالإندونيسية)'
		},
		date: '2015-03-31',
		url: 'https://jejaktapak.com/2015/03/31/irak-rebut-tikrit-mosul-target-selanjutnya'
	},
	'trt-2016-06-26': {
		kind: 'press',
		short: { en: 'TRT World', ar: 'قناة «تي آر تي»' },
		publisher: 'TRT World',
		title: {
			en: 'Iraqi forces recapture last district held by DAESH',
			ar: 'القوات العراقية تستعيد آخر حي بيد داعش'
		},
		date: '2016-06-26',
		url: 'https://www.trtworld.com/article/13083939'
	},
	'radio-free-europe-2016-06-26': {
		kind: 'press',
		short: { en: 'Radio Free Europe', ar: 'إذاعة أوروبا الحرة' },
		publisher: 'Radio Free Europe/Radio Liberty',
		title: {
			en: 'Iraq Declares Battle For Fallujah Over As PM Urges Celebrations',
			ar: 'العراق يعلن انتهاء معركة الفلوجة ورئيس الوزراء يدعو إلى الاحتفال'
		},
		date: '2016-06',
		url: 'https://www.rferl.org/a/iraq-fallujah-battle-over-islamic-state/27821257.html'
	},
	'amnesty-2017-06': {
		kind: 'research',
		short: { en: 'Amnesty International', ar: 'منظمة العفو الدولية' },
		publisher: 'Amnesty International',
		title: {
			en: '643 Iraqi Men Disappeared Two Years Ago: Where Are They?',
			ar: 'اختفاء ٦٤٣ رجلًا عراقيًا قبل عامين: أين هم؟'
		},
		date: '2017-06/2018-06-11',
		url: 'https://www.amnesty.org/en/latest/campaigns/2017/06/643-iraqi-men-missing-for-a-whole-year/'
	},
	'rudaw-2019-09-29': {
		kind: 'press',
		short: { en: 'Rudaw', ar: 'شبكة رووداو' },
		publisher: 'Rudaw',
		title: {
			en: 'Fallujah: Hundreds of Sunnis missing 3 years after PMF retook city',
			ar: 'الفلوجة: مئات السنّة مفقودون بعد ثلاث سنوات من استعادة المدينة'
		},
		date: '2019-09-29',
		url: 'https://rudaw.net/english/middleeast/iraq/29092019-amp'
	},
	'reuters-2016-falluja': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters, Special Report (copy at defence.pk)',
		title: {
			en: "Massacre reports show U.S. inability to curb Iraq Shi'ite militias",
			ar: 'تقارير عن أعمال قتل تُظهر عجز أميركا عن كبح فصائل شيعية في العراق'
		},
		date: '2016',
		url: 'https://defence.pk./threads/special-report-massacre-reports-show-u-s-inability-to-curb-iraq-shiite-militias.445673/post-8610877'
	},
	'sputnik-2017-03-09': {
		kind: 'press',
		short: { en: 'Sputnik', ar: 'وكالة سبوتنيك' },
		publisher: 'Sputnik',
		title: {
			en: 'Iraqi Militia Creates Brigade to Liberate Golan Heights From Israel - Spokesman',
			ar: 'متحدث: فصيل عراقي يشكّل لواء لتحرير الجولان من إسرائيل'
		},
		date: '2017-03-09',
		url: 'https://sputniknews.com/middleeast/201703091051390813-iraq-militia-liberate-golan-haeights/'
	},
	'tasnim-2017-03-15': {
		kind: 'press',
		short: { en: 'Tasnim', ar: 'وكالة «تسنيم»' },
		publisher: 'Tasnim News Agency',
		title: { en: 'Golan Liberation Brigade in Photos', ar: 'صور للواء تحرير الجولان' },
		date: '2017-03-15',
		url: 'https://tasnimnews.com/en/news/2017/03/15/1356372/golan-liberation-brigade-in-photos/amp'
	},
	'news-am-2017-10-17': {
		kind: 'press',
		short: { en: 'News.am, quoting Rudaw', ar: 'موقع «نيوز آم» نقلًا عن رووداو' },
		publisher: 'news.am',
		title: {
			en: 'Report on the entry of Iraqi forces into Kirkuk',
			ar: 'تقرير عن دخول القوات العراقية إلى كركوك'
		},
		date: '2017-10-17',
		url: 'https://news.am/eng/news/415747.html'
	},
	'wikipedia-referendum-2017': {
		kind: 'research',
		short: { en: 'Wikipedia', ar: 'ويكيبيديا' },
		publisher: 'Wikipedia',
		title: {
			en: '2017 Kurdistan Region independence referendum',
			ar: 'استفتاء استقلال إقليم كردستان ٢٠١٧'
		},
		date: 'XXXX',
		url: 'https://en.wikipedia.org/wiki/2017_Kurdistan_Region_independence_referendum'
	},
	'rt-2017-12-09': {
		kind: 'press',
		short: { en: 'RT', ar: 'قناة «آر تي»' },
		publisher: 'RT',
		title: {
			en: 'Iraq claims full victory over ISIS, ‘end of war’',
			ar: 'العراق يعلن النصر الكامل على داعش و«نهاية الحرب»'
		},
		date: '2017-12-09',
		url: 'https://www.rt.com/newsline/412572-iraq-announces-isis-defeat/amp/'
	},
	'jejak-tapak-2017-12-10': {
		kind: 'press',
		short: { en: 'Jejak Tapak', ar: 'موقع «جيجاك تاباك»' },
		publisher: 'jejaktapak.com',
		title: {
			en: 'Irak Deklarasikan Kemenangan Penuh Atas ISIS',
			ar: 'العراق يعلن النصر الكامل على داعش (بالإندونيسية)'
		},
		date: '2017-12-10',
		url: 'https://jejaktapak.com/2017/12/10/irak-deklarasikan-kemenangan-penuh-atas-isis'
	},
	'al-kawthar-2018-10-25': {
		kind: 'press',
		short: { en: 'Al-Kawthar TV', ar: 'قناة الكوثر' },
		publisher: 'Al-Kawthar TV',
		title: {
			en: 'Report on the handover between al-Abadi and Abdul Mahdi',
			ar: 'تقرير عن التسليم والتسلّم بين العبادي وعبد المهدي'
		},
		date: '2018-10-25',
		url: 'https://alkawthartv.ir/news/169259'
	},
	'xinhua-2018-10-25': {
		kind: 'press',
		short: { en: 'Xinhua', ar: 'وكالة شينخوا' },
		publisher: 'Xinhua, via The Financial Express (Bangladesh)',
		title: {
			en: "Adel Abdul Mahdi takes oath as Iraq's PM",
			ar: 'عادل عبد المهدي يؤدي اليمين رئيسًا لوزراء العراق'
		},
		date: '2018-10',
		url: 'https://thefinancialexpress.com.bd/world/adel-abdul-mahdi-takes-oath-as-iraqs-pm-1540447983'
	},
	'reuters-2018-09-16': {
		kind: 'press',
		short: { en: 'Reuters', ar: 'وكالة رويترز' },
		publisher: 'Reuters, in The News (Pakistan)',
		title: {
			en: 'Iraq parliament elects Sunni lawmaker as speaker',
			ar: 'مجلس النواب العراقي ينتخب نائبًا سنيًا رئيسًا له'
		},
		date: '2018-09-16',
		url: 'https://thenews.com.pk/print/369164-iraq-parliament-elects-sunni-lawmaker-as-speaker'
	},
	'al-forat-2018-10-15': {
		kind: 'press',
		short: { en: 'Al-Forat News', ar: 'وكالة «الفرات نيوز»' },
		publisher: 'Al-Forat News, translated copy at search4dinar.wordpress.com',
		title: {
			en: 'Document: the court lifts the dismissal of al-Fayyadh and returns him to his posts',
			ar: 'بالوثيقة.. القضاء يلغي إعفاء الفياض ويعيده إلى مناصبه'
		},
		date: '2018-10-15',
		url: 'https://search4dinar.wordpress.com/2018/10/15/in-the-document-the-rule-of-eliminating-the-isolation-of-fayyad-and-return-it-to-his-posts/'
	},
	'fortune-2019-02-03': {
		kind: 'press',
		short: { en: 'Fortune', ar: 'مجلة «فورتشن»' },
		publisher: 'Fortune',
		title: {
			en: 'Trump Says He’s Inclined to Keep a Base and Troops in Iraq to ‘Watch’ Iran',
			ar: 'ترامب يميل إلى إبقاء قاعدة وقوات في العراق «لمراقبة» إيران'
		},
		date: '2019-02-03',
		url: 'https://fortune.com/2019/02/03/trump-iraq-iran-troops-intelligence/'
	},
	'the-week-2019-02-03': {
		kind: 'press',
		short: { en: 'The Week', ar: 'مجلة «ذا ويك»' },
		author: 'Bonnie Kristian',
		publisher: 'The Week',
		title: {
			en: 'Trump says he’ll keep U.S. troops in Iraq to ‘watch Iran’',
			ar: 'ترامب: سأبقي القوات في العراق «لمراقبة إيران»'
		},
		date: '2019-02',
		url: 'https://theweek.com/speedreads/821508/trump-says-hell-keep-troops-iraq-watch-iran'
	},
	'univers-news-2019-02': {
		kind: 'press',
		short: { en: 'Univers News', ar: 'موقع «أونيفار نيوز» التونسي' },
		publisher: 'Univers News (Tunisia)',
		title: {
			en: 'Report on Trump’s wish to keep troops in Iraq and Salih’s answer',
			ar: 'تقرير عن رغبة ترامب في إبقاء قوات في العراق ورد صالح'
		},
		date: '2019-02',
		url: 'https://ar.universnews.tn/%d8%aa%d8%b1%d8%a7%d9%85%d8%a8-%d9%8a%d8%b9%d8%aa%d8%b2%d9%85-%d8%a7%d8%a8%d9%82%d8%a7%d8%a1-%d9%82%d9%88%d8%a7%d8%aa-%d8%a3%d9%85%d8%b1%d9%8a%d9%83%d9%8a%d8%a9-%d9%81%d9%8a-%d8%a7%d9%84%d8%b9%d8%b1'
	},
	'ap-2019-03-23': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		publisher: 'Associated Press, via The Epoch Times',
		title: {
			en: 'US-backed Syrian Force Declares Victory Over ISIS',
			ar: 'قوة سورية مدعومة من أميركا تعلن النصر على داعش'
		},
		date: '2019-03-23',
		url: 'https://www.theepochtimes.com/us-backed-syrian-force-declares-victory-over-isis_2850168.html'
	},
	'itct-2019-03-23': {
		kind: 'research',
		short: { en: 'the ITCT centre', ar: 'مركز «آي تي سي تي»' },
		publisher: 'ITCT (itct.org.uk)',
		title: {
			en: 'SDF officially announces final victory against ISIS',
			ar: 'قوات سوريا الديمقراطية تعلن النصر النهائي على داعش'
		},
		date: '2019-03-23',
		url: 'https://www.itct.org.uk/archives/itct_news/sdf-officially-announces-final-victory-against-isis'
	},
	'washington-examiner-2019-04-08': {
		kind: 'press',
		short: { en: 'the Washington Examiner', ar: 'صحيفة «واشنطن إكزامينر»' },
		publisher: 'Washington Examiner',
		title: {
			en: "Trump and Pompeo designate Iran's Islamic Revolutionary Guard Corps a foreign terrorist organization",
			ar: 'ترامب وبومبيو يدرجان الحرس الثوري الإيراني منظمةً إرهابية أجنبية'
		},
		date: '2019-04',
		url: 'https://www.washingtonexaminer.com/policy/defense-national-security/trump-and-pompeo-designate-irans-islamic-revolutionary-guard-corps-a-foreign-terrorist-organization'
	},
	'share-america-irgc': {
		kind: 'official',
		short: { en: 'the US State Department', ar: 'وزارة الخارجية الأميركية' },
		publisher: 'ShareAmerica, US Department of State',
		title: {
			en: "U.S.: Iran's Guard Corps is terrorist organization",
			ar: 'الولايات المتحدة: الحرس الثوري الإيراني منظمة إرهابية'
		},
		date: 'XXXX',
		url: 'https://share.america.gov/u-s-irans-guard-corps-is-terrorist-organization/'
	},
	'talos-2019-08': {
		kind: 'research',
		short: { en: 'the Talos security company', ar: 'شركة «تالوس» الأمنية' },
		publisher: 'Talos Iraq',
		title: {
			en: 'Explosions at PMF weapons depot near Balad Air Base',
			ar: 'انفجارات في مخزن أسلحة للحشد قرب قاعدة بلد الجوية'
		},
		date: '2019-08',
		url: 'https://www.blog.talos-iraq.com/explosions-at-pmf-weapons-depot-near-balad-air-base/'
	},
	'ap-2019-08-20': {
		kind: 'press',
		short: { en: 'the Associated Press', ar: 'وكالة أسوشيتد برس' },
		publisher: 'Associated Press, in The Straits Times',
		title: {
			en: 'New explosion rocks arms depot north of Iraqi capital',
			ar: 'انفجار جديد يهز مخزن أسلحة شمال العاصمة العراقية'
		},
		date: '2019-08-20',
		url: 'https://www.straitstimes.com/world/middle-east/new-explosion-rocks-arms-depot-north-of-iraqi-capital'
	},
	'rzeczpospolita-2019-08': {
		kind: 'press',
		short: { en: 'Rzeczpospolita', ar: 'صحيفة «جيتشبوسبوليتا» البولندية' },
		publisher: 'Rzeczpospolita',
		title: {
			en: 'Izrael zaatakował cele w Iraku',
			ar: 'إسرائيل هاجمت أهدافًا في العراق (بالبولندية)'
		},
		date: '2019-08',
		url: 'https://rp.pl/Konflikty-zbrojne/190829692-Izrael-zaatakowal-cele-w-Iraku.html'
	},
	'belga-2019-08-20': {
		kind: 'press',
		short: { en: 'the Belga agency', ar: 'وكالة «بلغا»' },
		publisher: 'Belga, via Metro (Belgium)',
		title: {
			en: 'Verschillende doden en gewonden bij explosie in wapendepot in Irak',
			ar: 'قتلى وجرحى في انفجار مخزن أسلحة في العراق (بالهولندية)'
		},
		date: '2019-08-20',
		url: 'https://nl.metrotime.be/2019/08/20/news/verschillende-doden-en-gewonden-bij-explosie-in-wapendepot-in-irak/'
	},
	'agenzia-nova-2019-07-30': {
		kind: 'press',
		short: { en: 'Agenzia Nova', ar: 'وكالة «نوفا»' },
		publisher: 'Agenzia Nova',
		title: {
			en: 'I fatti del giorno - Medio Oriente',
			ar: 'أحداث اليوم: الشرق الأوسط (بالإيطالية)'
		},
		date: '2019-07-30',
		url: 'https://www.agenzianova.com/a/5d405953e58a13.78857492/2554736/2019-07-30/i-fatti-del-giorno-medio-oriente'
	},
	'kuwait-times-2019-10': {
		kind: 'press',
		short: { en: 'the Kuwait Times', ar: 'صحيفة «كويت تايمز»' },
		publisher: 'Kuwait Times',
		title: {
			en: 'Trump confirms death of IS chief Baghdadi in US raid',
			ar: 'ترامب يؤكد مقتل زعيم التنظيم البغدادي في غارة أميركية'
		},
		date: '2019-10',
		url: 'https://news.kuwaittimes.net/website/trump-confirms-death-of-is-chief-baghdadi-in-us-raid/'
	},
	'vajiram-2019-10-29': {
		kind: 'research',
		short: { en: 'the Vajiram site', ar: 'موقع «فاجيرام»' },
		publisher: 'vajiramias.com',
		title: { en: 'Operation Kayla Mueller / Barisha raid', ar: 'عملية «كايلا مولر» / غارة باريشا' },
		date: '2019-10-29',
		url: 'https://vajiramias.com/current-affairs/operation-kayla-mueller-barisha-raid/5db7b3b01d5def24d8d6fe27/'
	},
	'defense-post-2020-03-17': {
		kind: 'press',
		short: { en: 'The Defense Post', ar: 'موقع «ديفنس بوست»' },
		publisher: 'The Defense Post, with AFP',
		title: {
			en: 'Rockets hit Iraq’s Besmaya base housing Coalition and NATO troops',
			ar: 'صواريخ تصيب قاعدة بسماية التي تضم قوات التحالف والناتو'
		},
		date: '2020-03-17',
		url: 'https://www.thedefensepost.com/2020/03/17/iraq-rockets-besmaya-base-us-coalition-nato/'
	},
	'new-arab-2020-03-17': {
		kind: 'press',
		short: { en: 'The New Arab', ar: 'موقع «العربي الجديد» بالإنكليزية' },
		publisher: 'The New Arab',
		title: {
			en: 'Rockets strike Iraq base in third attack on foreign troops in a week',
			ar: 'صواريخ على قاعدة عراقية في ثالث هجوم على قوات أجنبية خلال أسبوع'
		},
		date: '2020-03-17',
		url: 'https://newarab.com/News/2020/3/17/Rockets-strike-Iraq-base-hosting-foreign-troops'
	},
	'mecra-2019-12': {
		kind: 'research',
		short: {
			en: 'the Middle East Center for Reporting and Analysis',
			ar: 'مركز الشرق الأوسط للتقارير والتحليل'
		},
		publisher: 'MECRA, mideastcenter.org',
		title: {
			en: 'What is known about rocket attack that killed a US contractor and wounded several US forces in Iraq',
			ar: 'ما المعروف عن الهجوم الصاروخي الذي قتل متعاقدًا أميركيًا'
		},
		date: '2019-12-29',
		url: 'https://www.mideastcenter.org/post/what-is-known-about-rocket-attack-that-killed-a-us-contractor-and-wounded-several-us-forces-in-iraq'
	},
	'usip-2019-12-06': {
		kind: 'research',
		short: { en: 'the United States Institute of Peace', ar: 'معهد الولايات المتحدة للسلام' },
		publisher: 'United States Institute of Peace, The Iran Primer',
		title: {
			en: 'U.S. Sanctions Iran-backed Iraqi Militia Leaders',
			ar: 'الولايات المتحدة تعاقب قادة فصائل عراقية مدعومة من إيران'
		},
		date: '2019-12-06',
		url: 'https://iranprimer.usip.org/index.php/blog/2019/dec/06/us-sanctions-iran-backed-iraqi-militia-leaders'
	},
	'cbs-2019-12-06': {
		kind: 'press',
		short: { en: 'CBS News', ar: 'شبكة «سي بي إس»' },
		publisher: 'CBS News',
		title: {
			en: 'Trump administration sanctions Iran-backed militia leaders',
			ar: 'إدارة ترامب تعاقب قادة فصائل مدعومة من إيران'
		},
		date: '2019-12-06',
		url: 'https://cbsnews.com/news/trump-administration-sanctions-iran-backed-militia-leaders-2019-12-06'
	},
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
	},
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
			ar: 'أحدث دراسة عن “الحشد الشعبي” لـ “الهاشمي”'
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
			ar: 'الدراسة الأخيرة للهاشمي: “الخلاف الداخلي في هيئة الحشد الشعبي”'
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
			ar: 'دراسة لم تر النور لـ”الهاشمي”.. خلاف عميق داخل أجنحة الحشد'
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
			ar: 'مئوية (الوقائع العراقية)... الجريدة الرسمية للحكومة العراقية (١٩٢٢ ــ ٢٠٢٢)'
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
		short: { en: 'Sputnik, quoting the New York Times', ar: 'سبوتنيك نقلًا عن «نيويورك تايمز»' },
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
			ar: '«تايمز أوف إسرائيل» نقلًا عن «مينا ووتش»'
		},
		author: 'Michael Bachner',
		publisher: 'The Times of Israel, translated at mena-watch.com',
		title: {
			en: 'Weitet Israel Angriffe auf iranische Ziele in der Region aus?',
			ar: 'هل توسّع إسرائيل هجماتها على أهداف إيرانية في المنطقة؟ (بالألمانية)'
		},
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
