import { defineModule } from '$lib/content';
import { events } from './events';
import { factions } from './factions';
import { figures } from './figures';
import { ids } from './ids';
import { institutions } from './institutions';
import { legalOrders } from './legal-orders';
import { persons } from './persons';
import { places } from './places';
import { sources } from './sources';

/** A subject to start from: one note of each usual kind, every one to be replaced. */
export const subject = defineModule(ids, {
	slug: 'template-subject',
	title: { en: 'Template subject', ar: 'موضوع جديد' },
	topics: { 'example-topic': { en: 'First topic', ar: 'الباب الأول' } },
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
		claim: {},
		passage: {}
	}
});
