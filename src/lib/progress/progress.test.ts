import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '$lib/cards';
import {
	calibrationOf,
	type CardState,
	countDue,
	fold,
	historiesOf,
	type LogEntry,
	type ReviewEntry
} from '$lib/schedule';
import {
	anOverride,
	aPart,
	aReset,
	aReview,
	aSuspension,
	aTopic,
	anUndo,
	cardOf,
	model,
	reviewsOf,
	someDay
} from './builders';
import { knownNow } from './known-now';
import { plainProgress } from './plain-progress';
import { type Progress, progressOf, type ProgressQuestion } from './progress';
import { tabulate } from './review-table';

const topics = [aTopic('law', 4), aTopic('army', 3), aTopic('sect', 2)];
const seed = 20_161_126;

function ask(log: readonly LogEntry[], changes: Partial<ProgressQuestion> = {}): Progress {
	const question = {
		topics,
		range: { kind: 'all' },
		today: someDay,
		now: noon,
		weekStartsOn: 6
	} as const;
	return progressOf(tabulate(log, model), { ...question, ...changes });
}

interface Act {
	readonly kind: 'review' | 'part' | 'undo' | 'override' | 'suspend' | 'reset';
	readonly card: number;
	readonly daysLater: number;
	readonly rating: Rating;
	readonly options: number;
	readonly durationMs: number;
	readonly back: number;
}

// One card is of no topic: it is of another subject.
const cardIds = [...topics.flatMap((topic) => topic.cardIds), cardOf('elsewhere')];
const ratings = ['again', 'hard', 'good', 'easy'] as const;

const act: fc.Arbitrary<Act> = fc.record({
	kind: fc.oneof(
		{ weight: 12, arbitrary: fc.constant<Act['kind']>('review') },
		{ weight: 2, arbitrary: fc.constantFrom<Act['kind']>('undo', 'override', 'part') },
		{ weight: 1, arbitrary: fc.constantFrom<Act['kind']>('suspend', 'reset') }
	),
	card: fc.nat(cardIds.length - 1),
	// Mostly the same day; now and then a long pause, or a clock that was set back.
	daysLater: fc.oneof(
		{ weight: 9, arbitrary: fc.constantFrom(0, 0, 0, 0, 1) },
		{ weight: 2, arbitrary: fc.integer({ min: -2, max: 60 }) }
	),
	rating: fc.constantFrom(...ratings),
	options: fc.integer({ min: 0, max: 5 }),
	durationMs: fc.integer({ min: -500, max: 90_000 }),
	back: fc.nat(8)
});

function logOf(acts: readonly Act[]): LogEntry[] {
	const log: LogEntry[] = [];
	let day = someDay - 60;
	for (const { kind, card, daysLater, rating, options, durationMs, back } of acts) {
		day += daysLater;
		const n = log.length;
		const cardId = cardIds[card] ?? cardOf('law');
		const target = log[n - 1 - back];
		if (kind === 'suspend') log.push(aSuspension(n, cardId, back % 3 > 0));
		else if (kind === 'reset') log.push(aReset(n, cardId, day));
		else if (kind === 'part' && target) {
			log.push(aPart(n, target, { cardId, studyDay: day, correct: rating !== 'again' }));
		} else if (kind === 'undo' && target) log.push(anUndo(n, target));
		else if (kind === 'override' && target) log.push(anOverride(n, target, rating));
		else log.push(aReview(n, { cardId, studyDay: day, rating, durationMs, ...asked(options) }));
	}
	return log;
}

/** Recalled, or chosen from some. */
function asked(options: number): Partial<ReviewEntry> {
	if (options < 2) return {};
	const optionIds = Array.from({ length: options }, (_, n) => `o${String(n)}`);
	return { form: 'choice', response: { form: 'choice', optionId: 'o0' }, optionIds };
}

const dayMs = 86_400_000;
const noon = someDay * dayMs + dayMs / 2;
/** Epoch ms, while steps of today run and after. */
const moments = fc.integer({ min: noon - dayMs, max: noon + dayMs / 4 });

const ranges = fc.oneof(
	fc.record({ kind: fc.constant('last' as const), days: fc.constantFrom(7, 30, 90) }),
	fc.constant({ kind: 'all' as const }),
	fc.record({
		kind: fc.constant('custom' as const),
		from: fc.integer({ min: someDay - 400, max: someDay + 5 }),
		to: fc.integer({ min: someDay - 80, max: someDay + 5 })
	})
);

