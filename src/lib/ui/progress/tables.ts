import type { CardAge, Progress } from '$lib/progress';
import { m } from '$messages/messages.js';
import { count, digits, percent } from '../numerals';
import { dayText, spanText } from './day-text';
import { durationText } from './duration-text';
import { bandText } from './band-text';
import { levelName } from './level-name';
import { countFigure, type ReportTable, shareFigure, shareOf, textFigure } from './report-table';

/** Every plot's figures. */
export type ReportTables = Readonly<
	Record<
		| 'glance'
		| 'knowledge'
		| 'topics'
		| 'forecast'
		| 'calendar'
		| 'time'
		| 'retention'
		| 'stability'
		| 'recall'
		| 'calibration',
		ReportTable
	>
>;

const ages = {
	days: () => m.progress_age_days(),
	weeks: () => m.progress_age_weeks(),
	young: () => m.progress_age_young(),
	months: () => m.progress_age_months(),
	seasons: () => m.progress_age_seasons(),
	mature: () => m.progress_age_mature(),
	all: () => m.progress_age_all()
} satisfies Record<CardAge, () => string>;

/**
 * What there is to see, as tables.
 * @param forecastDays how many of the days ahead are looked at
 */
export function tablesOf(
	progress: Progress,
	titleOf: (topic: string) => string,
	forecastDays: number
): ReportTables {
	const { spans } = progress;
	return {
		glance: glanceTable(progress),
		knowledge: {
			name: m.progress_knowledge(),
			columns: [m.progress_day(), m.progress_known(), m.progress_low(), m.progress_high()],
			rows: progress.knowledgeOver.map(({ day, expected, low, high }) => ({
				name: dayText(day),
				figures: [countFigure(expected), countFigure(low), countFigure(high)]
			}))
		},
		topics: topicsTable(progress, titleOf),
		forecast: {
			name: m.progress_forecast(),
			columns: [m.progress_day(), m.progress_cards()],
			rows: progress.forecast.slice(0, forecastDays).map(({ day, cards }) => ({
				name: dayText(day),
				figures: [countFigure(cards)]
			}))
		},
		calendar: {
			name: m.progress_calendar(),
			columns: [m.progress_day(), m.progress_answers(), m.progress_right()],
			rows: progress.days
				.filter(({ answers }) => answers > 0)
				.map(({ day, answers, right }) => ({
					name: dayText(day),
					figures: [countFigure(answers), countFigure(right)]
				}))
		},
		time: {
			name: m.progress_time_spent(),
			columns: [m.progress_span(), m.progress_minutes(), m.progress_new_cards()],
			rows: spans.of.map((span) => ({
				name: spanText(span, spans.unit),
				figures: [countFigure(span.durationMs / 60_000), countFigure(span.newCards)]
			}))
		},
		retention: {
			name: m.progress_retention(),
			columns: [m.progress_age(), m.progress_passed(), m.progress_missed(), m.progress_share()],
			rows: progress.retention.map(({ age, passed, missed }) => ({
				name: ages[age](),
				figures: [
					countFigure(passed),
					countFigure(missed),
					shareFigure(shareOf(passed, passed + missed))
				]
			}))
		},
		stability: {
			name: m.progress_stability(),
			columns: [m.progress_stability_days(), m.progress_cards()],
			rows: progress.stability.map((band) => ({
				name: bandText(band, digits),
				figures: [countFigure(band.count)]
			}))
		},
		recall: {
			name: m.progress_recall(),
			columns: [m.progress_chance(), m.progress_cards()],
			rows: progress.recall.map((band) => ({
				name: bandText({ from: band.from, to: Math.min(band.to, 1) }, percent),
				figures: [countFigure(band.count)]
			}))
		},
		calibration: {
			name: m.progress_calibration(),
			columns: [m.memory_expected(), m.memory_right(), m.memory_answers()],
			rows: progress.calibration.map(({ predicted, observed, count: answers }) => ({
				name: percent(predicted),
				figures: [shareFigure(observed), countFigure(answers)]
			}))
		}
	};
}

function glanceTable({ totals, days }: Progress): ReportTable {
	const { answers, right, cards, newCards, durationMs } = totals;
	return {
		name: m.progress_glance(),
		columns: [m.progress_span(), m.progress_answers()],
		rows: [
			{ name: m.progress_answers(), figures: [countFigure(answers)] },
			{ name: m.progress_right(), figures: [shareFigure(shareOf(right, answers))] },
			{
				name: m.progress_days_studied(),
				figures: [
					{
						text: m.progress_days_of({ shown: count(totals.days), total: count(days.length) }),
						value: totals.days
					}
				]
			},
			{
				name: m.progress_time(),
				figures: [{ text: durationText(durationMs), value: Math.round(durationMs / 60_000) }]
			},
			{ name: m.progress_cards(), figures: [countFigure(cards)] },
			{ name: m.progress_new_cards(), figures: [countFigure(newCards)] }
		]
	};
}

function topicsTable({ topics }: Progress, titleOf: (topic: string) => string): ReportTable {
	return {
		name: m.progress_topics(),
		columns: [
			m.progress_topic(),
			m.progress_mastery(),
			m.progress_mastery_before(),
			m.progress_level(),
			m.progress_known(),
			m.progress_low(),
			m.progress_high(),
			m.progress_met(),
			m.progress_cards()
		],
		rows: topics.map(({ id, knowledge, mastery, masteryBefore, level }) => ({
			name: titleOf(id),
			figures: [
				shareFigure(mastery),
				shareFigure(masteryBefore),
				textFigure(levelName(level)),
				countFigure(knowledge.expected),
				countFigure(knowledge.low),
				countFigure(knowledge.high),
				countFigure(knowledge.met),
				countFigure(knowledge.cards)
			]
		}))
	};
}
