import type { Item } from '$lib/cards';
import {
	paperMarkCount,
	parseStudentCode,
	readPaperAnswers,
	readShortCode,
	receivedByTyping,
	type Received,
	type ShortCodeProblem
} from '$lib/quiz';
import type { IssuedAssignment } from '../desk/assignment-record';
import type { PosingProblem } from './questions';

/** What a teacher has typed for a student. */
export interface TypedAnswers {
	readonly by: 'shortCode' | 'paper';
	/** As typed. */
	readonly student: string;
	/** From 0; makes a difference where there are forms. */
	readonly form: number;
	readonly text: string;
}

/**
 * Why it is not taken in. `place` counts items from 0; `tooFew` of the `total` letters are there:
 * one may be left out in the middle.
 */
export type TypingProblem =
	| { readonly reason: 'noStudent' | 'nothing' | PosingProblem | ShortCodeProblem }
	| { readonly reason: 'tooFew' | 'tooMany'; readonly have: number; readonly total: number }
	| { readonly reason: 'noSuchOption' | 'notOnPaper'; readonly place: number };

/** Reads what was typed. */
export function readTyped(
	typed: TypedAnswers,
	{ id }: Pick<IssuedAssignment, 'id'>,
	itemsFor: (form: number, student: string) => readonly Item[] | undefined,
	receivedAt: number
): Received | TypingProblem {
	const student = parseStudentCode(typed.student);
	if (student === undefined) return { reason: 'noStudent' };
	if (typed.text.trim() === '') return { reason: 'nothing' };
	const { by, form } = typed;
	const items = itemsFor(form, student);
	if (!items) return { reason: 'otherContent' };
	const whose = { assignment: id, student, form, by, receivedAt };
	if (by === 'shortCode') {
		const read = readShortCode(typed.text, { assignment: id, student, items });
		if (!read.ok) return { reason: read.reason };
		return receivedByTyping({ ...whose, responses: read.value });
	}
	const [have, total] = [paperMarkCount(typed.text), items.length];
	// A letter that was left out moves all that follow: what was not answered has a dash.
	if (have !== total) return { reason: have < total ? 'tooFew' : 'tooMany', have, total };
	const read = readPaperAnswers(typed.text, items);
	if (read.ok) return receivedByTyping({ ...whose, responses: read.value });
	const { reason, place } = read;
	return reason === 'tooMany' ? { reason, have, total } : { reason, place };
}
