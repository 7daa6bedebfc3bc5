import type { NotesOf, VocabularyOf } from '$lib/content';
import type { ids } from '../ids';

/** Later facts: what happened after the article was written, oldest first. */
export const afterTheArticle = {
	'kirkuk-bombing-2020': {
		name: {
			en: 'Suicide attack on an intelligence office',
			inSentence: 'the suicide attack on an intelligence office',
			ar: 'الهجوم الانتحاري على مقر للاستخبارات'
		},
		topics: ['escalation'],
		laterFact: true,
		date: {
			value: '2020-04-28',
			sources: ['talos-2020-04-28', 'the-national-2020-04-28'],
			note: {
				en: 'Four days before the attack at Makishifa.',
				ar: 'قبل أربعة أيام من هجوم مكيشيفة.'
			}
		},
		place: { value: 'kirkuk', sources: ['talos-2020-04-28', 'the-national-2020-04-28'] },
		blamed: {
			value: 'isis',
			accordingTo: { en: 'Iraqi officials', ar: 'مسؤولين عراقيين' },
			sources: ['the-national-2020-04-28']
		},
		outcome: {
			value: {
				en: 'A man threw a grenade and blew himself up at the gate; at least three of the guards were wounded.',
				ar: 'ألقى رجل قنبلة يدوية وفجّر نفسه عند البوابة، وأصيب ثلاثة من الحراس على الأقل.'
			},
			sources: ['the-national-2020-04-28', 'talos-2020-04-28'],
			exclusive: true
		}
	},

	'makishifa-attack-2020': {
		name: {
			en: 'Attack on tribal fighters in Salah al-Din',
			inSentence: 'the attack on tribal fighters in Salah al-Din',
			ar: 'الهجوم على مقاتلين عشائريين في صلاح الدين'
		},
		topics: ['escalation'],
		laterFact: true,
		date: {
			value: '2020-05-02',
			sources: ['washington-post-2020-05-07', 'ap-2020-05', 'talos-2020-05']
		},
		place: {
			value: 'makishifa',
			sources: ['washington-post-2020-05-07', 'ap-2020-05', 'talos-2020-05']
		},
		blamed: {
			value: 'isis',
			accordingTo: {
				en: 'the Washington Post and the Associated Press',
				ar: 'صحيفة «واشنطن بوست» ووكالة أسوشيتد برس'
			},
			sources: ['washington-post-2020-05-07', 'ap-2020-05', 'talos-2020-05']
		},
		outcome: {
			value: {
				en: 'Press reports put the dead at nine or ten.',
				ar: 'ذكرت التقارير الصحفية سقوط تسعة قتلى أو عشرة.'
			},
			sources: ['washington-post-2020-05-07', 'ap-2020-05'],
			exclusive: true
		}
	},

	'new-government-2020': {
		name: {
			en: 'Confirmation of the first government after the protests',
			inSentence: 'the confirmation of the first government after the protests',
			ar: 'منح الثقة لأول حكومة بعد الاحتجاجات'
		},
		topics: ['institutions', 'people'],
		laterFact: true,
		date: {
			value: '2020-05-06/2020-05-07',
			sources: ['reuters-2020-05-07', 'mepei-2020-05'],
			note: {
				en: 'The vote ran past midnight; most name the second day.',
				ar: 'امتد التصويت إلى ما بعد منتصف الليل، وتذكر معظم المصادر اليوم الثاني.'
			}
		},
		actor: {
			value: 'council-of-representatives',
			sources: ['reuters-2020-05-07', 'mepei-2020-05']
		},
		outcome: {
			value: {
				en: 'Mustafa al-Kadhimi, until then head of intelligence, became prime minister with 15 ministers.',
				ar: 'أصبح مصطفى الكاظمي، رئيس جهاز المخابرات حتى ذلك الحين، رئيسًا للوزراء مع ١٥ وزيرًا.'
			},
			sources: ['mepei-2020-05', 'reuters-2020-05-07-trend'],
			exclusive: true
		},
		followed: { value: 'abdul-mahdi-resignation-2019', sources: ['mepei-2020-05'] }
	},

	'strategic-dialogue-2020': {
		name: {
			en: 'First session of the US-Iraq strategic dialogue',
			inSentence: 'the first session of the US-Iraq strategic dialogue',
			ar: 'أولى جلسات الحوار الاستراتيجي العراقي الأميركي'
		},
		topics: ['coalition', 'institutions'],
		laterFact: true,
		date: {
			value: '2020-06-11',
			sources: ['voa-2020-06-12', 'republic-world-2020-06-12'],
			note: {
				en: 'By video, five months after parliament’s resolution on foreign forces.',
				ar: 'عُقدت عن بعد، بعد خمسة أشهر من قرار مجلس النواب بشأن القوات الأجنبية.'
			}
		},
		outcome: {
			value: {
				en: 'The joint statement said that the US would go on cutting its forces in the coming months, without a timetable.',
				ar: 'أعلن البيان المشترك مواصلة خفض القوات الأميركية في الأشهر المقبلة، من دون جدول زمني.'
			},
			sources: ['voa-2020-06-12', 'republic-world-2020-06-12'],
			note: {
				en: 'The dialogue rests on the Strategic Framework Agreement of 2008.',
				ar: 'ويستند الحوار إلى اتفاقية الإطار الاستراتيجي لسنة ٢٠٠٨.'
			},
			exclusive: true
		}
	},

	'dora-raid-2020': {
		name: {
			en: "Raid on a Kata'ib Hezbollah site",
			inSentence: "the raid on a Kata'ib Hezbollah site",
			ar: 'مداهمة أحد مواقع كتائب حزب الله'
		},
		topics: ['escalation', 'institutions'],
		laterFact: true,
		date: {
			value: '2020-06-25/2020-06-26',
			sources: ['shafaq-2020-06-26', 'joint-operations-command-2020-06-26']
		},
		place: { value: 'dora', sources: ['shafaq-2020-06-26', 'isw-2020-07'] },
		actor: {
			value: 'counter-terrorism-service',
			sources: ['shafaq-2020-06-26', 'isw-2020-07', 'epic-2020-07-02'],
			note: {
				en: 'The Joint Operations Command announced how many people were held.',
				ar: 'وأعلنت قيادة العمليات المشتركة عدد المحتجزين.'
			}
		},
		outcome: {
			value: {
				en: "Armed men entered the Green Zone; the Institute for the Study of War says Kata'ib Hezbollah pressed for a release.",
				ar: 'دخل مسلحون المنطقة الخضراء، ويقول معهد دراسة الحرب إن كتائب حزب الله ضغطت للإفراج عن المحتجزين.'
			},
			sources: ['isw-2020-07'],
			exclusive: true
		}
	},

	'hashimi-killing-2020': {
		name: {
			en: 'Killing of Hisham al-Hashimi',
			inSentence: 'the killing of Hisham al-Hashimi',
			ar: 'مقتل هشام الهاشمي'
		},
		topics: ['people'],
		laterFact: true,
		date: {
			value: '2020-07-06',
			sources: ['isw-2020-07', 'il-manifesto-2020-07', 'agenzia-nova-2021-07-16'],
			note: {
				en: 'About three months after the article that this subject follows.',
				ar: 'بعد نحو ثلاثة أشهر من كتابة المقال الذي ينطلق منه هذا الموضوع.'
			}
		},
		place: {
			value: 'zayouna',
			sources: ['isw-2020-07', 'il-manifesto-2020-07', 'agenzia-nova-2021-07-16']
		},
		outcome: {
			value: {
				en: 'No group claimed it, and the arrest of suspects was announced in July 2021.',
				ar: 'لم تعلن أي جهة مسؤوليتها عنه، وأُعلن في تموز ٢٠٢١ توقيف مشتبه بهم.'
			},
			sources: ['agenzia-nova-2021-07-16'],
			exclusive: true
		}
	},

	'besmaya-handover-2020': {
		name: {
			en: 'Handover of the Spanish base',
			inSentence: 'the handover of the Spanish base',
			ar: 'تسليم القاعدة الإسبانية'
		},
		topics: ['coalition'],
		laterFact: true,
		date: {
			value: '2020-07-25',
			sources: ['heart-of-asia-2020-07', 'islam-times-2020-07-25'],
			note: { en: 'A day after rockets had hit it.', ar: 'بعد يوم من سقوط صواريخ عليها.' }
		},
		place: { value: 'besmaya', sources: ['heart-of-asia-2020-07', 'islam-times-2020-07-25'] },
		outcome: {
			value: {
				en: 'The coalition counted it as the seventh base transferred that year.',
				ar: 'عدّها التحالف سابع قاعدة تُسلَّم في تلك السنة.'
			},
			sources: ['heart-of-asia-2020-07'],
			exclusive: true
		}
	}
} satisfies Partial<NotesOf<VocabularyOf<typeof ids>, 'event'>>;
