import type { Gradebook, GradebookItem } from './gradebook';
import type { GradedItem } from './regrade';

/** One student's attempt, as it counts for the class. */
export interface Sitting {
	readonly code: string;
	readonly form: number;
	/** 0 to 1, of this attempt. */
	readonly fraction: number;
	/** Points of all items that count. */
	readonly total: number;
	/** By place. */
	readonly answers: readonly Answer[];
}

export interface Answer {
	readonly asked: GradebookItem;
	readonly graded: GradedItem;
}

/** One attempt of each student who has one, in the order of the class. */
export function sittingsOf({ students, items }: Gradebook): readonly Sitting[] {
	const byId = new Map(items.map((item) => [item.id, item]));
	return students.flatMap(({ code, attempts, counted }) => {
		const attempt = counted === undefined ? undefined : attempts[counted];
		if (!attempt) return [];
		const { form, fraction, total } = attempt;
		const answers = attempt.items.flatMap((graded): readonly Answer[] => {
			const asked = byId.get(graded.itemId);
			return asked ? [{ asked, graded }] : [];
		});
		return { code, form, fraction, total, answers };
	});
}
