import { progressOf, type ReviewTable, tabulate } from '$lib/progress';
import { type CardState, createFsrs6 } from '$lib/schedule';
import { readStoredLog } from '$lib/store';
import { type CardWish, dueDaysBy } from '../spread-wish';
import type { AskedProgress, LogSource, ProgressReply, ProgressRequest } from './progress-wire';

/** Read once, however much is asked. */
let reading: Promise<ReviewTable> | undefined;
let days: { readonly wish: string; readonly dueDayOf: DueDayOf } | undefined;

type DueDayOf = ((state: CardState) => number) | undefined;

addEventListener('message', ({ data }: MessageEvent<ProgressRequest>) => {
	if (data.kind === 'ask') void answer(data.turn, data.question);
	else {
		reading = read(data.source, data.weights);
		// Whoever asks hears of it.
		reading.catch(() => undefined);
	}
});

async function read(source: LogSource, weights: readonly number[]): Promise<ReviewTable> {
	const { entries } = source.kind === 'disk' ? await readStoredLog(source.name) : source;
	return tabulate(entries, createFsrs6(weights));
}

async function answer(turn: number, { wish, ...question }: AskedProgress): Promise<void> {
	try {
		if (!reading) throw new Error('There is nothing to read yet');
		const table = await reading;
		const dueDayOf = dueDaysFor(wish, table);
		tell({ kind: 'progress', turn, progress: progressOf(table, { ...question, dueDayOf }) });
	} catch (error) {
		tell({ kind: 'failed', turn, reason: String(error) });
	}
}

function dueDaysFor(wish: CardWish, { states }: ReviewTable): DueDayOf {
	const name = JSON.stringify(wish);
	if (days?.wish !== name) days = { wish: name, dueDayOf: dueDaysBy(wish, states) };
	return days.dueDayOf;
}

function tell(reply: ProgressReply): void {
	postMessage(reply);
}
