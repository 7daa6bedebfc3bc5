import type { AssignmentId, QuizSet } from '$lib/quiz';
import type { App } from '../app.svelte';
import {
	assignmentPrefix,
	assignmentRecord,
	writeIssued,
	type IssuedAssignment
} from './assignment-record';
import { deskCopyOf, type DeskCopy } from './desk-copy';
import { latestSets, randomId, readDesk } from './read-desk';
import { setRecord } from './set-record';

/** A set in the list. */
export interface SetEntry {
	readonly set: QuizSet;
	/** Versions that are kept. */
	readonly versions: number;
	/** Assignments of any of its versions. */
	readonly assignments: number;
}

/** An assignment in the list. */
export interface AssignmentEntry {
	readonly issued: IssuedAssignment;
	/** Attempts that have come. */
	readonly results: number;
}

type DeskParts = Pick<App, 'learner' | 'world'>;

/** The sets that a teacher keeps and the assignments that were made of them. */
export class Desk {
	/** `failed`: the disk could not be read, which is told elsewhere. */
	phase = $state<'opening' | 'open' | 'failed'>('opening');
	sets = $state.raw<readonly SetEntry[]>([]);
	assignments = $state.raw<readonly AssignmentEntry[]>([]);
	/** Records that cannot be read. */
	damaged = $state(0);
	/** How all of it, with classes and results, stands with the last backup. */
	copy = $state.raw<DeskCopy | undefined>();

	readonly #parts: DeskParts;
	#all: readonly QuizSet[] = [];

	constructor(parts: DeskParts) {
		this.#parts = parts;
	}

	/** Reads what is kept. Call it once the learner is ready; again to see what has come since. */
	async open(): Promise<void> {
		const records = await readDesk(this.#parts.learner);
		if (!records) {
			this.phase = 'failed';
			return;
		}
		const { sets, issued, resultCount, damaged } = records;
		const { learner, world } = this.#parts;
		const times = [...sets.map((set) => set.changedAt), ...issued.map((one) => one.issuedAt)];
		const now = world.now();
		this.copy = await deskCopyOf(learner, records.records, Math.min(now, ...times), now);
		this.#all = sets;
		this.sets = latestSets(sets).map((set) => ({
			set,
			versions: sets.filter(({ id }) => id === set.id).length,
			assignments: issued.filter(({ setId }) => setId === set.id).length
		}));
		this.assignments = [...issued]
			.sort((a, b) => b.issuedAt - a.issuedAt)
			.map((one) => ({ issued: one, results: resultCount(one.id) }));
		this.damaged = damaged;
		this.phase = 'open';
	}

	/** Keeps a set once more, under another title, with a life of its own. The questions are the same. */
	async duplicate(set: QuizSet, title: string): Promise<void> {
		const { learner, world } = this.#parts;
		const copy = { ...set, id: randomId(world), version: 1, title, changedAt: world.now() };
		await learner.keepRecord(setRecord(copy), copy);
		await this.open();
	}

	/** Deletes all versions of a set. Assignments that were made of it go on. */
	async removeSet(id: string): Promise<void> {
		const versions = this.#all.filter((set) => set.id === id);
		await Promise.all(versions.map((set) => this.#parts.learner.forgetRecord(setRecord(set))));
		await this.open();
	}

	/** Says that no more results are waited for, or that they are again. */
	async setClosed(issued: IssuedAssignment, closed: boolean): Promise<void> {
		const { learner } = this.#parts;
		await learner.keepRecord(assignmentRecord(issued.id), writeIssued({ ...issued, closed }));
		await this.open();
	}

	/** Deletes an assignment with everything that has come for it. */
	async removeAssignment(id: AssignmentId): Promise<void> {
		const { learner } = this.#parts;
		const records = await learner.recordsUnder('desk:');
		if (!records) return;
		const own = [`${assignmentPrefix}${id}`, `desk:received:${id}:`, `desk:fixes:${id}`];
		const names = [...records.keys()].filter((name) => own.some((one) => name.startsWith(one)));
		await Promise.all(names.map((name) => learner.forgetRecord(name)));
		await this.open();
	}
}
