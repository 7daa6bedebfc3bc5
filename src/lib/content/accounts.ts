import type { Note, AnyAccount } from './subject';

/** A field of any note, its type forgotten. */
type AnyField =
	| AnyAccount
	| { readonly accounts: readonly AnyAccount[] }
	| { readonly complete: boolean; readonly entries: readonly AnyAccount[] };

/** What a note says in one field, however the author wrote it. */
export interface FieldContent {
	/**
	 * `single`: one agreed value. `contested`: the differing versions of one value.
	 * `many`: values that all hold.
	 */
	readonly shape: 'single' | 'contested' | 'many';
	readonly accounts: readonly AnyAccount[];
	/** Whether nothing else can be true: always, unless the field is `many` and not known in full. */
	readonly complete: boolean;
}

/** @returns what the note says in the field, or `undefined` if it says nothing. */
export function fieldContent(note: Note, field: string): FieldContent | undefined {
	const value = (note as unknown as Record<string, AnyField | undefined>)[field];
	if (value === undefined) return undefined;
	if ('accounts' in value) return { shape: 'contested', accounts: value.accounts, complete: true };
	if ('entries' in value) {
		return { shape: 'many', accounts: value.entries, complete: value.complete };
	}
	return { shape: 'single', accounts: [value], complete: true };
}
