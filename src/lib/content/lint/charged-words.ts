/** A word that takes a side when it is ours, and what to write in its place. */
export interface ChargedWord {
	/** The forms of the word, as the inside of a regular expression. */
	readonly en?: string;
	/** The same in Arabic, without vowel signs; particles and the article are allowed for. */
	readonly ar?: string;
	/** A text of which this is a part may have the word. */
	readonly unless?: RegExp;
	readonly instead: string;
}

/**
 * Reviewed by hand: words that one side of a conflict uses of the other, or of its own dead. They
 * stand in names, in quotation marks and in what is told as somebody's word, and nowhere else.
 */
export const chargedWords: readonly ChargedWord[] = [
	{
		en: 'terroris[tm]\\w*|terrori[sz]\\w+',
		ar: 'إرهاب(?:ي|ية|يا|يين|يون)?',
		// The rule on designations sees to these.
		unless: /designat|sanction|list|صنّف|تصنيف|إدراج|أدرج|قائمة|قوائم|عقوبات/i,
		instead: 'say which state designated it as what, and when'
	},
	{
		en: 'militia\\w*',
		ar: 'مي?ليشي(?:ا|ات|اوي|اوية)',
		instead: 'say "armed faction" («فصيل مسلح»)'
	},
	{
		en: 'prox(?:y|ies)|puppets?|stooges?|henchm[ae]n|lackeys?',
		ar: 'وكلاء|أذرع|ذيول|أذناب|عميل|عملاء',
		instead: 'say who says that whom is backed by whom'
	},
	{
		en: 'regimes?',
		ar: 'نظام (?:الحاكم|الإيراني|السوري|البعثي|البائد)',
		instead: 'say "government" («حكومة»)'
	},
	{
		en: 'martyr\\w*',
		ar: 'شهيد|شهيدا|شهداء|استشهاد|استشهد(?:ت|وا)?',
		instead: 'say "killed" («قُتل»)'
	},
	{
		en: 'assassinat\\w*|murder\\w*|liquidat\\w+|neutrali[sz]\\w+',
		ar: 'اغتيال|اغتيل(?:ت)?|اغتال(?:ت|وا)?|تصفية',
		instead: 'say "killing" («مقتل»)'
	},
	{
		en: 'massacre\\w*|slaughter\\w*|butcher\\w*',
		ar: 'مجزرة|مجازر|مذبحة|مذابح',
		instead: 'say how many were killed, and who says so'
	},
	{
		en: 'extremis[tm]\\w*|radicals?|fanatic\\w*|jihadis[tm]\\w*|infidels?|heretics?',
		ar: 'متطرف(?:ة|ين|ون)?|متشدد(?:ة|ين|ون)?|كفار|روافض|نواصب',
		instead: 'say what they hold or did'
	},
	{
		en: 'thugs?|gangs?|bandits?|mercenar(?:y|ies)|criminals?',
		ar: 'عصابة|عصابات|مرتزقة|مجرم(?:ة|ين|ون)?|بلطجية',
		instead: 'say "armed men" («مسلحون») or name the group'
	},
	{
		en: 'hero(?:es|ic|ism)?|glorious|valiant\\w*',
		ar: 'بطل|أبطال|بطولي(?:ة)?|بطولات|مجيد(?:ة)?|باسل(?:ة)?',
		instead: 'say what they did'
	},
	{
		en: 'liberat\\w+',
		ar: 'تحرير|محررة',
		instead: 'say "retook" («استعادة»)'
	},
	{
		en: 'occupation|occupiers?|occupied|occupying',
		ar: 'احتلال|محتل(?:ة|ين|ون)?',
		instead: 'say "presence" («وجود»), or who calls it an occupation'
	},
	{
		en: 'aggress(?:ion|ions|ors?)|invaders?|atrocit(?:y|ies)',
		ar: 'عدوان|معتد(?:ي|ين|ون)|غزاة|فظائع',
		instead: 'say what happened, or who calls it that'
	},
	{
		en: 'so-called',
		ar: 'ما يسمى',
		instead: 'say whose claim it is'
	}
];
