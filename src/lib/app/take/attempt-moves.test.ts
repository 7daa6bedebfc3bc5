import { describe, expect, it } from 'vitest';
import { noon } from '../builders';
import {
	finish,
	giveResponse,
	goTo,
	keepDraft,
	keepTry,
	nextOpen,
	passTime,
	takeDraft
} from './attempt-moves';
import { countAbsence, startTime, timeLeft } from './attempt-time';
import { anAttempt } from './builders';

const minute = 60_000;
const choice = { form: 'choice', optionId: 'owls' } as const;

describe('an attempt', () => {
	it('keeps a response with the time for which its item was looked at', () => {
		const looked = passTime(anAttempt(), noon + 4_000);
		const away = goTo(passTime(goTo(looked, 1), noon + 10_000), 0);
		const answered = giveResponse(passTime(away, noon + 11_500), choice);
		expect(answered.responses).toEqual([{ response: choice, durationMs: 5_500 }, null, null]);
		expect(answered.lookedMs).toEqual([5_500, 6_000, 0]);
		expect(answered.revision).toBeGreaterThan(looked.revision);
	});

	it('goes on to the next item without a response, round again, and then to the list', () => {
		const first = giveResponse(anAttempt(), choice);
		expect(nextOpen(first)).toBe(1);
		const last = giveResponse(goTo(first, 2), choice);
		expect(nextOpen(last)).toBe(1);
		expect(nextOpen(giveResponse(goTo(last, 1), choice))).toBe(3);
	});

	it('goes nowhere beyond its list', () => {
		expect(goTo(anAttempt(), 9).place).toBe(3);
		expect(goTo(anAttempt(), -1).place).toBe(0);
	});

	it('forgets a first try and a draft with the item that they were about', () => {
		const entered = keepTry(keepDraft(anAttempt(), { form: 'shortText', text: 'Ow' }), 'Owl');
		expect(goTo(entered, 1)).not.toHaveProperty('draft');
		expect(goTo(entered, 1)).not.toHaveProperty('firstTry');
		expect(giveResponse(entered, { form: 'shortText', text: 'Owls' })).not.toHaveProperty('draft');
	});

	it('takes what is entered for the response, but not an empty field', () => {
		const typed = { form: 'shortText', text: 'Owls' } as const;
		const taken = takeDraft(keepDraft(anAttempt(), typed));
		expect(taken.responses[0]).toEqual({ response: typed, durationMs: 0 });
		const second = takeDraft(keepTry(keepDraft(anAttempt(), typed), 'Owl'));
		expect(second.responses[0]?.response).toEqual({ ...typed, firstTry: 'Owl' });
		const empty = takeDraft(keepDraft(anAttempt(), { form: 'shortText', text: ' ' }));
		expect(empty.responses[0]).toBeNull();
	});

	it('ends once, when it is handed in', () => {
		const ended = finish(passTime(anAttempt(), noon + minute), noon + minute);
		expect(ended.finished).toEqual({ at: noon + minute, by: 'student' });
		expect(ended.place).toBe(3);
		expect(finish(ended, noon + 5 * minute)).toBe(ended);
	});

	it('ends when its time was up, however late that is seen', () => {
		const timed = anAttempt({ time: startTime(noon, 10 * minute) });
		const late = passTime(timed, noon + 25 * minute);
		expect(timeLeft(late.time)).toBe(0);
		const finished = { at: noon + 10 * minute, by: 'time' };
		expect(finish(late, noon + 25 * minute).finished).toEqual(finished);
	});
});

describe('the time of an attempt', () => {
	it('is not over where there is no limit', () => {
		expect(timeLeft(startTime(noon, undefined))).toBeUndefined();
	});

	it('stands still for a clock that is set back, and goes on from there', () => {
		const timed = anAttempt({ time: startTime(noon, 10 * minute) });
		const before = passTime(timed, noon + 4 * minute);
		const back = passTime(before, noon - 60 * minute);
		expect(timeLeft(back.time)).toBe(6 * minute);
		expect(timeLeft(passTime(back, noon - 58 * minute).time)).toBe(4 * minute);
	});

	it('pardons two minutes without the page in all, and counts what is more', () => {
		const start = startTime(noon, 30 * minute);
		const once = countAbsence(start, noon + 1.5 * minute);
		expect(timeLeft(once)).toBe(30 * minute);
		const twice = countAbsence(once, noon + 3 * minute);
		expect(timeLeft(twice)).toBe(29 * minute);
		expect(timeLeft(countAbsence(twice, noon + 13 * minute))).toBe(19 * minute);
	});
});
