import { defineCustomClientStrategy } from '$messages/runtime.js';

// The page's own language, set before the first paint. Another language is another page.
defineCustomClientStrategy('custom-page', {
	getLocale: () => (document.documentElement.lang === 'ar' ? 'ar' : 'en'),
	setLocale: () => undefined
});
