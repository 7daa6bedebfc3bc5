import type { Confusion, Item, Option, Response } from '$lib/cards';
import { keysOf } from './item-fix';
import type { GradebookItem } from './gradebook';

/** A wrong answer that could be given, and whether it was. */
export interface Offer {
	readonly chosenId: string;
	readonly chosenText: string;
	readonly keyId: string;
	readonly keyText: string;
	readonly confusion: Confusion | undefined;
	readonly isTaken: boolean;
}

/**
 * The mistakes that an item invites, as far as they are options, and which of them a response makes.
 * What the teacher has made right is none, nor is anything in a retired item.
 */
export function offersOf(asked: GradebookItem, response: Response | undefined): readonly Offer[] {
	const { item, keyId, fix } = asked;
	if (fix?.kind === 'retired') return [];
	const right = fix?.rightIds ?? keysOf(item);
	const key = { keyId, keyText: item.answer };
	const offer = (option: Option, isTaken: boolean): Offer => ({
		...key,
		chosenId: option.id,
		chosenText: option.text,
		confusion: option.distractor?.confusion,
		isTaken
	});
	if (item.form === 'trueFalse') {
		if (item.isTrue || right.includes('true')) return [];
		return [offer(item.claimed, response?.form === 'trueFalse' && response.value)];
	}
	if (item.form === 'match' || item.form === 'classify') return misplacedIn(item, response);
	const taken = chosenIds(response);
	return optionsOf(item)
		.filter(({ id, distractor }) => distractor !== undefined && !right.includes(id))
		.map((option) => offer(option, taken.includes(option.id)));
}

/** The options of an item that are chosen from, in the order in which they are shown. */
export function optionsOf(item: Item): readonly Option[] {
	if (item.form === 'choice' || item.form === 'multi') return item.options;
	return item.form === 'cloze' ? (item.bank?.options ?? []) : [];
}

/** The ids of the options that a response chooses. */
export function chosenIds(response: Response | undefined): readonly string[] {
	if (response?.form === 'choice') return [response.optionId];
	if (response?.form === 'multi') return response.optionIds;
	return response?.form === 'cloze' && response.optionId !== undefined ? [response.optionId] : [];
}

function misplacedIn(
	{ parts, targets }: Extract<Item, { form: 'match' | 'classify' }>,
	response: Response | undefined
): readonly Offer[] {
	const placed = new Map(response && 'placements' in response ? response.placements : []);
	return parts.flatMap(({ id, targetId }) => {
		const keyText = targets.find((target) => target.id === targetId)?.text ?? '';
		return targets
			.filter((target) => target.id !== targetId)
			.map((target) => ({
				chosenId: target.id,
				chosenText: target.text,
				keyId: targetId,
				keyText,
				confusion: undefined,
				isTaken: placed.get(id) === target.id
			}));
	});
}
