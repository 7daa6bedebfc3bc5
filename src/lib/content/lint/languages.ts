import type { Complaint } from './finding';
import { textsOf, type PlacedText } from './placed-texts';
import type { Subject } from '../subject';

/** Every text is there in both languages, and one is not a copy of the other. */
export function languages(subject: Subject): readonly Complaint[] {
	return textsOf(subject).flatMap((placed) => {
		const message = fault(placed);
		return message === undefined ? [] : [{ slug: placed.slug, field: placed.field, message }];
	});
}

function fault({ text: { en = '', ar = '' } }: PlacedText): string | undefined {
	if (en.trim() === '') return `lacks the English of "${ar}": write it beside the Arabic.`;
	if (ar.trim() === '') return `lacks the Arabic of "${en}": write it beside the English.`;
	if (en === ar) return `says "${en}" in both languages: translate one.`;
	return [en, ar].some((text) => text !== text.trim() || / {2}/.test(text))
		? `has stray spaces in "${en}" or its Arabic: take them out.`
		: undefined;
}