describe('every number that is shown', () => {
	it('is what a plain reading of the raw log comes to, whatever was undone, put right, suspended or reset', () => {
		const check = (
			acts: readonly Act[],
			range: ProgressQuestion['range'],
			topic: string | undefined,
			weekStartsOn: number,
			now: number
		) => {
			const log = logOf(acts);
			const question = { topics, topic, range, today: someDay, now, weekStartsOn };
			expect(rounded(ask(log, question))).toEqual(rounded(plainProgress(log, question)));
		};
		fc.assert(
			fc.property(
				fc.array(act, { maxLength: 90, size: 'max' }),
				ranges,
				fc.constantFrom(undefined, 'law', 'sect', 'gone'),
				fc.constantFrom(0, 1, 6),
				moments,
				check
			),
			{ seed, numRuns: 60 }
		);
	});

	it('is the same in whatever order the log of two devices is given', () => {
		const check = (acts: readonly Act[]) => {
			const log = logOf(acts);
			expect(ask(log.toReversed())).toEqual(ask(log));
		};
		fc.assert(fc.property(fc.array(act, { maxLength: 40 }), check), { seed, numRuns: 30 });
	});

	it('foretells as the schedule itself says that it foretold', () => {
		const check = (acts: readonly Act[]) => {
			const log = logOf(acts).filter(({ cardId }) => cardId !== cardOf('elsewhere'));
			const bins = calibrationOf(historiesOf(log), model.weights, 10);
			const ours = ask(log, { today: someDay + 4000 }).calibration;
			expect(ours.map(({ count }) => count)).toEqual(bins.map(({ count }) => count));
			for (const [n, bin] of bins.entries()) {
				expect(ours[n]?.observed).toBeCloseTo(bin.observed, 12);
				expect(ours[n]?.predicted).toBeCloseTo(bin.predicted, 5);
			}
		};
		// Histories of cards that were reset are of other cards there: here their days count on.
		const never = act.filter(({ kind }) => kind !== 'reset');
		fc.assert(fc.property(fc.array(never, { maxLength: 60 }), check), { seed, numRuns: 40 });
	});
});

describe('a first look at what is known now', () => {
	it('is what the whole log comes to', () => {
		const check = (acts: readonly Act[], topic: string | undefined, later: number) => {
			// No clock that was set back: a state does not tell of that.
			const log = logOf(acts.map((each) => ({ ...each, daysLater: Math.abs(each.daysLater) })));
			const today = someDay + later;
			const range = { kind: 'custom', from: today, to: today } as const;
			const question = { topics, topic, range, today, now: noon, weekStartsOn: 6 };
			const cards = topics
				.filter(({ id }) => topic === undefined || id === topic)
				.flatMap((each) => each.cardIds);
			const known = knownNow(cards, fold(log), model, today);
			expect(rounded(known)).toEqual(rounded(ask(log, question).knowledge));
		};
		const topic = fc.constantFrom(undefined, 'law');
		fc.assert(
			fc.property(fc.array(act, { maxLength: 60 }), topic, fc.constantFrom(3600, 4000), check),
			{ seed, numRuns: 60 }
		);
	});
});

describe('true retention', () => {
	it('counts the first review of a day of a card that had waited for a day, and no other', () => {
		const card = cardOf('law');
		const log = reviewsOf(card, [
			// New, and learned: no retention yet.
			[someDay - 40, 'good'],
			[someDay - 40, 'good'],
			// It had waited two days: missed, and then repeated within the day.
			[someDay - 38, 'again'],
			[someDay - 38, 'good'],
			[someDay - 30, 'good']
		]);
		const rows = ask(log).retention;
		expect(rows.find(({ age }) => age === 'young')).toEqual({ age: 'young', passed: 1, missed: 1 });
		expect(rows.find(({ age }) => age === 'all')).toEqual({ age: 'all', passed: 1, missed: 1 });
		expect(rows.find(({ age }) => age === 'mature')).toEqual({
			age: 'mature',
			passed: 0,
			missed: 0
		});
	});

	it('calls a card mature once it was to wait for 21 days', () => {
		const log = reviewsOf(cardOf('law'), [
			[someDay - 200, 'easy'],
			[someDay - 190, 'easy'],
			[someDay - 100, 'good']
		]);
		expect(ask(log).retention.find(({ age }) => age === 'mature')?.passed).toBe(1);
	});
});

describe('mastery', () => {
	const cards = [0, 1, 2, 3].flatMap((n) => [cardOf('law', n), cardOf('army', n)]);
	const quiz = (day: number, rating: Rating, firstId: number) =>
		cards.map((cardId, n) => aReview(firstId + n, { cardId, studyDay: day, rating }));
	const lawOn = (log: readonly LogEntry[], today = someDay) =>
		ask(log, { today }).topics.find(({ id }) => id === 'law');

	it('is not earned in a block of one topic', () => {
		const block = [0, 1, 2, 3, 0, 1, 2, 3].map((n, id) =>
			aReview(id, { cardId: cardOf('law', n), studyDay: someDay })
		);
		expect(lawOn(block)).toMatchObject({ mastery: 0, level: 'none' });
		expect(lawOn(block)?.knowledge.met).toBe(4);
	});

	it('is earned in a mixed quiz, lost by a wrong answer in one, and falls by itself', () => {
		const good = quiz(someDay - 1, 'easy', 0);
		expect(lawOn(good)?.level).toBe('mastered');
		const faded = lawOn(good, someDay + 3000)?.mastery ?? 1;
		expect(faded).toBeLessThan(0.6);
		expect(faded).toBeGreaterThan(0);
		const missed = lawOn([...good, ...quiz(someDay, 'again', 20)]);
		expect(missed).toMatchObject({ mastery: 0, level: 'none' });
	});

	it('says what it was before the period', () => {
		const log = [...quiz(someDay - 10, 'easy', 0), ...quiz(someDay, 'again', 20)];
		const { topics: found } = ask(log, { range: { kind: 'last', days: 7 } });
		expect(found[0]?.masteryBefore).toBeGreaterThan(0.8);
		expect(found[0]?.mastery).toBe(0);
	});
});

