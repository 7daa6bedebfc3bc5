import type { Progress } from '$lib/progress';
import {
	plainCount,
	plainDate,
	plainDuration,
	plainLabels,
	plainMonth,
	plainShare,
	plainShort,
	plainThree
} from './plain-words';

/* What a report has to say, in English, of figures that were worked out plainly: for tests. */

/** Beside the figures. */
export interface PlainFrame {
	readonly subject: string;
	readonly topic: string | undefined;
	readonly titleOf: (topic: string) => string;
	readonly exam:
		{ readonly day: number; readonly in: number; readonly score: PlainScore } | undefined;
}

interface PlainScore {
	readonly recall: number;
	readonly low: number;
	readonly high: number;
}

/** What each level of mastery is called. */
export const plainLevels = {
	none: 'not yet',
	begun: 'begun',
	advanced: 'well on the way',
	mastered: 'mastered'
};
/** What each age of a card is called. */
export const plainAges = {
	days: '1 to 6 days',
	weeks: '7 to 20 days',
	young: 'Young: under 21 days',
	months: '21 to 89 days',
	seasons: '90 days and more',
	mature: 'Mature: 21 days and more',
	all: 'All'
};

/** The lines that go to a teacher. */
export function plainSummary(
	told: Progress,
	{ subject, topic, titleOf, exam }: PlainFrame
): string[] {
	const { totals, period, days, knowledge, topics } = told;
	const [low, high] = [plainCount(knowledge.low), plainCount(knowledge.high)];
	const names = (some: Progress['topics']) => some.map(({ id }) => titleOf(id)).join(', ');
	const mastered = topics.filter(({ mastery }) => mastery >= 0.8);
	const weak = topics
		.filter(({ mastery }) => mastery < 0.8)
		.toSorted((a, b) => a.mastery - b.mastery)
		.slice(0, 3);
	const isMet = topics.some((each) => each.knowledge.met > 0);
	const only = topics.find(({ id }) => titleOf(id) === topic);
	const ofTopics = [
		`Topics mastered: ${names(mastered) || 'none yet'}`,
		...(isMet && weak.length > 0 ? [`Least mastered so far: ${names(weak)}`] : [])
	];
	return [
		`Diwan: ${subject}`,
		`${plainDate(period.from)} – ${plainDate(period.to)}`,
		...(topic === undefined ? [] : [`Topic: ${topic}`]),
		totals.answers === 0
			? 'Nothing was answered in these days.'
			: `Answers: ${plainCount(totals.answers)}, of them right: ${plainShare(totals.right, totals.answers)}`,
		`Days with study: ${plainCount(totals.days)} of ${plainCount(days.length)}; time: ${plainDuration(totals.durationMs)}`,
		`Facts probably known: ${plainCount(knowledge.expected)} of ${plainCount(knowledge.cards)}` +
			(low === high ? '' : ` (between ${low} and ${high})`),
		...(only ? [`Mastery: ${plainShare(only.mastery)}`] : topic === undefined ? ofTopics : []),
		...(exam
			? [`Exam on ${plainDate(exam.day)}; expected score: ${plainShare(exam.score.recall)}`]
			: [])
	];
}

/** The words of a picture, part by part. Where a plot stands, its labels alone. */
export function plainPicture(told: Progress, frame: PlainFrame): Record<string, readonly string[]> {
	const { totals, period, days, knowledge, knowledgeOver, topics, forecast, spans } = told;
	const { subject, topic, titleOf, exam } = frame;
	const [low, high] = [plainCount(knowledge.low), plainCount(knowledge.high)];
	const hasCurve = period.from < period.to && knowledgeOver.some(({ met }) => met > 0);
	const ahead = forecast.slice(0, 30);
	return {
		'': [
			`Progress: ${subject}`,
			...(topic === undefined ? [] : [`Topic: ${topic}`]),
			`${plainDate(period.from)} – ${plainDate(period.to)}`
		],
		'At a glance': [
			...['Answers', plainCount(totals.answers)],
			...['Right', plainShare(totals.right, totals.answers)],
			...['Days with study', `${plainCount(totals.days)} of ${plainCount(days.length)}`],
			...['Time', plainDuration(totals.durationMs)],
			...['Cards', plainCount(totals.cards), 'New cards', plainCount(totals.newCards)]
		],
		...(exam ? { Exam: plainExam(exam) } : {}),
		'Estimated knowledge': [
			`${plainCount(knowledge.expected)} of ${plainCount(knowledge.cards)} ${knowledge.cards === 1 ? 'fact' : 'facts'}`,
			...(low === high ? [] : [`Probably between ${low} and ${high}, with four chances in five.`]),
			...(hasCurve ? plainLabels(plainThree(knowledgeOver).map(({ day }) => day)) : [])
		],
		Topics: [
			...['Mastery', 'Known'],
			...topics.flatMap(({ id, mastery, level }) => [
				titleOf(id),
				`${plainShare(mastery)}, ${plainLevels[level]}`
			])
		],
		'Due in the days ahead': ahead.some(({ cards }) => cards > 0)
			? plainLabels(plainThree(ahead).map(({ day }) => day))
			: ['No card comes back in these days.'],
		'Time spent (Minutes)':
			totals.answers === 0
				? ['Nothing was answered in these days.']
				: plainThree(spans.of).map(({ from }) =>
						spans.unit === 'year'
							? String(new Date(from * 86_400_000).getUTCFullYear())
							: spans.unit === 'month'
								? plainMonth(from)
								: plainShort(from)
					),
		'True retention': told.retention.some(({ passed, missed }) => passed + missed > 0)
			? [
					...['Had waited', 'Recalled', 'Forgotten', 'Share'],
					...told.retention.flatMap(({ age, passed, missed }) => [
						plainAges[age],
						plainCount(passed),
						plainCount(missed),
						plainShare(passed, passed + missed)
					])
				]
			: ['No card that was scheduled to wait a day or more came back in these days.']
	};
}

export function plainExam({ day, in: days, score }: NonNullable<PlainFrame['exam']>): string[] {
	const date = plainDate(day);
	return [
		days === 0
			? 'The exam is today.'
			: days === 1
				? `Tomorrow, ${date}`
				: `In ${String(days)} days, on ${date}`,
		`Expected score: ${plainShare(score.recall)}`,
		`Probably between ${plainShare(score.low)} and ${plainShare(score.high)}, with four chances in five.`
	];
}
