import type { AnyAccount, Note } from './subject';
import type { Text } from './text';

/** A field of any note, its type forgotten. */
type AnyField =
	| AnyAccount
	| { readonly accounts: readonly AnyAccount[]; readonly note?: Text }
	| { readonly complete: boolean; readonly entries: readonly AnyAccount[] }
	| { readonly succession: readonly AnyAccount[] };

/** What a note says in one field, however the author wrote it. */
export interface FieldContent {
	/**
	 * `single`: one agreed value. `contested`: the differing versions of one value.
	 * `many`: values that all hold. `succession`: values of which each holds at its own time.
	 */
	readonly shape: 'single' | 'contested' | 'many' | 'succession';
	readonly accounts: readonly AnyAccount[];
	/**
	 * Whether nothing else can be true (at the same time): always, unless the field is `many` and
	 * not known in full.
	 */
	readonly complete: boolean;
	/** What the accounts of a contested value disagree about. */
	readonly disagreement?: Text;
}

/** @returns what the note says in the field, or `undefined` if it says nothing. */
export function fieldContent(note: Note, field: string): FieldContent | undefined {
	const value = (note as unknown as Record<string, AnyField | undefined>)[field];
	if (value === undefined) return undefined;
	if ('accounts' in value) {
		return {
			shape: 'contested',
			accounts: value.accounts,
			complete: true,
			...(value.note === undefined ? {} : { disagreement: value.note })
		};
	}
	if ('entries' in value) {
		return { shape: 'many', accounts: value.entries, complete: value.complete };
	}
	if ('succession' in value) {
		return { shape: 'succession', accounts: value.succession, complete: true };
	}
	return { shape: 'single', accounts: [value], complete: true };
}
