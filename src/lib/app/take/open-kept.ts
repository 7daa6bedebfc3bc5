import type { Locale } from '$lib/content';
import { fromHex } from '$lib/share';
import type { App } from '../app.svelte';
import { readAssignment, type ExchangeProblem, type ReadAssignment } from '../exchange';
import { finish, takeDraft } from './attempt-moves';
import { countAbsence, wasUpAt } from './attempt-time';
import { questionsAgain, type Questions } from './found-assignment';
import { stateOf, type KeptAttempt } from './kept-attempt';

/**
 * What becomes of an attempt that was left. `stuck`: this device would not ask the same questions, or
 * has not got the subject, which the page of the assignment says.
 */
export type OpenedAttempt =
	| { readonly kind: 'goesOn'; readonly attempt: KeptAttempt; readonly questions: Questions }
	| {
			readonly kind: 'isOver';
			readonly attempt: KeptAttempt;
			readonly questions: Questions | undefined;
	  }
	| { readonly kind: 'stuck'; readonly read: ReadAssignment }
	| { readonly kind: 'refused'; readonly problem: ExchangeProblem };

/** Counts the time that the page was gone, and makes the questions again. */
export async function openKept(
	app: Pick<App, 'shelf' | 'offline' | 'world'>,
	locale: Locale,
	kept: KeptAttempt
): Promise<OpenedAttempt> {
	const read = await readAssignment(fromHex(kept.issued));
	const questions = read.ok ? await questionsAgain(app, locale, read.value, kept) : undefined;
	if (stateOf(kept) !== 'running') return { kind: 'isOver', attempt: kept, questions };
	const now = app.world.now();
	const back = { ...kept, time: countAbsence(kept.time, now), revision: kept.revision + 1 };
	if (wasUpAt(back) !== undefined) {
		return { kind: 'isOver', attempt: finish(takeDraft(back), now), questions };
	}
	if (questions) return { kind: 'goesOn', attempt: back, questions };
	return read.ok ? { kind: 'stuck', read: read.value } : { kind: 'refused', problem: read };
}
