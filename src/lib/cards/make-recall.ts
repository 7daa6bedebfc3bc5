import { commonParts } from './common-parts';
import type { WayMaker } from './way-maker';

/** The question alone; any card can be asked so. */
export const recall: WayMaker = {
	form: 'recall',
	direction: 'value',
	isPossible: () => true,
	make: (deck, card, ask) => ({ form: 'recall', ...commonParts(deck, card, ask) })
};
