import { m } from '$messages/messages.js';
import { isoDay } from './iso-day';
import type { ReportParts } from './report-parts';
import { type ReportTable, shareFigure, textFigure } from './report-table';
import {
	calendarTable,
	calibrationTable,
	forecastTable,
	glanceTable,
	knowledgeTable,
	recallTable,
	retentionTable,
	stabilityTable,
	timeTable,
	topicsTable
} from './tables';

/** Every figure of a report, as a file of figures has them: what it is about first. */
export function allTables(parts: ReportParts): readonly ReportTable[] {
	const { progress, titleOf } = parts;
	return [
		aboutTable(parts),
		glanceTable(progress),
		...examTables(parts),
		knowledgeTable(progress),
		topicsTable(progress, titleOf),
		forecastTable(progress, progress.forecast.length),
		calendarTable(progress),
		timeTable(progress),
		retentionTable(progress),
		stabilityTable(progress),
		recallTable(progress),
		calibrationTable(progress)
	];
}

function aboutTable({ progress: { period }, subject, topic }: ReportParts): ReportTable {
	return {
		name: m.progress_title(),
		columns: ['', m.progress_topic(), m.progress_from(), m.progress_to()],
		rows: [
			{
				name: subject,
				figures: [
					textFigure(topic ?? m.progress_range_all()),
					textFigure(isoDay(period.from)),
					textFigure(isoDay(period.to))
				]
			}
		]
	};
}

/** One where there is an exam to come. */
function examTables({ exam }: ReportParts): readonly ReportTable[] {
	if (!exam) return [];
	const { recall, low, high } = exam.score;
	return [
		{
			name: m.progress_exam(),
			columns: ['', m.progress_share(), m.progress_low(), m.progress_high()],
			rows: [
				{
					name: '',
					date: isoDay(exam.examDay),
					figures: [shareFigure(recall), shareFigure(low), shareFigure(high)]
				}
			]
		}
	];
}
