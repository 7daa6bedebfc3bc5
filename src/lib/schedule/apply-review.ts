import type { Rating } from '$lib/cards';
import { type CardState, reviewed } from './card-state';
import { type Evidence, evidenceOf } from './evidence';
import { intervalDays } from './fsrs';
import type { ReviewEntry } from './log';
import { mixedMemory } from './mixed-memory';

/** What the schedule needs to know of an answer; a `ReviewEntry` is one. */
export type Review = Pick<
	ReviewEntry,
	'cardId' | 'rating' | 'at' | 'studyDay' | 'response' | 'optionIds'
>;

/** The chance of recall at which a card comes back. */
export const desiredRetention = 0.9;

// As few steps inside the day as will do: repeating more often within it adds next to nothing.
const stepMs = {
	learning: [60_000, 600_000],
	relearning: [600_000]
} satisfies Record<StepPhase, readonly number[]>;

type StepPhase = 'learning' | 'relearning';

/**
 * The state of a card after a review. The fold is nothing but this, applied to each review in turn.
 *
 * Every review updates the memory, by the formula for the same day where it is the same study day
 * as the last one (or an earlier one: the clock was set back), and by as much as the answer is
 * evidence of it: what could be guessed counts for less. A card then either waits for a learning
 * step or has graduated, and comes back on a later study day.
 * @param state `undefined` for a new card
 */
export function applyReview(state: CardState | undefined, review: Review): CardState {
	return { cardId: review.cardId, ...afterReview(state, review, evidenceOf(review)) };
}

/** `applyReview` for whichever card it may be, and with evidence that is weighed already. */
export function afterReview(
	state: CardState | undefined,
	{ rating, at, studyDay }: Pick<Review, 'rating' | 'at' | 'studyDay'>,
	evidence: Evidence
): Omit<CardState, 'cardId'> {
	const before = reviewed(state);
	const elapsedDays = before ? Math.max(0, studyDay - before.lastReviewDay) : 0;
	const memory = mixedMemory(before, elapsedDays, rating, evidence);
	const next = nextStep(before, rating, elapsedDays);
	const lapsed = before?.phase === 'review' && rating === 'again';
	return {
		phase: next?.phase ?? 'review',
		step: next?.step ?? 0,
		stabilityDays: memory.stabilityDays,
		difficulty: memory.difficulty,
		dueDay: next ? studyDay : studyDay + intervalDays(memory.stabilityDays, desiredRetention),
		dueAt: next ? at + next.waitMs : at,
		lastReviewDay: studyDay,
		lastReviewAt: at,
		firstReviewDay: before?.firstReviewDay ?? studyDay,
		reps: (before?.reps ?? 0) + 1,
		lapses: (before?.lapses ?? 0) + (lapsed ? 1 : 0),
		suspended: state?.suspended ?? false
	};
}

interface Step {
	readonly phase: StepPhase;
	readonly step: number;
	readonly waitMs: number;
}

/** The learning step that an answer leads to, or `undefined` if the card graduates. */
function nextStep(
	before: CardState | undefined,
	rating: Rating,
	elapsedDays: number
): Step | undefined {
	const phase = before?.phase ?? 'learning';
	if (phase === 'review') return rating === 'again' ? stepAt('relearning', 0) : undefined;
	if (rating === 'again') return stepAt(phase, 0);
	// Recalled on another day, a card has outlasted every step there is.
	if (rating === 'easy' || elapsedDays > 0) return undefined;
	const step = before?.step ?? 0;
	return rating === 'hard' ? longer(stepAt(phase, step)) : stepAt(phase, step + 1);
}

function stepAt(phase: StepPhase, step: number): Step | undefined {
	const waitMs = stepMs[phase][step];
	return waitMs === undefined ? undefined : { phase, step, waitMs };
}

/** `hard` repeats the step and waits half as long again, so that it is told apart from `again`. */
function longer(step: Step | undefined): Step | undefined {
	return step && { ...step, waitMs: step.waitMs * 1.5 };
}
