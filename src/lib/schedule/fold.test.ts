import type { CardId, Rating } from '$lib/cards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPart, applyReview } from './apply-review';
import {
	aCardId,
	anEntryId,
	anOverride,
	anUndo,
	aPart,
	aRecall,
	aReset,
	aReview,
	aSuspension,
	law,
	noon,
	noonDay,
	seed
} from './builders';
import type { CardState } from './card-state';
import { fold, foldCard, standingReviews } from './fold';
import type { EntryId, LogEntry, PartEntry, ReviewEntry } from './log';

const battle = aCardId('siege-of-the-harbour/start');

describe('the fold', () => {
	it('makes a state for each card of the log', () => {
		const states = fold([aReview(1), aReview(2, { cardId: battle, rating: 'easy' })]);
		expect([...states.keys()]).toEqual([law, battle]);
		expect(states.get(law)?.phase).toBe('learning');
		expect(states.get(battle)?.phase).toBe('review');
	});

	it('of an empty log is empty', () => {
		expect(fold([])).toEqual(new Map());
		expect(foldCard([])).toBeUndefined();
	});
});

describe('an undo', () => {
	const first = aReview(1);
	const second = aReview(2, { rating: 'again' });

	it('of a review makes the card as if it had never been reviewed', () => {
		expect(foldCard([first, second, anUndo(3, second.id)])).toEqual(foldCard([first]));
		expect(foldCard([first, anUndo(2, first.id)])).toBeUndefined();
	});

	it('of an earlier review leaves the later one', () => {
		expect(foldCard([first, second, anUndo(3, first.id)])).toEqual(foldCard([second]));
	});

	it('of an undone entry changes nothing', () => {
		const undone = [first, second, anUndo(3, second.id)];
		expect(foldCard([...undone, anUndo(4, second.id)])).toEqual(foldCard(undone));
	});

	it('of an undo changes nothing', () => {
		const undone = [first, second, anUndo(3, second.id)];
		expect(foldCard([...undone, anUndo(4, anEntryId(3))])).toEqual(foldCard(undone));
	});

	it('of an unknown entry, or of another card, changes nothing', () => {
		expect(foldCard([first, anUndo(3, anEntryId(99))])).toEqual(foldCard([first]));
		expect(fold([first, anUndo(3, first.id, { cardId: battle })])).toEqual(fold([first]));
	});

	it('of an override brings the first rating back', () => {
		const override = anOverride(2, first.id, 'easy');
		expect(foldCard([first, override, anUndo(3, override.id)])).toEqual(foldCard([first]));
	});

	it('of a suspension brings the card back', () => {
		const suspension = aSuspension(2, true);
		expect(foldCard([first, suspension, anUndo(3, suspension.id)])).toEqual(foldCard([first]));
	});

	it('of a reset brings the memory back', () => {
		const reset = aReset(2);
		expect(foldCard([first, reset, anUndo(3, reset.id)])).toEqual(foldCard([first]));
	});
});

describe('an override', () => {
	const review = aReview(1, { rating: 'again' });

	it('replaces the rating of its review, and the evidence with it', () => {
		const corrected = foldCard([review, anOverride(2, review.id, 'good')]);
		expect(corrected).toEqual(foldCard([aReview(1, aRecall('good'))]));
		expect(corrected?.step).toBe(1);
		expect(corrected?.stabilityDays).toBe(2.3065);
	});

	it('says of a right choice that it was known, or that it was guessed', () => {
		const chosen = aReview(1, { rating: 'good' });
		const stability = (rating: Rating) =>
			foldCard([chosen, anOverride(2, chosen.id, rating)])?.stabilityDays;
		expect(foldCard([chosen])?.stabilityDays).toBeCloseTo(0.5189, 4);
		expect(stability('good')).toBe(2.3065);
		expect(stability('again')).toBe(0.212);
	});

	it('reaches back before later reviews', () => {
		const later = aReview(2, { studyDay: noonDay + 1 });
		const corrected = foldCard([review, later, anOverride(3, review.id, 'good')]);
		expect(corrected).toEqual(foldCard([aReview(1, aRecall('good')), later]));
	});

	it('gives way to a later one', () => {
		const twice = [anOverride(2, review.id, 'good'), anOverride(3, review.id, 'easy')];
		expect(foldCard([review, ...twice])?.phase).toBe('review');
	});

	it('of an undone or unknown review changes nothing', () => {
		expect(foldCard([review, anUndo(2, review.id), anOverride(3, review.id, 'good')])).toBe(
			undefined
		);
		expect(foldCard([review, anOverride(2, anEntryId(99), 'good')])).toEqual(foldCard([review]));
	});
});

describe('the reviews that stand', () => {
	const first = aReview(1);
	const second = aReview(2, { rating: 'again' });

	it('are all that were not taken back', () => {
		expect(standingReviews([first, second, anUndo(3, first.id)])).toEqual([second]);
	});

	it('have the ratings that they were given last', () => {
		const log = [first, second, anOverride(3, second.id, 'good')];
		expect(standingReviews(log)).toEqual([first, { ...second, rating: 'good' }]);
	});
});

describe('a suspension', () => {
	it('takes a card out of study and back in, and leaves its memory alone', () => {
		const review = aReview(1);
		const out = foldCard([review, aSuspension(2, true)]);
		expect(out).toEqual({ ...foldCard([review]), suspended: true });
		expect(foldCard([review, aSuspension(2, true), aSuspension(3, false)])).toEqual(
			foldCard([review])
		);
	});

	it('of a new card is remembered, and forgotten once it is lifted', () => {
		expect(foldCard([aSuspension(1, true)])).toMatchObject({ reps: 0, suspended: true });
		expect(foldCard([aSuspension(1, true), aSuspension(2, false)])).toBeUndefined();
	});

	it('of a new card does not stand in the way of its first review', () => {
		const review = aReview(3);
		expect(foldCard([aSuspension(1, true), aSuspension(2, false), review])).toEqual(
			foldCard([review])
		);
		expect(foldCard([aSuspension(1, true), review])).toEqual({
			...foldCard([review]),
			suspended: true
		});
	});
});

