import { areOrdered, isBefore } from './chronology';
import type { ClassifyItem, MatchItem, MultiItem, OrderItem } from './item';
import type { Grade, Placement } from './response';
import { right, wrong } from './verdicts';

/**
 * Each option is judged: chosen or left, rightly or not. A choice with nothing right in it is wrong,
 * and to have left most wrong ones alone makes it no better. The rating is good if the asked card's
 * own option is chosen and no wrong one: who takes all knows nothing.
 */
export function gradeMulti(
	{ cardId, options, keyIds }: MultiItem,
	optionIds: readonly string[]
): Grade {
	if (!optionIds.some((id) => keyIds.includes(id))) return wrong;
	const judged = options.filter(({ id }) => keyIds.includes(id) === optionIds.includes(id));
	const own = options.find(({ id, proof }) => keyIds.includes(id) && proof.facts.includes(cardId));
	const isOwnRight =
		own !== undefined && optionIds.includes(own.id) && optionIds.every((id) => keyIds.includes(id));
	return graded(judged.length, options.length, isOwnRight);
}

/** Each part is judged by where it was put; the rating is that of the asked card's own part. */
export function gradePlaced(
	{ cardId, parts }: MatchItem | ClassifyItem,
	placements: readonly Placement[]
): Grade {
	const placed = new Map(placements);
	const good = parts.filter(({ id, targetId }) => placed.get(id) === targetId);
	return graded(
		good.length,
		parts.length,
		good.some((part) => part.cardId === cardId)
	);
}

/**
 * Each pair is judged of which it is known which came first; the others may stand either way. The
 * rating is that of the pairs with the asked card's own part. An order with parts left out is wrong.
 */
export function gradeOrder({ cardId, parts }: OrderItem, partIds: readonly string[]): Grade {
	const placed = partIds.flatMap((partId) => parts.find(({ id }) => id === partId) ?? []);
	if (placed.length !== parts.length || new Set(placed).size !== parts.length) return wrong;
	const pairs = placed.flatMap((first, index) =>
		placed
			.slice(index + 1)
			.filter((second) => areOrdered(first, second))
			.map((second) => ({
				isOwn: [first, second].some((part) => part.cardId === cardId),
				holds: isBefore(first, second)
			}))
	);
	return graded(
		pairs.filter(({ holds }) => holds).length,
		pairs.length,
		pairs.every(({ isOwn, holds }) => holds || !isOwn)
	);
}

function graded(count: number, of: number, isOwnRight: boolean): Grade {
	if (count === of) return right;
	if (count === 0) return wrong;
	return { fraction: count / of, verdict: 'partly', rating: isOwnRight ? 'good' : 'again' };
}
