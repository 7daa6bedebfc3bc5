import type { TimeChart } from './time-chart';
import { viewOf, type TimeView } from './time-view';

/** Beside the first and the last, so that neither stands on the edge. */
const margin = 0.05;

/** All of what a chart is about, without what lies long before and after. */
export function mainView(chart: TimeChart): TimeView {
	const { startDay, endDay } = chart;
	const slack = (endDay - startDay) * margin;
	return viewOf(startDay - slack, endDay + slack, chart);
}

/**
 * Where to begin to look at a chart: at the beginning of what it is about, and no more of that than
 * can be told apart. All at once, a busy year is a heap of marks without names.
 * @param most how many happenings there is room for
 */
export function firstViewOf(chart: TimeChart, most: number): TimeView {
	const days = chart.entries
		.filter(({ kind, from }) => kind === 'event' && from >= chart.startDay && from < chart.endDay)
		.map(({ from }) => from);
	const end = Math.min(days[Math.max(Math.floor(most), 1)] ?? chart.endDay, chart.endDay);
	const slack = (end - chart.startDay) * margin;
	return viewOf(chart.startDay - slack, end + slack, chart);
}
