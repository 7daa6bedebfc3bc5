import type { CardId, Deck, Form } from '$lib/cards';
import {
	afterAnswer,
	confusionsOf,
	isLeech,
	isToContrast,
	mayBeLeech,
	openMixUps,
	reviewed,
	standingReviews,
	strengthOf,
	type LogEntry,
	type MixUp,
	type Names,
	type PartEntry,
	type ReviewEntry
} from '$lib/schedule';
import type { Learner } from './learner.svelte';
import { answeringNote, namesOf } from './note-names';
import { noTroubles, troublesRecord, type Troubles } from './saved-troubles';

/**
 * What a learner has trouble with in a subject: mix-ups that are not put right yet, and leeches. It
 * all follows from the log. It is kept in a record as well, because no session should wait until the
 * whole log was read.
 */
export class Trouble {
	readonly #learner: Learner;
	readonly #record: string;
	readonly #deck: Deck;
	readonly #names: Names;
	#kept: Troubles;
	/** Whether there was no record, so that the log has yet to be asked. */
	#isUnread: boolean;

	/** @param kept as it was read; `undefined` if there was no record */
	constructor(learner: Learner, subject: string, deck: Deck, kept: Troubles | undefined) {
		this.#learner = learner;
		this.#record = troublesRecord(subject);
		this.#deck = deck;
		this.#names = namesOf(deck);
		this.#kept = kept ?? noTroubles;
		this.#isUnread = kept === undefined && learner.states.size > 0;
	}

	/** What a card is to be contrasted with today; nothing as long as it was never asked itself. */
	mixUpOf(cardId: CardId): MixUp | undefined {
		const mixUp = this.#kept.mixUps.find((one) => one.cardId === cardId);
		if (!mixUp || !reviewed(this.#learner.states.get(cardId))) return undefined;
		return isToContrast(mixUp, this.#learner.today) ? mixUp : undefined;
	}

	/** The form in which a leech was missed last: another one may fare better. */
	missedForm(cardId: CardId): Form | undefined {
		return this.#kept.leeches.find((one) => one.cardId === cardId)?.form;
	}

	/**
	 * Cards that were mixed up when they were last asked, on an earlier day: not to wait until due. Of
	 * two that changed places one will do.
	 */
	toContrast(): readonly CardId[] {
		const { states } = this.#learner;
		const pairs = new Set<string>();
		return this.#kept.mixUps
			.filter((one) => this.mixUpOf(one.cardId))
			.filter(({ cardId, day }) => states.get(cardId)?.lastReviewDay === day)
			.filter(({ asked, given }) => {
				const pair = [asked, given].sort().join(' ');
				return pairs.size < pairs.add(pair).size;
			})
			.map(({ cardId }) => cardId);
	}

	/** Whether the learner has mixed the two up, or what answers them, and not told them apart since. */
	areMixedUp(a: CardId, b: CardId): boolean {
		if (this.#kept.mixUps.length === 0) return false;
		const [ofA, ofB] = [this.#answersOf(a), this.#answersOf(b)];
		return this.#kept.mixUps.some(
			({ asked, given }) =>
				(ofA.includes(asked) && ofB.includes(given)) || (ofA.includes(given) && ofB.includes(asked))
		);
	}

	/** Takes an answer that the learner has in the log already, with what it said of other cards. */
	take(review: ReviewEntry, parts: readonly PartEntry[] = []): void {
		const mixUps = [review, ...parts].reduce<Troubles['mixUps']>(
			(open, answer) => afterAnswer(open, answer, this.#names),
			this.#kept.mixUps
		);
		this.#keep({ mixUps });
		if (review.rating !== 'again' && this.#isStrong(review.cardId)) this.#forget(review.cardId);
	}

	/** Looks at cards anew, after an answer about them was taken back or corrected. */
	async reconsider(...cardIds: readonly CardId[]): Promise<void> {
		for (const cardId of new Set(cardIds)) await this.#lookAgainAt(cardId);
	}

	async #lookAgainAt(cardId: CardId): Promise<void> {
		const before = this.#learner.states.get(cardId);
		const entries = await this.#learner.entriesOf(cardId);
		const state = this.#learner.states.get(cardId);
		// It was answered again while the disk was asked: what came from there is out of date.
		if (state !== before) return this.#lookAgainAt(cardId);
		// A disk that fails says so elsewhere, and has none.
		if (entries.length === 0 && state && state.reps > 0) return;
		const others = this.#kept.mixUps.filter((one) => one.cardId !== cardId);
		this.#keep({ mixUps: [...others, ...openMixUps(entries, this.#names)] });
		if (!state || !isLeech(state, standingReviews(entries))) this.#forget(cardId);
	}

	/** A contrast that cannot be asked is not waited for. */
	giveUp(cardId: CardId): void {
		this.#keep({ mixUps: this.#kept.mixUps.filter((one) => one.cardId !== cardId) });
	}

	/**
	 * Whether a card that was just missed is a leech. It is then asked in another form, and on the next
	 * day against what it was mixed up with most.
	 */
	async isLeech({ cardId, form }: ReviewEntry): Promise<boolean> {
		const state = this.#learner.states.get(cardId);
		if (!state || !mayBeLeech(state)) return false;
		const entries = await this.#learner.entriesOf(cardId);
		if (!isLeech(state, standingReviews(entries))) return false;
		const others = this.#kept.leeches.filter((one) => one.cardId !== cardId);
		this.#keep({ leeches: [...others, { cardId, form }] });
		this.#contrastAgain(cardId, entries);
		return true;
	}

	/** Asks the log where there was no record: what an earlier build wrote has mix-ups, too. */
	async readLog(): Promise<void> {
		if (!this.#isUnread) return;
		this.#isUnread = false;
		const everything = await this.#learner.readEverything();
		if (everything) this.#keep({ mixUps: openMixUps(everything.entries, this.#names) });
	}

	#contrastAgain(cardId: CardId, entries: readonly LogEntry[]): void {
		const [most] = confusionsOf(entries, this.#names);
		if (!most || this.#kept.mixUps.some((one) => one.cardId === cardId)) return;
		const own = this.#answersOf(cardId);
		const [asked, given] = own.includes(most.notes[0]) ? most.notes : [...most.notes].reverse();
		if (asked === undefined || given === undefined) return;
		const mixUp = { cardId, asked, given, day: this.#learner.today };
		this.#keep({ mixUps: [...this.#kept.mixUps, mixUp] });
	}

	/** Slugs of a card's note and of the note that answers it. */
	#answersOf(cardId: CardId): readonly string[] {
		const value = answeringNote(this.#deck, cardId);
		const [note = ''] = cardId.split('/');
		return value === undefined ? [note] : [note, value];
	}

	#isStrong(cardId: CardId): boolean {
		const { states, today, model } = this.#learner;
		return strengthOf(states.get(cardId), today, model) === 'strong';
	}

	#forget(cardId: CardId): void {
		const { leeches } = this.#kept;
		if (!leeches.some((one) => one.cardId === cardId)) return;
		this.#keep({ leeches: leeches.filter((one) => one.cardId !== cardId) });
	}

	#keep(changes: Partial<Troubles>): void {
		const kept = { ...this.#kept, ...changes };
		if (kept.mixUps === this.#kept.mixUps && kept.leeches === this.#kept.leeches) return;
		this.#kept = kept;
		void this.#learner.keepRecord(this.#record, kept);
	}
}
