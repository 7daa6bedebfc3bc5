import type { Handle } from '@sveltejs/kit';
import { paraglideMiddleware } from '$messages/server.js';
import { defineCustomServerStrategy, getTextDirection } from '$messages/runtime.js';
import { base } from '$app/paths';

defineCustomServerStrategy('custom-page', {
	getLocale: (request) => (new URL(request!.url).pathname.startsWith(`${base}/ar/`) ? 'ar' : 'en')
});

export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ locale }) =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				html.replace('%lang%', locale).replace('%dir%', getTextDirection(locale))
		})
	);
