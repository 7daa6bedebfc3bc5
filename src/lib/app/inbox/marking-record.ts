import * as v from 'valibot';
import type { AssignmentId, Claim, ItemFix, Terms } from '$lib/quiz';

export const markingPrefix = 'desk:fixes:';

/** Where it is kept what a teacher has decided about an assignment. */
export function markingRecord(id: AssignmentId): string {
	return `${markingPrefix}${id}`;
}

/** Which of several attempts counts. */
export const policies = ['first', 'last', 'best', 'mean'] as const;
export type Policy = (typeof policies)[number];

/** What a teacher has decided about an assignment since it was handed in. */
export interface Marking {
	readonly fixes: readonly ItemFix[];
	readonly claims: readonly Claim[];
	/** Absent: as `usualPolicy` has it. */
	readonly policy?: Policy;
}

export const noMarking: Marking = { fixes: [], claims: [] };

/**
 * Which attempt counts if nobody says otherwise: in an exam the first, as whoever clears the
 * browser's data can begin again; in practice the best.
 */
export function usualPolicy({ mode }: Terms): Policy {
	return mode === 'exam' ? 'first' : 'best';
}

const id = v.pipe(v.string(), v.maxLength(500));
const fix: v.GenericSchema<ItemFix> = v.variant('kind', [
	v.object({ kind: v.literal('retired'), itemId: id }),
	v.object({
		kind: v.literal('rekeyed'),
		itemId: id,
		rightIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(50))
	})
]);

/** A copy is text, in which "nobody" is left out. */
const claim = v.pipe(
	v.object({ messageId: id, student: v.optional(id) }),
	v.transform(({ messageId, student }) => ({ messageId, student }))
);

const schema = v.object({
	fixes: v.array(fix),
	claims: v.array(claim),
	policy: v.exactOptional(v.picklist(policies))
});

/** @returns what was decided, or `undefined` for what cannot be read */
export function readMarking(record: unknown): Marking | undefined {
	const parsed = v.safeParse(schema, record);
	return parsed.success ? parsed.output : undefined;
}
