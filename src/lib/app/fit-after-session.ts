import {
	fewestPredicted,
	foldVersionOf,
	historiesOf,
	inIdOrder,
	predictablePlaces
} from '$lib/schedule';
import { fitInWorker } from './fit-weights';
import type { Learner } from './learner.svelte';
import { fitRecord, modelOf, parseFit } from './own-fit';

/** A fit for fewer new reviews would find next to nothing new. */
const fewestNew = 50;

/**
 * What came of it: `waits` for more reviews; `stopped`, as a session has begun; `failed`, which
 * leaves the weights as they are until after the next session.
 */
export type FitOutcome = 'fitted' | 'defaults' | 'waits' | 'stopped' | 'failed';

/**
 * Fits the weights to the learner anew where there is enough new to learn from, and has them take
 * effect. To be called when a session is finished, and loaded then (`import('./fit-after-session')`).
 * @param signal to be aborted when the next session begins
 */
export async function fitAfterSession(
	learner: Learner,
	signal: AbortSignal,
	fitIn = fitInWorker
): Promise<FitOutcome> {
	const before = parseFit(await learner.readRecord(fitRecord));
	// Another tab has fitted them, or a session came in between.
	if (before && foldVersionOf(modelOf(before)) !== foldVersionOf(learner.model)) {
		await learner.follow(before, signal);
	}
	const entryCount = learner.entryCount;
	// Without so many more entries there are not so many more reviews: the log need not be read.
	if (entryCount - (before?.entryCount ?? 0) < fewestNew) return 'waits';
	const everything = await learner.readEverything();
	if (signal.aborted) return 'stopped';
	if (!everything) return 'failed';
	const histories = historiesOf(inIdOrder(everything.entries));
	const predicted = predictablePlaces(histories).length;
	const fewest = Math.max(fewestPredicted, (before?.predicted ?? 0) + fewestNew);
	if (predicted < fewest) return 'waits';
	try {
		const fit = await fitIn(histories, signal, () => undefined);
		if (signal.aborted) return 'stopped';
		if (fit.kind === 'tooFew') return 'waits';
		const weights = fit.kind === 'fitted' ? fit.weights : null;
		await learner.follow({ weights, predicted, entryCount }, signal);
		return fit.kind;
	} catch {
		// Nobody waits for it, and what was known of the learner before stands.
		return signal.aborted ? 'stopped' : 'failed';
	}
}
