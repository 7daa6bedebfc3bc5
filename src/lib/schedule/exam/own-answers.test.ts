import { expect, it } from 'vitest';
import { anOverride, aPart, aRecall, aReview, noonDay } from '../builders';
import { defaultModel } from '../fsrs';
import { answeringOf, outcomesOf } from './own-answers';

it('an outcome has what was known before the answer; same-day answers are none', () => {
	const reviews = [
		aReview(1, aRecall('good')),
		aReview(2, aRecall('good')),
		aReview(3, { ...aRecall('again'), studyDay: noonDay + 4 })
	];
	const outcomes = outcomesOf(reviews, defaultModel);
	expect(outcomes).toHaveLength(1);
	expect(outcomes[0]).toMatchObject({ elapsedDays: 4, chance: 0, right: false });
	expect(outcomes[0]?.stabilityDays).toBeCloseTo(2.3065, 3);
});

it('a choice of three is right by chance in a third of all cases', () => {
	const outcomes = outcomesOf([aReview(1), aReview(2, { studyDay: noonDay + 2 })], defaultModel);
	expect(outcomes.map(({ chance }) => chance)).toEqual([1 / 3]);
});

it('what an answer to another card said counts as known before, and is no outcome', () => {
	const log = [
		aReview(1, aRecall('good')),
		aPart(2, { studyDay: noonDay + 4 }),
		aReview(3, { ...aRecall('good'), studyDay: noonDay + 9 })
	];
	const outcomes = outcomesOf(log, defaultModel);
	expect(outcomes).toMatchObject([{ elapsedDays: 5, chance: 0, right: true }]);
	expect(outcomes[0]?.stabilityDays).toBeGreaterThan(2.3065);
});

it('what the learner has put right is the outcome', () => {
	const second = aReview(2, { studyDay: noonDay + 2, rating: 'again' });
	const log = [aReview(1), second, anOverride(3, second.id, 'good')];
	expect(outcomesOf(log, defaultModel)).toMatchObject([{ chance: 0, right: true }]);
});

it('is what is usual as long as there are no answers', () => {
	expect(answeringOf([])).toEqual({
		costs: { rightS: 7, wrongS: 15, newS: 20 },
		firstRight: 0.75
	});
});

it('adds up all tries of a card on a day, and leaves out time away', () => {
	const reviews = [
		aReview(1, { ...aRecall('again'), durationMs: 30_000 }),
		aReview(2, { ...aRecall('good'), durationMs: 11_000 }),
		aReview(3, { ...aRecall('good'), studyDay: noonDay + 1, durationMs: 28_000 }),
		aReview(4, { ...aRecall('again'), studyDay: noonDay + 2, durationMs: 3_600_000 })
	];
	const { costs, firstRight } = answeringOf(reviews);
	expect(costs).toEqual({ rightS: 8, wrongS: (60 + 300) / 21, newS: 21 });
	expect(firstRight).toBeCloseTo(15 / 21, 9);
});
