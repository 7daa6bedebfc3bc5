import type { CardId, Deck, Way } from '$lib/cards';
import type { Locale } from '$lib/content';
import { composeDraft, dropAt, moveAt, type QuizSet, type SetItem } from '$lib/quiz';
import type { App } from '../app.svelte';
import { mostItems } from './desk-limits';
import { findCards, yearsOf, type FoundCard } from './find-cards';
import { withinReach } from './has-enough';
import { findSet, type Missing } from './find-record';
import { randomId, readDesk } from './read-desk';
import { addCard, askAt, redrawAt, rerollAt, rerollOthers } from './set-edits';
import { entriesOf, standingItems, type SetEntryItem } from './set-entries';
import { SetVersions } from './set-versions.svelte';
import { readSetWish, usualWish, wishOf, type SetWish, type SetWishProblem } from './set-wish';

/**
 * Where the page stands. `unavailable`: the subject is neither kept on the device nor reachable.
 * `asking`: what a set should be made of is filled in; `nothing`: there is no question of that sort.
 */
export type SetPhase =
	| { readonly kind: 'opening' | 'unavailable' | 'composing' | 'editing' | Missing }
	| { readonly kind: 'asking'; readonly problem?: SetWishProblem | 'nothing' };

/** What can be chosen for a set. */
export interface SetChoices {
	readonly topics: readonly { readonly id: string; readonly cards: number }[];
	/** Years that the subject tells of, oldest first. */
	readonly years: readonly number[];
}

type SetParts = Pick<App, 'learner' | 'world' | 'shelf'>;

/** A set while it is composed. Every change is kept at once. */
export class SetDesk {
	phase = $state.raw<SetPhase>({ kind: 'opening' });
	choices = $state.raw<SetChoices>({ topics: [], years: [] });
	wish = $state.raw<SetWish>(usualWish([]));
	/** How many questions of the wish could not be found. */
	lacking = $state(0);
	/** How many questions of the set are no longer in the content. */
	gone = $state(0);
	subject = $state('');

