import { describe, expect, it } from 'vitest';
import { aDisk, aLearner } from '../builders';
import { assignmentId, aReceived } from './builders';
import { decisionRecord, readDecision, writeDecision, type Decision } from './decision-record';
import { Kept } from './kept.svelte';
import { markingRecord } from './marking-record';

const fix = { kind: 'retired', itemId: 'guild/leader' } as const;
const claim = { messageId: 'a'.repeat(64), student: undefined };

describe('what a teacher has decided', () => {
	it.each<Decision>([
		{ about: 'policy', policy: 'best' },
		{ about: 'item', itemId: fix.itemId, fix },
		{ about: 'item', itemId: fix.itemId, fix: undefined },
		{ about: 'message', messageId: claim.messageId, claim },
		{ about: 'message', messageId: claim.messageId, claim: undefined }
	])('is read as it was written, also from a backup, which is text', (decision) => {
		const record: unknown = JSON.parse(JSON.stringify(writeDecision(decision)));
		expect(readDecision(record, decisionRecord(assignmentId, decision))).toEqual(decision);
	});

	it('is nothing where it lies under the name of something else, or says too much', () => {
		const name = decisionRecord(assignmentId, { about: 'item', itemId: fix.itemId });
		expect(readDecision({ itemId: 'other', fix: { ...fix, itemId: 'other' } }, name)).toBe(
			undefined
		);
		expect(readDecision({ itemId: fix.itemId, fix: { ...fix, itemId: 'other' } }, name)).toBe(
			undefined
		);
		expect(readDecision({ itemId: fix.itemId, policy: 'best' }, name)).toBe(undefined);
	});

	it('holds against what an earlier build kept in one record, also where it is taken back', async () => {
		const store = aDisk();
		const received = aReceived('a');
		await store.putRecord(markingRecord(assignmentId), {
			fixes: [fix],
			claims: [claim],
			policy: 'mean'
		});
		const learner = await aLearner({ store });
		const kept = new Kept(learner);
		await kept.open();
		expect(kept.markingOf(assignmentId)).toEqual({ fixes: [fix], claims: [claim], policy: 'mean' });
		await kept.unclaim(received);
		await kept.decide(assignmentId, { about: 'item', itemId: fix.itemId, fix: undefined });
		await kept.decide(assignmentId, { about: 'policy', policy: 'last' });
		const again = new Kept(learner);
		await again.open();
		expect(again.markingOf(assignmentId)).toEqual({ fixes: [], claims: [], policy: 'last' });
		expect(again.damaged).toBe(0);
	});

	it('goes with the message that it is about', async () => {
		const store = aDisk();
		const learner = await aLearner({ store });
		const kept = new Kept(learner);
		await kept.open();
		await kept.putReceived([aReceived('a')]);
		await kept.claim(aReceived('a'), '7K2M9');
		await kept.forgetReceived([aReceived('a')]);
		expect(await store.readRecords()).toEqual(new Map());
	});
});
