/** The kinds of note an author can write. */
export const kinds = [
	'faction',
	'legalOrder',
	'event',
	'person',
	'place',
	'institution',
	'figure',
	'claim',
	'passage'
] as const;

export type Kind = (typeof kinds)[number];

/** What has ids beside the notes. */
type Registry = 'typology' | 'group' | 'source' | 'topic';

/**
 * The ids of one subject, by kind, plus its typologies and their groups, sources and topics. Notes refer to one another by
 * these unions, so a dangling reference or an id of the wrong kind does not compile.
 */
export type Vocabulary = Readonly<Record<Kind | Registry, string>>;

/** The vocabulary after type checking is over: any string. */
export type AnyVocabulary = Record<Kind | Registry, string>;

/** Every id of a subject, listed. */
export type IdLists = Readonly<Record<Kind | Registry, readonly string[]>>;

/** The vocabulary spanned by lists of ids, as given to `defineIds`. */
export type VocabularyOf<L extends IdLists> = { readonly [K in keyof IdLists]: L[K][number] };

/**
 * Lists every id of a subject. An id is a permanent slug in kebab case, unique across the whole
 * subject: learners' memories hang on it, so it survives any rewording.
 *
 * @throws Error if an id is listed twice or is not in kebab case.
 */
export function defineIds<const L extends IdLists>(lists: L): L {
	const seen = new Set<string>();
	for (const kind of [...kinds, 'typology', 'group'] as const) {
		for (const id of lists[kind]) {
			if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
				throw new Error(`${kind} id "${id}": write ids in kebab case, as in "law-40-2016".`);
			}
			if (seen.has(id))
				throw new Error(`${kind} id "${id}" is listed twice: give one of them another slug.`);
			seen.add(id);
		}
	}
	return lists;
}
