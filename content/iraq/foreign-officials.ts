import type { NotesOf, VocabularyOf } from '$lib/content';
import type { ids } from './ids';

/** Officials of the United States, NATO and the coalition, as far as they acted in Iraq. */
export const foreignOfficials = {
	'donald-trump': {
		name: { en: 'Donald Trump', ar: 'دونالد ترامب', latin: ['Trump'], arabic: ['ترامب'] },
		topics: ['people', 'coalition'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'US president who wanted to keep troops in Iraq to watch Iran',
						ar: 'الرئيس الأميركي الذي أراد إبقاء القوات في العراق لمراقبة إيران'
					},
					sources: ['saudi-gazette-2019-02', 'washington-times-2019-02-13'],
					asOf: '2019-02',
					exclusive: true,
					note: {
						en: 'He said so to CBS on 3 February 2019; President Salih objected.',
						ar: 'قال ذلك لشبكة «سي بي إس» في ٣ شباط ٢٠١٩، واعترض عليه الرئيس برهم صالح.'
					}
				}
			]
		}
	},
	'mark-esper': {
		name: { en: 'Mark Esper', ar: 'مارك إسبر', latin: ['Esper'], arabic: ['إسبر'] },
		topics: ['people', 'coalition'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'US secretary of defense at the time of the raid on al-Baghdadi',
						ar: 'وزير الدفاع الأميركي وقت العملية التي استهدفت البغدادي'
					},
					sources: ['cnn-2019-10-27'],
					asOf: '2019-10',
					exclusive: true,
					note: {
						en: 'In 2019 and 2020; Shanahan, early in 2019, was only acting secretary.',
						ar: 'تولّى الوزارة في ٢٠١٩ و٢٠٢٠، أما شاناهان في مطلع ٢٠١٩ فكان وزيرًا بالوكالة.'
					}
				}
			]
		}
	},
	'mike-pompeo': {
		name: { en: 'Mike Pompeo', ar: 'مايك بومبيو', latin: ['Pompeo'], arabic: ['بومبيو'] },
		topics: ['people', 'coalition'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: "US secretary of state who signed the listing of Asa'ib Ahl al-Haq",
						ar: 'وزير الخارجية الأميركي الذي وقّع قرار إدراج عصائب أهل الحق'
					},
					sources: ['federal-register-2020-01-10', 'sputnik-2020-01-03'],
					asOf: '2020-01',
					exclusive: true,
					note: {
						en: 'Signed on 2 January 2020, made public the next day, in force on the 10th.',
						ar: 'وقّعه في ٢ كانون الثاني ٢٠٢٠، وأُعلن في اليوم التالي، وسرى في العاشر.'
					}
				}
			]
		}
	},
	'kenneth-mckenzie': {
		name: {
			en: 'Kenneth McKenzie',
			ar: 'كينيث ماكنزي',
			latin: ['McKenzie', 'Frank McKenzie'],
			arabic: ['ماكنزي']
		},
		topics: ['people', 'coalition', 'escalation'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'commander of US Central Command', ar: 'قائد القيادة المركزية الأميركية' },
					sources: ['voa-2020-03-13', 'stars-and-stripes-2020-03'],
					asOf: '2020-03',
					exclusive: true,
					note: {
						en: 'He defended the strikes of 13 March 2020 as aimed at five weapons depots.',
						ar: 'دافع عن ضربات ١٣ آذار ٢٠٢٠ وقال إنها استهدفت خمسة مخازن سلاح.'
					}
				}
			]
		}
	},
	'myles-caggins': {
		name: { en: 'Myles Caggins', ar: 'مايلز كاغينز', latin: ['Caggins'] },
		topics: ['people', 'coalition'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'spokesman of the US-led coalition', ar: 'المتحدث باسم التحالف الدولي' },
					sources: ['american-military-news-2020-03'],
					asOf: '2020-03',
					exclusive: true
				}
			]
		}
	},
	'joey-hood': {
		name: { en: 'Joey Hood', ar: 'جوي هود', latin: ['Hood'] },
		topics: ['people', 'coalition'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'US diplomat who said that buying the S-400 would likely bring sanctions',
						ar: 'دبلوماسي أميركي قال إن شراء منظومة «إس-٤٠٠» سيؤدي على الأرجح إلى عقوبات'
					},
					sources: ['sputnik-2020-01-15'],
					asOf: '2020-01',
					exclusive: true,
					note: {
						en: 'Heather Nauert had given the same warning in 2018. Both had CAATSA in mind.',
						ar: 'وكانت هيذر ناورت قد حذّرت من ذلك عام ٢٠١٨، وكلاهما يستند إلى قانون «كاتسا».'
					}
				}
			]
		}
	},
	'heather-nauert': {
		name: { en: 'Heather Nauert', ar: 'هيذر ناورت', latin: ['Nauert'] },
		topics: ['people', 'coalition'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'State Department spokeswoman who warned Iraq against buying Russian arms',
						ar: 'المتحدثة باسم الخارجية الأميركية التي حذّرت العراق من شراء السلاح الروسي'
					},
					sources: ['checkpoint-asia-2018-02-25', 'kurdistan24-2018-02'],
					asOf: '2018-02',
					exclusive: true
				}
			]
		}
	},
	'jens-stoltenberg': {
		name: {
			en: 'Jens Stoltenberg',
			ar: 'ينس ستولتنبرغ',
			latin: ['Stoltenberg'],
			arabic: ['ستولتنبرغ']
		},
		topics: ['people', 'coalition'],
		roles: {
			complete: false,
			entries: [
				{
					value: { en: 'secretary general of NATO', ar: 'الأمين العام لحلف الناتو' },
					sources: ['europe-diplomatic-2020-01-10'],
					asOf: '2020-01',
					exclusive: true
				}
			]
		}
	},
	'jennie-carignan': {
		name: { en: 'Jennie Carignan', ar: 'جيني كارينيان', latin: ['Carignan'] },
		topics: ['people', 'coalition'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'Canadian general at the head of the NATO training mission',
						ar: 'ضابطة كندية قادت بعثة حلف الناتو للتدريب'
					},
					sources: ['canadian-inquirer-2020-11'],
					from: '2019-11',
					to: '2020-11',
					exclusive: true
				}
			]
		}
	},
	'paul-lacamera': {
		name: { en: 'Paul LaCamera', ar: 'بول لاكاميرا', latin: ['LaCamera'] },
		topics: ['people', 'coalition'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'US general in command of the coalition when Shanahan came to Baghdad',
						ar: 'الجنرال الأميركي الذي قاد التحالف حين زار شاناهان بغداد'
					},
					sources: [
						'saudi-gazette-2019-02',
						'eurasia-review-2018-09-14',
						'jerusalem-post-2020-09-10'
					],
					from: '2018-09',
					to: '2019',
					exclusive: true
				}
			]
		}
	},
	'pat-white': {
		name: { en: 'Pat White', ar: 'بات وايت' },
		topics: ['people', 'coalition'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'US general in command of the coalition as it handed bases over',
						ar: 'الجنرال الأميركي الذي قاد التحالف حين سلّم القواعد'
					},
					sources: ['jerusalem-post-2020-09-10'],
					from: '2019',
					to: '2020-09',
					exclusive: true
				}
			]
		}
	},
	'ryan-crocker': {
		name: { en: 'Ryan Crocker', ar: 'رايان كروكر', latin: ['Crocker'] },
		topics: ['people', 'law', 'coalition'],
		roles: {
			complete: false,
			entries: [
				{
					value: {
						en: 'US ambassador who signed the status of forces and framework agreements',
						ar: 'السفير الأميركي الذي وقّع الاتفاقية الأمنية واتفاقية الإطار الاستراتيجي'
					},
					sources: ['wikipedia-sofa', 'crs-sofa'],
					asOf: '2008-11-17',
					exclusive: true
				}
			]
		}
	}
} satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'person'>>;
