import { generatorVersion, type Deck } from '$lib/cards';
import type { Assignment, AssignmentId } from '$lib/quiz';
import { lockWithCode, randomBytes, saltBytes, sha256, sign } from '$lib/seal';
import {
	concat,
	isAssignmentId,
	readAsked,
	readSignedAssignment,
	toHex,
	writeAsked,
	writeAssignmentBody
} from '$lib/share';
import { contentHashOf } from './content-hash';
import type { TeacherKeyPairs } from './key-ring';

type Bytes = Uint8Array<ArrayBuffer>;

export interface AssignmentRequest {
	/** Everything but what only this device can add. */
	readonly draft: Omit<Assignment, 'teacher' | 'contentHash' | 'generator' | 'hasStartCode'>;
	readonly deck: Deck;
	readonly keys: TeacherKeyPairs;
	/** Said in class; none where it is absent or empty. */
	readonly startCode?: string;
}

export interface IssuedAssignment {
	readonly id: AssignmentId;
	/** What goes out, by link, code or file. */
	readonly bytes: Bytes;
	/** As every device reads it: with the minutes whole, and the title shortened if it was too long. */
	readonly assignment: Assignment;
}

/**
 * Signs an assignment with this device's key, pinned to the content that is loaded.
 * @throws Error if what it asks is not of this deck
 */
export async function issueAssignment(request: AssignmentRequest): Promise<IssuedAssignment> {
	const { draft, deck, keys, startCode = '' } = request;
	if (!draft.asked) throw new Error('An assignment asks something.');
	const asked = writeAsked(draft.asked, deck);
	const hasStartCode = startCode !== '';
	const assignment = {
		...draft,
		asked: undefined,
		teacher: keys.public,
		contentHash: await contentHashOf(deck.subject),
		generator: generatorVersion,
		hasStartCode
	};
	const askedBytes = hasStartCode
		? await lockWithCode(asked, startCode, randomBytes(saltBytes))
		: asked;
	const body = writeAssignmentBody({ assignment, askedBytes });
	const bytes = concat(body, await sign(keys.signing, assignmentText(body)));
	const read = readSignedAssignment(bytes);
	const readAgain = readAsked(asked, deck);
	if (!read.ok || !readAgain.ok) throw new Error('What was written cannot be read.');
	return {
		id: await assignmentIdOf(body),
		bytes,
		assignment: { ...read.value.assignment, asked: readAgain.value }
	};
}

/** What the teacher's device signs: nothing else it signs reads the same. */
export function assignmentText(body: Bytes): Bytes {
	return concat(new TextEncoder().encode('diwan assignment'), body);
}

export async function assignmentIdOf(body: Bytes): Promise<AssignmentId> {
	const id = toHex((await sha256(body)).subarray(0, 8));
	if (!isAssignmentId(id)) throw new Error(`No id: ${id}`);
	return id;
}
