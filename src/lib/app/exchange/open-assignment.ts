import { generatorVersion, type Deck } from '$lib/cards';
import type { Assignment } from '$lib/quiz';
import { unlockWithCode } from '$lib/seal';
import { accept, readAsked } from '$lib/share';
import { contentHashOf } from './content-hash';
import { decline, type Exchanged } from './problem';
import type { ReadAssignment } from './read-assignment';

/**
 * Says what an assignment asks, if this device would ask the very same.
 * @param deck of the subject that it names; `undefined` where this device has none
 * @param startCode as it was heard and typed
 * @returns why not: `unknownSubject`, `otherContent`, `otherGenerator`, `needsStartCode`,
 * `wrongStartCode`, or `damaged`
 */
export async function openAssignment(
	{ assignment, askedBytes }: ReadAssignment,
	deck: Deck | undefined,
	startCode = ''
): Promise<Exchanged<Assignment>> {
	const { subject, contentHash, generator, hasStartCode } = assignment;
	if (deck?.subject.slug !== subject) {
		return decline({ reason: 'unknownSubject', needed: subject });
	}
	const here = await contentHashOf(deck.subject);
	if (here !== contentHash) return decline({ reason: 'otherContent', needed: contentHash, here });
	if (generator !== generatorVersion) {
		return decline({ reason: 'otherGenerator', needed: generator, here: generatorVersion });
	}
	if (hasStartCode && startCode.trim() === '') return decline({ reason: 'needsStartCode' });
	const open = hasStartCode ? await unlockWithCode(askedBytes, startCode) : askedBytes;
	// Its bytes are as they were signed, so it is the code.
	if (!open) return decline({ reason: 'wrongStartCode' });
	const asked = readAsked(open, deck);
	return asked.ok ? accept({ ...assignment, asked: asked.value }) : decline(asked);
}
