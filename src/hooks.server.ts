import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { defineCustomServerStrategy, getTextDirection } from '$messages/runtime.js';
import { paraglideMiddleware } from '$messages/server.js';

// Pages are prerendered once in each language; the path says which.
defineCustomServerStrategy('custom-page', {
	getLocale: (request) =>
		request && /^\/ar(\/|$)/.test(new URL(request.url).pathname.slice(base.length)) ? 'ar' : 'en'
});

export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ locale }) =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				html
					.replace('%lang%', locale)
					.replace('%dir%', getTextDirection(locale))
					.replace(
						'%manifest%',
						locale === 'ar' ? 'manifest.ar.webmanifest' : 'manifest.webmanifest'
					)
		})
	);
