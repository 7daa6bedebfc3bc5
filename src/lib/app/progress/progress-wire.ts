import type { LogEntry } from '$lib/schedule';
import type { Progress, ProgressQuestion } from '$lib/progress';
import type { CardWish } from '../spread-wish';

/** Where the worker finds the log: on the disk, or, where that keeps nothing, in the message itself. */
export type LogSource =
	| { readonly kind: 'disk'; readonly name: string }
	| { readonly kind: 'entries'; readonly entries: readonly LogEntry[] };

/** A question as it is sent; `wish` stands for the days on which cards come back. */
export type AskedProgress = Omit<ProgressQuestion, 'dueDayOf'> & { readonly wish: CardWish };

/** To the worker: first where to read, then questions. */
export type ProgressRequest =
	| { readonly kind: 'open'; readonly source: LogSource; readonly weights: readonly number[] }
	| { readonly kind: 'ask'; readonly turn: number; readonly question: AskedProgress };

/** From the worker, once for each question. */
export type ProgressReply =
	| { readonly kind: 'progress'; readonly turn: number; readonly progress: Progress }
	| { readonly kind: 'failed'; readonly turn: number; readonly reason: string };
