import type { Locale } from '$lib/content';
import type { Learner } from '../learner.svelte';
import type { Shelf } from '../shelf';
import type { MapDesk } from './map-desk';
import type { NetworkDesk } from './network-desk';
import type { TimelineDesk } from './timeline-desk';

interface Parts {
	readonly learner: Learner;
	readonly shelf: Shelf;
}

/* Each is `undefined` where the subject, and rejects where the page, is neither kept nor reachable. */

export async function openTimeline(
	app: Parts,
	subject: string,
	locale: Locale
): Promise<TimelineDesk | undefined> {
	const { makeTimelineDesk } = await import('./door');
	return makeTimelineDesk(app, subject, locale);
}

/** @param signal for a page that is left before it is there */
export async function openNetwork(
	app: Parts,
	subject: string,
	locale: Locale,
	signal: AbortSignal
): Promise<NetworkDesk | undefined> {
	const { makeNetworkDesk } = await import('./door');
	return makeNetworkDesk(app, subject, locale, signal);
}

export async function openMap(
	app: Parts,
	subject: string,
	locale: Locale
): Promise<MapDesk | undefined> {
	const { makeMapDesk } = await import('./door');
	return makeMapDesk(app, subject, locale);
}
