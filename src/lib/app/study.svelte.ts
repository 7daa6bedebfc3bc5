import {
	availableForms,
	grade,
	makeItem,
	type Card,
	type Deck,
	type Form,
	type Grade,
	type Item,
	type Rating,
	type Response
} from '$lib/cards';
import type { Locale } from '$lib/content';
import {
	createDeviceId,
	currentCard,
	isFinished,
	pickForm,
	previewIntervals,
	recordAnswer,
	sessionProgress,
	startSession,
	undoAnswer,
	type DueQuestion,
	type PreviewedInterval,
	type ReviewEntry,
	type Session,
	type SessionProgress
} from '$lib/schedule';
import { chooseCards, type StudyMode } from './choose-cards';
import type { Learner } from './learner.svelte';
import { dueQuestion } from './due-question';
import type { Preferences } from './preferences.svelte';
import { readSavedSession, savedSessionRecord, withCardsOf, type PosedItem } from './saved-session';
import type { Shelf } from './shelf';
import { outlookOf, scoreOf, type StudyOutlook, type StudyScore } from './study-summary';
import type { World } from './world';

export interface StudyParts {
	readonly world: World;
	readonly learner: Learner;
	readonly shelf: Shelf;
	readonly preferences: Preferences;
}

/**
 * Where a session stands. `nothingDue`: there was no card to ask. `unavailable`: the subject is
 * neither kept on the device nor reachable.
 */
export type StudyPhase =
	'opening' | 'question' | 'feedback' | 'finished' | 'nothingDue' | 'unavailable';

interface Posed {
	readonly posed: PosedItem;
	readonly item: Item;
}

interface Answered extends Posed {
	readonly entry: ReviewEntry;
}

/** A turn that is over. */
export interface DoneTurn {
	readonly item: Item;
	readonly outcome?: { readonly response: Response; readonly grade: Grade };
}

/** How long a right answer stays when it moves on by itself. */
const autoAdvanceMs = 900;

/** Long enough for what is on screen to be painted first. */
const paintedAfterMs = 50;

/** Forms remembered, to keep one from coming too often in a row. */
const recentFormCount = 8;

/**
 * One study session: poses an item, takes the answer, explains, moves on. Every answer is in the
 * learner's log before its feedback is shown, so the session can be left or killed at any moment.
 */
export class Study {
	phase = $state<StudyPhase>('opening');
	item = $state.raw<Item | undefined>();
	/** The turn before, until there is time to take it down. */
	done = $state.raw<DoneTurn | undefined>();
	response = $state.raw<Response | undefined>();
	grade = $state.raw<Grade | undefined>();
	/** The learner's correction of the verdict. */
	corrected = $state<'right' | 'guessed' | undefined>();
	/** The outlook follows when the score is on screen. */
	summary = $state.raw<
		{ readonly score: StudyScore; readonly outlook?: StudyOutlook } | undefined
	>();
	/** Set while a right answer is about to move on by itself. */
	autoAdvanceMs = $state<number | undefined>();

