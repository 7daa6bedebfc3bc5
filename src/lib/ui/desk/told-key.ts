import { acceptedRange, type Item, type Option } from '$lib/cards';
import { formatCount, formatEdtf } from '$lib/content';
import { m } from '$messages/messages.js';
import { optionLetter } from './option-letter';

/** One thing that can be answered, and what is true of it. */
export interface ToldOption {
	/** Its letter on paper, where it has one. */
	readonly letter?: string;
	readonly text: string;
	/** Absent where it is neither: a thing that belongs to another. */
	readonly isRight?: boolean;
	/** Why it is false, or the fact that places it. */
	readonly why?: string | undefined;
}

/** All that can be answered to an item, with what makes it right or wrong; the key is marked. */
export function toldKey(item: Item): readonly ToldOption[] {
	switch (item.form) {
		case 'choice':
			return toldOptions(item, item.options, [item.keyId]);
		case 'multi':
			return toldOptions(item, item.options, item.keyIds);
		case 'cloze':
			return item.bank
				? toldOptions(item, item.bank.options, [item.bank.keyId])
				: [{ text: item.answer, isRight: true }];
		case 'trueFalse':
			return [
				{ text: m.study_true({}, item), isRight: item.isTrue },
				{
					text: m.study_false({}, item),
					isRight: !item.isTrue,
					why: item.claimed.distractor?.whyFalse
				}
			];
		case 'match':
		case 'classify': {
			const names = new Map(item.targets.map(({ id, text }) => [id, text]));
			return item.parts.map(({ text, targetId, statement }) => ({
				text: `${text}: ${names.get(targetId) ?? ''}`,
				why: statement
			}));
		}
		case 'order':
			return [...item.parts]
				.sort((a, b) => a.firstDay - b.firstDay || a.lastDay - b.lastDay)
				.map(({ text, date, statement }) => ({ text: `${text}: ${date}`, why: statement }));
		default:
			return [{ text: item.answer, isRight: true, why: alsoRight(item) }];
	}
}

function toldOptions(
	{ locale }: Item,
	options: readonly Option[],
	keyIds: readonly string[]
): readonly ToldOption[] {
	return options.map(({ id, text, distractor }, index) => ({
		letter: optionLetter(index, locale),
		text,
		isRight: keyIds.includes(id),
		why: distractor?.whyFalse
	}));
}

/** What counts beside the answer as it is shown. */
function alsoRight(item: Item): string | undefined {
	if (item.form === 'shortText') {
		const spellings = item.accepted.filter((one) => one !== item.answer).slice(0, 6);
		const list = new Intl.ListFormat(item.locale, { type: 'disjunction' });
		return spellings.length > 0
			? m.desk_item_accepted({ spellings: list.format(spellings) })
			: undefined;
	}
	if (item.form === 'date' && item.from !== item.to) {
		const [from, to] = [formatEdtf(item.from, item.locale), formatEdtf(item.to, item.locale)];
		return m.desk_item_date_range({ from, to });
	}
	const range = item.form === 'number' ? acceptedRange(item) : undefined;
	if (range) {
		const from = formatCount(range.least, item.locale);
		return m.desk_item_range({ from, to: formatCount(range.most, item.locale) });
	}
	return undefined;
}
