import type { Phrase, Phrases, SentenceDate } from './phrase';

/** The act of a state, dated and with the state named. */
const designation: Phrase = {
	namesSource: true,
	ask: ({ name, by, time, oneOfSeveral }) =>
		`${oneOfSeveral ? 'ما أحد التصنيفات الصادرة' : 'ما التصنيف الصادر'} عن ${by} بحق ${genitive(name)}${time}`,
	tell: ({ name, by, time, value }) =>
		`التصنيف الصادر عن ${by} بحق ${genitive(name)}${time}: ${value}`
};

/**
 * The wording lets any name stand in it, masculine or feminine, singular or plural: every verb
 * agrees with a word of ours ("تاريخ", "الجهة", "نص") and never with a name, except a verb that a
 * whole phrase parts from its subject, where Arabic lets it stay masculine. No particle is joined
 * to a name, as "لـ" would swallow its article.
 */
export const phrasesAr: Phrases = {
	fields: {
		faction: {
			leader: {
				ask: ({ name, time }) => `مَن كان يقود ${name}${time}`,
				tell: ({ name, time, value }) => `كان يقود ${name}${time} ${value}`
			},
			founded: {
				ask: ({ name }) => `ما تاريخ تأسيس ${name}`,
				tell: ({ name, value }) => `يعود تأسيس ${name} إلى ${value}`
			},
			founder: {
				ask: ({ name }) => `مَن أسّس ${name}`,
				tell: ({ name, value }) => `مؤسّس ${name} هو ${value}`
			},
			splitFrom: {
				ask: ({ name }) => `عن أيّ فصيل كان انشقاق ${name}`,
				tell: ({ name, value }) => `${name} فصيل انشقّ عن ${value}`
			},
			successorOf: {
				ask: ({ name }) => `ما الفصيل السابق الذي كان تأسيس ${name} امتدادًا له`,
				tell: ({ name, value }) => `كان تأسيس ${name} امتدادًا لفصيل سابق هو ${value}`
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
				ask: ({ name, time, oneOfSeveral }) => {
					if (oneOfSeveral) return `ما رقم أحد الألوية العائدة إلى ${genitive(name)}${time}`;
					return isBrigade(name)
						? `ما الرقم الذي يحمله ${name}${time}`
						: `ما رقم اللواء العائد إلى ${genitive(name)}${time}`;
				},
				tell: ({ name, time, value }) =>
					isBrigade(name)
						? `يحمل ${name}${time} الرقم ${value}`
						: // Not "من ألوية": some factions, a division among them, are one brigade as a whole.
							`يعود اللواء ${value} إلى ${genitive(name)}${time}`
			},
			base: {
				ask: ({ name, time }) => `أين كان مقر ${name}${time}`,
				tell: ({ name, time, value }) => `كان مقر ${name}${time} في ${value}`
			},
			group: {
				ask: ({ name, typology }) => `ما الفئة التي تضم ${name} في ${typology}`,
				tell: ({ name, typology, value }) => `الفئة التي تضم ${name} في ${typology}: ${value}`
			},
			designations: designation
		},
		legalOrder: {
			form: {
				ask: ({ name }) => `ما نوع هذا النص: ${name}`,
				tell: ({ name, value }) => `من حيث النوع، ${name} ${value}`
			},
			issuer: {
				ask: ({ name }) => `مَن أصدر ${name}`,
				tell: ({ name, value }) => `${name} نص صادر عن ${genitive(value)}`
			},
			dateIssued: {
				ask: ({ name, signed }) => `ما تاريخ ${signed ? 'توقيع' : 'صدور'} ${name}`,
				tell: ({ name, value, signed }) => `كان ${signed ? 'توقيع' : 'صدور'} ${name} في ${value}`
			},
			provision: {
				ask: ({ name, time }) => `ما مضمون ${name}${time}`,
				tell: ({ name, time, value }) => `مضمون ${name}${time}: ${value}`
			},
			basedOn: {
				ask: ({ name }) => `ما النص السابق الذي استند إليه إصدار ${name}`,
				tell: ({ name, value }) => `استند إصدار ${name} إلى ${value}`
			},
			replaces: {
				ask: ({ name }) => `ما النص السابق الذي انتهى العمل به بصدور ${name}`,
				tell: ({ name, value }) => `النص السابق الذي انتهى العمل به بصدور ${name} هو ${value}`
			},
			inForce: {
				ask: ({ name }) => `ما مدة سريان ${name}`,
				tell: ({ name, value }) => `مدة سريان ${name}: ${value}`
			}
		},
		event: {
			date: {
				ask: ({ name }) => `ما تاريخ ${name}`,
				// Not "هو": of several months, the value is "المدة من ... إلى ...".
				tell: ({ name, value }) => `يعود تاريخ ${name} إلى ${value}`
			},
			place: {
				ask: ({ name }) => `ما مكان ${name}`,
				tell: ({ name, value }) => `مكان ${name} هو ${value}`
			},
			actor: {
				ask: ({ name }) => `مَن الطرف الفاعل في ${name}`,
				tell: ({ name, value }) => `الطرف الفاعل في ${name} هو ${value}`
			},
			blamed: {
				ask: ({ name }) => `مَن المسؤول عن ${name}`,
				tell: ({ name, value }) => `الجهة المسؤولة عن ${name} هي ${value}`
			},
			claimedBy: {
				ask: ({ name }) => `ما الجهة التي أعلنت مسؤوليتها عن ${name}`,
				tell: ({ name, value }) => `الجهة التي أعلنت مسؤوليتها عن ${name} هي ${value}`
			},
			outcome: {
				ask: ({ name }) => `ما نتيجة ${name}`,
				tell: ({ name, value }) => `نتيجة ${name}: ${value}`
			},
			followed: {
				ask: ({ name }) => `ما الحدث السابق الذي أفضى إلى ${name}`,
				tell: ({ name, value }) => `الحدث السابق الذي أفضى إلى ${name} هو ${value}`
			}
		},
		person: {
			roles: {
				ask: ({ name, time, oneOfSeveral }) =>
					`${oneOfSeveral ? 'ما إحدى الصفات التي تنطبق على' : 'ما صفة'} ${genitive(name)}${time}`,
				tell: ({ name, time, value }) => `صفة ${genitive(name)}${time}: ${value}`
			},
			died: {
				ask: ({ name }) => `ما تاريخ وفاة ${genitive(name)}`,
				tell: ({ name, value }) => `كانت وفاة ${genitive(name)} في ${value}`
			},
			designations: designation
		},
		place: {
			within: {
				ask: ({ name, time }) => `ما المكان الأوسع الذي يضم ${name}${time}`,
				tell: ({ name, time, value }) => `المكان الأوسع الذي يضم ${name}${time} هو ${value}`
			},
			garrison: {
				ask: ({ name, time, oneOfSeveral }) =>
					`${oneOfSeveral ? 'ما إحدى الجهات' : 'ما الجهة'} التي كانت لها قوات في ${name}${time}`,
				tell: ({ name, time, value }) => `كانت ${forcesOf(value)} في ${name}${time}`
			}
		},
		institution: {
			head: {
				ask: ({ name, time }) => `مَن كان على رأس ${name}${time}`,
				tell: ({ name, time, value }) => `كان على رأس ${name}${time} ${value}`
			},
			founded: {
				ask: ({ name }) => `ما تاريخ تأسيس ${name}`,
				tell: ({ name, value }) => `يعود تأسيس ${name} إلى ${value}`
			},
			partOf: {
				ask: ({ name, time }) => `ما الجهة الأكبر التي تضم ${name}${time}`,
				tell: ({ name, time, value }) => `الجهة الأكبر التي تضم ${name}${time} هي ${value}`
			},
			purpose: {
				ask: ({ name, time }) => `ما الوصف الذي ينطبق على ${name}${time}`,
				tell: ({ name, time, value }) => `الوصف الذي ينطبق على ${name}${time}: ${value}`
			}
		},
		figure: {
			quantity: {
				ask: ({ question }) => question,
				// The name stands first, in the case in which it is written: "المقاتلون ...".
				tell: ({ name, value }) => `${name}: ${value}`
			}
		},
		claim: {
			position: {
				ask: ({ question }) => question,
				tell: ({ name, value }) => `بشأن ${genitive(name)}: ${value}`
			}
		},
		passage: {
			meaning: {
				ask: ({ name }) => `ما المقصود على الأرجح بعبارة «${name}» الواردة في المقال`,
				tell: ({ name, value }) => `المقصود على الأرجح بعبارة «${name}» الواردة في المقال: ${value}`
			}
		}
	},
	legalForms: {
		constitution: 'نص دستوري',
		law: 'قانون',
		executiveOrder: 'أمر ديواني',
		cabinetDecision: 'قرار من مجلس الوزراء',
		resolution: 'قرار من هيئة نيابية أو دولية',
		religiousRuling: 'فتوى دينية',
		occupationOrder: 'أمر من سلطة أجنبية',
		agreement: 'اتفاقية',
		letter: 'كتاب رسمي',
		bill: 'مشروع قانون لم يُقرّ',
		statement: 'بيان من هيئة دولية',
		waiver: 'إعفاء من العقوبات'
	},
	legalFormInSentence: (label) => label,
	dateInSentence: ({ date, precision, approximate, ends }) => {
		const inYear = (written: string) =>
			precision === 'year' && !approximate ? `عام ${written}` : written;
		return ends ? `المدة من ${inYear(ends.start)} إلى ${inYear(ends.end)}` : inYear(date);
	},
	time: ({ from, to, asOf }) => {
		if (from && to) return ` من ${dated(from)} إلى ${dated(to)}`;
		if (from) return ` منذ ${dated(from)}`;
		if (to) return ` حتى ${dated(to)}`;
		return asOf ? ` في ${dated(asOf)}` : '';
	},
	about: (quantity) => `نحو ${quantity}`,
	accordingTo: (source, sentence) => `بحسب ${source}، ${sentence}`,
	besides: (values, question) => `إلى جانب ${values.join(' و')}، ${question}`,
	// Quotation marks within others are of another kind.
	quoted: (text) => `«${text.replaceAll('«', '“').replaceAll('»', '”')}»`,
	questionMark: '؟',
	notNamed: (option, key) => `الوارد في المصادر المعتمدة هنا هو ${key}، لا ${option}.`
};

function dated(date: SentenceDate): string {
	return phrasesAr.dateInSentence(date);
}

/** Some factions are named as the brigade that they are, a word with which our verb can agree. */
function isBrigade(name: string): boolean {
	return name.startsWith('لواء ');
}

/** A body's forces; some bodies are called forces themselves. */
export function forcesOf(name: string): string {
	return /^(?:ال)?قوات /u.test(name) ? name : `قوات ${genitive(name)}`;
}

/** A name behind a preposition or another noun. In writing, only "أبو" shows the case. */
export function genitive(name: string): string {
	return name.replace(/^أبو(?= )/u, 'أبي');
}
