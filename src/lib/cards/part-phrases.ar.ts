import type { PartPhrases } from './part-phrase';
import { genitive } from './phrases.ar';

/**
 * As in `phrases.ar.ts`, no verb agrees with a name: a noun of ours stands between them, or the
 * sentence has no verb.
 */
export const partPhrasesAr: PartPhrases = {
	multi: {
		'faction/brigades': ({ named }) => `أيٌّ من هذه الألوية يعود إلى ${genitive(named)}`,
		'legalOrder/basedOn': ({ named }) => `إلى أيٍّ من هذه النصوص السابقة استند إصدار ${named}`
	},
	multiNotes: {
		'faction/founder': ({ named }) => `أيٌّ من هذه الفصائل مؤسّسه ${named}`,
		'faction/sponsor': ({ named }) => `أيٌّ من هذه الفصائل حظي برعاية ${genitive(named)}`,
		'faction/splitFrom': ({ named }) => `أيٌّ من هذه الفصائل انشقّ عن ${named}`,
		'faction/base': ({ named }) => `أيٌّ من هذه الفصائل كان مقره في ${named}`,
		'faction/group': ({ named, by, typology }) =>
			`بحسب ${by}، أيٌّ من هذه الفصائل يقع ضمن هذه الفئة في ${typology}: ${named}`,
		'faction/designations': ({ named, by }) =>
			`بحق أيٍّ من هذه الفصائل صدر عن ${by} هذا التصنيف: ${named}`,
		'person/designations': ({ named, by }) =>
			`بحق أيٍّ من هؤلاء الأشخاص صدر عن ${by} هذا التصنيف: ${named}`,
		'legalOrder/issuer': ({ named }) => `أيٌّ من هذه النصوص صادر عن ${genitive(named)}`,
		'legalOrder/basedOn': ({ named }) => `أيٌّ من هذه النصوص استند إصداره إلى ${named}`,
		'event/place': ({ named }) => `أيٌّ من هذه الأحداث وقع في ${named}`,
		'event/actor': ({ named }) => `في أيٍّ من هذه الأحداث كان الطرف الفاعل هو ${named}`,
		'event/blamed': ({ named, by }) =>
			`بحسب ${by}، في أيٍّ من هذه الأحداث كانت الجهة المسؤولة هي ${named}`,
		'event/claimedBy': ({ named }) =>
			`في أيٍّ من هذه الأحداث كانت الجهة التي أعلنت مسؤوليتها هي ${named}`,
		'event/followed': ({ named }) => `أيٌّ من هذه الأحداث أفضى إليه حدث سابق هو ${named}`,
		'place/within': ({ named }) => `أيٌّ من هذه الأماكن يقع في ${named}`,
		'institution/partOf': ({ named }) => `أيٌّ من هذه الجهات جزء من ${named}`
	},
	match: {
		'faction/leader': () => 'صِل كل فصيل بمَن كان يقوده',
		'faction/founded': () => 'صِل كل فصيل بتاريخ تأسيسه',
		'faction/founder': () => 'صِل كل فصيل بمؤسّسه',
		'faction/splitFrom': () => 'صِل كل فصيل بالفصيل الذي انشقّ عنه',
		'faction/successorOf': () => 'صِل كل فصيل بالفصيل السابق الذي كان امتدادًا له',
		'faction/sponsor': () => 'صِل كل فصيل بالجهة التي رعته',
		'faction/armedWingOf': () => 'صِل كل فصيل بالجهة التي كان جناحها المسلح',
		'faction/brigades': () => 'صِل كل فصيل برقم لواء يعود إليه',
		'faction/base': () => 'صِل كل فصيل بمكان مقره',
		'legalOrder/form': () => 'صِل كل نص بنوعه',
		'legalOrder/issuer': () => 'صِل كل نص بمَن أصدره',
		'legalOrder/dateIssued': () => 'صِل كل نص بتاريخه',
		'legalOrder/provision': () => 'صِل كل نص بمضمونه',
		'legalOrder/basedOn': () => 'صِل كل نص بنص سابق استند إليه إصداره',
		'legalOrder/replaces': () => 'صِل كل نص بالنص السابق الذي انتهى العمل به بصدوره',
		'legalOrder/inForce': () => 'صِل كل نص بمدة سريانه',
		'event/date': () => 'صِل كل حدث بتاريخه',
		'event/place': () => 'صِل كل حدث بمكانه',
		'event/actor': () => 'صِل كل حدث بالطرف الفاعل فيه',
		'event/claimedBy': () => 'صِل كل حدث بالجهة التي أعلنت مسؤوليتها عنه',
		'event/outcome': () => 'صِل كل حدث بنتيجته',
		'event/followed': () => 'صِل كل حدث بالحدث السابق الذي أفضى إليه',
		'person/roles': () => 'صِل كل شخص بصفة تنطبق عليه',
		'person/died': () => 'صِل كل شخص بتاريخ وفاته',
		'place/within': () => 'صِل كل مكان بالمكان الأوسع الذي يضمه',
		'place/garrison': () => 'صِل كل مكان بجهة كانت لها قوات فيه',
		'institution/head': () => 'صِل كل جهة بمَن كان على رأسها',
		'institution/founded': () => 'صِل كل جهة بتاريخ تأسيسها',
		'institution/partOf': () => 'صِل كل جهة بالجهة الأكبر التي تضمها',
		'institution/purpose': () => 'صِل كل جهة بالوصف الذي ينطبق عليها',
		'figure/quantity': () => 'صِل كل سؤال بجوابه',
		'passage/meaning': () => 'صِل كل عبارة من المقال بالمقصود بها على الأرجح'
	},
	spareTargets: 'والأجوبة أكثر من المطلوب.',
	classify: {
		'faction/group': ({ by, typology }) =>
			`وزّع هذه الفصائل على فئاتها في ${typology}، كما ترد عند ${by}`,
		'faction/base': () => 'وزّع هذه الفصائل بحسب أماكن مقراتها',
		'legalOrder/form': () => 'وزّع هذه النصوص بحسب نوعها',
		'legalOrder/issuer': () => 'وزّع هذه النصوص بحسب مَن أصدرها',
		'event/place': () => 'وزّع هذه الأحداث بحسب أماكنها',
		'event/actor': () => 'وزّع هذه الأحداث بحسب الطرف الفاعل فيها',
		'place/within': () => 'وزّع هذه الأماكن بحسب المكان الأوسع الذي يضمها'
	},
	emptyTargets: 'وقد تبقى خانة فارغة.',
	order: {
		'event/date': () => 'رتّب هذه الأحداث من الأقدم إلى الأحدث',
		'legalOrder/dateIssued': () => 'رتّب هذه النصوص بحسب تواريخها، من الأقدم إلى الأحدث',
		'faction/founded': () => 'رتّب هذه الفصائل بحسب تاريخ تأسيسها، من الأقدم إلى الأحدث',
		'faction/designations': ({ named, by }) =>
			`رتّب هذه الفصائل بحسب تاريخ صدور هذا التصنيف بحقها عن ${by}، من الأقدم إلى الأحدث: ${named}`,
		'person/designations': ({ named, by }) =>
			`رتّب هؤلاء الأشخاص بحسب تاريخ صدور هذا التصنيف بحقهم عن ${by}، من الأقدم إلى الأحدث: ${named}`,
		'institution/founded': () => 'رتّب هذه الجهات بحسب تاريخ تأسيسها، من الأقدم إلى الأحدث',
		'person/died': () => 'رتّب هؤلاء الأشخاص بحسب تاريخ وفاتهم، من الأقدم إلى الأحدث'
	},
	withTime: (name, time) => `${name} (${time})`,
	pair: (name, value) => `${name} — ${value}`,
	series: (texts) => texts.join('؛ ')
};
