import { defineConfusables } from '$lib/content';
import { ids } from './ids';

/** What is often taken for one another, with what tells it apart. */
export const confusables = defineConfusables(ids, [
	{
		notes: ['girondins', 'montagnards'],
		cue: {
			en: 'The Girondins fell in June 1793; the Mountain sat on the high benches and won.',
			ar: 'سقط الجيرونديون في حزيران ١٧٩٣، أما الجبل فجلس أعضاؤه في المقاعد العليا وانتصروا.'
		}
	},
	{
		notes: ['jacobins', 'cordeliers', 'feuillants'],
		cue: {
			en: 'The Feuillants left the Jacobins in July 1791; Danton’s first club was the Cordeliers.',
			ar: 'انفصل الفويان عن اليعاقبة في تموز ١٧٩١، أما نادي دانتون الأول فهو الكوردلييه.'
		}
	},
	{
		notes: ['enrages', 'hebertists'],
		cue: {
			en: 'The Enragés had the priest Roux; the Hébertists were named after a journalist.',
			ar: 'من الساخطين الكاهن رو، أما أنصار إيبير فسُمّوا باسم صحفي.'
		}
	},
	{
		notes: ['constitution-1791', 'constitution-1793', 'constitution-year-iii'],
		cue: {
			en: 'The first kept a king, the second was put off until peace, the third brought five directors.',
			ar: 'أبقى الأول الملك، وأُجّل الثاني إلى السلم، وجاء الثالث بخمسة مديرين.'
		}
	},
	{
		notes: ['national-assembly-1789', 'legislative-assembly', 'national-convention'],
		cue: {
			en: 'In turn: the Assembly of 1789, the Legislative Assembly of 1791, the Convention of 1792.',
			ar: 'على التوالي: الجمعية الوطنية ١٧٨٩، فالجمعية التشريعية ١٧٩١، فالمؤتمر الوطني ١٧٩٢.'
		}
	},
	{
		notes: ['committee-of-public-safety', 'revolutionary-tribunal'],
		cue: {
			en: 'The committee governed; the tribunal judged, and is a month older.',
			ar: 'اللجنة كانت تحكم، والمحكمة كانت تقضي، وهي أقدم بشهر.'
		}
	},
	{
		notes: ['storming-of-bastille', 'storming-of-tuileries', 'festival-of-federation'],
		cue: {
			en: 'The Bastille fell in 1789, the festival came a year later, and the palace fell in 1792.',
			ar: 'سقط الباستيل عام ١٧٨٩، وجاء العيد بعده بسنة، وسقط القصر عام ١٧٩٢.'
		}
	},
	{
		notes: ['law-of-suspects', 'law-of-22-prairial'],
		cue: {
			en: 'The first filled the prisons in 1793; the second, in 1794, shortened the trials.',
			ar: 'ملأ الأول السجون عام ١٧٩٣، واختصر الثاني المحاكمات عام ١٧٩٤.'
		}
	},
	{
		notes: ['ninth-of-thermidor', 'thirteenth-vendemiaire'],
		cue: {
			en: 'Thermidor brought Robespierre down; in Vendémiaire cannon stopped the royalists.',
			ar: 'أسقط ترميدور روبسبير، وفي فنديميير أوقفت المدافع الملكيين.'
		}
	},
	{
		notes: ['hebert', 'marat', 'desmoulins'],
		cue: {
			en: 'All three wrote papers: “Le Père Duchesne”, “L’Ami du peuple”, “Le Vieux Cordelier”.',
			ar: 'لكلٍّ صحيفة: «الأب دوشين» لإيبير، و«صديق الشعب» لمارا، و«الكوردلييه العجوز» لديمولان.'
		}
	}
]);
