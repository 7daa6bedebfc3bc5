import type { Item, Option } from '$lib/cards';
import { judgementLetters } from '$lib/quiz';
import { formatDigits } from '$lib/content';
import { optionLetter } from './option-letter';

/**
 * The right answer as it is written on an answer sheet: letters, and for what is joined or sorted a
 * number with its letter each. Empty where an answer is written out.
 */
export function paperKey(item: Item): string {
	const { locale } = item;
	switch (item.form) {
		case 'choice':
			return lettersOf(item.options, [item.keyId], item);
		case 'multi':
			return lettersOf(item.options, item.keyIds, item);
		case 'cloze':
			return item.bank ? lettersOf(item.bank.options, [item.bank.keyId], item) : '';
		case 'trueFalse':
			return judgementLetters[locale][item.isTrue ? 0 : 1];
		case 'match':
		case 'classify': {
			const places = item.targets.map(({ id }) => id);
			return item.parts
				.map(({ targetId }, index) => {
					const letter = optionLetter(places.indexOf(targetId), locale);
					return `${formatDigits(index + 1, locale)} ${letter}`;
				})
				.join(locale === 'ar' ? '، ' : ', ');
		}
		case 'order': {
			const inTime = [...item.parts].sort(
				(a, b) => a.firstDay - b.firstDay || a.lastDay - b.lastDay
			);
			return inTime.map((part) => optionLetter(item.parts.indexOf(part), locale)).join(' ');
		}
		default:
			return '';
	}
}

function lettersOf(options: readonly Option[], ids: readonly string[], { locale }: Item): string {
	return options
		.flatMap(({ id }, index) => (ids.includes(id) ? optionLetter(index, locale) : []))
		.join(' ');
}
