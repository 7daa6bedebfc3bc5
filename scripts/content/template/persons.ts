import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const persons = defineNotes(ids, 'person', {
	'example-person': {
		name: { en: 'Jo Bloggs', ar: 'فلان الفلاني', latin: ['J. Bloggs'] },
		topics: ['example-topic'],
		roles: {
			complete: false,
			entries: [
				{ value: { en: 'speaker of the house', ar: 'رئيس المجلس' }, sources: ['example-source'] }
			]
		},
		died: { value: '1930~', sources: ['example-source'] }
	}
});
