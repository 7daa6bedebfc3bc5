import {
	calibrationOf,
	fewestPredicted,
	historiesOf,
	inIdOrder,
	predictablePlaces,
	type CalibrationBin
} from '$lib/schedule';
import type { Learner } from './learner.svelte';
import { fitRecord, parseFit } from './own-fit';

/** How well the weights in force know the learner. */
export interface Calibration {
	/**
	 * Where the weights come from. `early`: too few answers to fit any; `soon`: there are enough, and
	 * the next session ends with a fit; `usual`: the defaults did as well; `fitted`: the learner's own.
	 */
	readonly kind: 'early' | 'soon' | 'usual' | 'fitted';
	/** How many answers could be predicted, and how many there have to be. */
	readonly predicted: number;
	readonly fewest: number;
	/** None while it is early. The least sure first. */
	readonly bins: readonly CalibrationBin[];
}

const binCount = 10;

/**
 * Reads the log and holds what the learner's model predicts against what was answered. To be loaded
 * by who shows it.
 * @returns `undefined` where the disk cannot be read, which is told
 */
export async function readCalibration(learner: Learner): Promise<Calibration | undefined> {
	const everything = await learner.readEverything();
	if (!everything) return undefined;
	const fit = parseFit(everything.records.get(fitRecord));
	const histories = historiesOf(inIdOrder(everything.entries));
	const predicted = predictablePlaces(histories).length;
	const counts = { predicted, fewest: fewestPredicted };
	if (predicted < fewestPredicted) return { kind: 'early', ...counts, bins: [] };
	const bins = calibrationOf(histories, learner.model.weights, binCount);
	return { kind: !fit ? 'soon' : fit.weights ? 'fitted' : 'usual', ...counts, bins };
}
