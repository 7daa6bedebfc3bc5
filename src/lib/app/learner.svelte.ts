import type { CardId, OtherPart, Rating } from '$lib/cards';
import {
	createDeviceId,
	createEntryIds,
	lastReviewAt,
	standingReviews,
	studyDay,
	type EntryId,
	type Fsrs6,
	type KnownStates,
	type LogEntry,
	type PartEntry,
	type ReviewEntry
} from '$lib/schedule';
import {
	loadMemoryStore,
	StoreError,
	type Journal,
	type Restoration,
	type Store,
	type StoreFailure
} from '$lib/store';
import { entriesOf, Memories, type Log } from './memories.svelte';
import { fitRecord, modelOf, type OwnFit } from './own-fit';
import type { World } from './world';

/** How the learner's answers stand with the disk. */
export type SaveState =
	| { readonly kind: 'unused' }
	| { readonly kind: 'saving' }
	| { readonly kind: 'saved'; readonly at: number }
	| { readonly kind: 'failed'; readonly failure: StoreFailure; readonly unsaved: number };

/** Long enough for what came of an answer to be painted first. Meanwhile the journal has it. */
const writeAfterMs = 50;

/** What a session knows of an answer; the learner adds name, time and study day. */
export type Answer = Omit<ReviewEntry, 'id' | 'at' | 'studyDay' | 'type'>;

export interface LearnerParts {
	readonly world: World;
	readonly openStore: () => Promise<Store>;
	readonly openJournal: () => Journal;
	/** Reads what else is kept in the store, before the learner is ready. */
	readonly onopen?: (store: Store) => Promise<void>;
	/** Tells other tabs that the log has grown; nothing where the platform has no channel. */
	readonly openChannel: () => BroadcastChannel | undefined;
}

/**
 * One learner's log and what follows from it. An answer is journalled and applied at once, then
 * committed; nothing waits for the disk, and nothing is let go before the disk has it.
 */
export class Learner {
	/** `failed`: the disk could not be read. That is never shown as an empty start. */
	status = $state<'opening' | 'ready' | 'failed'>('opening');
	saveState = $state.raw<SaveState>({ kind: 'unused' });
	failure = $state.raw<StoreFailure | undefined>();

	readonly #parts: LearnerParts;
	#store = $state.raw<Store | undefined>();
	readonly #memories = new Memories();
	#pending: LogEntry[] = [];
	/** Records that are not on the disk yet, by name; `undefined` for one to delete. */
	readonly #records = new Map<string, unknown>();
	/** The greatest id known when the store was opened, on the disk or in the journal. */
	#lastId: EntryId | undefined;
	#nextId: ((at: number) => EntryId) | undefined;
	#journal: Journal | undefined;
	/** Ids that the disk has, and the journal still. */
	readonly #committed: EntryId[] = [];
	#unreadable = $state(0);
	/** What an earlier life of the page left in the journal: it may not have kept what follows from it. */
	recovered: readonly LogEntry[] = [];
	#channel: BroadcastChannel | undefined;
	/** Set while a write is about to start. */
	#soon: Promise<void> | undefined;
	/** One operation on the store after another. */
	#queue: Promise<void> = Promise.resolve();

	constructor(parts: LearnerParts) {
		this.#parts = parts;
	}

	/** Everything known about the learner's cards. Read it afresh: the map is updated in place. */
	get states(): KnownStates {
		return this.#memories.states;
	}

	/** By which answers become memories: the learner's own once it is fitted. */
	get model(): Fsrs6 {
		return this.#memories.model;
	}

	/** Entries on the disk and in the journal that cannot be read; they are left where they are. */
	get damaged(): number {
		return this.#memories.damaged + this.#unreadable;
	}

	/** Whether answers outlive the page. */
	get keepsAnswers(): boolean {
		return this.#store?.persistence === 'disk';
	}

