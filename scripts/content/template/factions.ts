import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const factions = defineNotes(ids, 'faction', {
	'example-faction': {
		name: { en: 'Example Circle', inSentence: 'the Example Circle', ar: 'حلقة النموذج' },
		topics: ['example-topic'],
		founded: { value: '1901', sources: ['example-source'] },
		leader: { value: 'example-person', sources: ['example-source'], asOf: '1902' }
	}
});
