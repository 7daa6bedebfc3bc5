import type { Candidate } from './candidate';
import type { Card } from './card';
import { nearness } from './nearness';

/** From here on, notes are as alike as can be. */
const likestNotes = 12;

/** How easily a wrong value is taken for the right one: 0 (not at all) to 1. */
export function similarityOf(card: Card, { likeness, offset }: Candidate): number {
	switch (card.valueType) {
		case 'note':
			return Math.min(1, likeness / likestNotes);
		case 'date':
		case 'period':
			return nearness(Math.abs(offset ?? 0));
		case 'number':
			return 10 / (10 + Math.abs(offset ?? 0));
		case 'quantity': {
			const share = Math.abs(offset ?? 0) / Math.max(1, quantityOf(card));
			return 1 / (1 + share);
		}
		// By the lengths of two texts: -2.5 to 1.5.
		case 'text':
			return Math.min(1, Math.max(0, (likeness + 2.5) / 4));
		case 'legalForm':
		case 'group':
			return 0.5;
	}
}

function quantityOf({ account: { value } }: Card): number {
	return typeof value === 'object' && 'min' in value ? value.min : 0;
}
