import type { Deck } from '$lib/cards';
import type { Subject, SubjectEntry } from '$lib/content';

/**
 * What knows whether a subject's file can be had. Some browsers remember, for as long as a page is
 * open, that a module could not be fetched, and never ask for it again.
 */
interface Reach {
	/** `false` if the file is neither kept nor fetched: to import it would fail, and be remembered. */
	fetch(slug: string): Promise<boolean>;
	/** Opens the page anew if the file is kept by now; `false` if that would not help. */
	openAnew(slug: string): boolean;
}

/** The subjects there are. One is loaded when it is opened, and its cards are made once. */
export class Shelf {
	readonly entries: readonly [SubjectEntry, ...SubjectEntry[]];
	readonly #onopen: (slug: string) => void;
	readonly #reach: Reach | undefined;
	readonly #decks = new Map<string, Promise<Deck>>();
	/** What could not be imported since the page was opened. */
	readonly #failed = new Set<string>();

	/**
	 * @param onopen hears of each subject that is opened, once.
	 * @param reach asked before a subject is loaded, where there is a worker to ask.
	 */
	constructor(
		entries: readonly [SubjectEntry, ...SubjectEntry[]],
		onopen: (slug: string) => void,
		reach?: Reach
	) {
		this.entries = entries;
		this.#onopen = onopen;
		this.#reach = reach;
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
		const opening = opened ?? this.#load(entry);
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

	/** The generator comes with the subject: the start page needs neither. */
	async #load(entry: SubjectEntry): Promise<Deck> {
		const [{ makeDeck }, subject] = await Promise.all([import('$lib/cards'), this.#fetch(entry)]);
		return makeDeck(subject);
	}

	async #fetch(entry: SubjectEntry): Promise<Subject> {
		const { slug } = entry;
		if (this.#reach && !(await this.#reach.fetch(slug))) {
			throw new Error(`The subject "${slug}" is not kept and cannot be fetched.`);
		}
		try {
			return await entry.load();
		} catch (error) {
			// The second time it may be the browser's memory that fails, which ends with the page.
			if (this.#failed.has(slug) && this.#reach?.openAnew(slug))
				return new Promise(() => undefined);
			this.#failed.add(slug);
			throw error;
		}
	}
}
