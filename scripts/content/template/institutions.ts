import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const institutions = defineNotes(ids, 'institution', {
	'example-assembly': {
		name: { en: 'Example Assembly', inSentence: 'the Example Assembly', ar: 'جمعية النموذج' },
		topics: ['example-topic'],
		purpose: {
			value: { en: 'chamber of elected members', ar: 'هيئة من أعضاء منتخَبين' },
			sources: ['example-source']
		}
	}
});
