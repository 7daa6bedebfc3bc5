import type { Sitting } from './sittings';

/** Points by item, then by student, of the items of a form that count. */
export function pointsOf(form: number, sittings: readonly Sitting[]) {
	const ofForm = sittings.filter((sitting) => sitting.form === form);
	const counting = (ofForm[0]?.answers ?? []).flatMap(({ graded }, place) =>
		graded.counts ? { itemId: graded.itemId, place } : []
	);
	return {
		itemIds: counting.map(({ itemId }) => itemId),
		points: counting.map(({ place }) =>
			ofForm.map(({ answers }) => answers[place]?.graded.fraction ?? 0)
		),
		count: ofForm.length
	};
}
