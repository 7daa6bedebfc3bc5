import { describe, expect, it } from 'vitest';
import {
	assignmentRecord,
	readIssued,
	writeIssued,
	type IssuedAssignment
} from './assignment-record';
import { anAssignmentId, anIssued, aSet } from './builders';
import { readQuizSet, setRecord } from './set-record';

describe('a set that is kept', () => {
	it('is read as it was written', () => {
		expect(readQuizSet(throughText(aSet()))).toEqual(aSet());
	});

	it('has a record for each of its versions', () => {
		expect(setRecord({ id: '0123456789abcdef', version: 3 })).toBe('desk:set:0123456789abcdef:3');
	});

	it.each([
		['no record', undefined],
		['a text', 'set'],
		['no version', { ...aSet(), version: 0 }],
		['no card', { ...aSet(), items: [{ ...aSet().items[0], cardId: 7 }] }],
		['a form that there is not', { ...aSet(), blueprint: [{ count: 1, form: 'essay' }] }]
	])('is not read from %s', (_, record) => {
		expect(readQuizSet(record)).toBeUndefined();
	});
});

describe('an assignment that is kept', () => {
	it('is read as it was written, also from a backup, which is text', () => {
		expect(readIssued(throughText(writeIssued(anIssued())))).toEqual(anIssued());
		const whole: Partial<IssuedAssignment> = { closed: true, startCode: '48219037' };
		expect(readIssued(throughText(writeIssued(anIssued(whole))))).toEqual(anIssued(whole));
	});

	it('keeps the blueprint of its forms', () => {
		const { assignment } = anIssued();
		const issued = anIssued({
			assignment: {
				...assignment,
				forms: { kind: 'forms', count: 4 },
				asked: {
					kind: 'blueprint',
					blueprint: [{ count: 20, form: 'choice', years: { from: 2014, to: 2017 } }]
				}
			}
		});
		expect(readIssued(throughText(writeIssued(issued)))).toEqual(issued);
	});

	it.each([
		['no record', undefined],
		['bytes that are none', { ...record(), bytes: 'xyz' }],
		['half a byte', { ...record(), bytes: 'abc' }],
		['more bytes than a pattern can be tried on', { ...record(), bytes: 'ab'.repeat(10_000_000) }],
		['an id that is none', { ...record(), id: '12' }],
		['terms of no known mode', withTerms({ mode: 'homework' })],
		['no attempt at all', withTerms({ mode: 'exam', attempts: 0 })],
		['more minutes than can be given out', withTerms({ mode: 'exam', timeLimitMinutes: 65_536 })],
		['a title of a million letters', withTitle('x'.repeat(1_000_000))]
	])('is not read from %s', (_, damaged) => {
		expect(readIssued(damaged)).toBeUndefined();
	});

	it('is found by its id', () => {
		expect(assignmentRecord(anAssignmentId('00000000000000aa'))).toBe(
			'desk:assignment:00000000000000aa'
		);
	});
});

function throughText(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}

function record(): object {
	return { ...(writeIssued(anIssued()) as object) };
}

function withTitle(title: string): object {
	return { ...record(), assignment: { ...anIssued().assignment, title } };
}

function withTerms(terms: object): object {
	const { assignment } = anIssued();
	return { ...record(), assignment: { ...assignment, terms } };
}
