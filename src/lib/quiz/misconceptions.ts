import type { Confusion } from '$lib/cards';
import type { ConfusionStatistics, Misconception } from './analysis';
import { offersOf, type Offer } from './offers';
import type { Sitting } from './sittings';
import { proportion } from './statistics/estimate';

/** Where a student met a mistake that could be made. */
interface Meeting {
	readonly code: string;
	readonly itemId: string;
	readonly offer: Offer;
}

/**
 * What was taken for what in all items and forms, and which sort of mistake that is: each student
 * once, however often it was met. Items that were not reached are left out.
 */
export function misconceptionsIn(sittings: readonly Sitting[]): {
	readonly misconceptions: readonly Misconception[];
	readonly confusions: readonly ConfusionStatistics[];
} {
	const meetings = sittings.flatMap(({ code, answers }) =>
		answers.flatMap(({ asked, graded }): readonly Meeting[] =>
			graded.state === 'notReached'
				? []
				: offersOf(asked, graded.response).map((offer) => ({ code, itemId: asked.id, offer }))
		)
	);
	const pairs = groupedBy(meetings, ({ offer: { chosenId, keyId, keyText } }) =>
		JSON.stringify([chosenId, keyId, keyText])
	);
	const sorts = groupedBy(meetings, ({ offer }) => offer.confusion);
	return {
		misconceptions: [...pairs.values()]
			.flatMap((met) => misconceptionOf(met) ?? [])
			.sort(byFrequency),
		confusions: [...sorts]
			.flatMap(([confusion, met]) => (confusion ? confusionOf(confusion, met) : []))
			.sort((a, b) => b.students - a.students || (a.confusion < b.confusion ? -1 : 1))
	};
}

/** @returns `undefined` for a mistake that nobody made */
function misconceptionOf(met: readonly Meeting[]): Misconception | undefined {
	const taken = met.filter(({ offer }) => offer.isTaken);
	const [first] = taken;
	if (!first) return undefined;
	const { chosenId, chosenText, keyId, keyText, confusion } = first.offer;
	const { students, share } = countStudents(met, taken);
	const itemIds = [...new Set(taken.map(({ itemId }) => itemId))].sort();
	return { chosenId, chosenText, keyId, keyText, confusion, students, share, itemIds };
}

function confusionOf(confusion: Confusion, met: readonly Meeting[]): ConfusionStatistics {
	const taken = met.filter(({ offer }) => offer.isTaken);
	return {
		confusion,
		...countStudents(met, taken),
		chosen: taken.length,
		offered: met.length
	};
}

function countStudents(met: readonly Meeting[], taken: readonly Meeting[]) {
	const students = new Set(taken.map(({ code }) => code)).size;
	const count = new Set(met.map(({ code }) => code)).size;
	return { students, share: proportion(students / count, count) };
}

function byFrequency(a: Misconception, b: Misconception): number {
	return (
		b.students - a.students ||
		b.share.value - a.share.value ||
		(`${a.keyId} ${a.chosenId} ${a.keyText}` < `${b.keyId} ${b.chosenId} ${b.keyText}` ? -1 : 1)
	);
}

function groupedBy<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
	const groups = new Map<K, T[]>();
	for (const one of all) {
		const group = groups.get(keyOf(one));
		if (group) group.push(one);
		else groups.set(keyOf(one), [one]);
	}
	return groups;
}
