import { isPeriod, parseEdtf, periodTimes } from '$lib/content';
import type { Answer } from './draw-parts';

/** Dates and numbers ascending; of others, the order is kept. */
export function inOrder(answers: readonly Answer[]): readonly Answer[] {
	return [...answers].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ typed: { type, value } }: Answer): number {
	switch (type) {
		case 'number':
			return value;
		case 'quantity':
			return value.min + value.max;
		case 'date':
			return parseEdtf(value)?.firstDay ?? 0;
		case 'period': {
			const { from, to } = isPeriod(value) ? periodTimes(value) : {};
			return parseEdtf(from ?? to ?? '')?.firstDay ?? 0;
		}
		default:
			return 0;
	}
}
