import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, writeCalendar } from './calendar-file';

const made = { name: 'Study plan', madeAt: Date.UTC(2026, 2, 1, 17, 5, 9, 321) };

function aDay(changes: Partial<CalendarDay> = {}): CalendarDay {
	return { uid: 'plan-iraq-2026-03-02@diwan.example', day: 20_514, summary: 'Study', ...changes };
}

/** As a calendar reads it: unfolded, and by name. */
function read(text: string): Map<string, string> {
	const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
	return new Map(
		lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)])
	);
}

function unescaped(text: string): string {
	return text.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
}

describe('a calendar file', () => {
	it('has a whole day for each day, to the letter', () => {
		const day = aDay({ description: 'Ten minutes', url: 'https://diwan.example/study/' });
		expect(writeCalendar([day], made).split('\r\n')).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Diwan//Study plan//EN',
			'CALSCALE:GREGORIAN',
			'X-WR-CALNAME:Study plan',
			'BEGIN:VEVENT',
			'UID:plan-iraq-2026-03-02@diwan.example',
			'DTSTAMP:20260301T170509Z',
			'SEQUENCE:1772384709',
			'DTSTART;VALUE=DATE:20260302',
			'DTEND;VALUE=DATE:20260303',
			'SUMMARY:Study',
			'DESCRIPTION:Ten minutes',
			'URL:https://diwan.example/study/',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		]);
	});

	it('rings nowhere', () => {
		expect(writeCalendar([aDay()], made)).not.toContain('VALARM');
	});

	it('escapes what has a meaning', () => {
		const text = writeCalendar([aDay({ summary: 'Laws; orders, \\ and\nmore' })], made);
		expect(text).toContain('SUMMARY:Laws\\; orders\\, \\\\ and\\nmore\r\n');
	});

	it('folds at 75 octets and loses nothing, in any script', () => {
		const check = (summary: string) => {
			const text = writeCalendar([aDay({ summary })], made);
			for (const line of text.split('\r\n')) {
				expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
			}
			expect(unescaped(read(text).get('SUMMARY') ?? '')).toBe(summary.replace(/\r\n|\r/g, '\n'));
		};
		const letters = fc.constantFrom(...'ab ,;\\\r\nديوانالقانون٤٠«»…𝒳');
		const texts = fc.array(letters, { maxLength: 200 }).map((all) => all.join(''));
		fc.assert(fc.property(texts, check), { seed: 20_161_126 });
	});
});
