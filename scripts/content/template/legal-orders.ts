import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const legalOrders = defineNotes(ids, 'legalOrder', {
	'example-decree': {
		name: { en: 'Harbour Statute', inSentence: 'the Harbour Statute', ar: 'نظام الميناء' },
		topics: ['example-topic'],
		form: { value: 'law', sources: ['example-source'] },
		dateIssued: { value: '1901-02-03', sources: ['example-source'] },
		issuer: { value: 'example-assembly', sources: ['example-source'] },
		provision: {
			value: { en: 'opens trade to all comers', ar: 'فتح التجارة أمام الجميع' },
			sources: ['example-source']
		}
	}
});
