import {
	areEasilyConfused,
	grade,
	type Form,
	type Grade,
	type Item,
	type Rating,
	type Response
} from '$lib/cards';
import type { Locale } from '$lib/content';
import {
	currentCard,
	isFinished,
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
import { AutoAdvance } from './auto-advance.svelte';
import { Backstage, type DoneTurn } from './backstage.svelte';
import { chooseCards, type StudyMode } from './choose-cards';
import { dueQuestion } from './due-question';
import type { Learner } from './learner.svelte';
import { offeredIds, pose, poseLogged, type Posed, type PosingParts } from './pose';
import type { Preferences } from './preferences.svelte';
import { triedText, withFirstTry } from './retry';
import { savedSessionRecord, type PosedItem } from './saved-session';
import type { Shelf } from './shelf';
import { outlookOf, scoreOf, type StudyOutlook, type StudyScore } from './study-summary';
import { takeUpSession } from './take-up-session';
import { WarmUp } from './warm-up';
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

interface Answered extends Posed {
	readonly entry: ReviewEntry;
}

/** Forms remembered, to keep one from coming too often in a row. */
const recentFormCount = 8;

/**
 * One study session: poses an item, takes the answer, explains, moves on. Every answer is in the
 * learner's log before its feedback is shown, so the session can be left or killed at any moment.
 */
export class Study {
	phase = $state<StudyPhase>('opening');
	item = $state.raw<Item | undefined>();
	response = $state.raw<Response | undefined>();
	grade = $state.raw<Grade | undefined>();
	/** What was typed first, while the question stays for one more try. */
	firstTry = $state<string | undefined>();
	/** The learner's correction of the verdict. */
	corrected = $state<'right' | 'guessed' | undefined>();
	/** The outlook follows when the score is on screen. */
	summary = $state.raw<
		{ readonly score: StudyScore; readonly outlook?: StudyOutlook } | undefined
	>();

	readonly #parts: StudyParts;
	readonly #locale: Locale;
	#subject = '';
	/** Only the day's plan is taken up again; an extra session is over when it is left. */
	#isPlan = false;
	#posing: PosingParts | undefined;
	#session = $state.raw<Session>(startSession([]));
	readonly #progress = $derived(sessionProgress(this.#session));
	readonly #behind = new Backstage();
	readonly #advance = new AutoAdvance();
	#posed: PosedItem | undefined;
	#answered = $state.raw<readonly Answered[]>([]);
	#recentForms: readonly Form[] = [];
	#startedAt = 0;
	#shownAt = 0;
	#warmUp: WarmUp | undefined;

	constructor(parts: StudyParts, locale: Locale) {
		this.#parts = parts;
		this.#locale = locale;
	}

	get progress(): SessionProgress {
		return this.#progress;
	}

	/** The item that is probably next. */
	get upcoming(): Item | undefined {
		return this.#behind.upcoming?.item;
	}

	/** The turn before, until there is time to take it down. */
	get done(): DoneTurn | undefined {
		return this.#behind.done;
	}

	/** Set while a right answer is about to move on by itself. */
	get autoAdvanceMs(): number | undefined {
		return this.#advance.ms;
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
		this.#behind.rest();
		this.#warmUp?.stop();
		this.#subject = subject;
		this.#isPlan = mode.kind === 'due';
		this.#answered = [];
		const { learner, shelf, world } = this.#parts;
		try {
			const deck = await shelf.open(subject);
			this.#posing = { deck, locale: this.#locale, learner, world };
		} catch {
			// The chunk is neither kept nor reachable. The page says so and offers to try again.
			this.phase = 'unavailable';
			return;
		}
		this.#rememberSubject();
		const left = this.#isPlan ? await takeUpSession(this.#posing, subject) : undefined;
		this.#startedAt = left?.startedAt ?? world.now();
		this.#recentForms = left?.recentForms ?? this.#recentForms;
		this.#session = left?.session ?? startSession(chooseCards(mode, this.#question(this.#posing)));
		if (left?.posed) this.#present(left.posed);
		else if (left || !isFinished(this.#session)) this.#goOn(this.#posing);
		else this.phase = 'nothingDue';
		this.#warmUp = new WarmUp(this.#posing.deck, world);
	}

	/**
	 * Judges and logs a response to the item on screen. Only the first one counts, unless it is
	 * nearly right: then one more try is given, and that is the one to count.
	 */
	answer(given: Response): void {
		const { item, firstTry } = this;
		const posed = this.#posed;
		if (this.phase !== 'question' || !item || !posed || item.form !== given.form) return;
		this.#warmUp?.rest();
		const response = withFirstTry(given, firstTry);
		const judged = grade(item, response);
		if (judged.verdict === 'nearly' && firstTry === undefined) {
			this.firstTry = triedText(response);
			if (this.firstTry !== undefined) return;
		}
		const passed = judged.rating !== 'again';
		const entry = this.#parts.learner.review({
			...posed,
			locale: item.locale,
			response,
			optionIds: offeredIds(item),
			correct: passed,
			rating: judged.rating,
			durationMs: this.#parts.world.now() - this.#shownAt
		});
		this.#answered = [...this.#answered, { entry, item, posed }];
		this.#session = recordAnswer(this.#session, item.cardId, passed);
		this.firstTry = undefined;
		this.response = response;
		this.grade = judged;
		this.phase = 'feedback';
		const { autoAdvance, vibrate } = this.#parts.preferences.values;
		if (vibrate) this.#parts.world.vibrate(passed ? 10 : 20);
		this.#behind.soon(() => {
			this.#getReady();
		});
		// A recalled answer was on screen already: there is nothing more to show.
		if (item.form === 'recall') this.next();
		else if (autoAdvance && judged.verdict === 'right') {
			this.#advance.start(item.form, () => {
				this.next();
			});
		}
	}

	/** Moves on from the feedback to the next card or to the summary. */
	next(): void {
		if (this.phase === 'feedback' && this.#posing) this.#goOn(this.#posing);
	}

	/** Keeps the feedback on screen until the learner moves on. */
	hold(): void {
		this.#advance.stop();
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
		if (!this.#posing || !cardId) return undefined;
		const entry = (await this.#parts.learner.reviewsOf(cardId)).at(-1);
		const again = entry && poseLogged(this.#posing.deck, this.#locale, entry);
		return again && { entry, ...again };
	}

	#question({ deck }: PosingParts): DueQuestion {
		return {
			...dueQuestion(this.#parts, [...deck.byId.keys()]),
			areConfusable: (a, b) => areEasilyConfused(deck, a, b)
		};
	}

	/** Poses the session's current card, or shows the summary if there is none. */
	#goOn(posing: PosingParts): void {
		const made =
			this.#behind.readyFor(currentCard(this.#session)) ??
			pose(posing, this.#session, this.#recentForms);
		if (!made) {
			this.#finish(posing);
			return;
		}
		this.#recentForms = [...this.#recentForms, made.posed.form].slice(-recentFormCount);
		this.#present(made);
	}

	#present({ posed, item }: Posed): void {
		this.hold();
		this.#warmUp?.rest();
		this.#behind.turnOver(this, item);
		this.#posed = posed;
		this.item = item;
		this.response = undefined;
		this.grade = undefined;
		this.firstTry = undefined;
		this.corrected = undefined;
		this.phase = 'question';
		this.#shownAt = this.#parts.world.now();
		this.#save(posed);
		this.#behind.soon(() => {
			this.#getReady();
		});
	}

	/**
	 * Takes down the turn before and makes the item that comes next: after a question, that which a
	 * right answer would lead to, and a wrong one too as long as other cards wait.
	 */
	#getReady(): void {
		this.#behind.done = undefined;
		const cardId = currentCard(this.#session);
		if (!this.#posing || !cardId) return;
		const next =
			this.phase === 'question' ? recordAnswer(this.#session, cardId, true) : this.#session;
		if (this.#behind.upcoming && this.#behind.readyFor(currentCard(next))) return;
		this.#behind.upcoming = pose(this.#posing, next, this.#recentForms);
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
	#lookAhead(posing: PosingParts): void {
		if (!this.summary) return;
		this.item = undefined;
		this.#behind.done = undefined;
		const outlook = outlookOf({
			session: this.#session,
			deck: posing.deck,
			question: this.#question(posing),
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

	#finish(posing: PosingParts): void {
		this.hold();
		this.summary = { score: scoreOf(this.#session, this.#startedAt, this.#parts.world.now()) };
		this.#behind.soon(() => {
			this.#lookAhead(posing);
		});
		this.phase = 'finished';
		if (this.#isPlan) void this.#parts.learner.forgetRecord(savedSessionRecord(this.#subject));
		// From now on there is something to lose.
		this.#parts.world.askToPersist();
	}
}
