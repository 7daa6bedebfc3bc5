import { forcesOf, genitive, phrasesAr } from './phrases.ar';
import type { SeekPhrase, SeekPhrases } from './seek-phrase';

const designation: SeekPhrase = {
	seek: ({ which, by, time, value }) => `بحق ${which} صدر عن ${by}${time} هذا التصنيف: ${value}`
};

/**
 * As in `phrases.ar.ts`, no word of ours agrees with a name: verbs and pronouns go with the word
 * that asks ("فصيل", "نص", "جهة") or with a noun of ours.
 */
export const seekPhrasesAr: SeekPhrases = {
	fields: {
		faction: {
			leader: {
				seek: ({ which, value, time }) => `${which} كان قائده${time} ${value}`,
				which: ({ value, time }) => `الفصيل الذي كان قائده${time} ${value}`,
				pointedAt: ({ name, time }) => `الشخص الذي كان يقود ${name}${time}`
			},
			founded: { seek: ({ which, value }) => `${which} يعود تأسيسه إلى ${value}` },
			founder: {
				seek: ({ which, value }) => `${which} مؤسّسه ${value}`,
				which: ({ value }) => `الفصيل الذي مؤسّسه ${value}`,
				pointedAt: ({ name }) => `الشخص الذي أسّس ${name}`
			},
			splitFrom: {
				seek: ({ which, value }) => `${which} انشقّ عن ${genitive(value)}`,
				pointedAt: ({ name }) => `الفصيل الذي كان انشقاق ${name} عنه`
			},
			successorOf: {
				seek: ({ which, value }) => `${which} كان تأسيسه امتدادًا لفصيل سابق هو ${value}`,
				pointedAt: ({ name }) => `الفصيل الذي كان تأسيس ${name} امتدادًا له`
			},
			sponsor: {
				seek: ({ which, value, time }) => `${which} حظي برعاية ${genitive(value)}${time}`,
				pointedAt: ({ name, time }) => `الجهة التي رعت ${name}${time}`
			},
			armedWingOf: {
				seek: ({ which, value, time }) =>
					`${which} كان الجناح المسلح التابع إلى ${genitive(value)}${time}`,
				which: ({ value, time }) =>
					`الفصيل الذي كان الجناح المسلح التابع إلى ${genitive(value)}${time}`,
				pointedAt: ({ name, time }) => `الجهة التي كان جناحها المسلح ${name}${time}`
			},
			brigades: {
				seek: ({ which, value, time }) => `إلى ${which} يعود اللواء ${value}${time}`,
				which: ({ value, time }) => `الفصيل الذي يعود إليه اللواء ${value}${time}`
			},
			base: {
				seek: ({ which, value, time }) => `${which} كان مقره${time} في ${value}`
			},
			group: {
				seek: ({ which, typology, value }) =>
					`${which} ينتمي إلى هذه الفئة في ${typology}: ${value}`
			},
			designations: designation
		},
		legalOrder: {
			form: { seek: ({ which, value }) => `${which} نوعه: ${value}` },
			issuer: {
				seek: ({ which, value }) => `${which} صدر عن ${genitive(value)}`,
				pointedAt: ({ name, kind }) =>
					kind === 'person' ? `الشخص الذي أصدر ${name}` : `الجهة التي أصدرت ${name}`
			},
			dateIssued: { seek: ({ which, value }) => `${which} صدر في ${value}` },
			provision: {
				seek: ({ which, value, time }) => `${which} مضمونه${time}: ${value}`,
				which: ({ value, time }) => `النص الذي مضمونه${time} ${phrasesAr.quoted(value)}`
			},
			basedOn: {
				seek: ({ which, value }) => `${which} استند إصداره إلى ${value}`,
				pointedAt: ({ name }) => `النص الذي استند إليه إصدار ${name}`
			},
			replaces: {
				seek: ({ which, value }) => `${which} انتهى بصدوره العمل بنص سابق هو ${value}`,
				which: ({ value }) => `النص الذي انتهى بصدوره العمل بنص سابق هو ${value}`,
				pointedAt: ({ name }) => `النص الذي انتهى العمل به بصدور ${name}`
			},
			inForce: { seek: ({ which, value }) => `${which} مدة سريانه: ${value}` }
		},
		event: {
			date: { seek: ({ which, value }) => `${which} وقع في ${value}` },
			place: {
				seek: ({ which, value }) => `${which} وقع في ${value}`
			},
			actor: {
				seek: ({ which, value }) => `${which} كان الطرف الفاعل فيه ${value}`,
				pointedAt: ({ name }) => `الطرف الفاعل في ${name}`
			},
			blamed: {
				seek: ({ which, value }) => `${which} كان المسؤول عنه ${value}`,
				pointedAt: ({ name, by, kind }) =>
					`${kind === 'faction' ? 'الفصيل المسؤول' : 'الجهة المسؤولة'} بحسب ${by} عن ${name}`
			},
			claimedBy: {
				seek: ({ which, value }) => `${which} كانت الجهة التي أعلنت مسؤوليتها عنه ${value}`,
				pointedAt: ({ name, kind }) =>
					`${kind === 'faction' ? 'الفصيل الذي أعلن مسؤوليته' : 'الجهة التي أعلنت مسؤوليتها'} عن ${name}`
			},
			outcome: { seek: ({ which, value }) => `${which} كانت نتيجته: ${value}` },
			followed: {
				seek: ({ which, value }) => `${which} أفضى إليه حدث سابق هو ${value}`,
				pointedAt: ({ name }) => `الحدث الذي أفضى إلى ${name}`
			}
		},
		person: {
			roles: {
				seek: ({ which, value, time }) => `على ${which} تنطبق هذه الصفة${time}: ${value}`,
				which: ({ value, time }) => `الشخص الذي تنطبق عليه${time} صفة ${phrasesAr.quoted(value)}`
			},
			died: { seek: ({ which, value }) => `${which} توفي في ${value}` },
			designations: designation
		},
		place: {
			within: { seek: ({ which, value, time }) => `${which} يقع${time} في ${value}` },
			garrison: {
				seek: ({ which, value, time }) => `في ${which} كانت ${forcesOf(value)}${time}`
			}
		},
		institution: {
			head: {
				seek: ({ which, value, time }) => `${which} كان على رأسها${time} ${value}`,
				which: ({ value, time }) => `الجهة التي كان على رأسها${time} ${value}`,
				pointedAt: ({ name, time }) => `الشخص الذي كان على رأس ${name}${time}`
			},
			founded: { seek: ({ which, value }) => `${which} يعود تأسيسها إلى ${value}` },
			partOf: {
				seek: ({ which, value, time }) => `${which} كانت جزءًا من ${genitive(value)}${time}`,
				pointedAt: ({ name, time }) => `الجهة الأكبر التي تضم ${name}${time}`
			},
			purpose: {
				seek: ({ which, value, time }) => `على ${which} ينطبق هذا الوصف${time}: ${value}`,
				which: ({ value, time }) => `الجهة التي ينطبق عليها${time} وصف ${phrasesAr.quoted(value)}`
			}
		},
		figure: {},
		claim: {},
		passage: {
			meaning: { seek: ({ which, value }) => `${which} يُقصد بها على الأرجح: ${value}` }
		}
	},
	open: {
		faction: 'أيّ فصيل',
		legalOrder: 'أيّ نص',
		event: 'أيّ حدث',
		person: 'مَن',
		place: 'أيّ مكان',
		institution: 'أيّ جهة',
		figure: 'أيّ رقم',
		claim: 'أيّ سؤال',
		passage: 'أيّ عبارة في المقال'
	},
	ofThese: {
		faction: 'أيّ هذه الفصائل',
		legalOrder: 'أيّ هذه النصوص',
		event: 'أيّ هذه الأحداث',
		person: 'أيّ هؤلاء الأشخاص',
		place: 'أيّ هذه الأماكن',
		institution: 'أيّ هذه الجهات',
		figure: 'أيّ هذه الأرقام',
		claim: 'أيّ هذه الأسئلة',
		passage: 'أيّ هذه العبارات الواردة في المقال'
	},
	timeFirst: (time, question) => `${time}، ${question}`,
	sourceOfFact: (clause, amongWorks) => {
		const asked = sourceAsked(amongWorks);
		// One colon is enough for a sentence.
		return `${asked}${clause.includes(': ') ? ' —' : ':'} ${clause}`;
	},
	sourceOfText: (name, text, amongWorks) =>
		`${sourceAsked(amongWorks)} بشأن ${genitive(name)}: ${phrasesAr.quoted(text)}`
};

/** Whoever says something is named in the genitive, as behind "بحسب": "مؤرخين", "أبي مهدي". */
function sourceAsked(amongWorks: boolean): string {
	return amongWorks ? 'أيّ مصدر ورد فيه ما يأتي' : 'إلى أيّ مصدر يُنسب ما يأتي';
}