describe('a reset', () => {
	it('makes a card new again', () => {
		expect(foldCard([aReview(1), aReset(2)])).toBeUndefined();
	});

	it('lets what comes after it start afresh', () => {
		const after = aReview(3, { studyDay: noonDay + 5 });
		expect(foldCard([aReview(1), aReset(2), after])).toEqual(foldCard([after]));
	});

	it('leaves a suspended card suspended', () => {
		expect(foldCard([aReview(1), aSuspension(2, true), aReset(3)])).toMatchObject({
			reps: 0,
			suspended: true
		});
	});
});

describe('any log', () => {
	it('folds to the same states in whatever order its entries are given', () => {
		const shuffled = logs.chain((log) =>
			fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))
		);
		const check = ([log, other]: [LogEntry[], LogEntry[]]) => {
			expect(fold(other)).toEqual(fold(log));
			expect(foldCard(other.filter(isAboutLaw))).toEqual(fold(log).get(law));
		};
		fc.assert(fc.property(shuffled, check), { seed });
	});

	it('folds to the same states when entries are given twice', () => {
		const doubled = logs.chain((log) => fc.tuple(fc.constant(log), fc.subarray(log)));
		const check = ([log, again]: [LogEntry[], LogEntry[]]) => {
			expect(fold([...log, ...again])).toEqual(fold(log));
		};
		fc.assert(fc.property(doubled, check), { seed });
	});

	it('of answers folds, bit for bit, to the state that was kept up to date answer by answer', () => {
		const check = (log: LogEntry[]) => {
			const states = new Map<CardId, CardState>();
			const answered = log.filter(({ type }) => type === 'review' || type === 'part');
			for (const entry of answered) {
				const before = states.get(entry.cardId);
				const after =
					entry.type === 'review'
						? applyReview(before, entry)
						: entry.type === 'part' && applyPart(before, entry);
				if (after) states.set(entry.cardId, after);
			}
			expect(fold(answered)).toEqual(states);
		};
		fc.assert(fc.property(logs, check), { seed });
	});

	it('with a review and its undo behind it folds as if neither had been', () => {
		const check = (log: LogEntry[], rating: Rating) => {
			const review = aReview(1000, { rating });
			expect(fold([...log, review, anUndo(1001, review.id)])).toEqual(fold(log));
		};
		fc.assert(fc.property(logs, ratings, check), { seed });
	});

	it('of one device merges with that of another either way round, and with itself', () => {
		const otherLogs = logs.map((log) => log.map((entry) => ({ ...entry, id: elsewhere(entry) })));
		const check = (here: LogEntry[], there: LogEntry[]) => {
			const merged = fold([...here, ...there]);
			expect(fold([...there, ...here])).toEqual(merged);
			expect(fold([...here, ...there, ...here])).toEqual(merged);
		};
		fc.assert(fc.property(logs, otherLogs, check), { seed });
	});
});

const ratings = fc.constantFrom<Rating>('again', 'hard', 'good', 'easy');

const answers = fc.constantFrom<Pick<ReviewEntry, 'response' | 'optionIds'>>(
	{ response: { form: 'choice', optionId: 'a' }, optionIds: ['a', 'b', 'c'] },
	{ response: { form: 'trueFalse', value: true }, optionIds: [] },
	{ response: { form: 'shortText', text: 'a' }, optionIds: [] },
	{ response: { form: 'order', partIds: ['a', 'b', 'c', 'd'] }, optionIds: ['b', 'a', 'd', 'c'] }
);

const parts = fc.record<Pick<PartEntry, 'form' | 'correct' | 'offered' | 'beside'>>({
	form: fc.constantFrom('multi', 'match', 'classify', 'order'),
	correct: fc.boolean(),
	offered: fc.integer({ min: 0, max: 6 }),
	beside: fc.integer({ min: 0, max: 5 })
});

/** Logs of two cards with every type of entry, whose targets may or may not be there. */
const logs = fc
	.array(
		fc.record({
			type: fc.constantFrom(
				'review',
				'review',
				'review',
				'part',
				'part',
				'undo',
				'override',
				'suspend',
				'reset'
			),
			rating: ratings,
			cardId: fc.constantFrom(law, battle),
			target: fc.nat(25).map((n) => anEntryId(n)),
			suspended: fc.boolean(),
			answer: answers,
			part: parts,
			// Mostly forward, sometimes with the clock set back.
			days: fc.integer({ min: -3, max: 12 })
		}),
		{ maxLength: 25 }
	)
	.map((drafts) => {
		let studyDay = noonDay;
		return drafts.map((draft, n): LogEntry => {
			const { type, cardId, rating, target, suspended, answer, part, days } = draft;
			studyDay += days;
			const at = noon + n;
			if (type === 'part') return aPart(n, { cardId, target, studyDay, at, ...part });
			if (type === 'undo') return anUndo(n, target, { cardId });
			if (type === 'override') return anOverride(n, target, rating, { cardId });
			if (type === 'suspend') return { ...aSuspension(n, suspended), cardId };
			if (type === 'reset') return { ...aReset(n), cardId };
			return aReview(n, { cardId, rating, studyDay, at, ...answer });
		});
	});

function isAboutLaw(entry: LogEntry): boolean {
	return entry.cardId === law;
}

function elsewhere(entry: LogEntry): EntryId {
	return anEntryId(parseInt(entry.id.slice(0, 9), 36), 'deviceb0');
}
