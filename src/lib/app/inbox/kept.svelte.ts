import type { AssignmentId, Received, Roster } from '$lib/quiz';
import { assignmentPrefix, readIssued, type IssuedAssignment } from '../desk/assignment-record';
import type { Learner } from '../learner.svelte';
import {
	markingPrefix,
	markingRecord,
	noMarking,
	readMarking,
	type Marking
} from './marking-record';
import { readReceived, receivedPrefix, receivedRecord } from './received-record';
import { readRoster, rosterPrefix, rosterRecord } from './roster-record';
import {
	readUnopened,
	unopenedPrefix,
	unopenedRecord,
	writeUnopened,
	type Unopened
} from './unopened-record';

/** The classes on this device, what was given to them, what has come, and what was decided about it. */
export class Kept {
	rosters = $state.raw<readonly Roster[]>([]);
	received = $state.raw<readonly Received[]>([]);
	/** The latest first. */
	issued = $state.raw<readonly IssuedAssignment[]>([]);
	unopened = $state.raw<readonly Unopened[]>([]);
	/** Records that no build can read. They are left where they are. */
	damaged = $state(0);

	#markings = $state.raw<ReadonlyMap<string, Marking>>(new Map());

	readonly #learner: Learner;

	constructor(learner: Learner) {
		this.#learner = learner;
	}

	/** @returns whether the disk could be read; if not, that is told */
	async open(): Promise<boolean> {
		const records = await this.#learner.recordsUnder('desk:');
		if (!records) return false;
		let damaged = 0;
		const read = <T>(prefix: string, parse: (record: unknown) => T | undefined): T[] =>
			[...records]
				.filter(([name]) => name.startsWith(prefix))
				.flatMap(([, record]) => {
					const value = parse(record);
					if (value === undefined) damaged += 1;
					return value === undefined ? [] : [value];
				});
		this.rosters = sorted(read(rosterPrefix, readRoster));
		this.received = [...byMessage(read(receivedPrefix, readReceived)).values()];
		this.issued = read(assignmentPrefix, readIssued).sort((a, b) => b.issuedAt - a.issuedAt);
		this.unopened = read(unopenedPrefix, readUnopened);
		const marked = [...records].filter(([name]) => name.startsWith(markingPrefix));
		const parsed = marked.map(([name, record]) => [name, readMarking(record)] as const);
		damaged += parsed.filter(([, marking]) => !marking).length;
		this.#markings = new Map(
			parsed.flatMap(([name, marking]) => (marking ? [[name, marking]] : []))
		);
		this.damaged = damaged;
		return true;
	}

	/** What was decided about an assignment. */
	markingOf(id: AssignmentId): Marking {
		return this.#markings.get(markingRecord(id)) ?? noMarking;
	}

	async putMarking(id: AssignmentId, marking: Marking): Promise<void> {
		this.#markings = new Map(this.#markings).set(markingRecord(id), marking);
		await this.#learner.keepRecord(markingRecord(id), marking);
	}

	/** Says whose a message is; `undefined` puts it aside. */
	async claim({ attempt, messageId }: Received, student: string | undefined): Promise<void> {
		const marking = this.markingOf(attempt.assignment);
		const others = marking.claims.filter((one) => one.messageId !== messageId);
		const claims = [...others, { messageId, student }];
		await this.putMarking(attempt.assignment, { ...marking, claims });
	}

	/** Lets a message count as if nothing had been said about it. */
	async unclaim({ attempt, messageId }: Received): Promise<void> {
		const marking = this.markingOf(attempt.assignment);
		const claims = marking.claims.filter((one) => one.messageId !== messageId);
		if (claims.length === marking.claims.length) return;
		await this.putMarking(attempt.assignment, { ...marking, claims });
	}

	async putUnopened(unopened: Unopened): Promise<void> {
		if (this.unopened.some(({ messageId }) => messageId === unopened.messageId)) return;
		this.unopened = [...this.unopened, unopened];
		await this.#learner.keepRecord(unopenedRecord(unopened), writeUnopened(unopened));
	}

	async forgetUnopened(messageId: string): Promise<void> {
		this.unopened = this.unopened.filter((one) => one.messageId !== messageId);
		await this.#learner.forgetRecord(unopenedRecord({ messageId }));
	}

	/** Resolves once it is on the disk, or the disk's refusal is told. */
	async putRoster(roster: Roster): Promise<void> {
		const others = this.rosters.filter(({ id }) => id !== roster.id);
		this.rosters = sorted([...others, roster]);
		await this.#learner.keepRecord(rosterRecord(roster.id), roster);
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
		await Promise.all([...names].map((name) => this.#learner.forgetRecord(name)));
	}
}

/** Each message once, the first that is there: a file may say that it answers two assignments. */
function byMessage(all: readonly Received[]): ReadonlyMap<string, Received> {
	const first = new Map<string, Received>();
	for (const one of all) if (!first.has(one.messageId)) first.set(one.messageId, one);
	return first;
}

/** By title, then by id: in the same order on every device. */
function sorted(rosters: readonly Roster[]): readonly Roster[] {
	return [...rosters].sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
