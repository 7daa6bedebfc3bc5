import type { Item } from '$lib/cards';
import { m } from '$messages/messages.js';

/** What an answer that can be made the key reads like. */
export function choiceText(item: Item, choice: string): string {
	if (item.form === 'trueFalse') {
		const { locale } = item;
		return choice === 'true' ? m.study_true({}, { locale }) : m.study_false({}, { locale });
	}
	const options =
		item.form === 'cloze' ? item.bank?.options : 'options' in item ? item.options : undefined;
	return options?.find(({ id }) => id === choice)?.text ?? choice;
}