	readonly #parts: SetParts;
	readonly #locale: Locale = 'en';
	#deck = $state.raw<Deck | undefined>();
	#pinned = $state.raw<ReadonlySet<CardId>>(new Set());
	readonly #versions: SetVersions;
	readonly #entries = $derived(
		this.#deck && this.set ? entriesOf(this.#deck, this.set, this.#pinned, this.#locale) : []
	);

	/** @param subject slug, for a set to be made; one that is kept has its own */
	constructor(parts: SetParts, subject: string, locale: Locale) {
		this.#parts = parts;
		this.#versions = new SetVersions(parts);
		this.subject = subject;
		this.#locale = locale;
	}

	get set(): QuizSet | undefined {
		return this.#versions.set;
	}

	get entries(): readonly SetEntryItem[] {
		return this.#entries;
	}

	get canUndo(): boolean {
		return this.#versions.canUndo;
	}

	/** Whether the version at hand was assigned, so that a change makes the next one. */
	get isAssigned(): boolean {
		return this.#versions.isAssigned;
	}

	/** Whether the set holds as much as it may. */
	get isFull(): boolean {
		return (this.set?.items.length ?? 0) >= mostItems;
	}

	titleOf(topic: string): string {
		return this.#deck?.subject.topics.get(topic)?.[this.#locale] ?? topic;
	}

	/**
	 * Opens the subject, and a set of it where one is meant.
	 * @param id of the set; without it, a wish is asked for
	 */
	async open(id?: string): Promise<void> {
		this.phase = { kind: 'opening' };
		const set = id === undefined ? undefined : await findSet(this.#parts.learner, id);
		const records = set && (await readDesk(this.#parts.learner));
		if (typeof set === 'string' || (set && !records)) {
			this.phase = { kind: typeof set === 'string' ? set : 'failed' };
			return;
		}
		this.subject = set?.subject ?? this.subject;
		const deck = await this.#parts.shelf.openIfReachable(this.subject);
		if (!deck) {
			this.phase = { kind: 'unavailable' };
			return;
		}
		this.#deck = deck;
		this.choices = choicesIn(deck);
		this.wish = wishOf(set?.blueprint ?? [], this.#topicIds());
		if (set) {
			const items = standingItems(deck, set);
			this.gone = set.items.length - items.length;
			const issued = records?.issued.filter(({ setId }) => setId === id) ?? [];
			const assigned = issued.map(({ setVersion }) => setVersion);
			this.#versions.open({ ...set, items }, assigned);
		}
		this.phase = { kind: set ? 'editing' : 'asking' };
	}

	/** Composes what is wished: a set of its own, or in the place of what the set holds. */
	async compose(wish: SetWish, title: string): Promise<void> {
		const deck = this.#deck;
		if (!deck) return;
		this.wish = wish;
		const read = readSetWish(wish, this.#topicIds());
		if ('problem' in read) {
			this.phase = { kind: 'asking', problem: read.problem };
			return;
		}
		this.phase = { kind: 'composing' };
		await painted();
		// Anew each time, so that whoever composes again gets other questions.
		const seed = randomId(this.#parts.world);
		const { items } = composeDraft(deck, withinReach(deck, read.blueprint), seed);
		if (items.length === 0) {
			this.phase = { kind: 'asking', problem: 'nothing' };
			return;
		}
		this.lacking = wish.count - items.length;
		await this.#versions.change({
			...(this.set ?? this.#empty(title)),
			seed,
			items,
			blueprint: read.blueprint
		});
		this.phase = { kind: 'editing' };
	}

	/** Begins a set without a question, to be filled by hand. */
	async beginByHand(title: string): Promise<void> {
		this.lacking = 0;
		await this.#versions.keep(this.#empty(title));
		this.phase = { kind: 'editing' };
	}

	/** Fills in the wish again. */
	change(): void {
		this.phase = { kind: 'asking' };
	}

	/** Leaves the set as it is. */
	cancel(): void {
		if (this.set) this.phase = { kind: 'editing' };
	}

	/** Resolves once it is kept. An empty title changes nothing. */
	async rename(title: string): Promise<void> {
		const plain = title.trim();
		if (this.set && plain !== '' && plain !== this.set.title) {
			await this.#versions.keep({ ...this.set, title: plain });
		}
	}

	/**
	 * Puts another card in the place of one.
	 * @returns whether there was another
	 */
	reroll(place: number): Promise<boolean> {
		return this.#edit((deck, set) => rerollAt(deck, set, place));
	}

	/**
	 * Asks the same card with other options.
	 * @returns whether there are others
	 */
	redraw(place: number): Promise<boolean> {
		return this.#edit((deck, set) => redrawAt(deck, set, place));
	}

	/** Draws all that are not pinned anew. */
	rerollOthers(): Promise<boolean> {
		return this.#edit((deck, set) =>
			rerollOthers(deck, set, ({ cardId }) => this.#pinned.has(cardId))
		);
	}

	/**
	 * Asks for the card at a place in another way.
	 * @returns whether that can be
	 */
	ask(place: number, way: Way): Promise<boolean> {
		return this.#edit((deck, set) => askAt(deck, set, place, way));
	}

	drop(place: number): Promise<boolean> {
		return this.#edit((_, { items }) => dropAt(items, place));
	}

	move(place: number, by: 1 | -1): Promise<boolean> {
		return this.#edit((_, { items }) => moveAt(items, place, place + by));
	}

	/**
	 * Puts a card that was picked by hand at the end.
	 * @returns whether there was room, and a question to be made of it
	 */
	add(found: FoundCard): Promise<boolean> {
		return this.#edit((deck, set) => addCard(deck, set, found, this.wish.forms));
	}

	/** Keeps a question as it is while others are drawn anew, or no longer. */
	pin(place: number): void {
		const cardId = this.set?.items[place]?.cardId;
		if (cardId === undefined) return;
		const pinned = new Set(this.#pinned);
		if (!pinned.delete(cardId)) pinned.add(cardId);
		this.#pinned = pinned;
	}

	/** @param topic id of a topic; all, if it is absent */
	find(typed: string, topic?: string): readonly FoundCard[] {
		return this.#deck ? findCards(this.#deck, this.#locale, typed, topic) : [];
	}

	/** Takes the last change of the questions back. */
	async undo(): Promise<void> {
		if (await this.#versions.undo()) this.lacking = 0;
	}

	async #edit(
		change: (deck: Deck, set: QuizSet) => readonly SetItem[] | undefined
	): Promise<boolean> {
		const { set } = this;
		const items = set && this.#deck && change(this.#deck, set);
		if (!items || items === set.items) return false;
		await this.#versions.change({ ...set, items });
		return true;
	}

	#empty(title: string): QuizSet {
		const { world } = this.#parts;
		const [id, seed] = [randomId(world), randomId(world)];
		const { subject } = this;
		return { id, version: 1, title, subject, seed, items: [], blueprint: [], changedAt: 0 };
	}

	#topicIds(): readonly string[] {
		return this.choices.topics.map(({ id }) => id);
	}
}

function choicesIn(deck: Deck): SetChoices {
	const topics = [...deck.subject.topics.keys()].map((id) => ({
		id,
		cards: deck.cards.filter(({ note }) => (note.topics as readonly string[]).includes(id)).length
	}));
	return { topics: topics.filter(({ cards }) => cards > 0), years: yearsOf(deck) };
}

/** To compose holds the page up: before that, it should say so. */
function painted(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, 50);
	});
}
