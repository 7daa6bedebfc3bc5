/** The stretch of time that is on screen. */
export interface TimeView {
	/** Days since 1970-01-01, and how many of them are seen. Neither need be whole. */
	readonly fromDay: number;
	readonly days: number;
}

/** How far one can go: the first day and the first after the last. */
export interface TimeLimits {
	readonly fromDay: number;
	readonly toDay: number;
}

/** Nearer than a fortnight there is nothing more to see, as nothing is told by the hour. */
export const fewestDays = 14;

/** Beyond either end there is this share of the whole, so that what stands there can be read. */
const margin = 0.04;

/** A view of the days between two, widened where that would be too near. */
export function viewOf(fromDay: number, toDay: number, limits: TimeLimits): TimeView {
	return bounded({ fromDay, days: toDay - fromDay }, limits);
}

/** A view of everything. */
export function wholeView(limits: TimeLimits): TimeView {
	const slack = (limits.toDay - limits.fromDay) * margin;
	return viewOf(limits.fromDay - slack, limits.toDay + slack, limits);
}

/**
 * Nearer or farther around a moment, which stays where it is on screen.
 * @param factor above 1 for nearer
 * @param share where the moment is: 0 at the beginning of the view, 1 at its end
 */
export function zoomed(
	{ fromDay, days }: TimeView,
	factor: number,
	share: number,
	limits: TimeLimits
): TimeView {
	const next = Math.min(Math.max(days / factor, fewestDays), mostDays(limits));
	return bounded({ fromDay: fromDay + (days - next) * share, days: next }, limits);
}

/** Later by a share of the view, or earlier by a negative one. */
export function moved({ fromDay, days }: TimeView, share: number, limits: TimeLimits): TimeView {
	return bounded({ fromDay: fromDay + days * share, days }, limits);
}

/** As near as it was, around a day. */
export function centered({ days }: TimeView, day: number, limits: TimeLimits): TimeView {
	return bounded({ fromDay: day - days / 2, days }, limits);
}

/** Of a view, as much as is enough of what is longer, to be seen. */
const enough = 0.25;

/** Moved no farther than it takes to see a stretch of days, or enough of it. */
export function showing(view: TimeView, from: number, to: number, limits: TimeLimits): TimeView {
	const first = Math.max(from, limits.fromDay);
	const last = Math.min(to + 1, limits.toDay);
	const seen = Math.min(last, view.fromDay + view.days) - Math.max(first, view.fromDay);
	if (seen >= Math.min(last - first, view.days * enough)) return view;
	const middle = (first + Math.min(last, first + view.days)) / 2;
	return bounded({ fromDay: middle - view.days / 2, days: view.days }, limits);
}

function mostDays({ fromDay, toDay }: TimeLimits): number {
	return Math.max((toDay - fromDay) * (1 + 2 * margin), fewestDays);
}

function bounded(view: TimeView, limits: TimeLimits): TimeView {
	const days = Math.min(Math.max(view.days, fewestDays), mostDays(limits));
	const slack = (limits.toDay - limits.fromDay) * margin;
	const first = limits.fromDay - slack;
	const last = Math.max(limits.toDay + slack - days, first);
	// What was too near or too far is widened around its middle.
	const fromDay = view.fromDay + (view.days - days) / 2;
	return { fromDay: Math.min(Math.max(fromDay, first), last), days };
}
