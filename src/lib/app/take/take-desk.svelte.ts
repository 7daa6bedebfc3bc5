import type { Locale } from '$lib/content';
import { formLetter } from '$lib/quiz';
import type { App } from '../app.svelte';
import { fromHex } from '../desk/hex';
import {
	fingerprintOf,
	readAssignment,
	readCarried,
	type Carried,
	type ExchangeProblem,
	type ReadAssignment,
	type Transports
} from '../exchange';
import { deviceAttemptSlot, type AttemptSlot } from './attempt-slot';
import { countAbsence, wasUpAt } from './attempt-time';
import { Attempts, type AttemptList } from './attempts';
import { beginAttempt } from './begin-attempt';
import { endAttempt, withoutStudy, type EndedAttempt, type EndingParts } from './ended-attempt';
import { findContent, type Questions } from './found-assignment';
import { holdAlone } from './hold-alone';
import { stateOf, type KeptAttempt } from './kept-attempt';
import { openKept } from './open-kept';
import { Outbox } from './outbox';
import { readOwnCode } from './own-codes';
import { receiveReceipt } from './receive-receipt';
import { readPhoto, scanInto, type Scanned } from './scan';
import type { StartFields } from './start-attempt';
import type { FoundAssignment, TakePhase } from './take-phase';
import { TakeRun } from './take-run.svelte';
import { Turns, type IsOn } from './turns';

