/* Numbers and days in English words, a second time: for tests. */

const months =
	'January February March April May June July August September October November December';
const dayMs = 86_400_000;

export function plainDate(day: number): string {
	const date = new Date(day * dayMs);
	const month = months.split(' ')[date.getUTCMonth()] ?? '';
	return `${String(date.getUTCDate())} ${month} ${String(date.getUTCFullYear())}`;
}

/** As an axis has it; with the year where its days are far apart. */
export function plainLabels(days: readonly number[]): string[] {
	const isLong = Math.max(...days) - Math.min(...days) > 300;
	return days.map((day) => (isLong ? plainMonth(day) : plainShort(day)));
}

export function plainShort(day: number): string {
	const [date = '', month = ''] = plainDate(day).split(' ');
	return `${date} ${shortOf(month)}`;
}

export function plainMonth(day: number): string {
	const [, month = '', year = ''] = plainDate(day).split(' ');
	return `${shortOf(month)} ${year}`;
}

function shortOf(month: string): string {
	// As the British shorten it.
	return month === 'September' ? 'Sept' : month.slice(0, 3);
}

/** The first, the one in the middle and the last. */
export function plainThree<T>(all: readonly T[]): readonly T[] {
	if (all.length <= 3) return all;
	return [0, Math.round((all.length - 1) / 2), all.length - 1].flatMap((place) =>
		all.slice(place, place + 1)
	);
}

export function plainCount(value: number): string {
	return Math.round(value).toLocaleString('en-US');
}

export function plainShare(part: number, whole = 1): string {
	return whole === 0 ? '–' : `${String(Math.round((part / whole) * 100))}%`;
}

export function plainDuration(durationMs: number): string {
	if (durationMs > 0 && durationMs < 60_000) return `${String(Math.ceil(durationMs / 1000))} s`;
	const minutes = Math.round(durationMs / 60_000);
	if (minutes < 60) return `${String(minutes)} min`;
	return `${plainCount(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`;
}
