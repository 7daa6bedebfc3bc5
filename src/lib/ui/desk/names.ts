import type { Form, Way } from '$lib/cards';
import type { Band } from '$lib/quiz';
import { m } from '$messages/messages.js';

const forms = {
	recall: m.desk_form_recall,
	choice: m.desk_form_choice,
	multi: m.desk_form_multi,
	trueFalse: m.desk_form_true_false,
	match: m.desk_form_match,
	order: m.desk_form_order,
	classify: m.desk_form_classify,
	cloze: m.desk_form_cloze,
	shortText: m.desk_form_short_text,
	date: m.desk_form_date,
	number: m.desk_form_number,
	place: m.desk_form_place
} as const satisfies Record<Form, () => string>;

const bands = {
	easy: m.desk_band_easy,
	medium: m.desk_band_medium,
	hard: m.desk_band_hard
} as const satisfies Record<Band, () => string>;

/** What a kind of question is called. */
export function formName(form: Form): string {
	return forms[form]();
}

/** What a difficulty is called; none is any. */
export function bandName(band: Band | undefined): string {
	return band === undefined ? m.desk_band_any() : bands[band]();
}

/** What a way to ask is called, as it is told from the others of its form. */
export function wayName({ form, direction }: Way): string {
	const named = { form: formName(form) };
	switch (direction) {
		case 'value':
			return named.form;
		case 'note':
			return m.desk_way_note(named);
		case 'source':
			return m.desk_way_source(named);
		case 'chain':
			return m.desk_way_chain(named);
		case 'contrast':
			return m.desk_way_contrast(named);
	}
}