describe('estimated knowledge', () => {
	it('takes a right choice for less than a right recall', () => {
		const recalled = reviewsOf(cardOf('law'), [[someDay - 5, 'good']]);
		const chosen = recalled.map((review) => ({ ...review, ...asked(2) }));
		expect(ask(chosen).knowledge.expected).toBeLessThan(ask(recalled).knowledge.expected);
	});

	it('has an interval of at least 3.8 points on either side, however many cards there are', () => {
		const many = aTopic('law', 400);
		const log = many.cardIds.map((cardId, id) => aReview(id, { cardId, studyDay: someDay - 1 }));
		const { expected, low } = ask(log, { topics: [many] }).knowledge;
		expect((expected - low) / 400).toBeGreaterThan(0.038);
	});
});

describe('what was said in passing of a card', () => {
	const card = cardOf('law');
	const asked = aReview(0, { cardId: card, studyDay: someDay - 20 });
	const part = aPart(1, aReview(9, { cardId: cardOf('army') }), { cardId: card, correct: true });

	it('counts for what is known from its day on, and not before', () => {
		const day = someDay - 10;
		const withPart = ask([asked, { ...part, studyDay: day }]).knowledgeOver;
		const without = ask([asked]).knowledgeOver;
		const known = (of: typeof without, on: number) => of.find((each) => each.day === on)?.expected;
		expect(known(withPart, day - 1)).toBe(known(without, day - 1));
		expect(known(withPart, day)).toBeGreaterThan(known(without, day) ?? 1);
		expect(known(withPart, someDay)).toBeGreaterThan(known(without, someDay) ?? 1);
	});

	it('is no answer to it', () => {
		const { totals, topics: found } = ask([asked, part]);
		expect(totals).toMatchObject({ answers: 1, days: 1 });
		expect(found[0]?.mastery).toBe(0);
	});
});

describe('the forecast', () => {
	it('has as many today as are due now, and as many tomorrow as the end of a session says', () => {
		const check = (acts: readonly Act[], now: number, early: number) => {
			const states = fold(logOf(acts));
			const dueDayOf = ({ dueDay }: CardState) => dueDay - early;
			const [first, second] = ask(logOf(acts), { now, dueDayOf }).forecast;
			const cards = topics.flatMap((topic) => topic.cardIds);
			const question = { cardIds: cards, states, today: someDay, now, newPerDay: 0, dueDayOf };
			const { learning, review, dueTomorrow } = countDue(question);
			expect([first?.cards, second?.cards]).toEqual([learning + review, dueTomorrow]);
		};
		const early = fc.integer({ min: -3, max: 3 });
		fc.assert(fc.property(fc.array(act, { maxLength: 60 }), moments, early, check), { seed });
	});

	it('puts off to tomorrow what a running step keeps from being due now', () => {
		const review = aReview(1, { rating: 'again' });
		const forecastAt = (now: number) =>
			ask([review], { now }).forecast.filter(({ cards }) => cards > 0);
		expect(forecastAt(review.at + 1000)).toEqual([{ day: someDay + 1, cards: 1 }]);
		expect(forecastAt(review.at + dayMs / 24)).toEqual([{ day: someDay, cards: 1 }]);
	});

	it('follows the days that the learner wished for', () => {
		const log = reviewsOf(cardOf('law'), [[someDay - 1, 'easy']]);
		const forecast = ask(log, { dueDayOf: () => someDay + 3 }).forecast;
		expect(forecast.filter(({ cards }) => cards > 0)).toEqual([{ day: someDay + 3, cards: 1 }]);
		expect(forecast).toHaveLength(90);
	});
});

describe('a period', () => {
	it('is at least a day, ends today at the latest, and has its bars in few enough spans', () => {
		const log = reviewsOf(cardOf('law'), [[someDay - 900, 'good']]);
		expect(ask([]).period).toEqual({ from: someDay, to: someDay });
		const all = ask(log);
		expect(all.spans.unit).toBe('month');
		expect(all.spans.of).toHaveLength(31);
		expect(all.knowledgeOver).toHaveLength(31);
		const backwards = ask(log, { range: { kind: 'custom', from: someDay + 9, to: someDay - 3 } });
		expect(backwards.period).toEqual({ from: someDay - 3, to: someDay });
	});
});

/** Sums in another order differ in their last bits. */
function rounded(value: unknown): unknown {
	return JSON.parse(
		JSON.stringify(value, (_, each: unknown) =>
			typeof each === 'number' && Number.isFinite(each) ? Math.round(each * 1e7) / 1e7 : each
		)
	);
}
