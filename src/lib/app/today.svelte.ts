import type { CardId } from '$lib/cards';
import type { SubjectEntry } from '$lib/content';
import { countDue, type Session } from '$lib/schedule';
import { dayPlanOf, type DayPlan } from './day-plan.svelte';
import { dueQuestion } from './due-question';
import type { ExamOutlook } from './exam-plan-day';
import {
	readSavedSession,
	savedSessionRecord,
	withAnswerOf,
	withCardsOf,
	type SavedSession
} from './saved-session';
import type { StudyParts } from './study.svelte';

/** What there is to do today in one subject. */
export class Today {
	/** Cards left in a session that was broken off today; `undefined` where none is. */
	left = $state<number | undefined>();
	#cardIds = $state.raw<readonly CardId[] | undefined>();

	readonly #parts: StudyParts;
	readonly #entry: SubjectEntry;
	/** Asked for here, as a reaction does not hear of what it has made itself. */
	readonly #day: DayPlan;

	constructor(parts: StudyParts, entry: SubjectEntry) {
		this.#parts = parts;
		this.#entry = entry;
		this.#day = dayPlanOf(parts.learner);
	}

	/** Cards to review now and cards to meet today; `undefined` until that is known. */
	get counts(): { readonly due: number; readonly fresh: number } | undefined {
		const { learner, preferences } = this.#parts;
		if (learner.status !== 'ready') return undefined;
		if (learner.states.size === 0 && !this.exam) {
			// A newcomer: no need to fetch the subject just to count it.
			return { due: 0, fresh: Math.min(preferences.values.newPerDay, this.#entry.cardCount) };
		}
		if (!this.#cardIds) return undefined;
		const question = dueQuestion(this.#parts, this.#cardIds, this.#entry.slug);
		const { learning, review, new: fresh } = countDue(question);
		return { due: learning + review, fresh };
	}

	/** The exam that is planned for, if there is one. */
	get exam(): ExamOutlook | undefined {
		return this.#day.of(this.#entry.slug, this.#parts.learner)?.exam;
	}

	/** Whether there are cards that were never met. */
	get hasNew(): boolean {
		const { states } = this.#parts.learner;
		// There may be states of cards that the subject no longer has.
		return this.#cardIds?.some((id) => !states.has(id)) ?? states.size < this.#entry.cardCount;
	}

	/**
	 * Looks up what the counts need. Call it once the learner is ready, and again when the states
	 * have changed: another tab may be studying.
	 */
	async load(): Promise<void> {
		const { learner, shelf } = this.#parts;
		// Read before anything is waited for, so that an effect calls again.
		const isNewcomer = learner.states.size === 0;
		const saved = readSavedSession(await learner.readRecord(savedSessionRecord(this.#entry.slug)));
		const isOfToday = saved?.subject === this.#entry.slug && saved.studyDay === learner.today;
		const answered = isOfToday ? await this.#withLastAnswer(saved) : undefined;
		this.left = answered?.queue.length || undefined;
		const isPlanned = await this.#day.prepare(this.#parts, this.#entry.slug);
		if (isNewcomer && !isPlanned && !isOfToday) return;
		try {
			const deck = await shelf.open(this.#entry.slug);
			this.#cardIds = deck.cardIds;
			if (!isOfToday || !answered) return;
			// As `takeUpSession` will find: the subject may have changed since.
			const canGoOn = deck.byId.has(saved.posed.cardId);
			this.left = (canGoOn && withCardsOf(deck, answered).queue.length) || undefined;
		} catch {
			// Not kept and not reachable: count the cards that the learner has met.
			this.#cardIds = [...learner.states.keys()];
		}
	}

	/** The log may be ahead of the session that was kept. */
	async #withLastAnswer(saved: SavedSession): Promise<Session> {
		const reviews = await this.#parts.learner.reviewsOf(saved.posed.cardId);
		return withAnswerOf(saved, reviews, () => false) ?? saved.session;
	}
}
