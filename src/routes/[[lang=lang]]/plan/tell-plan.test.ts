import { render } from 'svelte/server';
import { afterEach, expect, it } from 'vitest';
import type { SavedExamPlan } from '$lib/app';
import { PlanOutlook } from '$lib/ui';
import { overwriteGetLocale } from '$messages/runtime.js';
import { tellPlan } from './tell-plan';

afterEach(() => overwriteGetLocale(() => 'en'));

const today = 20_000;

type Policy = SavedExamPlan['plan']['policy'];

function said(policy: Partial<Policy>, unmet = 40): string {
	const days = { examDay: today + 3, minutesPerDay: 10, daysOff: [] };
	const saved: SavedExamPlan = {
		wish: days,
		plan: {
			...days,
			madeOn: today,
			cardCount: 100,
			policy: { desiredRetention: 0.9, newShare: 1, sweepDays: 0, ...policy },
			score: { recall: 0.4, low: 0.3, high: 0.5 },
			otherMinutes: [],
			topics: [{ id: 'law', cards: 100, recall: 0.4, unmet, fits: unmet < 10 }],
			newByDay: [20, 20, 20]
		},
		answering: { costs: { rightS: 10, wrongS: 20, newS: 30 }, firstRight: 0.5 }
	};
	const told = { today, date: '7 October 2024', locale: 'en', titleOf: () => 'Laws' } as const;
	return render(PlanOutlook, { props: { outlook: tellPlan(saved, told) } }).body;
}

it('says so where new facts take all the time, and what is known hardly comes back', () => {
	const sentence = 'What you know comes back only if there is time to spare.';
	expect(said({})).toContain(sentence);
	expect(said({ sweepDays: 1 })).not.toContain(sentence);
	expect(said({ newShare: 0.75 })).not.toContain(sentence);
	expect(said({}, 0)).not.toContain(sentence);
	overwriteGetLocale(() => 'ar');
	expect(said({})).toContain('فلا يعود إليك ما تعرفه إلا إن فضل شيء من الوقت.');
});
