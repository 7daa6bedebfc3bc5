import * as v from 'valibot';
import type { CardId, Form } from '$lib/cards';
import { anyCardId, anyForm, type MixUp } from '$lib/schedule';

/** What a learner has trouble with in a subject, as it is kept. */
export interface Troubles {
	readonly mixUps: readonly MixUp[];
	/** Each with the form in which it was missed last. */
	readonly leeches: readonly { readonly cardId: CardId; readonly form: Form }[];
}

export const noTroubles: Troubles = { mixUps: [], leeches: [] };

/** Where the store keeps what there is trouble with in a subject. */
export function troublesRecord(subject: string): string {
	return `troubles/${subject}`;
}

const schema = v.object({
	mixUps: v.array(
		v.object({
			cardId: anyCardId,
			asked: v.string(),
			given: v.string(),
			day: v.pipe(v.number(), v.integer())
		})
	),
	leeches: v.array(v.object({ cardId: anyCardId, form: anyForm }))
});

/** @returns `undefined` if there is nothing that can be read */
export function readTroubles(record: unknown): Troubles | undefined {
	const parsed = v.safeParse(schema, record);
	return parsed.success ? parsed.output : undefined;
}
