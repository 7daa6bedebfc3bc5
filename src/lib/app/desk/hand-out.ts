import { qrPictures, type QrPicture } from '$lib/share';
import type { App } from '../app.svelte';
import { assignmentPrefix, readIssued, type IssuedAssignment } from './assignment-record';

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
 * @returns `undefined` if there is none of that id on this device
 */
export async function makeHandOut(
	{ learner }: Pick<App, 'learner'>,
	id: string,
	base: string
): Promise<HandOut | undefined> {
	const issued = readIssued(await learner.readRecord(`${assignmentPrefix}${id}`));
	if (!issued) return undefined;
	const { assignmentLink, fingerprintOf, messageFile } = await import('../exchange');
	const { bytes, assignment } = issued;
	const carried = { kind: 'assignment', bytes } as const;
	return {
		issued,
		link: assignmentLink(bytes, base),
		onScreen: qrPictures(carried, base, 'screen'),
		onPaper: qrPictures(carried, base, 'paper'),
		fingerprint: await fingerprintOf(assignment.teacher),
		file: { name: `${plainName(assignment.title)}.diwan`, bytes: messageFile(bytes, 'assignment') }
	};
}

/** A title as a file may be called everywhere. */
function plainName(title: string): string {
	const plain = title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ').replace(/\s+/g, ' ');
	return plain.trim().replace(/^\.+/, '').slice(0, 60) || 'diwan';
}
