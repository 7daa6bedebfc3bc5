import type { App } from '../app.svelte';
import type { ClassDesk } from './class-desk.svelte';

/**
 * Opens the classes, for their page.
 * @returns rejects if the files they are made of are neither kept nor reachable
 */
export async function openClassDesk(
	app: Pick<App, 'learner' | 'world'>,
	download: (name: string, bytes: Uint8Array<ArrayBuffer>) => void
): Promise<ClassDesk> {
	const { ClassDesk } = await import('./desk-door');
	const desk = new ClassDesk(app, download);
	await desk.open();
	return desk;
}