	/** The `entryCount` of the log on disk as far as it is known here. Only differences mean much. */
	get entryCount(): number {
		return Math.max(this.#memories.basis, 0);
	}

	/**
	 * The records as the disk has them, for keys: they are not plain data, and must be read back before
	 * they are relied on. Rejects with a `StoreError` where the disk fails; `undefined` before it is open.
	 */
	get diskRecords(): Pick<Store, 'getRecord' | 'putRecord' | 'persistence'> | undefined {
		return this.#store;
	}

	/** The study day at this moment. */
	get today(): number {
		return studyDay(this.#parts.world.now(), this.#parts.world.zone());
	}

	/**
	 * Opens the store, replays what an earlier life of the page left in the journal, and brings the
	 * states up to date. Where IndexedDB cannot be had or is damaged the learner can still study: the
	 * journal then keeps what it can. Safe to call again after a failure.
	 */
	async open(): Promise<void> {
		this.status = 'opening';
		try {
			const opening = this.#openStore();
			// On a slow phone the way to the disk is 20 ms, in which there is nothing else to do.
			this.#journal ??= this.#parts.openJournal();
			this.#pending = [...this.#journal.read()];
			this.recovered = [...this.#pending];
			this.#unreadable = this.#journal.damaged();
			this.#listen();
			this.#store = await opening;
			await this.#enqueue(() => this.#catchUpByOwnFit());
			await this.#parts.onopen?.(this.#store);
			if (this.keepsAnswers) this.failure = undefined;
			this.#showLastSaved();
			this.status = 'ready';
			await this.flush();
		} catch (error) {
			// First, so that a bug is no wait without an end.
			this.status = 'failed';
			this.failure = failureOf(error);
		}
	}

	/** Takes an answer. The state it leads to is there when this returns. */
	review(answer: Answer): ReviewEntry {
		return this.#take({ ...this.#stamp(), type: 'review', ...answer });
	}

	/** Takes what an answer said of other cards, right after it. Their states are there, too. */
	takeParts({ id: target }: ReviewEntry, parts: readonly OtherPart[]): readonly PartEntry[] {
		return parts.map((part) => this.#take({ ...this.#stamp(), type: 'part', target, ...part }));
	}

	/** Takes back earlier entries. Resolves when the states of their cards are as if they never were. */
	async undo(...entries: readonly Pick<LogEntry, 'cardId' | 'id'>[]): Promise<void> {
		await Promise.all(
			entries.map(({ cardId, id: target }) =>
				this.#amend({ ...this.#stamp(), type: 'undo', cardId, target })
			)
		);
	}

	/** Corrects the rating of an earlier review. Resolves when the card's state follows from it. */
	override({ cardId, id: target }: ReviewEntry, rating: Rating): Promise<void> {
		return this.#amend({ ...this.#stamp(), type: 'override', cardId, target, rating });
	}

	/**
	 * The reviews of a card that were not taken back, in order, as they were corrected since. None
	 * where the disk fails, which is told.
	 */
	async reviewsOf(cardId: CardId): Promise<readonly ReviewEntry[]> {
		return standingReviews(await this.entriesOf(cardId));
	}

	/** All that the log has about a card; as `reviewsOf` where the disk fails. */
	async entriesOf(cardId: CardId): Promise<readonly LogEntry[]> {
		try {
			return this.#log ? await entriesOf(this.#log, cardId) : [];
		} catch (error) {
			this.failure = failureOf(error);
			return [];
		}
	}

	/** What a review said of these other cards; as `reviewsOf` where the disk fails. */
	async partsOf({ id }: ReviewEntry, cardIds: readonly CardId[]): Promise<readonly PartEntry[]> {
		const entries = await Promise.all(cardIds.map((each) => this.entriesOf(each)));
		return entries
			.flat()
			.flatMap((entry) => (entry.type === 'part' && entry.target === id ? [entry] : []));
	}

	/** Writes what is not written yet; after a full disk this is "try again". */
	flush(): Promise<void> {
		return this.#enqueue(async () => {
			await this.#commitPending();
			await this.#writeRecords();
			// Last, so that what follows from an answer is looked at anew if a page ends in between.
			this.#journal?.remove(this.#committed.splice(0));
			if (this.failure === undefined || !this.keepsAnswers) return;
			// It failed while there was nothing to write: the states may be out of date.
			await this.#catchUp();
			this.failure = undefined;
			this.#showLastSaved();
		});
	}

	/**
	 * A record as it was kept last, on the disk or not yet. `undefined` where there is none, and where
	 * the disk fails, which is told.
	 */
	async readRecord(name: string): Promise<unknown> {
		if (this.#records.has(name)) return this.#records.get(name);
		try {
			return await this.#store?.getRecord(name);
		} catch (error) {
			this.failure = failureOf(error);
			return undefined;
		}
	}

	/** Keeps a small record beside the log. A failing disk is told like a failing answer. */
	keepRecord(name: string, value: unknown): Promise<void> {
		this.#records.set(name, value);
		return this.#flushSoon();
	}

	forgetRecord(name: string): Promise<void> {
		return this.keepRecord(name, undefined);
	}

	/**
	 * The records whose names begin with `prefix`, also those that the disk has not taken yet.
	 * @returns `undefined` where the disk cannot be read, which is told
	 */
	recordsUnder(prefix: string): Promise<ReadonlyMap<string, unknown> | undefined> {
		return this.#ask(async ({ store }) => {
			const records = [...(await store.readRecords()), ...this.#records];
			const under = new Map(records.filter(([name]) => name.startsWith(prefix)));
			for (const [name, value] of under) if (value === undefined) under.delete(name);
			return under;
		});
	}

	/**
	 * The whole log and all records, for a copy: also what a failing disk has not taken yet.
	 * @returns `undefined` where the disk cannot be read, which is told
	 */
	readEverything(): Promise<Omit<Restoration, 'mode'> | undefined> {
		void this.flush();
		// After all that is being written, or an answer might be in neither half.
		return this.#ask(async ({ store }) => {
			const { entries } = await store.readLog();
			const records = new Map(await store.readRecords());
			for (const [name, value] of this.#records) records.set(name, value);
			return { entries: [...entries, ...this.#pending], records };
		});
	}

	/**
	 * Brings in a backup, whole or not at all.
	 * @returns whether it is on the disk; if not, that is told
	 */
	async restore(restoration: Restoration): Promise<boolean> {
		void this.flush();
		const isRestored = await this.#ask(async ({ store }) => {
			await store.restore(restoration);
			this.#channel?.postMessage('restored');
			return true;
		});
		if (isRestored) await this.#enqueue(() => this.#readAgain());
		return isRestored ?? false;
	}

	/**
	 * Keeps what came of a fit, and takes all memories from the log anew by it. Not while a session
	 * is on: its cards would change under it.
	 * @param signal says that one has begun: then it is kept, for the next time the app is opened
	 */
	async follow(fit: OwnFit, signal: AbortSignal): Promise<void> {
		await this.#ask(async (log) => {
			await log.store.putRecord(fitRecord, fit);
			await this.#memories.catchUp(log, modelOf(fit), signal);
		});
	}

	#take<Entry extends ReviewEntry | PartEntry>(entry: Entry): Entry {
		this.#memories.take(entry);
		this.#journal?.write(entry);
		this.#pending.push(entry);
		this.saveState = { kind: 'saving' };
		void this.#flushSoon();
		return entry;
	}

	/** Several answers and records that come at once are written together. */
	#flushSoon(): Promise<void> {
		this.#soon ??= new Promise((resolve) => {
			setTimeout(() => {
				this.#soon = undefined;
				resolve(this.flush());
			}, writeAfterMs);
		});
		return this.#soon;
	}

	#listen(): void {
		if (this.#channel) return;
		this.#channel = this.#parts.openChannel();
		this.#channel?.addEventListener('message', ({ data }) => {
			void this.#enqueue(async () => {
				if (data === 'restored') return this.#readAgain();
				await this.#catchUp();
				if (this.#pending.length === 0) this.#showLastSaved();
			});
		});
	}

	/** After a backup has come in, anything may be different. */
	async #readAgain(): Promise<void> {
		if (!this.#store) return;
		await this.#catchUpByOwnFit();
		// It may be from a device whose clock is ahead; what is done next still sorts after it.
		this.#nextId = undefined;
		await this.#parts.onopen?.(this.#store);
		if (this.#pending.length === 0) this.#showLastSaved();
	}

	async #openStore(): Promise<Store> {
		try {
			return await this.#parts.openStore();
		} catch (error) {
			const failure = failureOf(error);
			// No later try will do better, and nothing that is kept there is in danger.
			if (failure !== 'unavailable' && failure !== 'damaged') throw error;
			this.failure = failure;
			return await loadMemoryStore();
		}
	}

	#showLastSaved(): void {
		if (!this.keepsAnswers) return;
		const at = lastReviewAt(this.#memories.states, this.#parts.world.now());
		this.saveState = at === 0 ? { kind: 'unused' } : { kind: 'saved', at };
	}

	#stamp() {
		const { world } = this.#parts;
		const at = world.now();
		this.#nextId ??= createEntryIds({
			deviceId: createDeviceId(world.randomBytes(8)),
			lastId: this.#lastId
		});
		return { id: this.#nextId(at), at, studyDay: studyDay(at, world.zone()) };
	}

	/**
	 * Adds an entry that changes what earlier ones mean. The card is folded anew before the entry
	 * may be committed, so that no commit pairs the entry with a state from before it.
	 */
	async #amend(entry: LogEntry): Promise<void> {
		this.#journal?.write(entry);
		this.saveState = { kind: 'saving' };
		await this.#enqueue(async () => {
			try {
				const earlier = this.#log ? await entriesOf(this.#log, entry.cardId) : [];
				this.#memories.refold(entry.cardId, [...earlier, entry]);
			} catch (error) {
				// The state cannot be told: let the commit find this page behind, and fold everything.
				this.#memories.basis = -1;
				throw error;
			} finally {
				this.#pending.push(entry);
			}
		});
		await this.flush();
	}

	get #log(): Log | undefined {
		return this.#store && { store: this.#store, pending: () => this.#pending };
	}

	async #catchUp(): Promise<void> {
		if (this.#log) await this.#memories.catchUp(this.#log);
	}

	/** As `#catchUp`, where the memories may have been fitted otherwise since. */
	async #catchUpByOwnFit(): Promise<void> {
		if (!this.#log) return;
		const lastId = await this.#memories.catchUp(this.#log, 'kept');
		this.#lastId = greatest(lastId, this.#pending.at(-1)?.id);
	}

	async #commitPending(): Promise<void> {
		if (!this.#store || this.#pending.length === 0) return;
		const entries = [...this.#pending];
		const cardIds = new Set(entries.map((entry) => entry.cardId));
		const result = await this.#store.commit({
			entries,
			states: new Map([...cardIds].map((cardId) => [cardId, this.states.get(cardId) ?? null])),
			foldVersion: this.#memories.foldVersion,
			basis: this.#memories.basis
		});
		this.#pending = this.#pending.slice(entries.length);
		if (this.keepsAnswers) {
			this.#committed.push(...entries.map((entry) => entry.id));
			this.saveState = { kind: 'saved', at: this.#parts.world.now() };
			this.failure = undefined;
		}
		if (result.behind) await this.#catchUp();
		else this.#memories.basis = result.entryCount;
		this.#channel?.postMessage('grown');
	}

	async #writeRecords(): Promise<void> {
		for (const [name, value] of [...this.#records]) {
			if (value === undefined) await this.#store?.deleteRecord(name);
			else await this.#store?.putRecord(name, value);
			// Unless a later value has come meanwhile.
			if (this.#records.get(name) === value) this.#records.delete(name);
		}
	}

	/** What an operation on the store gives, `undefined` where the disk fails, which is told. */
	async #ask<T>(operation: (log: Log) => Promise<T>): Promise<T | undefined> {
		let answer: T | undefined;
		await this.#enqueue(async () => {
			if (this.#log) answer = await operation(this.#log);
		});
		return answer;
	}

	/** Runs after everything asked of the store before. A failing disk is told, and nothing is dropped. */
	#enqueue(operation: () => Promise<void>): Promise<void> {
		const result = this.#queue.then(operation).catch((error: unknown) => {
			this.failure = failureOf(error);
			const unsaved = this.#pending.length + this.#records.size;
			if (unsaved > 0) this.saveState = { kind: 'failed', failure: this.failure, unsaved };
			if (this.status === 'opening') throw error;
		});
		this.#queue = result.catch(() => undefined);
		return result;
	}
}

function failureOf(error: unknown): StoreFailure {
	if (error instanceof StoreError) return error.failure;
	throw error;
}

function greatest(a: EntryId | undefined, b: EntryId | undefined): EntryId | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return a > b ? a : b;
}
