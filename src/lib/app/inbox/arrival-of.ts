import { receiptOf, sortReceived, type Received } from '$lib/quiz';
import type { Arrival } from './arrival';
import { everybody } from './everybody';
import type { Kept } from './kept.svelte';

/** What there is to say of a result that has just been taken in. */
export function arrivalOf(kept: Kept, received: Received): Omit<Arrival, 'key'> {
	const { attempt, by, messageId } = received;
	const student = everybody(kept.rosters).students.find(({ code }) => code === attempt.student);
	const issued = kept.issued.find(({ id }) => id === attempt.assignment);
	return {
		kind: isDisputed(kept, received) ? 'conflict' : student ? 'new' : 'unclaimed',
		code: attempt.student,
		name: student?.name ?? '',
		...(issued ? { title: issued.assignment.title } : {}),
		...(by === 'sealed' ? { receipt: receiptOf(messageId) } : {})
	};
}

function isDisputed(kept: Kept, { attempt }: Received): boolean {
	const { assignment, nonce } = attempt;
	const ofSame = kept.received.filter((one) => one.attempt.assignment === assignment);
	const sorted = sortReceived(ofSame, everybody(kept.rosters), kept.markingOf(assignment).claims);
	return sorted.conflicts.some((conflict) => conflict.nonce === nonce);
}
