import type { AssignmentId } from '$lib/quiz';
import { noon } from '../builders';
import type { AttemptSlot } from './attempt-slot';
import type { KeptAttempt } from './kept-attempt';

/* Builders for the tests of this folder. */

export const anAssignmentId = assignmentId('00112233445566aa');

/** An attempt of three items that was begun at noon and is at the first of them. */
export function anAttempt(overrides: Partial<KeptAttempt> = {}): KeptAttempt {
	return {
		assignment: anAssignmentId,
		nonce: 'fedcba9876543210',
		issued: '0102ff',
		title: 'The guilds',
		subject: 'isles',
		student: '7K2M9',
		form: 0,
		largerText: false,
		startedAt: noon,
		time: { usedMs: 0, seenAt: noon, pardonedMs: 0 },
		place: 0,
		responses: [null, null, null],
		lookedMs: [0, 0, 0],
		revision: 1,
		...overrides
	};
}

/** A slot that outlives a page, like `localStorage`. */
export function aSlot(): AttemptSlot & { readonly kept: Map<string, KeptAttempt> } {
	const kept = new Map<string, KeptAttempt>();
	return {
		kept,
		write(attempt) {
			kept.set(attempt.nonce, structuredClone(attempt));
			return true;
		},
		read: () => [...kept.values()],
		clear(nonce) {
			kept.delete(nonce);
		}
	};
}

function assignmentId(id: string): AssignmentId {
	if (!isAssignmentId(id)) throw new Error(`No assignment id: ${id}`);
	return id;
}

function isAssignmentId(id: string): id is AssignmentId {
	return /^[0-9a-f]{16}$/.test(id);
}
