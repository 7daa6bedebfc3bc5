import type { ClassifyItem, Grade, MatchItem, MultiItem, OrderItem, Placement } from './item';
import { right, wrong } from './verdicts';

/** Each option is judged: chosen or left, rightly or not. An empty choice is no answer. */
export function gradeMulti({ options, keyIds }: MultiItem, optionIds: readonly string[]): Grade {
	if (optionIds.length === 0) return wrong;
	const judged = options.filter(({ id }) => keyIds.includes(id) === optionIds.includes(id));
	const all = judged.length === options.length;
	return graded(judged.length, options.length, all);
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
 * Each pair is judged: it is wrong only where the one put later is known to be the earlier. The
 * rating is that of the pairs with the asked card's own part. An order with parts left out is wrong.
 */
export function gradeOrder({ cardId, parts }: OrderItem, partIds: readonly string[]): Grade {
	const placed = partIds.flatMap((partId) => parts.find(({ id }) => id === partId) ?? []);
	if (placed.length !== parts.length || new Set(placed).size !== parts.length) return wrong;
	const pairs = placed.flatMap((first, index) =>
		placed.slice(index + 1).map((second) => ({
			isOwn: [first, second].some((part) => part.cardId === cardId),
			holds: first.firstDay <= second.lastDay
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
