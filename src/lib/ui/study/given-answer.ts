import { distanceKm, type Item, type Option, type Response } from '$lib/cards';
import { inDigitsOfText } from './echo';
import { formatCount, formatEdtf } from '$lib/content';
import { m } from '$messages/messages.js';

/** What the learner answered, as it reads, and why it is not so if that is known. */
export interface GivenAnswer {
	readonly text: string;
	readonly whyFalse?: string | undefined;
}

/**
 * @returns `undefined` where nothing was answered, as with an empty field; for a card that has no
 * answer to give; and for an item of several parts, each of which is told by itself
 */
export function givenAnswer(item: Item, response: Response): GivenAnswer | undefined {
	switch (response.form) {
		case 'choice':
			return item.form === 'choice' ? chosen(item.options, response.optionId) : undefined;
		case 'trueFalse':
			return item.form === 'trueFalse' ? judged(item, response.value) : undefined;
		case 'cloze':
			return item.form === 'cloze' && response.optionId !== undefined
				? chosen(item.bank?.options ?? [], response.optionId)
				: typed(response.text, item);
		case 'shortText':
		case 'number':
			return typed(response.text, item);
		case 'date':
			return response.date === '' ? undefined : { text: formatEdtf(response.date, item.locale) };
		case 'place': {
			const distance = item.form === 'place' ? distanceKm(item, response.spot) : undefined;
			if (distance === undefined) return undefined;
			const km = formatCount(Math.round(distance), item.locale);
			return { text: m.study_place_off({ km }, { locale: item.locale }) };
		}
		case 'recall':
		case 'multi':
		case 'match':
		case 'order':
		case 'classify':
			return undefined;
	}
}

function chosen(options: readonly Option[], optionId: string): GivenAnswer | undefined {
	const option = options.find(({ id }) => id === optionId);
	return option && { text: option.text, whyFalse: option.distractor?.whyFalse };
}

function judged(
	{ claimed, locale }: Extract<Item, { readonly form: 'trueFalse' }>,
	value: boolean
): GivenAnswer {
	return {
		text: value ? m.study_true({}, { locale }) : m.study_false({}, { locale }),
		// Only a learner who believed the statement took its value for the true one.
		whyFalse: value ? claimed.distractor?.whyFalse : undefined
	};
}

function typed(text: string, { locale }: Item): GivenAnswer | undefined {
	return text.trim() === '' ? undefined : { text: inDigitsOfText(text, locale) };
}
