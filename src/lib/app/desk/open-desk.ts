import type { Locale } from '$lib/content';
import type { App } from '../app.svelte';
import type { AssignDesk } from './assign-desk.svelte';
import type { Desk } from './desk.svelte';
import type { Missing } from './find-record';
import type { HandOut } from './hand-out';
import type { KeyDesk } from './key-desk.svelte';
import type { PrintDesk } from './print-desk.svelte';
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

/** Opens the form by which a set is given to a class. */
export async function openAssign(app: Parts, setId: string): Promise<AssignDesk> {
	const { AssignDesk } = await import('./desk-door');
	const desk = new AssignDesk(app);
	await desk.open(setId);
	return desk;
}

/**
 * Opens an assignment with all the ways in which it is given out.
 * @param base the address of the start page in a language
 * @returns why not, where it is not to be had
 */
export async function openHandOut(
	app: Parts,
	id: string,
	base: string
): Promise<HandOut | Missing> {
	const { makeHandOut } = await import('./desk-door');
	return makeHandOut(app, id, base);
}

/**
 * Opens what is known of the teacher's key.
 * @param isNeeded whether one is made where there is none
 */
export async function openKeys(app: Parts, isNeeded: boolean): Promise<KeyDesk> {
	const [{ KeyDesk }, { downloadFile }] = await Promise.all([
		import('./desk-door'),
		import('../download-file')
	]);
	const desk = new KeyDesk(app, downloadFile);
	if (isNeeded) await desk.open();
	return desk;
}

/** Opens an assignment to be printed. */
export async function openPrint(app: Parts, id: string, base: string): Promise<PrintDesk> {
	const { PrintDesk } = await import('./desk-door');
	const desk = new PrintDesk(app);
	await desk.open(id, base);
	return desk;
}
