import { expect, it } from 'vitest';
import { dateEntry, edtfOf, isShortYear } from './date-entry';
import { inDigitsOfText } from './echo';

it('the fields of a date have the digits of the language, but for the month, which is chosen', () => {
	expect(dateEntry('1931-05-04', 'ar')).toEqual({ day: '٤', month: '5', year: '١٩٣١' });
	expect(dateEntry('1931', 'en')).toEqual({ day: '', month: '', year: '1931' });
	expect(dateEntry('', 'en')).toEqual({ day: '', month: '', year: '' });
});

it('the fields make a date whichever digits they hold, once the year has four', () => {
	expect(edtfOf({ day: '٤', month: '5', year: '١٩٣١' }, 'day')).toBe('1931-05-04');
	expect(edtfOf({ day: '', month: '5', year: '1931' }, 'month')).toBe('1931-05');
	expect(edtfOf({ day: '4', month: '5', year: '31' }, 'day')).toBeUndefined();
	expect(edtfOf({ day: '', month: '5', year: '1931' }, 'day')).toBeUndefined();
	for (const year of ['31', '١٦', '193']) {
		expect(isShortYear({ day: '', month: '', year })).toBe(true);
	}
	for (const year of ['', '1931', 'soon']) {
		expect(isShortYear({ day: '', month: '', year })).toBe(false);
	}
});

it.each([
	['40', 'ar', '٤٠'],
	['٤٠', 'en', '40'],
	['1,250', 'ar', '١٬٢٥٠'],
	['١٫٥ مليون', 'en', '١٫٥ مليون'],
	['اللواء 45', 'ar', 'اللواء ٤٥'],
	['Brigade ٤٥', 'ar', 'Brigade 45'],
	['۴۰', 'ar', '٤٠'],
	['about 1.5 million', 'ar', 'about 1.5 million']
] as const)('%j is repeated in %s as %j', (text, locale, echo) => {
	expect(inDigitsOfText(text, locale)).toBe(echo);
});
