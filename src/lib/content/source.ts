import type { Edtf } from './edtf';
import type { Text } from './text';

/** Where a value comes from. `article` is the text that a subject follows. */
export type SourceKind = 'official' | 'press' | 'research' | 'article';

/** A work that says something. Everything shown to a learner can be traced to one of these. */
export interface Source {
	readonly kind: SourceKind;
	/** Who is named when the learner reads "according to ...", as in "the Library of Congress". */
	readonly short: Text;
	readonly author?: string;
	readonly publisher: string;
	/** What the work is; a description of ours where its headline is not known. */
	readonly title: Text;
	/** Of a headline that the English title quotes as it is, in a language other than English. */
	readonly titleLanguage?: 'de' | 'es' | 'fr' | 'it';
	/** When it was published; `XXXX` if undated. */
	readonly date: Edtf;
	/** Full address. Left out where only the publisher is known: an address is never guessed. */
	readonly url?: `https://${string}`;
}
