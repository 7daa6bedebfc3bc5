import type { Deck } from '$lib/cards';
import type { SubjectEntry } from '$lib/content';

/** The subjects there are. One is loaded when it is opened, and its cards are made once. */
export class Shelf {
	readonly entries: readonly [SubjectEntry, ...SubjectEntry[]];
	readonly #decks = new Map<string, Promise<Deck>>();

	constructor(entries: readonly [SubjectEntry, ...SubjectEntry[]]) {
		this.entries = entries;
	}

	entry(slug: string): SubjectEntry | undefined {
		return this.entries.find((entry) => entry.slug === slug);
	}

	/**
	 * The cards of a subject. Rejects if there is no such subject, or if it is not kept on the
	 * device and cannot be fetched; asking again tries again.
	 */
	async open(slug: string): Promise<Deck> {
		const entry = this.entry(slug);
		if (!entry) throw new Error(`There is no subject "${slug}".`);
		const deck = this.#decks.get(slug) ?? loadDeck(entry);
		this.#decks.set(slug, deck);
		try {
			return await deck;
		} catch (error) {
			this.#decks.delete(slug);
			throw error;
		}
	}
}

/** The generator comes with the subject: the start page needs neither. */
async function loadDeck(entry: SubjectEntry): Promise<Deck> {
	const [{ makeDeck }, subject] = await Promise.all([import('$lib/cards'), entry.load()]);
	return makeDeck(subject);
}
