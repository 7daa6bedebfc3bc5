import { grade, type Grade, type Item, type Response } from '$lib/cards';
import type { Terms } from '$lib/quiz';
import { triedText, withFirstTry } from '../retry';
import type { World } from '../world';
import {
	finish,
	giveResponse,
	goTo,
	keepDraft,
	keepTry,
	nextOpen,
	passTime,
	takeDraft
} from './attempt-moves';
import { timeLeft } from './attempt-time';
import type { Attempts } from './attempts';
import type { KeptAttempt } from './kept-attempt';

/** How often the time is counted, and how often it is noted for a page that is killed. */
const tickMs = 1_000;
const noteEveryTicks = 5;

/** When it is said how many minutes are left, the fewest first. */
const saidMinutes = [1, 5] as const;

export interface RunParts {
	readonly world: Pick<World, 'now'>;
	readonly attempts: Pick<Attempts, 'keep' | 'noteTime'>;
	readonly items: readonly Item[];
	readonly mode: Terms['mode'];
	/** Hears of the attempt once it has ended: handed in by the learner, or because the time is up. */
	readonly onfinish: (attempt: KeptAttempt) => void;
}

/**
 * An attempt while it is taken. Each response would survive the page before the next item is shown.
 * Close it when the page is left.
 */
export class TakeRun {
	/** As it stands, but for the time, which is `leftMs`. */
	attempt: KeptAttempt;
	/** On screen; another object is another turn. `undefined` where the list is shown. */
	item = $state.raw<Item | undefined>();
	/** What the response to the item on screen was worth, in practice. */
	outcome = $state.raw<{ readonly response: Response; readonly grade: Grade } | undefined>();
	/** `undefined` where there is no limit. */
	leftMs = $state<number | undefined>();
	/** The last number of minutes that was passed and is to be said. */
	minutesSaid = $state<1 | 5 | undefined>();

	readonly #parts: RunParts;
	/** With the time up to the last tick. */
	#counted: KeptAttempt;
	#timer: ReturnType<typeof setInterval> | undefined;
	#ticks = 0;

	constructor(parts: RunParts, attempt: KeptAttempt) {
		this.#parts = parts;
		this.attempt = $state.raw(attempt);
		this.#counted = attempt;
		this.leftMs = timeLeft(attempt.time);
		this.minutesSaid = this.#minutesPassed();
		this.#show(attempt);
		this.#timer = setInterval(() => {
			this.#tick();
		}, tickMs);
	}

	get items(): readonly Item[] {
		return this.#parts.items;
	}

	get mode(): Terms['mode'] {
		return this.#parts.mode;
	}

	/** What stood in the item on screen when it was shown: a response that can still be changed. */
	get draft(): Response | undefined {
		const { draft, responses, place } = this.attempt;
		return this.outcome ? undefined : (draft ?? responses[place]?.response);
	}

	/** Takes a response to the item on screen: in an exam the next one comes, in practice its worth. */
	async answer(response: Response): Promise<void> {
		const { item, attempt } = this;
		// Time may be up while the item still stands there.
		if (!item || this.outcome || attempt.finished || item.form !== response.form) return;
		const counted = this.#count();
		if (this.mode === 'exam') {
			const given = giveResponse(counted, response);
			await this.#keepAndShow(goTo(given, nextOpen(given)));
			return;
		}
		const whole = withFirstTry(response, attempt.firstTry);
		const judged = grade(item, whole);
		const tried = judged.verdict === 'nearly' ? triedText(whole) : undefined;
		if (tried !== undefined && attempt.firstTry === undefined) {
			await this.#keep(keepTry(counted, tried));
			return;
		}
		await this.#keep(giveResponse(counted, whole));
		if (item.form === 'recall') await this.next();
		else this.outcome = { response: whole, grade: judged };
	}

	/** Something is entered, and not sent yet. */
	keepDraft(draft: Response): void {
		if (!this.item || this.outcome || this.attempt.finished) return;
		this.#counted = keepDraft(this.#count(), draft);
		this.#parts.attempts.noteTime(this.#counted);
	}

	/** Goes on from what a response was worth. */
	next(): Promise<void> {
		return this.goTo(nextOpen(this.attempt));
	}

	/**
	 * Leaves the item on screen. In an exam what is entered counts; in practice it would count before
	 * it is known what it is worth.
	 * @param place of an item, or as many as there are for the list of them
	 */
	async goTo(place: number): Promise<void> {
		if (this.attempt.finished) return;
		const counted = this.#count();
		await this.#keepAndShow(goTo(this.mode === 'exam' ? takeDraft(counted) : counted, place));
	}

	/** Hands in what there is. */
	async finish(): Promise<void> {
		if (this.attempt.finished) return;
		this.close();
		const finished = finish(takeDraft(this.#count()), this.#parts.world.now());
		await this.#keep(finished);
		this.#parts.onfinish(finished);
	}

	/** The page is about to go: from here on its absence is counted. */
	noteTime(): void {
		if (!this.attempt.finished) this.#parts.attempts.noteTime(this.#count());
	}

	/** Ends what goes on by itself, for a page that is left. The time goes on. */
	close(): void {
		clearInterval(this.#timer);
		this.noteTime();
	}

	#tick(): void {
		const counted = this.#count();
		this.#ticks += 1;
		if (this.#ticks % noteEveryTicks === 0) this.#parts.attempts.noteTime(counted);
		this.leftMs = timeLeft(counted.time);
		this.minutesSaid = this.#minutesPassed();
		if (this.leftMs === 0) void this.finish();
	}

	#minutesPassed(): 1 | 5 | undefined {
		const { leftMs } = this;
		return saidMinutes.find((minutes) => leftMs !== undefined && leftMs <= minutes * 60_000);
	}

	#count(): KeptAttempt {
		this.#counted = passTime(this.#counted, this.#parts.world.now());
		return this.#counted;
	}

	async #keep(attempt: KeptAttempt): Promise<void> {
		this.#counted = attempt;
		const written = this.#parts.attempts.keep(attempt);
		if (written) await written;
		// What came while it was written is later.
		if (this.#counted.revision >= attempt.revision) this.attempt = attempt;
	}

	async #keepAndShow(attempt: KeptAttempt): Promise<void> {
		await this.#keep(attempt);
		this.#show(attempt);
	}

	#show({ place, responses }: KeptAttempt): void {
		const item = this.#parts.items[place];
		const response = responses[place]?.response;
		this.item = item && { ...item };
		this.outcome =
			item && response && this.mode === 'practice'
				? { response, grade: grade(item, response) }
				: undefined;
	}
}
