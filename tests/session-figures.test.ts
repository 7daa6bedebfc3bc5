import fc from 'fast-check';
import { render } from 'svelte/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardId, type Item, makeDeck, makeItem, type Response } from '$lib/cards';
import { fold, type LogEntry } from '$lib/schedule';
import { showBadge } from '../src/lib/app/badge';
import { aDisk, aLearner, anEntry, aWorld } from '../src/lib/app/builders';
import type { StudyMode } from '../src/lib/app/choose-cards';
import { dayPlanOf } from '../src/lib/app/day-plan.svelte';
import type { OnScreen, PosedSlot } from '../src/lib/app/posed-slot';
import { Preferences } from '../src/lib/app/preferences.svelte';
import { Shelf } from '../src/lib/app/shelf';
import { dueDaysBy } from '../src/lib/app/spread-wish';
import { Study } from '../src/lib/app/study.svelte';
import SessionSummary from '../src/lib/ui/study/SessionSummary.svelte';
import { theIsles } from './builders/isles';
import { type LivedLog, livedLogs } from './builders/lived-log';
import { plainDay } from './builders/plain-day';
import { plainDue, plainSession } from './builders/plain-session';
import { tellGrades, verdicts } from './builders/told-grades';

/*
 * The screen at the end of a session and the badge of the app, beside a plain reading of the raw log.
 * Only the memory of a single card, and the day on which it comes back, are the app's own.
 */

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	tellGrades();
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const deck = makeDeck(theIsles());
const cardIds = [...deck.byId.keys()];
const shelf = new Shelf([anEntry({ load: () => Promise.resolve(deck.subject) })], () => undefined);
const wish = { desiredRetention: 0.9, easyDays: [] };
const [minuteMs, hourMs] = [60_000, 3_600_000];

type Step = 'right' | 'wrong' | 'iWasRight' | 'iGuessed' | 'undo' | 'leave';

const steps = fc.array(
	fc.record({
		step: fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom<Step[]>('right', 'wrong') },
			{ weight: 3, arbitrary: fc.constantFrom<Step[]>('iWasRight', 'iGuessed', 'undo') },
			{ weight: 1, arbitrary: fc.constant<Step>('leave') }
		),
		waitMs: fc.oneof(
			{ weight: 9, arbitrary: fc.integer({ min: 800, max: 50_000 }) },
			{ weight: 1, arbitrary: fc.constantFrom(11 * minuteMs, 5 * hourMs) }
		)
	}),
	{ maxLength: 40, size: 'max' }
);

const modes = fc.oneof(
	{ weight: 4, arbitrary: fc.constant<StudyMode>({ kind: 'due', length: 'short' }) },
	{ weight: 1, arbitrary: fc.constantFrom<StudyMode[]>({ kind: 'new' }, { kind: 'weak' }) },
	{
		weight: 1,
		arbitrary: fc
			.subarray(cardIds.slice(0, 12), { minLength: 1 })
			.map((drilled): StudyMode => ({ kind: 'drill', cardIds: drilled }))
	}
);

describe('the end of a session', () => {
	it('says what a plain reading of the raw log comes to, and so does the badge', async () => {
		let finished = 0;
		const check = async (life: LivedLog, mode: StudyMode, acts: readonly Act[]) => {
			const told = await play(life, mode, acts);
			if (!told) return;
			finished += 1;
			const { shown, badges, log, sessionFrom, startedAt, preparedOn, now } = told;
			const today = plainDay(now, life.zone);
			const isPrepared = preparedOn.day === today;
			const { right, total, missed } = plainSession(log.slice(sessionFrom));
			const due = (dueDayOf: ReturnType<typeof dueDaysBy>) =>
				plainDue({ log: plainly(log, life), cardIds, today, now, dueDayOf });
			const seconds = Math.round((now - startedAt) / 1000);
			const minutes = Math.round(seconds / 60);
			expect(shown.figures).toEqual([
				`${String(Math.round((right / total) * 100))}%`,
				`${String(right)} of ${String(total)} at the first try`,
				seconds < 60 ? `${String(seconds)} s` : `${String(minutes)} min`,
				String(due(isPrepared ? preparedOn.dueDayOf : undefined).tomorrow)
			]);
			expect(shown.weakest).toEqual(missed.slice(0, 3).map(questionOf));
			const { now: dueNow } = due(isPrepared ? preparedOn.dueDayOf : dueDaysBy(wish, fold(log)));
			expect(badges).toEqual(dueNow === 0 ? ['none'] : [dueNow]);
		};
		await fc.assert(fc.asyncProperty(livedLogs(cardIds.slice(0, 30), 50), modes, steps, check), {
			seed: 20_161_126,
			numRuns: 40
		});
		expect(finished).toBeGreaterThan(25);
	}, 120_000);
});

interface Act {
	readonly step: Step;
	readonly waitMs: number;
}

