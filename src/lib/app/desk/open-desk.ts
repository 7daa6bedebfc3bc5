import type { Locale } from '$lib/content';
import type { App } from '../app.svelte';
import type { Desk } from './desk.svelte';
import type { SetDesk } from './set-desk.svelte';

/*
 * The ways to the teacher's desk, for its pages. Each rejects if the files it is made of are neither
 * kept nor reachable.
 */

type Parts = Pick<App, 'learner' | 'world' | 'shelf'>;

/** Opens the lists of sets and assignments. */
export async function openDesk(app: Parts): Promise<Desk> {
	const { Desk } = await import('./desk-door');
	const desk = new Desk(app);
	await desk.open();
	return desk;
}

/**
 * Opens a set that is kept, or the form for one to be made.
 * @param asked the id of a set, or the subject to make one of
 */
export async function openSet(
	app: Parts,
	locale: Locale,
	asked: { readonly id?: string | undefined; readonly subject: string }
): Promise<SetDesk> {
	const { SetDesk } = await import('./desk-door');
	const desk = new SetDesk(app, asked.subject, locale);
	await desk.open(asked.id);
	return desk;
}
