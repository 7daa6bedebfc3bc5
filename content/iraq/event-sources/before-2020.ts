import type { Source, VocabularyOf } from '$lib/content';
import type { ids } from '../ids';

/** Sources of what happened up to the end of 2019, with two on the rockets of March 2020. */
export const before2020 = {
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
		short: { en: 'CBS News', ar: 'قناة «سي بي إس»' },
		publisher: 'CBS News',
		title: {
			en: 'Trump administration sanctions Iran-backed militia leaders',
			ar: 'إدارة ترامب تعاقب قادة فصائل مدعومة من إيران'
		},
		date: '2019-12-06',
		url: 'https://cbsnews.com/news/trump-administration-sanctions-iran-backed-militia-leaders-2019-12-06'
	}
} satisfies Partial<Record<VocabularyOf<typeof ids>['source'], Source>>;
