import { defineNotes } from '$lib/content';
import { ids } from './ids';

export const events = defineNotes(ids, 'event', {
	'example-event': {
		name: { en: 'Opening session', inSentence: 'the opening session', ar: 'الجلسة الافتتاحية' },
		topics: ['example-topic'],
		date: { value: '1901-05', sources: ['example-source'] },
		place: { value: 'example-place', sources: ['example-source'] },
		outcome: {
			value: { en: 'The members took their seats.', ar: 'أخذ الأعضاء مقاعدهم.' },
			sources: ['example-source'],
			note: {
				en: 'A note says what helps to remember the fact.',
				ar: 'تقول الملاحظة ما يساعد على تذكّر المعلومة.'
			}
		}
	}
});
