import * as v from 'valibot';
import type { AssignmentId } from '$lib/quiz';
import type { Learner } from '../learner.svelte';
import type { AttemptSlot } from './attempt-slot';
import {
	attemptPrefix,
	attemptRecord,
	isAttemptRecord,
	readAttemptAt,
	type KeptAttempt
} from './kept-attempt';

/** What there is of attempts on this device. */
export interface AttemptList {
	/** The latest first. */
	readonly attempts: readonly KeptAttempt[];
	/** How many were made of each assignment, those that were erased included. */
	readonly made: ReadonlyMap<AssignmentId, number>;
	/** Records that cannot be read; they are left where they are. */
	readonly damaged: number;
}

/** What stays of an attempt that was erased, so that it still counts. */
const erased = v.object({ erased: v.literal(true) });

type Keeper = Pick<
	Learner,
	'recordsUnder' | 'keepRecord' | 'forgetRecord' | 'failure' | 'keepsAnswers'
>;

/** The attempts on this device: at once in the slot, then with the learner's other records. */
export class Attempts {
	readonly #learner: Keeper;
	readonly #slot: AttemptSlot;

	constructor(learner: Keeper, slot: AttemptSlot) {
		this.#learner = learner;
		this.#slot = slot;
	}

	/**
	 * Keeps an attempt as it stands.
	 * @returns `undefined` if it would survive the page already; otherwise resolves once it would
	 */
	keep(attempt: KeptAttempt): Promise<void> | undefined {
		const isSafe = this.#slot.write(attempt);
		const written = this.#learner.keepRecord(
			attemptRecord(attempt.assignment, attempt.nonce),
			attempt
		);
		return isSafe ? undefined : written;
	}

	/** The time goes on: only the slot need know. */
	noteTime(attempt: KeptAttempt): void {
		this.#slot.write(attempt);
	}

	/** @returns `undefined` where the disk cannot be read, which is told */
	async list(): Promise<AttemptList | undefined> {
		const records = await this.#learner.recordsUnder(attemptPrefix);
		if (!records) return undefined;
		const byNonce = new Map<string, KeptAttempt>();
		const made = new Map<AssignmentId, number>();
		let damaged = 0;
		for (const [name, record] of records) {
			if (!isAttemptRecord(name)) continue;
			const attempt = readAttemptAt(record, name);
			if (attempt) byNonce.set(attempt.nonce, attempt);
			else if (!v.is(erased, record)) damaged += 1;
			const id = assignmentOf(name);
			if (id !== undefined) made.set(id, (made.get(id) ?? 0) + 1);
		}
		for (const attempt of this.#slot.read()) this.#takeUp(attempt, byNonce, made);
		const attempts = [...byNonce.values()].sort((a, b) => b.startedAt - a.startedAt);
		return { attempts, made, damaged };
	}

	/** @param counts whether it still counts as one that was made */
	async erase({ assignment, nonce }: KeptAttempt, counts: boolean): Promise<void> {
		const name = attemptRecord(assignment, nonce);
		this.#slot.clear(nonce);
		if (counts) await this.#learner.keepRecord(name, { erased: true });
		else await this.#learner.forgetRecord(name);
	}

	/** What the slot has is as late as the record, or later. */
	#takeUp(
		attempt: KeptAttempt,
		byNonce: Map<string, KeptAttempt>,
		made: Map<AssignmentId, number>
	): void {
		const { assignment, nonce, revision } = attempt;
		const kept = byNonce.get(nonce);
		if (kept && kept.revision >= revision) {
			// The disk has it, and it has ended: there is nothing left to be killed.
			const isWritten = this.#learner.failure === undefined && this.#learner.keepsAnswers;
			if (isWritten && kept.handedIn) this.#slot.clear(nonce);
			return;
		}
		if (!kept) made.set(assignment, (made.get(assignment) ?? 0) + 1);
		byNonce.set(nonce, attempt);
	}
}

function assignmentOf(name: string): AssignmentId | undefined {
	const id = name.slice(attemptPrefix.length, -17);
	return isAssignmentId(id) ? id : undefined;
}

function isAssignmentId(id: string): id is AssignmentId {
	return /^[0-9a-f]{16}$/.test(id);
}
