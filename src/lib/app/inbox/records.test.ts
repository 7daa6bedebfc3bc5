import { describe, expect, it } from 'vitest';
import { studentCode } from '$lib/quiz';
import { aDisk, aLearner } from '../builders';
import { anAssignmentId } from '../desk/builders';
import { aReceived, aRoster } from './builders';
import { everybody } from './everybody';
import { Kept } from './kept.svelte';
import { receivedRecord } from './received-record';
import { readRoster } from './roster-record';
import { readUnopened } from './unopened-record';

const code = studentCode(Uint8Array.of(1, 2, 3));
const student = { code, name: 'First', timeFactor: 1 };

describe('the record of a result', () => {
	it('is one for each message, whatever assignments a file says that it answers', async () => {
		const learner = await aLearner({ store: aDisk() });
		const kept = new Kept(learner);
		await kept.open();
		const one = aReceived('a');
		const other = aReceived('a', { assignment: anAssignmentId('ffffffffffffffff') });
		await kept.putReceived([one, other]);
		await kept.putReceived([other]);
		expect(kept.received).toEqual([one]);
		await learner.keepRecord(receivedRecord(other), other);
		await kept.open();
		expect(kept.received).toHaveLength(1);
	});
});

describe('the record of a class', () => {
	it('has everybody once', () => {
		const twice = aRoster({ students: [student, { ...student, name: 'Second' }] });
		expect(readRoster(twice)).toEqual(aRoster({ students: [student] }));
	});

	it('is one of all classes, and whoever is in two of them is there once', () => {
		const other = aRoster({ id: 'ffffffffffffffff', students: [{ ...student, name: 'Second' }] });
		expect(everybody([aRoster({ students: [student] }), other]).students).toEqual([student]);
	});
});

describe('the record of a result that cannot be opened yet', () => {
	it('is none where it is larger than any message, however large', () => {
		const unopened = (bytes: number) =>
			readUnopened({ messageId: 'a'.repeat(64), bytes: 'ab'.repeat(bytes), receivedAt: 1 });
		expect(unopened(32_768)?.bytes).toHaveLength(32_768);
		expect(unopened(10_000_000)).toBeUndefined();
	});
});
