import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aSubject, aText, said } from '../../../tests/builders/subject';
import { areOrdered, daysOf, isBefore, tellsDate } from './chronology';
import { makeDeck } from './deck';

const deck = makeDeck(theIsles());

function days(date: string) {
	const card = deck.cards.find(({ id }) => id === 'lantern-night/date');
	const found = card && daysOf({ ...card, account: { ...card.account, value: date } });
	if (!found) throw new Error(`no days for ${date}`);
	return found;
}

describe('the days of a date', () => {
	it('are those of the month, the year or the interval', () => {
		expect(days('1970-01-02')).toEqual({ firstDay: 1, lastDay: 1 });
		expect(days('1970-02')).toEqual({ firstDay: 31, lastDay: 58 });
		expect(days('1970-01-03/1970-01-05')).toEqual({ firstDay: 2, lastDay: 4 });
	});

	it('are more by a margin where the date is about known', () => {
		expect(days('1970-01-10~')).toEqual({ firstDay: 2, lastDay: 16 });
		expect(days('1971~')).toEqual({ firstDay: 365 - 731, lastDay: 729 + 731 });
	});

	it('decide which of two came first only where they do not meet', () => {
		expect(isBefore(days('1970-01'), days('1970-02-01'))).toBe(true);
		expect(isBefore(days('1970-02-01'), days('1970-01'))).toBe(false);
		expect(areOrdered(days('1970'), days('1970-06-01'))).toBe(false);
		expect(areOrdered(days('1970-01-20~'), days('1970-01-26'))).toBe(false);
		expect(areOrdered(days('1970-01-20~'), days('1970-01-28'))).toBe(true);
	});
});

describe('a name', () => {
	const tells = (en: string, ar: string) => {
		const note = aNote('event', 'a', aText(en, ar), { date: said('1923') });
		const [card] = makeDeck(aSubject([note])).facts;
		return card && tellsDate(card);
	};

	it('tells a date by a year or a month, in either language and in either digits', () => {
		expect(tells('Frost Fair of 1926', 'مهرجان الصقيع')).toBe(true);
		expect(tells('Frost Fair', 'مهرجان الصقيع ١٩٢٦')).toBe(true);
		expect(tells('March of the guilds', 'مسيرة النقابات')).toBe(true);
		expect(tells('Autumn fair', 'مهرجان تشرين الأول')).toBe(true);
	});

	it('tells none by any other number', () => {
		expect(tells('Order 91', 'الأمر ٩١')).toBe(false);
		expect(tells('Resolution 2170', 'القرار ٢١٧٠')).toBe(false);
	});
});
