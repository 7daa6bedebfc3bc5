const msPerDay = 86_400_000;

/** A study day ends in the small hours, so that studying past midnight is still the same evening. */
const startHour = 4;

/**
 * The study day of a moment: the number, since 1970-01-01, of the local calendar day, which
 * changes at 04:00 by the wall clock.
 *
 * It follows the clock on the wall and not elapsed hours, so that the day changes at 04:00 on the
 * two days a year on which the clock does, too.
 * @param at epoch ms
 * @param zone IANA time zone, such as `Asia/Baghdad`
 * @throws RangeError if the zone is unknown or `at` is no time
 */
export function studyDay(at: number, zone: string): number {
	const { year, month, day, hour } = wallClock(at, zone);
	const calendarDay = Date.UTC(year, month - 1, day) / msPerDay;
	return hour < startHour ? calendarDay - 1 : calendarDay;
}

/**
 * The moment, in epoch ms, at which a study day starts in a zone: 04:00 by the wall clock, or the
 * first moment after it where the clock jumped over 04:00.
 * @throws RangeError if the zone is unknown
 */
export function studyDayStart(day: number, zone: string): number {
	// Study days only ever go up, so halving finds the first moment of one without any knowledge of
	// offsets and their changes. No zone is a whole day away from UTC.
	let before = (day - 1) * msPerDay;
	let within = (day + 2) * msPerDay;
	while (within - before > 1) {
		const middle = Math.floor((before + within) / 2);
		if (studyDay(middle, zone) < day) before = middle;
		else within = middle;
	}
	return within;
}

interface WallClock {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
}

function wallClock(at: number, zone: string): WallClock {
	const found = { year: 0, month: 0, day: 0, hour: 0 };
	for (const { type, value } of formatOf(zone).formatToParts(at)) {
		if (type === 'year' || type === 'month' || type === 'day' || type === 'hour') {
			found[type] = Number(value);
		}
	}
	return found;
}

// Making a format costs some hundred times as much as using it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
	const known = formats.get(zone);
	if (known) return known;
	const format = new Intl.DateTimeFormat('en-US', {
		timeZone: zone,
		calendar: 'gregory',
		numberingSystem: 'latn',
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric'
	});
	formats.set(zone, format);
	return format;
}
