import { base } from '$app/paths';
import type { Deck } from '$lib/cards';
import type { Locale } from '$lib/content';
import {
	type Knowledge,
	knownNow,
	type Progress,
	type Range,
	type TopicCards
} from '$lib/progress';
import { readExamPlan, type SavedExamPlan } from '../exam-plan-record';
import { examPlanRecord } from '../exam-plan-record-name';
import type { Learner } from '../learner.svelte';
import type { Preferences } from '../preferences.svelte';
import type { Shelf } from '../shelf';
import { storeName } from '../store-name';
import { topicsOf } from '../topics-of';
import type { World } from '../world';
import type { LogSource } from './progress-wire';
import type { OpenReader, ProgressReader } from './read-progress';

/**
 * Where the page stands. `unavailable`: the subject is neither kept on the device nor reachable;
 * `failed`: the log cannot be read.
 */
export type ProgressPhase = 'opening' | 'shown' | 'unavailable' | 'failed';

export interface ProgressParts {
	readonly learner: Learner;
	readonly shelf: Shelf;
	readonly preferences: Preferences;
	readonly world: Pick<World, 'now'>;
}

/** What a learner looks at. */
export interface ProgressView {
	readonly range: Range;
	/** Id of the only topic; all where absent. */
	readonly topic?: string | undefined;
}

/** A topic to choose. */
export interface ProgressTopic {
	readonly id: string;
	readonly cards: number;
}

const firstView: ProgressView = { range: { kind: 'last', days: 30 } };

/** What a learner has done and knows of one subject, over any stretch of days. */
export class ProgressDesk {
	phase = $state<ProgressPhase>('opening');
	/** What was asked for last; `progress` follows as soon as it is worked out. */
	view = $state.raw(firstView);
	progress = $state.raw<Progress | undefined>();
	/** What is known today, told at once while the log is read. */
	known = $state.raw<Knowledge | undefined>();
	topics = $state.raw<readonly ProgressTopic[]>([]);
	/** The plan for the exam, also once that is over. */
	exam = $state.raw<SavedExamPlan | undefined>();

	readonly #parts: ProgressParts;
	readonly #weekStartsOn: number;
	readonly #openReader: OpenReader;
	#subject: string | undefined;
	#deck: Deck | undefined;
	#topics: readonly TopicCards[] = [];
	#reader: ProgressReader | undefined;

	/** @param weekStartsOn day of the week, 0 (Sunday) to 6 */
	constructor(parts: ProgressParts, weekStartsOn: number, openReader: OpenReader) {
		this.#parts = parts;
		this.#weekStartsOn = weekStartsOn;
		this.#openReader = openReader;
	}

	get today(): number {
		return this.#parts.learner.today;
	}

	/** The name of a topic; its id, if the subject has none such. */
	titleOf(topic: string, locale: Locale): string {
		return this.#deck?.subject.topics.get(topic)?.[locale] ?? topic;
	}

	/**
	 * Reads everything of a subject. Call it once the learner is ready; again, to try again, or for
	 * another subject, of which the same days are shown.
	 */
	async open(subject: string): Promise<void> {
		const { learner, shelf } = this.#parts;
		this.close();
		this.phase = 'opening';
		if (this.#subject !== undefined && subject !== this.#subject) this.#forget();
		this.#subject = subject;
		// What takes longest, and what is known can be told once it is there.
		const opening = Promise.all([
			shelf.openIfReachable(subject),
			learner.readRecord(examPlanRecord(subject))
		]);
		const source = await sourceOf(learner);
		if (this.#subject !== subject) return;
		if (!source) {
			this.phase = 'failed';
			return;
		}
		// The log is read while the subject is.
		const reader = this.#openReader(source, learner.model.weights);
		this.#reader = reader;
		const [deck, record] = await opening;
		// Left, or asked for another subject meanwhile.
		if (this.#reader !== reader) return;
		if (!deck) {
			this.phase = 'unavailable';
			return;
		}
		this.#deck = deck;
		this.#topics = topicsOf(deck, {});
		this.topics = this.#topics
			.map(({ id, cardIds }) => ({ id, cards: cardIds.length }))
			.filter(({ cards }) => cards > 0);
		this.exam = readExamPlan(record);
		await this.look(this.view);
	}

	/** Shows another stretch of days, or another topic. Before it is opened, what it opens with. */
	async look(view: ProgressView): Promise<void> {
		this.view = view;
		const reader = this.#reader;
		if (!this.#deck || !reader) return;
		if (!this.progress) this.known = this.#knownOf(view);
		const { desiredRetention, easyDays } = this.#parts.preferences.values;
		try {
			const progress = await reader.ask({
				topics: this.#topics,
				topic: view.topic,
				range: view.range,
				today: this.today,
				now: this.#parts.world.now(),
				weekStartsOn: this.#weekStartsOn,
				wish: { desiredRetention, easyDays: [...easyDays] }
			});
			// Something else was asked for meanwhile.
			if (this.view !== view) return;
			this.progress = progress;
			this.phase = 'shown';
		} catch {
			// The page says so, unless it is left.
			if (this.#reader === reader) this.phase = 'failed';
		}
	}

	#knownOf({ topic }: ProgressView): Knowledge {
		const { states, model, today } = this.#parts.learner;
		const looked = this.#topics.filter(({ id }) => topic === undefined || id === topic);
		const cardIds = looked.flatMap((each) => each.cardIds);
		return knownNow(cardIds, states, model, today);
	}

	#forget(): void {
		this.view = { range: this.view.range };
		this.progress = undefined;
		this.known = undefined;
		this.topics = [];
		this.exam = undefined;
		this.#topics = [];
		this.#deck = undefined;
	}

	/** Ends the worker. */
	close(): void {
		const reader = this.#reader;
		this.#reader = undefined;
		reader?.close();
	}
}

/** Where the whole log is to be read; `undefined` where the disk fails, which is told. */
async function sourceOf(learner: Learner): Promise<LogSource | undefined> {
	await learner.flush();
	if (learner.keepsAnswers && learner.saveState.kind !== 'failed') {
		return { kind: 'disk', name: storeName(base) };
	}
	const everything = await learner.readEverything();
	return everything && { kind: 'entries', entries: everything.entries };
}
