import type { NoteTypes } from './notes';
import type { AnyVocabulary, Kind } from './vocabulary';

/** What a field's value is, which decides how it is asked, compared and shown. */
export type ValueType = 'date' | 'note' | 'number' | 'text' | 'legalForm' | 'quantity';

/** The names of a kind's fields that hold facts. */
export type FieldName<K extends Kind> = Exclude<
	keyof NoteTypes<AnyVocabulary>[K],
	'name' | 'topics' | 'laterFact' | 'question'
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
		base: 'note'
	},
	legalOrder: {
		form: 'legalForm',
		issuer: 'note',
		dateIssued: 'date',
		provision: 'text',
		basedOn: 'note',
		replaces: 'note'
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
	person: { roles: 'text', died: 'date' },
	place: { within: 'note' },
	institution: { head: 'note', founded: 'date', purpose: 'text' },
	figure: { quantity: 'quantity' }
} as const satisfies { [K in Kind]: Record<FieldName<K>, ValueType> };
