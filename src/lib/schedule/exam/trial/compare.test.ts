import { describe, expect, it } from 'vitest';
import { compare, scenarios, type Trial } from './compare';

const [week] = scenarios;
if (!week) throw new Error('No scenario');

const trial: Trial = {
	seed: 'test',
	students: 4,
	truth: 'fsrs',
	missedShare: 0,
	planAt: [0.5]
};

describe('a week for a hundred facts, five minutes a day', () => {
	it.each(['fsrs', 'twoTraces', 'actR'] as const)('is best spent by a plan (%s)', (truth) => {
		const { ours, others, promises } = compare(week, { ...trial, truth });
		expect(ours).toBeGreaterThan(Math.max(...Object.values(others)) + 5);
		expect(promises).toHaveLength(2);
		for (const { distance, bias } of promises) {
			expect(Math.abs(bias)).toBeLessThanOrEqual(distance);
			expect(distance).toBeLessThan(12);
		}
	});

	it('brings less with days missed', () => {
		const missed = compare(week, { ...trial, missedShare: 0.3 });
		expect(missed.ours).toBeLessThan(compare(week, trial).ours);
	});
});
