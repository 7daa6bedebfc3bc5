import type { AssignmentId, QuizSet } from '$lib/quiz';
import { aCardId } from '../builders';
import type { IssuedAssignment } from './assignment-record';

/* Builders for the tests of this folder. */

/** Two choices about the isles. */
export function aSet(overrides: Partial<QuizSet> = {}): QuizSet {
	return {
		id: '0123456789abcdef',
		version: 1,
		title: 'The guilds',
		subject: 'isles',
		seed: 'fedcba9876543210',
		items: [
			{
				cardId: aCardId('blue-guild/founded'),
				way: { form: 'choice', direction: 'value' },
				draw: 0
			},
			{
				cardId: aCardId('red-guild/leader'),
				way: { form: 'trueFalse', direction: 'value' },
				draw: 2
			}
		],
		blueprint: [],
		changedAt: 1_790_000_000_000,
		...overrides
	};
}

export function anIssued(overrides: Partial<IssuedAssignment> = {}): IssuedAssignment {
	return {
		id: anAssignmentId('00112233445566aa'),
		bytes: Uint8Array.from([1, 2, 255]),
		assignment: {
			title: 'The guilds',
			subject: 'isles',
			contentHash: 'aaaaaaaaaaaaaaaa',
			generator: 1,
			seed: 'fedcba9876543210',
			forms: { kind: 'same' },
			asked: { kind: 'items', items: aSet().items },
			hasStartCode: false,
			terms: { mode: 'practice', attempts: 2, dueAt: 1_790_000_040_000 },
			madeAt: 1_790_000_040_000,
			teacher: {
				encryption: new Uint8Array(33).fill(2),
				signing: new Uint8Array(33).fill(3)
			}
		},
		setId: '0123456789abcdef',
		setVersion: 1,
		issuedAt: 1_790_000_000_000,
		closed: false,
		...overrides
	};
}

export function anAssignmentId(id: string): AssignmentId {
	if (!isAssignmentId(id)) throw new Error(`No assignment id: ${id}`);
	return id;
}

function isAssignmentId(id: string): id is AssignmentId {
	return /^[0-9a-f]{16}$/.test(id);
}
