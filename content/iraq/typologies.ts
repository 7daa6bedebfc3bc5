import type { Group, Typology, VocabularyOf } from '$lib/content';
import type { ids } from './ids';

type Ids = VocabularyOf<typeof ids>;

/** Two models of the factions, each its authors' own. */
export const typologies: Readonly<Record<Ids['typology'], Typology>> = {
	'hashimi-factions': {
		name: { en: 'the division of factions after 2019', ar: 'تقسيم الفصائل بعد عام ٢٠١٩' },
		accordingTo: { en: 'Hisham al-Hashimi', ar: 'هشام الهاشمي' }
	},
	'carnegie-currents': {
		name: {
			en: 'the division of the PMF by allegiance',
			ar: 'تقسيم الحشد الشعبي بحسب الولاء'
		},
		accordingTo: { en: 'the Carnegie Middle East Center', ar: 'مركز كارنيغي للشرق الأوسط' }
	}
};

export const groups: Readonly<Record<Ids['group'], Group<Ids>>> = {
	'hashimi-political-path': {
		typology: 'hashimi-factions',
		name: {
			en: 'resistance by legal and political means',
			ar: 'المقاومة بالوسائل القانونية والسياسية'
		}
	},
	'hashimi-armed-path': {
		typology: 'hashimi-factions',
		name: { en: 'resistance by force of arms', ar: 'المقاومة بقوة السلاح' }
	},
	'hashimi-najaf': {
		typology: 'hashimi-factions',
		name: { en: 'forces of the Najaf religious authority', ar: 'حشد مرجعية النجف' }
	},
	'hashimi-sadrist': {
		typology: 'hashimi-factions',
		name: { en: 'force tied to Muqtada al-Sadr', ar: 'القوة المرتبطة بمقتدى الصدر' }
	},
	'carnegie-khamenei': {
		typology: 'carnegie-currents',
		name: { en: 'factions loyal to Ali Khamenei', ar: 'الفصائل الموالية لعلي خامنئي' }
	},
	'carnegie-sistani': {
		typology: 'carnegie-currents',
		name: { en: 'factions loyal to Ali al-Sistani', ar: 'الفصائل الموالية لعلي السيستاني' }
	},
	'carnegie-sadr': {
		typology: 'carnegie-currents',
		name: { en: 'factions loyal to Muqtada al-Sadr', ar: 'الفصائل الموالية لمقتدى الصدر' }
	}
};
