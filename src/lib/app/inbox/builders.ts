import type { Attempt, GivenResponse, Received, Roster } from '$lib/quiz';
import { noon } from '../builders';
import { anAssignmentId } from '../desk/builders';

/* Builders for the tests of this folder. */

export const assignmentId = anAssignmentId('00112233445566aa');

export function aRoster(overrides: Partial<Roster> = {}): Roster {
	return {
		id: '0123456789abcdef',
		title: 'Class 1',
		students: [],
		expiresAt: noon + 86_400_000,
		...overrides
	};
}

export function given(optionId: string): GivenResponse {
	return { response: { form: 'choice', optionId }, durationMs: 4_000 };
}

export function anAttempt(overrides: Partial<Attempt> = {}): Attempt {
	return {
		assignment: assignmentId,
		student: '00000',
		nonce: 'aaaaaaaaaaaaaaaa',
		form: 0,
		responses: [given('1901'), undefined],
		startedAt: noon,
		finishedAt: noon + 600_000,
		...overrides
	};
}

/** @param digit the message's id is 64 times this hexadecimal digit */
export function aReceived(
	digit: string,
	attempt: Partial<Attempt> = {},
	overrides: Partial<Received> = {}
): Received {
	return {
		attempt: anAttempt(attempt),
		by: 'sealed',
		device: '02'.padEnd(66, '7'),
		messageId: digit.repeat(64),
		receivedAt: noon,
		...overrides
	};
}
