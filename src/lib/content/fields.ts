import type { NoteTypes } from './notes';
import type { AnyVocabulary, Kind } from './vocabulary';

/** What a field's value is, which decides how it is asked, compared and shown. */
export type ValueType =
	'date' | 'period' | 'note' | 'number' | 'text' | 'legalForm' | 'quantity' | 'group';

/** The names of a kind's fields that hold facts. */
export type FieldName<K extends Kind> = Exclude<
	keyof NoteTypes<AnyVocabulary>[K],
	'name' | 'topics' | 'laterFact' | 'question' | 'coordinates'
>;

export type AnyFieldName = { [K in Kind]: FieldName<K> }[Kind];

/** The fields of each kind, in the order in which a learner should meet them. */
export const fieldTypes = {
	faction: {
		leader: 'note',
		founded: 'date',
		founder: 'note',
		splitFrom: 'note',
		successorOf: 'note',
		sponsor: 'note',
		armedWingOf: 'note',
		brigades: 'number',
		base: 'note',
		group: 'group',
		designations: 'text'
	},
	legalOrder: {
		form: 'legalForm',
		issuer: 'note',
		dateIssued: 'date',
		provision: 'text',
		basedOn: 'note',
		replaces: 'note',
		inForce: 'period'
	},
	event: {
		date: 'date',
		place: 'note',
		actor: 'note',
		blamed: 'note',
		claimedBy: 'note',
		outcome: 'text',
		followed: 'note'
	},
	person: { roles: 'text', died: 'date', designations: 'text' },
	place: { within: 'note', garrison: 'note' },
	institution: { head: 'note', founded: 'date', partOf: 'note', purpose: 'text' },
	figure: { quantity: 'quantity' },
	claim: { position: 'text' },
	passage: { meaning: 'text' }
} as const satisfies { [K in Kind]: Record<FieldName<K>, ValueType> };
