import type { Deck } from '$lib/cards';
import type { Locale } from '$lib/content';
import type { Learner } from './learner.svelte';
import { makeExamPlan, type PlanExam } from './exam-plan-make';
import { countCards, topicsOf } from './exam-plan-question';
import { readExamPlan, type SavedExamPlan } from './exam-plan-record';
import { examPlanRecord } from './exam-plan-record-name';
import {
	dateOfDay,
	type ExamForm,
	formOf,
	mostExamDays,
	readWish,
	type WishProblem
} from './exam-plan-wish';
import type { Shelf } from './shelf';

/**
 * Where the page stands. `unavailable`: the subject is neither kept on the device nor reachable.
 * `asking`: a wish is filled in, for the first time or to change a plan. `planned` also once the exam
 * is over.
 */
export type ExamPlanPhase =
	| { readonly kind: 'opening' | 'unavailable' | 'planned' }
	| { readonly kind: 'asking'; readonly problem?: WishProblem | 'failed' }
	| { readonly kind: 'planning'; readonly fraction: number };

/** A topic to choose. */
export interface TopicChoice {
	readonly id: string;
	readonly cards: number;
}

const usualMinutes = 10;

/** The plan for the exam in one subject: made, shown, changed and removed. */
export class ExamPlanDesk {
	phase = $state.raw<ExamPlanPhase>({ kind: 'opening' });
	saved = $state.raw<SavedExamPlan | undefined>();
	topics = $state.raw<readonly TopicChoice[]>([]);

	readonly #learner: Learner;
	readonly #shelf: Shelf;
	readonly #planExam: PlanExam;
	readonly #subject: string;
	#deck: Deck | undefined;
	#form = $state.raw<ExamForm | undefined>();
	#planning: AbortController | undefined;

	constructor(
		{ learner, shelf }: { readonly learner: Learner; readonly shelf: Shelf },
		subject: string,
		planExam: PlanExam
	) {
		this.#learner = learner;
		this.#shelf = shelf;
		this.#subject = subject;
		this.#planExam = planExam;
	}

	/** The name of a topic; its id, if the subject no longer has it. */
	titleOf(topic: string, locale: Locale): string {
		return this.#deck?.subject.topics.get(topic)?.[locale] ?? topic;
	}

	/** What the form starts with: what was filled in last, what was planned for, or the usual. */
	get form(): ExamForm {
		const topics = this.topics.map(({ id }) => id);
		if (this.#form) return this.#form;
		if (this.saved) return formOf(this.saved.wish, topics);
		return { date: '', topics, minutesPerDay: usualMinutes, daysOff: [] };
	}

	/** What can be planned for: the first and the last date, and how many days ahead the last is. */
	get range(): { readonly first: string; readonly last: string; readonly days: number } {
		const { today } = this.#learner;
		return {
			first: dateOfDay(today + 1),
			last: dateOfDay(today + mostExamDays),
			days: mostExamDays
		};
	}

	/** The date of the exam that is planned for, as in `2027-03-15`. */
	get date(): string {
		return this.saved ? dateOfDay(this.saved.plan.examDay) : '';
	}

	/** Days until the exam of the plan; 0 or less once it has come. */
	get daysLeft(): number {
		return (this.saved?.wish.examDay ?? 0) - this.#learner.today;
	}

	/** Reads what is kept. Call it once the learner is ready. */
	async open(): Promise<void> {
		this.phase = { kind: 'opening' };
		this.#deck = await this.#shelf.openIfReachable(this.#subject);
		if (!this.#deck) {
			this.phase = { kind: 'unavailable' };
			return;
		}
		this.topics = topicsOf(this.#deck, {})
			.map(({ id, cardIds }) => ({ id, cards: cardIds.length }))
			.filter(({ cards }) => cards > 0);
		this.saved = readExamPlan(await this.#learner.readRecord(examPlanRecord(this.#subject)));
		this.phase = { kind: this.saved ? 'planned' : 'asking' };
	}

	/** Plans for what is filled in, or says why not. */
	async plan(form: ExamForm): Promise<void> {
		if (!this.#deck) return;
		this.#form = form;
		const topicIds = this.topics.map(({ id }) => id);
		const read = readWish(form, this.#learner.today, topicIds);
		if ('problem' in read) {
			this.phase = { kind: 'asking', problem: read.problem };
			return;
		}
		const planning = new AbortController();
		this.#planning = planning;
		this.phase = { kind: 'planning', fraction: 0 };
		try {
			if (countCards(topicsOf(this.#deck, read.wish), this.#learner.states) === 0) {
				this.phase = { kind: 'asking', problem: 'noTopics' };
				return;
			}
			this.saved = await makeExamPlan({
				learner: this.#learner,
				deck: this.#deck,
				wish: read.wish,
				planExam: this.#planExam,
				signal: planning.signal,
				onProgress: (fraction) => {
					if (!planning.signal.aborted) this.phase = { kind: 'planning', fraction };
				}
			});
			this.#form = undefined;
			this.phase = { kind: 'planned' };
		} catch {
			// The page says so; a plan that was kept before is kept still.
			if (!planning.signal.aborted) this.phase = { kind: 'asking', problem: 'failed' };
		}
	}

	/** Ends the planning; what was filled in stays. */
	stop(): void {
		this.#planning?.abort(new Error('Stopped by the learner'));
		if (this.phase.kind === 'planning') this.phase = { kind: 'asking' };
	}

	/** Fills in the plan's wish again. */
	change(): void {
		this.#form = undefined;
		this.phase = { kind: 'asking' };
	}

	/** Leaves the plan as it is. */
	cancel(): void {
		this.#form = undefined;
		if (this.saved) this.phase = { kind: 'planned' };
	}

	/** Removes the plan: cards come as they came without one. No answer is touched. */
	async remove(): Promise<void> {
		this.saved = undefined;
		this.#form = undefined;
		this.phase = { kind: 'asking' };
		await this.#learner.forgetRecord(examPlanRecord(this.#subject));
	}
}
