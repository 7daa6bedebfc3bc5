import type { Locale } from '$lib/content';
import { formLetter } from '$lib/quiz';
import { fromHex } from '$lib/share';
import type { App } from '../app.svelte';
import { fingerprintOf, readAssignment, type ReadAssignment, type Transports } from '../exchange';
import { AtHand } from './at-hand';
import { deviceAttemptSlot, type AttemptSlot } from './attempt-slot';
import { countAbsence, wasUpAt } from './attempt-time';
import { Attempts, type AttemptList } from './attempts';
import { beginAttempt } from './begin-attempt';
import { withoutStudy, type EndingParts } from './ended-attempt';
import { findContent } from './found-assignment';
import { holdAlone } from './hold-alone';
import { stateOf, type KeptAttempt } from './kept-attempt';
import { Outbox } from './outbox';
import { readOwnCode } from './own-codes';
import { readBrought, readScanned, type BroughtHere } from './read-brought';
import { receiveReceipt } from './receive-receipt';
import { scanInto, type Scanned } from './scan';
import type { StartFields } from './start-attempt';
import type { FoundAssignment, TakePhase } from './take-phase';
import { Turns, type IsOn } from './turns';

export type TakeApp = Pick<App, 'learner' | 'shelf' | 'offline' | 'world'>;

/** Everything a student does with an assignment: open, start, take, hand in, erase. */
export class TakeDesk {
	phase = $state.raw<TakePhase>({ kind: 'opening' });
	/** `undefined` before it is read, and where the disk fails, which is told. */
	list = $state.raw<AttemptList | undefined>();

	readonly #app: TakeApp;
	readonly #parts: EndingParts;
	readonly #attempts: Attempts;
	readonly #outbox: Outbox;
	readonly #turns = new Turns();
	readonly #atHand: AtHand;

