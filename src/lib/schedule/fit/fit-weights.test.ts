import { describe, expect, it } from 'vitest';
import { defaultWeights } from '../fsrs-6';
import { calibrationOf } from './calibration';
import { fewestPredicted, fitTo, fitWeights } from './fit-weights';
import { type Answer, type Histories, packHistories } from './histories';
import { meanLoss, predictedChances } from './predict';
import { simulatedWeights, simulateHistories } from './simulated-histories';
import { predictablePlaces } from './targets';
import { parseWeights, type Weights } from './weights';

const learner = { seed: 'fit', reviews: 10_000, newPerDay: 20, distance: 1, choiceShare: 0 };

describe('a fit', () => {
	it.each(['one', 'two', 'three'])('finds nearly all there is to find: learner %s', (seed) => {
		const histories = simulateHistories({ ...learner, seed });
		const fit = fitWeights(histories);
		if (fit.kind !== 'fitted') throw new Error(`Not fitted, but ${fit.kind}`);
		const truth = lossOfNewest(histories, simulatedWeights({ ...learner, seed }));
		expect(fit.heldOut.defaults - truth).toBeGreaterThan(0.01);
		expect(fit.heldOut.fitted - truth).toBeLessThan(0.2 * (fit.heldOut.defaults - truth));
		expect(lossOfNewest(histories, fit.weights)).toBeLessThan(fit.heldOut.defaults);
	});

	it('keeps the defaults where it would predict no better, as for who forgets by them', () => {
		const fit = fitWeights(simulateHistories({ ...learner, reviews: 2000, distance: 0 }));
		expect(fit).toMatchObject({ kind: 'defaults', weights: defaultWeights });
	});

	it('takes only weights that predicted the newest fifth better, by more than chance', () => {
		const kinds = new Set<string>();
		for (let n = 0; n < 12; n += 1) {
			const seed = `guard ${String(n)}`;
			const distance = n % 2 === 0 ? 0.1 : 0.6;
			const fit = fitWeights(simulateHistories({ ...learner, seed, reviews: 800, distance }));
			kinds.add(fit.kind);
			if (fit.kind === 'tooFew') throw new Error('There are enough');
			const { fitted, defaults: before, standardError } = fit.heldOut;
			expect(standardError).toBeGreaterThan(0);
			expect(fit.kind === 'fitted').toBe(before - fitted > standardError);
		}
		expect(kinds).toEqual(new Set(['fitted', 'defaults']));
	});

	it('waits for two hundred reviews on a later day', () => {
		expect(fitWeights(reviewedTwice(fewestPredicted - 1))).toEqual({
			kind: 'tooFew',
			predicted: 199
		});
		expect(fitWeights(reviewedTwice(fewestPredicted)).kind).not.toBe('tooFew');
		expect(fitWeights(packHistories([])).kind).toBe('tooFew');
	});

	it('gives the same weights for the same log, and tells how far it is', () => {
		const histories = simulateHistories({ ...learner, seed: 'two' });
		const done: number[] = [];
		const fit = fitWeights(histories, (fraction) => done.push(fraction));
		expect(fitWeights(histories)).toEqual(fit);
		expect(done).toEqual([...done].sort((a, b) => a - b));
		expect(done.length).toBeGreaterThan(10);
		expect(done.at(-1)).toBeCloseTo(1, 9);
	});

	it.each([
		['never wrong', 3],
		['never right', 1]
	])('of somebody who is %s still comes to weights, which are better', (_, grade) => {
		const histories = simulateHistories({ ...learner, reviews: 2000 });
		const same = { ...histories, grades: histories.grades.map(() => grade) };
		const weights = fitted(same);
		expect(parseWeights(weights)).toEqual(weights);
		expect(lossOfNewest(same, weights)).toBeLessThan(lossOfNewest(same, defaults()));
	});

	it('leaves first stabilities in the order of their ratings', () => {
		for (const seed of ['order', 'of', 'ratings']) {
			const histories = simulateHistories({ ...learner, seed, reviews: 3000 });
			const first = fitTo(histories, predictablePlaces(histories), () => undefined).slice(0, 4);
			expect(first).toEqual([...first].sort((a, b) => a - b));
		}
	});
});

describe('what could be guessed', () => {
	const histories = simulateHistories({ ...learner, seed: 'guess', choiceShare: 0.7 });

	it('does not make a fit too sure of what is recalled', () => {
		expect(Math.abs(recallBias(histories, fitted(histories)))).toBeLessThan(1.5);
	});

	it('would, if it counted as recalled', () => {
		const naive = {
			...histories,
			chances: histories.chances.map(() => 0),
			transfers: histories.transfers.map(() => 1)
		};
		expect(recallBias(naive, fitted(naive), histories.chances)).toBeGreaterThan(2.5);
	});
});

describe('a calibration', () => {
	it('has every prediction in one bin', () => {
		const histories = simulateHistories({ ...learner, reviews: 3000 });
		const bins = calibrationOf(histories, fitted(histories), 20);
		const counts = bins.map(({ count }) => count);
		expect(counts.reduce((a, b) => a + b)).toBe(predictablePlaces(histories).length);
		expect(Math.min(...counts)).toBeGreaterThan(0);
	});

	it('says what was predicted and what was seen, the least sure first', () => {
		const histories = reviewedTwice(10);
		expect(calibrationOf(histories, defaults(), 10)).toEqual([
			{ predicted: expect.closeTo(0.9095, 4), observed: 0.7, count: 10 }
		]);
	});

	it('of fitted weights lies near to what was seen', () => {
		const histories = simulateHistories({ ...learner, choiceShare: 0.5 });
		for (const { predicted, observed, count } of calibrationOf(histories, fitted(histories), 10)) {
			const deviation = Math.sqrt((predicted * (1 - predicted)) / count);
			expect(Math.abs(predicted - observed)).toBeLessThan(4 * deviation + 0.01);
		}
	});
});

function fitted(histories: Histories): Weights {
	return fitTo(histories, predictablePlaces(histories), () => undefined);
}

function lossOfNewest(histories: Histories, weights: Weights): number {
	const places = predictablePlaces(histories);
	const newest = places.subarray(Math.round(places.length * 0.8));
	return meanLoss(histories, weights, newest);
}

/** Predicted less seen, in points of a hundred, where nothing could be guessed. */
function recallBias(histories: Histories, weights: Weights, chances = histories.chances): number {
	const predicted = predictedChances(histories, weights);
	const recalls = predictablePlaces(histories).filter((place) => chances[place] === 0);
	let sum = 0;
	for (const place of recalls) {
		sum += (predicted[place] ?? 0) - ((histories.grades[place] ?? 0) > 1 ? 1 : 0);
	}
	return (100 * sum) / recalls.length;
}

/** So many cards, known at first, and seven of ten a little more than two days later. */
function reviewedTwice(cards: number): Histories {
	const answer = (studyDay: number, grade: number, turn: number): Answer => {
		return { studyDay, grade, chance: 0, transfer: 1, turn };
	};
	return packHistories(
		Array.from({ length: cards }, (_, card) => [
			answer(0, 3, card),
			answer(2, card % 10 < 7 ? 3 : 1, cards + card)
		])
	);
}

function defaults(): Weights {
	return simulatedWeights({ ...learner, distance: 0 });
}
