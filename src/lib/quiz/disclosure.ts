import {
	factWords,
	foldWords,
	type Deck,
	type FactWords,
	type Item,
	type Option
} from '$lib/cards';

/** What an item asks and what it lets be known, by its question, its parts and its feedback. */
export interface Disclosure {
	/** Ids of the facts that are asked for: the card's own, and those of parts and right options. */
	readonly asked: ReadonlySet<string>;
	/** Ids of the facts that are told, the asked ones among them. */
	readonly told: ReadonlySet<string>;
	/** The words by which the asked facts would be given away. */
	readonly words: readonly FactWords[];
	/** All sentences, each folded and with a space around each word. */
	readonly sentences: readonly string[];
}

/** @param versions the item in each language in which it may be read */
export function disclosureOf(deck: Deck, versions: readonly Item[]): Disclosure {
	const asked = new Set(versions.flatMap(askedFacts));
	return {
		asked,
		told: new Set([...asked, ...versions.flatMap(provingFacts)]),
		words: [...asked].flatMap((id) => factWords(deck, id) ?? []),
		sentences: versions.flatMap(sentencesOf).map((text) => ` ${foldWords(text).join(' ')} `)
	};
}

/**
 * Whether one of two items gives the other away: it tells a fact that the other asks for, or some
 * sentence of it names both ends of such a fact, as its inverse would.
 */
export function discloseEachOther(a: Disclosure, b: Disclosure): boolean {
	return discloses(a, b) || discloses(b, a);
}

function discloses({ told, sentences }: Disclosure, { asked, words }: Disclosure): boolean {
	return (
		[...asked].some((id) => told.has(id)) ||
		words.some(({ note, value }) =>
			sentences.some(
				(sentence) =>
					note.some((name) => sentence.includes(name)) &&
					value.some((name) => sentence.includes(name))
			)
		)
	);
}

function askedFacts(item: Item): readonly string[] {
	const parts = 'parts' in item ? item.parts.map(({ cardId }) => cardId) : [];
	const keys = item.form === 'multi' ? item.options.filter(({ distractor }) => !distractor) : [];
	return [item.cardId, ...parts, ...keys.flatMap(({ proof }) => proof.facts)];
}

function provingFacts(item: Item): readonly string[] {
	const parts = 'parts' in item ? item.parts : [];
	return [...optionsOf(item), ...parts].flatMap(({ proof }) => proof.facts);
}

function sentencesOf(item: Item): readonly string[] {
	const { statement, note, otherAccounts } = item.explanation;
	return [
		item.stem,
		statement,
		...(note === undefined ? [] : [note]),
		...otherAccounts,
		...optionsOf(item).flatMap(({ distractor }) => distractor?.whyFalse ?? []),
		...('parts' in item ? item.parts.map((part) => part.statement) : [])
	];
}

function optionsOf(item: Item): readonly Option[] {
	if (item.form === 'choice' || item.form === 'multi') return item.options;
	if (item.form === 'trueFalse') return [item.claimed];
	return item.form === 'cloze' ? (item.bank?.options ?? []) : [];
}
