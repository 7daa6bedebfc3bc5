import { defaultWeights } from '../fsrs-6';
import { descend } from './descend';
import type { Histories } from './histories';
import { putInOrder, setInitialStabilities } from './initial-stability';
import { createModel } from './model';
import { lossesAt, meanOf } from './predict';
import { predictablePlaces, recentTargets } from './targets';
import { asWeights, type Weights } from './weights';

/** Fewer reviews on a later day than the one before tell less than the defaults do. */
export const fewestPredicted = 200;

/** Of the reviews that are predicted, the newest, on which weights must prove themselves. */
const heldOutShare = 0.2;

/** What came of a fit. `predicted`: reviews on a later day than the one before of the same card. */
export type Fit =
	| { readonly kind: 'tooFew'; readonly predicted: number }
	| {
			/** `defaults`: what was fitted predicted no better, or by chance, so the defaults stay. */
			readonly kind: 'fitted' | 'defaults';
			readonly weights: Weights;
			readonly predicted: number;
			/** Mean log loss, in nats, over the newest fifth, which the fit was kept from seeing. */
			readonly heldOut: {
				readonly fitted: number;
				readonly defaults: number;
				/** Of the difference between the two. */
				readonly standardError: number;
			};
	  };

/**
 * Fits the weights of FSRS-6 to a learner. A first fit, to all but the newest fifth, must predict
 * that fifth better than the defaults do, and by more than a standard error, as a log of a few
 * hundred reviews says much by chance; only then is all of it fitted. What results depends on nothing
 * but the histories.
 * @param onProgress is told how much is done, 0 to 1
 */
export function fitWeights(
	histories: Histories,
	onProgress: (fraction: number) => void = () => undefined
): Fit {
	const places = predictablePlaces(histories);
	const predicted = places.length;
	if (predicted < fewestPredicted) return { kind: 'tooFew', predicted };
	const split = Math.round(predicted * (1 - heldOutShare));
	const tried = fitTo(histories, places.subarray(0, split), (done) => onProgress(0.45 * done));
	const defaults = asWeights(defaultWeights);
	const heldOut = compare(histories, tried, defaults, places.subarray(split));
	// Whatever is no number keeps the defaults, too.
	if (!(heldOut.defaults - heldOut.fitted > heldOut.standardError)) {
		return { kind: 'defaults', weights: defaults, predicted, heldOut };
	}
	const weights = fitTo(histories, places, (done) => onProgress(0.45 + 0.55 * done));
	return { kind: 'fitted', weights, predicted, heldOut };
}

function compare(histories: Histories, tried: Weights, defaults: Weights, places: Uint32Array) {
	const ofTried = lossesAt(histories, tried, places);
	const ofDefaults = lossesAt(histories, defaults, places);
	const gains = ofDefaults.map((loss, index) => loss - (ofTried[index] ?? NaN));
	const gain = meanOf(gains);
	const variance = meanOf(gains.map((each) => (each - gain) ** 2));
	return {
		fitted: meanOf(ofTried),
		defaults: meanOf(ofDefaults),
		standardError: Math.sqrt(variance / places.length)
	};
}

/**
 * The weights that fit some reviews, unguarded.
 * @param places of the reviews to predict, in the order of time
 */
export function fitTo(
	histories: Histories,
	places: Uint32Array,
	onProgress: (fraction: number) => void
): Weights {
	const model = createModel(defaultWeights);
	const targets = recentTargets(histories, places);
	setInitialStabilities(histories, model, targets);
	descend(histories, model, targets, onProgress);
	putInOrder(histories, model, targets);
	return asWeights(model.w);
}
