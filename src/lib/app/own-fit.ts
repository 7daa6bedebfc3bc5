import { createFsrs6, defaultModel, parseWeights, type Fsrs6, type Weights } from '$lib/schedule';

/** What came of the last fit of the weights. */
export interface OwnFit {
	/** The learner's own; `null` where the defaults did as well. */
	readonly weights: Weights | null;
	/** How many reviews there were to predict. */
	readonly predicted: number;
	/** The log's `entryCount` then. */
	readonly entryCount: number;
}

/**
 * Of this device alone, and no part of a backup: it follows from the log, and the next session
 * makes it anew.
 */
export const fitRecord = 'fit';

/** The fit from a store, or `undefined` if it is none: then the defaults are in force. */
export function parseFit(kept: unknown): OwnFit | undefined {
	if (typeof kept !== 'object' || kept === null) return undefined;
	const { weights, predicted, entryCount } = kept as Partial<Record<keyof OwnFit, unknown>>;
	const own = weights === null ? null : parseWeights(weights);
	if (own === undefined || !Number.isFinite(predicted) || !Number.isFinite(entryCount)) {
		return undefined;
	}
	return { weights: own, predicted: Number(predicted), entryCount: Number(entryCount) };
}

/** The model by which answers become memories after a fit, or before there is any. */
export function modelOf(fit: OwnFit | undefined): Fsrs6 {
	return fit?.weights ? createFsrs6(fit.weights) : defaultModel;
}
