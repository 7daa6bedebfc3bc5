import type { QrPicture } from '$lib/share';
import type { App } from '../app.svelte';
import type { IssuedAssignment } from './assignment-record';
import { findIssued, type Missing } from './find-record';

/** An assignment with all the ways in which it is given out. */
export interface HandOut {
	readonly issued: IssuedAssignment;
	readonly link: string;
	/** One code, or a carousel of them. */
	readonly onScreen: readonly QrPicture[];
	readonly onPaper: readonly QrPicture[];
	/** Of the teacher's key, as students see it. */
	readonly fingerprint: string;
	/** What a file holds, and what it is called. */
	readonly file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
}

/**
 * Opens an assignment to be given out.
 * @param base the address of the start page in a language, as in `https://example.org/diwan/ar/`
 * @returns why not, where it is not to be had
 */
export async function makeHandOut(
	{ learner }: Pick<App, 'learner'>,
	id: string,
	base: string
): Promise<HandOut | Missing> {
	const issued = await findIssued(learner, id);
	if (typeof issued === 'string') return issued;
	const { fingerprintOf, openTransports, send } = await import('../exchange');
	const { bytes, assignment } = issued;
	const carried = { kind: 'assignment', bytes } as const;
	const { outgoing } = await send(openTransports(base).all, carried, assignment.teacher);
	if (!outgoing) throw new Error('No way gives it into the hands of its teacher.');
	return {
		issued,
		link: outgoing.link,
		onScreen: outgoing.codes('screen'),
		onPaper: outgoing.codes('paper'),
		fingerprint: await fingerprintOf(assignment.teacher),
		file: { name: `${plainName(assignment.title)}.diwan`, bytes: outgoing.file }
	};
}

/** A title as a file may be called everywhere. */
function plainName(title: string): string {
	const plain = title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ').replace(/\s+/g, ' ');
	return plain.trim().replace(/^\.+/, '').slice(0, 60) || 'diwan';
}
