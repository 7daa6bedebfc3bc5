import type { AssignmentId, Received, Roster } from '$lib/quiz';
import type { IssuedAssignment } from '../desk/assignment-record';
import type { Learner } from '../learner.svelte';
import { decisionRecord, withDecision, writeDecision, type Decision } from './decision-record';
import { noMarking, type Marking } from './marking-record';
import { byMessage, inOrder, readKept } from './read-kept';
import { receivedRecord } from './received-record';
import { readRosterAt, rosterRecord } from './roster-record';
import { mostUnopened, unopenedRecord, writeUnopened, type Unopened } from './unopened-record';

/** The classes on this device, what was given to them, what has come, and what was decided about it. */
export class Kept {
	rosters = $state.raw<readonly Roster[]>([]);
	received = $state.raw<readonly Received[]>([]);
	/** The latest first. */
	issued = $state.raw<readonly IssuedAssignment[]>([]);
	unopened = $state.raw<readonly Unopened[]>([]);
	/** Records that no build can read. They are left where they are. */
	damaged = $state(0);

	#markings = $state.raw<ReadonlyMap<AssignmentId, Marking>>(new Map());
	/** Two changes of a class at once are made one after the other. */
	#changing: Promise<unknown> = Promise.resolve();

	readonly #learner: Learner;

	constructor(learner: Learner) {
		this.#learner = learner;
	}

	/** @returns whether the disk could be read; if not, that is told */
	async open(): Promise<boolean> {
		const records = await this.#learner.recordsUnder('desk:');
		if (!records) return false;
		const read = readKept(records);
		this.rosters = read.rosters;
		this.received = read.received;
		this.issued = read.issued;
		this.unopened = read.unopened;
		this.#markings = read.markings;
		this.damaged = read.damaged;
		return true;
	}

	/** What was decided about an assignment. */
	markingOf(id: AssignmentId): Marking {
		return this.#markings.get(id) ?? noMarking;
	}

	async decide(id: AssignmentId, decision: Decision): Promise<void> {
		const marking = withDecision(this.markingOf(id), decision);
		this.#markings = new Map(this.#markings).set(id, marking);
		const keeping = this.#learner.keepRecord(decisionRecord(id, decision), writeDecision(decision));
		void this.#learner.flush();
		await keeping;
	}

	/** Says whose a message is; `undefined` puts it aside. */
	claim({ attempt, messageId }: Received, student: string | undefined): Promise<void> {
		const claim = { messageId, student };
		return this.decide(attempt.assignment, { about: 'message', messageId, claim });
	}

	/** Lets a message count as if nothing had been said about it. */
	async unclaim({ attempt, messageId }: Received): Promise<void> {
		const { claims } = this.markingOf(attempt.assignment);
		if (!claims.some((one) => one.messageId === messageId)) return;
		await this.decide(attempt.assignment, { about: 'message', messageId, claim: undefined });
	}

	/** @returns whether there is room for it */
	async putUnopened(unopened: Unopened): Promise<boolean> {
		if (this.unopened.some(({ messageId }) => messageId === unopened.messageId)) return true;
		if (this.unopened.length >= mostUnopened) return false;
		this.unopened = [...this.unopened, unopened];
		await this.#learner.keepRecord(unopenedRecord(unopened), writeUnopened(unopened));
		return true;
	}

	async forgetUnopened(messageId: string): Promise<void> {
		this.unopened = this.unopened.filter((one) => one.messageId !== messageId);
		await this.#learner.forgetRecord(unopenedRecord({ messageId }));
	}

	/** Resolves once it is on the disk, or the disk's refusal is told. */
	async putRoster(roster: Roster): Promise<void> {
		const others = this.rosters.filter(({ id }) => id !== roster.id);
		this.rosters = inOrder([...others, roster]);
		const keeping = this.#learner.keepRecord(rosterRecord(roster.id), roster);
		// At once: the page may be left right after a change, and no other comes with it.
		void this.#learner.flush();
		await keeping;
	}

	/** Changes a class as it is kept now: it may have been changed in another tab. */
	changeRoster({ id }: Pick<Roster, 'id'>, change: (roster: Roster) => Roster): Promise<void> {
		const changing = this.#changing.then(async () => {
			const name = rosterRecord(id);
			const kept = readRosterAt(await this.#learner.readRecord(name), name);
			const roster = kept ?? this.rosters.find((one) => one.id === id);
			return roster && this.putRoster(change(roster));
		});
		this.#changing = changing.catch(() => undefined);
		return changing;
	}

	async forgetRoster(id: string): Promise<void> {
		this.rosters = this.rosters.filter((roster) => roster.id !== id);
		await this.#learner.forgetRecord(rosterRecord(id));
	}

	/** The same message twice changes nothing. */
	async putReceived(all: readonly Received[]): Promise<void> {
		const known = byMessage(this.received);
		const fresh = [...byMessage(all).values()].filter(({ messageId }) => !known.has(messageId));
		this.received = [...this.received, ...fresh];
		await Promise.all(fresh.map((one) => this.#learner.keepRecord(receivedRecord(one), one)));
	}

	async forgetReceived(all: readonly Received[]): Promise<void> {
		const names = new Set(all.map(receivedRecord));
		this.received = this.received.filter((one) => !names.has(receivedRecord(one)));
		const decided = all.map(({ attempt, messageId }) =>
			decisionRecord(attempt.assignment, { about: 'message', messageId })
		);
		const forgotten = [...names, ...decided];
		await Promise.all(forgotten.map((name) => this.#learner.forgetRecord(name)));
	}
}
