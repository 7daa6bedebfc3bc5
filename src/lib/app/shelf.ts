import type { Deck } from '$lib/cards';
import type { SubjectEntry } from '$lib/content';

/** The subjects there are. One is loaded when it is opened, and its cards are made once. */
export class Shelf {
	readonly entries: readonly [SubjectEntry, ...SubjectEntry[]];
	readonly #onopen: (slug: string) => void;
	readonly #decks = new Map<string, Promise<Deck>>();

	/** @param onopen hears of each subject that is opened, once. */
	constructor(entries: readonly [SubjectEntry, ...SubjectEntry[]], onopen: (slug: string) => void) {
		this.entries = entries;
		this.#onopen = onopen;
	}

	entry(slug: string): SubjectEntry | undefined {
		return this.entries.find((entry) => entry.slug === slug);
	}

	/** The entry of a subject, or the first one where there is none of that name (any more). */
	entryOrFirst(slug: string): SubjectEntry {
		return this.entry(slug) ?? this.entries[0];
	}

	/**
	 * The cards of a subject. Rejects if there is no such subject, or if it is not kept on the
	 * device and cannot be fetched; asking again tries again.
	 */
	async open(slug: string): Promise<Deck> {
		const entry = this.entry(slug);
		if (!entry) throw new Error(`There is no subject "${slug}".`);
		const opened = this.#decks.get(slug);
		const opening = opened ?? loadDeck(entry);
		this.#decks.set(slug, opening);
		try {
			const deck = await opening;
			if (!opened) this.#onopen(slug);
			return deck;
		} catch (error) {
			this.#decks.delete(slug);
			throw error;
		}
	}

	/** Whether a subject was opened, or is being opened, since the page was. */
	isOpen(slug: string): boolean {
		return this.#decks.has(slug);
	}

	/** The cards of a subject, or `undefined` where `open` would reject: pages say so. */
	async openIfReachable(slug: string): Promise<Deck | undefined> {
		try {
			return await this.open(slug);
		} catch {
			return undefined;
		}
	}
}

/** The generator comes with the subject: the start page needs neither. */
async function loadDeck(entry: SubjectEntry): Promise<Deck> {
	const [{ makeDeck }, subject] = await Promise.all([import('$lib/cards'), entry.load()]);
	return makeDeck(subject);
}
