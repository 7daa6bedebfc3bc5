import type { CardAge, Progress } from '$lib/progress';
import { m } from '$messages/messages.js';
import { count, digits, percent } from '../numerals';
import { bandText } from './band-text';
import { dayText, spanText } from './day-text';
import { isoDay } from './iso-day';
import { levelName } from './level-name';
import {
	countFigure,
	type ReportTable,
	shareFigure,
	shareOf,
	textFigure,
	timeFigure
} from './report-table';

/* What each plot shows, in figures. Only made when somebody wants them. */

/** One figure a row. */
export function glanceTable({ totals, days }: Pick<Progress, 'totals' | 'days'>): ReportTable {
	const { answers, right, cards, newCards, durationMs } = totals;
	const studied = m.progress_days_of({ shown: count(totals.days), total: count(days.length) });
	return {
		name: m.progress_glance(),
		columns: ['', ''],
		rows: [
			{ name: m.progress_answers(), figures: [countFigure(answers)] },
			{ name: m.progress_right(), figures: [shareFigure(shareOf(right, answers))] },
			{ name: m.progress_days_studied(), figures: [{ text: studied, value: totals.days }] },
			{ name: m.progress_time(), figures: [timeFigure(durationMs, m.progress_minutes())] },
			{ name: m.progress_cards(), figures: [countFigure(cards)] },
			{ name: m.progress_new_cards(), figures: [countFigure(newCards)] }
		]
	};
}

export function knowledgeTable({ knowledgeOver }: Pick<Progress, 'knowledgeOver'>): ReportTable {
	return {
		name: m.progress_knowledge(),
		columns: [m.progress_day(), m.progress_known(), m.progress_low(), m.progress_high()],
		rows: knowledgeOver.map(({ day, expected, low, high }) => ({
			...named(day),
			figures: [countFigure(expected), countFigure(low), countFigure(high)]
		}))
	};
}

export function topicsTable({ topics }: Progress, titleOf: (topic: string) => string): ReportTable {
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

/** @param days how many of the days ahead are looked at */
export function forecastTable({ forecast }: Progress, days: number): ReportTable {
	return {
		name: m.progress_forecast(),
		columns: [m.progress_day(), m.progress_cards()],
		rows: forecast
			.slice(0, days)
			.map(({ day, cards }) => ({ ...named(day), figures: [countFigure(cards)] }))
	};
}

/** The days on which something was answered. */
export function calendarTable({ days }: Progress): ReportTable {
	return {
		name: m.progress_calendar(),
		columns: [m.progress_day(), m.progress_answers(), m.progress_right()],
		rows: days
			.filter(({ answers }) => answers > 0)
			.map(({ day, answers, right }) => ({
				...named(day),
				figures: [countFigure(answers), countFigure(right)]
			}))
	};
}

export function timeTable({ spans }: Progress): ReportTable {
	return {
		name: m.progress_time_spent(),
		columns: [m.progress_span(), m.progress_time(), m.progress_new_cards()],
		rows: spans.of.map((span) => ({
			name: spanText(span, spans.unit),
			date: isoDay(span.from),
			figures: [timeFigure(span.durationMs, m.progress_minutes()), countFigure(span.newCards)]
		}))
	};
}

const ages = {
	days: () => m.progress_age_days(),
	weeks: () => m.progress_age_weeks(),
	young: () => m.progress_age_young(),
	months: () => m.progress_age_months(),
	seasons: () => m.progress_age_seasons(),
	mature: () => m.progress_age_mature(),
	all: () => m.progress_age_all()
} satisfies Record<CardAge, () => string>;

export function retentionTable({ retention }: Progress): ReportTable {
	return {
		name: m.progress_retention(),
		columns: [m.progress_age(), m.progress_passed(), m.progress_missed(), m.progress_share()],
		rows: retention.map(({ age, passed, missed }) => ({
			name: ages[age](),
			figures: [
				countFigure(passed),
				countFigure(missed),
				shareFigure(shareOf(passed, passed + missed))
			]
		}))
	};
}

export function stabilityTable({ stability }: Progress): ReportTable {
	return {
		name: m.progress_stability(),
		columns: [m.progress_stability_days(), m.progress_cards()],
		rows: stability.map((band) => ({
			name: bandText(band, digits),
			figures: [countFigure(band.count)]
		}))
	};
}

/** What it is called tells of which day it is: the days ahead begin today. */
export function recallName({ period, forecast }: Progress): string {
	if (period.to === forecast[0]?.day) return m.progress_recall();
	return m.progress_recall_at({ date: dayText(period.to) });
}

export function recallTable(progress: Progress): ReportTable {
	const { recall } = progress;
	return {
		name: recallName(progress),
		columns: [m.progress_chance(), m.progress_cards()],
		rows: recall.map((band) => ({
			name: bandText({ from: band.from, to: Math.min(band.to, 1) }, percent),
			figures: [countFigure(band.count)]
		}))
	};
}

export function calibrationTable({ calibration }: Progress): ReportTable {
	return {
		name: m.progress_calibration(),
		columns: [m.memory_expected(), m.memory_right(), m.memory_answers()],
		rows: calibration.map(({ predicted, observed, count: answers }) => ({
			name: percent(predicted),
			figures: [shareFigure(observed), countFigure(answers)]
		}))
	};
}

function named(day: number) {
	return { name: dayText(day), date: isoDay(day) };
}
