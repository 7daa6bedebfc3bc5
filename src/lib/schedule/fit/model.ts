/** Weights, and what depends on them alone: worked out once for each step of the descent. */
export interface Model {
	/** w0 to w20. */
	readonly w: Float64Array;
	/** Of the forgetting curve, (1 + factor · t / S) ^ −w20; and its slope by w20. */
	factor: number;
	factorSlope: number;
	/** e ^ w8. */
	growth: number;
	/** The slope, times −1, of the difficulty of what is easy at first, by w5. */
	easySlope: number;
	/** The difficulty of what is easy at first, unbounded. */
	easiest: number;
}

/** The model of some weights. */
export function createModel(weights: ArrayLike<number>): Model {
	const w = Float64Array.from(weights);
	const model = { w, factor: NaN, factorSlope: NaN, growth: NaN, easySlope: NaN, easiest: NaN };
	refresh(model);
	return model;
}

/** To be called whenever `w` has changed. */
export function refresh(model: Model): void {
	const { w } = model;
	const decay = w[20] ?? NaN;
	const base = Math.exp(-Math.log(0.9) / decay);
	model.factor = base - 1;
	model.factorSlope = (base * Math.log(0.9)) / (decay * decay);
	model.growth = Math.exp(w[8] ?? NaN);
	const steep = Math.exp(3 * (w[5] ?? NaN));
	model.easySlope = 3 * steep;
	model.easiest = (w[4] ?? NaN) - steep + 1;
}