	readonly #parts: StudyParts;
	readonly #locale: Locale;
	#subject = '';
	/** Only the day's plan is taken up again; an extra session is over when it is left. */
	#isPlan = false;
	#deck: Deck | undefined;
	#session = $state.raw<Session>(startSession([]));
	readonly #progress = $derived(sessionProgress(this.#session));
	#posed: PosedItem | undefined;
	/** What is probably asked next, made while the learner reads. */
	#upcoming = $state.raw<Posed | undefined>();
	#answered = $state.raw<readonly Answered[]>([]);
	#recentForms: readonly Form[] = [];
	#startedAt = 0;
	#shownAt = 0;
	#advanceTimer: ReturnType<typeof setTimeout> | undefined;
	#soonTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(parts: StudyParts, locale: Locale) {
		this.#parts = parts;
		this.#locale = locale;
	}

	get progress(): SessionProgress {
		return this.#progress;
	}

	/** The item that is probably next. */
	get upcoming(): Item | undefined {
		return this.#upcoming?.item;
	}

	/** When an item's card would come back after either grade, if the learner wants to know. */
	intervalsOf({
		cardId
	}: Item): { readonly again: PreviewedInterval; readonly good: PreviewedInterval } | undefined {
		const { learner, preferences, world } = this.#parts;
		if (!preferences.values.showIntervals) return undefined;
		return previewIntervals(learner.states.get(cardId), world.now(), learner.today);
	}

	get canUndo(): boolean {
		return this.#session.answers.length > 0;
	}

	/** Opens a subject and resumes the session that was left in it, or starts one. */
	async open(subject: string, mode: StudyMode): Promise<void> {
		this.phase = 'opening';
		clearTimeout(this.#soonTimer);
		this.#subject = subject;
		this.#isPlan = mode.kind === 'due';
		this.#answered = [];
		try {
			this.#deck = await this.#parts.shelf.open(subject);
		} catch {
			// The chunk is neither kept nor reachable. The page says so and offers to try again.
			this.phase = 'unavailable';
			return;
		}
		this.#rememberSubject();
		if (this.#isPlan && (await this.#resume(this.#deck))) return;
		this.#startedAt = this.#parts.world.now();
		this.#session = startSession(chooseCards(mode, this.#question(this.#deck)));
		if (isFinished(this.#session)) this.phase = 'nothingDue';
		else this.#show(this.#deck);
	}

	/** Judges and logs a response to the item on screen. Only the first one counts. */
	answer(response: Response): void {
		const { item } = this;
		const posed = this.#posed;
		if (this.phase !== 'question' || !item || !posed || item.form !== response.form) return;
		const judged = grade(item, response);
		const passed = judged.rating !== 'again';
		const entry = this.#parts.learner.review({
			cardId: item.cardId,
			form: item.form,
			locale: item.locale,
			seed: posed.seed,
			response,
			optionIds: item.form === 'choice' ? item.options.map((option) => option.id) : [],
			correct: judged.verdict !== 'wrong',
			rating: judged.rating,
			durationMs: this.#parts.world.now() - this.#shownAt
		});
		this.#answered = [...this.#answered, { entry, item, posed }];
		this.#session = recordAnswer(this.#session, item.cardId, passed);
		this.response = response;
		this.grade = judged;
		this.phase = 'feedback';
		if (this.#parts.preferences.values.vibrate) this.#parts.world.vibrate(passed ? 10 : 20);
		this.#soon(() => {
			this.#getReady();
		});
		// A recalled answer was on screen already: there is nothing more to show.
		if (item.form === 'recall') this.next();
		else if (passed && item.form !== 'shortText') this.#startAutoAdvance();
	}

	/** Moves on from the feedback to the next card or to the summary. */
	next(): void {
		if (this.phase !== 'feedback' || !this.#deck) return;
		if (isFinished(this.#session)) this.#finish(this.#deck);
		else this.#show(this.#deck);
	}

	/** Keeps the feedback on screen until the learner moves on. */
	hold(): void {
		clearTimeout(this.#advanceTimer);
		this.autoAdvanceMs = undefined;
	}

	/** Takes back the last answer and poses the same item again. */
	async undo(): Promise<void> {
		const session = this.#session;
		const last = this.#answered.at(-1) ?? (await this.#answeredEarlier());
		// Somebody answered, or undid, while the log was read.
		if (!last || this.#session !== session) return;
		this.#answered = this.#answered.slice(0, -1);
		this.#session = undoAnswer(session);
		// Another object, so that the card on screen starts anew.
		this.#present({ ...last, item: { ...last.item } });
		await this.#parts.learner.undo(last.entry);
	}

	/** "I was right": the answer counts as good. */
	iWasRight(): Promise<void> {
		return this.#correct('right', 'good');
	}

	/** "I guessed": the answer counts as not known. */
	iGuessed(): Promise<void> {
		return this.#correct('guessed', 'again');
	}

	async #correct(how: 'right' | 'guessed', rating: Rating): Promise<void> {
		const last = this.#answered.at(-1);
		if (this.phase !== 'feedback' || !last || this.corrected) return;
		this.hold();
		this.corrected = how;
		this.#session = recordAnswer(undoAnswer(this.#session), last.item.cardId, how === 'right');
		await this.#parts.learner.override(last.entry, rating);
	}

	/** The last answer from before this page was opened, its item made again from the log. */
	async #answeredEarlier(): Promise<Answered | undefined> {
		const cardId = this.#session.answers.at(-1)?.cardId;
		const card = cardId && this.#deck?.byId.get(cardId);
		if (!card || !this.#deck) return undefined;
		const entry = (await this.#parts.learner.reviewsOf(card.id)).at(-1);
		const posed = entry && { cardId: card.id, form: entry.form, seed: entry.seed };
		const item = posed && this.#make(card, this.#deck, posed);
		return item && { entry, posed, item };
	}

	#question(deck: Deck): DueQuestion {
		return dueQuestion(this.#parts, [...deck.byId.keys()]);
	}

	/** @returns whether a session left in this subject could be taken up again. */
	async #resume(deck: Deck): Promise<boolean> {
		const { learner } = this.#parts;
		const saved = readSavedSession(await learner.readRecord(savedSessionRecord(this.#subject)));
		const card = saved && deck.byId.get(saved.posed.cardId);
		if (!card || saved.subject !== this.#subject || saved.studyDay !== learner.today) return false;
		this.#session = withCardsOf(deck, saved.session);
		this.#startedAt = saved.startedAt;
		this.#recentForms = saved.recentForms;
		const reviews = await learner.reviewsOf(card.id);
		const answer = reviews.find(({ seed }) => seed === saved.posed.seed);
		if (answer) {
			// The page was closed between this answer and the next card.
			this.#session = recordAnswer(this.#session, card.id, answer.rating !== 'again');
			if (isFinished(this.#session)) this.#finish(deck);
			else this.#show(deck);
			return true;
		}
		const item = this.#make(card, deck, saved.posed);
		if (item) this.#present({ posed: saved.posed, item });
		return item !== undefined;
	}

	/** Poses the session's current card. */
	#show(deck: Deck): void {
		const ready = this.#upcoming?.posed.cardId === currentCard(this.#session) && this.#upcoming;
		const made = ready || this.#prepare(deck, this.#session);
		if (!made) {
			this.#finish(deck);
			return;
		}
		this.#recentForms = [...this.#recentForms, made.posed.form].slice(-recentFormCount);
		this.#present(made);
	}

	#present({ posed, item }: Posed): void {
		this.hold();
		this.done = this.#turnOver(item);
		this.#upcoming = undefined;
		this.#posed = posed;
		this.item = item;
		this.response = undefined;
		this.grade = undefined;
		this.corrected = undefined;
		this.phase = 'question';
		this.#shownAt = this.#parts.world.now();
		this.#save(posed);
		this.#soon(() => {
			this.#getReady();
		});
	}

	/** The turn that ends when `item` comes on. */
	#turnOver(item: Item): DoneTurn | undefined {
		const { item: over, response, grade: judged } = this;
		if (!over || over === item) return undefined;
		return { item: over, ...(response && judged && { outcome: { response, grade: judged } }) };
	}

	/** Once what is on screen is painted. Whatever else was to be done then is out of date. */
	#soon(work: () => void): void {
		clearTimeout(this.#soonTimer);
		this.#soonTimer = setTimeout(work, paintedAfterMs);
	}

	/**
	 * Takes down the turn before and makes the item that comes next: after a question, that which a
	 * right answer would lead to, and a wrong one too as long as other cards wait.
	 */
	#getReady(): void {
		this.done = undefined;
		const cardId = currentCard(this.#session);
		if (!this.#deck || !cardId) return;
		const next =
			this.phase === 'question' ? recordAnswer(this.#session, cardId, true) : this.#session;
		if (this.#upcoming && this.#upcoming.posed.cardId === currentCard(next)) return;
		this.#upcoming = this.#prepare(this.#deck, next);
	}

	/** Makes an item for a session's current card. */
	#prepare(deck: Deck, session: Session): Posed | undefined {
		const cardId = currentCard(session);
		const card = cardId && deck.byId.get(cardId);
		if (!card) return undefined;
		const { learner, world } = this.#parts;
		const form = pickForm({
			state: learner.states.get(card.id),
			available: availableForms(card, deck),
			recentForms: this.#recentForms,
			today: learner.today
		});
		const posed = { cardId: card.id, form, seed: createDeviceId(world.randomBytes(8)) };
		const item = this.#make(card, deck, posed);
		return item && { posed, item };
	}

	#make(card: Card, deck: Deck, { form, seed }: PosedItem): Item | undefined {
		return makeItem(card, deck, { form, seed, locale: this.#locale });
	}

	/** Remembers where the session stands, for the next time the page is opened. */
	#save(posed: PosedItem): void {
		if (!this.#isPlan) return;
		const { learner } = this.#parts;
		void learner.keepRecord(savedSessionRecord(this.#subject), {
			subject: this.#subject,
			studyDay: learner.today,
			startedAt: this.#startedAt,
			session: this.#session,
			recentForms: this.#recentForms,
			posed
		});
	}

	/** Completes the summary, and takes down the last card behind it. */
	#lookAhead(deck: Deck): void {
		if (!this.summary) return;
		this.item = undefined;
		this.done = undefined;
		const outlook = outlookOf({
			session: this.#session,
			deck,
			question: this.#question(deck),
			locale: this.#locale
		});
		this.summary = { ...this.summary, outlook };
	}

	/** The next visit starts where this one was. */
	#rememberSubject(): void {
		const { learner, preferences } = this.#parts;
		if (preferences.values.subject === this.#subject) return;
		preferences.change({ subject: this.#subject }, learner);
	}

	#startAutoAdvance(): void {
		if (!this.#parts.preferences.values.autoAdvance) return;
		this.autoAdvanceMs = autoAdvanceMs;
		this.#advanceTimer = setTimeout(() => {
			this.autoAdvanceMs = undefined;
			this.next();
		}, autoAdvanceMs);
	}

	#finish(deck: Deck): void {
		this.hold();
		this.summary = { score: scoreOf(this.#session, this.#startedAt, this.#parts.world.now()) };
		this.#soon(() => {
			this.#lookAhead(deck);
		});
		this.phase = 'finished';
		if (this.#isPlan) void this.#parts.learner.forgetRecord(savedSessionRecord(this.#subject));
		// From now on there is something to lose.
		this.#parts.world.askToPersist();
	}
}