/** Studies as it is told, and then answers whatever is left rightly. */
async function play({ log: before, zone, now }: LivedLog, mode: StudyMode, acts: readonly Act[]) {
	const world = { ...aWorld(), at: now, zone: () => zone };
	const store = aDisk();
	const learner = await aLearner({ store, world });
	await learner.restore({ mode: 'replace', entries: before, records: new Map() });
	const parts = { world, learner, shelf, preferences: new Preferences() };
	const slot = aSlot();
	const logNow = async () => {
		await learner.flush();
		return (await store.readLog()).entries;
	};
	const open = async () => {
		await dayPlanOf(learner).prepare(parts, 'isles');
		const opened = new Study(parts, 'en', slot);
		await opened.open('isles', mode);
		return opened;
	};

	let preparedOn = { day: plainDay(now, zone), dueDayOf: dueDaysBy(wish, fold(before)) };
	let sessionFrom = before.length;
	let startedAt = now;
	let study = await open();
	let asked = study.item;
	let keptOn = preparedOn.day;
	const answer = (isRight: boolean) => {
		if (study.phase === 'feedback') study.next();
		if (study.phase !== 'question' || !study.item) return;
		verdicts.push(
			isRight
				? { fraction: 1, verdict: 'right', rating: 'good' }
				: { fraction: 0, verdict: 'wrong', rating: 'again' }
		);
		study.answer(responseTo(study.item));
	};
	for (const { step, waitMs } of acts) {
		world.at += waitMs;
		if (step === 'right' || step === 'wrong') answer(step === 'right');
		else if (step === 'undo') await study.undo();
		else if (step !== 'leave') await study[step]();
		else if (mode.kind === 'due') {
			study.close();
			const log = await logNow();
			// What was left is taken up on the day of its last question alone.
			const day = plainDay(world.at, zone);
			const isOver = study.phase === 'finished';
			if (day !== keptOn || isOver) {
				sessionFrom = log.length;
				startedAt = world.at;
			}
			if (day !== preparedOn.day) preparedOn = { day, dueDayOf: dueDaysBy(wish, fold(log)) };
			study = await open();
		}
		if (study.item !== asked) keptOn = plainDay(world.at, zone);
		asked = study.item;
		if (study.phase === 'finished' || study.phase === 'nothingDue') break;
	}
	for (let left = 0; left < 60 && /question|feedback/.test(study.phase); left += 1) {
		world.at += 2000;
		answer(true);
		if (study.phase === 'feedback') study.next();
	}
	if (study.phase !== 'finished') return undefined;
	await vi.advanceTimersByTimeAsync(200);
	const badges: (number | string)[] = [];
	const log = await logNow();
	const shown = shownOf(study);
	await showBadge(parts, {
		setAppBadge: (count) => Promise.resolve(void badges.push(count ?? NaN)),
		clearAppBadge: () => Promise.resolve(void badges.push('none'))
	});
	return { shown, badges, log, sessionFrom, startedAt, preparedOn, now: world.at };
}

/** What is on the screen, as the page has it. */
function shownOf({ summary }: Study) {
	if (!summary?.outlook) throw new Error('There is no summary');
	const { score, outlook } = summary;
	const { body } = render(SessionSummary, {
		props: {
			right: Math.round(score.rightFraction * score.answered),
			total: score.answered,
			durationMs: score.durationMs,
			weakest: outlook.weakest.map(({ cardId, question }) => ({ id: cardId, text: question })),
			ondrill: () => undefined,
			dueTomorrow: outlook.dueTomorrow,
			action: { label: 'Done', href: '/' }
		}
	});
	const plain = (html = '') =>
		html
			.replace(/<!--.*?-->|<[^>]*>/g, '')
			.replaceAll('&lt;', '<')
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&')
			.trim();
	return {
		figures: [...body.matchAll(/<dd[^>]*>(.*?)<\/dd>/gs)].map(([, text]) => plain(text)),
		weakest: [...body.matchAll(/class="fact[^>]*>(.*?)<\/span><\/span>/gs)].map(([, text]) =>
			plain(text)
		)
	};
}

function plainly(log: readonly LogEntry[], { plain, zone }: LivedLog): readonly LogEntry[] {
	return log.map(
		(entry) =>
			plain.find(({ id }) => id === entry.id) ?? {
				...entry,
				studyDay: plainDay(entry.at, zone)
			}
	);
}

function questionOf(cardId: CardId): string {
	const card = deck.byId.get(cardId);
	const item = card && makeItem(card, deck, { form: 'recall', seed: cardId, locale: 'en' });
	return item?.stem ?? cardId;
}

/** Some answer of the form that is asked for. */
function responseTo({ form, ...item }: Item): Response {
	switch (form) {
		case 'recall':
			return { form, remembered: true };
		case 'choice':
			return { form, optionId: 'options' in item ? (item.options[0]?.id ?? '') : '' };
		case 'multi':
			return { form, optionIds: [] };
		case 'trueFalse':
			return { form, value: true };
		case 'match':
		case 'classify':
			return { form, placements: [] };
		case 'order':
			return { form, partIds: [] };
		case 'date':
			return { form, date: '1900' };
		case 'place':
			return { form, spot: '0.000,0.000' };
		case 'cloze':
		case 'shortText':
		case 'number':
			return { form, text: '1' };
	}
}

function aSlot(): PosedSlot {
	let kept: OnScreen | undefined;
	return {
		write: (onScreen) => {
			kept = onScreen;
		},
		read: () => kept,
		clear: () => {
			kept = undefined;
		}
	};
}
