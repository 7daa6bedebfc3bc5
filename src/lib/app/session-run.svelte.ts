import {
	gradeOthers,
	offeredIds,
	type Deck,
	type Form,
	type Item,
	type Rating,
	type Response
} from '$lib/cards';
import {
	currentCard,
	isFinished,
	recordAnswer,
	sessionProgress,
	undoAnswer,
	type PartEntry,
	type ReviewEntry,
	type Session,
	type SessionProgress
} from '$lib/schedule';
import type { OpenedSession } from './open-session';
import type { StudyPosing } from './open-subject';
import { pose } from './pose';
import { poseLogged, type Posed } from './pose-again';
import type { SessionKeeper } from './session-keeper';

/** An item with the answer that was given to it. */
export interface Answered extends Posed {
	readonly entry: ReviewEntry;
	/** What it said of other cards. */
	readonly parts: readonly PartEntry[];
}

/** What came of an item on screen. */
export interface GivenAnswer {
	readonly response: Response;
	readonly rating: Rating;
	readonly durationMs: number;
}

/** Forms remembered, to keep one from coming too often in a row. */
const recentFormCount = 8;

/**
 * A session while it runs: which card is asked how, and what an answer does to the log, to the queue
 * and to what the learner has trouble with. What of it is on screen is the affair of `Study`.
 */
export class SessionRun {
	readonly posing: StudyPosing;
	/** Epoch ms. */
	readonly startedAt: number;
	/** Only of the day's plan. */
	readonly #keeper: SessionKeeper | undefined;
	#session: Session = $state.raw({ cardIds: [], queue: [], answers: [] });
	readonly #progress = $derived(sessionProgress(this.#session));
	#answered: readonly Answered[] = [];
	#recentForms: readonly Form[];

	constructor(posing: StudyPosing, opened: OpenedSession, keeper: SessionKeeper | undefined) {
		this.posing = posing;
		this.startedAt = opened.startedAt;
		this.#session = opened.session;
		this.#recentForms = opened.recentForms;
		this.#keeper = keeper;
	}

	get session(): Session {
		return this.#session;
	}

	get progress(): SessionProgress {
		return this.#progress;
	}

	get canUndo(): boolean {
		return this.#session.answers.length > 0;
	}

	/**
	 * The item that is asked next.
	 * @param ready what was made for a card ahead of time
	 * @returns `undefined` if the session is finished
	 */
	next(ready: (cardId: Session['queue'][number] | undefined) => Posed | undefined) {
		const made =
			ready(currentCard(this.#session)) ?? pose(this.posing, this.#session, this.#recentForms);
		if (made) {
			this.#recentForms = [...this.#recentForms, made.posed.form].slice(-recentFormCount);
		}
		return made;
	}

	/**
	 * Makes the item that comes next ahead of time: while a question is open, that which a right answer
	 * leads to, and a wrong one too as long as other cards wait.
	 * @param isReady whether it is made for a card already
	 * @returns `undefined` if it is, or if nothing comes next
	 */
	ahead(
		isQuestionOpen: boolean,
		isReady: (cardId: Session['queue'][number] | undefined) => boolean
	): Posed | undefined {
		const next = this.#after(isQuestionOpen);
		return isReady(currentCard(next)) ? undefined : pose(this.posing, next, this.#recentForms);
	}

	/** Whether nothing comes next: while a question is open, after a right answer. */
	isEnding(isQuestionOpen: boolean): boolean {
		return isFinished(this.#after(isQuestionOpen));
	}

	#after(isQuestionOpen: boolean): Session {
		const cardId = currentCard(this.#session);
		return isQuestionOpen && cardId ? recordAnswer(this.#session, cardId, true) : this.#session;
	}

	/** An item is on screen. */
	present({ posed }: Posed): void {
		this.#keeper?.present(this.#session, this.#recentForms, posed);
	}

	/** It was answered nearly right: one more try is left. */
	tried(firstTry: string): void {
		this.#keeper?.tried(firstTry);
	}

	/** An answer to the item on screen has come so far. */
	drafted(draft: Response): void {
		this.#keeper?.drafted(draft);
	}

	/** Logs an answer. Everything that follows from it has followed when this returns. */
	answer({ posed, item }: Posed, { response, rating, durationMs }: GivenAnswer): ReviewEntry {
		const { deck, learner, trouble, areConfusable } = this.posing;
		const passed = rating !== 'again';
		const entry = learner.review({
			...posed,
			locale: item.locale,
			response,
			optionIds: offeredIds(item),
			correct: passed,
			rating,
			durationMs
		});
		this.#session = recordAnswer(this.#session, item.cardId, passed, areConfusable);
		const parts = learner.takeParts(entry, this.#othersIn(deck, item, response));
		this.#answered = [...this.#answered, { entry, parts, item, posed }];
		trouble.take(entry, parts);
		return entry;
	}

	/** Cards that are yet to come will tell themselves, and better than as a part of another. */
	#othersIn(deck: Deck, item: Item, response: Response) {
		const { queue } = this.#session;
		return gradeOthers(deck, item, response).filter(({ cardId }) => !queue.includes(cardId));
	}

	/** @returns the last answer, with which `takeBack` does the rest; `undefined` if there is none */
	async lastAnswer(): Promise<Answered | undefined> {
		const session = this.#session;
		const last = this.#answered.at(-1) ?? (await this.#answeredEarlier());
		// Somebody answered, or undid, while the log was read.
		return this.#session === session ? last : undefined;
	}

	/** As if the last answer had never been given. */
	async takeBack({ entry, parts }: Answered, onTaken: () => void): Promise<void> {
		this.#answered = this.#answered.slice(0, -1);
		this.#session = undoAnswer(this.#session);
		onTaken();
		await this.posing.learner.undo(entry, ...parts);
		await this.posing.trouble.reconsider(entry.cardId, ...parts.map(({ cardId }) => cardId));
	}

	/**
	 * As if the last answer of this page's life had come to another rating. What it said of other cards
	 * is taken back: the learner's word is about the answer, and nobody can tell which part of it.
	 */
	async correct(rating: Rating): Promise<void> {
		const last = this.#answered.at(-1);
		if (!last) return;
		const { learner, trouble, areConfusable } = this.posing;
		const { cardId }: Item = last.item;
		const before = undoAnswer(this.#session);
		this.#session = recordAnswer(before, cardId, rating !== 'again', areConfusable);
		this.#answered = [...this.#answered.slice(0, -1), { ...last, parts: [] }];
		await learner.override(last.entry, rating);
		await learner.undo(...last.parts);
		await trouble.reconsider(cardId, ...last.parts.map((part) => part.cardId));
	}

	/** The session is over. */
	end(): void {
		this.#keeper?.forget();
	}

	/** The last answer from before this page was opened, its item made again from the log. */
	async #answeredEarlier(): Promise<Answered | undefined> {
		const { deck, locale, learner } = this.posing;
		const cardId = this.#session.answers.at(-1)?.cardId;
		if (!cardId) return undefined;
		const entry = (await learner.reviewsOf(cardId)).at(-1);
		const again = entry && poseLogged(deck, locale, entry);
		if (!again) return undefined;
		const others = gradeOthers(deck, again.item, entry.response).map((part) => part.cardId);
		return { ...again, entry, parts: await learner.partsOf(entry, others) };
	}
}
