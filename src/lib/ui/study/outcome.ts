import { gaveUp, type Grade, type Response } from '$lib/cards';
import { m } from '$messages/messages.js';
import { digits } from '../numerals';
import type { IconName } from '../parts/Icon.svelte';
import type { ToldPart } from './told-parts';

/** An answer and what it was worth. */
export interface Outcome {
	readonly response: Response;
	readonly grade: Grade;
	/** What the learner has said of the verdict since: it counts in its place. */
	readonly corrected?: 'right' | 'guessed' | undefined;
}

/** `shown`: there was nothing to judge, as the learner asked for the answer. */
export type ShownVerdict = Exclude<Grade['verdict'], 'nearly'> | 'shown';

/** The verdict as it stands now. There is no try left when it is shown, so nearly right is wrong. */
export function shownVerdict({ response, grade, corrected }: Outcome): ShownVerdict {
	if (corrected === 'right') return 'right';
	if (gaveUp(response)) return 'shown';
	return grade.verdict === 'nearly' ? 'wrong' : grade.verdict;
}

/** What the learner may say of the verdict, once. */
export function correctionOf({ response, grade, corrected }: Outcome): Outcome['corrected'] {
	if (corrected) return undefined;
	if (grade.rating === 'good') return 'guessed';
	return grade.rating === 'again' && !gaveUp(response) ? 'right' : undefined;
}

/** The verdict in words, with how many parts were right where there are several. */
export function verdictWords(outcome: Outcome, parts: readonly ToldPart[] | undefined): string {
	if (outcome.corrected === 'right') return m.study_counted_right();
	if (outcome.corrected === 'guessed') return m.study_counted_guessed();
	switch (shownVerdict(outcome)) {
		case 'right':
			return m.study_right();
		case 'rightWithSpelling':
			return m.study_right_spelling();
		case 'wrong':
			return m.study_wrong();
		case 'shown':
			return m.study_shown();
		case 'partly': {
			if (!parts || outcome.response.form === 'multi') return m.study_partly();
			const right = parts.filter(({ isRight }) => isRight).length;
			return m.study_right_of({ right: digits(right), total: digits(parts.length) });
		}
	}
}

export function verdictIcon(verdict: ShownVerdict): IconName {
	if (verdict === 'wrong') return 'cross';
	return verdict === 'partly' || verdict === 'shown' ? 'about' : 'check';
}
