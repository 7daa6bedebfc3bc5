import { parseStudentCode, type Assignment, type AssignmentId, type Terms } from '$lib/quiz';
import { toHex } from '$lib/share';
import type { World } from '../world';
import { startTime } from './attempt-time';
import type { KeptAttempt } from './kept-attempt';
import type { TimeFactor } from './own-codes';

/** What a student fills in. */
export interface StartFields {
	readonly code: string;
	/** From 0; `undefined` while none is chosen. */
	readonly form: number | undefined;
	readonly startCode: string;
	readonly timeFactor: TimeFactor;
	readonly largerText: boolean;
}

/**
 * Why an attempt cannot begin, by what is filled in.
 *
 * - `badCode`: a character of the class code is missing or mistaken; `noForm`: none was chosen
 * - `needsStartCode`, `wrongStartCode`
 * - `notOpen`: not yet, by this device's clock; `noAttemptsLeft`: all were made on this device
 * - `noItems`: this device cannot make every question
 */
export type StartProblem =
	| 'badCode'
	| 'noForm'
	| 'needsStartCode'
	| 'wrongStartCode'
	| 'notOpen'
	| 'noAttemptsLeft'
	| 'noItems'
	| 'failed';

/** What the terms say at this moment, before anything is filled in. */
export function barredBy(
	{ opensAt, attempts }: Terms,
	made: number,
	now: number
): 'notOpen' | 'noAttemptsLeft' | undefined {
	if (opensAt !== undefined && now < opensAt) return 'notOpen';
	return attempts !== undefined && made >= attempts ? 'noAttemptsLeft' : undefined;
}

/** Checks what is filled in, as far as that can be told without the questions. */
export function checkFields(
	fields: StartFields,
	{ forms, hasStartCode }: Pick<Assignment, 'forms' | 'hasStartCode'>
): { readonly student: string; readonly form: number } | { readonly problem: StartProblem } {
	const student = parseStudentCode(fields.code);
	if (student === undefined) return { problem: 'badCode' };
	const form = forms.kind === 'forms' ? fields.form : 0;
	if (form === undefined) return { problem: 'noForm' };
	if (hasStartCode && fields.startCode.trim() === '') return { problem: 'needsStartCode' };
	return { student, form };
}

interface StartParts {
	readonly world: Pick<World, 'now' | 'randomBytes'>;
	readonly id: AssignmentId;
	/** The signed bytes. */
	readonly issued: Uint8Array;
	readonly assignment: Assignment;
	readonly itemCount: number;
	readonly fields: StartFields;
	readonly student: string;
	readonly form: number;
}

export function startAttempt(parts: StartParts): KeptAttempt {
	const { world, id, issued, assignment, itemCount, fields, student, form } = parts;
	const { timeLimitMinutes } = assignment.terms;
	const now = world.now();
	const limitMs =
		timeLimitMinutes === undefined ? undefined : timeLimitMinutes * 60_000 * fields.timeFactor;
	return {
		assignment: id,
		nonce: toHex(world.randomBytes(8)),
		issued: toHex(issued),
		title: assignment.title,
		subject: assignment.subject,
		student,
		form,
		...(assignment.hasStartCode && { startCode: fields.startCode }),
		largerText: fields.largerText,
		startedAt: now,
		time: startTime(now, limitMs),
		place: 0,
		responses: Array.from({ length: itemCount }, () => null),
		lookedMs: Array.from({ length: itemCount }, () => 0),
		revision: 1
	};
}
