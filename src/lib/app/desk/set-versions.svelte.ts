import type { QuizSet } from '$lib/quiz';
import type { App } from '../app.svelte';
import { setRecord } from './set-record';

/** As many steps as can be taken back. */
const mostUndone = 50;

/**
 * A set with its changes, each kept at once: in the version at hand, or, if that was assigned, in
 * the next one.
 */
export class SetVersions {
	set = $state.raw<QuizSet | undefined>();

	readonly #parts: Pick<App, 'learner' | 'world'>;
	#assigned = $state.raw<ReadonlySet<number>>(new Set());
	#earlier = $state.raw<readonly QuizSet[]>([]);

	constructor(parts: Pick<App, 'learner' | 'world'>) {
		this.#parts = parts;
	}

	/** @param assigned versions of which there are assignments */
	open(set: QuizSet, assigned: readonly number[]): void {
		this.set = set;
		this.#assigned = new Set(assigned);
	}

	get canUndo(): boolean {
		return this.#earlier.length > 0;
	}

	/** Whether the version at hand was assigned, so that a change makes the next one. */
	get isAssigned(): boolean {
		return this.set !== undefined && this.#assigned.has(this.set.version);
	}

	/** A change that can be taken back. Resolves once it is kept. */
	async change(set: QuizSet): Promise<void> {
		if (this.set) this.#earlier = [...this.#earlier, this.set].slice(-mostUndone);
		await this.keep(set);
	}

	async keep(set: QuizSet): Promise<void> {
		const version = this.#assigned.has(set.version) ? set.version + 1 : set.version;
		const kept = { ...set, version, changedAt: this.#parts.world.now() };
		this.set = kept;
		const keeping = this.#parts.learner.keepRecord(setRecord(kept), kept);
		// At once: the page may be left right after a change, and no other comes with it.
		void this.#parts.learner.flush();
		await keeping;
	}

	/** Takes the last change of the questions back. @returns whether there was one */
	async undo(): Promise<boolean> {
		const earlier = this.#earlier.at(-1);
		if (!earlier || !this.set) return false;
		this.#earlier = this.#earlier.slice(0, -1);
		const { title, version } = this.set;
		await this.keep({ ...earlier, title, version });
		return true;
	}
}
