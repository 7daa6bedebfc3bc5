import { defineNotes } from '$lib/content';
import { afterTheArticle } from './events/after-the-article';
import { before2019 } from './events/before-2019';
import { of2019 } from './events/of-2019';
import { of2020 } from './events/of-2020';
import { ids } from './ids';

/** What happened, oldest first. Tolls and blame are always somebody's word. */
export const events = defineNotes(ids, 'event', {
	...before2019,
	...of2019,
	...of2020,
	...afterTheArticle
});
