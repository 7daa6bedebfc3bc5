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
	type ReadAssignment
} from '../exchange';
import { deviceAttemptSlot, type AttemptSlot } from './attempt-slot';
import { countAbsence, wasUpAt } from './attempt-time';
import { Attempts, type AttemptList } from './attempts';
import { beginAttempt } from './begin-attempt';
import { endAttempt, withoutStudy, type EndingParts } from './ended-attempt';
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
	#release: (() => void) | undefined;

	/** @param base of the start page in this language, as in `https://example.org/ar/` */
	constructor(app: TakeApp, locale: Locale, base: string, slot: AttemptSlot = deviceAttemptSlot) {
		this.#app = app;
		this.#attempts = new Attempts(app.learner, slot);
		this.#outbox = new Outbox(app.learner);
		this.#parts = { app, locale, base, attempts: this.#attempts, outbox: this.#outbox };
	}

	/** Shows what there is on this device. Call it once the learner is ready. */
	async showList(): Promise<void> {
		this.close();
		await this.#outbox.tidy(this.#app.world.now());
		this.list = await this.#attempts.list();
		this.phase = { kind: 'list' };
	}

	/** Opens what came by a link, a text with one in it, or from a file. A receipt is one, too. */
	async read(carried: string | Uint8Array<ArrayBuffer>): Promise<void> {
		if (typeof carried === 'string' && (await this.receive(carried))) return;
		const found = readCarried(carried);
		if (found.ok) await this.#open(found.value);
		else this.#refuse(found);
	}

	/** Opens a file: what was saved as one, or a photo of a QR code. */
	async readFile(file: Blob): Promise<void> {
		if (file.type.startsWith('image/')) await this.hear(await readPhoto(file));
		else if (file.size > mostFileBytes) this.#refuse({ reason: 'tooLarge' });
		else await this.read(new Uint8Array(await file.arrayBuffer()));
	}

	/** Opens what was scanned. */
	async hear(scanned: Scanned): Promise<void> {
		if (scanned.kind === 'message') await this.#open(scanned.carried);
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
		const { entry } = found.content;
		this.phase = { kind: 'found', found: { ...found, content: { kind: 'fetching', entry } } };
		const content = await findContent(this.#app, found.read, true);
		this.phase = { kind: 'found', found: { ...found, content } };
	}

	/** Begins an attempt, or says why not. */
	async start(fields: StartFields): Promise<void> {
		if (this.phase.kind !== 'found' || this.phase.busy) return;
		const { found } = this.phase;
		this.phase = { kind: 'found', found, busy: true };
		const begun = await beginAttempt(this.#app, this.#parts.locale, found, fields);
		if (begun.ok) await this.#run(begun.attempt, begun.questions);
		else this.phase = { kind: 'found', found, problem: begun.problem };
	}

	/** Goes on with an attempt where it was left, or shows what became of it. */
	async resume(kept: KeptAttempt): Promise<void> {
		this.close();
		this.phase = { kind: 'opening' };
		const opened = await openKept(this.#app, this.#parts.locale, kept);
		if (opened.kind === 'goesOn') await this.#run(opened.attempt, opened.questions);
		else if (opened.kind === 'isOver') await this.#end(opened.attempt, opened.questions);
		else if (opened.kind === 'stuck') await this.#find(opened.read, true);
		else this.#refuse(opened.problem);
	}

	/**
	 * Takes a receipt that somebody types or scans, for whichever attempt waits for it.
	 * @returns whether there is one
	 */
	async receive(text: string): Promise<boolean> {
		const received = await receiveReceipt(this.#parts, text, this.#app.world.now());
		if (!received) return false;
		const isShown =
			this.phase.kind === 'ended' && this.phase.ended.attempt.nonce === received.nonce;
		await (isShown ? this.resume(received) : this.showList());
		return true;
	}

	/** Tries again to seal what has ended. */
	async sealAgain(): Promise<void> {
		if (this.phase.kind === 'ended') await this.resume(this.phase.ended.attempt);
	}

	/** Takes what an attempt left in the learner's own log out of it. */
	async takeOutOfStudy(): Promise<void> {
		if (this.phase.kind !== 'ended') return;
		const { ended } = this.phase;
		const attempt = await withoutStudy(this.#parts, ended.attempt);
		this.phase = { kind: 'ended', ended: { ...ended, attempt } };
	}

	/** Erases an attempt from this device. What its teacher has got stays there. */
	async erase(attempt: KeptAttempt): Promise<void> {
		const read = await readAssignment(fromHex(attempt.issued));
		// Erased, an attempt of a limited number still counts.
		const counts = read.ok && read.value.assignment.terms.attempts !== undefined;
		await this.#attempts.erase(attempt, counts);
		if (attempt.handedIn) await this.#outbox.forget(attempt.handedIn.messageId);
		await this.showList();
	}

	/** Ends what goes on by itself, for a page that is left. What was answered is kept already. */
	close(): void {
		if (this.phase.kind === 'running') this.phase.run.close();
		this.#release?.();
		this.#release = undefined;
	}

	async #open({ kind, bytes }: Carried): Promise<void> {
		this.close();
		this.phase = { kind: 'opening' };
		const read = await readAssignment(bytes);
		if (kind !== 'assignment') this.#refuse({ reason: 'otherKind', expected: 'assignment' });
		else if (read.ok) await this.#openAssignment(read.value);
		else this.#refuse(read);
	}

	async #openAssignment(read: ReadAssignment): Promise<void> {
		this.list = await this.#attempts.list();
		const running = this.list?.attempts.find(
			(attempt) => attempt.assignment === read.id && stateOf(attempt) === 'running'
		);
		if (running) await this.resume(running);
		else await this.#find(read, false);
	}

	async #find(read: ReadAssignment, fetchIt: boolean): Promise<void> {
		const teacher = await fingerprintOf(read.assignment.teacher);
		const own = await readOwnCode(this.#app.learner, teacher);
		const content = await findContent(this.#app, read, fetchIt);
		const made = this.list?.made.get(read.id) ?? 0;
		this.phase = { kind: 'found', found: { read, teacher, content, made, own } };
	}

	#refuse(problem: ExchangeProblem): void {
		this.close();
		this.phase = { kind: 'refused', problem };
	}

	async #run(attempt: KeptAttempt, questions: Questions): Promise<void> {
		this.#release = await holdAlone(`diwan take ${attempt.nonce}`);
		if (!this.#release) {
			this.phase = { kind: 'elsewhere' };
			return;
		}
		await this.#attempts.keep(attempt);
		const run = new TakeRun(
			{
				world: this.#app.world,
				attempts: this.#attempts,
				items: questions.items,
				mode: questions.assignment.terms.mode,
				onfinish: (finished) => void this.#end(finished, questions)
			},
			attempt
		);
		this.phase = { kind: 'running', run };
	}

	async #end(attempt: KeptAttempt, questions: Questions | undefined): Promise<void> {
		this.close();
		if (stateOf(attempt) === 'finished') await this.#attempts.keep(attempt);
		this.phase = { kind: 'ended', ended: await endAttempt(this.#parts, attempt, questions) };
	}
}
