import { describe, expect, it } from 'vitest';
import { StoreError } from '$lib/store';
import { aDisk, aLearner } from '../builders';
import { assignmentRecord, writeIssued } from './assignment-record';
import { anAssignmentId, anIssued, aSet } from './builders';
import { findIssued, findSet } from './find-record';
import { readDesk } from './read-desk';
import { setRecord } from './set-record';

const { id } = anIssued();

describe('what is not shown', () => {
	it('was deleted, cannot be read, or lies on a disk that cannot be read', async () => {
		const store = aDisk();
		const learner = await aLearner({ store });
		expect(await findIssued(learner, id)).toBe('gone');
		expect(await findSet(learner, aSet().id)).toBe('gone');
		await store.putRecord(assignmentRecord(id), { title: 'half a record' });
		await store.putRecord(setRecord(aSet()), 'half a record');
		expect(await findIssued(learner, id)).toBe('damaged');
		expect(await findSet(learner, aSet().id)).toBe('damaged');

		const failing = await aLearner({
			store: aDisk({ readRecords: () => Promise.reject(lost()) })
		});
		expect(await findIssued(failing, id)).toBe('failed');
		expect(await findSet(failing, aSet().id)).toBe('failed');
		expect(failing.failure).toBe('lost');
	});

	it('lies under the name of something else: shown, it would be deleted in its place', async () => {
		const store = aDisk();
		const learner = await aLearner({ store });
		const other = anAssignmentId('ffffffffffffffff');
		await store.putRecord(assignmentRecord(other), writeIssued(anIssued()));
		await store.putRecord(setRecord({ id: other, version: 1 }), aSet());
		expect(await findIssued(learner, other)).toBe('damaged');
		expect(await findSet(learner, other)).toBe('damaged');
		expect(await readDesk(learner)).toMatchObject({ sets: [], issued: [], damaged: 2 });
	});
});

describe('a set that is found', () => {
	it('is the latest version that can be read', async () => {
		const store = aDisk();
		const learner = await aLearner({ store });
		await store.putRecord(setRecord(aSet()), aSet());
		await store.putRecord(setRecord(aSet({ version: 2 })), { items: 'none' });
		expect(await findSet(learner, aSet().id)).toEqual(aSet());
	});
});

function lost(): StoreError {
	return new StoreError('lost', 'The connection is gone.');
}
