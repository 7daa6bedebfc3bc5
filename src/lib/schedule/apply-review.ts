import type { Rating } from '$lib/cards';
import { type CardDraft, type CardState, neverReviewed } from './card-state';
import { type Evidence, evidenceOf, evidenceOfPart } from './evidence';
import { defaultModel } from './fsrs';
import type { PartEntry, ReviewEntry } from './log';
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
 * @param model the learner's own, where there is one
 */
export function applyReview(
	state: CardState | undefined,
	review: Review,
	model = defaultModel
): CardState {
	const draft = { cardId: review.cardId, ...(state ?? neverReviewed) };
	takeReview(draft, review, evidenceOf(review), model);
	return draft;
}

/**
 * The state of a card after it was a part of the answer to another (see `takePart`).
 * @param state `undefined` for a new card, which stays new
 */
export function applyPart(
	state: CardState | undefined,
	part: PartEntry,
	model = defaultModel
): CardState | undefined {
	if (!state) return undefined;
	const draft = { ...state };
	takePart(draft, part, model);
	return draft;
}

/** `applyReview` for whichever card it may be, and with evidence that is weighed already. */
export function afterReview(
	state: CardState | undefined,
	review: Answered,
	evidence: Evidence,
	model = defaultModel
): Omit<CardState, 'cardId'> {
	const draft = { ...(state ?? neverReviewed) };
	takeReview(draft, review, evidence, model);
	return draft;
}

type Answered = Pick<Review, 'rating' | 'at' | 'studyDay'>;

/** `applyReview` in place, for who folds a long log and would drop every state but the last. */
export function takeReview(
	card: Omit<CardDraft, 'cardId'>,
	{ rating, at, studyDay }: Answered,
	evidence: Evidence,
	model = defaultModel
): void {
	const before = card.reps > 0 ? card : undefined;
	const elapsedDays = before ? Math.max(0, studyDay - before.lastReviewDay) : 0;
	const memory = mixedMemory(before, elapsedDays, rating, evidence, model);
	const next = nextStep(before, rating, elapsedDays);
	if (before?.phase === 'review' && rating === 'again') card.lapses += 1;
	if (!before) card.firstReviewDay = studyDay;
	card.phase = next?.phase ?? 'review';
	card.step = next?.step ?? 0;
	card.stabilityDays = memory.stabilityDays;
	card.difficulty = memory.difficulty;
	card.dueDay = next
		? studyDay
		: studyDay + model.intervalDays(memory.stabilityDays, desiredRetention);
	card.dueAt = next ? at + next.waitMs : at;
	card.lastReviewDay = studyDay;
	card.lastReviewAt = at;
	card.reps += 1;
}

/**
 * What a part does to its card, in place. A card that was never introduced stays new: to have stood
 * beside another is no introduction. A wrong part is a lapse of this card, to be learned again. A right
 * one is practice, as much as it is evidence of: it moves the memory, and with it the day of a
 * learned card, but takes no learning step, as the card itself is still to be asked. Neither is a
 * review, so none is counted.
 */
export function takePart(card: CardDraft, part: PartEntry, model = defaultModel): void {
	const { reps } = card;
	if (reps === 0) return;
	const { at, studyDay } = part;
	const evidence = evidenceOfPart(part);
	if (part.correct) {
		const elapsedDays = Math.max(0, studyDay - card.lastReviewDay);
		const memory = mixedMemory(card, elapsedDays, 'good', evidence, model);
		card.stabilityDays = memory.stabilityDays;
		card.difficulty = memory.difficulty;
		card.lastReviewDay = studyDay;
		card.lastReviewAt = at;
		if (card.phase !== 'review') return;
		card.dueDay = studyDay + model.intervalDays(card.stabilityDays, desiredRetention);
		card.dueAt = at;
	} else {
		takeReview(card, { rating: 'again', at, studyDay }, evidence, model);
		card.reps = reps;
	}
}

interface Step {
	readonly phase: StepPhase;
	readonly step: number;
	readonly waitMs: number;
}

/** The learning step that an answer leads to, or `undefined` if the card graduates. */
function nextStep(
	before: Pick<CardState, 'phase' | 'step'> | undefined,
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