/** Far more than any file of this kind. */
const mostFileBytes = 2 ** 20;

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
	/** What is being sealed, also after the page has gone on to something else. */
	#ending: Promise<unknown> = Promise.resolve();

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

	/** Opens what came by a link, a text with one in it, or from a file. A receipt is one, too. */
	async read(carried: string | Uint8Array<ArrayBuffer>): Promise<void> {
		const isOn = this.#begin();
		if (typeof carried === 'string' && (await this.receive(carried))) return;
		const found = readCarried(carried);
		if (!isOn()) return;
		if (found.ok) await this.#open(found.value, isOn);
		else this.#refuse(found);
	}

	/** Opens a file: what was saved as one, or a photo of a QR code. */
	async readFile(file: Blob): Promise<void> {
		const isOn = this.#begin();
		if (file.type.startsWith('image/')) {
			const scanned = await readPhoto(file);
			if (isOn()) await this.hear(scanned);
		} else if (file.size > mostFileBytes) this.#refuse({ reason: 'tooLarge' });
		else {
			const bytes = new Uint8Array(await file.arrayBuffer());
			if (isOn()) await this.read(bytes);
		}
	}

	/** Opens what was scanned. */
	async hear(scanned: Scanned): Promise<void> {
		if (scanned.kind === 'message') await this.#open(scanned.carried, this.#begin());
		else if (scanned.kind === 'receipt') await this.receive(scanned.text);
		else if (scanned.kind === 'problem') this.#refuse(scanned.problem);
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
		return this.#resume(kept, this.#begin());
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
		if (!(await this.#hold(attempt, isOn))) return;
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

	async #open({ kind, bytes }: Carried, isOn: IsOn): Promise<void> {
		this.phase = { kind: 'opening' };
		const read = await readAssignment(bytes);
		if (!isOn()) return;
		if (kind !== 'assignment') this.#refuse({ reason: 'otherKind', expected: 'assignment' });
		else if (read.ok) await this.#openAssignment(read.value, isOn);
		else this.#refuse(read);
	}

	async #openAssignment(read: ReadAssignment, isOn: IsOn): Promise<void> {
		const list = await this.#attempts.list();
		if (!isOn()) return;
		this.list = list;
		const running = runningIn(list, read);
		if (running) await this.#resume(running, isOn);
		else await this.#find(read, false, isOn);
	}

	async #find(read: ReadAssignment, fetchIt: boolean, isOn: IsOn): Promise<void> {
		const teacher = await fingerprintOf(read.assignment.teacher);
		const own = await readOwnCode(this.#app.learner, teacher);
		const content = await findContent(this.#app, read, fetchIt);
		const made = this.list?.made.get(read.id) ?? 0;
		if (isOn()) this.phase = { kind: 'found', found: { read, teacher, content, made, own } };
	}

	#refuse(problem: ExchangeProblem): void {
		this.#begin();
		this.phase = { kind: 'refused', problem };
	}

	/** Begins an attempt, unless one was begun in another page since the assignment was opened. */
	async #start(found: FoundAssignment, fields: StartFields, isOn: IsOn): Promise<void> {
		const list = await this.#attempts.list();
		const running = runningIn(list, found.read);
		if (running) return this.#resume(running, isOn);
		const made = list?.made.get(found.read.id) ?? (list ? 0 : found.made);
		const begun = await beginAttempt(this.#app, this.#parts.locale, { ...found, made }, fields);
		if (!isOn()) return;
		if (!begun.ok) this.phase = { kind: 'found', found, problem: begun.problem };
		else if (await this.#hold(begun.attempt, isOn)) {
			await this.#run(begun.attempt, begun.questions, isOn);
		}
	}

	async #resume(kept: KeptAttempt, isOn: IsOn): Promise<void> {
		this.phase = { kind: 'opening' };
		if (!(await this.#hold(kept, isOn))) return;
		const attempt = await this.#latest(kept);
		const opened = attempt && (await openKept(this.#app, this.#parts.locale, attempt));
		if (!isOn()) return;
		if (!opened) await this.showList();
		else if (opened.kind === 'goesOn') await this.#run(opened.attempt, opened.questions, isOn);
		else if (opened.kind === 'isOver') await this.#end(opened.attempt, opened.questions, isOn);
		else if (opened.kind === 'refused') this.#refuse(opened.problem);
		else {
			this.#turns.letGo();
			await this.#find(opened.read, true, isOn);
		}
	}

	/** Holds what may still change for this page alone. @returns whether it is; if not, that is shown */
	async #hold({ nonce, handedIn }: KeptAttempt, isOn: IsOn): Promise<boolean> {
		if (handedIn) return true;
		await this.#ending;
		const held = await this.#turns.hold(`diwan take ${nonce}`, isOn);
		if (held === 'elsewhere') this.phase = { kind: 'elsewhere' };
		return held === 'held';
	}

	/** As it stands now that it is held: another page may have gone on with it, or erased it. */
	async #latest(kept: KeptAttempt): Promise<KeptAttempt | undefined> {
		if (kept.handedIn) return kept;
		const list = await this.#attempts.list();
		return list ? list.attempts.find(({ nonce }) => nonce === kept.nonce) : kept;
	}

	async #run(attempt: KeptAttempt, questions: Questions, isOn: IsOn): Promise<void> {
		await this.#attempts.keep(attempt);
		if (!isOn()) return;
		const run = new TakeRun(
			{
				world: this.#app.world,
				attempts: this.#attempts,
				items: questions.items,
				mode: questions.assignment.terms.mode,
				onfinish: (finished) => void this.#end(finished, questions, isOn)
			},
			attempt
		);
		this.phase = { kind: 'running', run };
	}

	async #end(attempt: KeptAttempt, questions: Questions | undefined, isOn: IsOn): Promise<void> {
		// Held until it is sealed, also where the page goes on to something else meanwhile.
		const release = this.#turns.takeHold();
		const sealing = this.#seal(attempt, questions).finally(release);
		this.#ending = sealing.catch(() => undefined);
		const ended = await sealing;
		if (isOn()) this.phase = { kind: 'ended', ended };
	}

	async #seal(attempt: KeptAttempt, questions: Questions | undefined): Promise<EndedAttempt> {
		if (stateOf(attempt) === 'finished') await this.#attempts.keep(attempt);
		return endAttempt(this.#parts, attempt, questions);
	}
}

function runningIn(list: AttemptList | undefined, { id }: ReadAssignment): KeptAttempt | undefined {
	return list?.attempts.find(
		(attempt) => attempt.assignment === id && stateOf(attempt) === 'running'
	);
}
