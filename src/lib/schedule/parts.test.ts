import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPart } from './apply-review';
import {
	aPart,
	aReset,
	aReview,
	aState,
	aSuspension,
	anUndo,
	law,
	noon,
	noonDay
} from './builders';
import { aCardId, minuteMs, seed } from './builders';
import { evidenceOfPart } from './evidence';
import { fold, foldCard } from './fold';
import { referenceMemory, referenceRetrievability } from './fsrs-reference';
import type { PartEntry } from './log';

describe('what a part is evidence of', () => {
	it.each([
		['multi', 6, 0, 1 / 2, 0.8],
		['classify', 4, 3, 1 / 4, 0.7],
		['match', 5, 2, (1 / 5 + 1 / 4 + 1 / 3) / 3, 0.6],
		['match', 4, 0, 1 / 4, 0.6],
		['order', 5, 1, 1 / 2, 0.7],
		['order', 5, 2, 1 / 4, 0.7]
	] as const)('of %s with %d offered, told from %d', (form, offered, beside, chance, transfer) => {
		expect(evidenceOfPart({ form, offered, beside })).toEqual({ chance, transfer });
	});

	it('is a guess of two at the best where some log has lost what was offered', () => {
		expect(evidenceOfPart({ form: 'match', offered: 0, beside: 0 }).chance).toBe(1 / 2);
		expect(evidenceOfPart({ form: 'order', offered: 0, beside: 0 }).chance).toBe(1 / 2);
	});
});

describe('a part that is right', () => {
	it('moves the memory of a learned card by as much as it is evidence of, and its day with it', () => {
		const before = aState();
		const after = applyPart(before, aPart(1));
		expect(after).toMatchObject({
			phase: 'review',
			dueDay: noonDay + 18,
			dueAt: noon,
			lastReviewDay: noonDay,
			lastReviewAt: noon,
			reps: before.reps,
			lapses: before.lapses
		});
		expect(after?.stabilityDays).toBeCloseTo(18.14, 1);
	});

	it('takes no learning step, as the card itself is still to be asked', () => {
		const learning = aState({ phase: 'learning', step: 1, lastReviewDay: noonDay - 1 });
		const after = applyPart(learning, aPart(1));
		const { phase, step, dueDay, dueAt } = learning;
		expect(after).toMatchObject({ phase, step, dueDay, dueAt });
		expect(after?.stabilityDays).toBeGreaterThan(learning.stabilityDays);
	});

	it('is worth less than a right answer to the card, and more than none', () => {
		const check = (part: PartEntry, stabilityDays: number, days: number) => {
			const before = aState({ stabilityDays, lastReviewDay: noonDay - days });
			const own = referenceMemory(before, days, 'good').stabilityDays;
			const missed = referenceMemory(before, days, 'again').stabilityDays;
			const after = applyPart(before, part)?.stabilityDays ?? NaN;
			expect(after).toBeLessThan(own + 1e-6);
			expect(after).toBeGreaterThan(missed - 1e-6);
		};
		const stabilities = fc.double({ min: 0.5, max: 500, noNaN: true });
		fc.assert(fc.property(rightParts, stabilities, fc.integer({ min: 1, max: 400 }), check), {
			seed
		});
	});

	it('comes to what the formula says, worked out plainly', () => {
		const check = (part: PartEntry, S: number, D: number, t: number) => {
			const before = aState({ stabilityDays: S, difficulty: D, lastReviewDay: noonDay - t });
			const R = referenceRetrievability(t, S);
			const { chance: c, transfer } = evidenceOfPart(part);
			const p = R / (R + (1 - R) * c);
			const good = referenceMemory({ stabilityDays: S, difficulty: D }, t, 'good');
			const lapse = referenceMemory({ stabilityDays: S, difficulty: D }, t, 'again');
			const plain =
				good.stabilityDays ** (p * transfer) *
				S ** (p * (1 - transfer)) *
				lapse.stabilityDays ** (1 - p);
			const after = applyPart(before, part);
			expect((after?.stabilityDays ?? NaN) / plain).toBeCloseTo(1, 5);
		};
		const stabilities = fc.double({ min: 0.5, max: 500, noNaN: true });
		const difficulties = fc.double({ min: 1, max: 10, noNaN: true });
		const days = fc.nat(300);
		fc.assert(fc.property(rightParts, stabilities, difficulties, days, check), { seed });
	});
});

describe('a part that is wrong', () => {
	it('is a lapse of its own card, which is to be learned again, and no review of it', () => {
		const before = aState();
		expect(applyPart(before, aPart(1, { correct: false }))).toMatchObject({
			phase: 'relearning',
			step: 0,
			dueDay: noonDay,
			dueAt: noon + 10 * minuteMs,
			reps: before.reps,
			lapses: before.lapses + 1,
			stabilityDays: 1.39198697
		});
	});
});

describe('a card that was never introduced', () => {
	it.each([true, false])('stays new, whether its part was right or not: %s', (correct) => {
		expect(applyPart(undefined, aPart(1, { correct }))).toBeUndefined();
		expect(foldCard([aPart(1, { correct })])).toBeUndefined();
		expect(foldCard([aPart(1, { correct }), aReview(2)])).toEqual(foldCard([aReview(2)]));
		const out = aSuspension(1, true);
		expect(foldCard([out, aPart(2, { correct })])).toEqual(foldCard([out]));
	});

	it('is one again once it was reset', () => {
		expect(foldCard([aReview(1), aReset(2), aPart(3)])).toBeUndefined();
	});
});

describe('a log with parts', () => {
	const battle = aCardId('siege-of-the-harbour/start');

	it('folds as if a part had never been once that was taken back', () => {
		const log = [aReview(1), aReview(2, { cardId: battle })];
		const part = aPart(3, { correct: false });
		expect(fold([...log, part, anUndo(4, part.id)])).toEqual(fold(log));
		expect(fold([...log, part])).not.toEqual(fold(log));
	});

	it('leaves the memory of the card that was asked to its own rating', () => {
		const own = aReview(1);
		const others = [aPart(2, { cardId: battle, target: own.id, correct: false })];
		expect(fold([own, ...others]).get(law)).toEqual(foldCard([own]));
	});
});

const rightParts = fc
	.record({
		form: fc.constantFrom<PartEntry['form']>('multi', 'match', 'classify', 'order'),
		offered: fc.integer({ min: 2, max: 6 }),
		beside: fc.integer({ min: 0, max: 4 })
	})
	.map((about) => aPart(1, about));
