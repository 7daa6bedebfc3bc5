import { describe, expect, it } from 'vitest';
import { applyReview } from './apply-review';
import { aCardId, anOverride, aRecall, aReview, law, noon, noonDay } from './builders';
import type { CardState } from './card-state';
import { fold, foldCard, foldVersion, foldVersionOf } from './fold';
import { defaultModel } from './fsrs';
import { createFsrs6, defaultWeights } from './fsrs-6';
import { previewIntervals } from './preview-intervals';

const battle = aCardId('siege-of-the-harbour/start');

describe('a model of the learner’s own', () => {
	const weights = defaultWeights.map((weight, at) => (at < 4 ? weight * 2 : weight));
	const own = createFsrs6(weights);
	const log = [
		aReview(1, { ...aRecall('good') }),
		aReview(2, { ...aRecall('good'), studyDay: noonDay + 3, at: noon + 3 * 86_400_000 }),
		aReview(3, { cardId: battle, ...aRecall('easy') })
	];

	it('folds a log to memories of its own, and leaves those of the usual one as they are', () => {
		const usual = fold(log);
		const ours = fold(log, own);
		expect(ours.get(battle)).toMatchObject({ stabilityDays: 16.5912, dueDay: noonDay + 17 });
		expect(usual.get(battle)).toMatchObject({ stabilityDays: 8.2956, dueDay: noonDay + 8 });
		expect(fold(log)).toEqual(usual);
		expect(fold(log, createFsrs6(weights))).toEqual(ours);
	});

	it('folds a card as it folds the log, and as answers one by one', () => {
		const ofLaw = log.filter(({ cardId }) => cardId === law);
		const oneByOne = ofLaw.reduce<CardState | undefined>(
			(state, review) => applyReview(state, review, own),
			undefined
		);
		expect(foldCard(ofLaw, own)).toEqual(fold(log, own).get(law));
		expect(oneByOne).toEqual(fold(log, own).get(law));
		expect(oneByOne).not.toEqual(fold(log).get(law));
	});

	it('judges what the learner put right, too', () => {
		const wrong = aReview(1, { ...aRecall('again'), cardId: battle });
		const corrected = foldCard([wrong, anOverride(2, wrong.id, 'easy', { cardId: battle })], own);
		expect(corrected?.stabilityDays).toBe(16.5912);
	});

	it('is that by which intervals are told', () => {
		expect(previewIntervals(undefined, noon, noonDay, own).easy).toEqual({ dueInDays: 17 });
		expect(previewIntervals(undefined, noon, noonDay).easy).toEqual({ dueInDays: 8 });
	});

	it('has a version of its own, and the usual one that of old', () => {
		expect(foldVersionOf(defaultModel)).toBe(foldVersion);
		expect(foldVersionOf(own)).toBe(
			'3:0.424,2.5862,4.613,16.5912,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,' +
				'0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.1542'
		);
	});
});
