import { describe, expect, it } from 'vitest';
import { beliefs, calibrate, type Study } from './simulated-learners';

const study: Study = {
	seed: 'calibration',
	students: 12,
	facts: 50,
	days: 120,
	options: 4,
	choiceShare: 0.9,
	transfer: 0.7,
	knownBefore: 0.35,
	spread: 0.35,
	pace: 'believed'
};

describe('what is believed of learners who mostly choose', () => {
	it.each([2, 4, 6])('is within 1.5 points of their true recall, with %i options', (options) => {
		for (const pace of ['fixed', 'believed'] as const) {
			const { reviews, biasPoints } = calibrate({ ...study, options, pace }, beliefs.ours);
			expect(reviews).toBeGreaterThan(3000);
			expect(Math.abs(biasPoints)).toBeLessThan(1.5);
		}
	});

	it.each([2, 4, 6])('was far too sure while a choice counted as recall, with %i', (options) => {
		expect(calibrate({ ...study, options }, beliefs.naive).biasPoints).toBeGreaterThan(4);
	});

	it('predicts nearly as well as if guesses could be seen', () => {
		const fixed = { ...study, pace: 'fixed' } as const;
		const { logLoss } = calibrate(fixed, beliefs.ours);
		expect(logLoss - calibrate(fixed, beliefs.oracle).logLoss).toBeLessThan(0.03);
	});
});

describe('what is believed of learners who recall', () => {
	it('is the truth, where all facts are equally hard', () => {
		const even = { ...study, choiceShare: 0, spread: 0 };
		expect(calibrate(even, beliefs.ours).biasPoints).toBeCloseTo(0, 6);
	});
});
