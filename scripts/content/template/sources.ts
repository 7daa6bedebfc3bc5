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
	}
});
