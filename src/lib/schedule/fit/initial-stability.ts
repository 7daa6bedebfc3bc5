import type { Histories } from './histories';
import { createLossMeter } from './loss';
import { type Model, refresh } from './model';
import { firstTargets, type Targets } from './targets';

/** As many cards for each first rating tell enough; more take time alone. */
const mostCards = 2000;
/** Looked at is from a twentieth of the default to twenty times of it, down to a twentieth part. */
const reach = Math.log(20);
const precision = 0.05;
const goldenShare = (Math.sqrt(5) - 1) / 2;
/** How far, in ln days, learners lie apart: as if the default had been seen so precisely. */
const spread = 0.5;

/**
 * Sets the first stabilities, w0 to w3, to what fits the first prediction of each card best, one
 * after another; the fewer the cards, the nearer to where they were. Descent moves them
 * too slowly, as they may be off by a factor of ten.
 */
export function setInitialStabilities(histories: Histories, model: Model, targets: Targets): void {
	const lossOf = createLossMeter(histories, firstTargets(histories, targets));
	// Again comes first, as it has a part in what may have been guessed.
	for (const [index, cards] of cardsByFirstGrade(histories, targets).entries()) {
		if (cards.length === 0) continue;
		const start = Math.log(model.w[index] ?? NaN);
		const offset = leastLoss((tried) => {
			model.w[index] = Math.exp(start + tried);
			let loss = (tried / spread) ** 2 / 2;
			for (const card of cards) loss += lossOf(model, card);
			return loss;
		});
		model.w[index] = Math.exp(start + offset);
	}
	putInOrder(histories, model, targets);
}

/**
 * Puts the first stabilities in the order of the ratings, so that nobody who found a card easier
 * sees it sooner: neighbours that are not become their mean, by how many cards each has.
 */
export function putInOrder(histories: Histories, model: Model, targets: Targets): void {
	const { w } = model;
	const counts = cardsByFirstGrade(histories, targets).map((cards) => cards.length);
	const groups: { log: number; count: number; size: number }[] = [];
	for (const [index, cards] of counts.entries()) {
		// A little for the default, where there are no cards.
		let group = { log: Math.log(w[index] ?? NaN), count: cards + 0.1, size: 1 };
		for (let before = groups.at(-1); before && before.log > group.log; before = groups.at(-1)) {
			const count = before.count + group.count;
			const log = (before.log * before.count + group.log * group.count) / count;
			group = { log, count, size: before.size + group.size };
			groups.pop();
		}
		groups.push(group);
	}
	let index = 0;
	for (const { log, size } of groups) {
		if (size > 1) w.fill(Math.exp(log), index, index + size);
		index += size;
	}
	refresh(model);
}

/** Where, within reach of 0, the loss is least: by golden sections, as it falls and then rises. */
function leastLoss(lossAt: (offset: number) => number): number {
	let from = -reach;
	let to = reach;
	let left = to - goldenShare * (to - from);
	let right = from + goldenShare * (to - from);
	let leftLoss = lossAt(left);
	let rightLoss = lossAt(right);
	while (to - from > precision) {
		if (leftLoss < rightLoss) {
			to = right;
			right = left;
			rightLoss = leftLoss;
			left = to - goldenShare * (to - from);
			leftLoss = lossAt(left);
		} else {
			from = left;
			left = right;
			leftLoss = rightLoss;
			right = from + goldenShare * (to - from);
			rightLoss = lossAt(right);
		}
	}
	return (from + to) / 2;
}

/** The newest cards of each first rating, again to easy, that have a target; by their numbers. */
function cardsByFirstGrade({ starts, grades }: Histories, { counts }: Targets): number[][] {
	const cards: number[][] = [[], [], [], []];
	for (let card = counts.length - 1; card >= 0; card -= 1) {
		const ofGrade = cards[(grades[starts[card] ?? 0] ?? 0) - 1];
		if (counts[card] !== 0 && ofGrade && ofGrade.length < mostCards) ofGrade.push(card);
	}
	return cards;
}
