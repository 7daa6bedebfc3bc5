import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const places = defineNotes(ids, 'place', {
	'example-place': {
		name: { en: 'Port Sample', ar: 'ميناء العينة' },
		topics: ['example-topic']
	}
});
