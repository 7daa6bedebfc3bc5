const dayMs = 86_400_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The day that somebody's evening belongs to, read off the clock on the wall: until four in the
 * morning it is still the day before. For tests, beside `studyDay`.
 * @param at epoch ms
 */
export function plainDay(at: number, zone: string): number {
	const { date, hour } = wall(at, zone);
	return Date.parse(`${date}T00:00:00Z`) / dayMs - (hour < 4 ? 1 : 0);
}

/** Minutes since midnight on the wall. */
export function wallMinutes(at: number, zone: string): number {
	const { hour, minute } = wall(at, zone);
	return hour * 60 + minute;
}

function wall(at: number, zone: string) {
	const clock =
		clocks.get(zone) ??
		new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
	clocks.set(zone, clock);
	// As in `2026-03-29 03:59:58`.
	const [date = '', time = ''] = clock.format(at).split(' ');
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	return { date, hour, minute };
}
