import type { Locale } from '$lib/content';
import type { App } from '../app.svelte';
import { homeForOthers } from '../links';
import type { TakeDesk } from './take-desk.svelte';

/**
 * Opens the desk of the page on which assignments are taken.
 * @returns rejects if the files it is made of are neither kept nor reachable
 */
export async function openTake(
	app: Pick<App, 'learner' | 'shelf' | 'offline' | 'world'>,
	locale: Locale
): Promise<TakeDesk> {
	const { openTransports, TakeDesk } = await import('./take-door');
	return new TakeDesk(app, locale, openTransports(homeForOthers(location.origin)));
}
