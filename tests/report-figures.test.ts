import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { progressOf, tabulate } from '$lib/progress';
import { defaultModel, fold, studyDay } from '$lib/schedule';
import { type CalendarDay, writeCalendar } from '$lib/share';
import { layOutPicture, type ReportParts, studyCalendar, summaryText } from '$lib/ui';
import { dueDaysBy } from '../src/lib/app/spread-wish';
import { aTopic, cardOf } from '../src/lib/progress/builders';
import { plainProgress } from '../src/lib/progress/plain-progress';
import type { ProgressQuestion } from '../src/lib/progress/progress';
import ExamSection from '../src/lib/ui/progress/ExamSection.svelte';
import { type LivedLog, livedLogs } from './builders/lived-log';
import { plainDay } from './builders/plain-day';
import { plainExam, type PlainFrame, plainPicture, plainSummary } from './builders/plain-report';
import { plainText, readPicture } from './builders/read-picture';

/*
 * What leaves the page of progress, word by word and stroke by stroke, beside a plain reading of the
 * raw log. Only the memory of a single card, and the day on which it comes back, are the app's own.
 */

const seed = 20_161_126;
const dayMs = 86_400_000;
const topics = [aTopic('law', 4), aTopic('army', 3), aTopic('sect', 2)];
const titles: Readonly<Record<string, string>> = { law: 'Laws', army: 'Army', sect: 'Sects' };
const titleOf = (topic: string) => titles[topic] ?? topic;
// One card is of no topic: it is of another subject.
const cardIds = [...topics.flatMap((topic) => topic.cardIds), cardOf('elsewhere')];
const score = { recall: 0.79, low: 0.7, high: 0.86 };

const lives = livedLogs(cardIds);
const ranges = fc.constantFrom<ProgressQuestion['range'][]>(
	{ kind: 'last', days: 7 },
	{ kind: 'last', days: 30 },
	{ kind: 'last', days: 90 },
	{ kind: 'all' },
	{ kind: 'custom', from: 20_510, to: 20_540 }
);
const looks = fc.record({
	range: ranges,
	topic: fc.constantFrom(undefined, undefined, 'law', 'sect'),
	weekStartsOn: fc.constantFrom(0, 1, 6),
	examIn: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined })
});
type Look = typeof looks extends fc.Arbitrary<infer T> ? T : never;

/** As the page makes them, and as they are worked out plainly. */
function bothOf({ log, plain, zone, now }: LivedLog, { examIn, ...look }: Look) {
	const wish = { desiredRetention: 0.9, easyDays: [] };
	const question = { topics, now, ...look };
	const today = studyDay(now, zone);
	const dueDayOf = dueDaysBy(wish, fold(log));
	const progress = progressOf(tabulate(log, defaultModel), { ...question, today, dueDayOf });
	const topic = look.topic === undefined ? undefined : titleOf(look.topic);
	const about = { subject: 'Isles', topic, titleOf };
	const examDay = (examIn ?? 0) + today;
	const parts: ReportParts = {
		...about,
		progress,
		exam: examIn === undefined ? undefined : { examDay, daysLeft: examDay - today, score }
	};
	const plainToday = plainDay(now, zone);
	const told = plainProgress(plain, {
		...{ ...question, today: plainToday },
		dueDayOf: dueDaysBy(wish, fold(plain))
	});
	const frame: PlainFrame = {
		...about,
		exam: examIn === undefined ? undefined : { day: plainToday + examIn, in: examIn, score }
	};
	return { parts, told, frame };
}

describe('the summary for a teacher', () => {
	it('says what a plain reading of the raw log comes to, line by line', () => {
		fc.assert(
			fc.property(lives, looks, (life, look) => {
				const { parts, told, frame } = bothOf(life, look);
				expect(plainText(summaryText(parts)).split('\n')).toEqual(plainSummary(told, frame));
			}),
			{ seed, numRuns: 40 }
		);
	});
});

describe('the picture of progress', () => {
	it('says what a plain reading of the raw log comes to, word by word', () => {
		fc.assert(
			fc.property(lives, looks, (life, look) => {
				const { parts, told, frame } = bothOf(life, look);
				const read = readPicture(layOutPicture(parts, look.weekStartsOn));
				const words = new Map([...read].map(([name, part]) => [name, part.words]));
				// Its days have no words of their own.
				words.delete('Calendar');
				expect(Object.fromEntries(words)).toEqual(plainPicture(told, frame));
			}),
			{ seed, numRuns: 40 }
		);
	});

	it('has columns, curves, bars and days as long, as high and as dark as that', () => {
		fc.assert(
			fc.property(lives, looks, (life, look) => {
				const { parts, told } = bothOf(life, look);
				const read = readPicture(layOutPicture(parts, look.weekStartsOn));
				const { knowledgeOver, topics: found, forecast, spans, days, totals } = told;
				const shares = (ink: 'accent' | 'band') => read.get('Topics')?.bars(ink);
				expectNear(
					shares('accent'),
					found.map(({ mastery }) => mastery)
				);
				expectNear(
					shares('band'),
					found.map(({ knowledge: { expected, cards } }) => expected / cards)
				);
				const ahead = forecast.slice(0, 30).map(({ cards }) => cards);
				if (ahead.some((cards) => cards > 0)) {
					expectNear(read.get('Due in the days ahead')?.columns(30), ahead);
				}
				const curve = read.get('Estimated knowledge');
				if (knowledgeOver.length > 1 && knowledgeOver.some(({ met }) => met > 0)) {
					expectNear(
						curve?.line(),
						knowledgeOver.map(({ expected }) => expected)
					);
					expectNear(
						curve?.band().high,
						knowledgeOver.map(({ high }) => high)
					);
					expectNear(
						curve?.band().low,
						knowledgeOver.map(({ low }) => low)
					);
				}
				if (totals.answers === 0) return;
				const minutes = spans.of.map(({ durationMs }) => durationMs / 60_000);
				const drawn = read.get('Time spent (Minutes)')?.columns(minutes.length) ?? [];
				for (const [place, value] of minutes.entries()) {
					// A little is drawn as two of two hundred pixels, so that it is seen.
					if (value === 0) expect(drawn[place]).toBe(0);
					else if ((drawn[place] ?? 0) > 1.01 * value)
						expect(drawn[place]).toBeLessThan(leastOf(minutes));
					else expect(drawn[place]).toBeCloseTo(value, 6);
				}
				const busiest = Math.max(...days.map(({ answers }) => answers));
				expect(read.get('Calendar')?.levels()).toEqual([
					...days.map(({ answers }) => Math.ceil((answers / busiest) * 4)),
					...[0, 1, 2, 3, 4]
				]);
			}),
			{ seed, numRuns: 40 }
		);
	});
});

