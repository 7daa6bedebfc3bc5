import { createRandom, nextBelow, type Random } from '$lib/cards';
import { createAdam } from './adam';
import type { Histories } from './histories';
import { createGradientMeter } from './loss';
import { type Model, refresh } from './model';
import type { Targets } from './targets';
import { weightSpreads } from './weights';

const epochs = 5;
const batchTargets = 512;
const learningRate = 0.04;

/**
 * Moves the weights to where the loss of the targets is least, by Adam in small batches with a rate
 * that falls along a cosine, and with a pull to where they started: of one nat for a weight that is
 * a spread off, over all data. Cards, each whole, come in another order in every epoch, by a seed of
 * its own: the same histories give the same weights.
 * @param onProgress is told how much is done, 0 to 1, after each batch
 */
export function descend(
	histories: Histories,
	model: Model,
	targets: Targets,
	onProgress: (fraction: number) => void
): void {
	const start = model.w.slice();
	const gradient = new Float64Array(start.length);
	const addGradientOf = createGradientMeter(histories, targets, gradient);
	const step = createAdam(model.w);
	const cards = Uint32Array.from(targets.counts.keys()).filter(
		(card) => (targets.counts[card] ?? 0) > 0
	);
	const random = createRandom('fit');
	const total = targets.count * epochs;
	let done = 0;
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		shuffle(cards, random);
		let inBatch = 0;
		for (let n = 0; n < cards.length; n += 1) {
			const card = cards[n] ?? 0;
			addGradientOf(model, card);
			inBatch += targets.counts[card] ?? 0;
			if (inBatch < batchTargets && n + 1 < cards.length) continue;
			pullBack(gradient, model.w, start, inBatch / targets.count);
			step(gradient, (learningRate * (1 + Math.cos((Math.PI * done) / total))) / 2);
			refresh(model);
			gradient.fill(0);
			done += inBatch;
			inBatch = 0;
			onProgress(done / total);
		}
	}
}

/** In place, as `shuffle` of the cards room allocates and takes time by the square. */
function shuffle(cards: Uint32Array, random: Random): void {
	for (let left = cards.length; left > 1; left -= 1) {
		const other = nextBelow(random, left);
		const moved = cards[other] ?? 0;
		cards[other] = cards[left - 1] ?? 0;
		cards[left - 1] = moved;
	}
}

function pullBack(
	gradient: Float64Array,
	w: Float64Array,
	start: Float64Array,
	share: number
): void {
	for (let k = 0; k < w.length; k += 1) {
		const spread = weightSpreads[k] ?? 1;
		const off = (w[k] ?? 0) - (start[k] ?? 0);
		gradient[k] = (gradient[k] ?? 0) + (2 * share * off) / (spread * spread);
	}
}