	/** @param transports by which what is handed in goes out */
	constructor(
		app: TakeApp,
		locale: Locale,
		transports: Transports,
		slot: AttemptSlot = deviceAttemptSlot
	) {
		this.#app = app;
		this.#attempts = new Attempts(app.learner, slot);
		this.#outbox = new Outbox(app.learner);
		this.#parts = { app, locale, transports, attempts: this.#attempts, outbox: this.#outbox };
		this.#atHand = new AtHand({
			app,
			ending: this.#parts,
			turns: this.#turns,
			show: (phase) => (this.phase = phase),
			showList: () => this.showList(),
			find: (read, isOn) => this.#find(read, true, isOn)
		});
	}

	/** Shows what there is on this device. Call it once the learner is ready. */
	async showList(): Promise<void> {
		const isOn = this.#begin();
		await this.#outbox.tidy(this.#app.world.now());
		const list = await this.#attempts.list();
		if (!isOn()) return;
		this.list = list;
		this.phase = { kind: 'list' };
	}

	/** Opens what came by a link, a text with one in it, or a photo or a file. A receipt is one, too. */
	read(brought: string | Blob): Promise<void> {
		return this.#open(readBrought(brought));
	}

	/** Opens what was scanned. A receipt that nothing waits for changes nothing. */
	async hear(scanned: Scanned): Promise<void> {
		if (scanned.kind === 'receipt') await this.receive(scanned.text);
		else await this.#open(readScanned(scanned));
	}

	/** Shows the camera in a video. @returns what stops it */
	scan(video: HTMLVideoElement, tell: (scanned: Scanned) => void): () => void {
		return scanInto(video, tell);
	}

	/** The name of a subject; its slug, if this version of Diwan has none of that name. */
	subjectTitle(slug: string): string {
		return this.#app.shelf.entry(slug)?.title[this.#parts.locale] ?? slug;
	}

	/** The letters of an assignment's forms, to choose from; none where there is nothing to choose. */
	formLetters({ read }: FoundAssignment): readonly string[] {
		const { forms } = read.assignment;
		const count = forms.kind === 'forms' ? forms.count : 0;
		return Array.from({ length: count }, (_, form) => formLetter(form, this.#parts.locale));
	}

	/** Whether the time of an attempt ran out while it was not looked at. */
	isTimeUp(attempt: KeptAttempt): boolean {
		const time = countAbsence(attempt.time, this.#app.world.now());
		return stateOf(attempt) === 'running' && wasUpAt({ ...attempt, time }) !== undefined;
	}

	/** Fetches the subject that an assignment needs, and keeps it. */
	async fetchSubject(): Promise<void> {
		if (this.phase.kind !== 'found') return;
		const { found } = this.phase;
		if (!('entry' in found.content)) return;
		const isOn = this.#begin();
		const { entry } = found.content;
		this.phase = { kind: 'found', found: { ...found, content: { kind: 'fetching', entry } } };
		const content = await findContent(this.#app, found.read, true);
		if (isOn()) this.phase = { kind: 'found', found: { ...found, content } };
	}

	/** Begins an attempt, or says why not. */
	async start(fields: StartFields): Promise<void> {
		if (this.phase.kind !== 'found' || this.phase.busy) return;
		const { found } = this.phase;
		const isOn = this.#begin();
		this.phase = { kind: 'found', found, busy: true };
		// Of two pages that begin the same assignment, the second finds what the first has begun.
		const release = await holdAlone(`diwan begin ${found.read.id}`);
		try {
			if (!isOn()) return;
			if (release) await this.#start(found, fields, isOn);
			else this.phase = { kind: 'elsewhere' };
		} finally {
			release?.();
		}
	}

	/** Goes on with an attempt where it was left, or shows what became of it. */
	resume(kept: KeptAttempt): Promise<void> {
		return this.#atHand.resume(kept, this.#begin());
	}

	/**
	 * Takes a receipt that somebody types or scans, for whichever attempt waits for it.
	 * @returns whether there is one
	 */
	async receive(text: string): Promise<boolean> {
		const isOn = this.#turns.current();
		const received = await receiveReceipt(this.#parts, text, this.#app.world.now());
		if (!received) return false;
		if (!isOn()) return true;
		const isShown =
			this.phase.kind === 'ended' && this.phase.ended.attempt.nonce === received.nonce;
		await (isShown ? this.resume(received) : this.showList());
		return true;
	}

	/** Tries again to seal what has ended, or to keep what was sealed. */
	async sealAgain(): Promise<void> {
		if (this.phase.kind === 'ended') await this.resume(this.phase.ended.attempt);
	}

	/** Takes what an attempt left in the learner's own log out of it. */
	async takeOutOfStudy(): Promise<void> {
		if (this.phase.kind !== 'ended') return;
		const { ended } = this.phase;
		const isOn = this.#turns.current();
		const attempt = await withoutStudy(this.#parts, ended.attempt);
		if (isOn()) this.phase = { kind: 'ended', ended: { ...ended, attempt } };
	}

	/** Erases an attempt from this device. What its teacher has got stays there. */
	async erase(attempt: KeptAttempt): Promise<void> {
		const isOn = this.#begin();
		if (!(await this.#atHand.hold(attempt, isOn))) return;
		const read = await readAssignment(fromHex(attempt.issued));
		// Erased, an attempt of a limited number still counts.
		const counts = read.ok && read.value.assignment.terms.attempts !== undefined;
		await this.#attempts.erase(attempt, counts);
		const sealed = await this.#outbox.find(attempt.nonce);
		const messageId = attempt.handedIn?.messageId ?? sealed?.messageId;
		if (messageId !== undefined) await this.#outbox.forget(messageId);
		if (isOn()) await this.showList();
	}

	/** Ends what goes on by itself, for a page that is left. What was answered is kept already. */
	close(): void {
		this.#begin();
	}

	#begin(): IsOn {
		if (this.phase.kind === 'running') this.phase.run.close();
		return this.#turns.begin();
	}

	async #open(reading: Promise<BroughtHere>): Promise<void> {
		const isOn = this.#begin();
		const brought = await reading;
		if (!isOn() || brought.kind === 'nothing') return;
		if (brought.kind === 'assignment') await this.#openAssignment(brought.read, isOn);
		else if (brought.kind === 'problem') {
			this.phase = { kind: 'refused', problem: brought.problem };
		} else if (!(await this.receive(brought.text)) && isOn()) {
			this.phase = { kind: 'refused', problem: { reason: 'nothingFound' } };
		}
	}

	async #openAssignment(read: ReadAssignment, isOn: IsOn): Promise<void> {
		this.phase = { kind: 'opening' };
		const list = await this.#attempts.list();
		if (!isOn()) return;
		this.list = list;
		const running = runningIn(list, read);
		if (running) await this.#atHand.resume(running, isOn);
		else await this.#find(read, false, isOn);
	}

	async #find(read: ReadAssignment, fetchIt: boolean, isOn: IsOn): Promise<void> {
		const teacher = await fingerprintOf(read.assignment.teacher);
		const own = await readOwnCode(this.#app.learner, teacher);
		const content = await findContent(this.#app, read, fetchIt);
		const made = this.list?.made.get(read.id) ?? 0;
		if (isOn()) this.phase = { kind: 'found', found: { read, teacher, content, made, own } };
	}

	/** Begins an attempt, unless one was begun in another page since the assignment was opened. */
	async #start(found: FoundAssignment, fields: StartFields, isOn: IsOn): Promise<void> {
		const list = await this.#attempts.list();
		const running = runningIn(list, found.read);
		if (running) return this.#atHand.resume(running, isOn);
		const made = list?.made.get(found.read.id) ?? (list ? 0 : found.made);
		const begun = await beginAttempt(this.#app, this.#parts.locale, { ...found, made }, fields);
		if (!isOn()) return;
		if (!begun.ok) this.phase = { kind: 'found', found, problem: begun.problem };
		else if (await this.#atHand.hold(begun.attempt, isOn)) {
			await this.#atHand.run(begun.attempt, begun.questions, isOn);
		}
	}
}

function runningIn(list: AttemptList | undefined, { id }: ReadAssignment): KeptAttempt | undefined {
	return list?.attempts.find(
		(attempt) => attempt.assignment === id && stateOf(attempt) === 'running'
	);
}
