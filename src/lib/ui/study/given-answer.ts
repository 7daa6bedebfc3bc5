import type { Item, Response } from '$lib/cards';
import { m } from '$messages/messages.js';

/** What the learner answered, as it reads, and why it is not so if that is known. */
export interface GivenAnswer {
	readonly text: string;
	readonly whyFalse?: string | undefined;
}

/** @returns `undefined` where nothing was answered: an empty field, or a card that has no answer to give. */
export function givenAnswer(item: Item, response: Response): GivenAnswer | undefined {
	if (item.form === 'choice' && response.form === 'choice') {
		const option = item.options.find(({ id }) => id === response.optionId);
		return option && { text: option.text, whyFalse: option.distractor?.whyFalse };
	}
	if (item.form === 'trueFalse' && response.form === 'trueFalse') {
		return {
			text: response.value
				? m.study_true({}, { locale: item.locale })
				: m.study_false({}, { locale: item.locale }),
			// Only a learner who believed the statement took its value for the true one.
			whyFalse: response.value ? item.claimed.distractor?.whyFalse : undefined
		};
	}
	if (response.form === 'shortText' && response.text.trim() !== '') return { text: response.text };
	return undefined;
}
