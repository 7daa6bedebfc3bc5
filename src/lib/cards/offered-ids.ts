import type { Item } from './item';

/**
 * Ids of what an item offers, in the order in which it is shown; empty where nothing is offered.
 * They go into the log, as what was offered is part of the evidence.
 */
export function offeredIds(item: Item): readonly string[] {
	return offered(item).map(({ id }) => id);
}

function offered(item: Item): readonly { readonly id: string }[] {
	switch (item.form) {
		case 'choice':
		case 'multi':
			return item.options;
		case 'match':
		case 'classify':
			return item.targets;
		case 'order':
			return item.parts;
		case 'cloze':
			return item.bank?.options ?? [];
		case 'recall':
		case 'trueFalse':
		case 'shortText':
		case 'date':
		case 'number':
		case 'place':
			return [];
	}
}
