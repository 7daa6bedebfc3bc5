/** A whole day in somebody's calendar. */
export interface CalendarDay {
	/** The same for the same day of the same plan, so that a later file replaces it. Unique in the world. */
	readonly uid: string;
	/** Number, since 1970-01-01, of the calendar day. */
	readonly day: number;
	readonly summary: string;
	readonly description?: string | undefined;
	readonly url?: string | undefined;
}

const dayMs = 86_400_000;
/** Octets in a line, without its end (RFC 5545, section 3.1). */
const lineOctets = 75;

/**
 * Writes a calendar file (iCalendar, RFC 5545) of whole days. They take no time from others
 * (`TRANSPARENT`), and nothing in it rings: there are no alarms.
 * @param madeAt epoch ms; calendars keep the latest that they know of a day
 */
export function writeCalendar(
	days: readonly CalendarDay[],
	{ name, madeAt }: { readonly name: string; readonly madeAt: number }
): string {
	const stamp = new Date(madeAt).toISOString().replace(/[-:]|\.\d+/g, '');
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Diwan//Study plan//EN',
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escaped(name)}`,
		...days.flatMap((day) => eventOf(day, stamp, madeAt)),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(
	{ uid, day, summary, description, url }: CalendarDay,
	stamp: string,
	madeAt: number
): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(uid)}`,
		`DTSTAMP:${stamp}`,
		// Seconds: a number that grows with every file, and that fits in 32 bits.
		`SEQUENCE:${String(Math.floor(madeAt / 1000))}`,
		`DTSTART;VALUE=DATE:${dateOf(day)}`,
		`DTEND;VALUE=DATE:${dateOf(day + 1)}`,
		`SUMMARY:${escaped(summary)}`,
		...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
		// A URL is no text: it is written as it is.
		...(url === undefined ? [] : [`URL:${url}`]),
		'TRANSP:TRANSPARENT',
		'END:VEVENT'
	];
}

function dateOf(day: number): string {
	return new Date(day * dayMs).toISOString().slice(0, 10).replaceAll('-', '');
}

/** As TEXT is written (section 3.3.11). */
function escaped(text: string): string {
	return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');
}

/**
 * Long lines go on in the next one, after a space. They are counted in octets of UTF-8, and no
 * character is cut in two.
 */
function folded(line: string): string {
	const encoder = new TextEncoder();
	let written = '';
	let octets = 0;
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (octets + size > lineOctets) {
			written += '\r\n ';
			octets = 1;
		}
		written += character;
		octets += size;
	}
	return written;
}
