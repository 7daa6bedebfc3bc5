import { describe, expect, it } from 'vitest';
import { readTerms, startCodeOf, usualTerms, type AssignForm } from './assign-form';

const now = new Date('2026-11-23T08:00').getTime();

function filled(overrides: Partial<AssignForm>): AssignForm {
	return { ...usualTerms, ...overrides };
}

describe('the terms of an assignment', () => {
	it('are none but the mode where nothing is filled in', () => {
		expect(readTerms(usualTerms, now)).toEqual({ terms: { mode: 'practice' } });
	});

	it('are read by the clock on the wall', () => {
		const form = filled({
			mode: 'exam',
			timeLimitMinutes: 20,
			attempts: 1,
			opensAt: '2026-11-23T09:00',
			dueAt: '2026-11-23T09:30'
		});
		expect(readTerms(form, now)).toEqual({
			terms: {
				mode: 'exam',
				timeLimitMinutes: 20,
				attempts: 1,
				opensAt: now + 3_600_000,
				dueAt: now + 5_400_000
			}
		});
	});

	it.each([
		['duePast', { dueAt: '2026-11-23T08:00' }],
		['dueFirst', { opensAt: '2026-11-24T09:00', dueAt: '2026-11-24T08:00' }],
		['noSuchTime', { opensAt: 'soon' }]
	] as const)('are refused: %s', (problem, overrides) => {
		expect(readTerms(filled(overrides), now)).toEqual({ problem });
	});
});

it('a start code is eight digits', () => {
	expect(startCodeOf(Uint8Array.from([0, 9, 10, 19, 255, 1, 2, 3, 4]))).toBe('09095123');
});
