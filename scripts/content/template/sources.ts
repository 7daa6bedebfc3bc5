import { defineSources } from '$lib/content';
import { ids } from './ids';

/** Every work that a fact is taken from. One without an address needs a lint exception. */
export const sources = defineSources(ids, {
	'example-source': {
		kind: 'research',
		short: { en: 'the example source', ar: 'مصدر المثال' },
		author: 'An Author',
		publisher: 'A Publisher',
		title: { en: 'A work with its own title', ar: 'عمل له عنوانه' },
		date: '2001-02-03',
		url: 'https://example.org/work'
	},
	'example-paper': {
		kind: 'press',
		short: { en: 'the example paper', ar: 'صحيفة المثال' },
		publisher: 'The Example Paper',
		title: { en: 'An article of the day', ar: 'مقال من ذلك اليوم' },
		date: 'XXXX',
		url: 'https://example.org/paper'
	}
});
