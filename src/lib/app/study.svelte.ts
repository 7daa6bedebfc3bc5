import { grade, type Grade, type Item, type Response } from '$lib/cards';
import type { Locale } from '$lib/content';
import { reviewed, sessionProgress, startSession, type SessionProgress } from '$lib/schedule';
import { AutoAdvance } from './auto-advance.svelte';
import { Backstage, type DoneTurn, type StudyOutcome } from './backstage.svelte';
import type { StudyMode } from './choose-cards';
import type { Begun } from './open-session';
import { intervalsOf, openRun, questionAbout, type StudyParts } from './open-run';
import type { Posed } from './pose-again';
import { deviceSlot, type PosedSlot } from './posed-slot';
import { Reminder } from './reminder.svelte';
import { triedText, withFirstTry } from './retry';
import type { SessionRun } from './session-run.svelte';
import { outlookOf, scoreOf, type StudySummary } from './study-summary';
import { WarmUp } from './warm-up';

export type { StudyParts };

/**
 * Where a session stands. `nothingDue`: there was no card to ask. `unavailable`: the subject is
 * neither kept on the device nor reachable.
 */
export type StudyPhase =
	'opening' | 'question' | 'feedback' | 'finished' | 'nothingDue' | 'unavailable';

/**
 * One study session as it is seen: an item is posed, its answer is taken and explained, the next one
 * comes. Every answer is in the learner's log before its feedback is shown, so the session can be left
 * or killed at any moment.
 */
export class Study {
	phase = $state<StudyPhase>('opening');
	item = $state.raw<Item | undefined>();
	/** The answer, once it is given; stays the same object for as long as it says the same. */
	outcome = $state.raw<StudyOutcome | undefined>();
	/** What was typed first, while the question stays for one more try. */
	firstTry = $state<string | undefined>();
	/** What was begun of an answer before the page was left. It is not what is being written now. */
	draft = $state.raw<Response | undefined>();
	/** Lies ready before the session is over. What it says counts from then on. */
	summary = $state.raw<StudySummary | undefined>();
	/** Of the card on screen. */
	readonly reminder: Reminder;

	readonly #parts: StudyParts;
	readonly #locale: Locale;
	readonly #slot: PosedSlot;
	#run = $state.raw<SessionRun | undefined>();
	readonly #behind = new Backstage();
	readonly #advance = new AutoAdvance();
	#posed: Posed | undefined;
	#shownAt = 0;
	#warmUp: WarmUp | undefined;
	/** Only the last opening counts. */
	#openings = 0;

	constructor(parts: StudyParts, locale: Locale, slot: PosedSlot = deviceSlot) {
		this.#parts = parts;
		this.#locale = locale;
		this.#slot = slot;
		this.reminder = new Reminder(parts.learner);
	}

