import { seedOf } from '$lib/cards';
import type { AssignmentId } from './assignment';
import type { Attempt, GivenResponse, Received } from './attempt';

export interface TypedIn {
	readonly assignment: AssignmentId;
	/** In its plain form. */
	readonly student: string;
	readonly form: number;
	readonly responses: readonly (GivenResponse | undefined)[];
	readonly by: 'shortCode' | 'paper';
	/** Epoch ms by the teacher's clock. */
	readonly receivedAt: number;
}

/**
 * What a teacher has typed in for a student, as if it had been received. Typed twice, it is the
 * same message; its times are those of typing, as no others are known.
 */
export function receivedByTyping(typed: TypedIn): Received {
	const { assignment, student, form, responses, by, receivedAt } = typed;
	const answers = responses.map((given) => given?.response ?? null);
	const name = JSON.stringify([assignment, student, form, by, answers]);
	const minute = Math.floor(receivedAt / 60_000) * 60_000;
	const attempt: Attempt = {
		assignment,
		student,
		nonce: digitsOf(name, 2),
		form,
		responses,
		startedAt: minute,
		finishedAt: minute
	};
	return { attempt, by, messageId: digitsOf(`message:${name}`, 8), receivedAt };
}

/** Hexadecimal digits that follow from a text, eight for each word. */
function digitsOf(text: string, words: number): string {
	return Array.from({ length: words }, (_, index) => seedOf(`${String(index)}:${text}`)[0])
		.map((word) => word.toString(16).padStart(8, '0'))
		.join('');
}
