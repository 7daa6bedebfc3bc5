import { studentCode, type Roster, type RosterEntry } from '$lib/quiz';
import type { App } from '../app.svelte';
import { randomId } from '../desk/read-desk';
import { lossesOf, resultsOf, type ClassLosses } from './class-losses';
import { makeDeskFile, openDeskFile, type DeskBundle, type DeskFileProblem } from './desk-file';
import { Kept } from './kept.svelte';
import { broughtStudents, mergeRosters } from './merge-rosters';
import { namesPasted } from './names-pasted';
import {
	dateOf,
	daysLeft,
	endOfDate,
	eraseClass,
	eraseExpired,
	expiryAfter,
	expiryOfBrought,
	mostDaysKept,
	usualDaysKept
} from './retention';
import { mostRosters, mostStudents } from './roster-record';
import { withNames } from './with-names';

/** What was done last, to be said. */
export type ClassNotice =
	| { readonly kind: 'expired' | 'erased'; readonly title: string; readonly losses: ClassLosses }
	| { readonly kind: 'namesErased'; readonly names: number }
	| { readonly kind: 'saved'; readonly file: string }
	| { readonly kind: 'brought'; readonly students: number; readonly results: number }
	| { readonly kind: 'refused'; readonly problem: UnusableFile }
	/** The file waits for a passphrase; `wrong` if one was given. */
	| { readonly kind: 'locked'; readonly wrong: boolean };

type UnusableFile = Exclude<DeskFileProblem, 'locked' | 'wrongPassphrase'>;

type Download = (name: string, bytes: Uint8Array<ArrayBuffer>) => void;

/** The classes: codes that anybody may see, and names that never leave the device unlocked. */
export class ClassDesk {
	phase = $state<'opening' | 'ready' | 'failed'>('opening');
	notices = $state.raw<readonly ClassNotice[]>([]);

	readonly mostStudents = mostStudents;

	readonly #app: Pick<App, 'learner' | 'world'>;
	readonly #kept: Kept;
	readonly #download: Download;
	#file: Uint8Array<ArrayBuffer> | undefined;

	constructor(app: Pick<App, 'learner' | 'world'>, download: Download) {
		this.#app = app;
		this.#kept = new Kept(app.learner);
		this.#download = download;
	}

	get rosters(): readonly Roster[] {
		return this.#kept.rosters;
	}

	/** Records that cannot be read. */
	get damaged(): number {
		return this.#kept.damaged;
	}

