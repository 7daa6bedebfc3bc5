import type { AssignmentId, Received } from '$lib/quiz';
import type { IssuedAssignment } from '../desk/assignment-record';
import { openResult, type TeacherKeyPairs } from '../exchange';
import type { ArrivalProblem } from './arrival';
import type { PosingProblem, Questions } from './questions';

interface OpeningParts {
	readonly keys: TeacherKeyPairs;
	readonly issued: readonly IssuedAssignment[];
	readonly questions: Questions;
	/** Epoch ms. */
	readonly receivedAt: number;
}

/** Opens a sealed result, or says why this device cannot, as exactly as it can be told. */
export async function openSealed(
	bytes: Uint8Array<ArrayBuffer>,
	{ keys, issued, questions, receivedAt }: OpeningParts
): Promise<Received | ArrivalProblem> {
	let posingProblem: PosingProblem | undefined;
	const lookUp = async (id: AssignmentId) => {
		const assignment = issued.find((one) => one.id === id)?.assignment;
		if (!assignment) return undefined;
		const posing = await questions.of(assignment);
		posingProblem = posing.ok ? undefined : posing.reason;
		return { assignment, itemsFor: posing.ok ? posing.itemsFor : () => undefined };
	};
	const opened = await openResult(bytes, { keys, lookUp, receivedAt });
	if (opened.ok) return opened.value;
	return opened.reason === 'otherItems' ? (posingProblem ?? opened.reason) : opened.reason;
}
