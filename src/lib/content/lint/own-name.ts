import type { Complaint } from './finding';
import { accountsOf } from './placed-accounts';
import type { Note, Subject } from '../subject';
import type { Text } from '../text';

/**
 * No text that serves as an option names what its question is about: it would be picked without
 * being known. Names of a word that means something else as well have to be excepted.
 */
export function ownName(subject: Subject): readonly Complaint[] {
	return accountsOf(subject)
		.filter(({ valueType }) => valueType === 'text')
		.flatMap(({ note, field, account }) => {
			const text = account.value as Partial<Text>;
			const found = spellingsOf(note).find((spelling) => mentions(text, spelling));
			if (found === undefined) return [];
			const message = `names "${found}", which its question asks about: say it without the name.`;
			return [{ slug: note.slug, field, message }];
		});
}

function spellingsOf({ name }: Note): readonly string[] {
	return [name.en, name.ar, ...(name.latin ?? []), ...(name.arabic ?? [])];
}

function mentions({ en = '', ar = '' }: Partial<Text>, spelling: string): boolean {
	return [en, ar].some((text) => ` ${words(text)} `.includes(` ${words(spelling)} `));
}

function words(text: string): string {
	return text
		.toLowerCase()
		.split(/[^\p{L}\p{M}\p{N}']+/u)
		.join(' ')
		.trim();
}