describe('the countdown to an exam', () => {
	it('counts the mornings that are left by the clock on the wall', () => {
		fc.assert(
			fc.property(lives, fc.integer({ min: 0, max: 60 }), ({ zone, now }, left) => {
				const examDay = plainDay(now, zone) + left;
				const exam = { examDay, daysLeft: examDay - studyDay(now, zone), score };
				const { body } = render(ExamSection, { props: { exam, planHref: '/plan/' } });
				const said = [...body.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, text = '']) =>
					plainText(text.replace(/<!--.*?-->/g, '')).trim()
				);
				// One night more, one day less.
				let nights = 0;
				for (let at = now; plainDay(at, zone) < examDay; at += dayMs / 48) {
					if (plainDay(at + dayMs / 48, zone) > plainDay(at, zone)) nights += 1;
				}
				expect(said).toEqual(plainExam({ day: examDay, in: nights, score }));
			}),
			{ seed, numRuns: 40 }
		);
	});
});

describe('the calendar of a study plan', () => {
	const plans = fc.record({
		left: fc.integer({ min: 0, max: 40 }),
		minutesPerDay: fc.integer({ min: 1, max: 90 }),
		daysOff: fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 6 }),
		newByDay: fc.array(fc.nat(9), { maxLength: 50 }),
		age: fc.nat(9)
	});

	it('has each day that the plan has, and what is to be met on it, and no other', () => {
		fc.assert(
			fc.property(lives, plans, ({ zone, now }, { left, age, ...wishes }) => {
				const today = studyDay(now, zone);
				const plan = { ...wishes, today, examDay: today + left, madeOn: today - age };
				const place = { slug: 'isles', title: 'Isles', host: 'diwan.example', studyUrl: '/study/' };
				const days: CalendarDay[] = studyCalendar(plan, place);
				const file = writeCalendar(days, { name: 'Plan', madeAt: now });
				const { minutesPerDay, daysOff, newByDay } = wishes;
				const expected: Record<string, string>[] = [];
				const date = new Date(plainDay(now, zone) * dayMs);
				for (let n = 0; n < left; n += 1) {
					if (!daysOff.includes(date.getUTCDay())) {
						const cards = newByDay[n + age];
						const unit = minutesPerDay === 1 ? 'minute' : 'minutes';
						expected.push({
							...from(date),
							SUMMARY: `Study Isles: ${String(minutesPerDay)} ${unit}`,
							...(cards === undefined
								? {}
								: { DESCRIPTION: `${String(cards)} new card${cards === 1 ? '' : 's'}` })
						});
					}
					date.setUTCDate(date.getUTCDate() + 1);
				}
				expected.push({ ...from(date), SUMMARY: 'Exam: Isles' });
				expect(eventsIn(file)).toEqual(expected);
			}),
			{ seed, numRuns: 60 }
		);
	});
});

/** A whole day, up to the next. */
function from(date: Date): Record<string, string> {
	const written = (at: Date) => at.toISOString().slice(0, 10).replaceAll('-', '');
	return {
		'DTSTART;VALUE=DATE': written(date),
		'DTEND;VALUE=DATE': written(new Date(date.getTime() + dayMs))
	};
}

/** What each entry of a calendar says, but for what tells it from others. */
function eventsIn(file: string): Record<string, string>[] {
	const told = ['DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'SUMMARY', 'DESCRIPTION'];
	return file
		.replaceAll('\r\n ', '')
		.split('BEGIN:VEVENT')
		.slice(1)
		.map((event) =>
			Object.fromEntries(
				event.split('\r\n').flatMap((line) => {
					const colon = line.indexOf(':');
					const name = line.slice(0, colon);
					return told.includes(name) ? [[name, plainText(line.slice(colon + 1))]] : [];
				})
			)
		);
}

/** Pixels are no whole numbers. */
function expectNear(found: readonly number[] | undefined, expected: readonly number[]): void {
	expect(found).toHaveLength(expected.length);
	for (const [place, value] of expected.entries()) expect(found?.[place]).toBeCloseTo(value, 6);
}

/** What two pixels stand for, at the most: the scale ends less than twice as high as the highest. */
function leastOf(values: readonly number[]): number {
	return (2 / 200) * 2 * Math.max(...values, 1) + 1e-6;
}