	/** Reads what is kept, and erases what is not to be kept any longer. */
	async open(): Promise<void> {
		if (!(await this.#kept.open())) {
			this.phase = 'failed';
			return;
		}
		const expired = await eraseExpired(this.#kept, this.#app.world.now());
		this.notices = expired.map((one) => ({ kind: 'expired', ...one }));
		this.phase = 'ready';
	}

	rosterOf(id: string): Roster | undefined {
		return this.rosters.find((roster) => roster.id === id);
	}

	lossesOf(roster: Roster): ClassLosses {
		return lossesOf(roster, this.#kept);
	}

	daysLeft(roster: Roster): number {
		return daysLeft(roster, this.#app.world.now());
	}

	/** Makes a class. @returns its id */
	async make(title: string, count: number): Promise<string> {
		const { world } = this.#app;
		const id = randomId(world);
		const expiresAt = expiryAfter(usualDaysKept, world.now());
		// Names are what the learner cannot make again.
		world.askToPersist();
		await this.#kept.putRoster({ id, title, students: this.#newStudents(count), expiresAt });
		return id;
	}

	async rename(roster: Roster, title: string): Promise<void> {
		await this.#kept.changeRoster(roster, (now) => ({ ...now, title }));
	}

	async add(roster: Roster, count: number): Promise<void> {
		const added = this.#newStudents(count);
		await this.#change(roster, (students) => [...students, ...added].slice(0, mostStudents));
	}

	/** Takes a student off the list. What has come from the code waits in the tray from then on. */
	async drop(roster: Roster, code: string): Promise<void> {
		await this.#change(roster, (students) => students.filter((entry) => entry.code !== code));
	}

	async change(roster: Roster, code: string, changes: Partial<RosterEntry>): Promise<void> {
		await this.#change(roster, (students) =>
			students.map((entry) => (entry.code === code ? { ...entry, ...changes, code } : entry))
		);
	}

	/** Gives the names of a pasted list to the students without one, in order, and adds the rest. */
	async paste(roster: Roster, text: string): Promise<void> {
		const names = namesPasted(text);
		const spare = this.#newStudents(names.length);
		await this.#change(roster, (students) => withNames(students, names, spare));
	}

	/** The last day that a class is kept, and the first and the last that it could be. */
	until({ expiresAt }: Roster): {
		readonly date: string;
		readonly first: string;
		readonly last: string;
	} {
		const now = this.#app.world.now();
		return {
			date: dateOf(expiresAt - 1),
			first: dateOf(now),
			last: dateOf(expiryAfter(mostDaysKept, now))
		};
	}

	/** @param date the last day, as in `2027-03-15`; anything else changes nothing */
	async keepUntil(roster: Roster, date: string): Promise<void> {
		const expiresAt = endOfDate(date);
		if (expiresAt !== undefined && expiresAt > this.#app.world.now()) {
			await this.#kept.changeRoster(roster, (now) => ({ ...now, expiresAt }));
		}
	}

	/** Codes and results stay. */
	async eraseNames(roster: Roster): Promise<void> {
		const { names } = this.lossesOf(roster);
		await this.#change(roster, (students) => students.map((entry) => ({ ...entry, name: '' })));
		this.notices = [{ kind: 'namesErased', names }];
	}

	async erase(roster: Roster): Promise<void> {
		const losses = this.lossesOf(roster);
		await eraseClass(this.#kept, roster);
		this.notices = [{ kind: 'erased', title: roster.title, losses }];
	}

	/** Hands out a class with its names and results, locked. */
	async save(roster: Roster, passphrase: string): Promise<void> {
		const received = resultsOf(roster, this.#kept);
		const bytes = await makeDeskFile({ rosters: [roster], received }, this.#app.world, passphrase);
		const file = `diwan-class-${roster.id.slice(0, 4)}.diwan`;
		this.#download(file, bytes);
		this.notices = [{ kind: 'saved', file }];
	}

	/** Brings in a class that was saved on another device, or what another teacher has received. */
	async bring(file: Blob): Promise<void> {
		this.#file = new Uint8Array(await file.arrayBuffer());
		await this.unlock('');
	}

	/** Opens the file that waits for its passphrase. */
	async unlock(passphrase: string): Promise<void> {
		if (!this.#file) return;
		const opened = await openDeskFile(this.#file, passphrase);
		if (opened.ok) await this.#merge(opened.value);
		else if (opened.reason === 'locked') this.notices = [{ kind: 'locked', wrong: false }];
		else if (opened.reason === 'wrongPassphrase') this.notices = [{ kind: 'locked', wrong: true }];
		else this.notices = [{ kind: 'refused', problem: opened.reason }];
	}

	/** Forgets the file, or what was said. */
	cancel(): void {
		this.#file = undefined;
		this.notices = [];
	}

	async #merge({ rosters, received }: DeskBundle): Promise<void> {
		this.#file = undefined;
		const before = this.#kept.received.length;
		const now = this.#app.world.now();
		const codes = new Set<string>();
		const writing: Promise<void>[] = [];
		for (const theirs of rosters) {
			const ours = this.rosterOf(theirs.id);
			if (!ours && this.rosters.length >= mostRosters) continue;
			const others = this.rosters.filter(({ id }) => id !== theirs.id);
			const students = broughtStudents(theirs, others);
			const roster = { ...theirs, students, expiresAt: expiryOfBrought(theirs, now) };
			const merged = mergeRosters(ours ?? { ...roster, students: [] }, roster);
			writing.push(this.#kept.putRoster(merged));
			const here = new Set(merged.students.map(({ code }) => code));
			for (const { code } of theirs.students) if (here.has(code)) codes.add(code);
		}
		await Promise.all([...writing, this.#kept.putReceived(received)]);
		const results = this.#kept.received.length - before;
		this.notices = [{ kind: 'brought', students: codes.size, results }];
	}

	/** Changes who is in a class, as it is kept now. */
	#change(
		roster: Roster,
		change: (students: readonly RosterEntry[]) => readonly RosterEntry[]
	): Promise<void> {
		return this.#kept.changeRoster(roster, (now) => ({ ...now, students: change(now.students) }));
	}

	/** No code is in two classes: a result says no more than the code. */
	#newStudents(count: number): readonly RosterEntry[] {
		const taken = this.rosters.flatMap(({ students }) => students.map(({ code }) => code));
		const made: RosterEntry[] = [];
		while (made.length < Math.min(count, mostStudents)) {
			// One after the other, so that a class shares as few forms as there are.
			const codes = [...taken, ...made.map(({ code }) => code)];
			made.push({
				code: studentCode(this.#app.world.randomBytes(3), codes),
				name: '',
				timeFactor: 1
			});
		}
		return made;
	}
}
