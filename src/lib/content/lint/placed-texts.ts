import type { Subject } from '../subject';
import type { Text } from '../text';

/** What a text is for, which decides how long it may be and how it may be worded. */
export type TextUse =
	| 'title'
	| 'name'
	| 'question'
	| 'option'
	| 'unit'
	| 'attribution'
	| 'cue'
	| 'sourceName'
	| 'sourceTitle';

/** A text with the place it stands at. */
export interface PlacedText {
	readonly slug: string;
	readonly field: string;
	readonly use: TextUse;
	/** Authors without a type checker may have left a language out. */
	readonly text: Partial<Text>;
	/** Told as somebody's word: by `accordingTo`, or as one of several differing accounts. */
	readonly attributed: boolean;
}

/** The uses of the keys under which texts stand, at whatever depth. */
const uses: Readonly<Record<string, TextUse>> = {
	name: 'name',
	question: 'question',
	value: 'option',
	unit: 'unit',
	accordingTo: 'attribution'
};

/** Every bilingual text of a subject, wherever it stands. */
export function textsOf(subject: Subject): readonly PlacedText[] {
	const title = { slug: subject.slug, field: 'title', text: subject.title };
	const topics = [...subject.topics].map(([slug, text]) => ({ slug, field: 'topics', text }));
	return [
		...[title, ...topics].map((placed) => ({
			...placed,
			use: 'title' as const,
			attributed: false
		})),
		...[...subject.sources].flatMap(([slug, { short, title }]) => [
			{ slug, field: 'short', use: 'sourceName' as const, text: short, attributed: false },
			{ slug, field: 'title', use: 'sourceTitle' as const, text: title, attributed: false }
		]),
		...[...subject.typologies, ...subject.groups, ...subject.notes].flatMap(([slug, entry]) =>
			Object.entries(entry).flatMap(([field, value]) =>
				textsIn(value, { slug, field, key: field, attributed: false })
			)
		),
		...subject.confusables.map(({ notes: [slug], cue }) => ({
			slug,
			field: 'confusables',
			use: 'cue' as const,
			text: cue,
			attributed: false
		}))
	];
}

interface Place {
	readonly slug: string;
	readonly field: string;
	/** The last key that was a word and not a place in a list. */
	readonly key: string;
	readonly attributed: boolean;
}

function textsIn(value: unknown, place: Place): readonly PlacedText[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isText(value)) {
		const { key, ...rest } = place;
		return [{ ...rest, use: uses[key] ?? 'cue', text: value }];
	}
	const attributed = place.attributed || 'accordingTo' in value || 'accounts' in value;
	const isList = Array.isArray(value);
	return Object.entries(value).flatMap(([key, inner]) =>
		textsIn(inner, {
			...place,
			key: isList ? place.key : key,
			// Who is quoted is our own word.
			attributed: attributed && key !== 'accordingTo'
		})
	);
}

function isText(value: object): value is Partial<Text> {
	return ['en', 'ar'].some((locale) => locale in value);
}
