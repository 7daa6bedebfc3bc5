import * as v from 'valibot';
import {
	attemptPolicies,
	type AssignmentId,
	type AttemptPolicy,
	type Claim,
	type ItemFix,
	type Terms
} from '$lib/quiz';

export const markingPrefix = 'desk:fixes:';

/**
 * Where earlier builds kept all that a teacher had decided about an assignment. The records of single
 * decisions begin with it, and say what holds (`decision-record.ts`).
 */
export function markingRecord(id: AssignmentId): string {
	return `${markingPrefix}${id}`;
}

/** What a teacher has decided about an assignment since it was handed in. */
export interface Marking {
	readonly fixes: readonly ItemFix[];
	readonly claims: readonly Claim[];
	/** Absent: as `usualPolicy` has it. */
	readonly policy?: AttemptPolicy;
}

export const noMarking: Marking = { fixes: [], claims: [] };

/**
 * Which attempt counts if nobody says otherwise: in an exam the first, as whoever clears the
 * browser's data can begin again; in practice the best.
 */
export function usualPolicy({ mode }: Terms): AttemptPolicy {
	return mode === 'exam' ? 'first' : 'best';
}

const id = v.pipe(v.string(), v.maxLength(500));
export const fixSchema: v.GenericSchema<ItemFix> = v.variant('kind', [
	v.object({ kind: v.literal('retired'), itemId: id }),
	v.object({
		kind: v.literal('rekeyed'),
		itemId: id,
		rightIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(50))
	})
]);

/** A copy is text, in which "nobody" is left out. */
export const claimSchema = v.pipe(
	v.object({ messageId: id, student: v.optional(id) }),
	v.transform(({ messageId, student }) => ({ messageId, student }))
);

const schema = v.object({
	fixes: v.pipe(v.array(fixSchema), v.maxLength(10_000)),
	claims: v.pipe(v.array(claimSchema), v.maxLength(100_000)),
	policy: v.exactOptional(v.picklist(attemptPolicies))
});

/** @returns what was decided, or `undefined` for what cannot be read */
export function readMarking(record: unknown): Marking | undefined {
	const parsed = v.safeParse(schema, record);
	return parsed.success ? parsed.output : undefined;
}
