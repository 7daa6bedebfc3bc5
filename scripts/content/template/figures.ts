import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const figures = defineNotes(ids, 'figure', {
	'example-figure': {
		name: { en: 'Seats in the chamber', ar: 'مقاعد المجلس' },
		topics: ['example-topic'],
		question: {
			en: 'How many members did the chamber have in 1901?',
			ar: 'كم كان عدد أعضاء المجلس عام ١٩٠١؟'
		},
		quantity: {
			// Where sources differ, give each account its own source, and each is heard.
			accounts: [
				{
					value: { min: 120, max: 120, unit: { en: 'members', ar: 'عضوًا' } },
					sources: ['example-source']
				},
				{
					value: { min: 110, max: 115, unit: { en: 'members', ar: 'عضوًا' } },
					sources: ['example-paper']
				}
			]
		}
	}
});
