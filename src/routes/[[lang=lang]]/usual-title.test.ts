import { describe, expect, it } from 'vitest';
import { titleIn, usualTitle } from './usual-title';

const title = { en: 'Iraq, 2014–2020', ar: 'العراق ٢٠١٤–٢٠٢٠' };
const shelf = { entry: (slug: string) => (slug === 'iraq' ? { title } : undefined) };
const at = Date.UTC(2026, 10, 23, 9);
const named = (own: string) => ({ title: own, subject: 'iraq' });

describe('the title of a set that nobody has named', () => {
	it('is its subject and the day, in the language of the page', () => {
		expect(usualTitle('iraq', at, shelf, 'en')).toBe('Iraq, 2014–2020: 23 November');
		expect(usualTitle('iraq', at, shelf, 'ar')).toBe('٢٣ تشرين الثاني: العراق ٢٠١٤–٢٠٢٠');
	});

	it('is read in the other language, too', () => {
		const english = named('Iraq, 2014–2020: 23 November');
		expect(titleIn(english, shelf, 'ar')).toBe('٢٣ تشرين الثاني: العراق ٢٠١٤–٢٠٢٠');
		expect(titleIn(english, shelf, 'en')).toBe(english.title);
		const arabic = named('٢٩ شباط: العراق ٢٠١٤–٢٠٢٠');
		expect(titleIn(arabic, shelf, 'en')).toBe('Iraq, 2014–2020: 29 February');
	});

	it('is somebody’s own words in every other case', () => {
		for (const own of ['Seminar 3', 'Iraq, 2014–2020: revision', '23 November', '']) {
			expect(titleIn(named(own), shelf, 'ar')).toBe(own);
		}
		const gone = { title: 'Iraq, 2014–2020: 23 November', subject: 'atlantis' };
		expect(titleIn(gone, shelf, 'ar')).toBe(gone.title);
	});
});
