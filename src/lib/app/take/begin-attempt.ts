import type { Locale } from '$lib/content';
import type { App } from '../app.svelte';
import { makeQuestions, type Questions } from './found-assignment';
import type { KeptAttempt } from './kept-attempt';
import { keepOwnCode } from './own-codes';
import {
	barredBy,
	checkFields,
	startAttempt,
	type StartFields,
	type StartProblem
} from './start-attempt';
import type { FoundAssignment } from './take-phase';

/** @returns a new attempt with its questions, not kept yet; or why there is none */
export async function beginAttempt(
	{ learner, world }: Pick<App, 'learner' | 'world'>,
	locale: Locale,
	{ read, teacher, made, content }: FoundAssignment,
	fields: StartFields
): Promise<
	| { readonly ok: true; readonly attempt: KeptAttempt; readonly questions: Questions }
	| { readonly ok: false; readonly problem: StartProblem }
> {
	const refuse = (problem: StartProblem) => ({ ok: false, problem }) as const;
	if (content.kind !== 'ready') return refuse('failed');
	const barred = barredBy(read.assignment.terms, made, world.now());
	if (barred) return refuse(barred);
	const checked = checkFields(fields, read.assignment);
	if ('problem' in checked) return refuse(checked.problem);
	const { startCode, timeFactor, largerText } = fields;
	const asked = await makeQuestions(read, content.deck, { ...checked, startCode, locale });
	if (!asked.ok) {
		const { reason } = asked;
		const isCode = reason === 'wrongStartCode' || reason === 'needsStartCode';
		return refuse(isCode ? reason : 'noItems');
	}
	const questions = asked.value;
	await keepOwnCode(learner, teacher, { code: checked.student, timeFactor, largerText });
	world.askToPersist();
	const attempt = startAttempt({
		world,
		id: read.id,
		issued: read.bytes,
		assignment: questions.assignment,
		itemCount: questions.items.length,
		fields,
		...checked
	});
	return { ok: true, attempt, questions };
}
