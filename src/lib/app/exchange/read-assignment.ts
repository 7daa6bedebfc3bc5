import type { Assignment, AssignmentId } from '$lib/quiz';
import { canSeal, decompressPoint, verify } from '$lib/seal';
import { accept, readSignedAssignment, type AssignmentParts } from '$lib/share';
import { assignmentIdOf, assignmentText } from './issue-assignment';
import { decline, type Exchanged } from './problem';

/** An assignment whose signature is right, as it can be read with no content at hand. */
export interface ReadAssignment extends AssignmentParts {
	readonly id: AssignmentId;
	/** As they came: keep these, and read them anew. */
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** All of it but what is asked, which `openAssignment` adds. */
	readonly assignment: Assignment & { readonly asked: undefined };
}

/**
 * Reads an assignment of anybody's making.
 * @returns why not: `newer`, `otherKind`, `tooLarge`, `notSecure`, or `damaged` for all that was not
 * signed as it is
 */
export async function readAssignment(
	bytes: Uint8Array<ArrayBuffer>
): Promise<Exchanged<ReadAssignment>> {
	if (!canSeal()) return decline({ reason: 'notSecure' });
	const read = readSignedAssignment(bytes);
	if (!read.ok) {
		const { reason } = read;
		return decline(reason === 'otherKind' ? { reason, expected: 'assignment' } : { reason });
	}
	const { assignment, askedBytes, body, signature } = read.value;
	const { encryption, signing } = assignment.teacher;
	const isSigned = await verify(signing, signature, assignmentText(body));
	// Whoever signed it may have meant harm: without a key nothing could be handed in.
	if (!isSigned || !decompressPoint(encryption)) return decline({ reason: 'damaged' });
	return accept({ id: await assignmentIdOf(body), bytes, assignment, askedBytes });
}
