import { fieldContent } from '../accounts';
import { fieldTypes } from '../fields';
import type { Note, Subject } from '../subject';
import type { Complaint } from './finding';

/**
 * Accounts that differ, and texts in a list, go by their first source in the ids of their cards.
 * Where two share it, an id hangs on their order in the file, which the next author may change.
 */
export function firstSources(subject: Subject): readonly Complaint[] {
	return [...subject.notes.values()].flatMap((note) =>
		Object.entries(fieldTypes[note.kind]).flatMap(([field, valueType]) =>
			repeated(note, field, valueType === 'text').map((source) => ({
				slug: note.slug,
				field,
				message: `has two accounts with "${source}" as the first source, which names their cards: put another source of one of them first.`
			}))
		)
	);
}

function repeated(note: Note, field: string, isText: boolean): readonly string[] {
	const content = fieldContent(note, field);
	if (!content || content.shape === 'single') return [];
	if (content.shape !== 'contested' && !isText) return [];
	const first = content.accounts.map(({ sources: [source] }) => source);
	return [...new Set(first.filter((source, index) => first.indexOf(source) < index))];
}
