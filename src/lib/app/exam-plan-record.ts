import * as v from 'valibot';
import type { Answering, ExamPlan } from '$lib/schedule';

/** What a learner asks of an exam plan. */
export interface ExamWish {
	/** Study day of the exam. */
	readonly examDay: number;
	/** Ids of the subject's topics; absent for all that there are. */
	readonly topics?: readonly string[];
	readonly minutesPerDay: number;
	/** Days of the week without study, 0 (Sunday) to 6. */
	readonly daysOff: readonly number[];
}

/** A plan as it is kept, with what it takes to follow it and to make it anew. */
export interface SavedExamPlan {
	readonly wish: ExamWish;
	readonly plan: ExamPlan;
	readonly answering: Answering;
}

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const whole = v.pipe(v.number(), v.integer());
const count = v.pipe(whole, v.minValue(0));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0.1));
const minutes = v.pipe(v.number(), v.minValue(0.5), v.maxValue(1440));
const daysOff = v.array(v.pipe(whole, v.minValue(0), v.maxValue(6)));

const schema = v.object({
	wish: v.object({
		examDay: whole,
		topics: v.exactOptional(v.array(v.string())),
		minutesPerDay: minutes,
		daysOff
	}),
	plan: v.object({
		madeOn: whole,
		examDay: whole,
		minutesPerDay: minutes,
		daysOff,
		cardCount: count,
		policy: v.object({ desiredRetention: share, newShare: share, sweepDays: count }),
		score: v.object({ recall: share, low: share, high: share }),
		otherMinutes: v.array(v.object({ minutesPerDay: minutes, recall: share })),
		topics: v.array(
			v.object({ id: v.string(), cards: count, recall: share, unmet: count, fits: v.boolean() })
		),
		newByDay: v.array(count)
	}),
	answering: v.object({
		costs: v.object({ rightS: seconds, wrongS: seconds, newS: seconds }),
		firstRight: share
	})
});

/** @returns the plan that is kept, or `undefined` if there is none that can be read */
export function readExamPlan(record: unknown): SavedExamPlan | undefined {
	const parsed = v.safeParse(schema, record);
	return parsed.success ? parsed.output : undefined;
}
