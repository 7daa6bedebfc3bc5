import type { CardId } from '$lib/cards';
import type { Session, SessionAnswer } from './session';

/** How far a session has come. */
export interface SessionProgress {
	/** Cards that will not be asked again in this session. */
	readonly done: number;
	readonly total: number;
	/** 0 to 1. No answer ever lowers it; undo may. */
	readonly fraction: number;
}

export function sessionProgress({ cardIds, queue }: Session): SessionProgress {
	const total = cardIds.length;
	const done = total - queue.length;
	return { done, total, fraction: total === 0 ? 1 : done / total };
}

/** What a session comes to. */
export interface SessionSummary {
	readonly answers: readonly (SessionAnswer & { readonly firstTry: boolean })[];
	/** Cards answered at least once, and those of them right the first time. */
	readonly cardCount: number;
	readonly rightFirstTry: number;
	/** Missed cards, most misses first, level ones in the order in which they were met. */
	readonly weakest: readonly { readonly cardId: CardId; readonly misses: number }[];
}

export function sessionSummary(session: Session): SessionSummary {
	const misses = new Map<CardId, number>();
	const answers = session.answers.map((answer) => {
		const before = misses.get(answer.cardId);
		misses.set(answer.cardId, (before ?? 0) + (answer.passed ? 0 : 1));
		return { ...answer, firstTry: before === undefined };
	});
	return {
		answers,
		cardCount: misses.size,
		rightFirstTry: answers.filter(({ firstTry, passed }) => firstTry && passed).length,
		weakest: Array.from(misses, ([cardId, count]) => ({ cardId, misses: count }))
			.filter((card) => card.misses > 0)
			.sort((a, b) => b.misses - a.misses)
	};
}
