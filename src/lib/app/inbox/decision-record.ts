import * as v from 'valibot';
import { attemptPolicies, type AssignmentId, type AttemptPolicy } from '$lib/quiz';
import type { Claim, ItemFix } from '$lib/quiz';
import { claimSchema, fixSchema, markingRecord, type Marking } from './marking-record';

/** One thing that a teacher decides about an assignment; `undefined` takes it back. */
export type Decision =
	| { readonly about: 'policy'; readonly policy: AttemptPolicy }
	| { readonly about: 'item'; readonly itemId: string; readonly fix: ItemFix | undefined }
	| { readonly about: 'message'; readonly messageId: string; readonly claim: Claim | undefined };

/** What names a decision, whatever was decided. */
export type Decided =
	| { readonly about: 'policy' }
	| { readonly about: 'item'; readonly itemId: string }
	| { readonly about: 'message'; readonly messageId: string };

/**
 * Where a decision is kept: each in a record of its own, so that of two tabs neither overwrites what
 * was decided in the other.
 */
export function decisionRecord(id: AssignmentId, decided: Decided): string {
	return `${markingRecord(id)}:${placeOf(decided)}`;
}

/** What is decided with one decision more. */
export function withDecision(marking: Marking, decision: Decision): Marking {
	switch (decision.about) {
		case 'policy':
			return { ...marking, policy: decision.policy };
		case 'item': {
			const { itemId, fix } = decision;
			const others = marking.fixes.filter((one) => one.itemId !== itemId);
			return { ...marking, fixes: fix ? [...others, fix] : others };
		}
		case 'message': {
			const { messageId, claim } = decision;
			const others = marking.claims.filter((one) => one.messageId !== messageId);
			return { ...marking, claims: claim ? [...others, claim] : others };
		}
	}
}

/** What is taken back is written as such: an older record may say otherwise. */
export function writeDecision(decision: Decision): unknown {
	if (decision.about === 'policy') return { policy: decision.policy };
	return decision.about === 'item'
		? { itemId: decision.itemId, ...(decision.fix && { fix: decision.fix }) }
		: { messageId: decision.messageId, ...(decision.claim && { claim: decision.claim }) };
}

const id = v.pipe(v.string(), v.maxLength(500));
const schema = v.union([
	v.pipe(
		v.strictObject({ policy: v.picklist(attemptPolicies) }),
		v.transform(({ policy }): Decision => ({ about: 'policy', policy }))
	),
	v.pipe(
		v.strictObject({ itemId: id, fix: v.exactOptional(fixSchema) }),
		v.check(({ itemId, fix }) => !fix || fix.itemId === itemId),
		v.transform(({ itemId, fix }): Decision => ({ about: 'item', itemId, fix }))
	),
	v.pipe(
		v.strictObject({ messageId: id, claim: v.exactOptional(claimSchema) }),
		v.check(({ messageId, claim }) => !claim || claim.messageId === messageId),
		v.transform(({ messageId, claim }): Decision => ({ about: 'message', messageId, claim }))
	)
]);

/** @returns the decision that is kept under a name, or `undefined` for what cannot be read */
export function readDecision(record: unknown, name: string): Decision | undefined {
	const parsed = v.safeParse(schema, record);
	return parsed.success && name.endsWith(`:${placeOf(parsed.output)}`) ? parsed.output : undefined;
}

function placeOf(decided: Decided): string {
	switch (decided.about) {
		case 'policy':
			return 'policy';
		case 'item':
			return `item:${decided.itemId}`;
		case 'message':
			return `message:${decided.messageId}`;
	}
}
