import { defineModule } from '$lib/content';
import { claims } from './claims';
import { confusables } from './confusables';
import { events } from './events';
import { factions } from './factions';
import { figures } from './figures';
import { ids } from './ids';
import { institutions } from './institutions';
import { legalOrders } from './legal-orders';
import { persons } from './persons';
import { places } from './places';
import { sources } from './sources';

/** The French Revolution from the Estates-General to the Directory. */
export const subject = defineModule(ids, {
	slug: 'french-revolution',
	title: { en: 'French Revolution, 1789–1795', ar: 'الثورة الفرنسية، ١٧٨٩–١٧٩٥' },
	topics: {
		clubs: { en: 'Clubs and parties', ar: 'الأندية والأحزاب' },
		constituent: { en: '1789 and its laws', ar: 'عام ١٧٨٩ وقوانينه' },
		'fall-of-monarchy': { en: 'The fall of the monarchy', ar: 'سقوط الملكية' },
		republic: { en: 'The young Republic', ar: 'الجمهورية الناشئة' },
		terror: { en: 'The Terror', ar: 'عهد الإرهاب' },
		thermidor: { en: 'Thermidor and after', ar: 'ترميدور وما بعده' },
		debates: { en: 'Historians’ debates', ar: 'خلافات المؤرخين' }
	},
	typologies: {},
	groups: {},
	sources,
	notes: {
		faction: factions,
		legalOrder: legalOrders,
		event: events,
		person: persons,
		place: places,
		institution: institutions,
		figure: figures,
		claim: claims,
		passage: {}
	},
	confusables,
	endsOn: '1795-12-31'
});
