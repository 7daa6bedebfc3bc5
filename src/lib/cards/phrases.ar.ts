import type { Phrases, SentenceDate } from './phrase';

/**
 * The wording lets any name stand in it, masculine or feminine, singular or plural: every verb
 * agrees with a word of ours ("تاريخ", "قيادة", "الجهة") and never with a name, and no particle
 * is joined to a name, as "لـ" would swallow its article.
 */
export const phrasesAr: Phrases = {
	fields: {
		faction: {
			leader: {
				ask: ({ name, time }) => `مَن تولّى قيادة ${name}${time}`,
				tell: ({ name, time, value }) => `كانت قيادة ${name}${time} بيد ${value}`
			},
			founded: {
				ask: ({ name }) => `ما تاريخ تأسيس ${name}`,
				tell: ({ name, value }) => `تاريخ تأسيس ${name} هو ${value}`
			},
			founder: {
				ask: ({ name }) => `مَن أسّس ${name}`,
				tell: ({ name, value }) => `كان تأسيس ${name} على يد ${value}`
			},
			splitFrom: {
				ask: ({ name }) => `عن أي فصيل كان انشقاق ${name}`,
				tell: ({ name, value }) => `كان انشقاق ${name} عن ${value}`
			},
			successorOf: {
				ask: ({ name }) => `ما الفصيل السابق الذي جاء تأسيس ${name} خلفاً له`,
				tell: ({ name, value }) => `جاء تأسيس ${name} خلفاً لفصيل سابق هو ${value}`
			},
			sponsor: {
				ask: ({ name, time }) => `ما الجهة التي رعت ${name}${time}`,
				tell: ({ name, time, value }) => `الجهة التي رعت ${name}${time} هي ${value}`
			},
			armedWingOf: {
				ask: ({ name, time }) => `ما الجهة التي كان جناحها المسلح ${name}${time}`,
				tell: ({ name, time, value }) => `الجهة التي كان جناحها المسلح ${name}${time} هي ${value}`
			},
			brigades: {
				ask: ({ name, time, oneOfSeveral }) =>
					oneOfSeveral
						? `ما رقم أحد الألوية التي تضمّها تشكيلات ${name}${time}`
						: `ما رقم اللواء الذي تضمّه تشكيلات ${name}${time}`,
				tell: ({ name, time, value }) => `اللواء ${value} من تشكيلات ${name}${time}`
			},
			base: {
				ask: ({ name, time }) => `أين يقع مقر ${name}${time}`,
				tell: ({ name, time, value }) => `يقع مقر ${name}${time} في ${value}`
			}
		},
		legalOrder: {
			form: {
				ask: ({ name }) => `من حيث الشكل، ما طبيعة ${name}`,
				tell: ({ name, value }) => `من حيث الشكل، طبيعة ${name} هي: ${value}`
			},
			issuer: {
				ask: ({ name }) => `مَن أصدر ${name}`,
				tell: ({ name, value }) => `كان صدور ${name} عن ${value}`
			},
			dateIssued: {
				ask: ({ name }) => `ما تاريخ صدور ${name}`,
				tell: ({ name, value }) => `تاريخ صدور ${name} هو ${value}`
			},
			provision: {
				ask: ({ name, time }) => `ما مضمون ${name}${time}`,
				tell: ({ name, time, value }) => `${name} ${value}${time}`
			},
			basedOn: {
				ask: ({ name }) => `ما النص السابق الذي كان أساساً في إصدار ${name}`,
				tell: ({ name, value }) => `النص السابق الذي كان أساساً في إصدار ${name} هو ${value}`
			},
			replaces: {
				ask: ({ name }) => `ما النص السابق الذي انتهى العمل به بصدور ${name}`,
				tell: ({ name, value }) => `النص السابق الذي انتهى العمل به بصدور ${name} هو ${value}`
			}
		},
		event: {
			date: {
				ask: ({ name }) => `ما تاريخ ${name}`,
				tell: ({ name, value }) => `تاريخ ${name} هو ${value}`
			},
			place: {
				ask: ({ name }) => `أين وقع هذا الحدث: ${name}`,
				tell: ({ name, value }) => `مكان ${name} هو ${value}`
			},
			actor: {
				ask: ({ name }) => `مَن الطرف الفاعل في هذا الحدث: ${name}`,
				tell: ({ name, value }) => `الطرف الفاعل في ${name} هو ${value}`
			},
			blamed: {
				ask: ({ name }) => `على مَن تقع مسؤولية ${name}`,
				tell: ({ name, value }) => `تقع مسؤولية ${name} على ${value}`
			},
			claimedBy: {
				ask: ({ name }) => `مَن أعلن مسؤوليته عن ${name}`,
				tell: ({ name, value }) => `إعلان المسؤولية عن ${name} صدر عن ${value}`
			},
			outcome: {
				ask: ({ name }) => `ما نتيجة ${name}`,
				tell: ({ name, value }) => `نتيجة ${name} كما يأتي: ${value}`
			},
			followed: {
				ask: ({ name }) => `ما الحدث السابق الذي أفضى إلى ${name}`,
				tell: ({ name, value }) => `الحدث السابق الذي أفضى إلى ${name} هو ${value}`
			}
		},
		person: {
			roles: {
				ask: ({ name, time, oneOfSeveral }) =>
					`${oneOfSeveral ? 'ما أحد مناصب' : 'ما منصب'} ${name}${time}`,
				tell: ({ name, time, value }) => `من مناصب ${name}${time}: ${value}`
			},
			died: {
				ask: ({ name }) => `ما تاريخ وفاة ${name}`,
				tell: ({ name, value }) => `تاريخ وفاة ${name} هو ${value}`
			}
		},
		place: {
			within: {
				ask: ({ name, time }) => `ما المكان الأوسع الذي يضمّ ${name}${time}`,
				tell: ({ name, time, value }) => `المكان الأوسع الذي يضمّ ${name}${time} هو ${value}`
			}
		},
		institution: {
			head: {
				ask: ({ name, time }) => `مَن تولّى رئاسة ${name}${time}`,
				tell: ({ name, time, value }) => `كانت رئاسة ${name}${time} بيد ${value}`
			},
			founded: {
				ask: ({ name }) => `ما تاريخ تأسيس ${name}`,
				tell: ({ name, value }) => `تاريخ تأسيس ${name} هو ${value}`
			},
			purpose: {
				ask: ({ name, time }) => `ما دور ${name}${time}`,
				tell: ({ name, time, value }) => `دور ${name}${time} كما يأتي: ${value}`
			}
		},
		figure: {
			quantity: {
				ask: ({ question }) => question,
				tell: ({ name, value }) => `${name}: الرقم المذكور هو ${value}`
			}
		}
	},
	legalForms: {
		constitution: 'نص دستوري',
		law: 'قانون',
		executiveOrder: 'أمر تنفيذي',
		cabinetDecision: 'قرار من مجلس الوزراء',
		resolution: 'قرار من هيئة نيابية أو دولية',
		religiousRuling: 'فتوى دينية',
		occupationOrder: 'أمر من سلطة احتلال',
		agreement: 'اتفاقية',
		letter: 'كتاب رسمي'
	},
	legalFormInSentence: (label) => label,
	dateInSentence: ({ date, precision, approximate, ends }) =>
		precision === 'year' && !approximate && !ends ? `عام ${date}` : date,
	time: ({ from, to, asOf }) => {
		if (from && to) return ` من ${dated(from)} إلى ${dated(to)}`;
		if (from) return ` منذ ${dated(from)}`;
		if (to) return ` حتى ${dated(to)}`;
		return asOf ? ` في ${dated(asOf)}` : '';
	},
	about: (quantity) => `نحو ${quantity}`,
	accordingTo: (source, sentence) => `بحسب ${source}، ${sentence}`,
	besides: (values, question) => `إلى جانب ${values.join(' و')}، ${question}`,
	quoted: (text) => `«${text}»`,
	questionMark: '؟',
	notNamed: (option, key) => `الوارد في المصادر المعتمدة هنا هو ${key}، لا ${option}.`
};

function dated(date: SentenceDate): string {
	return phrasesAr.dateInSentence(date);
}
