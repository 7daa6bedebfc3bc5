import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const places = defineNotes(ids, 'place', {
	paris: { name: { en: 'Paris', ar: 'باريس' }, topics: ['constituent'] },
	versailles: { name: { en: 'Versailles', ar: 'فرساي' }, topics: ['constituent'] },
	varennes: {
		name: { en: 'Varennes', ar: 'فارين', latin: ['Varennes-en-Argonne'] },
		topics: ['fall-of-monarchy']
	},
	valmy: { name: { en: 'Valmy', ar: 'فالمي' }, topics: ['republic'] },
	'champ-de-mars': {
		name: { en: 'Champ de Mars', inSentence: 'the Champ de Mars', ar: 'شان دو مارس' },
		topics: ['fall-of-monarchy'],
		within: { value: 'paris', sources: ['history-atlas-champ-de-mars', 'chambefort-2009'] }
	},
	'tuileries-palace': {
		name: {
			en: 'Tuileries Palace',
			inSentence: 'the Tuileries Palace',
			ar: 'قصر التويلري',
			latin: ['Tuileries']
		},
		topics: ['fall-of-monarchy'],
		within: { value: 'paris', sources: ['world-history-tuileries'] }
	},
	'place-de-la-revolution': {
		name: {
			en: 'Place de la Révolution',
			inSentence: 'the Place de la Révolution',
			ar: 'ساحة الثورة',
			latin: ['Place de la Concorde'],
			arabic: ['ساحة الكونكورد']
		},
		topics: ['terror'],
		within: { value: 'paris', sources: ['wikipedia-execution-louis', 'republique-brissot'] }
	},
	'rue-saint-honore': {
		name: { en: 'Rue Saint-Honoré', inSentence: 'the Rue Saint-Honoré', ar: 'شارع سانت أونوريه' },
		topics: ['clubs'],
		within: { value: 'paris', sources: ['britannica-1911-feuillants'] }
	}
});
