import type { MemoryModel } from './memory-model';
import type { AnswerCosts } from './study';

/** What is known of a card on a day before an exam. */
export interface CardOutlook {
	readonly stabilityDays: number;
	readonly difficulty: number;
	/** Whole days since the last review, at least 1. */
	readonly elapsedDays: number;
	/** Whole days from today to the exam. */
	readonly daysLeft: number;
}

/**
 * What a review today adds to the chance of recall on the exam day, for each second that it is likely
 * to take, as if the card was not asked again before. (Eglington and Pavlik 2020 schedule by gain for
 * seconds; by itself that is among the worst that can be done where time is short, as reviews crowd out
 * new cards: it only puts those in order that a policy has chosen.)
 */
export function gainPerSecond(
	{ stabilityDays, difficulty, elapsedDays, daysLeft }: CardOutlook,
	model: MemoryModel,
	{ rightS, wrongS }: AnswerCosts
): number {
	const now = model.recall(elapsedDays, stabilityDays);
	const ifRight = model.recall(daysLeft, model.afterRight(stabilityDays, difficulty, now));
	const ifWrong = model.recall(daysLeft, model.afterWrong(stabilityDays, difficulty, now));
	const without = model.recall(elapsedDays + daysLeft, stabilityDays);
	const gain = now * ifRight + (1 - now) * ifWrong - without;
	return gain / (now * rightS + (1 - now) * wrongS);
}
