/** The day of the week, 0 (Sunday) to 6, of a study day. Day 0, 1970-01-01, was a Thursday. */
export function weekdayOf(day: number): number {
	return (((day + 4) % 7) + 7) % 7;
}
