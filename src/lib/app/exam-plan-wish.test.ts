import { describe, expect, it } from 'vitest';
import { dateOfDay, type ExamForm, formOf, readWish } from './exam-plan-wish';

// A Tuesday: 2026-03-10.
const today = 20_522;
const topics = ['clubs', 'terror'];

function filled(changes: Partial<ExamForm> = {}): ExamForm {
	return { date: '2026-03-20', topics, minutesPerDay: 10, daysOff: [], ...changes };
}

describe('a wish for an exam plan', () => {
	it('is for all topics if all are chosen, those to come too', () => {
		expect(readWish(filled(), today, topics)).toEqual({
			wish: { examDay: 20_532, minutesPerDay: 10, daysOff: [] }
		});
	});

	it('names its topics in the order of the subject if some are chosen', () => {
		const wish = { examDay: 20_532, minutesPerDay: 10, daysOff: [], topics: ['clubs', 'terror'] };
		const chosen = filled({ topics: ['terror', 'gone', 'clubs'] });
		expect(readWish(chosen, today, ['clubs', 'debates', 'terror'])).toEqual({ wish });
	});

	it.each([
		['no date', { date: '' }, 'noDate'],
		['no date that there is', { date: '2026-02-31' }, 'noDate'],
		['a date long past', { date: '2025-03-20' }, 'past'],
		['today', { date: '2026-03-10' }, 'past'],
		['a day too far ahead', { date: '2027-03-11' }, 'tooFar'],
		['no topic', { topics: [] }, 'noTopics'],
		['topics that are gone', { topics: ['gone'] }, 'noTopics'],
		['days off on every day left', { date: '2026-03-12', daysOff: [2, 3] }, 'noDays']
	] as const)('cannot be for %s', (_, changes, problem) => {
		expect(readWish(filled(changes), today, topics)).toEqual({ problem });
	});

	it('can be for tomorrow, and for the last day that is near enough', () => {
		for (const [date, examDay] of [
			['2026-03-11', 20_523],
			['2027-03-10', 20_887]
		] as const) {
			expect(readWish(filled({ date }), today, topics)).toMatchObject({ wish: { examDay } });
		}
	});

	it('is filled in again as it was', () => {
		for (const form of [filled({ daysOff: [5] }), filled({ topics: ['terror'] })]) {
			const read = readWish(form, today, topics);
			expect('wish' in read && formOf(read.wish, topics)).toEqual(form);
		}
	});

	it('has the date of a study day', () => {
		expect(dateOfDay(20_522)).toBe('2026-03-10');
	});
});
