import * as v from 'valibot';
import type { CardId, Form } from '$lib/cards';
import type { Session } from '$lib/schedule';

/** An item on screen, as far as it takes to make it again. */
export interface PosedItem {
	readonly cardId: CardId;
	readonly form: Form;
	readonly seed: string;
}

/** A session that was left, and the item that was on screen. */
export interface SavedSession {
	readonly subject: string;
	/** A session is taken up again on the same study day only. */
	readonly studyDay: number;
	readonly startedAt: number;
	readonly session: Session;
	readonly recentForms: readonly Form[];
	readonly posed: PosedItem;
}

/** Where the store keeps it. */
export const savedSessionRecord = 'session';

const cardId = v.pipe(
	v.string(),
	v.nonEmpty(),
	v.transform((text) => text as CardId)
);
const form = v.picklist(['recall', 'choice', 'trueFalse', 'shortText']);
const answer = v.object({ cardId, passed: v.boolean() });

const schema = v.object({
	subject: v.string(),
	studyDay: v.number(),
	startedAt: v.number(),
	session: v.object({
		cardIds: v.array(cardId),
		queue: v.array(cardId),
		answers: v.array(answer)
	}),
	recentForms: v.array(form),
	posed: v.object({ cardId, form, seed: v.string() })
});

/** @returns the session that was left, or `undefined` if there is none that can be read. */
export function readSavedSession(record: unknown): SavedSession | undefined {
	const parsed = v.safeParse(schema, record);
	return parsed.success ? parsed.output : undefined;
}