	get progress(): SessionProgress {
		return this.#run?.progress ?? sessionProgress(startSession([]));
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

	get canUndo(): boolean {
		return this.#run?.canUndo ?? false;
	}

	/** When an item's card would come back after either grade, if the learner wants to know. */
	readonly intervalsOf = (item: Item) => intervalsOf(this.#parts, item);

	/** Whether the learner has never been asked for an item's fact. */
	readonly isNew = ({ cardId }: Item) => !reviewed(this.#parts.learner.states.get(cardId));

	/** Opens a subject and resumes the session that was left in it, or starts one. */
	async open(subject: string, mode: StudyMode): Promise<void> {
		this.close();
		this.phase = 'opening';
		this.summary = undefined;
		const opening = ++this.#openings;
		const opened = await openRun(this.#parts, this.#locale, this.#slot, subject, mode);
		// Another was opened meanwhile, or the page was left.
		if (opening !== this.#openings) return;
		if (!opened) {
			// The page says so and offers to try again.
			this.phase = 'unavailable';
			return;
		}
		const { run, onScreen, hasBegun } = opened;
		this.#run = run;
		if (onScreen) this.#present(run, onScreen.made, onScreen);
		else if (hasBegun) this.#goOn(run);
		else this.phase = 'nothingDue';
		this.#warmUp = new WarmUp(run.posing.deck, this.#parts.world);
	}

	/** Ends what goes on by itself, for a page that is left. What was answered is kept already. */
	close(): void {
		this.#openings += 1;
		this.hold();
		this.#behind.rest();
		this.#warmUp?.stop();
	}

	/**
	 * Judges and logs a response to the item on screen. Only the first one counts, unless it is
	 * nearly right: then one more try is given, and that is the one to count.
	 */
	answer(given: Response): void {
		const [run, posed] = [this.#run, this.#posed];
		if (this.phase !== 'question' || !run || !posed || posed.item.form !== given.form) return;
		this.#warmUp?.rest();
		const response = withFirstTry(given, this.firstTry);
		const judged = grade(posed.item, response);
		const tried = judged.verdict === 'nearly' ? triedText(response) : undefined;
		if (tried !== undefined && this.firstTry === undefined) {
			this.firstTry = tried;
			run.tried(tried);
			return;
		}
		const durationMs = this.#parts.world.now() - this.#shownAt;
		const entry = run.answer(posed, { response, rating: judged.rating, durationMs });
		if (judged.rating === 'again') void this.reminder.wish(run.posing.trouble, entry);
		this.#tell(posed.item, response, judged);
	}

	/** Remembers how far an answer has come, for a page that is left before it is given. */
	begin(draft: Response): void {
		if (this.phase === 'question' && this.item?.form === draft.form) this.#run?.drafted(draft);
	}

	/** Moves on from the feedback to the next card or to the summary. */
	next(): void {
		if (this.phase === 'feedback' && this.#run) this.#goOn(this.#run);
	}

	/** Makes way for a tap or a key, from before it is known what it is for. */
	makeWay(): void {
		this.#warmUp?.rest();
	}

	/** Keeps the feedback on screen until the learner moves on. */
	hold(): void {
		this.#advance.stop();
	}

	/** Takes back the last answer and poses the same item again. */
	async undo(): Promise<void> {
		const run = this.#run;
		const last = await run?.lastAnswer();
		if (!run || !last) return;
		await run.takeBack(last, () => {
			// Another object, so that the card on screen starts anew.
			this.#present(run, { ...last, item: { ...last.item } });
		});
	}

	/** "I was right": the answer counts as good. */
	iWasRight(): Promise<void> {
		return this.#correct('right');
	}

	/** "I guessed": the answer counts as not known. */
	iGuessed(): Promise<void> {
		return this.#correct('guessed');
	}

	async #correct(how: 'right' | 'guessed'): Promise<void> {
		if (this.phase !== 'feedback' || !this.outcome || this.outcome.corrected) return;
		this.hold();
		this.outcome = { ...this.outcome, corrected: how };
		if (how === 'right') this.reminder.isWished = false;
		const corrected = this.#run?.correct(how === 'right' ? 'good' : 'again');
		// Another card may be next, or none.
		if (this.#run) this.#getReady(this.#run);
		await corrected;
	}

	/** Poses the session's current card, or shows the summary if there is none. */
	#goOn(run: SessionRun): void {
		const made = run.next((cardId) => this.#behind.readyFor(cardId));
		if (made) this.#present(run, made);
		else this.#finish(run);
	}

	#present(run: SessionRun, made: Posed, { firstTry, draft }: Begun = {}): void {
		this.hold();
		this.#warmUp?.rest();
		this.#behind.turnOver(this, made.item);
		this.#posed = made;
		this.item = made.item;
		this.outcome = undefined;
		this.firstTry = firstTry;
		this.draft = draft;
		this.phase = 'question';
		this.#shownAt = this.#parts.world.now();
		run.present(made);
		if (firstTry !== undefined) run.tried(firstTry);
		if (draft) run.drafted(draft);
		this.reminder.open(made.item.cardId);
		this.#getReady(run);
	}

	/** Shows what an answer was worth. */
	#tell(item: Item, response: Response, judged: Grade): void {
		this.firstTry = this.draft = undefined;
		this.outcome = { response, grade: judged };
		this.phase = 'feedback';
		const { autoAdvance, vibrate } = this.#parts.preferences.values;
		if (vibrate) this.#parts.world.vibrate(judged.rating === 'again' ? 20 : 10);
		if (this.#run) this.#getReady(this.#run);
		// A recalled answer was on screen already: there is nothing more to show.
		if (item.form === 'recall') this.next();
		else if (autoAdvance && judged.verdict === 'right') {
			this.#advance.start(item.form, () => {
				this.next();
			});
		}
	}

	/** Takes down the turn before, and makes what comes next: an item, or the summary. */
	#getReady(run: SessionRun): void {
		this.#behind.getReadySoon(
			() =>
				run.ahead(
					this.phase === 'question',
					(cardId) => this.#behind.readyFor(cardId) !== undefined
				),
			() => {
				if (run.isEnding(this.phase === 'question')) this.#sumUp(run);
			}
		);
	}

	#sumUp(run: SessionRun): void {
		this.summary = { score: scoreOf(run.session, run.startedAt, this.#parts.world.now()) };
	}

	#finish(run: SessionRun): void {
		this.hold();
		this.#sumUp(run);
		this.#behind.soon(
			() => {
				this.#lookAhead(run);
			},
			() => {
				// From now on there is something to lose.
				this.#parts.world.askToPersist();
			}
		);
		this.phase = 'finished';
		run.end();
	}

	/** Completes the summary, and takes down the last card behind it. */
	#lookAhead({ session, posing }: SessionRun): void {
		if (!this.summary) return;
		this.item = undefined;
		this.#behind.done = undefined;
		const { deck, locale, trouble } = posing;
		const outlook = outlookOf({
			session,
			deck,
			question: questionAbout(this.#parts, posing),
			locale
		});
		this.summary = { ...this.summary, outlook };
		void trouble.readLog();
	}
}
