import { describe, expect, it } from 'vitest';
import { studyCalendar } from './study-calendar';

const place = {
	slug: 'iraq',
	title: 'Iraq',
	host: 'diwan.example',
	studyUrl: 'https://diwan.example/study/?subject=iraq'
};

describe('the calendar of a study plan', () => {
	it('has each day of study and the exam, but no day off, under names that stay', () => {
		// Study day 20,000 is a Friday: 4 October 2024.
		const plan = {
			today: 20_000,
			examDay: 20_004,
			minutesPerDay: 10,
			daysOff: [6],
			newByDay: [7, 5, 1],
			madeOn: 19_999
		};
		expect(studyCalendar(plan, place)).toEqual([
			{
				uid: 'study-iraq-2024-10-04@diwan.example',
				day: 20_000,
				summary: 'Study Iraq: 10 minutes',
				description: '5 new cards',
				url: place.studyUrl
			},
			{
				uid: 'study-iraq-2024-10-06@diwan.example',
				day: 20_002,
				summary: 'Study Iraq: 10 minutes',
				url: place.studyUrl
			},
			{
				uid: 'study-iraq-2024-10-07@diwan.example',
				day: 20_003,
				summary: 'Study Iraq: 10 minutes',
				url: place.studyUrl
			},
			{ uid: 'exam-iraq@diwan.example', day: 20_004, summary: 'Exam: Iraq' }
		]);
	});

	it('has the exam alone on its day', () => {
		const plan = {
			today: 20_004,
			examDay: 20_004,
			minutesPerDay: 10,
			daysOff: [],
			newByDay: [],
			madeOn: 20_000
		};
		expect(studyCalendar(plan, place).map(({ uid }) => uid)).toEqual(['exam-iraq@diwan.example']);
	});
});
