import { defineConfusables } from '$lib/content';
import { ids } from './ids';

/** What readers of the article take for one another, with what tells it apart. */
export const confusables = defineConfusables(ids, [
	{
		notes: ['kataib-hezbollah', 'harakat-hezbollah-al-nujaba', 'lebanese-hezbollah'],
		cue: {
			en: "Kata'ib Hezbollah holds brigades 45 to 47, al-Nujaba brigade 12; the third is in Lebanon.",
			ar: 'لكتائب حزب الله الألوية ٤٥ و٤٦ و٤٧، وللنجباء اللواء ١٢، أما الثالث ففي لبنان.'
		}
	},
	{
		notes: ['law-40-2016', 'order-91-2016', 'cpa-order-91-2004'],
		cue: {
			en: 'Law 40 is parliament’s, Order 91 of 2016 al-Abadi’s, Order 91 of 2004 that of the CPA.',
			ar: 'القانون ٤٠ من البرلمان، والأمر ٩١ لسنة ٢٠١٦ من العبادي، والأمر ٩١ لسنة ٢٠٠٤ من سلطة الائتلاف.'
		}
	},
	{
		notes: ['order-91-2016', 'order-237-2019'],
		cue: {
			en: 'Al-Abadi’s order gave the PMF a legal form; that of Abdul Mahdi, in 2019, tied them in further.',
			ar: 'أمر العبادي أعطى الحشد صفة قانونية، وأمر عبد المهدي عام ٢٠١٩ شدّد دمجه في القوات.'
		}
	},
	{
		notes: ['order-237-2019', 'order-328-2019', 'structure-order-2019'],
		cue: {
			en: 'All are of 2019: July brought integration, 15 September the joint command, 17 September the structure.',
			ar: 'كلها من ٢٠١٩: في تموز الدمج، وفي ١٥ أيلول القيادة المشتركة، وفي ١٧ أيلول الهيكلية.'
		}
	},
	{
		notes: ['order-237-2019', 'decree-286-2018'],
		cue: {
			en: 'Decree 286 is about one man, the chairman; Order 237 is about the factions.',
			ar: 'الأمر ٢٨٦ يخص رجلًا واحدًا هو رئيس الهيئة، والأمر ٢٣٧ يخص الفصائل.'
		}
	},
	{
		notes: ['taji-attack-11-march-2020', 'taji-attack-14-march-2020', 'makhmour-fighting-2020'],
		cue: {
			en: 'The first attack on Taji killed three, the second wounded; at Makhmour it was ISIS, without rockets.',
			ar: 'قتل هجوم التاجي الأول ثلاثة، وأوقع الثاني جرحى، أما في مخمور فكان القتال مع داعش.'
		}
	},
	{
		notes: ['us-strikes-december-2019', 'us-strikes-march-2020'],
		cue: {
			en: 'Five sites both times: in December the answer to K-1, in March the answer to Taji.',
			ar: 'خمسة مواقع في المرتين: في كانون الأول ردًا على هجوم كي وان، وفي آذار ردًا على هجوم التاجي.'
		}
	},
	{
		notes: ['k1-base', 'qayyarah-west'],
		cue: {
			en: 'K-1, in Kirkuk, is where rockets fell in December 2019; Qayyarah West is near Mosul.',
			ar: 'كي وان في كركوك وقد سقطت عليها صواريخ كانون الأول ٢٠١٩، والقيارة الغربية قرب الموصل.'
		}
	},
	{
		notes: ['k1-handover-2020', 'qayyarah-west-handover-2020'],
		cue: {
			en: 'Qayyarah West was handed over first, K-1 three days later.',
			ar: 'سُلّمت القيارة الغربية أولًا، ثم كي وان بعد ثلاثة أيام.'
		}
	},
	{
		notes: ['ain-al-asad', 'al-taqaddum'],
		cue: {
			en: 'Both are in Anbar: Iran’s missiles hit Ain al-Asad, and al-Taqaddum was handed over in April 2020.',
			ar: 'كلتاهما في الأنبار: أصابت صواريخ إيران عين الأسد، وسُلّمت التقدّم في نيسان ٢٠٢٠.'
		}
	},
	{
		notes: ['imam-ali-combat-division', 'kataib-al-imam-ali'],
		cue: {
			en: 'The division, number 2, is that of the shrine in Najaf; the Kata’ib, number 40, are al-Zaydi’s.',
			ar: 'الفرقة رقمها ٢ وتتبع العتبة في النجف، أما الكتائب فرقمها ٤٠ ويقودها شبل الزيدي.'
		}
	},
	{
		notes: [
			'ali-al-akbar-brigade',
			'abbas-combat-division',
			'imam-ali-combat-division',
			'ansar-al-marjaiyya'
		],
		cue: {
			en: 'Brigade 2 is of Najaf, 11 of the Husayn shrine, 26 of the Abbas shrine, 44 from Muthanna.',
			ar: 'اللواء ٢ من النجف، و١١ للعتبة الحسينية، و٢٦ للعتبة العباسية، و٤٤ من المثنى.'
		}
	},
	{
		notes: ['abbas-combat-division', 'abu-al-fadl-al-abbas-forces'],
		cue: {
			en: 'The division is the shrine’s, under Maytham al-Zaidi; the forces were Aws al-Khafaji’s own.',
			ar: 'الفرقة للعتبة وقائدها ميثم الزيدي، أما القوات فلأوس الخفاجي.'
		}
	},
	{
		notes: ['maytham-al-zaidi', 'shibl-al-zaydi'],
		cue: {
			en: 'Maytham al-Zaidi leads the shrine’s division, Shibl al-Zaydi Kata’ib al-Imam Ali.',
			ar: 'ميثم الزيدي يقود فرقة العتبة، وشبل الزيدي يقود كتائب الإمام علي.'
		}
	},
	{
		notes: ['ali-al-yasiri', 'hamid-al-yasiri'],
		cue: {
			en: 'Ali leads Saraya al-Khorasani, Hamid the brigade Ansar al-Marja’iyya.',
			ar: 'علي يقود سرايا الخراساني، وحميد يقود لواء أنصار المرجعية.'
		}
	},
	{
		notes: ['falih-al-fayyadh', 'abu-mahdi-al-muhandis', 'abu-fadak-al-muhammadawi'],
		cue: {
			en: 'Al-Fayyadh was the chairman, al-Muhandis his deputy, and Abu Fadak was to follow the deputy.',
			ar: 'الفياض رئيس الهيئة، والمهندس نائبه، وأبو فدك من اختير خلفًا للنائب.'
		}
	},
	{
		notes: ['ahmad-al-hamidawi', 'abu-fadak-al-muhammadawi'],
		cue: {
			en: 'Al-Hamidawi heads Kata’ib Hezbollah; Abu Fadak went on to a post in the PMF.',
			ar: 'الحميداوي أمين عام كتائب حزب الله، أما أبو فدك فانتقل إلى منصب في الحشد.'
		}
	},
	{
		notes: ['akram-al-kaabi', 'qais-al-khazali', 'abu-alaa-al-walai'],
		cue: {
			en: 'Al-Kaabi leads al-Nujaba, al-Khazali Asa’ib Ahl al-Haq, al-Walai Sayyid al-Shuhada.',
			ar: 'الكعبي للنجباء، والخزعلي لعصائب أهل الحق، والولائي لكتائب سيد الشهداء.'
		}
	},
	{
		notes: ['sistani-fatwa-2014', 'cabinet-decision-301-2014'],
		cue: {
			en: 'The fatwa is religious, the decision the state’s, and the decision is a few days older.',
			ar: 'الفتوى حكم ديني والقرار من الدولة، والقرار أسبق بأيام.'
		}
	},
	{
		notes: ['withdrawal-agreement-2008', 'strategic-framework-2008'],
		cue: {
			en: 'The SOFA was a timetable that ended in 2011; the SFA is about long-term cooperation.',
			ar: '«صوفا» جدول زمني انتهى عام ٢٠١١، واتفاقية الإطار تعاون طويل الأمد.'
		}
	},
	{
		notes: ['constitution-2005-article-9', 'parties-law-36-2015'],
		cue: {
			en: 'The constitution speaks of “military militias”, the law of parties with an armed wing.',
			ar: 'الدستور يتحدث عن «ميليشيات عسكرية»، والقانون عن أحزاب لها جناح مسلح.'
		}
	},
	{
		notes: ['popular-mobilization-forces', 'popular-mobilization-commission'],
		cue: {
			en: 'The forces fight; the commission runs them and is the legal person of Law 40.',
			ar: 'الحشد هو القوات، والهيئة هي التي تديره وهي الشخص المعنوي في القانون ٤٠.'
		}
	},
	{
		notes: ['parliament-resolution-2020', 'law-40-2016'],
		cue: {
			en: 'Both are parliament’s: a resolution asks the government, a law binds everybody.',
			ar: 'كلاهما من البرلمان: القرار يطالب الحكومة، والقانون يلزم الجميع.'
		}
	},
	{
		notes: ['global-coalition', 'nato-mission-iraq'],
		cue: {
			en: 'The coalition, of 2014, also gave combat support; the mission, of 2018, only trains.',
			ar: 'التحالف يعود إلى ٢٠١٤ وقدّم دعمًا قتاليًا أيضًا، والبعثة تعود إلى ٢٠١٨ وعملها التدريب.'
		}
	},
	{
		notes: ['saraya-al-salam', 'saraya-al-jihad', 'saraya-al-khorasani', 'saraya-ansar-al-aqeeda'],
		cue: {
			en: 'Al-Salam are al-Sadr’s; al-Jihad and al-Khorasani are the armed wings of two parties.',
			ar: 'السلام للصدر، أما الجهاد والخراساني فكلٌّ منهما جناح مسلح لحزب.'
		}
	}
]);
