import type { Locale } from '$lib/content';
import type { App } from '../app.svelte';
import { homeForOthers } from '../links';
import type { ClassDesk } from './class-desk.svelte';
import type { Inbox } from './inbox.svelte';
import type { ResultsDesk } from './results-desk.svelte';

/*
 * The ways to classes and to what has come from them, for their pages. Each rejects if the files it
 * is made of are neither kept nor reachable.
 */

type Download = (name: string, bytes: Uint8Array<ArrayBuffer>) => void;

export async function openClassDesk(
	app: Pick<App, 'learner' | 'world'>,
	download: Download
): Promise<ClassDesk> {
	const { ClassDesk } = await import('./desk-door');
	const desk = new ClassDesk(app, download);
	await desk.open();
	return desk;
}

export async function openInbox(
	app: Pick<App, 'learner' | 'world' | 'shelf'>,
	download: Download,
	locale: Locale
): Promise<Inbox> {
	const { Inbox, openTransports, readQrFromImage } = await import('./desk-door');
	const transports = openTransports(homeForOthers(location.origin));
	const tools = { readPicture: readQrFromImage, download, transports };
	const inbox = new Inbox(app, tools, locale);
	await inbox.open();
	return inbox;
}

/** @param assignment its id */
export async function openResults(
	app: Pick<App, 'learner' | 'world' | 'shelf'>,
	download: Download,
	locale: Locale,
	assignment: string
): Promise<ResultsDesk> {
	const { ResultsDesk } = await import('./desk-door');
	const desk = new ResultsDesk(app, download, locale);
	await desk.open(assignment);
	return desk;
}
