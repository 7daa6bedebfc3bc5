import { fieldContent, type FieldContent } from '../accounts';
import { fieldTypes, type ValueType } from '../fields';
import type { AnyAccount, Note, Subject } from '../subject';

/** An account with the place it stands at. */
export interface PlacedAccount {
	readonly note: Note;
	readonly field: string;
	readonly valueType: ValueType;
	readonly content: FieldContent;
	readonly account: AnyAccount;
}

/** Every account of a subject, note by note and field by field. */
export function accountsOf(subject: Subject): readonly PlacedAccount[] {
	return [...subject.notes.values()].flatMap(accountsOfNote);
}

/** Every account of a note, field by field. */
export function accountsOfNote(note: Note): readonly PlacedAccount[] {
	const types: readonly [string, ValueType][] = Object.entries(fieldTypes[note.kind]);
	return types.flatMap(([field, valueType]) => {
		const content = fieldContent(note, field);
		if (!content) return [];
		return content.accounts.map((account) => ({
			note,
			field,
			valueType,
			content,
			account
		}));
	});
}
