import { currentCard, recordAnswer, undoAnswer } from '$lib/schedule';
import type { AreConfusable, Session } from '$lib/schedule';
import type { Learner } from './learner.svelte';
import type { OnScreen } from './posed-slot';
import type { SavedSession } from './saved-session';

interface LearnerAnswers {
	readonly learner: Pick<Learner, 'reviewsOf'>;
	readonly areConfusable: AreConfusable;
}

/**
 * A session as it stood when the page was killed. The disk has it a moment later than the screen, and
 * a slow disk several answers later; what was on screen, and every answer, are kept at once.
 * @param onScreen of this session
 */
export async function asItStood(
	{ session, startedAt }: Pick<SavedSession, 'session' | 'startedAt'>,
	{ answered, posed }: OnScreen,
	{ learner, areConfusable }: LearnerAnswers
): Promise<Session> {
	const isAnswered = (await learner.reviewsOf(posed.cardId)).some(
		({ seed }) => seed === posed.seed
	);
	const count = isAnswered ? answered + 1 : answered;
	let stood = session;
	for (;;) {
		const cardId = currentCard(stood);
		if (!cardId || stood.answers.length >= count) break;
		const isOfCard = (each: { readonly cardId: typeof cardId }) => each.cardId === cardId;
		const reviews = (await learner.reviewsOf(cardId)).filter(({ at }) => at >= startedAt);
		const review = reviews[stood.answers.filter(isOfCard).length];
		if (!review) break;
		stood = recordAnswer(stood, cardId, review.rating !== 'again', areConfusable);
	}
	if (isAnswered) return stood;
	// An answer was taken back.
	while (stood.answers.length > count) stood = undoAnswer(stood);
	return currentCard(stood) === posed.cardId ? stood : session;
}
