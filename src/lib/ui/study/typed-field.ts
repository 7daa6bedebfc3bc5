import type {
	ClozeItem,
	DateItem,
	NumberItem,
	Response,
	ShortTextItem,
	TypedKey
} from '$lib/cards';
import type { Locale } from '$lib/content';
import { scriptOf } from '../script';

/** An item whose answer is written. A cloze may offer words to choose from as well. */
export type TypedItem =
	ShortTextItem | DateItem | NumberItem | (ClozeItem & { readonly typed: TypedKey });

/** What the field is like that an answer is written into. */
export interface TypedField {
	/** The language that the answer is expected in. */
	readonly script: Locale;
	readonly inputMode: 'text' | 'numeric' | 'decimal';
	/** What is counted, to stand behind the field. */
	readonly unit: string;
}

export function typedField(item: TypedItem): TypedField {
	if (item.form === 'number') {
		return { script: item.locale, inputMode: 'decimal', unit: item.unit };
	}
	if (item.form === 'date') return { script: item.locale, inputMode: 'numeric', unit: '' };
	const { inputMode } = item.form === 'cloze' ? item.typed : item;
	// Digits have no letters to go by.
	const script = inputMode === 'numeric' ? item.locale : scriptOf(item.answer);
	return { script, inputMode, unit: '' };
}

/** What was written, as it was; empty for an answer that was chosen, or not given. */
export function writtenText(response: Response | undefined): string {
	switch (response?.form) {
		case 'shortText':
		case 'cloze':
		case 'number':
			return response.text;
		case 'date':
			return response.date;
		case 'recall':
		case 'choice':
		case 'multi':
		case 'trueFalse':
		case 'match':
		case 'order':
		case 'classify':
		case 'place':
		case undefined:
			return '';
	}
}

/** The response that says what is written; empty for "I don't know". */
export function writtenResponse(item: TypedItem, text: string): Response {
	return item.form === 'date' ? { form: 'date', date: text } : { form: item.form, text };
}
