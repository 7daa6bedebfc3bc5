import { m } from '$messages/messages.js';
import { count, digits } from '../numerals';

const hourMinutes = 60;
const minuteMs = 60_000;

/** "12 min", or "3 h 5 min"; what is less than a minute is told in seconds: it is not nothing. */
export function durationText(durationMs: number): string {
	if (durationMs > 0 && durationMs < minuteMs) {
		const seconds = Math.ceil(durationMs / 1000);
		return m.seconds({ count: seconds, shown: digits(seconds) });
	}
	const minutes = Math.round(durationMs / minuteMs);
	if (minutes < hourMinutes) return m.minutes({ count: minutes, shown: digits(minutes) });
	return m.progress_hours({
		hours: count(Math.floor(minutes / hourMinutes)),
		minutes: digits(minutes % hourMinutes)
	});
}
