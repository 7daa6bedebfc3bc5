import type { Kind } from '$lib/content';
import { m } from '$messages/messages.js';

/** What the notes of a kind are called together. */
export function kindName(kind: Kind): string {
	return names[kind]();
}

const names: Readonly<Record<Kind, () => string>> = {
	faction: m.kind_faction,
	legalOrder: m.kind_legal_order,
	event: m.kind_event,
	person: m.kind_person,
	place: m.kind_place,
	institution: m.kind_institution,
	figure: m.kind_figure,
	claim: m.kind_claim,
	passage: m.kind_passage
};
