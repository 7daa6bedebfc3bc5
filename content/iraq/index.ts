import { defineModule } from '$lib/content';
import { claims } from './claims';
import { confusables } from './confusables';
import { events } from './events';
import { factions } from './factions';
import { figures } from './figures';
import { ids } from './ids';
import { institutions } from './institutions';
import { legalOrders } from './legal-orders';
import { passages } from './passages';
import { persons } from './persons';
import { places } from './places';
import { sources } from './sources';
import { groups, typologies } from './typologies';

/** Iraq from 2014 to spring 2020: the PMF, the coalition, and the orders that bind them. */
export const subject = defineModule(ids, {
	slug: 'iraq',
	title: { en: 'Iraq, 2014–2020', ar: 'العراق ٢٠١٤–٢٠٢٠' },
	topics: {
		factions: { en: 'Factions', ar: 'الفصائل' },
		law: { en: 'Laws and orders', ar: 'القوانين والأوامر' },
		escalation: { en: 'Escalation', ar: 'التصعيد' },
		people: { en: 'People', ar: 'الأشخاص' },
		institutions: { en: 'Institutions', ar: 'المؤسسات' },
		coalition: { en: 'The coalition', ar: 'التحالف الدولي' },
		epidemic: { en: 'Epidemic and ISIS', ar: 'الوباء وداعش' },
		reading: { en: 'Reading the source', ar: 'قراءة المصدر' }
	},
	endsOn: '2020-04-15',
	typologies,
	groups,
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
		passage: passages
	},
	confusables
});
