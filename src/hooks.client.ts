import type { ClientInit } from '@sveltejs/kit';
import { defineCustomClientStrategy } from '$messages/runtime.js';

// The page's own language, set before the first paint. Another language is another page.
defineCustomClientStrategy('custom-page', {
	getLocale: () => (document.documentElement.lang === 'ar' ? 'ar' : 'en'),
	setLocale: () => undefined
});

/**
 * Runs between reading the script and bringing the page to life. In one task of half a second on a slow
 * phone, a tap would wait for both.
 */
export const init: ClientInit = () =>
	new Promise((resolve) => {
		setTimeout(resolve);
	});
