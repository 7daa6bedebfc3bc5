import { weightBounds } from './weights';

const momentumKept = 0.9;
const squareKept = 0.999;
/** Keeps a weight that has no slope where it is. */
const tiny = 1e-8;

/**
 * Adam (Kingma and Ba, 2015), which remembers the slopes of earlier steps: moves the weights `w`
 * against a gradient, by about `rate` each, and back within their bounds.
 */
export function createAdam(w: Float64Array): (gradient: Float64Array, rate: number) => void {
	const momentum = new Float64Array(w.length);
	const square = new Float64Array(w.length);
	let steps = 0;
	return (gradient, rate) => {
		steps += 1;
		const momentumSeen = 1 - momentumKept ** steps;
		const squareSeen = 1 - squareKept ** steps;
		for (let k = 0; k < w.length; k += 1) {
			const slope = gradient[k] ?? 0;
			const mean = momentumKept * (momentum[k] ?? 0) + (1 - momentumKept) * slope;
			const meanSquare = squareKept * (square[k] ?? 0) + (1 - squareKept) * slope * slope;
			momentum[k] = mean;
			square[k] = meanSquare;
			const step = mean / momentumSeen / (Math.sqrt(meanSquare / squareSeen) + tiny);
			const [least, most] = weightBounds[k] ?? [NaN, NaN];
			w[k] = Math.min(Math.max((w[k] ?? 0) - rate * step, least), most);
		}
	};
}
